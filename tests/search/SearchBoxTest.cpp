#include "search/SearchBox.h"
#include "history/Interactions.h"
#include "search/SearchFixture.h"
#include "search/SearchText.h"

namespace clientela {
namespace {

using customers::Card;
using test::Searching;

TEST_F(Searching, FindsByTheBeginningsOfWordsInAnyOrder) {
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), {}, {}, QStringLiteral("Firenze"));
    add(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, {}, QStringLiteral("Siena"));
    EXPECT_EQ(found(QStringLiteral("ferr")), QStringList{QStringLiteral("Giulia Ferrante")});
    EXPECT_EQ(found(QStringLiteral("fir giu")), QStringList{QStringLiteral("Giulia Ferrante")});
    EXPECT_EQ(found(QStringLiteral("siena")), QStringList{QStringLiteral("Marta Colombo")});
    EXPECT_TRUE(found(QStringLiteral("rrante")).isEmpty());
}

TEST_F(Searching, ForgivesCaseAndAccents) {
    add(QStringLiteral("Hélène"), QStringLiteral("Ångström"));
    add(QStringLiteral("Пётр"), QStringLiteral("Йогансон"));
    EXPECT_EQ(found(QStringLiteral("HELENE angs")), QStringList{QStringLiteral("Hélène Ångström")});
    EXPECT_EQ(found(QStringLiteral("петр")).size(), 1);
}

TEST_F(Searching, OffersRecentCardsBeforeAnythingIsTyped) {
    const CustomerId anna = add(QStringLiteral("Anna"), QStringLiteral("Rossi"));
    const CustomerId marta = add(QStringLiteral("Marta"), QStringLiteral("Colombo"));
    const CustomerId gone = add(QStringLiteral("Luca"), QStringLiteral("Ricci"));
    add(QStringLiteral("Nobody"), QStringLiteral("Nowhere"));
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Contact")));
    history::Interaction call;
    call.customer = anna;
    call.at = QDateTime(QDate(2025, 11, 20), QTime(10, 0));
    history::saveInteraction(work, call);
    customers::removeCards(work, {gone});
    work.commit();
    const auto names = [&](const std::vector<CustomerId>& opened, int most) {
        QStringList all;
        for (const auto& hit : search::recentCustomers(file_->connection(), opened, most)) all += hit.name;
        return all;
    };
    EXPECT_EQ(names({}, 8), QStringList{QStringLiteral("Anna Rossi")}) << "who was spoken to";
    EXPECT_EQ(names({gone, marta, anna}, 8),
              (QStringList{QStringLiteral("Marta Colombo"), QStringLiteral("Anna Rossi")}));
    EXPECT_EQ(names({marta, anna}, 1), QStringList{QStringLiteral("Marta Colombo")});
}

TEST_F(Searching, FindsAPhoneByAnyRunOfItsDigits) {
    add(QStringLiteral("Roberta"), QStringLiteral("Manfredi"), QStringLiteral("059 521 1643"));
    add(QStringLiteral("Rob"), QStringLiteral("Hartley"), QStringLiteral("+44 117 496 0022"));
    EXPECT_EQ(found(QStringLiteral("5211")), QStringList{QStringLiteral("Roberta Manfredi")});
    EXPECT_EQ(found(QStringLiteral("5211 rob")), QStringList{QStringLiteral("Roberta Manfredi")});
    EXPECT_EQ(found(QStringLiteral("0117")).size(), 0);
    EXPECT_EQ(found(QStringLiteral("4960022")), QStringList{QStringLiteral("Rob Hartley")});
    EXPECT_TRUE(found(QStringLiteral("521164399")).isEmpty());
}

