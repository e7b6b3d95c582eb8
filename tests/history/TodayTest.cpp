#include "history/Today.h"
#include "customers/CustomerDerived.h"
#include "history/EntryLine.h"
#include "history/HistoryDerived.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

namespace clientela::history {
namespace {

const QDate kThatDay(2025, 11, 24);

class TheDay : public test::FileTest {
protected:
    TheDay() : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<HistoryDerived>()}) {
        giulia = somebody("Giulia", "1982-11-26");
        carmen = somebody("Carmen", "1990-05-14");
    }
    CustomerId somebody(const char* name, const char* born) {
        execute(QStringLiteral("INSERT INTO customer (kind, given_name, birth_date, created) "
                               "VALUES ('person', ?, ?, '2025-01-01T00:00:00Z')"),
                QString::fromLatin1(name), QString::fromLatin1(born));
        return CustomerId(number(QStringLiteral("SELECT max(id) FROM customer")));
    }
    TaskId plan(const char* title, QDate due, const char* by = "Anna", std::optional<Repeat> repeat = {}) {
        Task task;
        task.customer = giulia;
        task.title = QString::fromLatin1(title);
        task.kind = taskKindOf(task.title);
        task.due = due;
        task.by = QString::fromLatin1(by);
        task.repeat = repeat;
        TaskId id;
        work([&](storage::UnitOfWork& unit) { id = saveTask(unit, task); });
        return id;
    }
    void contact(CustomerId customer, int daysAgo, const char* direction = "out", const char* kind = "call",
                 const char* status = "") {
        Interaction one;
        one.customer = customer;
        one.kind = QString::fromLatin1(kind);
        one.direction = QString::fromLatin1(direction);
        one.at = QDateTime(kThatDay.addDays(-daysAgo), QTime(10, 0));
        one.by = QStringLiteral("Anna");
        one.status = QString::fromLatin1(status);
        work([&](storage::UnitOfWork& unit) { logContact(unit, one, {}); });
    }
    void capAt(int contacts, int days) {
        work([&](storage::UnitOfWork& unit) { saveContactCap(unit, {contacts, days}); });
    }
    static QStringList titles(const std::vector<TaskRow>& rows) {
        QStringList all;
        for (const TaskRow& row : rows) all += row.task.title;
        return all;
    }

    CustomerId giulia;
    CustomerId carmen;
};

TEST_F(TheDay, KnowsWhatIsAwaitedUntilItCame) {
    Interaction call;
    call.customer = giulia;
    call.at = QDateTime(kThatDay.addDays(-3), QTime(10, 0));
    EntryLine said;
    said.subject = QStringLiteral("Contract");
    said.sent = QStringLiteral("draft");
    said.awaited = QStringLiteral("signed copy");
    said.writeTo(call);
    InteractionId id;
    work([&](storage::UnitOfWork& unit) { id = logContact(unit, call, {}); });
    const auto waiting = waitingContacts(connection(), 10);
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting.front().contact.awaited, QStringLiteral("signed copy"));
    EXPECT_EQ(waiting.front().contact.sent, QStringLiteral("draft"));
    work([&](storage::UnitOfWork& unit) { setSettled(unit, id, true); });
    EXPECT_TRUE(waitingContacts(connection(), 10).empty());
}

TEST_F(TheDay, BeginsWithWhatIsLate) {
    plan("Send price list", kThatDay);
    plan("Call back", kThatDay.addDays(-5));
    plan("Next week", kThatDay.addDays(7));
    plan("Some day", {});
    const auto due = dueTasks(connection(), kThatDay, {}, 100);
    EXPECT_EQ(titles(due), (QStringList{"Call back", "Send price list"}));
    EXPECT_EQ(due.front().customer.name, QStringLiteral("Giulia"));
    EXPECT_EQ(titles(somedayTasks(connection(), {}, 10)), QStringList{"Some day"});
    EXPECT_EQ(countDue(connection(), kThatDay, {}), (DueCount{2, 1}));
    EXPECT_EQ(nextDue(connection(), kThatDay, {}), (NextDue{kThatDay.addDays(7), 1}));
}

