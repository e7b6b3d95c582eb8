#include "lists/ReleaseFixture.h"

#include "customers/CardRepository.h"
#include "customers/Freshness.h"
#include "history/ContactGuard.h"
#include "history/Interactions.h"
#include "lists/LeftOutCards.h"
#include "lists/ReleaseLog.h"
#include "lists/SavedLists.h"
#include "lists/TasksForEach.h"
#include "storage/Undo.h"

namespace clientela {
namespace {

using lists::Channel;
using lists::LeftOut;

class Lists : public test::ReleaseFixture {};

TEST_F(Lists, LeaveInPeaceWhoWasContactedAsOftenAsTheCapAllows) {
    add(QStringLiteral("Rossi"), true, std::nullopt);
    add(QStringLiteral("Bianchi"), true, std::nullopt);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Contacts")));
    const auto contact = [&](qint64 customer, int day, const char* direction) {
        history::Interaction one;
        one.customer = CustomerId(customer);
        one.direction = QLatin1String(direction);
        one.at = QDateTime(QDate(2025, 11, day), QTime(10, 0));
        history::saveInteraction(unit, one);
    };
    contact(1, 20, "out");
    contact(1, 22, "");
    contact(2, 20, "in");
    contact(2, 22, "out");
    unit.commit();
    EXPECT_TRUE(plan(Channel::Post).leftOut.empty()) << "no cap is set";
    storage::UnitOfWork cap(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A cap")));
    history::saveContactCap(cap, {2, 14});
    cap.commit();
    const lists::ReleasePlan post = plan(Channel::Post);
    ASSERT_EQ(post.leftOut.size(), 1U);
    EXPECT_EQ(post.leftOut[0].reason, LeftOut::Reason::ContactedEnough);
    EXPECT_EQ(post.leftOut[0].count, 1) << "who called here was not contacted";
    EXPECT_EQ(post.count, 1);
    EXPECT_TRUE(plan(Channel::Post, QStringLiteral("service")).leftOut.empty());
    EXPECT_TRUE(plan(Channel::Export).leftOut.empty());
}

TEST_F(Lists, CountCampaignsForTheCapWhereTheFileHasThem) {
    for (const char* name : {"Rossi", "Bianchi", "Verdi", "Neri"}) add(QString::fromLatin1(name), true, std::nullopt);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Contacts")));
    history::saveContactCap(unit, {2, 14});
    history::Interaction call;
    call.customer = CustomerId(1);
    call.direction = QStringLiteral("out");
    call.at = QDateTime(QDate(2025, 11, 20), QTime(10, 0));
    history::saveInteraction(unit, call);
    auto& db = unit.connection();
    db.execute(QStringLiteral("INSERT INTO campaign (id, name, channel, date) VALUES (1, 'A', 'email', '2025-11-22'), "
                              "(2, 'B', 'post', '2025-11-23'), (3, 'Old', 'post', '2025-11-01')"));
    db.execute(QStringLiteral("INSERT INTO campaign_member (campaign_id, customer_id, status) VALUES (1, 1, 'opened'), "
                              "(1, 2, 'sent'), (2, 2, 'sent'), (1, 3, 'sent'), (2, 3, 'bounced'), (3, 4, 'sent'), "
                              "(1, 4, 'sent')"));
    unit.commit();
    const lists::ReleasePlan post = plan(Channel::Post);
    ASSERT_EQ(post.leftOut.size(), 1U);
    EXPECT_EQ(post.leftOut[0].reason, LeftOut::Reason::ContactedEnough);
    EXPECT_EQ(post.leftOut[0].count, 2)
        << "a call and a campaign, and two campaigns; one that came back counts for none";
    EXPECT_EQ(post.count, 2);
    lists::ReleaseRequest again;
    again.list = post.leftOut[0].list;
    const auto named = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(), again);
    ASSERT_TRUE(named);
    EXPECT_EQ((*named).asked, 2) << "the number leads to the cards";
}

TEST_F(Lists, FindTheCardsThatWantToBeConfirmed) {
    add(QStringLiteral("Old"), true, std::nullopt);
    add(QStringLiteral("Fresh"), true, std::nullopt);
    add(QStringLiteral("Important"), true, std::nullopt);
    add(QStringLiteral("Lost"), true, std::nullopt);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Age")));
    auto& db = unit.connection();
    db.execute(QStringLiteral("UPDATE customer SET created = '2020-01-01T00:00:00Z', stage = 'customer'"));
    db.execute(QStringLiteral("UPDATE customer SET verified = '2025-08-01' WHERE id > 1"));
    db.execute(QStringLiteral("UPDATE customer SET stage = 'lost', verified = NULL WHERE id = 4"));
    db.execute(QStringLiteral("INSERT INTO tag (name) VALUES ('very \"good\"')"));
    db.execute(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) SELECT 3, id FROM tag"));
    unit.commit();
    const auto due = [&](const customers::Freshness& rules) {
        const auto planned =
            lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                               {rules.dueList(), Channel::Export, QString(), QStringLiteral("a test")});
        EXPECT_TRUE(planned) << qPrintable(rules.dueList());
        return planned ? planned->asked : -1;
    };
    customers::Freshness rules;
    EXPECT_EQ(due(rules), 2) << "never confirmed, and made long ago: the old one and the lost one";
    rules.byStage = {{QStringLiteral("lost"), 0}, {QStringLiteral("prospect"), 90}};
    EXPECT_EQ(due(rules), 1);
    rules.byTag = {{QStringLiteral("very \"good\""), 60}};
    EXPECT_EQ(due(rules), 2) << "the important one sooner than the others";
    rules.usual = 60;
    EXPECT_EQ(due(rules), 3);
    rules.usual = 0;
    EXPECT_EQ(due(rules), 1);
    rules = {0, {}, {}, {}};
    EXPECT_TRUE(rules.dueList().isEmpty()) << "no card ever";
}

TEST_F(Lists, LeaveOutWhoWantsNoPostAndWhoHasNoAddressEachOnce) {
    add(QStringLiteral("Rossi"), true, std::nullopt);
    add(QStringLiteral("Bianchi"), true, true);
    add(QStringLiteral("Neri"), true, false);
    add(QStringLiteral("Verdi"), false, std::nullopt);
    add(QStringLiteral("Gialli"), false, false);
    const lists::ReleasePlan post = plan(Channel::Post);
    EXPECT_EQ(post.asked, 5);
    EXPECT_EQ(post.count, 2);
    ASSERT_EQ(post.leftOut.size(), 2U);
    EXPECT_EQ(post.leftOut[0].reason, LeftOut::Reason::OptedOut);
    EXPECT_EQ(post.leftOut[0].count, 2);
    EXPECT_EQ(post.leftOut[1].reason, LeftOut::Reason::NoPostalAddress);
    EXPECT_EQ(post.leftOut[1].count, 1);
}

TEST_F(Lists, NameWhomTheyLeaveOutAndWhy) {
    add(QStringLiteral("Rossi"), true, std::nullopt);
    add(QStringLiteral("Neri"), true, false);
    add(QStringLiteral("Bianchi"), true, false);
    add(QStringLiteral("Verdi"), false, std::nullopt);
    add(QStringLiteral("Amato"), true, std::nullopt);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A household")));
    unit.connection().execute(
        QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES (1, 5, 'household')"));
    unit.commit();
    const lists::ReleasePlan post = plan(Channel::Post);
    EXPECT_EQ(post.count, 2);
    EXPECT_EQ(post.letters(), 1) << "Rossi and Amato live together";
    storage::UnitOfWork mailing(file_->file(), file_->action(QStringLiteral("export"), QStringLiteral("Export")));
    (void)lists::release(mailing, post);
    (void)lists::release(mailing, plan(Channel::Export));
    mailing.commit();
    const auto noted = lists::notedReleases(file_->connection(), {{}, {}, {}, 2});
    ASSERT_EQ(noted.size(), 2U);
    EXPECT_EQ(noted[1].released, 2);
    EXPECT_EQ(noted[1].letters, 1);
    EXPECT_TRUE(lists::lettersText(noted[1]).startsWith(QStringLiteral("in 1 letter")));
    EXPECT_TRUE(lists::lettersText(noted[0]).isEmpty()) << "as many rows as people";
    const auto named = [&](qint64 most) {
        QStringList all;
        const auto count = lists::nameLeftOut(
            file_->connection(), *file_->catalogues(), file_->context(), post, most,
            [&](const lists::LeftOutCard& card) {
                all += card.name + QStringLiteral(": ") + lists::reasonText(card, Channel::Post);
                EXPECT_EQ(card.letterOf, lists::reasonKey(card) == QLatin1String("household") ? 1 : 0);
            });
        EXPECT_TRUE(count && *count == all.size());
        return all;
    };
    EXPECT_EQ(named(-1), (QStringList{"Bianchi: wants no post", "Neri: wants no post", "Verdi: has no postal address",
                                      "Amato: on the letter of Rossi"}));
    EXPECT_EQ(named(1),
              (QStringList{"Bianchi: wants no post", "Verdi: has no postal address", "Amato: on the letter of Rossi"}));
    storage::UnitOfWork left(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("No code")));
    left.connection().execute(QStringLiteral("UPDATE address SET postal_code = NULL WHERE customer_id = 5"));
    left.connection().execute(QStringLiteral("UPDATE address SET street = upper(street) || ',' WHERE customer_id = 1"));
    left.commit();
    EXPECT_EQ(plan(Channel::Post).letters(), 1) << "one of them left out the postal code";
    EXPECT_EQ(plan(Channel::Export).letters(), 5) << "for one's own use there is a row for each";
    // To write to a household is one thing to do.
    storage::UnitOfWork writing(file_->file(), file_->action(QStringLiteral("task"), QStringLiteral("Tasks")));
    history::Task task;
    task.title = QStringLiteral("Write to ${name}");
    const fields::Formatter formatter(QLocale(QLocale::English), file_->business().currency, QStringLiteral("IT"));
    const auto added = lists::addTasks(writing, *file_->catalogues(), file_->standpoint().on(writing.connection()),
                                       post, task, formatter);
    ASSERT_TRUE(added);
    EXPECT_EQ(*added, 1);
    writing.commit();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM task WHERE customer_id = 1")), 1);
}

TEST_F(Lists, SayHowManyHouseholdsGetTwoLetters) {
    for (const char* name : {"Rossi", "Amato", "Verdi", "Neri"}) add(QString::fromLatin1(name), true, std::nullopt);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Households")));
    unit.connection().execute(QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES "
                                             "(1, 2, 'household'), (2, 1, 'household'), (3, 4, 'household')"));
    unit.commit();
    EXPECT_EQ(plan(Channel::Post).apart, 0) << "all live at one address";
    storage::UnitOfWork move(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Moved")));
    move.connection().execute(QStringLiteral("UPDATE address SET street = 'Via Milano 9' WHERE customer_id = 1"));
    move.commit();
    EXPECT_EQ(plan(Channel::Post).apart, 1);
    EXPECT_EQ(plan(Channel::Export).apart, 0) << "of one's own use there is a row for each anyway";
}

TEST_F(Lists, OfReleasesAreReadAgainWithWhatTheyAsked) {
    add(QStringLiteral("Neri"), true, false);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("export"), QStringLiteral("Export")));
    lists::ReleasePlan post = plan(Channel::Post);
    post.request.list = QStringLiteral("gender = female");
    lists::release(unit, post);
    lists::logRelease(unit, QStringLiteral("Sales, sales.csv"), 12, QStringLiteral("kind = invoice and due > 0"));
    lists::logRelease(unit, QStringLiteral("Old, old.csv"), 1, QStringLiteral("x_gone = 5"));
    unit.commit();
    const auto noted = lists::notedReleases(file_->connection());
    ASSERT_EQ(noted.size(), 3U);
    const fields::Formatter formatter(QLocale(QLocale::English), file_->business().currency, QStringLiteral("IT"));
    const auto asks = [&](size_t at) {
        return lists::asksText(noted[at], file_->connection(), *file_->catalogues(), formatter, file_->context());
    };
    EXPECT_EQ(noted[2].channel, QStringLiteral("post"));
    EXPECT_EQ(noted[2].leftOut, 1);
    ASSERT_EQ(noted[2].reasons.size(), 1U);
    EXPECT_EQ(noted[2].reasons[0].first, lists::LeftOut::Reason::OptedOut);
    EXPECT_EQ(lists::leftOutText(noted[2]), QStringLiteral("1 want no post"));
    EXPECT_TRUE(noted[1].reasons.empty());
    EXPECT_EQ(noted[1].summaryOf, std::nullopt);
    EXPECT_EQ(noted[2].by, file_->actorName());
    EXPECT_TRUE(noted[2].at.isValid());
    EXPECT_EQ(asks(2), QStringLiteral("Women"));
    EXPECT_EQ(asks(1), QStringLiteral("Invoices that are not paid in full"));
    EXPECT_EQ(asks(0), QStringLiteral("x_gone = 5")) << "whose field is gone stands as it was written";
    EXPECT_EQ(lists::notedReleases(file_->connection(), {{}, {}, {}, 1}).size(), 1U);
    EXPECT_TRUE(lists::notedReleases(file_->connection(), {{}, QDate(2000, 1, 1), {}, -1}).empty());
    const QDate today = QDate::currentDate();
    EXPECT_EQ(lists::notedReleases(file_->connection(), {today.addDays(-1), today.addDays(1), {}, -1}).size(), 3U);
}

