#pragma once

#include "app/OpenFile.h"
#include "history/Today.h"
#include "sales/SalesToday.h"

namespace clientela::ui {

/// What the page of the day shows, as it is read from the file.
struct TodayDay {
    QDate today;
    std::vector<history::TaskRow> due; ///< late ones and those of today
    std::vector<history::TaskRow> promised;
    std::vector<sales::DocumentRow> orders; ///< promised for a day that is near or gone
    std::vector<history::ContactRow> waiting;
    std::vector<history::RestRow> rest;
    std::vector<history::TaskRow> someday;
    std::vector<history::BirthdayRow> birthdays;
    qint64 birthdayCount = 0;
    sales::Overdue overdue;
    QString confirmList; ///< cards that want to be confirmed, in the list language; empty: none ever does
    qint64 toConfirm = 0;
    history::DueCount count;
    history::NextDue next;
    bool operator==(const TodayDay&) const = default;
};

inline constexpr int kPromiseDays = 7;  ///< a promise shows so many days before its day
inline constexpr int kBirthdayDays = 7; ///< "this week"

/// Reads the day; `by` empty: everybody's tasks. For a job: it may take longer than a keystroke in a large file.
TodayDay readToday(storage::Connection& connection, QDate today, const QString& by);
/// The cards that want to be confirmed, bound to `catalogues`: to be counted by countToConfirm(). Reads settings only.
struct ToConfirm {
    QString text;
    std::optional<query::BoundList> list; ///< nothing where none ever does
};
ToConfirm toConfirm(const app::OpenFile& file);
/// For a job, too.
qint64 countToConfirm(storage::Connection& connection, const fields::Catalogues& catalogues, const ToConfirm& cards);

} // namespace clientela::ui