TEST_F(TheDay, IsMineOrEverybodys) {
    plan("Mine", kThatDay, "Anna");
    plan("His", kThatDay, "Marco");
    plan("Whoever has time", kThatDay, "");
    EXPECT_EQ(titles(dueTasks(connection(), kThatDay, QStringLiteral("Anna"), 100)),
              (QStringList{"Mine", "Whoever has time"}));
    EXPECT_EQ(dueTasks(connection(), kThatDay, {}, 100).size(), 3U);
    EXPECT_EQ(dueTasks(connection(), kThatDay, {}, 2).size(), 2U) << "no more than can be looked at";
    EXPECT_EQ(countDue(connection(), kThatDay, QStringLiteral("Marco")).due, 2);
}

TEST_F(TheDay, ShowsPromisesBeforeTheyBreak) {
    plan("Delivery of 60 hampers", kThatDay.addDays(2));
    plan("Service of the oven", kThatDay.addDays(6));
    plan("Contract ends", kThatDay.addDays(30));
    plan("Something else", kThatDay.addDays(2));
    EXPECT_EQ(titles(promisedTasks(connection(), kThatDay, kThatDay.addDays(7), {}, 100)),
              (QStringList{"Delivery of 60 hampers", "Service of the oven"}));
}

TEST_F(TheDay, TickingATaskThatRepeatsMakesTheNextOneAndUndoTakesBothBack) {
    const TaskId id = plan("Call", kThatDay.addDays(-16), "Anna", Repeat{1, CalendarUnit::Week, {}});
    storage::Committed done;
    TaskId next;
    done = work([&](storage::UnitOfWork& unit) { next = setDone(unit, id, true, kThatDay); });
    ASSERT_FALSE(next.isNull());
    EXPECT_EQ(loadTask(connection(), next)->due, kThatDay.addDays(5)) << "its weekday, and not in the past";
    EXPECT_TRUE(loadTask(connection(), next)->repeat.has_value());
    EXPECT_EQ(loadTask(connection(), id)->status, QStringLiteral("done"));
    EXPECT_FALSE(loadTask(connection(), id)->repeat) << "opened and ticked again it makes no second one";
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(setDone(unit, id, false, kThatDay).isNull()); });
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(setDone(unit, id, true, kThatDay).isNull()); });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM task")), 2);
}

TEST_F(TheDay, PuttingOffDoesNotMoveTheRhythm) {
    const TaskId id = plan("Call", kThatDay, "Anna", Repeat{1, CalendarUnit::Week, {}});
    work([&](storage::UnitOfWork& unit) { putOff(unit, id, kThatDay.addDays(1)); });
    EXPECT_TRUE(dueTasks(connection(), kThatDay, {}, 10).empty());
    TaskId next;
    work([&](storage::UnitOfWork& unit) { next = setDone(unit, id, true, kThatDay.addDays(1)); });
    EXPECT_EQ(loadTask(connection(), next)->due, kThatDay.addDays(7));
}

TEST_F(TheDay, KnowsWhoWaitsToBeCalledBack) {
    contact(giulia, 0, "in", "question", "open");
    contact(carmen, 2, "in", "complaint", "open");
    contact(carmen, 1, "in", "call");
    const auto waiting = waitingContacts(connection(), 10);
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(waiting[0].customer.name, QStringLiteral("Carmen")) << "who waits longest";
    EXPECT_EQ(waiting[1].contact.kind, QStringLiteral("question"));
}

