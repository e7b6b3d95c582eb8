#include "search/SearchBox.h"
#include "app/OpenFile.h"
#include "customers/CardRepository.h"
#include "history/Interactions.h"
#include "search/CallerLookup.h"
#include "search/LikelySame.h"
#include "search/SearchText.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

using customers::Card;

// A file with every room joined, and cards made as the window makes them.
class Searching : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened) << qPrintable(opened.problem().text());
        file_ = std::move(*opened);
    }

    CustomerId add(const QString& given, const QString& family, const QString& phone = {}, const QString& email = {},
                   const QString& city = {}) {
        Card card = customers::newCard();
        card.set(QStringLiteral("given_name"), given);
        card.set(QStringLiteral("family_name"), family);
        if (!phone.isEmpty()) card.contactPoints.push_back({0, QStringLiteral("phone"), {}, phone, {}, {}});
        if (!email.isEmpty()) card.contactPoints.push_back({0, QStringLiteral("email"), {}, email, {}, {}});
        if (!city.isEmpty()) {
            customers::Address address;
            address.city = city;
            card.addresses.push_back(address);
        }
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
        const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
        const CustomerId id = repository.insert(work, card);
        work.commit();
        return id;
    }

    void archive(CustomerId id) {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("delete"), QStringLiteral("Delete")));
        work.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = ?"), id);
        work.commit();
    }

    [[nodiscard]] QStringList found(const QString& text) const {
        QStringList names;
        for (const search::CustomerHit& hit : search::search(file_->connection(), text).customers) names += hit.name;
        return names;
    }

    std::unique_ptr<app::OpenFile> file_;
};

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

TEST_F(Searching, FindsWhoStandsBehindAShortForm) {
    add(QStringLiteral("Robert"), QStringLiteral("Hartley"));
    add(QStringLiteral("Александр"), QStringLiteral("Кузнецов"));
    add(QStringLiteral("Giuseppe"), QStringLiteral("Verdi"));
    EXPECT_EQ(found(QStringLiteral("rob")), QStringList{QStringLiteral("Robert Hartley")});
    EXPECT_EQ(found(QStringLiteral("Bob hart")), QStringList{QStringLiteral("Robert Hartley")});
    EXPECT_EQ(found(QStringLiteral("Саша")), QStringList{QStringLiteral("Александр Кузнецов")});
    EXPECT_EQ(found(QStringLiteral("peppe verdi")), QStringList{QStringLiteral("Giuseppe Verdi")});
    add(QStringLiteral("Bob"), QStringLiteral("Hartmann"));
    EXPECT_EQ(found(QStringLiteral("bob hart")),
              (QStringList{QStringLiteral("Bob Hartmann"), QStringLiteral("Robert Hartley")}))
        << "as typed comes first";
}

TEST_F(Searching, ForgivesOneSlipInTyping) {
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), {}, {}, QStringLiteral("Firenze"));
    add(QStringLiteral("Дмитрий"), QStringLiteral("Кузнецов"));
    const QStringList giulia{QStringLiteral("Giulia Ferrante")};
    for (const char* typed : {"ferante", "ferrrante", "ferrabte", "frerante", "gferrante", "ferrant", "giulai",
                              "giulai ferr", "gilia ferrante", "ferrante gilia"})
        EXPECT_EQ(found(QString::fromLatin1(typed)), giulia) << typed;
    EXPECT_EQ(found(QStringLiteral("кузнцов")), QStringList{QStringLiteral("Дмитрий Кузнецов")});
    EXPECT_TRUE(found(QStringLiteral("frrnte")).isEmpty()) << "two slips are another word";
    EXPECT_TRUE(found(QStringLiteral("fex")).isEmpty()) << "three letters are too few to guess by";
}

TEST_F(Searching, ForgivesASlipInEachOfTwoWords) {
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"));
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrari"));
    add(QStringLiteral("Дмитрий"), QStringLiteral("Кузнецов"));
    const QStringList giulia{QStringLiteral("Giulia Ferrante")};
    for (const char* typed : {"ferante gulia", "gulia ferante", "ferrabte giuloa", "giulai frerante", "ferante giuk"})
        EXPECT_EQ(found(QString::fromLatin1(typed)), giulia) << typed;
    EXPECT_EQ(found(QStringLiteral("кузнцов дмитрйи")), QStringList{QStringLiteral("Дмитрий Кузнецов")});
    EXPECT_TRUE(found(QStringLiteral("frante gulia")).isEmpty()) << "two slips in one word are another word";
}

