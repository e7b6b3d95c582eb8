#include "exchange/ImportFixture.h"
#include "storage/Undo.h"

namespace clientela {
namespace {

using exchange::ImportKind;
using ImportingCards = test::ImportTest;

TEST_F(ImportingCards, FillsACardFromHeadersInItalian) {
    const auto report =
        importCards("Nome;Cognome;Sesso;Data di nascita;Via;CAP;Città;Paese;Cellulare;E-mail;Fatturato\n"
                    "Giulia;Ferrante;F;14/05/1982;Via dei Serragli 20;00184;Firenze;Italia;347 123 4567;"
                    "giulia@ferrante.it;1.234,50\n");
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(text("SELECT given_name || '|' || family_name || '|' || gender || '|' || birth_date || '|' || kind FROM "
                   "customer"),
              "Giulia|Ferrante|female|1982-05-14|person");
    EXPECT_EQ(number("SELECT turnover FROM customer"), 123'450);
    EXPECT_EQ(text("SELECT street || '|' || postal_code || '|' || city || '|' || country FROM address"),
              "Via dei Serragli 20|00184|Firenze|IT");
    EXPECT_EQ(text("SELECT label || '|' || value || '|' || normal FROM contact_point WHERE kind = 'phone'"),
              "mobile|347 123 4567|+393471234567");
    EXPECT_EQ(text("SELECT title FROM revision"), "Import of people.csv, 1 card");
}

TEST_F(ImportingCards, TakesACompanyWithItsContactPersonAsOneCard) {
    ASSERT_TRUE(
        importCards("CompanyName,ContactName,ContactTitle,Country\nAlfreds Futterkiste,Maria Anders,Owner,Germany\n"));
    EXPECT_EQ(cards(), 1);
    EXPECT_EQ(text("SELECT kind || '|' || company_name || '|' || given_name || '|' || family_name || '|' || job_title "
                   "FROM customer"),
              "company|Alfreds Futterkiste|Maria|Anders|Owner");
    EXPECT_EQ(text("SELECT name FROM customer_derived"), "Alfreds Futterkiste");
}

TEST_F(ImportingCards, TakesAPersonWhoTellsTheirCompanyAsAPerson) {
    ASSERT_TRUE(importCards("First Name,Last Name,Company\nLuís,Gonçalves,Embraer\n,,Telus\n"));
    EXPECT_EQ(text("SELECT kind FROM customer WHERE id = 1"), "person");
    EXPECT_EQ(text("SELECT kind FROM customer WHERE id = 2"), "company");
}

TEST_F(ImportingCards, SplitsWholeNamesAndKnowsCompaniesByTheirForm) {
    ASSERT_TRUE(importCards("Customer name,E-mail\nHelena Holý,h@h.cz\nForno Bianchi S.r.l.,f@b.it\n"));
    EXPECT_EQ(text("SELECT given_name || '|' || family_name FROM customer WHERE id = 1"), "Helena|Holý");
    EXPECT_EQ(text("SELECT kind || '|' || company_name FROM customer WHERE id = 2"), "company|Forno Bianchi S.r.l.");
}

TEST_F(ImportingCards, KeepsEveryPhoneAndTheFaxApart) {
    ASSERT_TRUE(importCards("Name,Fax,Phone 1,Phone 2\nAnna Rossi,055 111111,055 222222,+39 347 1234567 x12\n"));
    EXPECT_EQ(number("SELECT count(*) FROM contact_point WHERE kind = 'phone'"), 3);
    EXPECT_EQ(text("SELECT value FROM contact_point WHERE label = 'fax'"), "055 111111");
    EXPECT_EQ(text("SELECT phone FROM customer_derived"), "055 222222");
    EXPECT_EQ(text("SELECT value FROM contact_point WHERE extension IS NOT NULL"), "+39 347 1234567 x12");
}

TEST_F(ImportingCards, MakesAFieldOfTheUsersOwnWhoseTypeItSees) {
    ASSERT_TRUE(
        importCards("Name,Spent,Visits,Since\nAnna Rossi,\"1,039.62\",3,2024-02-29\nPia Neri,12.50,4,2023-01-31\n",
                    {{"Spent=x_spent", "Visits=x_visits", "Since=x_since"}}));
    EXPECT_EQ(text("SELECT group_concat(key || ' ' || type, ', ') FROM custom_field"),
              "x_spent money, x_visits number, x_since date");
    EXPECT_EQ(number("SELECT sum(CAST(value AS INTEGER)) FROM custom_value JOIN custom_field f ON f.id = field_id "
                     "WHERE key = 'x_spent'"),
              105'212);
    EXPECT_EQ(text("SELECT value FROM custom_value JOIN custom_field f ON f.id = field_id WHERE key = 'x_since' AND "
                   "customer_id = 1"),
              "2024-02-29");
    // The next file fills the same field.
    ASSERT_TRUE(importCards("Name,Gesamt\nUwe Horn,7\n", {{"Gesamt=x_spent"}}));
    EXPECT_EQ(number("SELECT count(*) FROM custom_field"), 3);
}

TEST_F(ImportingCards, LeavesOutWhatItIsToldTo) {
    ASSERT_TRUE(importCards("Name,Notes\nAnna Rossi,secret\n", {{"Notes="}}));
    EXPECT_TRUE(text("SELECT notes FROM customer").isEmpty());
}

TEST_F(ImportingCards, StopsAtTheFirstBadRowAndNamesFileLineAndField) {
    const auto report = importCards("Name,Birth date\nAnna Rossi,1980-01-31\nPia Neri,1980-02-31\n");
    ASSERT_FALSE(report);
    EXPECT_EQ(report.problem().what, "people.csv, line 3, birth_date (Birth date): “1980-02-31” is no date.");
    EXPECT_EQ(cards(), 0);
    EXPECT_EQ(number("SELECT count(*) FROM revision"), 0);
}

TEST_F(ImportingCards, ALineThatIsNoUtf8IsSaidAndGarblesNoOther) {
    const QByteArray sound = QByteArray("Nicol\xC3\xB2,Bal\xC3\xA0\n").repeated(5);
    const auto report = importCards("given_name,family_name\n" + sound + "Niccol\xF2,Rossi\n");
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.startsWith("people.csv, line 7")) << qPrintable(report.problem().what);
    EXPECT_EQ(cards(), 0);
}

TEST_F(ImportingCards, SetsBadRowsAsideWithLineFieldAndReason) {
    const QString rejects = pathOf("bad.csv");
    const auto report =
        importCards("Name,Birth date,Town\nAnna Rossi,1980-01-31,Roma\nPia Neri,1980-02-31,\"Prato, PO\"\n,,Lucca\n"
                    "Uwe Horn,1970-05-05,Roma,Italy\n",
                    {{}, {}, false, rejects});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(report->rejected, 3);
    EXPECT_EQ(cards(), 1);
    const QList<QByteArray> lines = read(rejects).split('\n');
    EXPECT_EQ(lines.at(0), "Name,Birth date,Town,line,field,reason\r");
    EXPECT_EQ(lines.at(1), "Pia Neri,1980-02-31,\"Prato, PO\",3,birth_date,“1980-02-31” is no date.\r");
    EXPECT_TRUE(lines.at(2).startsWith(",,Lucca,4,name,")) << lines.at(2).constData();
    EXPECT_TRUE(lines.at(3).startsWith("Uwe Horn,1970-05-05,Roma,5,,")) << lines.at(3).constData();
}

TEST_F(ImportingCards, RejectsCanBeCorrectedAndImportedAgain) {
    const QString rejects = pathOf("bad.csv");
    ASSERT_TRUE(importCards("Name,Gender\nAnna Rossi,f\nPia Neri,banana\n", {{}, {}, false, rejects}));
    QByteArray corrected = read(rejects);
    corrected.replace("Neri,banana", "Neri,female");
    const auto again = import(ImportKind::Customers, write("again.csv", corrected));
    ASSERT_TRUE(again) << qPrintable(again.problem().text());
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE gender = 'female'"), 2);
}

TEST_F(ImportingCards, UpdatesTheCardsThatMatchAndLeavesWhatTheFileLeavesBlank) {
    ASSERT_TRUE(
        importCards("Id,Name,Town,Phone,Notes\nA1,Anna Rossi,Roma,055 222222,likes tea\nA2,Pia Neri,Prato,,\n"));
    const auto report = importCards(
        "Id,Name,Town,Phone,Birth date\nA1,,Lucca,055 333333,1980-01-31\nA2,Pia Neri,Prato,,\nA3,Uwe Horn,,,\n",
        {{}, "external_id"});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->updated, 1);
    EXPECT_EQ(report->unchanged, 1);
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(cards(), 3);
    EXPECT_EQ(
        text("SELECT given_name || ' ' || family_name || '|' || notes || '|' || birth_date FROM customer WHERE id = 1"),
        "Anna Rossi|likes tea|1980-01-31");
    EXPECT_EQ(text("SELECT city FROM address WHERE customer_id = 1"), "Lucca");
    EXPECT_EQ(text("SELECT group_concat(value) FROM contact_point WHERE customer_id = 1"), "055 333333");
}

TEST_F(ImportingCards, MatchesByNameMailAndPhoneAndRejectsWhatFitsSeveralCards) {
    ASSERT_TRUE(importCards("Name,E-mail,Phone\nAnna Rossi,a@r.it,055 222222\nAnna Rossi,b@r.it,055 333333\n"));
    EXPECT_EQ(importCards("E-mail,Notes\nB@R.it,second\n", {{}, "email"})->updated, 1);
    EXPECT_EQ(importCards("Phone,Notes\n+39 055 222222,first\n", {{}, "phone"})->updated, 1);
    EXPECT_EQ(text("SELECT group_concat(notes) FROM customer"), "first,second");
    const auto report = importCards("Name,Notes\nanna ROSSI,which?\n", {{}, "name"});
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.contains("line 2")) << qPrintable(report.problem().what);
    EXPECT_EQ(cards(), 2);
}

TEST_F(ImportingCards, TakesTwoRowsOfOnePersonAsOneCardWhereTheyMatch) {
    const auto report = importCards("Name,E-mail,Town\nAnna Rossi,a@r.it,\nAnna Rossi,A@r.it,Roma\n", {{}, "email"});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(report->updated, 1);
    EXPECT_EQ(text("SELECT city FROM address"), "Roma");
}

TEST_F(ImportingCards, AnUndoGivesTheFileAsItWas) {
    ASSERT_TRUE(importCards("Name,Phone,Town,Tags,Spent\nAnna Rossi,055 222222,Roma,VIP;tea,3\n", {{"Spent=x_spent"}}));
    storage::UnitOfWork work(file(), {QStringLiteral("undo"), QString(), {}});
    const auto undone = storage::undo(work, committed.revision);
    ASSERT_TRUE(undone);
    work.commit();
    for (const char* table : {"customer", "contact_point", "address", "customer_tag", "tag", "custom_field",
                              "custom_value", "stage_event", "customer_derived"})
        EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))), 0) << table;
}