TEST_F(TheDay, TriesWhomNobodyReachedAgainAfterAnHour) {
    const auto names = [](const auto& rows) {
        QStringList all;
        for (const auto& row : rows) all += row.customer.name;
        return all;
    };
    const auto attempt = [this](CustomerId whom, const char* outcome) {
        Interaction call;
        call.customer = whom;
        call.direction = QStringLiteral("out");
        call.at = QDateTime(kThatDay, QTime(10, 0));
        call.outcome = QString::fromLatin1(outcome);
        InteractionId id;
        work([&](storage::UnitOfWork& unit) { id = logContact(unit, call, {}); });
        return id;
    };
    const QDateTime soon(kThatDay, QTime(10, 30));
    const QDateTime later(kThatDay, QTime(11, 0));
    const InteractionId id = attempt(giulia, "not reached");
    attempt(carmen, "will decide by Friday");
    EXPECT_EQ(names(notReached(connection(), soon, 10)), QStringList());
    EXPECT_EQ(names(notToday(connection(), soon, 10)).size(), 2) << "a moment ago";
    EXPECT_EQ(names(notReached(connection(), later, 10)), QStringList{"Giulia"});
    EXPECT_EQ(names(notToday(connection(), later, 10)), QStringList{"Carmen"});
    EXPECT_EQ(names(notReached(connection(), later.addDays(6), 10)), QStringList{"Giulia"});
    EXPECT_EQ(names(notReached(connection(), later.addDays(7), 10)), QStringList()) << "not for ever";
    const TaskId task = plan("Call on Friday", kThatDay.addDays(4));
    EXPECT_EQ(names(notReached(connection(), later, 10)), QStringList()) << "it is planned";
    EXPECT_TRUE(names(notToday(connection(), later, 10)).contains(QStringLiteral("Giulia")));
    work([&](storage::UnitOfWork& unit) { removeTask(unit, task); });
    work([&](storage::UnitOfWork& unit) { claimContact(unit, giulia, {QStringLiteral("Marco"), later}); });
    EXPECT_EQ(names(notReached(connection(), later, 10)), QStringList()) << "Marco is at it";
    work([&](storage::UnitOfWork& unit) { endClaim(unit, giulia); });
    capAt(1, 14);
    EXPECT_EQ(names(notReached(connection(), later, 10)), QStringList()) << "enough is enough";
    capAt(0, 14);
    work([&](storage::UnitOfWork& unit) { setSettled(unit, id, true); });
    EXPECT_EQ(names(notReached(connection(), later, 10)), QStringList()) << "somebody ticked it";
}

TEST_F(TheDay, FindsBirthdaysOverTheEndOfTheYearAndOfFebruary) {
    somebody("Silvestro", "1970-12-31");
    somebody("Primo", "1960-01-01");
    somebody("Leap", "1996-02-29");
    qint64 count = 0;
    auto found = birthdays(connection(), QDate(2025, 12, 30), 7, 1, &count);
    EXPECT_EQ(count, 2);
    ASSERT_EQ(found.size(), 1U) << "counted, and no more given than asked for";
    EXPECT_EQ(found[0].customer.name, QStringLiteral("Silvestro"));
    EXPECT_EQ(found[0].age, 55);
    found = birthdays(connection(), QDate(2025, 2, 27), 3, 10, nullptr);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].day, QDate(2025, 2, 28));
    found = birthdays(connection(), kThatDay, 7, 10, nullptr);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].customer.name, QStringLiteral("Giulia"));
}

TEST_F(TheDay, ACapCountsWhatWentOutAndSaysFromWhenOn) {
    contact(giulia, 20);
    contact(giulia, 10);
    contact(giulia, 3, "in");
    contact(giulia, 2, "", "email");
    contact(giulia, 1, "out", "note");
    EXPECT_FALSE(contactGuard(connection(), giulia, kThatDay).cap.isSet());
    capAt(2, 14);
    const ContactGuard guard = contactGuard(connection(), giulia, kThatDay);
    EXPECT_EQ(guard.contacts, 2) << "not what came in, not a note, not what is long ago";
    EXPECT_EQ(guard.freeFrom, kThatDay.addDays(4));
    EXPECT_FALSE(contactGuard(connection(), giulia, kThatDay.addDays(4)).freeFrom.isValid());
    EXPECT_TRUE(contactGuard(connection(), giulia, kThatDay.addDays(3)).freeFrom.isValid());
    const auto rest = notToday(connection(), kThatDay.startOfDay().addSecs(12 * 3600), 10);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].contacts, 2);
    capAt(0, 14);
    EXPECT_EQ(contactCap(connection()), ContactCap());
}