TEST_F(Searching, FindsTheHouseOfAStreetAndThePostalCode) {
    const auto at = [this](const char* name, const char* street, const char* code, const char* town) {
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("given_name"), QString::fromLatin1(name));
        customers::Address address;
        address.street = QString::fromUtf8(street);
        address.postalCode = QString::fromLatin1(code);
        address.city = QString::fromLatin1(town);
        card.addresses = {address};
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Card")));
        customers::CardRepository(file_->catalogues()->customers(), QStringLiteral("IT")).insert(work, card);
        work.commit();
    };
    at("Anna", "Via Verdi 9", "20121", "Milano");
    at("Bruno", "Via Milano 91", "50018", "Scandicci");
    at("Carla", "Via Milano 9", "50018", "Scandicci");
    at("Dora", "Via Roma 213", "50122", "Firenze");
    at("Emma", "10 Downing Street", "SW1A", "London");
    EXPECT_EQ(found(QStringLiteral("via milano 9")).first(), QStringLiteral("Carla")) << "the very house first";
    EXPECT_TRUE(found(QStringLiteral("via milano 9")).contains(QStringLiteral("Bruno"))) << "one may type on";
    EXPECT_EQ(found(QStringLiteral("roma 213")), QStringList{QStringLiteral("Dora")});
    EXPECT_EQ(found(QStringLiteral("50122")), QStringList{QStringLiteral("Dora")});
    EXPECT_EQ(found(QStringLiteral("50018 anna")), QStringList());
    EXPECT_EQ(found(QStringLiteral("50018 scan")).size(), 2);
    EXPECT_EQ(found(QStringLiteral("10 downing")).first(), QStringLiteral("Emma"));
}

TEST_F(Searching, PutsWhoseNumberBeginsSoFirstAndAllByName) {
    const auto buys = [this](CustomerId id, const char* day) {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("sale"), QStringLiteral("Sale")));
        work.connection().execute(
            QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, sale_sign, net, vat, "
                           "charged, discount_given, receivable) "
                           "VALUES ('receipt', 'final', 'foreign', ?, ?, 1, 100, 0, 100, 0, 0)"),
            id, QString::fromLatin1(day));
        work.commit();
    };
    buys(add(QStringLiteral("Zita"), QStringLiteral("Alberti"), QStringLiteral("347 055 8123")), "2025-11-20");
    buys(add(QStringLiteral("Anna"), QStringLiteral("Rossi"), QStringLiteral("0558 44 1200")), "2025-11-01");
    add(QStringLiteral("Carla"), QStringLiteral("Moro"), QStringLiteral("+39 0558 77 3100"));
    buys(add(QStringLiteral("Bruno"), QStringLiteral("Zani"), QStringLiteral("0558 10 2000")), "2025-11-19");
    add(QStringLiteral("Dora"), QStringLiteral("Abate"), QStringLiteral("333 120 5582 0558"));
    const QStringList begun{QStringLiteral("Carla Moro"), QStringLiteral("Anna Rossi"), QStringLiteral("Bruno Zani")};
    const QStringList all = found(QStringLiteral("0558"));
    EXPECT_EQ(all.mid(0, 3), begun) << "these begin so: by the name, not by what they bought last";
    EXPECT_EQ(all.mid(3), (QStringList{QStringLiteral("Dora Abate"), QStringLiteral("Zita Alberti")}));
    EXPECT_EQ(found(QStringLiteral("0558 zita")), QStringList{QStringLiteral("Zita Alberti")});
}

TEST_F(Searching, PutsTheCardOfThatNumberBeforePhonesThatHoldIt) {
    CustomerId last;
    for (int i = 0; i < 12; ++i)
        last =
            add(QStringLiteral("Anna"), QStringLiteral("Number%1").arg(QChar(u'A' + i)), QStringLiteral("055 1201200"));
    const CustomerId other = add(QStringLiteral("Marta"), QStringLiteral("Colombo"), QStringLiteral("055 777888"));
    EXPECT_EQ(found(QString::number(last.value)).value(0), QStringLiteral("Anna NumberL"));
    EXPECT_EQ(found(QStringLiteral("#%1").arg(other.value)).value(0), QStringLiteral("Marta Colombo"));
    EXPECT_EQ(search::search(file_->connection(), QString::number(last.value)).customers.front().matched,
              QStringLiteral("no. %1").arg(last.value));
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A number")));
    work.connection().execute(QStringLiteral("UPDATE customer SET external_id = '120' WHERE id = ?"), other);
    work.commit();
    EXPECT_EQ(found(QStringLiteral("120")).value(0), QStringLiteral("Marta Colombo"))
        << "and not a phone with 120 in it";
    EXPECT_EQ(search::search(file_->connection(), QStringLiteral("120")).customers.front().matched,
              QStringLiteral("no. 120"));
    EXPECT_GT(found(QStringLiteral("120")).size(), 3) << "these follow";
}