TEST_F(Lists, SendNoSmsToALandline) {
    for (const char* name : {"Mobile", "Landline", "Neither"}) add(QString::fromLatin1(name), false, std::nullopt);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Phones")));
    unit.connection().execute(
        QStringLiteral("INSERT INTO contact_point (customer_id, kind, label, value, position) VALUES "
                       "(1, 'phone', 'mobile', '347 1234567', 0), (2, 'phone', 'home', '055 123456', 0)"));
    unit.commit();
    const lists::ReleasePlan sms = plan(Channel::Sms);
    EXPECT_EQ(sms.count, 1);
    ASSERT_EQ(sms.leftOut.size(), 1U);
    EXPECT_EQ(sms.leftOut[0].text, QStringLiteral("2 have no mobile phone"));
    EXPECT_EQ(lists::reasonKey(sms.leftOut[0].reason), QStringLiteral("no_mobile"));
    EXPECT_EQ(lists::reasonOf(QStringLiteral("no_mobile")), LeftOut::Reason::NoMobile);
    EXPECT_EQ(plan(Channel::Phone).count, 2) << "a landline rings";
}

TEST_F(Lists, SendSmsByTheNumberAndNotOnlyByItsLabel) {
    for (const char* name : {"Unlabelled", "AtWork", "Landline", "American", "Fax", "Several", "Second"})
        add(QString::fromLatin1(name), false, std::nullopt);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Phones")));
    unit.connection().execute(QStringLiteral(
        "INSERT INTO contact_point (customer_id, kind, label, value, normal, position) VALUES "
        "(1, 'phone', NULL, '347 555 0192', '+393475550192', 0), (2, 'phone', 'work', '347 555 0193', '+393475550193', "
        "0), "
        "(3, 'phone', NULL, '055 218 9400', '+390552189400', 0), (4, 'phone', 'home', '(212) 736-5000', "
        "'+12127365000', 0), "
        "(5, 'phone', 'fax', '347 555 0194', '+393475550194', 0), "
        "(6, 'phone', NULL, '(212) 736-5001', '+12127365001', 0), (6, 'phone', 'mobile', '(917) 555-2368', NULL, 1), "
        "(6, 'phone', 'mobile', '(917) 555-2369', NULL, 2), "
        "(7, 'phone', NULL, '055 218 9401', '+390552189401', 0), (7, 'phone', NULL, '347 555 0195', '+393475550195', "
        "1), "
        "(7, 'phone', NULL, '347 555 0196', '+393475550196', 2)"));
    unit.commit();
    const lists::ReleasePlan sms = plan(Channel::Sms);
    EXPECT_EQ(sms.count, 5);
    ASSERT_EQ(sms.leftOut.size(), 1U);
    EXPECT_EQ(sms.leftOut[0].count, 2) << "a landline and a fax";
    QStringList numbers;
    storage::Rows rows = file_->connection().query(
        QStringLiteral("SELECT phone_sms FROM customer_derived WHERE phone_sms IS NOT NULL ORDER BY customer_id"));
    while (rows.next()) numbers += rows.text(0);
    EXPECT_EQ(numbers,
              QStringList({"347 555 0192", "347 555 0193", "(212) 736-5000", "(917) 555-2368", "347 555 0195"}))
        << "the first that surely is a mobile, else the first that may be one";
}

