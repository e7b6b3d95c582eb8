#pragma once

#include "history/Today.h"
#include "storage/Jobs.h"
#include "ui/desk/Desk.h"

#include <QTimer>

namespace clientela::ui {

class Notices;
class Preferences;

/// Tells by the desktop, once a day for each file, which tasks are due for whoever is at work; again in an hour if
/// asked to. Also sees a new day begin while the window stays open: the file's "today" follows, and everybody looks
/// again.
class Reminders : public QObject {
    Q_OBJECT

public:
    /// The others outlive it. `isSeen` says whether the page of the day is before the person just now: then there is
    /// nothing to tell.
    Reminders(Desk& desk, Notices& notices, Preferences& preferences, std::function<bool()> isSeen,
              QObject* parent = nullptr);

    /// What the clock does every few minutes; `now` for tests.
    void look(const QDateTime& now = QDateTime::currentDateTime());

Q_SIGNALS:
    /// The person pressed the notice: the window is to come to the front with the page of the day.
    void showRequested();

private:
    struct Due {
        history::DueCount count;
        std::vector<history::TaskRow> first;
    };
    void followTheDay(QDate day);
    void tell(const Due& due);
    void onChosen(const QString& action);

    Desk& desk_;
    Notices& notices_;
    Preferences& preferences_;
    std::function<bool()> isSeen_;
    QTimer clock_;
    QDate day_;        ///< of the calendar, when it was looked at last
    QDateTime again_;  ///< to be told again at; invalid: not asked for
    QDateTime looked_; ///< the last time
    storage::JobSlot job_;
};

} // namespace clientela::ui