TEST_F(Searching, PutsNamesBeforeOtherWords) {
    add(QStringLiteral("Siena"), QStringLiteral("Bianchi"));
    add(QStringLiteral("Anna"), QStringLiteral("Rossi"), {}, {}, QStringLiteral("Siena"));
    EXPECT_EQ(found(QStringLiteral("siena")).first(), QStringLiteral("Siena Bianchi"));
}

TEST_F(Searching, PutsACompanyBeforeWhoWorksThere) {
    Card company = customers::newCard();
    company.set(QStringLiteral("kind"), QStringLiteral("company"));
    company.set(QStringLiteral("company_name"), QStringLiteral("Alimentari Esposito"));
    Card person = customers::newCard();
    person.set(QStringLiteral("given_name"), QStringLiteral("Maria"));
    person.set(QStringLiteral("family_name"), QStringLiteral("Cappelli"));
    person.set(QStringLiteral("company_name"), QStringLiteral("Alimentari Esposito"));
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Two cards")));
    const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
    const CustomerId works = repository.insert(work, person);
    repository.insert(work, company);
    work.connection().execute(
        QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, sale_sign, net, vat, charged, "
                       "discount_given, receivable) "
                       "VALUES ('receipt', 'final', 'foreign', ?, '2025-11-01', 1, 100, 0, 100, 0, 0)"),
        works);
    work.commit(); // who bought last would come first
    const auto hits = search::search(file_->connection(), QStringLiteral("alimentari esposito")).customers;
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits.front().name, QStringLiteral("Alimentari Esposito"));
    EXPECT_EQ(hits.back().matched, QStringLiteral("Alimentari Esposito")) << "says why she is there";
    EXPECT_EQ(found(QStringLiteral("cappelli")), QStringList{QStringLiteral("Maria Cappelli")});
}

TEST_F(Searching, PutsTheVeryNameThatWasTypedFirst) {
    const auto company = [this](const char* name) {
        Card card = customers::newCard();
        card.set(QStringLiteral("kind"), QStringLiteral("company"));
        card.set(QStringLiteral("company_name"), QString::fromUtf8(name));
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New company")));
        customers::CardRepository(file_->catalogues()->customers(), QStringLiteral("IT")).insert(work, card);
        work.commit();
    };
    add(QStringLiteral("Anna"), QStringLiteral("Ferrante"));
    company("Ferrante");
    company("Ferrante Dolciumi");
    EXPECT_EQ(found(QStringLiteral("ferrante")).first(), QStringLiteral("Ferrante"));
    EXPECT_EQ(found(QStringLiteral("ferrante anna")).first(), QStringLiteral("Anna Ferrante")) << "in either order";
    // So many names begin so that the very one is not among the first that the index gives.
    for (int i = 0; i < 70; ++i) add(QStringLiteral("Annabella%1").arg(i), QStringLiteral("Ferrantelli%1").arg(i));
    add(QStringLiteral("Annabel"), QStringLiteral("Ferrantel"));
    EXPECT_EQ(found(QStringLiteral("annabel ferrantel")).first(), QStringLiteral("Annabel Ferrantel"));
}

