#include "customers/CustomerDerived.h"
#include "history/EntryLine.h"
#include "history/HistoryDerived.h"
#include "history/Interactions.h"
#include "history/LostReasons.h"
#include "history/Timeline.h"
#include "office/DeskDay.h"
#include "support/TestFile.h"

namespace clientela::history {
namespace {

class History : public test::FileTest {
protected:
    History()
        : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<ConsentDerived>(),
                    std::make_shared<HistoryDerived>()}) {
        execute(QStringLiteral(
            "INSERT INTO customer (kind, given_name, created) VALUES ('person', 'Giulia', '2025-01-01T00:00:00Z')"));
        customer = CustomerId(number(QStringLiteral("SELECT max(id) FROM customer")));
    }

    InteractionId log(const char* kind, const QDateTime& at, const char* by, std::optional<qint64> score = {},
                      const char* status = "") {
        Interaction interaction;
        interaction.customer = customer;
        interaction.kind = QString::fromLatin1(kind);
        interaction.at = at;
        interaction.by = QString::fromLatin1(by);
        interaction.score = score;
        interaction.status = QString::fromLatin1(status);
        InteractionId id;
        work([&](storage::UnitOfWork& unit) { id = saveInteraction(unit, interaction); });
        return id;
    }
    TaskId plan(const char* title, QDate due) {
        Task task;
        task.customer = customer;
        task.title = QString::fromLatin1(title);
        task.due = due;
        TaskId id;
        work([&](storage::UnitOfWork& unit) { id = saveTask(unit, task); });
        return id;
    }
    QVariant summary(const char* column) const {
        return value(QStringLiteral("SELECT %1 FROM customer_history WHERE customer_id = ?").arg(QLatin1String(column)),
                     customer);
    }
    static QDateTime at(int day, int hour) { return {QDate(2025, 11, day), QTime(hour, 0)}; }

    CustomerId customer;
};

TEST_F(History, KeepsTheHourAsItWasOnTheWall) {
    const InteractionId id = log("call", at(3, 10), "Anna");
    EXPECT_EQ(value(QStringLiteral("SELECT at FROM interaction")).toString(), QStringLiteral("2025-11-03T10:00:00"));
    Interaction interaction = *loadInteraction(connection(), id);
    EXPECT_EQ(interaction.at, at(3, 10));
    interaction.outcome = QStringLiteral("Will come on Friday");
    work([&](storage::UnitOfWork& unit) { saveInteraction(unit, interaction); });
    EXPECT_EQ(interactionsOf(connection(), customer).at(0), interaction);
    work([&](storage::UnitOfWork& unit) { removeInteraction(unit, id); });
    EXPECT_FALSE(loadInteraction(connection(), id).has_value());
}

TEST_F(History, KnowsWhyCustomersWereLostTheMostFrequentReasonFirst) {
    const QString about = QStringLiteral("Lost because");
    for (const char* reason : {"Closed the shop", "Price", "Price", "Moved away"})
        work([&](storage::UnitOfWork& unit) {
            noteLost(unit, customer, {about, QString::fromLatin1(reason), QStringLiteral("Anna"), at(3, 10)});
        });
    EXPECT_EQ(lostReasons(connection(), about, 2),
              (QStringList{QStringLiteral("Price"), QStringLiteral("Closed the shop")}));
    EXPECT_TRUE(lostReasons(connection(), QStringLiteral("Rejected"), 2).isEmpty());
    EXPECT_FALSE(summary("last_contact").isValid()) << "nobody was bothered by it";
}

