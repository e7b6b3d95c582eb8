#include "app/OpenFile.h"
#include "lists/ByHand.h"
#include "lists/Combine.h"
#include "lists/Grouping.h"
#include "lists/SavedLists.h"
#include "lists/Starter.h"
#include "query/TreeText.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

query::NodePtr tree(const char* text) {
    const auto parsed = query::parse(QString::fromUtf8(text));
    EXPECT_TRUE(parsed.ok()) << text;
    return *parsed;
}
std::string text(const query::NodePtr& list) { return query::toText(list).toStdString(); }

class KeepingLists : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
    }
    template <class Work>
    RevisionId work(Work change) {
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("list"), QStringLiteral("A list")));
        change(unit);
        return unit.commit().revision;
    }
    lists::SavedList keep(const char* name, const char* expression, const char* kind = "customer") {
        lists::SavedList list;
        list.kind = QString::fromLatin1(kind);
        list.name = QString::fromUtf8(name);
        list.expression = QString::fromUtf8(expression);
        work([&](storage::UnitOfWork& unit) { list.id = lists::saveList(unit, list); });
        return list;
    }
    [[nodiscard]] Result<void> check(const lists::SavedList& list) const {
        return lists::checkList(file_->connection(), list, *file_->catalogues(), file_->context());
    }

    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(KeepingLists, RefusesCirclesHoweverLong) {
    keep("A", "in list B");
    lists::SavedList b;
    b.name = QStringLiteral("b");
    b.expression = QStringLiteral("spent > 0 and not in list C");
    keep("C", "in list a or gender = male");
    EXPECT_FALSE(check(b).ok());
    EXPECT_FALSE(check(b).problem().what.isEmpty());
    b.expression = QStringLiteral("in list b");
    EXPECT_FALSE(check(b).ok());
    b.expression = QStringLiteral("spent > 0");
    EXPECT_TRUE(check(b).ok());
}

TEST_F(KeepingLists, RefusesListsWithoutANameASecondOfOneNameAndWhatIsNoList) {
    const lists::SavedList best = keep("Best", "spent > 0");
    EXPECT_TRUE(check(best).ok()) << "a list may keep its own name";
    lists::SavedList other;
    other.name = QStringLiteral("BEST");
    EXPECT_FALSE(check(other).ok());
    other.name = QStringLiteral("  ");
    EXPECT_FALSE(check(other).ok());
    other.name = QStringLiteral("Other");
    other.expression = QStringLiteral("spent > nothing");
    EXPECT_FALSE(check(other).ok());
}

TEST_F(KeepingLists, RenamesAListInTheListsThatAskForIt) {
    lists::SavedList best = keep("Best", "spent > 0");
    const lists::SavedList user = keep("User", "gender = male and not in list \"best\"");
    EXPECT_EQ(lists::usersOf(file_->connection(), QStringLiteral("Best")), QStringList("User"));
    best.name = QStringLiteral("Very best");
    const RevisionId renamed = work([&](storage::UnitOfWork& unit) { lists::saveList(unit, best); });
    EXPECT_EQ(lists::savedList(file_->connection(), user.id)->expression,
              QStringLiteral("gender = male and not in list \"Very best\""));
    work([&](storage::UnitOfWork& unit) { ASSERT_TRUE(storage::undo(unit, renamed)); });
    EXPECT_EQ(lists::savedList(file_->connection(), user.id)->expression, user.expression);
}

