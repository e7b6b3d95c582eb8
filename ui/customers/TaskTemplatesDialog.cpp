#include "ui/customers/TaskTemplatesDialog.h"

#include "history/TaskTemplates.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TextArea.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace clientela::ui {

TaskTemplatesDialog::TaskTemplatesDialog(const QStringList& templates, const fields::Typing& typing, QWidget* parent)
    : Dialog(parent), typing_(typing), dates_(typing.locale),
      lines_(new TextArea(templates.join(QLatin1Char('\n')), this)), understood_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Templates of tasks"));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    auto* note = new QLabel(
        tr("One a line, as a task is written: its words, its day, @ and who does it. Fields of the card stand as "
           "${name}, ${given_name}, ${company_name}, ${representative}."),
        this);
    note->setWordWrap(true);
    setInk(note, Ink::Text2);
    lines_->setAccessibleName(windowTitle());
    lines_->setTabChangesFocus(true);
    lines_->setLineWrapMode(QPlainTextEdit::NoWrap);
    lines_->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    setFontRole(understood_, FontRole::Caption);
    setInk(understood_, Ink::Hint);
    understood_->setTextFormat(Qt::PlainText);
    understood_->setMinimumHeight(fontMetrics().lineSpacing());
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setButtonRole(save, ButtonRole::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Keep as it was"), QDialogButtonBox::RejectRole);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k8);
    all->addWidget(title);
    all->addWidget(note);
    all->addWidget(lines_, 1);
    all->addWidget(understood_);
    all->addSpacing(space::k8);
    all->addWidget(buttons);
    setMinimumWidth(grown(560));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(lines_, &QPlainTextEdit::cursorPositionChanged, this, &TaskTemplatesDialog::showUnderstood);
    connect(lines_, &QPlainTextEdit::textChanged, this, &TaskTemplatesDialog::showUnderstood);
    lines_->setFocus();
    showUnderstood();
}

QStringList TaskTemplatesDialog::templates() const { return lines_->toPlainText().split(QLatin1Char('\n')); }

void TaskTemplatesDialog::showUnderstood() {
    const auto task = history::readTaskLine(lines_->textCursor().block().text(), typing_);
    QStringList parts;
    if (task) {
        parts += task->title;
        parts +=
            task->due.isValid()
                ? tr("today: %1", "the day that a template gives when it is used today").arg(dates_.nearForm(task->due))
                : tr("no day");
        if (task->repeat) parts += history::repeatWords(*task->repeat, typing_.locale);
        if (!task->by.isEmpty()) parts += task->by;
    }
    understood_->setText(parts.join(QStringLiteral(" · ")));
    lines_->setAccessibleDescription(understood_->text());
}

void editTaskTemplates(Desk& desk, QWidget* page) {
    const fields::Typing typing{desk.locale(), desk.file().business().currency, desk.file().today()};
    auto* dialog = new TaskTemplatesDialog(history::taskTemplates(desk.connection()), typing, page);
    QObject::connect(dialog, &QDialog::accepted, page, [&desk, page, dialog] {
        desk.change(
            QStringLiteral("edit"), TaskTemplatesDialog::tr("Edit the templates of tasks"),
            [lines = dialog->templates()](storage::UnitOfWork& work) -> Result<void> {
                history::saveTaskTemplates(work, lines);
                return {};
            },
            page,
            [&desk](const Result<storage::Written<void>>& saved) {
                if (!saved) desk.fail(saved.problem());
            });
    });
    dialog->open();
}

} // namespace clientela::ui
