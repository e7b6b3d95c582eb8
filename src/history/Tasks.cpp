#include "history/Tasks.h"

#include "base/Fold.h"
#include "history/HistoryFields.h"
#include "history/LocalTime.h"
#include "office/DeskDay.h"
#include "storage/UnitOfWork.h"

#include <algorithm>

namespace clientela::history {

using storage::Connection;
using storage::Rows;

namespace {

const QString kTask = QStringLiteral("SELECT id, customer_id, kind, title, due, by, status, done_at, note, "
                                     "repeat_every, repeat_unit, repeat_from FROM task ");

Task readTask(const Rows& rows) {
    Task task{rows.id<TaskId>(0), rows.id<CustomerId>(1),
              rows.text(2),       rows.text(3),
              rows.date(4),       rows.text(5),
              rows.text(6),       QDateTime::fromString(rows.text(7), Qt::ISODate),
              rows.text(8),       {}};
    if (const auto unit = unitOfKey(rows.text(10)))
        task.repeat = Repeat{static_cast<int>(rows.integer(9)), *unit, rows.date(11)};
    return task;
}

std::vector<Task> readTasks(Rows rows) {
    std::vector<Task> tasks;
    while (rows.next()) tasks.push_back(readTask(rows));
    return tasks;
}

} // namespace

std::optional<Task> loadTask(Connection& connection, TaskId id) {
    Rows rows = connection.query(kTask + QStringLiteral("WHERE id = ?"), id);
    return rows.next() ? std::optional(readTask(rows)) : std::nullopt;
}

std::vector<Task> tasksOf(Connection& connection, CustomerId customer) {
    return readTasks(connection.query(kTask + QStringLiteral("WHERE customer_id = ? ORDER BY CASE WHEN status = 'open' "
                                                             "THEN 0 ELSE 1 END, coalesce(due, '9999'), id"),
                                      customer));
}

std::vector<Task> openTasks(Connection& connection, QDate until, const QString& by) {
    const QString open = kTask + QStringLiteral("WHERE status = 'open' AND (due <= ? OR due IS NULL)");
    const QString order = QStringLiteral(" ORDER BY coalesce(due, '9999'), id");
    if (by.isEmpty()) return readTasks(connection.query(open + order, until));
    return readTasks(connection.query(open + QStringLiteral(" AND by = ?") + order, until, by));
}

TaskId saveTask(storage::UnitOfWork& work, Task task) {
    Connection& connection = work.connection();
    if (task.repeat) {
        if (!task.due.isValid()) task.due = office::deskNow(work).toLocalTime().date();
        if (!task.repeat->from.isValid()) task.repeat->from = task.due;
    }
    const QString done = localText(task.doneAt);
    const std::optional<qint64> every = task.repeat ? std::optional<qint64>(task.repeat->every) : std::nullopt;
    const QString unit = task.repeat ? unitKey(task.repeat->unit) : QString();
    const QDate from = task.repeat ? task.repeat->from : QDate();
    if (task.id.isNull()) {
        connection.execute(
            QStringLiteral("INSERT INTO task (customer_id, kind, title, due, by, status, done_at, note, repeat_every, "
                           "repeat_unit, repeat_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            task.customer, task.kind, task.title, task.due, task.by, task.status, done, task.note, every, unit, from);
        return TaskId(connection.lastInsertId());
    }
    connection.execute(
        QStringLiteral(
            "UPDATE task SET customer_id = ?, kind = ?, title = ?, due = ?, by = ?, status = ?, done_at = ?, "
            "note = ?, repeat_every = ?, repeat_unit = ?, repeat_from = ? WHERE id = ?"),
        task.customer, task.kind, task.title, task.due, task.by, task.status, done, task.note, every, unit, from,
        task.id);
    return task.id;
}

TaskId setDone(storage::UnitOfWork& work, TaskId id, bool done, QDate today) {
    std::optional<Task> task = loadTask(work.connection(), id);
    if (!task) return {};
    std::optional<Task> next;
    if (done && task->status == QLatin1String("open") && task->repeat) {
        next = *task;
        next->id = {};
        next->due = task->repeat->next(std::max(today, task->due));
        task->repeat.reset(); // the next one has it; opened again, this one is a task like any other
    }
    task->status = done ? QStringLiteral("done") : QStringLiteral("open");
    task->doneAt = done ? office::deskNow(work).toLocalTime() : QDateTime();
    saveTask(work, *task);
    return next ? saveTask(work, *next) : TaskId();
}

void putOff(storage::UnitOfWork& work, TaskId id, QDate until) {
    work.connection().execute(QStringLiteral("UPDATE task SET due = ? WHERE id = ?"), until, id);
}

void removeTask(storage::UnitOfWork& work, TaskId id) {
    work.connection().execute(QStringLiteral("DELETE FROM task WHERE id = ?"), id);
}

QString taskKindOf(const QString& title) {
    const QString said = fold(title);
    QString kind = QStringLiteral("task");
    qsizetype longest = 0;
    for (const fields::Choice& choice : taskKinds()) {
        for (const QString& name : QStringList{choice.label} + choice.names) {
            const QString word = fold(name);
            if (word.size() <= longest || !said.startsWith(word)) continue;
            if (said.size() > word.size() && said[word.size()].isLetterOrNumber()) continue;
            longest = word.size();
            kind = choice.key;
        }
    }
    return kind;
}

bool isPromise(const QString& kind) {
    return kind == QLatin1String("promise") || kind == QLatin1String("delivery") || kind == QLatin1String("contract") ||
           kind == QLatin1String("service");
}

} // namespace clientela::history
