#include "query/TreeText.h"
#include "query/RandomTree.h"

using namespace clientela;
using namespace clientela::query;

namespace {

QString again(const QString& text) {
    const auto list = parse(text);
    return list ? toText(*list) : QStringLiteral("error: ") + list.error().problem.text();
}

} // namespace

TEST(AListAsText, OfAnyTreeGivesThatTreeAgain) {
    test::RandomTree random(20251122);
    for (int i = 0; i < 5000; ++i) {
        const NodePtr tree = random.next();
        const QString text = toText(tree);
        const auto read = parse(text);
        ASSERT_TRUE(read.ok()) << qPrintable(text) << "\n" << qPrintable(errorText(read.error(), text));
        ASSERT_TRUE(equal(tree, *read)) << qPrintable(text) << "\n" << qPrintable(toText(*read));
        ASSERT_EQ(toText(*read), text);
    }
}

TEST(AListAsText, KeepsTheExamplesOfTheManual) {
    for (const char* text : {"gender = female and spent(last 30 days) > 500",
                             "gender = male and region = \"Toscana\"",
                             "purchases(last 365 days, category = \"Pizza\") >= 3 and purchases(last 90 days) = 0",
                             "consent_email = yes and contacts(last 14 days) = 0 and not in list \"Complaints open\"",
                             "spent(this year) < 0.5 * spent(last year)",
                             "spent(last 365 days) in top 20 percent",
                             "quotes(status = open, date within more than 14 days ago) > 0",
                             "people(role = decides) = 0",
                             "last_purchase(category = \"Pizza\") within last 6 months",
                             "birthday within next 7 days",
                             "direction = in and direction in (in, out)",
                             "postal_code = 00184",
                             "spent between 10 and 20.50",
                             "email is not empty and phone is empty",
                             "tags != vip",
                             "created within from 2025-01-01 to 2025-03-31",
                             "created not within since 2025-01-01",
                             "notes not contains \"say \"\"no\"\"\"",
                             "verified = today and representative = me",
                             "spent > spent()"})
        EXPECT_EQ(again(text), QLatin1String(text));
}

TEST(AListAsText, HasOneFormForAllSpellings) {
    EXPECT_EQ(again(" GENDER=Female AND  Spent( Last 1 Days )>500 "), "gender = Female and spent(last 1 day) > 500");
    EXPECT_EQ(again(QString::fromUtf8("city = “San \"x\" Marino” or city = «Città»")),
              QString::fromUtf8("city = \"San \"\"x\"\" Marino\" or city = \"Città\""));
    EXPECT_EQ(again("purchases() > 0"), "purchases > 0");
    EXPECT_EQ(again("purchases(month = 3 and year = 2025) > 0"), "purchases(month = 3, year = 2025) > 0");
    EXPECT_EQ(again("not not in list x"), "not not in list \"x\"");
    EXPECT_EQ(again("NOT a = 1"), "not a = 1");
    EXPECT_EQ(again("a NOT IN (1,2)"), "a not in (1, 2)");
    EXPECT_EQ(again("spent>1*revenue(last 2 month)"), "spent > revenue(last 2 months)");
}

TEST(AListAsText, ReadsAFieldThatIsNamedAsAWindowBegins) {
    EXPECT_EQ(again("people(age > 5 and since(last 30 days) > 50) > 0"),
              "people(age > 5, since(last 30 days) > 50) > 0");
    EXPECT_EQ(again("people(age > 5 and last is empty and from in (a, b)) > 0"),
              "people(age > 5, last is empty, from in (a, b)) > 0");
    EXPECT_EQ(again("people(this not contains x, before between 1 and 2) > 0"),
              "people(this not contains x, before between 1 and 2) > 0");
    EXPECT_EQ(again("spent(last 30 days, this week) > 0"), "spent(last 30 days, this week) > 0");
}

TEST(AListAsText, HasNoMoreParenthesesThanItNeeds) {
    EXPECT_EQ(again("((a = 1))"), "a = 1");
    EXPECT_EQ(again("(a = 1 and b = 2) or c = 3"), "a = 1 and b = 2 or c = 3");
    EXPECT_EQ(again("(a = 1 or b = 2) and c = 3"), "(a = 1 or b = 2) and c = 3");
    EXPECT_EQ(again("not (a = 1)"), "not a = 1");
    EXPECT_EQ(again("not (a = 1 or b = 2)"), "not (a = 1 or b = 2)");
    EXPECT_EQ(again("off((a = 1 or b = 2)) and c = 3"), "off(a = 1 or b = 2) and c = 3");
}

TEST(AListAsText, QuotesOnlyWhatCannotStandBare) {
    EXPECT_EQ(literal("Lucca"), (Literal{"Lucca", false, {}}));
    EXPECT_EQ(literal("00184"), (Literal{"00184", false, {}}));
    for (const char* text : {"San Marino", "today", "me", "AND", "", "a,b", "f(x)", "'s-Hertogenbosch", "1*2"})
        EXPECT_TRUE(literal(text).quoted) << text;
}