TEST_F(Searching, ForgivesAnySlipInAGivenNameAlone) {
    add(QStringLiteral("Ermenegilda"), QStringLiteral("Vannucci"));
    add(QStringLiteral("Аркадий"), QStringLiteral("Белов"));
    const QStringList her{QStringLiteral("Ermenegilda Vannucci")};
    for (const char* typed : {"ermengilda", "rmenegilda", "ermenegild", "ermenehilda", "wrmenegilda", "ermenegilds",
                              "ermennegilda", "ermenegildaa", "emrenegilda", "ermeneglida", "Ermenegílfa"})
        EXPECT_EQ(found(QString::fromUtf8(typed)), her) << typed;
    EXPECT_EQ(found(QStringLiteral("аркодий")), QStringList{QStringLiteral("Аркадий Белов")});
    EXPECT_TRUE(found(QStringLiteral("ermengilds")).isEmpty()) << "two slips are another name";
}

TEST_F(Searching, FindsANameSpelledInTheOtherScript) {
    add(QStringLiteral("Дмитрий"), QStringLiteral("Кузнецов"), {}, {}, QStringLiteral("Ярославль"));
    add(QStringLiteral("Yulia"), QStringLiteral("Shcherbakova"));
    add(QStringLiteral("Виктор"), QStringLiteral("Мельников"));
    for (const char* typed : {"kuznetsov", "Kuznets", "dmitriy kuzn", "dmitry", "yaroslavl"})
        EXPECT_EQ(found(QString::fromLatin1(typed)), QStringList{QStringLiteral("Дмитрий Кузнецов")}) << typed;
    for (const char* typed : {"щербакова", "Щерб", "юлия щер"})
        EXPECT_EQ(found(QString::fromUtf8(typed)), QStringList{QStringLiteral("Yulia Shcherbakova")}) << typed;
    EXPECT_EQ(found(QStringLiteral("melnikov")), QStringList{QStringLiteral("Виктор Мельников")});
    EXPECT_EQ(found(QStringLiteral("victor m")), QStringList{QStringLiteral("Виктор Мельников")});
    EXPECT_TRUE(found(QStringLiteral("ku")).isEmpty()) << "two letters begin too many words";
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

TEST_F(Searching, DoesNotGuessWhereItFindsEnough) {
    for (const char* family : {"Rossi", "Rossini", "Rossetti"})
        add(QStringLiteral("Anna"), QString::fromLatin1(family));
    add(QStringLiteral("Anna"), QStringLiteral("Russo"));
    EXPECT_EQ(found(QStringLiteral("ross")).size(), 3);
    EXPECT_EQ(found(QStringLiteral("rosso")),
              (QStringList{QStringLiteral("Anna Rossetti"), QStringLiteral("Anna Rossi"),
                           QStringLiteral("Anna Rossini"), QStringLiteral("Anna Russo")}))
        << "nobody is called so: all that are one slip away";
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

TEST_F(Searching, FindsTheCallerInAnyFormOfTheNumber) {
    const CustomerId id = add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), QStringLiteral("055 234 1187"));
    for (const char* number : {"0552341187", "+39 055 234 1187", "0039 0552341187", "055-2341187"}) {
        const auto callers = search::callersOf(file_->connection(), QString::fromLatin1(number), QStringLiteral("IT"));
        ASSERT_EQ(callers.size(), 1U) << number;
        EXPECT_EQ(callers.front().id, id);
    }
    EXPECT_TRUE(search::callersOf(file_->connection(), QStringLiteral("055 999 9999"), QStringLiteral("IT")).empty());
    EXPECT_TRUE(search::callersOf(file_->connection(), QStringLiteral("hello"), QStringLiteral("IT")).empty());
}

TEST_F(Searching, KnowsAnArchivedCallerBehindThoseInUse) {
    const QString number = QStringLiteral("055 234 1187");
    const CustomerId old = add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), number);
    archive(old);
    const auto callers = [&] { return search::callersOf(file_->connection(), number, QStringLiteral("IT")); };
    ASSERT_EQ(callers().size(), 1U);
    EXPECT_TRUE(callers().front().archived);
    const CustomerId used = add(QStringLiteral("Marco"), QStringLiteral("Ferrante"), number);
    ASSERT_EQ(callers().size(), 2U);
    EXPECT_EQ(callers().front().id, used);
    EXPECT_FALSE(callers().front().archived);
    EXPECT_EQ(callers().back().id, old);
}