TEST_F(Searching, FindsADocumentByAnyPartOfItsNumber) {
    const CustomerId id = add(QStringLiteral("Anna"), QStringLiteral("Ricci"));
    const auto put = [&](const QStringList& numbers) {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("document"), QStringLiteral("Put")));
        int day = 0;
        for (const QString& number : numbers)
            work.connection().execute(
                QStringLiteral("INSERT INTO document (kind, status, origin, number, customer_id, date, sale_sign, net, "
                               "vat, charged, discount_given, receivable) "
                               "VALUES ('receipt', 'final', 'foreign', ?, ?, ?, 1, 100, 0, 100, 0, 0)"),
                number, id, QDate(2025, 1, 1).addDays(day++));
        work.commit();
    };
    const auto documents = [&](const char* typed) {
        QStringList numbers;
        for (const search::DocumentHit& hit :
             search::search(file_->connection(), QString::fromLatin1(typed), 20).documents)
            numbers += hit.number;
        return numbers;
    };
    put({QStringLiteral("2024/3915"), QStringLiteral("2025/39"), QStringLiteral("2025/391"),
         QStringLiteral("2025/3915"), QStringLiteral("CN-2025-0412"), QStringLiteral("25/17"),
         QStringLiteral("Shop A")});
    EXPECT_EQ(documents("2025/3915"), QStringList{QStringLiteral("2025/3915")});
    EXPECT_EQ(documents("3915"), (QStringList{QStringLiteral("2025/3915"), QStringLiteral("2024/3915")}))
        << "the newest first";
    EXPECT_EQ(documents("39").first(), QStringLiteral("2025/39")) << "just this number before those that begin so";
    EXPECT_EQ(documents("39").size(), 4);
    EXPECT_EQ(documents("2025/39").size(), 3);
    EXPECT_EQ(documents("2025/39").first(), QStringLiteral("2025/39"));
    EXPECT_EQ(documents("412"), QStringList{QStringLiteral("CN-2025-0412")}) << "zeros need not be typed";
    EXPECT_EQ(documents("0412"), QStringList{QStringLiteral("CN-2025-0412")});
    EXPECT_EQ(documents("cn 2025/412"), QStringList{QStringLiteral("CN-2025-0412")}) << "any sign between its parts";
    put({QStringLiteral("2025-0412"), QStringLiteral("C2025-0412")});
    EXPECT_EQ(documents("2025/412").first(), QStringLiteral("2025-0412")) << "before other kinds of that year";
    EXPECT_EQ(documents("25-17"), QStringList{QStringLiteral("25/17")});
    EXPECT_EQ(documents("17").size(), 1);
    EXPECT_TRUE(documents("55").empty());
    EXPECT_TRUE(documents("ricci").empty());
    // Numbers that are digits alone, however many, do not hide those with a year in front.
    QStringList plain;
    for (int i = 100'000; i < 100'300; ++i) plain += QString::number(i);
    put(plain);
    EXPECT_EQ(documents("3915").size(), 2);
    EXPECT_EQ(documents("100123"), QStringList{QStringLiteral("100123")});
    EXPECT_EQ(documents("412").size(), 3);
}

TEST_F(Searching, FindsByEmailAndSaysWhere) {
    add(QStringLiteral("Luca"), QStringLiteral("Ricci"), {}, QStringLiteral("info@panificio.it"));
    const auto answer = search::search(file_->connection(), QStringLiteral("panificio"));
    ASSERT_EQ(answer.customers.size(), 1U);
    EXPECT_EQ(answer.customers.front().matched, QStringLiteral("info@panificio.it"));
}

TEST_F(Searching, ForgetsARemovedCardAndKnowsAnUndoneRemoval) {
    const CustomerId id = add(QStringLiteral("Paola"), QStringLiteral("Vannini"));
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("delete"), QStringLiteral("Delete")));
    customers::removeCards(work, {id});
    work.commit();
    EXPECT_TRUE(found(QStringLiteral("vannini")).isEmpty());
}

TEST_F(Searching, IsNotConfusedByQuotesAndOperators) {
    add(QStringLiteral("Anna"), QStringLiteral("O'Brien"));
    for (const char* text : {"\"", "' OR 1=1", "* AND", "NEAR(", "a\" OR \"b", "()", "-", "^anna", "{x}", "anna:"})
        EXPECT_NO_THROW(found(QString::fromLatin1(text))) << text;
    EXPECT_EQ(found(QStringLiteral("o'brien")), QStringList{QStringLiteral("Anna O'Brien")});
    EXPECT_TRUE(found(QStringLiteral("   ")).isEmpty());
}

