#include "customers/BulkCards.h"
#include "customers/CardCheck.h"
#include "customers/CardFixture.h"
#include "customers/CardJson.h"
#include "customers/CardValues.h"
#include "customers/FindCards.h"

#include <QJsonArray>

namespace clientela::customers {
namespace {

using Cards = test::CardTest;

TEST_F(Cards, ComeBackAsTheyWereSaved) {
    const CustomerId id = insert(giulia());
    const Card card = load(id);
    EXPECT_EQ(card.text(QStringLiteral("given_name")), QStringLiteral("Giulia"));
    EXPECT_EQ(card.values.value(QStringLiteral("birth_date")), fields::Value(QDate(1982, 5, 14)));
    EXPECT_EQ(card.text(QStringLiteral("x_table")), QStringLiteral("by the window"));
    ASSERT_EQ(card.contactPoints.size(), 2u);
    EXPECT_EQ(card.contactPoints[0].value, QStringLiteral("347 123 4567"));
    EXPECT_EQ(card.contactPoints[0].normal, QStringLiteral("+393471234567"));
    EXPECT_EQ(card.contactPoints[1].normal, QStringLiteral("giulia@ferrante.it"));
    ASSERT_EQ(card.addresses.size(), 1u);
    EXPECT_EQ(card.addresses[0].city, QStringLiteral("Firenze"));
    EXPECT_EQ(card.tags, QStringList{QStringLiteral("VIP")});
    EXPECT_EQ(card.consents.email, true);
    EXPECT_FALSE(card.consents.phone.has_value());
    ASSERT_EQ(card.stages.size(), 1u);
    EXPECT_FALSE(card.token.isNull());
    EXPECT_FALSE(repository->load(connection(), CustomerId(id.value + 1)).has_value());
}

TEST_F(Cards, KeepTheirDerivedRowTrue) {
    const CustomerId id = insert(giulia());
    const auto derived = [&](const char* column) {
        return value(QStringLiteral("SELECT %1 FROM customer_derived WHERE customer_id = ?").arg(QLatin1String(column)),
                     id)
            .toString();
    };
    EXPECT_EQ(derived("name"), QStringLiteral("Giulia Ferrante"));
    EXPECT_EQ(derived("shown_f"), QStringLiteral("giulia ferrante"));
    EXPECT_EQ(derived("name_f"), QStringLiteral("ferrante giulia"));
    EXPECT_EQ(derived("phone_e164"), QStringLiteral("+393471234567"));
    EXPECT_EQ(derived("city_f"), QStringLiteral("firenze"));
    EXPECT_EQ(derived("birth_mmdd"), QStringLiteral("0514"));
    EXPECT_EQ(derived("consent_email"), QStringLiteral("1"));
    EXPECT_EQ(derived("name"), load(id).shownName());

    Card card = load(id);
    Card edited = card;
    edited.contactPoints.insert(edited.contactPoints.begin(),
                                {0, QStringLiteral("phone"), QStringLiteral("fax"), QStringLiteral("055 1"), {}, {}});
    edited.set(QStringLiteral("family_name"), QStringLiteral("Sarti"));
    edited.addresses.clear();
    save(card, edited);
    EXPECT_EQ(derived("name_f"), QStringLiteral("sarti giulia"));
    EXPECT_EQ(derived("phone"), QStringLiteral("347 123 4567")) << "a fax is nobody's primary phone";
    EXPECT_EQ(derived("city"), QString());
}

TEST_F(Cards, WithoutANameAreShownByTheirAddressOrNumber) {
    Card card = newCard();
    card.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("info@nello.it"), {}, {}}};
    const CustomerId id = insert(card);
    EXPECT_EQ(value(QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), id).toString(),
              QStringLiteral("info@nello.it"));
    EXPECT_EQ(load(id).shownName(), QStringLiteral("info@nello.it"));
}

TEST_F(Cards, WriteOnlyWhatChanged) {
    const CustomerId id = insert(giulia());
    const Card card = load(id);
    const auto nothing = work([&](storage::UnitOfWork& unit) { repository->save(unit, card, card); });
    EXPECT_TRUE(nothing.revision.isNull());

    Card edited = card;
    edited.set(QStringLiteral("notes"), QStringLiteral("Allergic to nuts"));
    edited.contactPoints[0].label = QStringLiteral("work");
    edited.tags += QStringLiteral("newsletter");
    save(card, edited);
    const Card after = load(id);
    EXPECT_EQ(after.contactPoints[0].id, card.contactPoints[0].id) << "a part keeps its row";
    EXPECT_EQ(after.contactPoints[0].label, QStringLiteral("work"));
    EXPECT_EQ(after.text(QStringLiteral("notes")), QStringLiteral("Allergic to nuts"));
    EXPECT_EQ(after.tags.size(), 2);
    EXPECT_GT(after.token, card.token);
}

