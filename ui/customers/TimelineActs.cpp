#include "ui/customers/TimelineActs.h"

#include "formats/DateText.h"
#include "sales/Payments.h"

namespace clientela::ui {

using history::TimelineEntry;

namespace {

const QLatin1String kInteraction("interaction");
const QLatin1String kTask("task");
const QLatin1String kPayment("payment");

} // namespace

history::Task TimelineActs::followUpOf(CustomerId customer, const history::EntryLine& line) const {
    return history::taskOf(*line.followUp, customer, desk_.file().actorName());
}

void TimelineActs::log(CustomerId customer, const Typed& typed) {
    if (desk_.isReadOnly()) return;
    const Entered entered{customer, std::nullopt, typed};
    const history::EntryLine& line = typed.line;
    std::optional<history::Task> task;
    if (line.followUp) task = followUpOf(customer, line);
    if (!line.hasContact())
        return change(QStringLiteral("task"), tr("Task: %1").arg(task->title), entered,
                      [task](storage::UnitOfWork& work) { history::saveTask(work, *task); });
    history::Interaction contact;
    contact.customer = customer;
    contact.kind = typed.kind;
    contact.at = QDateTime(desk_.file().today(), QTime::currentTime());
    contact.by = desk_.file().actorName();
    contact.direction = typed.direction;
    line.writeTo(contact);
    QString about = line.subject;
    for (const QString& other : {line.interest, line.sent, line.awaited})
        if (about.isEmpty()) about = other;
    const QString title = about.isEmpty()
                              ? tr("Logged: %1").arg(typed.kindLabel)
                              : tr("%1: %2", "a kind of contact and what it was about").arg(typed.kindLabel, about);
    change(QStringLiteral("log"), title, entered,
           [contact, task](storage::UnitOfWork& work) { history::logContact(work, contact, task); });
}

void TimelineActs::saveChanged(CustomerId customer, const TimelineEntry& was, const Typed& typed) {
    if (desk_.isReadOnly()) return;
    const Entered entered{customer, was, typed};
    const history::EntryLine& line = typed.line;
    if (was.record == kTask) {
        if (!line.followUp) return;
        std::optional<history::Task> task = history::loadTask(desk_.connection(), TaskId(was.id));
        if (!task) return;
        const history::Task wanted = followUpOf(customer, line);
        const bool sameRhythm = task->repeat && wanted.repeat && task->repeat->every == wanted.repeat->every &&
                                task->repeat->unit == wanted.repeat->unit && task->due == wanted.due;
        if (!sameRhythm) task->repeat = wanted.repeat; // from the new day on
        if (task->title != wanted.title) task->kind = wanted.kind;
        task->title = wanted.title;
        task->due = wanted.due;
        task->by = wanted.by;
        return change(QStringLiteral("task"), tr("Change task: %1").arg(task->title), entered,
                      [task](storage::UnitOfWork& work) { history::saveTask(work, *task); });
    }
    std::optional<history::Interaction> contact = history::loadInteraction(desk_.connection(), InteractionId(was.id));
    if (!contact) return;
    contact->kind = typed.kind;
    line.writeTo(*contact);
    std::optional<history::Task> task;
    if (line.followUp) task = followUpOf(customer, line);
    change(QStringLiteral("log"), tr("Change: %1").arg(typed.kindLabel), entered,
           [contact, task](storage::UnitOfWork& work) { history::logContact(work, *contact, task); });
}

void TimelineActs::change(const QString& kind, const QString& title, const std::optional<Entered>& entered,
                          std::function<void(storage::UnitOfWork&)> work) {
    desk_.change(
        kind, title,
        [work = std::move(work)](storage::UnitOfWork& unit) -> Result<void> {
            work(unit);
            return {};
        },
        this,
        [this, title, entered](const Result<storage::Written<void>>& outcome) {
            if (!outcome) {
                desk_.fail(outcome.problem());
                if (entered) Q_EMIT refused(*entered);
                return;
            }
            desk_.tell(title, outcome->committed.revision.value);
            Q_EMIT done();
        });
}

void TimelineActs::tick(const TimelineEntry& entry, const QString& how) {
    if (desk_.isReadOnly()) return;
    const bool done = entry.open;
    if (entry.record == kTask)
        return change(QStringLiteral("task"),
                      done ? tr("Done: %1").arg(entry.title) : tr("Open again: %1").arg(entry.title), {},
                      [id = TaskId(entry.id), done, today = desk_.file().today()](storage::UnitOfWork& work) {
                          history::setDone(work, id, done, today);
                      });
    if (entry.record != kInteraction || entry.status.isEmpty()) return; // nobody waits for an answer
    change(QStringLiteral("log"), done ? tr("Settled: %1").arg(entry.title) : tr("Open again: %1").arg(entry.title), {},
           [id = InteractionId(entry.id), done, how](storage::UnitOfWork& work) {
               history::setSettled(work, id, done, how);
           });
}

void TimelineActs::putOff(const TimelineEntry& entry, QDate until) {
    if (entry.record != kTask || !entry.open || desk_.isReadOnly()) return;
    change(
        QStringLiteral("task"),
        tr("Put off to %1: %2", "a day and a task").arg(formats::DateText(desk_.locale()).nearForm(until), entry.title),
        {}, [id = TaskId(entry.id), until](storage::UnitOfWork& work) { history::putOff(work, id, until); });
}

void TimelineActs::remove(const TimelineEntry& entry, const QString& shown) {
    if (desk_.isReadOnly()) return;
    if (entry.record == kTask)
        change(QStringLiteral("delete"), tr("Deleted the task %1").arg(entry.title), {},
               [id = TaskId(entry.id)](storage::UnitOfWork& work) { history::removeTask(work, id); });
    else if (entry.record == kInteraction)
        change(QStringLiteral("delete"), tr("Deleted: %1").arg(shown), {},
               [id = InteractionId(entry.id)](storage::UnitOfWork& work) { history::removeInteraction(work, id); });
    else if (entry.record == kPayment)
        change(QStringLiteral("delete"), tr("Deleted: %1").arg(shown), {},
               [id = entry.id](storage::UnitOfWork& work) { sales::removePayment(work, id); });
}

} // namespace clientela::ui
