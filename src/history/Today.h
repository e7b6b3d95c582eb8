#pragma once

#include "history/ContactGuard.h"
#include "history/Interactions.h"
#include "history/Tasks.h"

#include <vector>

// What a day of work begins with. All of it reads only, may take longer than a keystroke in a large file (run it as a
// job), and is limited: what nobody could look at in a day is counted, not listed.
namespace clientela::history {

/// The customer that something is about, as a row shows it.
struct RowCustomer {
    CustomerId id; ///< null: nobody
    QString name;
    bool isCompany = false;
    QString town;
    QString phone; ///< the primary one
    bool operator==(const RowCustomer&) const = default;
};

struct TaskRow {
    Task task;
    RowCustomer customer;
    bool operator==(const TaskRow&) const = default;
};

/// Open tasks up to `until`, by their day; `by` empty: anybody's. Tasks without a day are not among them.
std::vector<TaskRow> dueTasks(storage::Connection& connection, QDate until, const QString& by, int most);
/// Open tasks that are given words (isPromise()) and fall due after `today`, up to `until`.
std::vector<TaskRow> promisedTasks(storage::Connection& connection, QDate today, QDate until, const QString& by,
                                   int most);
/// Open tasks without a day, the newest first.
std::vector<TaskRow> somedayTasks(storage::Connection& connection, const QString& by, int most);
/// How many tasks are due up to `today`, and how many of them are late.
struct DueCount {
    qint64 due = 0;
    qint64 late = 0;
    bool operator==(const DueCount&) const = default;
};
DueCount countDue(storage::Connection& connection, QDate today, const QString& by);
/// The next day after `today` with open tasks, and how many; an invalid day: none.
struct NextDue {
    QDate day;
    qint64 tasks = 0;
    bool operator==(const NextDue&) const = default;
};
NextDue nextDue(storage::Connection& connection, QDate today, const QString& by);

struct ContactRow {
    Interaction contact;
    RowCustomer customer;
    bool operator==(const ContactRow&) const = default;
};
/// Whom to call back: open calls, questions and complaints, the oldest first.
std::vector<ContactRow> waitingContacts(storage::Connection& connection, int most);
/// Whom nobody reached when they were called last: they are tried again from an hour after that, for a week, unless a
/// task says when to call, somebody has taken it upon himself, the cap forbids it, or the attempt was settled. The
/// oldest first.
std::vector<ContactRow> notReached(storage::Connection& connection, const QDateTime& now, int most);

/// Whom not to contact today: claimed by somebody, or contacted as often as the cap allows (without a cap: within the
/// last two days). Who is to be tried again (notReached()) is not among them. The newest first.
struct RestRow {
    RowCustomer customer;
    std::optional<ContactClaim> claim;
    Interaction last; ///< the newest contact from here; a null id where there is only a claim, or campaigns
    int contacts = 0; ///< within the cap's days, campaigns included
    std::optional<CampaignContact> campaign{}; ///< the newest within the cap's days, where the last contact was before
    bool operator==(const RestRow&) const = default;
};
std::vector<RestRow> notToday(storage::Connection& connection, const QDateTime& now, int most);

/// Whose birthday it is from `today` on, for `days` days; 29 February counts as the 28th in other years.
struct BirthdayRow {
    RowCustomer customer;
    QDate day;    ///< this time
    int age = -1; ///< that day; -1: the year is not known
    bool operator==(const BirthdayRow&) const = default;
};
/// Sorted by day; `count` is how many there are, however few are given.
std::vector<BirthdayRow> birthdays(storage::Connection& connection, QDate today, int days, int most, qint64* count);

} // namespace clientela::history