TEST_F(Cards, EmptyATextToNothing) {
    const CustomerId id = insert(giulia());
    const Card card = load(id);
    Card edited = card;
    edited.set(QStringLiteral("x_table"), QString());
    edited.set(QStringLiteral("gender"), QStringLiteral("   "));
    save(card, edited);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM custom_value")), 0);
    EXPECT_FALSE(value(QStringLiteral("SELECT gender FROM customer WHERE id = ?"), id).isValid());
}

TEST_F(Cards, RememberWhenTheirStageChanged) {
    const CustomerId id = insert(giulia());
    const Card card = load(id);
    Card edited = card;
    edited.set(QStringLiteral("stage"), QStringLiteral("customer"));
    save(card, edited);
    const Card after = load(id);
    ASSERT_EQ(after.stages.size(), 2u);
    EXPECT_EQ(after.stages[1].stage, QStringLiteral("customer"));
    EXPECT_TRUE(after.stages[1].at.isValid());
}

TEST_F(Cards, KeepEachConsentAsAnEvent) {
    const CustomerId id = insert(giulia());
    const Card card = load(id);
    Card edited = card;
    edited.consents.email = false;
    save(card, edited);
    EXPECT_EQ(load(id).consents.email, false);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM consent_event WHERE customer_id = ?"), id), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT consent_email FROM customer_derived WHERE customer_id = ?"), id), 0);
}

TEST_F(Cards, AreLinkedFromBothEnds) {
    Card company = newCard();
    company.set(QStringLiteral("kind"), QStringLiteral("company"));
    company.set(QStringLiteral("company_name"), QStringLiteral("Trattoria Da Nello"));
    const CustomerId companyId = insert(company);
    Card person = giulia();
    person.links = {{0, companyId, true, QStringLiteral("decides"), {}, {}}};
    const CustomerId personId = insert(person);

    const Card loaded = load(companyId);
    ASSERT_EQ(loaded.links.size(), 1u);
    EXPECT_EQ(loaded.links[0].other, personId);
    EXPECT_FALSE(loaded.links[0].otherIsCompany);
    EXPECT_EQ(loaded.links[0].otherName, QStringLiteral("Giulia Ferrante"));
    EXPECT_EQ(load(personId).links[0].otherName, QStringLiteral("Trattoria Da Nello"));
    Card without = loaded;
    without.links.clear();
    save(loaded, without);
    EXPECT_TRUE(load(personId).links.empty());
}

TEST_F(Cards, AreRemovedWithAllThatBelongsToThem) {
    const CustomerId id = insert(giulia());
    const CustomerId other = insert(giulia());
    execute(QStringLiteral("INSERT INTO interaction (customer_id, kind, at) VALUES (?, 'call', '2025-11-01T10:00:00')"),
            id);
    execute(QStringLiteral("INSERT INTO task (customer_id, title) VALUES (?, 'Call back')"), id);
    execute(QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES (?, ?, 'household')"), other,
            id);
    execute(QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged, "
                           "discount_given, receivable) "
                           "VALUES ('quote', 'open', 'own', ?, '2025-01-01', 0, 0, 0, 0, 0)"),
            id);
    execute(QStringLiteral("INSERT INTO document_line (document_id, position, quantity, unit_price, net, charged) "
                           "VALUES (1, 0, 1000, 0, 0, 0)"));
    Removed removed;
    work([&](storage::UnitOfWork& unit) { removed = removeCards(unit, {id, CustomerId(9999)}); });
    EXPECT_EQ(removed.deleted, 1);
    EXPECT_EQ(removed.archived, 0);
    EXPECT_FALSE(repository->load(connection(), id).has_value());
    EXPECT_TRUE(load(other).links.empty());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer_derived WHERE customer_id = ?"), id), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM consent_event WHERE customer_id = ?"), id), 1);
}

