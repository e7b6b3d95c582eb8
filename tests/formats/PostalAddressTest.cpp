#include "formats/PostalAddress.h"

#include "support/Data.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace clientela::formats;

namespace {

QString lines(const PostalAddress& address, const char* home = "IT", const char* language = "it") {
    return addressLines(address, QLatin1String(home), QLatin1String(language)).join(QLatin1Char('/'));
}

PostalAddress at(const char16_t* street, const char16_t* code, const char16_t* city, const char16_t* region,
                 const char* country) {
    PostalAddress address;
    address.street = QString::fromUtf16(street);
    address.postalCode = QString::fromUtf16(code);
    address.city = QString::fromUtf16(city);
    address.region = QString::fromUtf16(region);
    address.country = QLatin1String(country);
    return address;
}

} // namespace

TEST(ItalianAddresses, EndInTheProvince) {
    EXPECT_EQ(lines(at(u"Borgo Pinti 62", u"50121", u"Firenze", u"FI", "IT")),
              QStringLiteral("Borgo Pinti 62/50121 Firenze FI"));
    EXPECT_EQ(lines(at(u"Via Roma 1", u"50052", u"Certaldo", u"firenze", "")),
              QStringLiteral("Via Roma 1/50052 Certaldo FI"));
    EXPECT_EQ(lines(at(u"Borgo Pinti 62", u"50121", u"Firenze", u"Toscana", "IT")),
              QStringLiteral("Borgo Pinti 62/50121 Firenze FI"));
    EXPECT_EQ(lines(at(u"Via Roma 1", u"50052", u"Certaldo", u"Toscana", "IT")),
              QStringLiteral("Via Roma 1/50052 Certaldo"));
}

TEST(ForeignAddresses, FollowTheirCountryAndEndInItsNameInTheSendersLanguage) {
    EXPECT_EQ(lines(at(u"7 Milsom Street", u"BA1 1DG", u"Bath", u"Somerset", "GB")),
              QStringLiteral("7 Milsom Street/BATH/BA1 1DG/REGNO UNITO"));
    EXPECT_EQ(lines(at(u"наб. Мартынова, д. 42", u"197110", u"Санкт-Петербург", u"", "RU")),
              QStringLiteral("наб. Мартынова, д. 42/Санкт-Петербург/197110/RUSSIA"));
    EXPECT_EQ(lines(at(u"350 Fifth Avenue", u"10118", u"New York", u"New York", "US")),
              QStringLiteral("350 Fifth Avenue/New York, NY 10118/STATI UNITI"));
    EXPECT_EQ(lines(at(u"Av. Paulista 1578", u"01310-200", u"São Paulo", u"São Paulo", "BR"), "DE", "de"),
              QStringLiteral("Av. Paulista 1578/São Paulo - SP/01310-200/BRASILIEN"));
    EXPECT_EQ(lines(at(u"Calle de Colón 48", u"46004", u"Valencia", u"Valencia", "ES")),
              QStringLiteral("Calle de Colón 48/46004 Valencia/SPAGNA"));
    EXPECT_EQ(lines(at(u"Calle Mayor 3", u"28801", u"Alcalá de Henares", u"Madrid", "ES"), "ES", "es"),
              QStringLiteral("Calle Mayor 3/28801 Alcalá de Henares/Madrid"));
}

TEST(AddressesInTheirOwnEastAsianScript, GoFromTheLargeToTheSmall) {
    PostalAddress tokyo = at(u"永田町1-7-1", u"100-0014", u"千代田区", u"東京都", "JP");
    tokyo.recipient = QStringList{QStringLiteral("山田太郎 様")};
    EXPECT_EQ(lines(tokyo, "JP", "ja"), QStringLiteral("〒100-0014/東京都千代田区永田町1-7-1/山田太郎 様"));
}

TEST(Addresses, LeaveOutWhatIsEmptyAndNeverHaveAnEmptyLine) {
    PostalAddress address = at(u"", u"", u"Austin", u"", "US");
    address.recipient = QStringList{QString(), QStringLiteral("  Anna  Rossi ")};
    EXPECT_EQ(lines(address, "US"), QStringLiteral("Anna Rossi/Austin"));
    EXPECT_EQ(lines(PostalAddress(), "US"), QString());
    EXPECT_EQ(lines(at(u"", u"78701", u"", u"TX", "US"), "US"), QStringLiteral("TX 78701"));
}

