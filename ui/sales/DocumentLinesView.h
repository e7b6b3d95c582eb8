#pragma once

#include "sales/Document.h"

#include <QTableView>

namespace clientela::ui {

class DocumentLinesModel;

/// Whether a key writes a letter or a digit.
[[nodiscard]] bool isLetter(const QKeyEvent& key);

/// The table of a document's lines. Of a draft: Enter goes on to the next cell, in the last one to a new line;
/// Alt+Up and Alt+Down move a line, Delete and Ctrl+Shift+Backspace remove it; in the first column products are
/// offered. A letter where it stands in no cell that can be typed into begins a new line.
class DocumentLinesView : public QTableView {
    Q_OBJECT

public:
    explicit DocumentLinesView(DocumentLinesModel& model, QWidget* parent = nullptr);

    /// After the model has another document.
    void fit();
    /// A new line at the end, its first cell being edited.
    void beginLine();
    /// The same with its first letter.
    void beginLineBy(QKeyEvent& letter);
    /// A line that was removed stands where it stood, and is the current one.
    void bringBack(int row, const sales::DocumentLine& line);

Q_SIGNALS:
    /// By a key; not of a line in which nothing stood.
    void removed(int row, const clientela::sales::DocumentLine& line);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void reset() override;

private:
    void goOn();
    void removeCurrent();
    /// The first cell of a line at the end that is empty, made current; invalid where nothing can be edited.
    QModelIndex newLine();

    DocumentLinesModel& lines_;
};

} // namespace clientela::ui