TEST_F(KeepingLists, AreOfOneKindOfRecordAndSayWhereTheyAreAskedForByAnother) {
    lists::SavedList unpaid = keep("Unpaid", "kind = invoice and due > 0", "document");
    EXPECT_TRUE(check(unpaid).ok()) << check(unpaid).problem().text().toStdString();
    EXPECT_EQ(lists::savedList(file_->connection(), unpaid.id)->kind, QStringLiteral("document"));
    EXPECT_EQ(lists::savedLists(file_->connection(), QStringLiteral("document")).size(), 1U);
    EXPECT_TRUE(lists::savedLists(file_->connection(), QStringLiteral("customer")).empty());

    lists::SavedList list;
    list.name = QStringLiteral("Debtors");
    list.expression = QStringLiteral("in list Unpaid");
    ASSERT_FALSE(check(list).ok());
    EXPECT_TRUE(check(list).problem().text().contains(QStringLiteral("“Unpaid” is a list of documents")))
        << check(list).problem().text().toStdString();
    list.kind = QStringLiteral("document");
    EXPECT_TRUE(check(list).ok()) << "documents may ask for documents";
    list.kind = QStringLiteral("customer");
    list.expression = QStringLiteral("invoices(in list Unpaid) > 0");
    EXPECT_TRUE(check(list).ok()) << "and customers for those who have such documents";

    lists::SavedList second;
    second.name = QStringLiteral("unpaid");
    EXPECT_FALSE(check(second).ok()) << "a name is asked for without its kind, so it is given once";
    list.kind = QStringLiteral("document");
    list.expression = QStringLiteral("gender = female");
    EXPECT_FALSE(check(list).ok()) << "documents have no gender";
    unpaid.expression = QStringLiteral("due > 0 and not in list unpaid");
    EXPECT_FALSE(check(unpaid).ok()) << "a circle is one in every kind";
}

TEST_F(KeepingLists, RenamesAListAlsoInsideParentheses) {
    lists::SavedList unpaid = keep("Unpaid", "kind = invoice and due > 0", "document");
    const lists::SavedList debtors = keep("Debtors", "invoices(last 365 days, in list unpaid) > 1 and spent > 0");
    EXPECT_EQ(lists::usersOf(file_->connection(), QStringLiteral("Unpaid")), QStringList("Debtors"));
    unpaid.name = QStringLiteral("Still due");
    const RevisionId renamed = work([&](storage::UnitOfWork& unit) { lists::saveList(unit, unpaid); });
    EXPECT_EQ(lists::savedList(file_->connection(), debtors.id)->expression,
              QStringLiteral("invoices(last 365 days, in list \"Still due\") > 1 and spent > 0"));
    work([&](storage::UnitOfWork& unit) { ASSERT_TRUE(storage::undo(unit, renamed)); });
    EXPECT_EQ(lists::savedList(file_->connection(), debtors.id), debtors);
}

TEST_F(KeepingLists, ComeBackOfTheirKindWhenADeletionIsUndone) {
    const lists::SavedList open = keep("Open", "status = open", "task");
    const RevisionId gone = work([&](storage::UnitOfWork& unit) { lists::removeList(unit, open.id); });
    work([&](storage::UnitOfWork& unit) { ASSERT_TRUE(storage::undo(unit, gone)); });
    EXPECT_EQ(lists::savedList(file_->connection(), open.id), open);
}

TEST_F(KeepingLists, BringsTheListsOfTheFirstDayOnce) {
    work([](storage::UnitOfWork& unit) { EXPECT_GT(lists::saveStarters(unit), 15); });
    for (const lists::SavedList& list : lists::savedLists(file_->connection())) {
        EXPECT_TRUE(check(list).ok()) << list.name.toStdString() << ": " << check(list).problem().text().toStdString();
        const auto columns = query::parseKeys(list.columns, false);
        ASSERT_TRUE(columns.ok()) << list.columns.toStdString();
        EXPECT_TRUE(query::bindKeys(*columns, *file_->catalogues(), QStringLiteral("customer"), file_->context()).ok());
        const auto sort = query::parseKeys(list.sort, true);
        ASSERT_TRUE(sort.ok()) << list.sort.toStdString();
        EXPECT_TRUE(query::bindKeys(*sort, *file_->catalogues(), QStringLiteral("customer"), file_->context()).ok());
        EXPECT_FALSE(list.description.isEmpty());
    }
    EXPECT_EQ(lists::pinnedLists(file_->connection()).size(), 5U);
    work([](storage::UnitOfWork& unit) { EXPECT_EQ(lists::saveStarters(unit), 0); });
}