TEST(Addresses, PutTheSecondStreetLineBelowTheFirst) {
    PostalAddress address = at(u"Hauptstr. 5", u"10115", u"Berlin", u"", "DE");
    address.street2 = QStringLiteral("Hinterhaus, 3. OG");
    EXPECT_EQ(lines(address, "DE", "de"), QStringLiteral("Hauptstr. 5/Hinterhaus, 3. OG/10115 Berlin"));
    EXPECT_EQ(addressInOneLine(address, QStringLiteral("DE")),
              QStringLiteral("Hauptstr. 5, Hinterhaus, 3. OG, 10115 Berlin"));
}

TEST(Regions, AreAbbreviatedWhereTheCountryDoes) {
    EXPECT_EQ(regionAbbreviation(QStringLiteral("it"), QStringLiteral("Forli-Cesena")), QStringLiteral("FC"));
    EXPECT_EQ(regionAbbreviation(QStringLiteral("US"), QStringLiteral("ny")), QStringLiteral("NY"));
    EXPECT_EQ(regionAbbreviation(QStringLiteral("DE"), QStringLiteral("Bayern")), QStringLiteral("Bayern"));
}

TEST(PostalCodes, AreSpacedAsTheirCountryDoes) {
    const auto text = [](const char* country, const char* code) {
        return postalCodeText(QLatin1String(country), QLatin1String(code)).toStdString();
    };
    EXPECT_EQ(text("GB", "sw1a1aa"), "SW1A 1AA");
    EXPECT_EQ(text("SE", "41134"), "411 34");
    EXPECT_EQ(text("PL", "71637"), "71-637");
    EXPECT_EQ(text("US", "101180110"), "10118-0110");
    EXPECT_EQ(text("PL", "716"), "716");
}

TEST(PostalCodes, ThatSurelyLackTheCountrysFormAreWarnedOf) {
    const auto looks = [](const char* country, const char* code) {
        return looksLikePostalCode(QLatin1String(country), QLatin1String(code));
    };
    EXPECT_TRUE(looks("IT", "00184"));
    EXPECT_FALSE(looks("IT", "184"));
    EXPECT_TRUE(looks("GB", "SW1A1AA"));
    EXPECT_TRUE(looks("NL", "1012ab"));
    EXPECT_FALSE(looks("NL", "1012"));
    EXPECT_TRUE(looks("US", "10118-0110"));
    EXPECT_TRUE(looks("IT", ""));
    EXPECT_TRUE(looks("QQ", "anything"));
}

// The cases were written for display, so only what the post cares about is compared: does the postal code stand before
// the town, behind it, or on another line?
TEST(Addresses, PlaceThePostalCodeAsTheWorldwideCasesDo) {
    const QString path = clientela::test::sharedData(QStringLiteral("addresses/cases.jsonl"));
    if (path.isEmpty()) GTEST_SKIP() << "shared/data/addresses is not here";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto placeOf = [](const QStringList& all, const QString& code, const QString& city) {
        for (const QString& line : all) {
            const qsizetype z = line.indexOf(code, 0, Qt::CaseInsensitive);
            const qsizetype c = line.indexOf(city, 0, Qt::CaseInsensitive);
            if (z >= 0) return c < 0 ? 0 : z < c ? -1 : 1;
        }
        return 2;
    };
    int seen = 0;
    QStringList differing;
    while (!file.atEnd()) {
        const QJsonObject one = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject parts = one[QLatin1String("components")].toObject();
        const auto text = [&](const char* key) { return parts[QLatin1String(key)].toVariant().toString(); };
        QString city = text("city");
        if (city.isEmpty()) city = text("town");
        if (city.isEmpty()) city = text("village");
        const QStringList expected = one[QLatin1String("expected")].toString().split(QLatin1Char('\n'));
        if (city.isEmpty() || text("postcode").isEmpty() || !expected.join(QLatin1Char(' ')).contains(city)) continue;
        PostalAddress address;
        address.street = text("road");
        address.postalCode = text("postcode");
        address.city = city;
        address.region = text("state");
        address.country = text("country_code").toUpper();
        const int place = placeOf(expected, address.postalCode, city);
        if (place == 2) continue; // left out, or spelled otherwise
        ++seen;
        const QStringList ours = addressLines(address, address.country, QStringLiteral("en"));
        if (placeOf(ours, address.postalCode, city) != place)
            differing += ours.join(QLatin1Char('/')) + QStringLiteral(" <> ") + expected.join(QLatin1Char('/'));
    }
    EXPECT_GT(seen, 100);
    // What differs: towns named in the street too, and countries where the posts and the cases disagree.
    EXPECT_LT(differing.size() * 100, seen * 12) << differing.join(QLatin1Char('\n')).toStdString();
}
