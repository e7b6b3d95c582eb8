#include "customers/Household.h"

#include "customers/CardFixture.h"
#include "storage/Undo.h"

namespace clientela::customers {
namespace {

class Households : public test::CardTest {
protected:
    static Address home(const char* street, const char* town = "Firenze") {
        Address address;
        address.street = QString::fromUtf8(street);
        address.postalCode = QStringLiteral("50122");
        address.city = QString::fromUtf8(town);
        address.region = QStringLiteral("Toscana");
        address.country = QStringLiteral("IT");
        return address;
    }
    CustomerId somebody(const char* name, const std::vector<Address>& addresses) {
        Card card = newCard();
        card.set(QStringLiteral("given_name"), QString::fromLatin1(name));
        card.addresses = addresses;
        return insert(card);
    }
    void tie(CustomerId head, CustomerId other) {
        const Card before = load(head);
        Card after = before;
        after.links.push_back({0, other, false, QStringLiteral("household"), {}, {}});
        save(before, after);
    }
    static QStringList names(const std::vector<Housemate>& mates) {
        QStringList all;
        for (const Housemate& mate : mates) all += mate.name;
        return all;
    }
};

TEST_F(Households, AreOneWhoeverOfThemIsAsked) {
    const CustomerId giulia = somebody("Giulia", {home("Via dei Serragli 20")});
    const CustomerId marco = somebody("Marco", {});
    const CustomerId anna = somebody("Anna", {});
    const CustomerId stranger = somebody("Carmen", {home("Via dei Serragli 20")});
    tie(giulia, marco);
    tie(giulia, anna);
    EXPECT_EQ(names(householdOf(connection(), load(giulia))), (QStringList{"Marco", "Anna"}));
    EXPECT_EQ(names(householdOf(connection(), load(anna))), (QStringList{"Giulia", "Marco"})) << "over the head";
    EXPECT_TRUE(householdOf(connection(), load(stranger)).empty()) << "an address alone ties nobody";
}

TEST_F(Households, LiveAtOnePlaceHoweverItIsWritten) {
    const Address written = home("Via dei Serragli 20");
    EXPECT_TRUE(samePlace(written, home("via  dei SERRAGLI 20")));
    Address other = written;
    other.role = QStringLiteral("delivery");
    other.region = QString();
    EXPECT_TRUE(samePlace(written, other));
    EXPECT_FALSE(samePlace(written, home("Via dei Serragli 21")));
    EXPECT_TRUE(samePlace(written, home("Via dei Sérragli, 20")));
    Address uncoded = written;
    uncoded.postalCode.clear();
    EXPECT_TRUE(samePlace(written, uncoded)) << "who left out the postal code lives there all the same";
    EXPECT_TRUE(samePlace(uncoded, written));
    uncoded.city.clear();
    EXPECT_FALSE(samePlace(written, uncoded)) << "a street is in many towns";
    Address elsewhere = written;
    elsewhere.postalCode = QStringLiteral("50125");
    EXPECT_FALSE(samePlace(written, elsewhere));
    EXPECT_FALSE(samePlace({}, {})) << "no address is no place";
    Address countryOnly;
    countryOnly.country = QStringLiteral("IT");
    EXPECT_FALSE(samePlace(countryOnly, countryOnly)) << "a new address begins with its country";
}

TEST_F(Households, MoveTogetherAsOneActionThatIsUndone) {
    const Address old = home("Via dei Serragli 20");
    const Address fresh = home("Borgo Pinti 5");
    Address office = home("Piazza Pitti 1");
    office.role = QStringLiteral("work");
    const CustomerId giulia = somebody("Giulia", {old});
    const CustomerId marco = somebody("Marco", {office, home("VIA DEI SERRAGLI 20")});
    const CustomerId anna = somebody("Anna", {});
    const Card before = load(giulia);
    Card after = before;
    after.addresses.front().street = fresh.street;
    const storage::Committed done = work([&](storage::UnitOfWork& unit) {
        repository->save(unit, before, after);
        EXPECT_TRUE(moveAlong(unit, {marco, {}, old, fresh}));
        EXPECT_TRUE(moveAlong(unit, {anna, {}, {}, fresh}));
    });
    EXPECT_EQ(load(marco).addresses.at(1).street, fresh.street);
    EXPECT_EQ(load(marco).addresses.front().street, office.street) << "where he works stays";
    EXPECT_EQ(load(anna).addresses.front().street, fresh.street);
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(storage::undo(unit, done.revision).ok()); });
    EXPECT_EQ(load(giulia).addresses.front().street, old.street);
    EXPECT_EQ(load(marco).addresses.at(1).street, QStringLiteral("VIA DEI SERRAGLI 20"));
    EXPECT_TRUE(load(anna).addresses.empty());
}

TEST_F(Households, LeaveAloneWhoMovedMeanwhile) {
    const CustomerId marco = somebody("Marco", {home("Via Nuova 1")});
    work([&](storage::UnitOfWork& unit) {
        EXPECT_FALSE(moveAlong(unit, {marco, {}, home("Via dei Serragli 20"), home("Borgo Pinti 5")}));
        EXPECT_FALSE(moveAlong(unit, {marco, {}, {}, home("Borgo Pinti 5")})) << "has an address by now";
    });
    EXPECT_EQ(load(marco).addresses.front().street, QStringLiteral("Via Nuova 1"));
}

TEST_F(Households, KeepWhomALetterGoesToInCareOf) {
    Address old = home("Via dei Serragli 20");
    Address theirs = old;
    theirs.recipient = QStringLiteral("c/o Bianchi");
    const CustomerId marco = somebody("Marco", {theirs});
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(moveAlong(unit, {marco, {}, old, home("Borgo Pinti 5")})); });
    EXPECT_EQ(load(marco).addresses.front().recipient, QStringLiteral("c/o Bianchi"));
    EXPECT_EQ(load(marco).addresses.front().street, QStringLiteral("Borgo Pinti 5"));
}

} // namespace
} // namespace clientela::customers