TEST_F(TheDay, ACampaignThatReachedSomebodyCountsForTheCap) {
    capAt(2, 14);
    contact(giulia, 10);
    work([&](storage::UnitOfWork& unit) {
        auto& db = unit.connection();
        const auto campaign = [&](int id, int daysAgo, const char* status) {
            db.execute(
                QStringLiteral("INSERT INTO campaign (id, name, channel, date) VALUES (?, 'Hampers', 'email', ?)"), id,
                kThatDay.addDays(-daysAgo));
            db.execute(
                QStringLiteral("INSERT INTO campaign_member (campaign_id, customer_id, status) VALUES (?, ?, ?)"), id,
                giulia, QString::fromLatin1(status));
        };
        campaign(1, 40, "opened");
        campaign(2, 3, "bounced");
        campaign(3, -2, "sent");
    });
    EXPECT_EQ(contactGuard(connection(), giulia, kThatDay).contacts, 1)
        << "not what is long ago, what came back, or what will be sent";
    work([&](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE campaign_member SET status = 'sent' WHERE campaign_id = 2"));
    });
    const ContactGuard guard = contactGuard(connection(), giulia, kThatDay);
    EXPECT_EQ(guard.contacts, 2);
    EXPECT_EQ(guard.campaigns, 1);
    EXPECT_EQ(guard.freeFrom, kThatDay.addDays(4)) << "when the call is two weeks ago";
    const auto rest = notToday(connection(), kThatDay.startOfDay().addSecs(12 * 3600), 10);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].contacts, 2);
    EXPECT_EQ(rest[0].campaign, (CampaignContact{QStringLiteral("Hampers"), kThatDay.addDays(-3)}))
        << "the newest contact was the mailing";
    capAt(0, 14);
    EXPECT_TRUE(notToday(connection(), kThatDay.startOfDay().addSecs(12 * 3600), 10).empty())
        << "a mailing to everybody stops no calls without a cap";
}

TEST_F(TheDay, ACallIsClaimedByOneUntilItIsMade) {
    const QDateTime now(kThatDay, QTime(10, 30));
    const auto claim = [&](const char* by, bool takeOver = false) {
        std::optional<ContactClaim> other;
        work([&](storage::UnitOfWork& unit) {
            other = claimContact(unit, giulia, {QString::fromLatin1(by), now}, takeOver);
        });
        return other;
    };
    EXPECT_FALSE(claim("Anna"));
    EXPECT_FALSE(claim("Anna")) << "twice by the same";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_claim")), 1);
    ASSERT_TRUE(claim("Marco"));
    EXPECT_EQ(claim("Marco")->by, QStringLiteral("Anna"));
    EXPECT_EQ(contactGuard(connection(), giulia, kThatDay).claim->at, now);
    EXPECT_FALSE(claimOf(connection(), giulia, kThatDay.addDays(1))) << "it ends with the day";
    EXPECT_EQ(notToday(connection(), kThatDay.startOfDay().addSecs(12 * 3600), 10).at(0).claim->by,
              QStringLiteral("Anna"));
    EXPECT_FALSE(claim("Marco", true));
    EXPECT_EQ(claimOf(connection(), giulia, kThatDay)->by, QStringLiteral("Marco"));
    contact(giulia, 0);
    EXPECT_FALSE(claimOf(connection(), giulia, kThatDay)) << "the call was made";
}

} // namespace
} // namespace clientela::history
