#pragma once

#include <QTableView>

namespace clientela::ui {

class DocumentLinesModel;

/// The table of a document's lines. Of a draft: Enter goes on to the next cell, in the last one to a new line;
/// Alt+Up and Alt+Down move a line, Ctrl+Shift+Backspace removes it; in the first column products are offered.
class DocumentLinesView : public QTableView {
    Q_OBJECT

public:
    explicit DocumentLinesView(DocumentLinesModel& model, QWidget* parent = nullptr);

    /// After the model has another document.
    void fit();
    /// A new line at the end, its first cell being edited.
    void beginLine();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void reset() override;

private:
    void goOn();

    DocumentLinesModel& lines_;
};

} // namespace clientela::ui
