#pragma once

#include "base/Ids.h"

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

/// A call, letter, meeting, complaint, survey...
struct Interaction {
    InteractionId id;
    CustomerId customer;
    QString kind = QStringLiteral("call");
    QString direction; ///< "in", "out" or empty
    QDateTime at;      ///< local time of the business
    QString by;
    QString subject;
    QString text;
    QString outcome;
    QString interest;
    std::optional<qint64> score; ///< satisfaction in thousandths, 1000 to 5000
    std::optional<qint64> minutes;
    QString status; ///< "open", "settled" or empty
    bool operator==(const Interaction&) const = default;
};

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
    bool operator==(const Task&) const = default;
};

std::optional<Interaction> loadInteraction(storage::Connection& connection, InteractionId id);
/// Newest first.
std::vector<Interaction> interactionsOf(storage::Connection& connection, CustomerId customer);
/// The newest contacts, at most `most`: what customer_history.last_contact counts, notes left out.
std::vector<Interaction> lastContacts(storage::Connection& connection, CustomerId customer, int most);
/// Inserts (null id) or writes; returns the id.
InteractionId saveInteraction(storage::UnitOfWork& work, const Interaction& interaction);
void removeInteraction(storage::UnitOfWork& work, InteractionId id);
/// A complaint or question is answered for, or (`settled` false) waits again.
void setSettled(storage::UnitOfWork& work, InteractionId id, bool settled);

std::optional<Task> loadTask(storage::Connection& connection, TaskId id);
/// Open ones first, by due date.
std::vector<Task> tasksOf(storage::Connection& connection, CustomerId customer);
/// Open tasks of everybody up to a day, those without a day last; `by` empty: anybody's.
std::vector<Task> openTasks(storage::Connection& connection, QDate until, const QString& by = {});
TaskId saveTask(storage::UnitOfWork& work, const Task& task);
/// Ticks a task, at the moment of the action; `done` false opens it again.
void setDone(storage::UnitOfWork& work, TaskId id, bool done);
void removeTask(storage::UnitOfWork& work, TaskId id);

/// Consent to be contacted, given or withdrawn, with its proof. Never changed afterwards: the last one of a channel and
/// purpose stands.
struct ConsentEvent {
    qint64 id = 0;
    CustomerId customer;
    QString channel; ///< "email", "sms", "phone", "post"
    QString purpose = QStringLiteral("marketing");
    bool granted = false;
    QDateTime at;
    QString source; ///< "card", "import", "web form"
    QString proof;  ///< what shows it: a form, a letter, a call
    bool operator==(const ConsentEvent&) const = default;
};

/// Oldest first.
std::vector<ConsentEvent> consentsOf(storage::Connection& connection, CustomerId customer);
void recordConsent(storage::UnitOfWork& work, const ConsentEvent& event);

} // namespace clientela::history
