#include "customers/Territories.h"

#include "support/TestFile.h"

namespace clientela::customers {
namespace {

Address at(const char* postalCode, const char* region = "", const char* country = "") {
    Address address;
    address.postalCode = QString::fromUtf8(postalCode);
    address.region = QString::fromUtf8(region);
    address.country = QString::fromUtf8(country);
    return address;
}

TerritoryRule rule(const char* codes, const char* region, const char* country, const char* territory,
                   const char* representative = "") {
    return {QString::fromUtf8(codes), QString::fromUtf8(region), QString::fromUtf8(country),
            QString::fromUtf8(territory), QString::fromUtf8(representative)};
}

QString territoryOf(const TerritoryRules& rules, const Address& address) {
    return proposeTerritory(rules, address, QStringLiteral("IT")).territory;
}

class TerritoriesOfAFile : public test::FileTest {};

TEST(ATerritory, FollowsFromBeginningsAndRangesOfPostalCodes) {
    const TerritoryRules rules{rule("50, 51-53", "", "", "Nord"), rule("00184", "", "", "Roma")};
    EXPECT_EQ(territoryOf(rules, at("50124")), QStringLiteral("Nord"));
    EXPECT_EQ(territoryOf(rules, at("53100")), QStringLiteral("Nord"));
    EXPECT_EQ(territoryOf(rules, at("54100")), QString());
    EXPECT_EQ(territoryOf(rules, at("00184")), QStringLiteral("Roma"));
    EXPECT_EQ(territoryOf(rules, at("00185")), QString());
    EXPECT_EQ(territoryOf(rules, at("5")), QString()) << "not long enough to be told";
    EXPECT_EQ(territoryOf(rules, at("")), QString());
}

TEST(ATerritory, IsAskedForByCodesAsTheyAreWrittenElsewhere) {
    EXPECT_EQ(territoryOf({rule("SW1, ec1-ec4", "", "GB", "London")}, at("sw1a 1aa", "", "GB")),
              QStringLiteral("London"));
    EXPECT_EQ(territoryOf({rule("SW1, ec1-ec4", "", "GB", "London")}, at("EC3 4AB", "", "GB")),
              QStringLiteral("London"));
    EXPECT_EQ(territoryOf({rule("190-199", "", "RU", "Питер")}, at("191 023", "", "RU")), QStringLiteral("Питер"));
}

TEST(ATerritory, FollowsFromRegionAndCountry) {
    const TerritoryRules rules{rule("", "toscana", "", "Centro"), rule("", "", "DE", "Ausland")};
    EXPECT_EQ(territoryOf(rules, at("", "TOSCANA")), QStringLiteral("Centro"));
    EXPECT_EQ(territoryOf(rules, at("10115", "Berlin", "DE")), QStringLiteral("Ausland"));
    EXPECT_EQ(territoryOf(rules, at("20100", "Lombardia")), QString());
    EXPECT_EQ(territoryOf({rule("", "", "IT", "Casa")}, at("20100")), QStringLiteral("Casa"))
        << "an address without a country is at home";
}

TEST(ATerritory, WantsAllThatItsRuleSays) {
    const TerritoryRules rules{rule("50", "Toscana", "IT", "Firenze")};
    EXPECT_EQ(territoryOf(rules, at("50124", "Toscana", "IT")), QStringLiteral("Firenze"));
    EXPECT_EQ(territoryOf(rules, at("50124", "Lazio", "IT")), QString());
    EXPECT_EQ(territoryOf(rules, at("50124", "Toscana", "DE")), QString());
    EXPECT_EQ(territoryOf({rule("", "", "", "Everywhere")}, at("50124")), QString()) << "a rule must say something";
}

TEST(ATerritory, IsTheFirstRulesAndTheRepresentativeMayBeAnothers) {
    const TerritoryRules rules{rule("501", "", "", "Centro storico"), rule("50", "", "", "Firenze", "Marco"),
                               rule("5", "", "", "Toscana", "Anna")};
    const auto proposed = proposeTerritory(rules, at("50124"), QStringLiteral("IT"));
    EXPECT_EQ(proposed, (TerritoryProposal{QStringLiteral("Centro storico"), QStringLiteral("Marco")}));
}

TEST(ATerritory, SaysWhatIsWrongWithItsCodes) {
    EXPECT_EQ(postalCodesFault(QStringLiteral("50, 51-53, SW1")), QString());
    EXPECT_EQ(postalCodesFault({}), QString());
    for (const char* wrong : {"51-5", "53-51", "50-51-52", "50, ?"})
        EXPECT_FALSE(postalCodesFault(QLatin1String(wrong)).isEmpty()) << wrong;
    EXPECT_EQ(territoryOf({rule("53-51, 50", "", "", "Nord")}, at("50124")), QStringLiteral("Nord"))
        << "what is wrong is passed over";
}

TEST_F(TerritoriesOfAFile, AreKeptAndTakenAway) {
    EXPECT_TRUE(territoryRules(connection()).empty());
    const TerritoryRules rules{rule("50, 51-53", "", "IT", "Nord", "Marco"), rule("", "Lazio", "", "Roma")};
    work([&](storage::UnitOfWork& unit) { saveTerritoryRules(unit, rules); });
    EXPECT_EQ(territoryRules(connection()), rules);
    work([&](storage::UnitOfWork& unit) { saveTerritoryRules(unit, {}); });
    EXPECT_TRUE(territoryRules(connection()).empty());
}

TEST_F(TerritoriesOfAFile, AreWrittenWithWordsThatTheFileKnows) {
    work([&](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral(
            "INSERT INTO customer (kind, stage, representative, territory, created) VALUES "
            "('person', 'customer', 'Anna Neri', 'Nord', '2025-01-01'), ('person', 'customer', 'Marco Bellini', 'Sud', "
            "'2025-01-01'), ('person', 'customer', 'Marco Bellini', NULL, '2025-01-01')"));
        unit.connection().execute(QStringLiteral("INSERT INTO address (customer_id, role, position, region) "
                                                 "SELECT min(id), 'billing', 0, 'Toscana' FROM customer"));
    });
    JobControl alone;
    const TerritoryWords words = territoryWords(connection(), alone);
    EXPECT_EQ(words.regions, QStringList(QStringLiteral("Toscana")));
    EXPECT_EQ(words.territories, (QStringList{QStringLiteral("Nord"), QStringLiteral("Sud")}));
    EXPECT_EQ(words.representatives.mid(0, 2),
              (QStringList{QStringLiteral("Marco Bellini"), QStringLiteral("Anna Neri")}))
        << "the commonest first";
    EXPECT_EQ(likelyRepresentative(words, QStringLiteral("marco")), QStringLiteral("Marco Bellini"));
    EXPECT_EQ(likelyRepresentative(words, QStringLiteral("neri")), QStringLiteral("Anna Neri"));
    EXPECT_EQ(likelyRepresentative(words, QStringLiteral("arco")), QString());
}

} // namespace
} // namespace clientela::customers
