#pragma once

#include "base/Ids.h"
#include "history/Repeat.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::history {

/// Something to do: a call to make, a service date, a promise.
struct Task {
    TaskId id;
    CustomerId customer; ///< may be null
    QString kind = QStringLiteral("task");
    QString title;
    QDate due; ///< may be invalid: some day
    QString by;
    QString status = QStringLiteral("open");
    QDateTime doneAt; ///< local time
    QString note;
    std::optional<Repeat> repeat{}; ///< of the open one; when it is ticked the next one takes it over
    bool operator==(const Task&) const = default;
};

std::optional<Task> loadTask(storage::Connection& connection, TaskId id);
/// Open ones first, by due date.
std::vector<Task> tasksOf(storage::Connection& connection, CustomerId customer);
/// Open tasks of everybody up to a day, those without a day last; `by` empty: anybody's.
std::vector<Task> openTasks(storage::Connection& connection, QDate until, const QString& by = {});
/// Inserts (null id) or writes; returns the id. A repeat without a day of its own counts from the due date, or from
/// today where there is none, which is then the due date too.
TaskId saveTask(storage::UnitOfWork& work, Task task);
/// Ticks a task, at the moment of the action; `done` false opens it again. Ticking one that repeats makes the next one,
/// on the first day of its rhythm after both its own day and `today`; that one's id is returned, null otherwise.
TaskId setDone(storage::UnitOfWork& work, TaskId id, bool done, QDate today = QDate::currentDate());
/// Another day for it; its rhythm stays.
void putOff(storage::UnitOfWork& work, TaskId id, QDate until);
void removeTask(storage::UnitOfWork& work, TaskId id);

/// The kind that a title says with its first words ("Service in May", "Delivery: 60 hampers"), by the words of
/// taskKinds(); "task" if none.
QString taskKindOf(const QString& title);
/// Kinds that are given words: broken if their day passes.
bool isPromise(const QString& kind);

} // namespace clientela::history
