#include "query/BruteForce.h"
#include "query/RandomList.h"
#include "query/SmallCatalogue.h"

using namespace clientela;
using namespace clientela::query;
using test::Customer;
using test::Document;

namespace {

// The evaluator that SQL is compared with is itself held to the examples of the manual.
class AnsweringByHand : public testing::Test {
protected:
    AnsweringByHand() {
        context_.today = QDate(2025, 3, 31);
        context_.homeCountry = QStringLiteral("IT");
        Customer anna = customer(1, "female", "Città di Castello", {1988, 2, 29});
        anna.documents = {bill("invoice", {2025, 3, 2}, 60000), bill("credit_note", {2025, 3, 31}, -15000),
                          bill("invoice", {2025, 3, 1}, 100000)};
        Customer bruno = customer(2, "male", "Roma", {1970, 4, 2});
        bruno.documents = {bill("receipt", {2025, 3, 31}, 50000), bill("quote", {2025, 3, 31}, 99900)};
        Customer carla = customer(3, "female", "", {});
        world_ = {anna, bruno, carla};
    }

    static Customer customer(qint64 id, const char* gender, const char* city, QDate birth) {
        Customer one;
        one.id = id;
        one.fields.insert("gender", QString::fromUtf8(gender));
        if (*city) one.fields.insert("city", QString::fromUtf8(city));
        if (birth.isValid()) one.fields.insert("birth_date", birth);
        return one;
    }
    static Document bill(const char* kind, QDate date, qint64 charged) {
        Document one;
        one.kind = QString::fromUtf8(kind);
        one.status = QStringLiteral("final");
        one.date = date;
        one.lines = {{"Margherita", "Pizza", 1000, charged, charged, 0}};
        return one;
    }
    std::vector<qint64> ids(const QString& text) {
        const auto list = parse(text);
        EXPECT_TRUE(list.ok()) << qPrintable(text);
        EXPECT_TRUE(bindList(*list, catalogues_, "customer", context_).ok()) << qPrintable(text);
        return test::BruteForce(world_, catalogues_, context_).ids(*list);
    }
    using Ids = std::vector<qint64>;

    fields::Catalogues catalogues_ = test::smallCatalogues();
    Context context_;
    test::World world_;
};

} // namespace

TEST_F(AnsweringByHand, CountsCreditNotesOnTheirOwnDate) {
    EXPECT_EQ(ids("spent(last 30 days) = 450"), Ids{1});
    EXPECT_EQ(ids("spent(last 31 days) = 1450"), Ids{1});
    EXPECT_EQ(ids("spent(today) = -150"), Ids{1});
    EXPECT_EQ(ids("spent = 0"), Ids{3});
    EXPECT_EQ(ids("purchases = 2"), Ids{1});
    EXPECT_EQ(ids("last_purchase is empty"), Ids{3});
}

TEST_F(AnsweringByHand, LeavesOutWithNotExactlyTheRest) {
    EXPECT_EQ(ids("city = \"citta di castello\""), Ids{1});
    EXPECT_EQ(ids("city != \"citta di castello\""), (Ids{2, 3}));
    EXPECT_EQ(ids("city = x or off(gender = male)"), Ids{});
    EXPECT_EQ(ids("not (gender = female and spent > 0)"), (Ids{2, 3}));
}

TEST_F(AnsweringByHand, KeepsLeapBirthdaysOnThe28th) {
    EXPECT_EQ(ids("birthday = 2025-02-28"), Ids{1});
    EXPECT_EQ(ids("birthday = 2024-02-28"), Ids{});
    EXPECT_EQ(ids("birthday within next 7 days"), Ids{2});
    EXPECT_EQ(ids("age = 37"), Ids{1});
    EXPECT_EQ(ids("spent in top 1"), Ids{1});
    EXPECT_EQ(ids("spent in bottom 34 percent"), Ids{3});
}

TEST_F(AnsweringByHand, AgreesThatAListAndItsOppositeAreEverybody) {
    test::RandomList::Choice choice;
    choice.keys = {{"customer",
                    {"city", "gender", "birth_date", "age", "birthday", "spent", "purchases", "last_purchase", "stage",
                     "consent_email", "country", "phone"}},
                   {"document", {"date", "status", "total", "category"}},
                   {"sale", {"date", "status", "total", "category"}}};
    choice.words = {
        {"city", {"Roma", "Città"}}, {"country", {"Italy", "DE"}}, {"category", {"Pizza"}}, {"phone", {"055 218940"}}};
    choice.today = context_.today;
    test::RandomList random(catalogues_, choice, 7);
    for (int i = 0; i < 2000; ++i) {
        const QString text = random.next();
        const auto list = parse(text);
        ASSERT_TRUE(list.ok()) << qPrintable(text) << "\n" << qPrintable(errorText(list.error(), text));
        const auto bound = bindList(*list, catalogues_, "customer", context_);
        ASSERT_TRUE(bound.ok()) << qPrintable(text) << "\n" << qPrintable(errorText(bound.error(), text));
        const test::BruteForce answers(world_, catalogues_, context_);
        if (!bound->root) { // a list of which everything is switched off has no opposite
            EXPECT_EQ(answers.ids(*list).size(), 3U) << qPrintable(text);
            continue;
        }
        const NodePtr opposite = Node::of(Node::Kind::Not, {*list});
        EXPECT_EQ(answers.ids(*list).size() + answers.ids(opposite).size(), 3U) << qPrintable(text);
    }
}