TEST_F(KeepingLists, KeepsHowAListIsShownAndTheDayItWasFrozenOn) {
    lists::SavedList list;
    list.name = QStringLiteral("Men by region");
    list.expression = QStringLiteral("gender = male");
    list.columns = QStringLiteral("name,spent(last 30 days)");
    list.sort = QStringLiteral("-spent");
    list.grouping = QStringLiteral("region");
    list.frozenOn = QDate(2025, 11, 24);
    RevisionId saved = work([&](storage::UnitOfWork& unit) { list.id = lists::saveList(unit, list); });
    EXPECT_EQ(lists::savedList(file_->connection(), list.id), list);
    lists::SavedList changed = list;
    changed.grouping.clear();
    changed.frozenOn = {};
    saved = work([&](storage::UnitOfWork& unit) { lists::saveList(unit, changed); });
    EXPECT_EQ(lists::savedList(file_->connection(), list.id), changed);
    work([&](storage::UnitOfWork& unit) { ASSERT_TRUE(storage::undo(unit, saved)); });
    EXPECT_EQ(lists::savedList(file_->connection(), list.id), list) << "undo brings both back";
}

TEST_F(KeepingLists, SavesAListAnewThatWasDeletedMeanwhile) {
    lists::SavedList best = keep("Best", "spent > 0");
    work([&](storage::UnitOfWork& unit) { lists::removeList(unit, best.id); });
    best.expression = QStringLiteral("spent > 5");
    EXPECT_TRUE(check(best).ok());
    ListId id;
    work([&](storage::UnitOfWork& unit) { id = lists::saveList(unit, best); });
    EXPECT_NE(id, best.id);
    best.id = id;
    EXPECT_EQ(lists::savedList(file_->connection(), id), best);
}

TEST(PuttingCardsByHand, AddsAndLeavesOutAndForgets) {
    const query::NodePtr base = tree("gender = female and spent > 5");
    query::NodePtr list = lists::byHand(base, 7, true);
    EXPECT_EQ(text(list), "gender = female and spent > 5 or id in (7)");
    list = lists::byHand(list, 12, true);
    EXPECT_EQ(text(list), "gender = female and spent > 5 or id in (7, 12)");
    list = lists::byHand(list, 9, false);
    EXPECT_EQ(text(list), "(gender = female and spent > 5 or id in (7, 12)) and id not in (9)");
    list = lists::byHand(list, 9, true);
    list = lists::byHand(list, 7, false);
    list = lists::byHand(list, 12, false);
    EXPECT_EQ(text(list), text(base)) << "there and back leaves nothing behind";
}

TEST(PuttingCardsByHand, LeavesOutOfEverybodyAndOfPickedCards) {
    EXPECT_EQ(text(lists::byHand(nullptr, 4, false)), "id not in (4)");
    EXPECT_EQ(text(lists::byHand(tree("id not in (4)"), 5, false)), "id not in (4, 5)");
    EXPECT_EQ(lists::byHand(tree("id not in (4)"), 4, true), nullptr);
    EXPECT_EQ(text(lists::byHand(lists::frozen({1, 2}), 3, true)), "id in (1, 2, 3)");
    EXPECT_EQ(text(lists::byHand(lists::frozen({1, 2}), 2, false)), "id in (1)");
    EXPECT_EQ(text(lists::byHand(lists::frozen({1}), 1, false)), "id in (1) and id not in (1)");
    EXPECT_TRUE(lists::isFrozen(lists::frozen({1, 2})));
    EXPECT_TRUE(lists::isFrozen(lists::byHand(lists::frozen({1}), 1, false)));
    EXPECT_FALSE(lists::isFrozen(tree("gender = male")));
    EXPECT_FALSE(lists::isFrozen(nullptr));
}