TEST_F(History, KnowsTheLastContactAndWhoMadeIt) {
    EXPECT_FALSE(summary("contacts").isValid());
    log("call", at(3, 10), "Anna", 4'000);
    log("visit", at(5, 9), "Marco", 5'000);
    const InteractionId note = log("note", at(9, 9), "Anna");
    log("complaint", at(1, 9), "Anna", {}, "open");
    EXPECT_EQ(summary("last_contact").toString(), QStringLiteral("2025-11-05T09:00:00")) << "a note is no contact";
    EXPECT_EQ(summary("last_contact_by").toString(), QStringLiteral("Marco"));
    EXPECT_EQ(summary("contacts").toInt(), 3);
    EXPECT_EQ(summary("satisfaction").toInt(), 4'500);
    EXPECT_EQ(summary("open_complaints").toInt(), 1);
    work([&](storage::UnitOfWork& unit) {
        for (const Interaction& interaction : interactionsOf(unit.connection(), customer))
            if (interaction.id != note) removeInteraction(unit, interaction.id);
    });
    EXPECT_EQ(summary("contacts").toInt(), 0);
    EXPECT_FALSE(summary("last_contact").isValid());
}

TEST_F(History, KnowsTheNextTaskUntilItIsDone) {
    const TaskId late = plan("Call back", QDate(2025, 11, 1));
    plan("Service", QDate(2025, 12, 1));
    plan("Some day", {});
    EXPECT_EQ(summary("next_task").toString(), QStringLiteral("2025-11-01"));
    EXPECT_EQ(openTasks(connection(), QDate(2025, 11, 22)).size(), 2u) << "the late one and the one without a day";
    work([&](storage::UnitOfWork& unit) { setDone(unit, late, true); });
    EXPECT_EQ(summary("next_task").toString(), QStringLiteral("2025-12-01"));
    EXPECT_TRUE(loadTask(connection(), late)->doneAt.isValid());
    EXPECT_EQ(tasksOf(connection(), customer).back().id, late);
    work([&](storage::UnitOfWork& unit) { setDone(unit, late, false); });
    EXPECT_EQ(summary("next_task").toString(), QStringLiteral("2025-11-01"));
    work([&](storage::UnitOfWork& unit) { removeTask(unit, late); });
    EXPECT_EQ(tasksOf(connection(), customer).size(), 2u);
}

TEST_F(History, IsDatedOnTheDayOfTheDesk) {
    const QDate day(2025, 11, 24);
    office::setDeskDay(connection(), day);
    const TaskId task = plan("Call back", {});
    work([&](storage::UnitOfWork& unit) {
        Interaction contact;
        contact.customer = customer;
        contact.kind = QStringLiteral("call");
        saveInteraction(unit, contact);
        ConsentEvent consent;
        consent.customer = customer;
        consent.channel = QStringLiteral("email");
        consent.granted = true;
        recordConsent(unit, consent);
        setDone(unit, task, true, day);
    });
    EXPECT_EQ(interactionsOf(connection(), customer).front().at.date(), day);
    EXPECT_EQ(consentsOf(connection(), customer).front().at.toLocalTime().date(), day);
    EXPECT_EQ(loadTask(connection(), task)->doneAt.date(), day);
    storage::Rows last = connection().query(QStringLiteral("SELECT at FROM revision ORDER BY id DESC LIMIT 1"));
    ASSERT_TRUE(last.next());
    EXPECT_EQ(last.time(0).toLocalTime().date(), QDate::currentDate()) << "the log keeps the clock's";
    office::setDeskDay(connection(), {});
}

TEST_F(History, GoesByTheLastConsentOfAChannel) {
    const auto consent = [&](const char* channel, bool granted, const QDateTime& when) {
        ConsentEvent event;
        event.customer = customer;
        event.channel = QString::fromLatin1(channel);
        event.granted = granted;
        event.at = when;
        work([&](storage::UnitOfWork& unit) { recordConsent(unit, event); });
    };
    const auto column = [&](const char* name) {
        return value(QStringLiteral("SELECT %1 FROM customer_derived WHERE customer_id = ?").arg(QLatin1String(name)),
                     customer);
    };
    EXPECT_FALSE(column("consent_email").isValid());
    consent("email", false, at(10, 12));
    consent("email", true, at(1, 12)); // an older paper, entered later
    consent("post", true, at(2, 12));
    EXPECT_EQ(column("consent_email").toInt(), 0);
    EXPECT_EQ(column("consent_post").toInt(), 1);
    EXPECT_FALSE(column("consent_sms").isValid());
    EXPECT_EQ(consentsOf(connection(), customer).size(), 3u);
}

TEST_F(History, StandsOnTheTimelineOpenThingsFirst) {
    log("call", at(3, 10), "Anna");
    log("visit", at(5, 9), "Marco");
    log("complaint", at(1, 9), "Anna", {}, "open");
    const TaskId done = plan("Done", QDate(2025, 11, 2));
    work([&](storage::UnitOfWork& unit) { setDone(unit, done, true); });
    plan("Call back", QDate(2025, 11, 20));
    const TimelineSources sources{std::make_shared<HistoryTimeline>()};
    const auto entries = timeline(sources, connection(), customer);
    ASSERT_EQ(entries.size(), 5u);
    EXPECT_EQ(entries[0].kind, QStringLiteral("complaint"));
    EXPECT_EQ(entries[1].title, QStringLiteral("Call back"));
    EXPECT_FALSE(entries[1].hasTime);
    EXPECT_TRUE(
        std::is_sorted(entries.begin() + 2, entries.end(), [](const auto& a, const auto& b) { return a.at > b.at; }));

    const auto newest = timeline(sources, connection(), customer, 1);
    ASSERT_EQ(newest.size(), 3u) << "open ones are there whatever the limit";
    EXPECT_EQ(newest.back(), entries[2]);
}

TEST_F(History, LogsAContactAndItsTaskAsOneAction) {
    Interaction contact;
    contact.customer = customer;
    contact.kind = QStringLiteral("complaint");
    contact.at = at(20, 9);
    contact.status = QStringLiteral("open");
    Task task;
    task.customer = customer;
    task.title = QStringLiteral("Send a new box");
    task.due = QDate(2025, 11, 24);
    InteractionId id;
    const auto done = work([&](storage::UnitOfWork& unit) { id = logContact(unit, contact, task); });
    EXPECT_FALSE(done.revision.isNull());
    EXPECT_EQ(summary("next_task").toString(), QStringLiteral("2025-11-24"));
    EXPECT_EQ(summary("open_complaints").toInt(), 1);
    work([&](storage::UnitOfWork& unit) { setSettled(unit, id, true); });
    EXPECT_EQ(summary("open_complaints").toInt(), 0);
    EXPECT_EQ(loadInteraction(connection(), id)->status, QStringLiteral("settled"));
    EXPECT_EQ(loadInteraction(connection(), id)->outcome, QString()) << "nobody said how";
    log("note", at(21, 9), "Anna");
    ASSERT_EQ(lastContacts(connection(), customer, 5).size(), 1u) << "a note is no contact";
}

TEST_F(History, HowAComplaintWasSettledIsItsOutcomeAndTakesNothingFromIt) {
    const auto settled = [&](const char* subject, const char* outcome, const char* text) {
        Interaction contact;
        contact.customer = customer;
        contact.kind = QStringLiteral("complaint");
        contact.at = at(20, 9);
        contact.subject = QString::fromLatin1(subject);
        contact.outcome = QString::fromLatin1(outcome);
        contact.text = QString::fromLatin1(text);
        contact.status = QStringLiteral("open");
        InteractionId id;
        work([&](storage::UnitOfWork& unit) { id = saveInteraction(unit, contact); });
        work([&](storage::UnitOfWork& unit) { setSettled(unit, id, true, QStringLiteral("a new one")); });
        const Interaction after = *loadInteraction(connection(), id);
        EXPECT_EQ(after.status, QStringLiteral("settled"));
        return QStringList{after.subject, after.outcome, after.text}.join(QLatin1Char('|')).toStdString();
    };
    EXPECT_EQ(settled("Box", "", ""), "Box|a new one|");
    EXPECT_EQ(settled("Box", "crushed", ""), "Box|crushed; a new one|");
    EXPECT_EQ(settled("Box", "", "crushed"), "Box|crushed; a new one|") << "it stays in sight";
    EXPECT_EQ(settled("", "", "crushed"), "|a new one|crushed");
    EXPECT_EQ(settled("Box", "", "Dear all,\ncrushed"), "Box|a new one|Dear all,\ncrushed");
}

TEST_F(History, AComplaintAndWhatItAwaitsAreSettledEachOnItsOwn) {
    Interaction complaint;
    complaint.customer = customer;
    complaint.kind = QStringLiteral("complaint");
    complaint.at = at(20, 9);
    EntryLine said;
    said.subject = QStringLiteral("last box broken");
    said.awaited = QStringLiteral("photos");
    said.writeTo(complaint);
    InteractionId id;
    work([&](storage::UnitOfWork& unit) { id = logContact(unit, complaint, {}); });
    const auto apart = [&] {
        for (Interaction& one : interactionsOf(connection(), customer))
            if (one.kind == QLatin1String("note")) return one;
        return Interaction();
    };
    EXPECT_EQ(loadInteraction(connection(), id)->status, QStringLiteral("open"));
    EXPECT_EQ(apart().subject, QStringLiteral("last box broken"));
    EXPECT_EQ(apart().awaited, QStringLiteral("photos"));
    EXPECT_EQ(apart().status, QStringLiteral("open"));
    ASSERT_EQ(lastContacts(connection(), customer, 5).size(), 1U) << "one complaint";
    work([&](storage::UnitOfWork& unit) { setSettled(unit, id, true); });
    EXPECT_EQ(apart().status, QStringLiteral("open")) << "the photos are still to come";
    work([&](storage::UnitOfWork& unit) { setSettled(unit, apart().id, true); });
    EXPECT_EQ(apart().status, QStringLiteral("settled"));
    // As files of before have it: one entry for both.
    complaint.id = {};
    complaint.awaited = QStringLiteral("receipt");
    work([&](storage::UnitOfWork& unit) {
        removeInteraction(unit, apart().id);
        id = saveInteraction(unit, complaint);
    });
    work([&](storage::UnitOfWork& unit) { setSettled(unit, id, true, QStringLiteral("a new one")); });
    EXPECT_EQ(loadInteraction(connection(), id)->status, QStringLiteral("settled"));
    EXPECT_EQ(loadInteraction(connection(), id)->outcome, QStringLiteral("a new one"));
    EXPECT_TRUE(loadInteraction(connection(), id)->awaited.isEmpty());
    EXPECT_EQ(apart().awaited, QStringLiteral("receipt"));
    EXPECT_EQ(apart().status, QStringLiteral("open"));
    // Something more is awaited of a complaint that is settled.
    Interaction again = *loadInteraction(connection(), id);
    said.awaited = QStringLiteral("the box");
    said.writeTo(again);
    work([&](storage::UnitOfWork& unit) { logContact(unit, again, {}); });
    EXPECT_EQ(loadInteraction(connection(), id)->status, QStringLiteral("settled")) << "it was answered for";
}

TEST_F(History, TellsOfAChangeOfStageWhatItWasBefore) {
    const auto turns = [&](const char* stage, const char* when) {
        execute(QStringLiteral("INSERT INTO stage_event (customer_id, stage, at) VALUES (%1, '%2', '%3')")
                    .arg(QString::number(customer.value), QLatin1String(stage), QLatin1String(when)));
    };
    turns("prospect", "2025-11-01T10:00:00Z");
    turns("customer", "2025-11-02T10:00:00Z");
    const TimelineSources sources{std::make_shared<HistoryTimeline>()};
    const auto entries = timeline(sources, connection(), customer);
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].kind, QStringLiteral("customer"));
    EXPECT_EQ(entries[0].status, QStringLiteral("prospect"));
    EXPECT_TRUE(entries[1].status.isEmpty());
}

} // namespace
} // namespace clientela::history