TEST_F(Cards, WithFinalDocumentsAreArchivedInstead) {
    const CustomerId id = insert(giulia());
    execute(QStringLiteral(
                "INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged, discount_given, "
                "receivable, "
                "sealed) VALUES ('invoice', 'final', 'own', ?, '2025-01-01', 0, 0, 0, 0, 1, '2025-01-01T00:00:00Z')"),
            id);
    Removed removed;
    work([&](storage::UnitOfWork& unit) { removed = removeCards(unit, {id}); });
    EXPECT_EQ(removed.deleted, 0);
    EXPECT_EQ(removed.archived, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT archived FROM customer WHERE id = ?"), id), 1);
    EXPECT_TRUE(findByName(connection(), QStringLiteral("Giulia Ferrante")).empty());
}

TEST_F(Cards, AreFoundByNumberAddressAndName) {
    Card card = giulia();
    card.set(QStringLiteral("external_id"), QStringLiteral("C-17"));
    const CustomerId id = insert(card);
    insert(giulia());
    EXPECT_EQ(findByExternalId(connection(), QStringLiteral(" C-17 ")), std::vector{id});
    EXPECT_EQ(findByPhone(connection(), QStringLiteral("+393471234567")).size(), 2u);
    EXPECT_EQ(findByEmail(connection(), QStringLiteral("giulia@FERRANTE.it")).size(), 2u);
    EXPECT_EQ(findByName(connection(), QStringLiteral("GIULIA  ferrante")).size(), 2u);
    EXPECT_EQ(findByName(connection(), QStringLiteral("Ferrante Giulia")).size(), 2u);
    EXPECT_TRUE(findByName(connection(), QStringLiteral("Giulia")).empty());
    EXPECT_EQ(findByAnything(connection(), QStringLiteral("C-17")), std::vector{id});
    EXPECT_TRUE(findByAnything(connection(), QStringLiteral(" ")).empty());
}

TEST_F(Cards, InBulkAreTheSameAsOneByOne) {
    const CustomerId single = insert(giulia());
    CustomerId bulk;
    work([&](storage::UnitOfWork& unit) {
        unit.deferIndexes(BulkCards::tables());
        BulkCards cards(unit, *repository);
        for (int i = 0; i < 300; ++i) bulk = cards.add(repository->normalised(giulia()));
    });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 301);
    Card one = load(single), other = load(bulk);
    one.id = other.id, one.token = other.token;
    one.stages.clear(), other.stages.clear();
    for (Card* card : {&one, &other}) {
        card->set(QStringLiteral("created"), {});
        for (ContactPoint& point : card->contactPoints) point.id = 0;
        for (Address& address : card->addresses) address.id = 0;
    }
    EXPECT_EQ(one, other);
    EXPECT_EQ(number(QStringLiteral(
                  "SELECT count(*) FROM customer_derived WHERE name_f = 'ferrante giulia' AND consent_email = 1")),
              301);
}

TEST_F(Cards, AreWrittenAsJsonByTheirKeys) {
    Card card = giulia();
    card.set(QStringLiteral("potential"), qint64(123450));
    const QJsonObject json = cardJson(load(insert(card)), catalogues.customers(), Currency());
    EXPECT_EQ(json.value(QStringLiteral("name")).toString(), QStringLiteral("Giulia Ferrante"));
    EXPECT_EQ(json.value(QStringLiteral("birth_date")).toString(), QStringLiteral("1982-05-14"));
    EXPECT_EQ(json.value(QStringLiteral("potential")).toDouble(), 1234.5);
    EXPECT_EQ(
        json.value(QStringLiteral("phones")).toArray().at(0).toObject().value(QStringLiteral("normal")).toString(),
        QStringLiteral("+393471234567"));
    EXPECT_FALSE(json.contains(QStringLiteral("notes")));
}

