#pragma once

#include <QFileDialog>

namespace clientela::ui {

/// Where a file is saved to. What is written follows the name's ending: a name without one gets that of the chosen kind
/// of file, before it is asked whether a file of that name may go.
class SaveDialog : public QFileDialog {
    Q_OBJECT

public:
    /// `filters` as for QFileDialog: "Excel workbook (*.xlsx)", the first of them is chosen.
    SaveDialog(QWidget* parent, const QString& title, const QStringList& filters);

    void accept() override;

private:
    /// Whether a name ends as one of the kinds does.
    [[nodiscard]] bool hasEnding(const QString& name) const;

    QStringList endings_; ///< ".xlsx" of each filter in its order; empty for "All files (*)"
};

} // namespace clientela::ui