TEST_F(ImportingCards, ADryRunWritesNothing) {
    const auto report = importCards("Name\nAnna Rossi\n", {{}, {}, true, {}, true});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(cards(), 0);
}

TEST_F(ImportingCards, CancelledLeavesTheFileAsItWas) {
    QByteArray csv = "Name\n";
    for (int i = 0; i < 3000; ++i) csv += "Anna Rossi " + QByteArray::number(i) + "\n";
    JobControl control;
    control.cancel();
    EXPECT_THROW((void)importCards(csv, {{}, {}, false, {}, false, &control}), Cancelled);
    EXPECT_EQ(cards(), 0);
}

TEST_F(ImportingCards, CountriesNobodyKnowsAreKeptAsWritten) {
    ASSERT_TRUE(importCards("Name,Country\nAnna Rossi,Netherlands Antilles\n"));
    EXPECT_EQ(text("SELECT country FROM address"), "Netherlands Antilles");
}

TEST_F(ImportingCards, ReadsDatesByTheirStyleAlsoWhereMostOfThemAreBad) {
    const auto report = importCards("Name,Birth date\nA B,31.12.1980\nC D,nonsense\nE F,31.02.1980\n", {{}, {}, true});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(text("SELECT birth_date FROM customer"), "1980-12-31");
}

