#include "ui/shell/Reminders.h"

#include "history/Tasks.h"
#include "support/TestFile.h"
#include "ui/shell/DesktopNotices.h"
#include "ui/shell/Preferences.h"
#include "ui/support/Gui.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>

namespace clientela::test {

using ui::Notice;
using ui::Reminders;

namespace {

/// Keeps what would be shown.
class KeptNotices : public ui::Notices {
public:
    void show(const Notice& notice) override { shown.push_back(notice); }
    std::vector<Notice> shown;
};

class RemindersTest : public FolderTest {
protected:
    // In the morning, whatever the time is: none of them is about midnight.
    RemindersTest() : preferences_(pathOf(QStringLiteral("preferences.ini"))), now_(QDate::currentDate(), QTime(9, 0)) {
        auto file = app::OpenFile::create(pathOf(QStringLiteral("Shop.clientela")), {});
        EXPECT_TRUE(file.ok());
        desk_ = std::make_unique<ui::Desk>(std::move(*file));
        begin();
    }
    /// As a program that was started again.
    void begin() {
        reminders_ = std::make_unique<Reminders>(*desk_, notices_, preferences_, [this] { return seen_; });
        QObject::connect(reminders_.get(), &Reminders::showRequested, reminders_.get(), [this] { ++wanted_; });
    }
    void plan(const QString& title, int days, const QString& by = {}) {
        history::Task task;
        task.title = title;
        task.due = QDate::currentDate().addDays(days);
        task.by = by;
        storage::UnitOfWork unit(desk_->file().file(), desk_->file().action(QStringLiteral("task"), title));
        history::saveTask(unit, task);
        unit.commit();
    }
    /// Whether looking at that time shows a notice.
    bool tells(const QDateTime& at) {
        const size_t before = notices_.shown.size();
        reminders_->look(at);
        return waitFor([&] { return notices_.shown.size() > before; }, 300);
    }

    ui::Preferences preferences_;
    KeptNotices notices_;
    std::unique_ptr<ui::Desk> desk_;
    std::unique_ptr<Reminders> reminders_;
    QDateTime now_;
    bool seen_ = false;
    int wanted_ = 0;
};

} // namespace

TEST_F(RemindersTest, TellOnceADayWhatIsDue) {
    plan(QStringLiteral("Call Giulia"), -2);
    plan(QStringLiteral("Send the offer"), 0);
    plan(QStringLiteral("Next week"), 7);
    ASSERT_TRUE(tells(now_));
    EXPECT_TRUE(notices_.shown[0].title.startsWith(QStringLiteral("2 task"))) << qPrintable(notices_.shown[0].title);
    EXPECT_TRUE(notices_.shown[0].title.endsWith(QStringLiteral("due, 1 late")));
    EXPECT_EQ(notices_.shown[0].text, QStringLiteral("Call Giulia\nSend the offer"));
    EXPECT_FALSE(tells(now_.addSecs(600)));
    begin();
    EXPECT_FALSE(tells(now_.addSecs(1200))) << "nor after the program was started again";
}

TEST_F(RemindersTest, NameAFewAndCountTheOthers) {
    for (int i = 1; i <= 5; ++i) plan(QStringLiteral("Task %1").arg(i), 0);
    ASSERT_TRUE(tells(now_));
    EXPECT_EQ(notices_.shown[0].text, QStringLiteral("Task 1\nTask 2\nTask 3\nand 2 more"));
}

TEST_F(RemindersTest, AreSilentWhereNothingIsDueOrItIsSomebodyElses) {
    plan(QStringLiteral("Next week"), 7);
    plan(QStringLiteral("Hers"), 0, QStringLiteral("Somebody else"));
    EXPECT_FALSE(tells(now_));
    plan(QStringLiteral("Mine"), 0, desk_->file().actorName());
    EXPECT_TRUE(tells(now_.addSecs(600))) << "it came up during the day";
}

TEST_F(RemindersTest, ComeBackInAnHourIfAskedTo) {
    plan(QStringLiteral("Call Giulia"), 0);
    ASSERT_TRUE(tells(now_));
    Q_EMIT notices_.chosen(QStringLiteral("later"));
    EXPECT_FALSE(tells(now_.addSecs(1800)));
    EXPECT_TRUE(tells(now_.addSecs(3700)));
    EXPECT_FALSE(tells(now_.addSecs(7500))) << "once";
}

TEST_F(RemindersTest, LeadToThePageOfTheDay) {
    plan(QStringLiteral("Call Giulia"), 0);
    ASSERT_TRUE(tells(now_));
    Q_EMIT notices_.chosen(QLatin1String(ui::kPressed));
    EXPECT_EQ(wanted_, 1);
}

TEST_F(RemindersTest, SayNothingToWhoSeesItAnyway) {
    plan(QStringLiteral("Call Giulia"), 0);
    seen_ = true;
    EXPECT_FALSE(tells(now_));
    seen_ = false;
    EXPECT_FALSE(tells(now_.addSecs(600))) << "that was today's";
}

TEST_F(RemindersTest, CanBeTurnedOff) {
    plan(QStringLiteral("Call Giulia"), 0);
    preferences_.setReminds(false);
    EXPECT_FALSE(tells(now_));
    preferences_.setReminds(true);
    EXPECT_TRUE(tells(now_));
}

TEST_F(RemindersTest, SeeANewDayBegin) {
    plan(QStringLiteral("For tomorrow"), 1);
    EXPECT_FALSE(tells(now_));
    EXPECT_TRUE(tells(now_.addDays(1)));
    EXPECT_EQ(desk_->file().today(), QDate::currentDate().addDays(1));
}

namespace {

/// The desktop's service, as far as it is used.
class FakeService : public QDBusVirtualObject {
public:
    QList<QVariantList> calls;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        if (message.member() != QLatin1String("Notify")) return false;
        calls += message.arguments();
        return connection.send(message.createReply(QVariant(7U)));
    }
};

} // namespace