TEST_F(Lists, SayHowManyWereNeverAskedAndLeaveThemOutOnDemand) {
    add(QStringLiteral("Yes"), true, true);
    add(QStringLiteral("No"), true, false);
    add(QStringLiteral("Never"), true, std::nullopt);
    add(QStringLiteral("Never and nowhere"), false, std::nullopt);
    EXPECT_EQ(plan(Channel::Post).count, 2) << "opt-out";
    EXPECT_EQ(plan(Channel::Post).neverAsked, 1) << "of those who go out";
    EXPECT_EQ(plan(Channel::Post, QStringLiteral("service")).neverAsked, 0) << "nobody is asked about those";
    EXPECT_EQ(plan(Channel::Export).neverAsked, 0);
    lists::ReleaseRequest request{QString(), Channel::Post, QStringLiteral("marketing"), QStringLiteral("a test")};
    request.saidYes = true;
    const auto only = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(), request);
    ASSERT_TRUE(only);
    EXPECT_EQ(only->count, 1);
    EXPECT_EQ(only->neverAsked, 0);
    ASSERT_EQ(only->leftOut.size(), 3U);
    EXPECT_EQ(only->leftOut[2].text, QStringLiteral("1 were never asked")) << "as many as would have gone out";
    EXPECT_EQ(lists::reasonOf(QStringLiteral("never_asked")), LeftOut::Reason::NeverAsked);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("export"), QStringLiteral("Export")));
    lists::release(unit, plan(Channel::Post));
    lists::release(unit, *only);
    lists::release(unit, plan(Channel::Export));
    unit.commit();
    const auto noted = lists::notedReleases(file_->connection());
    ASSERT_EQ(noted.size(), 3U);
    EXPECT_EQ(noted[2].neverAsked, 1);
    EXPECT_EQ(noted[1].neverAsked, 0);
    EXPECT_EQ(noted[0].neverAsked, std::nullopt);
}