TEST_F(ImportingCards, ImportsAnonymousCustomersByTheirNumber) {
    const auto report =
        importCards("CustomerID,Genre,Age\n0001,Male,19\n0002,Female,31\n", {{"Genre=gender", "Age=x_age"}});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(text("SELECT group_concat(external_id || gender) FROM customer"), "0001male,0002female");
}

TEST_F(ImportingCards, DropsNoNameThatStandsBesideASurname) {
    ASSERT_TRUE(importCards("Name,Surname\nAnna,Rossi\n"));
    ASSERT_TRUE(importCards("Full name,Surname\nPia Neri,Neri\nBianchi Ugo,Bianchi\n"));
    EXPECT_EQ(text("SELECT group_concat(given_name || ' ' || family_name, ', ') FROM customer"),
              "Anna Rossi, Pia Neri, Ugo Bianchi");
}

TEST_F(ImportingCards, RemarksOnAWholeNameThatSaysMoreThanItsParts) {
    const auto report = importCards("First name,Last name,Full name\nAnna,Rossi,Rossi Anna\nPia,Neri,Maria Pia Neri\n");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->remarks,
              QStringList{"Line 3: of “Maria Pia Neri” the parts beside it were taken, and the rest is left out."});
}

TEST_F(ImportingCards, SkipsRowsOfEmptyCellsAndFillsUpShortOnes) {
    const auto report = importCards("Name,City,Notes\n,,\nAnna Rossi,Roma,x\n , ,\nPia Neri\nUgo Bo,Prato,y,,\n,,\n");
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 3);
    EXPECT_EQ(report->rows, 3);
    EXPECT_EQ(report->remarks, QStringList{"Line 5 has fewer columns than the first line; the last ones stay empty."});
}

