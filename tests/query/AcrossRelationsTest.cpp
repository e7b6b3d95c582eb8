#include "query/OnAFile.h"
#include "query/Statistics.h"

namespace clientela::query {
namespace {

/// What a manager asks across related records: on a real file, beside what the rules say of the same customers.
class AcrossRelations : public OnAFile {
protected:
    AcrossRelations() : OnAFile(400, QDate(2025, 3, 31), 17) {
        context_.savedList = [](const QString& name, const QString&) -> Result<NodePtr> {
            const auto tree = name == QLatin1String("Buyers") ? parse(QStringLiteral("purchases > 0"))
                                                              : parse(QStringLiteral("gender = female"));
            return *tree;
        };
    }
    Statistics real_{file_.connection()};
    void ask(const char* text, bool somebody = true) {
        const QString list = QString::fromUtf8(text);
        const std::vector<qint64> found = ids(list);
        EXPECT_EQ(found, expected(list)) << text;
        EXPECT_EQ(asked(SqlWriter(file_.catalogues(), &real_).writeIds(bound(list))), found) << text;
        EXPECT_EQ(!found.empty(), somebody) << text << " finds " << found.size();
    }
};

TEST_F(AcrossRelations, WhoBoughtOneThingAndNotTheOther) {
    ask("purchases(product = Margherita) > 0 and purchases(product = Diavola) = 0");
    ask("purchases(category = Pizza) > 0 and purchases(category = Sushi) = 0");
    ask("purchases(category = Sushi) > 0", false);
    ask("purchases(last year, category = Pizza) > 0 and purchases(this year, category = Pizza) = 0");
}

TEST_F(AcrossRelations, WhoseSpendingChanged) {
    ask("spent(this year) < spent(last year)");
    ask("spent(last year) > 0 and spent(this year) < 0.5 * spent(last year)");
    ask("spent(this year) >= spent(last year)");
    ask("not spent(this year) >= spent(last year)");
    ask("spent(this year) > revenue(last year)");
    ask("spent(this year) < 0.5 * spent()");
    ask("spent(last month) = spent(this month, representative = Anna)");
    ask("spent in top 20 percent");
    ask("purchases > 0 and last_purchase within more than 30 days ago");
}

TEST_F(AcrossRelations, WhatAllHasToHoldOfTheSamePurchases) {
    ask("purchases(last 365 days) >= 3 and purchases(last 90 days) = 0");
    ask("campaigns > 0 and campaigns(last 30 days) = 0", false);
    ask("campaigns(this year) < campaigns()", false);
    ask("purchases(last 365 days) = 0 and purchases(last 90 days) = 0");
    ask("purchases(last 365 days) = 0 and purchases(before 2024-03-31) = 0 and purchases(this year) > 0");
    ask("spent(last 365 days) >= 100 and spent(last 365 days) < 1000");
    ask("spent(last year) != 0 and not spent(this year) between 10 and 100 and revenue(this year) < 500");
    ask("purchases(last year) > 0 and average_purchase(this year) is empty and last_purchase(last year) > 2024-06-30");
    ask("average_purchase(this year) > 20 and average_purchase(this year) > average_purchase(last year)");
    ask("first_purchase(this year) within last 60 days and last_purchase(last year) is not empty");
    ask("quantity(last year, category = Pizza) > 1 and quantity(this year, category = Pizza) = 0");
    ask("gender = female or (spent(this year) > 50 and spent(last year) = 0 and tags = vip)");
}

TEST_F(AcrossRelations, ContactsComplaintsQuotesAndDebts) {
    ask("complaints(status = open) > 0");
    ask("balance_due(before 2025-03-31) > 0");
    ask("quotes(status = open) > 0");
    ask("contacts(by = Anna) > 0 and contacts(by != Anna) = 0");
    ask("campaigns(channel = email) = 0");
}

TEST_F(AcrossRelations, WhoeverIsBehindALinkByAllThatIsKnownOfThem) {
    ask("people(spent > 100) > 0");
    ask("works_for(spent(last 30 days) > 50) > 0");
    ask("people(age > 30) >= 2");
    ask("people(role = decides, purchases(last 365 days, category = Pizza) > 0) > 0");
    ask("kind = company and people > 0 and people(last_purchase within more than 90 days ago) = people()");
    ask("people(spent(this year) < spent(last year)) > 0 and not people(birthday within next 30 days) > 0");
    ask("people(representative = me, tags = vip) > 0");
    ask("people(x_weight > 0.5, x_vip = yes, consent_email = yes) > 0");
    ask("people(created within last 365 days or email contains example) > 0");
    ask("people(id < 50) > 0");
    ask("people(quotes(status = open) > 0 or complaints(status = open) > 0) > 0");
    ask("people(addresses(city = Lucca) > 0, average_purchase > 20) > 0");
    ask("works_for(people(gender = female) > 0, turnover > 100) > 0");
    ask("people(works_for(spent(category = Pizza) > 100, people > 1) > 0) > 0");
    ask("works_for(people(people(age < 30) > 0) > 0) > 0");
    ask("people(people(note = mornings) > 0, note is empty) > 0");
    ask("people(in list Buyers, not in list Women) > 0");
    ask("people(spent(last 365 days) in top 20 percent) > 0 and people(age in bottom 3) = 0");
}

TEST_F(AcrossRelations, UnionIntersectionAndDifferenceOfKeptLists) {
    ask("in list Buyers or in list Women");
    ask("in list Buyers and in list Women");
    ask("in list Buyers and not in list Women");
    const auto both = ids(QStringLiteral("in list Buyers and in list Women")).size();
    const auto all = ids(QStringLiteral("in list Buyers or in list Women")).size();
    EXPECT_EQ(ids(QStringLiteral("in list Buyers")).size() + ids(QStringLiteral("in list Women")).size(), both + all);
}

} // namespace
} // namespace clientela::query