TEST_F(Lists, SendServiceLettersAlsoToThoseWhoWantNoAdvertising) {
    add(QStringLiteral("Neri"), true, false);
    EXPECT_EQ(plan(Channel::Post, QStringLiteral("service")).count, 1);
}

TEST_F(Lists, ExportEverybodyAndLogIt) {
    add(QStringLiteral("Neri"), false, false);
    const lists::ReleasePlan all = plan(Channel::Export);
    EXPECT_EQ(all.count, 1);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("export"), QStringLiteral("Export")));
    lists::release(unit, all);
    unit.commit();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log WHERE channel = 'export' AND released = 1")), 1);
}

TEST_F(Lists, SummariesReleaseNobody) {
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("export"), QStringLiteral("Export")));
    lists::logSummary(unit, QStringLiteral("Men, by-region.csv"), 1204, QStringLiteral("gender = male"));
    unit.commit();
    const auto noted = lists::notedReleases(file_->connection());
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0].summaryOf, 1204);
    EXPECT_EQ(noted[0].released, 0);
    EXPECT_EQ(lists::channelText(noted[0].channel), QStringLiteral("Summary"));
}

TEST_F(Lists, LogOfReleasesIsNothingToUndo) {
    add(QStringLiteral("Neri"), false, false);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("export"), QStringLiteral("Export")));
    lists::release(unit, plan(Channel::Export));
    unit.commit();
    const auto next = storage::lastUndoable(file_->connection());
    ASSERT_TRUE(next);
    EXPECT_EQ(next->title, QStringLiteral("New customer"));
}