TEST_F(ImportingCards, RefusesARowThatALineBreakTore) {
    const auto report = importCards("Name,City,Notes,Street\nAnna Rossi,Roma,x,Via A\nPia,Pra\nto,y,Via B\n");
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.contains("line 4")) << qPrintable(report.problem().what);
}

TEST_F(ImportingCards, RemarksOnWhatIsTakenThoughNoListWillFindIt) {
    const auto report = importCards("Name,Country,E-mail,Phone,Birth date\n"
                                    "Anna Rossi,Narnia,anna,abc,2030-01-01\n"
                                    "Pia Neri,Italy,pia@neri.it,055 123456,1980-01-01\n"
                                    "Ugo Bo,Gondor,ugo@bo.it,055 222222 ::: 347 1234567,1890-01-01\n");
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(
        report->remarks,
        QStringList({"Line 2: “Narnia” is no country that is known; it is kept as it is written. Rows like it: 2.",
                     "Line 2: “anna” does not look like an e-mail address; it is kept all the same.",
                     "Line 2: “abc” does not look like a phone number; it is kept all the same.",
                     "Line 2: 2030-01-01 is an odd day to be born; it is kept all the same. Rows like it: 2."}));
}

TEST_F(ImportingCards, RefusesAmountsBeyondAllMeasure) {
    const auto report = importCards("Name,Turnover\nAnna Rossi,99999999999999.00\n");
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.contains("too large a number")) << qPrintable(report.problem().what);
    EXPECT_TRUE(importCards("Name,Turnover\nAnna Rossi,9999999999999.00\n"));
}

QByteArray manyNumbered(const QByteArray& last) {
    QByteArray csv = "Id,Name,Notes\n";
    for (int i = 0; i < 6'000; ++i) csv += QByteArray::number(i) + ",Anna Rossi," + QByteArray(90, 'x') + "\n";
    return csv + last;
}

TEST_F(ImportingCards, ALargeFirstImportIsAsQuickMatchedAsNot) {
    const auto report = importCards(manyNumbered(",Pia Neri,\n"), {{}, "external_id"});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 6'001);
    EXPECT_EQ(importCards("Id,Name\n77,Ugo Bo\n", {{}, "external_id"})->updated, 1);
}

TEST_F(ImportingCards, ALargeFirstImportFindsTwoRowsOfOneNumber) {
    const auto report = importCards(manyNumbered("77,Ugo Bo,\n"), {{}, "external_id"});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 6'000);
    EXPECT_EQ(report->updated, 1);
}

} // namespace
} // namespace clientela