TEST(TheDesktop, ShowsANoticeAndGivesBackWhatWasPressed) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty()) GTEST_SKIP() << "dbus-daemon is not installed";
    QProcess daemon; // a bus of its own
    daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    ASSERT_TRUE(daemon.waitForReadyRead(5000));
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    const QString kService = QStringLiteral("org.freedesktop.Notifications");
    const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        FakeService service;
        ASSERT_TRUE(desktop.registerService(kService));
        ASSERT_TRUE(desktop.registerVirtualObject(kPath, &service));
        ui::DesktopNotices notices(nullptr, QDBusConnection::connectToBus(address, QStringLiteral("program")));
        QString chosen;
        QObject::connect(&notices, &ui::Notices::chosen, [&](const QString& action) { chosen = action; });
        const Notice notice{QStringLiteral("2 tasks due"),
                            QStringLiteral("A & B"),
                            {{QLatin1String(ui::kPressed), QStringLiteral("Show")}}};
        notices.show(notice);
        ASSERT_TRUE(waitFor([&] { return service.calls.size() == 1; }));
        EXPECT_EQ(service.calls[0].at(3).toString(), QStringLiteral("2 tasks due"));
        EXPECT_EQ(service.calls[0].at(4).toString(), QStringLiteral("A &amp; B")) << "it is read as markup";
        EXPECT_EQ(service.calls[0].at(5).toStringList(),
                  QStringList({QLatin1String(ui::kPressed), QStringLiteral("Show")}));
        const auto press = [&](uint id) {
            QDBusMessage signal = QDBusMessage::createSignal(kPath, kService, QStringLiteral("ActionInvoked"));
            signal << id << QStringLiteral("default");
            desktop.send(signal);
        };
        press(8); // somebody else's
        press(7);
        ASSERT_TRUE(waitFor([&] { return chosen == QLatin1String("default"); }));
        notices.show(notice);
        ASSERT_TRUE(waitFor([&] { return service.calls.size() == 2; }));
        EXPECT_EQ(service.calls[1].at(1).toUInt(), 7U) << "in the place of the one before";
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    daemon.terminate();
    daemon.waitForFinished(5000);
}

TEST(TheDesktop, ThatHasNoNoticesIsLeftInPeace) {
    ui::DesktopNotices notices(nullptr, QDBusConnection(QStringLiteral("no such bus")));
    notices.show({QStringLiteral("2 tasks due"), {}, {}});
}

} // namespace clientela::test
