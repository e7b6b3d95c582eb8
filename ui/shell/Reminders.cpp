#include "ui/shell/Reminders.h"

#include "ui/shell/Notices.h"
#include "ui/shell/Preferences.h"

namespace clientela::ui {

namespace {

constexpr int kFirstAfter = 10'000;  ///< milliseconds: the window comes first
constexpr int kEvery = 5 * 60'000;   ///< milliseconds
constexpr int kAgainAfter = 60 * 60; ///< seconds
constexpr int kNamed = 3;            ///< tasks that are named in a notice
const QString kShow = QStringLiteral("show");
const QString kLater = QStringLiteral("later");

QString lineOf(const history::TaskRow& row) {
    const QString title = row.task.title.simplified();
    return row.customer.name.isEmpty()
               ? title
               : Reminders::tr("%1 – %2", "a task and its customer").arg(title, row.customer.name);
}

} // namespace

Reminders::Reminders(Desk& desk, Notices& notices, Preferences& preferences, std::function<bool()> isSeen,
                     QObject* parent)
    : QObject(parent), desk_(desk), notices_(notices), preferences_(preferences), isSeen_(std::move(isSeen)),
      day_(QDate::currentDate()) {
    connect(&notices_, &Notices::chosen, this, &Reminders::onChosen);
    connect(&clock_, &QTimer::timeout, this, [this] {
        clock_.setInterval(kEvery);
        look();
    });
    clock_.start(kFirstAfter);
}

void Reminders::followTheDay(QDate day) {
    const auto days = day_.daysTo(day);
    if (days == 0) return;
    day_ = day;
    // A day that was chosen when the program was started goes on from there.
    desk_.file().setToday(desk_.file().today().addDays(days));
    desk_.lookAgain();
}

void Reminders::look(const QDateTime& now) {
    looked_ = now;
    followTheDay(now.date());
    if (!preferences_.reminds()) return;
    const bool told = preferences_.remindedOn(desk_.file().file().lineage()) == now.date();
    const bool asked = again_.isValid() && now >= again_;
    if (told && !asked) return;
    job_.start(
        desk_.jobs(),
        [today = desk_.file().today(), by = desk_.file().actorName()](storage::Connection& connection,
                                                                      JobControl&) -> Result<Due> {
            return Due{history::countDue(connection, today, by), history::dueTasks(connection, today, by, kNamed)};
        },
        this,
        [this](const Result<Due>& due) {
            if (due) tell(*due); // a file that cannot be read is told of by whoever stands before it
        });
}

void Reminders::tell(const Due& due) {
    if (due.count.due == 0) return; // something may still come up today
    again_ = {};
    preferences_.setRemindedOn(desk_.file().file().lineage(), looked_.date());
    if (isSeen_()) return;
    Notice notice;
    const auto all = static_cast<int>(due.count.due);
    notice.title = tr("%n task(s) due", nullptr, all);
    if (const auto late = static_cast<int>(due.count.late); late > 0)
        notice.title = tr("%1, %n late", "after the number of tasks due", late).arg(notice.title);
    QStringList lines;
    for (const history::TaskRow& row : due.first) lines += lineOf(row);
    if (const int more = all - static_cast<int>(due.first.size()); more > 0)
        lines += tr("and %n more", "tasks that are due", more);
    notice.text = lines.join(QLatin1Char('\n'));
    notice.actions = {{QLatin1String(kPressed), tr("Show")}, {kShow, tr("Show")}, {kLater, tr("In an hour")}};
    notices_.show(notice);
}

void Reminders::onChosen(const QString& action) {
    if (action == kLater)
        again_ = looked_.addSecs(kAgainAfter);
    else
        Q_EMIT showRequested();
}

} // namespace clientela::ui
