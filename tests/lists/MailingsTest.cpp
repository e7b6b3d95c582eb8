#include "lists/ReleaseFixture.h"

#include "history/ContactGuard.h"
#include "history/Mailings.h"
#include "lists/LeftOutCards.h"
#include "lists/NotedMailing.h"
#include "lists/ReleaseLog.h"
#include "storage/Undo.h"

namespace clientela {
namespace {

using lists::Channel;
using lists::LeftOut;

class Mailings : public test::ReleaseFixture {
protected:
    void setCap() {
        storage::UnitOfWork cap(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A cap")));
        history::saveContactCap(cap, {1, 14});
        cap.commit();
    }
    [[nodiscard]] lists::ReleasePlan planned(Channel channel, const QString& mailing) const {
        lists::ReleaseRequest request{QString(), channel, QStringLiteral("marketing"), QStringLiteral("a test")};
        request.mailing = mailing;
        const auto plan = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(), request);
        EXPECT_TRUE(plan) << qPrintable(plan.error().problem.text());
        return *plan;
    }
    /// How many cards it was noted on anew, and the revision.
    std::pair<qint64, RevisionId> letOut(const lists::ReleasePlan& plan) {
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("labels"), QStringLiteral("Labels")));
        const qint64 before = number(QStringLiteral("SELECT count(*) FROM campaign_member"));
        EXPECT_TRUE(lists::releaseMailing(unit, *file_->catalogues(), file_->context(), plan));
        const storage::Committed committed = unit.commit();
        return {number(QStringLiteral("SELECT count(*) FROM campaign_member")) - before, committed.revision};
    }
    std::pair<qint64, RevisionId> letOut(const QString& mailing) { return letOut(planned(Channel::Post, mailing)); }
};

TEST_F(Mailings, AreNotedOnTheCardsTheyReachSoThatTheNextOneLeavesThemInPeace) {
    add(QStringLiteral("Rossi"), true, std::nullopt);
    add(QStringLiteral("Bianchi"), true, std::nullopt);
    add(QStringLiteral("Without an address"), false, std::nullopt);
    setCap();
    const QString name = QStringLiteral("50 % \"off\" (Christmas), %1");
    const auto [noted, revision] = letOut(QStringLiteral("  %1 ").arg(name));
    EXPECT_EQ(noted, 2) << "who has no address got nothing";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM campaign WHERE channel = 'post' AND date = '2025-11-24'")),
              1);

    EXPECT_EQ(planned(Channel::Post, name).count, 2) << "the printer was out of paper: the same once more";
    EXPECT_EQ(planned(Channel::Post, name).again, 2) << "which is said";
    EXPECT_EQ(planned(Channel::Post, QStringLiteral("New year")).again, 0);
    EXPECT_EQ(history::freeMailingName(file_->connection(), name, QDate(2025, 11, 24)), name + QStringLiteral(" 2"))
        << "a list without a name of its own is another mailing";
    EXPECT_EQ(history::freeMailingName(file_->connection(), name, QDate(2025, 11, 25)), name);
    EXPECT_EQ(letOut(name).first, 0) << "and it was one letter";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM campaign_member")), 2);

    const lists::ReleasePlan another = planned(Channel::Post, QStringLiteral("New year"));
    EXPECT_EQ(another.count, 0);
    EXPECT_EQ(another.leftOut.back().reason, LeftOut::Reason::ContactedEnough);
    EXPECT_EQ(planned(Channel::Post, QString()).count, 0) << "nor one that is not noted";
    EXPECT_EQ(letOut(QString()).first, 0);

    storage::UnitOfWork undo(file_->file(), file_->action(QStringLiteral("undo"), QStringLiteral("Undo")));
    ASSERT_TRUE(storage::undo(undo, revision));
    undo.commit();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM campaign_member")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log")), 3) << "that it went out stays logged";
    EXPECT_EQ(planned(Channel::Post, QStringLiteral("New year")).count, 2);
}

TEST_F(Mailings, AreNoCalls) {
    add(QStringLiteral("Rossi"), true, std::nullopt);
    EXPECT_FALSE(lists::reachesByItself(Channel::Phone)) << "they are noted when they were made";
    EXPECT_FALSE(lists::reachesByItself(Channel::Export));
}

TEST_F(Mailings, AreTheSameHoweverTheirNameIsSpelt) {
    add(QStringLiteral("Rossi"), true, std::nullopt);
    add(QStringLiteral("Bianchi"), true, std::nullopt);
    setCap();
    EXPECT_EQ(letOut(QStringLiteral("Lettera di Natàle")).first, 2);
    for (const char* again : {"lettera di natale", "LETTERA DI NATALE", "Lettera di Natàle"}) {
        const lists::ReleasePlan plan = planned(Channel::Post, QString::fromUtf8(again));
        EXPECT_EQ(plan.again, 2) << again;
        EXPECT_EQ(letOut(plan).first, 0) << "nobody gets it twice: " << again;
    }
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM campaign")), 1);
    EXPECT_EQ(history::freeMailingName(file_->connection(), QStringLiteral("lettera di Natale"), QDate(2025, 11, 24)),
              QStringLiteral("lettera di Natale 2"));
}

TEST_F(Mailings, AreNotNotedOnCardsWhoseAddressDoesNotFit) {
    for (const char* name : {"Bianchi", "Rossi", "Verdi"}) add(QString::fromUtf8(name), true, std::nullopt);
    setCap();
    lists::ReleasePlan plan = planned(Channel::Post, QStringLiteral("A letter"));
    ASSERT_EQ(plan.count, 3);
    lists::leaveOutMisfits(plan, {3, 1}, 2);
    EXPECT_EQ(plan.count, 1);
    EXPECT_EQ(plan.letters(), 1);
    QStringList named;
    ASSERT_TRUE(lists::nameLeftOut(
        file_->connection(), *file_->catalogues(), file_->context(), plan, -1,
        [&](const lists::LeftOutCard& card) { named += card.name + u' ' + lists::reasonKey(card); }));
    EXPECT_EQ(named.join('|').toStdString(), "Bianchi does_not_fit|Verdi does_not_fit");
    EXPECT_EQ(letOut(plan).first, 1);
    EXPECT_EQ(planned(Channel::Post, QStringLiteral("Another")).count, 2) << "they may still be written to";
    EXPECT_EQ(number(QStringLiteral("SELECT released FROM release_log")), 1);
    const auto log = lists::notedReleases(file_->connection());
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0].reasons, (std::vector{std::pair(LeftOut::Reason::DoesNotFit, qint64(2))}));
}

} // namespace
} // namespace clientela
