#include "exchange/HeaderNames.h"
#include "exchange/CsvReader.h"
#include "support/Data.h"

#include <QMap>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::exchange;

namespace {

// A small catalogue; the real one is the field catalogue's.
const std::vector<HeaderCandidate> kCandidates{
    {"external_id", {"Customer ID", "Record ID", "Codice cliente"}},
    {"given_name", {"First name", "Given name", "Nome", "Nombre", "Имя"}},
    {"family_name", {"Last name", "Family name", "Surname", "Cognome", "Apellido", "Apellidos", "Фамилия"}},
    {"company_name",
     {"Company", "Company name", "Organization", "Organization Name", "Azienda", "Empresa", "Компания"}},
    {"email", {"E-mail", "E-mail address", "Correo electrónico", "Электронная почта"}},
    {"phone", {"Phone", "Telephone", "Phone number", "Telefono", "Teléfono", "Телефон"}},
    {"street", {"Street", "Address", "Street address", "Indirizzo", "Via", "Dirección", "Адрес"}},
    {"city", {"City", "Town", "Città", "Ciudad", "Город"}},
    {"region", {"Region", "State", "Province", "Provincia"}},
    {"postal_code", {"Postal code", "ZIP", "ZIP code", "Postcode", "CAP", "Código postal", "Индекс"}},
    {"country", {"Country", "Country/Region", "Paese", "País", "Страна"}},
    {"birth_date", {"Birthday", "Date of birth", "Data di nascita", "Fecha de nacimiento", "Дата рождения"}},
    {"source", {"Source", "Fonte"}},
    {"notes", {"Notes", "Note"}},
};

QMap<QString, QString> mapped(const QStringList& headers) {
    QMap<QString, QString> result; // key -> header
    const auto matches = matchHeaders(headers, kCandidates);
    for (size_t i = 0; i < matches.size(); ++i)
        if (!matches[i].key.isEmpty()) result.insert(matches[i].key, headers[static_cast<qsizetype>(i)]);
    return result;
}

TEST(HeaderWords, SplitAtPunctuationCamelCaseAndDigits) {
    EXPECT_EQ(wordsOfHeader("FirstName"), (QStringList{"first", "name"}));
    EXPECT_EQ(wordsOfHeader("CustomerID"), (QStringList{"customer", "id"}));
    EXPECT_EQ(wordsOfHeader("ZIPCode"), (QStringList{"zip", "code"}));
    EXPECT_EQ(wordsOfHeader("date_of_birth"), (QStringList{"date", "of", "birth"}));
    EXPECT_EQ(wordsOfHeader("Address1"), (QStringList{"address", "1"}));
    EXPECT_EQ(wordsOfHeader("Phone 1 - Value"), (QStringList{"phone", "1", "value"}));
    EXPECT_EQ(wordsOfHeader("Assistant's Phone"), (QStringList{"assistants", "phone"}));
    EXPECT_EQ(wordsOfHeader("  CITTÀ  "), (QStringList{"citta"}));
    EXPECT_EQ(wordsOfHeader("ДатаРождения"), (QStringList{"дата", "рождения"}));
    EXPECT_TRUE(wordsOfHeader(" -- ").isEmpty());
}

TEST(HeaderScore, ForgivesSpellingAndQualifiers) {
    EXPECT_DOUBLE_EQ(headerScore("FIRST_NAME", "First name"), 1);
    EXPECT_GE(headerScore("Email", "E-mail"), 0.95);
    EXPECT_GE(headerScore("E-mail 1 - Value", "E-mail"), kSureScore);
    EXPECT_GE(headerScore("Customer Email", "E-mail"), kSureScore);
    EXPECT_GE(headerScore("Telefono casa", "Telefono"), kSureScore);
    EXPECT_GE(headerScore("Fecha nacimiento", "nacimiento fecha"), kSureScore);
    EXPECT_GE(headerScore("Adress", "Address"), kSureScore);
    EXPECT_GE(headerScore("Telehpone", "Telephone"), kSureScore);
}

TEST(HeaderScore, DoesNotTakeOneThingForAnother) {
    EXPECT_LT(headerScore("E-mail Type", "E-mail"), kSureScore);
    EXPECT_LT(headerScore("Shipping City", "City"), kSureScore);
    EXPECT_LT(headerScore("Street number", "Street"), kSureScore);
    EXPECT_LT(headerScore("Maiden Name", "Name"), kSureScore);
    EXPECT_LT(headerScore("Phone 2", "Phone"), kSureScore);
    EXPECT_LT(headerScore("CAP", "CUP"), kSureScore);
    EXPECT_EQ(headerScore("", "City"), 0);
    EXPECT_EQ(headerScore("Note", "City"), 0);
}

TEST(MatchingHeaders, UnderstandsFourLanguages) {
    EXPECT_EQ(mapped({"CustomerID", "FirstName", "LastName"}).keys(),
              (QStringList{"external_id", "family_name", "given_name"}));
    EXPECT_EQ(mapped({"Nome", "Cognome", "Città", "CAP", "Data di nascita"}).size(), 5);
    EXPECT_EQ(mapped({"nombre", "APELLIDOS", "Telefono", "Codigo postal", "País"}).size(), 5);
    EXPECT_EQ(mapped({"Фамилия", "Имя", "Телефон", "Город", "Дата рождения"}).size(), 5);
}

TEST(MatchingHeaders, LeavesATieUnmapped) {
    const auto matches = matchHeaders({"Work phone", "Business phone"}, kCandidates);
    EXPECT_TRUE(matches[0].key.isEmpty());
    EXPECT_TRUE(matches[0].ambiguous);
    EXPECT_EQ(matches[0].suggestion, "phone");
    EXPECT_TRUE(matches[1].key.isEmpty());
    EXPECT_TRUE(mapped({"Notes", "Notes"}).isEmpty());
}

TEST(MatchingHeaders, TakesTheFirstOfTwoVeryNamesOfOneKey) {
    const std::vector<HeaderCandidate> region{{"region", {"province", "province code"}}};
    for (const QStringList& headers : {QStringList{"Province", "Province Code"}, {"Province Code", "Province"}}) {
        const auto matches = matchHeaders(headers, region);
        const size_t province = headers[0] == "Province" ? 0 : 1;
        EXPECT_EQ(matches[province].key, "region");
        EXPECT_TRUE(matches[1 - province].key.isEmpty());
    }
}

TEST(MatchingHeaders, TakesTheBestOfSeveralAndNoKeyTwice) {
    EXPECT_EQ(mapped({"Home phone", "Phone", "Business phone"}).value("phone"), "Phone");
    EXPECT_EQ(mapped({"Home phone", "Business phone"}).value("phone"), "Business phone");
    EXPECT_EQ(mapped({"Phone 2", "Phone 1"}).value("phone"), "Phone 1");
}

TEST(MatchingHeaders, SuggestsWhereItIsNotSure) {
    const auto matches = matchHeaders({"Lead Source", "Shoe size"}, kCandidates);
    EXPECT_TRUE(matches[0].key.isEmpty());
    EXPECT_EQ(matches[0].suggestion, "source");
    EXPECT_TRUE(matches[1].suggestion.isEmpty());
}

QStringList headersOf(const QString& file) {
    CsvReader reader(test::sharedData("csv/headers/" + file));
    return reader.next() == CsvReader::Step::Record ? reader.texts() : QStringList();
}

TEST(MatchingHeaders, KnowsTheExportsOfOtherPrograms) {
    if (test::sharedData(QStringLiteral("csv/headers")).isEmpty()) GTEST_SKIP() << "no shared data here";
    const auto google = mapped(headersOf("google_contacts_new.header.csv"));
    EXPECT_EQ(google.value("given_name"), "First Name");
    EXPECT_EQ(google.value("company_name"), "Organization Name");
    EXPECT_EQ(google.value("email"), "E-mail 1 - Value");
    EXPECT_EQ(google.value("phone"), "Phone 1 - Value");
    EXPECT_EQ(google.value("notes"), "Notes");
    const auto old = mapped(headersOf("google_contacts_old.header.csv"));
    EXPECT_EQ(old.value("given_name"), "Given Name");
    EXPECT_EQ(old.value("family_name"), "Family Name");
    EXPECT_EQ(old.value("birth_date"), "Birthday");
    const auto outlook = mapped(headersOf("outlook_desktop.header.csv"));
    EXPECT_EQ(outlook.value("email"), "E-mail Address");
    EXPECT_EQ(outlook.value("street"), "Business Street");
    EXPECT_EQ(outlook.value("city"), "Business City");
    EXPECT_EQ(outlook.value("phone"), "Primary Phone");
    EXPECT_EQ(outlook.value("company_name"), "Company");
    const auto hubspot = mapped(headersOf("hubspot_contacts.header.csv"));
    EXPECT_EQ(hubspot.value("external_id"), "Record ID");
    EXPECT_EQ(hubspot.value("phone"), "Phone Number");
    const auto mailchimp = mapped(headersOf("mailchimp_audience.header.csv"));
    EXPECT_EQ(mailchimp.value("email"), "Email Address");
    EXPECT_EQ(mailchimp.value("notes"), "NOTES");
    const auto shopify = mapped(headersOf("shopify_customers_legacy.header.csv"));
    EXPECT_EQ(shopify.value("postal_code"), "Zip");
    EXPECT_EQ(shopify.value("street"), "Address1");
    const auto linkedIn = mapped(headersOf("linkedin_connections_old.header.csv"));
    EXPECT_EQ(linkedIn.value("email"), "E-mail Address");
    EXPECT_EQ(linkedIn.value("country"), "Business Country");
}

} // namespace