TEST_F(Searching, FindsAnArchivedCardBehindAllOthersByEverythingItSays) {
    const CustomerId old = add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), QStringLiteral("055 234 1187"),
                               QStringLiteral("g@ferrante.it"), QStringLiteral("Prato"));
    add(QStringLiteral("Marco"), QStringLiteral("Ferrante"));
    add(QStringLiteral("Anna"), QStringLiteral("Giuliani"), {}, {}, QStringLiteral("Ferrara"));
    archive(old);
    for (const char* typed : {"giulia ferrante", "ferrante giulia", "giulia prato", "2341187", "g@ferrante.it", "#1"}) {
        const auto hits = search::search(file_->connection(), QString::fromLatin1(typed)).customers;
        ASSERT_FALSE(hits.empty()) << typed;
        EXPECT_EQ(hits.back().id, old) << typed;
        EXPECT_TRUE(hits.back().archived) << typed;
    }
    EXPECT_EQ(found(QStringLiteral("ferrante")),
              (QStringList{QStringLiteral("Marco Ferrante"), QStringLiteral("Giulia Ferrante")}));
    EXPECT_FALSE(search::search(file_->connection(), QStringLiteral("marco")).customers.front().archived);
    EXPECT_TRUE(search::recentCustomers(file_->connection(), {old}, 8).empty()) << "nobody works with it";
    Card draft = customers::newCard();
    draft.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
    draft.set(QStringLiteral("family_name"), QStringLiteral("Ferrante"));
    const auto likely = search::likelySame(file_->connection(), draft, QStringLiteral("IT"));
    ASSERT_FALSE(likely.empty()) << "by the name alone, too";
    EXPECT_EQ(likely.front().id, old);
    EXPECT_TRUE(likely.front().archived);
}

TEST_F(Searching, NamesTheBestArchivedCardBehindAFullListOfOthers) {
    const CustomerId old = add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"));
    const CustomerId far = add(QStringLiteral("Luca"), QStringLiteral("Conti"), {}, {}, QStringLiteral("Ferrante"));
    for (int i = 0; i < 9; ++i) add(QStringLiteral("Marco%1").arg(i), QStringLiteral("Ferrante"));
    archive(far);
    const auto answer = [this] { return search::search(file_->connection(), QStringLiteral("ferrante")).customers; };
    ASSERT_EQ(answer().size(), 8U);
    EXPECT_FALSE(answer().back().archived) << "who lives there fits less than anybody who is shown";
    archive(old);
    ASSERT_EQ(answer().size(), 9U);
    EXPECT_EQ(answer().back().id, old);
    EXPECT_TRUE(answer().back().archived);
    EXPECT_FALSE(answer()[7].archived);
}

TEST_F(Searching, SaysWhatMatchedWhereNameAndTownDoNotTell) {
    Card card = customers::newCard();
    card.set(QStringLiteral("given_name"), QStringLiteral("Paola"));
    card.set(QStringLiteral("family_name"), QStringLiteral("Vannini"));
    card.set(QStringLiteral("job_title"), QStringLiteral("Florist"));
    card.set(QStringLiteral("notes"),
             QStringLiteral("Comes every Thursday with her sister. Wants the Gubbio table by the window, never the one "
                            "at the door."));
    card.tags = {QStringLiteral("Weddings")};
    customers::Address address;
    address.street = QStringLiteral("Via Garibaldi 3");
    address.postalCode = QStringLiteral("50123");
    address.city = QStringLiteral("Firenze");
    card.addresses.push_back(address);
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
        customers::CardRepository(file_->catalogues()->customers(), QStringLiteral("IT")).insert(work, card);
        work.commit();
    }
    const auto matched = [this](const char* typed) {
        const auto hits = search::search(file_->connection(), QString::fromLatin1(typed)).customers;
        return hits.empty() ? QStringLiteral("nobody") : hits.front().matched;
    };
    EXPECT_EQ(matched("garibaldi"), QStringLiteral("Via Garibaldi 3"));
    EXPECT_EQ(matched("vannini garibaldi"), QStringLiteral("Via Garibaldi 3")) << "beside a word of the name, too";
    EXPECT_EQ(matched("florist wedd"), QStringLiteral("Florist · Weddings"));
    EXPECT_EQ(matched("vannini firenze"), QString()) << "name and town are shown";
    EXPECT_EQ(matched("paol"), QString());
    const QString notes = matched("gubbio");
    EXPECT_TRUE(notes.contains(QStringLiteral("Gubbio"))) << qPrintable(notes);
    EXPECT_TRUE(notes.startsWith(u'…') && notes.endsWith(u'…') && notes.size() < 60) << qPrintable(notes);
}

TEST(SearchTexts, AreTakenApartIntoWordsAndRunsOfDigits) {
    const auto text = search::SearchText::of(QStringLiteral("Rob 055 234-11 x"));
    EXPECT_EQ(text.words, (QStringList{QStringLiteral("rob"), QStringLiteral("x")}));
    EXPECT_EQ(text.digits, QStringList{QStringLiteral("05523411")});
}

} // namespace
} // namespace clientela
