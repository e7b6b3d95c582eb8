#include "customers/Freshness.h"
#include "customers/CardFixture.h"

namespace clientela::customers {
namespace {

Card person() {
    Card card = newCard();
    card.set(QStringLiteral("stage"), QStringLiteral("customer"));
    return card;
}

TEST(Freshness, IsTheTagsThenTheStagesThenTheUsual) {
    Freshness rules;
    rules.byStage = {{QStringLiteral("prospect"), 90}, {QStringLiteral("lost"), 0}};
    rules.byTag = {{QStringLiteral("vip"), 30}, {QStringLiteral("press"), 60}};
    Card card = person();
    EXPECT_EQ(rules.daysFor(card), 365);
    card.set(QStringLiteral("stage"), QStringLiteral("lost"));
    EXPECT_EQ(rules.daysFor(card), 0) << "whoever is lost needs no confirming";
    card.tags = {QStringLiteral("press"), QStringLiteral("vip")};
    EXPECT_EQ(rules.daysFor(card), 30) << "the shortest of its tags";
}

TEST(Completeness, CountsWhatTheBusinessWantsAndNamesTheNextQuestion) {
    fields::Catalogues catalogues;
    declareCustomers(catalogues, {});
    Card card = person();
    card.contactPoints = {{0, QStringLiteral("phone"), {}, QStringLiteral("055 1"), {}, {}}};
    Address address;
    address.city = QStringLiteral("Firenze");
    card.addresses = {address};
    const QStringList asks{QStringLiteral("phone"),      QStringLiteral("street"), QStringLiteral("city"),
                           QStringLiteral("birth_date"), QStringLiteral("sector"), QStringLiteral("x_gone"),
                           QStringLiteral("vat_number")};
    EXPECT_EQ(completeness(card, asks, catalogues.customers()),
              (Completeness{2, 4, {QStringLiteral("street"), QStringLiteral("birth_date")}}))
        << "sector and VAT number are asked of companies, and a field that is gone of nobody";
    card.set(QStringLiteral("kind"), QStringLiteral("company"));
    EXPECT_EQ(completeness(card, asks, catalogues.customers()).lacks,
              (QStringList{QStringLiteral("street"), QStringLiteral("sector"), QStringLiteral("vat_number")}));
}

class FreshnessOfAFile : public test::FileTest {};

TEST_F(FreshnessOfAFile, IsKeptInIt) {
    EXPECT_EQ(freshness(connection()), Freshness());
    Freshness rules;
    rules.usual = 0;
    rules.byStage = {{QStringLiteral("customer"), 180}};
    rules.byTag = {{QStringLiteral("VIP \"gold\" & more"), 30}};
    rules.asks = {QStringLiteral("email")};
    work([&](storage::UnitOfWork& unit) { saveFreshness(unit, rules); });
    EXPECT_EQ(freshness(connection()), rules);
}

} // namespace
} // namespace clientela::customers
