#pragma once

#include "fields/TypedText.h"
#include "formats/DateText.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QPlainTextEdit;

namespace clientela::ui {

/// Templates of tasks, one a line as it is written behind `>`, with what the current line means under them. Lines go in
/// and come out.
class TaskTemplatesDialog : public Dialog {
    Q_OBJECT

public:
    TaskTemplatesDialog(const QStringList& templates, const fields::Typing& typing, QWidget* parent);

    [[nodiscard]] QStringList templates() const;

private:
    void showUnderstood();

    fields::Typing typing_;
    formats::DateText dates_;
    QPlainTextEdit* lines_;
    QLabel* understood_;
};

/// Opens the dialog over `page` and keeps what comes out of it; undone like every change.
void editTaskTemplates(Desk& desk, QWidget* page);

} // namespace clientela::ui