TEST_F(Cards, TakeValuesByFieldAsImportsGiveThem) {
    Card card = newCard();
    EXPECT_TRUE(setValue(card, field("name"), QStringLiteral("Dott.ssa Anna De Luca")));
    EXPECT_TRUE(setValue(card, field("phone_fax"), QStringLiteral("055 123")));
    EXPECT_TRUE(addValue(card, field("phone"), QStringLiteral("055 456")));
    EXPECT_TRUE(addValue(card, field("phone"), QStringLiteral("055 456")));
    EXPECT_TRUE(setValue(card, field("home_city"), QStringLiteral("Prato")));
    EXPECT_TRUE(setValue(card, field("city"), QStringLiteral("Firenze")));
    EXPECT_TRUE(addValue(card, field("tags"), QStringList{QStringLiteral("vip"), QStringLiteral("VIP")}));
    EXPECT_TRUE(setValue(card, field("consent_post"), qint64(0)));
    EXPECT_FALSE(setValue(card, field("spent"), qint64(5)));
    EXPECT_FALSE(setValue(card, field("id"), qint64(5)));

    EXPECT_EQ(card.text(QStringLiteral("title")), QStringLiteral("Dott.ssa"));
    EXPECT_EQ(card.text(QStringLiteral("family_name")), QStringLiteral("De Luca"));
    EXPECT_EQ(card.contactPoints.size(), 2u);
    EXPECT_EQ(valueOf(card, field("phone")), fields::Value(QStringList{QStringLiteral("055 456")}));
    EXPECT_EQ(valueOf(card, field("home_city")), fields::Value(QStringLiteral("Prato")));
    EXPECT_EQ(valueOf(card, field("city")), fields::Value(QStringLiteral("Firenze")));
    EXPECT_EQ(card.tags.size(), 1);
    EXPECT_EQ(card.consents.post, false);
    EXPECT_TRUE(setValue(card, field("home_city"), {}));
    EXPECT_EQ(card.addresses.size(), 1u) << "an address without anything in it is none";
}

TEST_F(Cards, OfCompaniesNameTheirContactPerson) {
    Card card = newCard();
    card.set(QStringLiteral("kind"), QStringLiteral("company"));
    EXPECT_TRUE(setValue(card, field("name"), QStringLiteral("Alfreds Futterkiste")));
    EXPECT_TRUE(setValue(card, field("contact_name"), QStringLiteral("Maria Anders")));
    EXPECT_EQ(card.shownName(), QStringLiteral("Alfreds Futterkiste"));
    EXPECT_EQ(card.text(QStringLiteral("family_name")), QStringLiteral("Anders"));
    EXPECT_EQ(valueOf(card, field("contact_name")), fields::Value(QStringLiteral("Maria Anders")));
}

TEST_F(Cards, AreCheckedWithoutBeingHeldUp) {
    Card card = giulia();
    card.contactPoints[0].value = QStringLiteral("12");
    card.contactPoints[1].value = QStringLiteral("giulia@");
    card.addresses[0].postalCode = QStringLiteral("ABC");
    card.set(QStringLiteral("birth_date"), QDate(2999, 1, 1));
    card.set(QStringLiteral("vat_number"), QStringLiteral("IT01234560480"));
    card.set(QStringLiteral("iban"), QStringLiteral("IT60 X054 2811 1010 0000 0123 457"));
    card.contactPoints.push_back({0, QStringLiteral("web"), {}, QStringLiteral("our shop online"), {}, {}});
    QStringList keys;
    for (const FieldMessage& message : checkCard(card, QStringLiteral("IT"), QDate(2025, 11, 22))) {
        EXPECT_EQ(message.severity, FieldMessage::Severity::Hint) << qPrintable(message.key);
        keys += message.key;
    }
    for (const char* key : {"phone", "email", "postal_code", "birth_date", "vat_number", "iban", "web"})
        EXPECT_TRUE(keys.contains(QLatin1String(key))) << key;
    EXPECT_TRUE(checkCard(giulia(), QStringLiteral("IT"), QDate(2025, 11, 22)).empty());
}

TEST_F(Cards, AreToldWhatWasProbablyMeantAndWhatIsRight) {
    Card card = giulia();
    card.contactPoints[1].value = QStringLiteral("giulia@gmial.com");
    card.set(QStringLiteral("vat_number"), QStringLiteral("IT00743110157"));
    const auto messages = checkCard(card, QStringLiteral("IT"), QDate(2025, 11, 22));
    ASSERT_EQ(messages.size(), 2u);
    EXPECT_EQ(messages[0].fix, QStringLiteral("giulia@gmail.com"));
    EXPECT_EQ(messages[0].severity, FieldMessage::Severity::Hint);
    EXPECT_EQ(messages[1].key, QStringLiteral("vat_number"));
    EXPECT_EQ(messages[1].severity, FieldMessage::Severity::Confirmed);
}

