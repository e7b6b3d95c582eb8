#include "ui/customers/CardTasks.h"

#include "base/Failure.h"
#include "customers/CardValues.h"
#include "history/TaskTemplates.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardSession.h"
#include "ui/customers/TaskTemplatesDialog.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Buttons.h"

#include <QMenu>

namespace clientela::ui {

CardTasks::CardTasks(Desk& desk, CardSession& session, CardBeginnings& beginnings, QMenu& menu, QWidget* page)
    : QObject(page), desk_(desk), session_(session), beginnings_(beginnings), page_(page) {
    if (session_.readOnly) return;
    templates_ = menu.addMenu(tr("Task from a template"));
    connect(templates_, &QMenu::aboutToShow, this, &CardTasks::list);
    auto* open = new QAction(tr("Task from a template"), page);
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, [this] {
        if (beginnings_.isAllowed()) Q_EMIT openRequested();
    });
    page->addAction(open);
    beginnings_.add(open);
    beginnings_.add(templates_->menuAction());
}

void CardTasks::open(const QWidget& over) {
    templates_->popup(over.mapToGlobal(QPoint(0, 0)));
    templates_->setActiveAction(templates_->actions().value(0));
}

QString CardTasks::fieldText(const QString& key) const {
    const customers::Card& card = session_.editor.draft();
    if (key == QLatin1String("name")) return card.shownName();
    const fields::Field* field = session_.customers->find(key);
    if (!field) return {};
    const QString text = session_.formatter.text(customers::valueOf(card, *field), *field);
    return text.isNull() ? QStringLiteral("") : text;
}

void CardTasks::list() {
    templates_->clear();
    try {
        int nth = 0;
        for (const QString& line : history::taskTemplates(desk_.connection())) {
            const auto task = history::readTaskTemplate(
                line, [this](const QString& key) { return fieldText(key); }, session_.typing);
            if (!task) continue;
            QString text = task->title;
            if (task->due.isValid())
                text = tr("%1, %2", "a task and its day").arg(text, session_.formatter.dates().nearForm(task->due));
            text = withoutMnemonic(text);
            // A digit picks.
            if (++nth <= 9) text = QStringLiteral("&%1  %2").arg(nth).arg(text);
            templates_->addAction(text, this, [this, task] { add(*task); });
        }
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    templates_->addSeparator();
    templates_->addAction(tr("Change the templates…"), this, [this] { editTaskTemplates(desk_, page_); });
}

void CardTasks::add(const history::EntryLine::FollowUp& followUp) {
    if (!beginnings_.isAllowed()) return;
    const history::Task task = history::taskOf(followUp, session_.editor.original().id, desk_.file().actorName());
    const QString title = tr("Task: %1").arg(task.title);
    desk_.change(
        QStringLiteral("task"), title,
        [task](storage::UnitOfWork& work) -> Result<TaskId> { return history::saveTask(work, task); }, this,
        [this, title](const Result<storage::Written<TaskId>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            desk_.tell(title, outcome->committed.revision.value);
            Q_EMIT added();
        });
}

} // namespace clientela::ui
