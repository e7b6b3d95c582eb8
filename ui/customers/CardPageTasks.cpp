#include "base/Failure.h"
#include "customers/CardValues.h"
#include "history/TaskTemplates.h"
#include "ui/customers/CardHead.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardTimeline.h"
#include "ui/customers/TaskTemplatesDialog.h"
#include "ui/widgets/Buttons.h"

#include <QMenu>

// Tasks that come from templates.

namespace clientela::ui {

QString CardPage::fieldText(const QString& key) const {
    const customers::Card& card = session_.editor.draft();
    if (key == QLatin1String("name")) return card.shownName();
    const fields::Field* field = session_.customers->find(key);
    if (!field) return {};
    const QString text = session_.formatter.text(customers::valueOf(card, *field), *field);
    return text.isNull() ? QStringLiteral("") : text;
}

void CardPage::fillTemplates() {
    if (session_.readOnly) return;
    templates_ = head_->menu()->addMenu(tr("Task from a template"));
    connect(templates_, &QMenu::aboutToShow, this, &CardPage::listTemplates);
    auto* open = new QAction(tr("Task from a template"), this);
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, [this] {
        if (!takesNew()) return;
        log(); // what happened is where it will stand
        templates_->popup(timeline_->mapToGlobal(QPoint(0, 0)));
        templates_->setActiveAction(templates_->actions().value(0));
    });
    addAction(open);
    begins(open);
    begins(templates_->menuAction());
}

void CardPage::listTemplates() {
    templates_->clear();
    try {
        int nth = 0;
        for (const QString& line : history::taskTemplates(desk().connection())) {
            const auto task = history::readTaskTemplate(
                line, [this](const QString& key) { return fieldText(key); }, session_.typing);
            if (!task) continue;
            QString text = task->title;
            if (task->due.isValid())
                text = tr("%1, %2", "a task and its day").arg(text, session_.formatter.dates().nearForm(task->due));
            text = withoutMnemonic(text);
            // A digit picks.
            if (++nth <= 9) text = QStringLiteral("&%1  %2").arg(nth).arg(text);
            templates_->addAction(text, this, [this, task] { addTask(*task); });
        }
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    templates_->addSeparator();
    templates_->addAction(tr("Change the templates…"), this, [this] { editTemplates(); });
}

void CardPage::addTask(const history::EntryLine::FollowUp& followUp) {
    if (!takesNew()) return;
    const history::Task task = history::taskOf(followUp, session_.editor.original().id, desk().file().actorName());
    const QString title = tr("Task: %1").arg(task.title);
    desk().change(
        QStringLiteral("task"), title,
        [task](storage::UnitOfWork& work) -> Result<TaskId> { return history::saveTask(work, task); }, this,
        [this, title](const Result<storage::Written<TaskId>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            desk().tell(title, outcome->committed.revision.value);
            timeline_->setCustomer(session_.editor.original().id);
        });
}

void CardPage::editTemplates() { editTaskTemplates(desk(), this); }

} // namespace clientela::ui