TEST(PuttingCardsByHand, OnAFrozenListStandBesideThoseItWasFrozenWith) {
    const auto put = [](const char* list, qint64 card, bool on) {
        return text(lists::byHandToFrozen(tree(list), card, on));
    };
    EXPECT_EQ(put("id in (1, 2)", 7, true), "id in (1, 2) or id in (7)");
    EXPECT_EQ(put("id in (1, 2) or id in (7)", 7, false), "id in (1, 2)") << "there and back leaves nothing behind";
    EXPECT_EQ(put("id in (1, 2) or id in (7)", 2, false), "(id in (1, 2) or id in (7)) and id not in (2)");
    EXPECT_EQ(put("(id in (1, 2) or id in (7)) and id not in (2)", 2, true), "id in (1, 2) or id in (7)")
        << "who was on it is not added";
    EXPECT_EQ(put("id in (1)", 1, false), "id in (1) and id not in (1)");
    for (const char* list : {"id in (1, 2) or id in (7)", "(id in (1, 2) or id in (7)) and id not in (2)"}) {
        EXPECT_TRUE(lists::isFrozen(tree(list))) << list;
        EXPECT_EQ(lists::idsOf(lists::frozenParts(tree(list)).base->condition), (std::vector<qint64>{1, 2}));
        EXPECT_EQ(lists::frozenParts(tree(list)).pinned, std::vector<qint64>{7});
    }
    EXPECT_FALSE(lists::isFrozen(tree("id in (1, 2) or gender = male")));
    const auto was = [](qint64 card) { return card < 3; };
    EXPECT_EQ(text(lists::addedApart(tree("id in (1, 7, 2)"), was)), "id in (1, 2) or id in (7)")
        << "put among them in the row";
    EXPECT_EQ(text(lists::addedApart(tree("id in (1, 2) or id in (7)"), was)), "id in (1, 2) or id in (7)");
    EXPECT_EQ(text(lists::addedApart(tree("id in (8, 9)"), was)), "id in (8, 9)") << "another list altogether";
}

TEST(CombiningLists, JoinsThemInThreeWays) {
    const QStringList names{QStringLiteral("A"), QStringLiteral("B c"), QStringLiteral("D")};
    EXPECT_EQ(text(lists::combined(lists::Combination::Union, names)),
              "in list \"A\" or in list \"B c\" or in list \"D\"");
    EXPECT_EQ(text(lists::combined(lists::Combination::Intersection, names)),
              "in list \"A\" and in list \"B c\" and in list \"D\"");
    EXPECT_EQ(text(lists::combined(lists::Combination::Difference, names)),
              "in list \"A\" and not in list \"B c\" and not in list \"D\"");
    EXPECT_EQ(text(lists::combined(lists::Combination::Union, {QStringLiteral("A")})), "in list \"A\"");
}

TEST(CombiningLists, NarrowsOneToAGroup) {
    fields::Field region;
    region.key = QStringLiteral("region");
    query::BoundOperand byRegion;
    byRegion.field = &region;
    query::Operand by;
    by.key = region.key;
    const Currency euro;
    EXPECT_EQ(text(lists::withValue(tree("gender = male"), by, byRegion, QStringLiteral("San Marino"), euro)),
              "gender = male and region = \"San Marino\"");
    EXPECT_EQ(text(lists::withValue(nullptr, by, byRegion, {}, euro)), "region is empty");
    by.key = QStringLiteral("created");
    EXPECT_EQ(text(lists::withValue(nullptr, by, {byRegion, CalendarUnit::Quarter}, QDate(2024, 1, 1), euro)),
              "created within from 2024-01-01 to 2024-03-31");
}

TEST(AGrouping, KeepsTheOrderOfItsGroupsInOneText) {
    using lists::Grouping;
    EXPECT_EQ(Grouping::of(QStringLiteral("region")), (Grouping{QStringLiteral("region"), {}}));
    EXPECT_EQ(Grouping::of(QStringLiteral("region; -sum spent(last 30 days)")),
              (Grouping{QStringLiteral("region"), QStringLiteral("-sum spent(last 30 days)")}));
    EXPECT_EQ(Grouping::of(QStringLiteral("spent(category = \"a; b\")")).by,
              QStringLiteral("spent(category = \"a; b\")"));
    EXPECT_EQ(Grouping::of(QStringLiteral("date by Month ; -count")),
              (Grouping{QStringLiteral("date"), QStringLiteral("-count"), CalendarUnit::Month}));
    for (const char* text : {"", "region", "region; value", "last_purchase(category = \"a; b\"); -count",
                             "date by month", "date by quarter; -sum total", "spent(product = \"goods by month\")"})
        EXPECT_EQ(Grouping::of(QString::fromUtf8(text)).text(), QString::fromUtf8(text));
}

} // namespace
} // namespace clientela