TEST_F(Lists, OfWhomIsLeftOutAreListsAgain) {
    add(QStringLiteral("Neri"), true, false);
    const lists::ReleasePlan post = plan(Channel::Post);
    ASSERT_EQ(post.leftOut.size(), 1U);
    const auto again = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                                          {post.leftOut[0].list, Channel::Export, {}, {}});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->count, 1);
}

TEST_F(Lists, RefuseATextThatIsNone) {
    EXPECT_FALSE(lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                                    {QStringLiteral("famly_name = x"), Channel::Post, {}, {}}));
}

TEST_F(Lists, AreSavedFoundPinnedAndUndone) {
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("list"), QStringLiteral("Save list")));
    lists::SavedList best;
    best.name = QStringLiteral("Best customers");
    best.expression = QStringLiteral("spent > 1000");
    best.pinned = 0;
    best.id = lists::saveList(unit, best);
    const RevisionId saved = unit.commit().revision;
    EXPECT_EQ(lists::findSavedList(file_->connection(), QStringLiteral("best CUSTOMERS")), best);
    EXPECT_EQ(lists::pinnedLists(file_->connection()).size(), 1U);

    storage::UnitOfWork undoing(file_->file(), file_->action(QStringLiteral("undo"), {}));
    ASSERT_TRUE(storage::undo(undoing, saved));
    undoing.commit();
    EXPECT_TRUE(lists::savedLists(file_->connection()).empty());
}

TEST_F(Lists, MayNameEachOtherButNotThemselves) {
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("list"), QStringLiteral("Save list")));
    lists::SavedList circle;
    circle.name = QStringLiteral("Circle");
    circle.expression = QStringLiteral("in list Circle");
    lists::saveList(unit, circle);
    unit.commit();
    EXPECT_FALSE(lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                                    {QStringLiteral("in list Circle"), Channel::Export, {}, {}}));
}

} // namespace
} // namespace clientela
