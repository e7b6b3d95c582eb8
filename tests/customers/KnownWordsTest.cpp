#include "customers/KnownWords.h"

#include "customers/CardFixture.h"

namespace clientela::customers {
namespace {

class KnownWordsTest : public test::CardTest {
protected:
    void live(const char* code, const char* city, const char* region, const char* job = "") {
        Card card = newCard();
        card.set(QStringLiteral("given_name"), QStringLiteral("Somebody"));
        card.set(QStringLiteral("job_title"), QString::fromUtf8(job));
        card.set(QStringLiteral("x_table"), QStringLiteral("in the garden"));
        Address address;
        address.postalCode = QString::fromUtf8(code);
        address.city = QString::fromUtf8(city);
        address.region = QString::fromUtf8(region);
        address.country = QStringLiteral("IT");
        card.addresses = {address};
        insert(card);
    }
    [[nodiscard]] KnownWords read() const {
        JobControl control;
        return KnownWords::read(connection(), catalogues.customers(), control);
    }
    static QStringList towns(const KnownWords& known, const char* typed) {
        QStringList names;
        for (const KnownPlace& place : known.places(QString::fromUtf8(typed), 8))
            names += place.postalCode + QLatin1Char(' ') + place.city;
        return names;
    }
};

TEST_F(KnownWordsTest, CompleteTownPostalCodeAndRegionTogether) {
    live("50014", "Fiesole", "Toscana");
    live("50121", "Firenze", "Toscana");
    live("50121", "Firenze", "Toscana");
    live("24121", "Bèrgamo", "Lombardia");
    const KnownWords known = read();
    EXPECT_EQ(towns(known, "50"), (QStringList{QStringLiteral("50121 Firenze"), QStringLiteral("50014 Fiesole")}))
        << "the commonest first";
    EXPECT_EQ(towns(known, "berg"), QStringList{QStringLiteral("24121 Bèrgamo")});
    EXPECT_TRUE(towns(known, "").isEmpty());
    EXPECT_TRUE(towns(known, "renze").isEmpty()) << "the beginning of a word is typed";
    const KnownPlace place = known.places(QStringLiteral("fir"), 8).front();
    EXPECT_EQ(place.region, QStringLiteral("Toscana"));
    EXPECT_EQ(place.country, QStringLiteral("IT"));
    EXPECT_EQ(place.cards, 2);
}

TEST_F(KnownWordsTest, KnowATownOfSeveralCodesByWhatAllOfThemSay) {
    live("50121", "Firenze", "Toscana");
    live("50122", "Firenze", "");
    live("24121", "Bergamo", "Lombardia");
    live("24122", "Bergamo", "BG");
    const KnownWords known = read();
    const auto town = known.town(QStringLiteral("fir"));
    ASSERT_TRUE(town.has_value());
    EXPECT_EQ(*town, (KnownPlace{{}, QStringLiteral("Firenze"), QStringLiteral("Toscana"), QStringLiteral("IT"), 2}));
    EXPECT_EQ(known.town(QStringLiteral("berg"))->region, QString()) << "they do not agree";
    EXPECT_FALSE(known.town(QStringLiteral("zz")).has_value());
    EXPECT_TRUE(known.fits(QStringLiteral("50122"), QStringLiteral("Firenze")));
    EXPECT_TRUE(known.fits(QStringLiteral("50199"), QStringLiteral("Firenze"))) << "a code that no card has";
    EXPECT_FALSE(known.fits(QStringLiteral("24121"), QStringLiteral("Firenze")));
    live("50032", "Firenzuola", "Toscana");
    EXPECT_FALSE(read().town(QStringLiteral("firen")).has_value()) << "one of the two";
}

TEST_F(KnownWordsTest, CompleteWordsThatRepeatAndNoNames) {
    live("50121", "Firenze", "Toscana", "wedding planner");
    live("50121", "Firenze", "Toscana", "Planter");
    live("50121", "Firenze", "Toscana", "wedding planner");
    const KnownWords known = read();
    const QString job = QStringLiteral("job_title");
    EXPECT_EQ(known.words(job, QStringLiteral("pla"), 8),
              (QStringList{QStringLiteral("wedding planner"), QStringLiteral("Planter")}));
    EXPECT_TRUE(known.words(job, QStringLiteral("planter"), 8).isEmpty()) << "typed whole it needs no completing";
    EXPECT_EQ(known.words(QStringLiteral("x_table"), QStringLiteral("gar"), 8),
              QStringList{QStringLiteral("in the garden")});
    EXPECT_TRUE(known.words(QStringLiteral("given_name"), QStringLiteral("some"), 8).isEmpty());
    EXPECT_FALSE(KnownWords::offers(field("vat_number")));
    EXPECT_TRUE(KnownWords::offers(field("source")));
}

TEST_F(KnownWordsTest, LearnFromACardThatWasJustSaved) {
    KnownWords known = read();
    Card card = giulia();
    card.set(QStringLiteral("source"), QStringLiteral("Fair of Siena"));
    known.learn(card);
    EXPECT_EQ(known.words(QStringLiteral("source"), QStringLiteral("siena"), 8),
              QStringList{QStringLiteral("Fair of Siena")});
    ASSERT_EQ(known.places(QStringLiteral("fi"), 8).size(), 1u);
    known.learn(card);
    EXPECT_EQ(known.places(QStringLiteral("fi"), 8).front().cards, 2);
}

} // namespace
} // namespace clientela::customers