TEST_F(Cards, KnowAnIbanAndAWebAddressHoweverTheyAreWritten) {
    const auto messages = [](const char* iban, const char* web) {
        Card card = giulia();
        card.set(QStringLiteral("iban"), QString::fromLatin1(iban));
        card.contactPoints.push_back({0, QStringLiteral("web"), {}, QString::fromUtf8(web), {}, {}});
        return checkCard(card, QStringLiteral("IT"), QDate(2025, 11, 22));
    };
    for (const char* web : {"www.ferrante.it", "https://ferrante.it/negozio?a=1", "ferrante.it", "пекарня.рф"}) {
        const auto said = messages("IT60 X054 2811 1010 0000 0123 456", web);
        ASSERT_EQ(said.size(), 1U) << web;
        EXPECT_EQ(said[0].severity, FieldMessage::Severity::Confirmed);
    }
    for (const char* web : {"ferrante", "giulia@ferrante.it", "https://", "ferrante.i"})
        EXPECT_EQ(messages("it60x0542811101000000123456", web).size(), 2U) << web;
    EXPECT_EQ(messages("12345", "ferrante.it").at(0).severity, FieldMessage::Severity::Hint);
}

TEST_F(Cards, KnowWhatTypingOnMayMend) {
    const auto mayBecome = [](const char* key, const char* typed) {
        Card card = giulia();
        const QString text = QString::fromUtf8(typed);
        if (QLatin1String(key) == QLatin1String("phone"))
            card.contactPoints[0].value = text;
        else if (QLatin1String(key) == QLatin1String("email"))
            card.contactPoints[1].value = text;
        else if (QLatin1String(key) == QLatin1String("web"))
            card.contactPoints.push_back({0, QStringLiteral("web"), {}, text, {}, {}});
        else if (QLatin1String(key) == QLatin1String("postal_code"))
            card.addresses[0].postalCode = text;
        else
            card.set(QString::fromLatin1(key), text);
        for (const FieldMessage& said : checkCard(card, QStringLiteral("IT"), QDate(2025, 11, 22)))
            if (said.key == QLatin1String(key)) return mayBecomeRight(said, card, QStringLiteral("IT"));
        ADD_FAILURE() << key << " " << typed << ": nothing was said";
        return false;
    };
    const std::pair<const char*, const char*> begun[] = {
        {"phone", "055 2"},           {"email", "giulia"},      {"email", "giulia@ferr"},
        {"web", "ferrante"},          {"vat_number", "IT0123"}, {"vat_number", "0123"},
        {"tax_code", "RSSMRA85T10A"}, {"iban", "IT60 X054 28"}, {"postal_code", "501"}};
    for (const auto& [key, typed] : begun) EXPECT_TRUE(mayBecome(key, typed)) << key << ": " << typed;
    const std::pair<const char*, const char*> wrong[] = {{"phone", "055 23411870000000000"},
                                                         {"email", "giulia@@"},
                                                         {"email", "giulia@gmial.com"},
                                                         {"email", "giulia rossi"},
                                                         {"web", "our shop"},
                                                         {"vat_number", "IT01234560480"},
                                                         {"tax_code", "RSSMRA85T10A562X"},
                                                         {"iban", "IT60 X054 2811 1010 0000 0123 457"},
                                                         {"postal_code", "501244"},
                                                         {"postal_code", "ABC"},
                                                         {"notes", "card 4111 1111 1111 1111"}};
    for (const auto& [key, typed] : wrong) EXPECT_FALSE(mayBecome(key, typed)) << key << ": " << typed;
}

TEST_F(Cards, WarnOfWhatShouldNotStandInNotes) {
    Card card = giulia();
    const auto hints = [&](const char* notes) {
        card.set(QStringLiteral("notes"), QString::fromUtf8(notes));
        return checkCard(card, QStringLiteral("IT"), QDate(2025, 11, 22)).size();
    };
    EXPECT_EQ(hints("pays with 4111 1111 1111 1111, 12/27"), 1u);
    EXPECT_EQ(hints("пароль: qwerty"), 1u);
    EXPECT_EQ(hints("Password = abc"), 1u);
    EXPECT_EQ(hints("call +39 055 218 9400, order 4111 1111 1111 1112"), 0u) << "a wrong check digit is no card number";
    EXPECT_EQ(hints("asked for the password of the wi-fi"), 0u);
}

} // namespace
} // namespace clientela::customers