TEST_F(Searching, NamesAnArchivedCardOfTheSamePhoneOrEMail) {
    archive(add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), QStringLiteral("055 234 1187"),
                QStringLiteral("g@ferrante.it")));
    for (const auto& [kind, value] : {std::pair{"phone", "+39 0552341187"}, std::pair{"email", "G@ferrante.it"}}) {
        Card draft = customers::newCard();
        draft.contactPoints = {{0, QString::fromLatin1(kind), {}, QString::fromLatin1(value), {}, {}}};
        const auto likely = search::likelySame(file_->connection(), draft, QStringLiteral("IT"));
        ASSERT_EQ(likely.size(), 1U) << kind;
        EXPECT_TRUE(likely.front().archived);
    }
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

TEST_F(Searching, NamesTheLikelySameByPhoneEMailAndName) {
    const CustomerId sasha = add(QStringLiteral("Александра"), QStringLiteral("Волкова"),
                                 QStringLiteral("348 220 1187"), {}, QStringLiteral("Firenze"));
    const CustomerId giulia =
        add(QStringLiteral("Giulia"), QStringLiteral("Ferrànte"), {}, QStringLiteral("g@ferrante.it"));
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrantelli"));
    Card draft = customers::newCard();
    const auto likely = [&] { return search::likelySame(file_->connection(), draft, QStringLiteral("IT")); };
    EXPECT_TRUE(likely().empty());
    draft.set(QStringLiteral("given_name"), QStringLiteral("GIULIA"));
    EXPECT_TRUE(likely().empty()) << "one name alone is too many people's";
    draft.set(QStringLiteral("family_name"), QStringLiteral("ferrante"));
    auto found = likely();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].id, giulia);
    EXPECT_TRUE(found[0].sameName) << "compared folded";
    EXPECT_TRUE(found[1].similarName);
    EXPECT_FALSE(found[1].sameName);
    draft.contactPoints = {{0, QStringLiteral("phone"), {}, QStringLiteral("+39 3482201187"), {}, {}},
                           {0, QStringLiteral("email"), {}, QStringLiteral("G@Ferrante.it"), {}, {}}};
    found = likely();
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].id, giulia) << "two reasons weigh more than one";
    EXPECT_EQ(found[1].id, sasha);
    EXPECT_EQ(found[1].town, QStringLiteral("Firenze"));
    draft.id = giulia;
    EXPECT_EQ(likely().front().id, sasha) << "nobody doubles oneself";
}

TEST_F(Searching, NamesTheLikelySameThroughASlipInOneOfTheNames) {
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"));
    for (const auto& [given, family] : {std::pair{"Giulia", "Ferante"}, std::pair{"Giula", "Ferrante"}}) {
        Card draft = customers::newCard();
        draft.set(QStringLiteral("given_name"), QString::fromLatin1(given));
        draft.set(QStringLiteral("family_name"), QString::fromLatin1(family));
        const auto likely = search::likelySame(file_->connection(), draft, QStringLiteral("IT"));
        ASSERT_EQ(likely.size(), 1U) << given << ' ' << family;
        EXPECT_TRUE(likely.front().similarName);
    }
}

TEST_F(Searching, WhoOnlyLivesInAStreetOfThatNameIsNotLikelyTheSame) {
    Card card = customers::newCard();
    card.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
    card.set(QStringLiteral("family_name"), QStringLiteral("Romano"));
    customers::Address address;
    address.street = QStringLiteral("Via de' Neri 5");
    card.addresses.push_back(address);
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
    customers::CardRepository(file_->catalogues()->customers(), QStringLiteral("IT")).insert(work, card);
    work.commit();
    add(QStringLiteral("Giulietta"), QStringLiteral("Neri"));
    Card draft = customers::newCard();
    draft.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
    draft.set(QStringLiteral("family_name"), QStringLiteral("Neri"));
    ASSERT_EQ(found(QStringLiteral("giulia neri")).first(), QStringLiteral("Giulia Romano")) << "the search finds her";
    QStringList likely;
    for (const auto& one : search::likelySame(file_->connection(), draft, QStringLiteral("IT"))) likely += one.name;
    EXPECT_EQ(likely, QStringList{QStringLiteral("Giulietta Neri")});
}

TEST_F(Searching, ANumberThatManyShareSaysNothing) {
    for (int i = 0; i < 25; ++i) add(QStringLiteral("N%1").arg(i), QStringLiteral("X"), QStringLiteral("055 218 9400"));
    Card draft = customers::newCard();
    draft.contactPoints = {{0, QStringLiteral("phone"), {}, QStringLiteral("055 218 9400"), {}, {}}};
    EXPECT_TRUE(search::likelySame(file_->connection(), draft, QStringLiteral("IT")).empty());
}

} // namespace
} // namespace clientela
