#include "app/OpenFile.h"
#include "cli/CommandLine.h"
#include "storage/Connection.h"
#include "storage/UnitOfWork.h"

#include <private/qzipreader_p.h>

namespace clientela {
namespace {

using ListCommands = test::CommandLine;
using test::Said;

TEST_F(ListCommands, CountTheListOfTheDesign) {
    makeShop();
    EXPECT_EQ(count("gender = female and spent(last 30 days) > 500"), "1");
    EXPECT_EQ(count("not (gender = female and spent(last 30 days) > 500)"), "2");
    EXPECT_EQ(count("country = Italy"), "2");
    EXPECT_EQ(done({"count", file(), "total > 0", "--of", "documents"}).trimmed(), "2");
}

TEST_F(ListCommands, AWrongExpressionPointsAtTheWord) {
    makeShop();
    const Said said = call({"count", file(), "gendre = female"});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("gender")) << qPrintable(said.err);
}

TEST_F(ListCommands, ListsInEveryFormat) {
    makeShop();
    const QStringList base{"list",   file(),  "spent > 0", "--columns", "name,postal_code,spent,phone",
                           "--sort", "-spent"};
    done(base + QStringList{"--format", "csv", "--output", pathOf("l.csv")});
    EXPECT_EQ(read("l.csv").left(200), "name,postal_code,spent,phone\r\n"
                                       "Giulia Ferrante,50124,735.12,055 218 9400\r\n"
                                       "Иван Петров,00184,1.50,+39 347 123 4567\r\n");
    done(base + QStringList{"--format", "json", "--output", pathOf("l.json"), "--limit", "1"});
    const QJsonArray rows = QJsonDocument::fromJson(read("l.json")).array();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].toObject()["name"].toString(), "Giulia Ferrante");
    done(base + QStringList{"--format", "xlsx", "--output", pathOf("l.xlsx")});
    QZipReader zip(pathOf("l.xlsx"));
    EXPECT_TRUE(zip.fileData("xl/worksheets/sheet1.xml").contains("735.12"));
    EXPECT_EQ(call(base + QStringList{"--format", "docx"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "", "--columns", "nmae"}).status, cli::Failed);
}

TEST_F(ListCommands, TakeTheFormatFromTheEndingOfTheOutput) {
    makeShop();
    const QStringList base{"list", file(), "country = Italy", "--columns", "name"};
    done(base + QStringList{"--output", pathOf("e.csv")});
    EXPECT_TRUE(read("e.csv").startsWith("name\r\n")) << read("e.csv").constData();
    done(base + QStringList{"--output", pathOf("e.XLSX")});
    EXPECT_TRUE(read("e.XLSX").startsWith("PK"));
    done(base + QStringList{"--output", pathOf("e.vcf")});
    EXPECT_TRUE(read("e.vcf").startsWith("BEGIN:VCARD"));
    done(base + QStringList{"--output", pathOf("e.txt")});
    EXPECT_TRUE(read("e.txt").startsWith("Name"));
    done(base + QStringList{"--format", "json", "--output", pathOf("j.csv")});
    EXPECT_TRUE(read("j.csv").startsWith("[")) << "what is asked for goes before the ending";
}

TEST_F(ListCommands, SumAndAverageByAnyField) {
    makeShop();
    done({"list", file(), "", "--columns", "name,spent", "--group", "country", "--format", "csv", "--output",
          pathOf("s.csv")});
    EXPECT_EQ(read("s.csv"), "country,count,spent\r\nIT,2,736.62\r\nDE,1,0.00\r\n");
    done({"list", file(), "", "--columns", "name,spent", "--group", "country", "--averages", "--format", "csv",
          "--output", pathOf("g.csv")});
    EXPECT_EQ(read("g.csv"), "country,count,spent,average spent\r\nIT,2,736.62,368.31\r\nDE,1,0.00,0.00\r\n");
    EXPECT_EQ(call({"list", file(), "", "--averages"}).status, cli::WrongUsage);
    const Said wrong = call({"list", file(), "", "--group", "contry"});
    EXPECT_EQ(wrong.status, cli::Failed);
    EXPECT_TRUE(wrong.err.contains("country")) << qPrintable(wrong.err);
    EXPECT_TRUE(done({"log", file()}).contains("Export to g.csv")) << "a summary in a file left the house";
    EXPECT_TRUE(call({"list", file(), "", "--group", "country,gender"}).err.contains("^^^^^^")) << "one field only";
    const Said sorted = call({"list", file(), "", "--group", "country", "--sort", "name"});
    EXPECT_EQ(sorted.status, cli::Done);
    EXPECT_TRUE(sorted.err.contains("--sort")) << "what is not heeded is said";
    const QJsonArray noted =
        QJsonDocument::fromJson(done({"log", file(), "--releases", "--format", "json"}).toUtf8()).array();
    EXPECT_FALSE(noted.at(0).toObject().contains("summary_of")) << "a country of one says too much of them";
    EXPECT_EQ(noted.at(0).toObject()["released"].toInt(), 3);
}

TEST_F(ListCommands, GroupsStandInTheOrderThatTheListKeepsOrTheCallNames) {
    makeShop();
    const auto countries = [this](const QStringList& further) {
        QStringList said;
        done(QStringList{"list", file()} + further + QStringList{"--output", pathOf("groups.csv")});
        for (const QByteArray& line : read("groups.csv").split('\n').mid(1))
            if (!line.isEmpty()) said += QString::fromUtf8(line).section(',', 0, 0);
        return said;
    };
    const QStringList usual{"IT", "DE"};
    const QStringList other{"DE", "IT"};
    EXPECT_EQ(countries({"", "--columns", "spent", "--group", "country"}), usual);
    EXPECT_EQ(countries({"", "--columns", "spent", "--group", "country; sum spent"}), other);
    EXPECT_EQ(countries({"", "--columns", "spent", "--group", "country; value"}), other) << "Germany, Italy";
    done({"keep", file(), "By country", "kind = person or kind = company", "--columns", "spent", "--group",
          "country; sum spent"});
    EXPECT_EQ(countries({"--saved", "By country", "--group", "country"}), other);
    EXPECT_EQ(countries({"--saved", "By country", "--group", "country; -count"}), usual);
    EXPECT_EQ(countries({"--saved", "By country", "--group", "kind"}), QStringList{"person"}) << "its order is left";
    EXPECT_TRUE(done({"log", file(), "--releases"}).contains("By country, customers by country, groups.csv"));
    const Said wrong = call({"list", file(), "", "--columns", "spent", "--group", "country; sum age"});
    EXPECT_EQ(wrong.status, cli::Failed);
    EXPECT_TRUE(wrong.err.contains("-sum spent")) << "what there is: " << qPrintable(wrong.err);
}

TEST_F(ListCommands, SendSmsToImportedNumbersThatCanReceiveThem) {
    done({"new", file()});
    done({"import", file(),
          write("phones.csv", "Name,Country,Phone,Mobile\nAnna Rossi,IT,347 555 0192,\nPia Neri,IT,055 218 9400,\n"
                              "Uwe Horn,US,(212) 736-5000,\nIda Berg,IT,055 218 9401,347 555 0193\n"),
          "--as", "customers"});
    const Said sms = call({"list", file(), "", "--for", "sms", "--columns", "name,phone_sms", "--format", "csv",
                           "--output", pathOf("sms.csv")});
    EXPECT_EQ(sms.status, cli::Done) << qPrintable(sms.err);
    EXPECT_EQ(read("sms.csv"), "name,phone_sms\r\nIda Berg,347 555 0193\r\nUwe Horn,(212) 736-5000\r\n"
                               "Anna Rossi,347 555 0192\r\n");
    EXPECT_TRUE(sms.err.contains("1 have no mobile phone")) << qPrintable(sms.err);
    done({"list", file(), "phone_sms is not empty", "--output", pathOf("all.vcf")});
    EXPECT_EQ(read("all.vcf").count("0192"), 1) << "a number stands once, whatever it can receive";
}

TEST_F(ListCommands, SayTheWayRoundOfListsThatAskForEachOther) {
    makeShop();
    done({"keep", file(), "Inner", "spent > 0"});
    done({"keep", file(), "Outer", "in list Inner"});
    const Said circle = call({"keep", file(), "Inner", "spent > 0 and in list Outer"});
    EXPECT_EQ(circle.status, cli::Failed);
    EXPECT_TRUE(circle.err.contains("“Outer” asks for “Inner”, and “Inner” asks for “Outer”"))
        << qPrintable(circle.err);
    EXPECT_TRUE(circle.err.contains("^^^^^")) << "it points at the word: " << qPrintable(circle.err);
}

TEST_F(ListCommands, ListsForAdvertisingWithoutWhoeverCannotOrWillNotBeReached) {
    makeShop();
    done({"import", file(), write("no.csv", "Id,May be e-mailed\nA2,no\n"), "--as", "customers", "--match",
          "external_id"});
    const Said mails = call(
        {"list", file(), "", "--for", "email", "--columns", "name", "--format", "csv", "--output", pathOf("mail.csv")});
    EXPECT_EQ(mails.status, cli::Done) << qPrintable(mails.err);
    EXPECT_EQ(read("mail.csv"), "name\r\nGiulia Ferrante\r\n");
    EXPECT_TRUE(mails.err.contains("no e-mail address")) << qPrintable(mails.err);
    EXPECT_TRUE(mails.err.contains("no e-mail\n")) << "and who wants none: " << qPrintable(mails.err);
    // Whom it leaves out, by name: for scripts by keys.
    done({"list", file(), "", "--for", "email", "--output", pathOf("mail.csv"), "--left-out", pathOf("out.csv")});
    EXPECT_EQ(read("out.csv"), "id,name,reason,letter_of\r\n2,Иван Петров,opted_out,\r\n3,Uwe Horn,no_email,\r\n");
    const Said piped = call({"list", file(), "", "--for", "email", "--columns", "name", "--format", "csv", "--left-out",
                             pathOf("out.json")});
    EXPECT_EQ(piped.status, cli::Done);
    EXPECT_TRUE(piped.err.contains("Revision ")) << "nothing else is printed with a list";
    EXPECT_EQ(QJsonDocument::fromJson(read("out.json")).array().size(), 2);
    EXPECT_TRUE(done({"log", file()}).contains("Export to out.json")) << "names that leave the house are noted";
    const QJsonArray releases =
        QJsonDocument::fromJson(done({"log", file(), "--releases", "--format", "json", "--as", "Anna"}).toUtf8())
            .array();
    const QJsonObject mailing = releases.at(0).toObject();
    EXPECT_EQ(mailing["target"].toString(), "mail.csv");
    EXPECT_EQ(mailing["channel"].toString(), "email");
    EXPECT_EQ(mailing["released"].toInt(), 1);
    EXPECT_EQ(mailing["left_out"].toInt(), 2);
    EXPECT_FALSE(mailing["by"].toString().isEmpty());
    EXPECT_TRUE(done({"log", file(), "--releases"}).contains("who is left out, out.csv"));
    EXPECT_EQ(call({"list", file(), "", "--left-out", pathOf("x.csv")}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "", "--for", "email", "--left-out", "-"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "", "--for", "pigeon"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "", "--for", "post", "--group", "city"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "", "--for", "post", "--of", "documents"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "gendr = male", "--for", "post"}).status, cli::Failed);
}

TEST_F(ListCommands, AHouseholdAtOneAddressGetsOneLetter) {
    done({"new", file()});
    done({"import", file(),
          write("c.csv", "Given name,Family name,Street,Postal code,Town,Country\n"
                         "Zoe,Neri,Via Roma 5,50124,Firenze,Italy\nCarlo,Biagi,Via Roma 5,50124,Firenze,Italy\n"
                         "Ugo,Biagi,Via Dante 1,50124,Firenze,Italy\nAda,Rossi,Via Roma 5,50124,Firenze,Italy\n"),
          "--as", "customers"});
    {
        auto opened = app::OpenFile::open(file(), {});
        ASSERT_TRUE(opened.ok());
        storage::UnitOfWork work((*opened)->file(), (*opened)->action(QStringLiteral("edit"), QStringLiteral("Ties")));
        const auto tie = [&](const char* one, const char* other) {
            work.connection().execute(
                QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) SELECT a.id, b.id, 'household' "
                               "FROM customer a, customer b WHERE a.given_name = ? AND b.given_name = ?"),
                QString::fromLatin1(one), QString::fromLatin1(other));
        };
        tie("Zoe", "Carlo"); // at one address
        tie("Zoe", "Ugo");   // who moved out
        work.commit();
    }
    const QStringList letters{"list", file(), "", "--columns", "street,name", "--format", "csv"};
    done(letters + QStringList{"--for", "post", "--output", pathOf("post.csv")});
    EXPECT_EQ(read("post.csv"), "street,name\r\nVia Dante 1,Ugo Biagi\r\nVia Roma 5,\"Zoe Neri, Carlo Biagi\"\r\n"
                                "Via Roma 5,Ada Rossi\r\n")
        << "who only lives in the same house has a letter of their own";
    done({"list", file(), "", "--for", "post", "--output", pathOf("post.vcf"), "--left-out", pathOf("out.csv")});
    const QByteArray cards = read("post.vcf");
    EXPECT_EQ(cards.count("BEGIN:VCARD"), 3) << cards.constData();
    EXPECT_TRUE(cards.contains("FN:Zoe Neri\\, Carlo Biagi\r\n")) << cards.constData();
    EXPECT_EQ(read("out.csv"), "id,name,reason,letter_of\r\n2,Carlo Biagi,household,1\r\n");
    done(letters + QStringList{"--output", pathOf("all.csv")});
    EXPECT_EQ(read("all.csv").count('\n'), 5) << "no letters: a row for each";
}

TEST_F(ListCommands, ResembleComparesByFieldsAndNamesAList) {
    makeShop();
    const QJsonObject answer =
        QJsonDocument::fromJson(
            done({"resemble", file(), "gender = male", "--fields", "country,gender", "--format", "json"}).toUtf8())
            .object();
    EXPECT_EQ(answer["on_list"].toInt(), 2);
    EXPECT_EQ(answer["elsewhere"].toInt(), 1);
    EXPECT_TRUE(answer["tells"].toArray().isEmpty()) << "three customers prove nothing";
    EXPECT_EQ(answer["list"].toString(), "");
    EXPECT_EQ(call({"resemble", file(), "gender = male", "--fields", "spent"}).status, cli::Failed);
    EXPECT_EQ(call({"resemble", file(), "gendr = male"}).status, cli::Failed);
    EXPECT_EQ(call({"resemble", file(), "--saved", "No such list"}).status, cli::Failed);
    EXPECT_EQ(call({"resemble", file()}).status, cli::WrongUsage);
    EXPECT_EQ(call({"resemble", file(), "", "--format", "xlsx"}).status, cli::WrongUsage);
}

TEST_F(ListCommands, ListsVCards) {
    makeShop();
    done({"list", file(), "country = Italy", "--format", "vcard", "--output", pathOf("l.vcf")});
    const QByteArray cards = read("l.vcf");
    EXPECT_EQ(cards.count("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:"), 2);
    EXPECT_TRUE(cards.contains("N:Ferrante;Giulia;;;\r\n")) << cards.constData();
    EXPECT_TRUE(cards.contains("ADR;LANGUAGE=en:;;Via dei Serragli 20;Firenze;;50124;Italy\r\n"));
    EXPECT_TRUE(cards.contains("+39 347 123 4567\r\n"));
    done({"list", file(), "country = Italy", "--format", "vcard", "--columns", "spent", "--sort", "-spent", "--output",
          pathOf("s.vcf")});
    EXPECT_TRUE(read("s.vcf").startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Giulia Ferrante\r\n"
                                         "X-CLIENTELA-SPENT:735.12\r\nEND:VCARD\r\n"))
        << "any other field stands under a name of its own";
    EXPECT_EQ(call({"list", file(), "", "--format", "vcard", "--group", "city"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "", "--format", "vcard", "--of", "documents"}).status, cli::WrongUsage);
}

TEST_F(ListCommands, WriteNoListThatCannotBeLogged) {
    makeShop();
    storage::Connection other(file(), storage::Connection::Mode::ReadWrite);
    other.script("BEGIN IMMEDIATE");
    const Said said = call({"list", file(), "", "--output", pathOf("x.csv")});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_FALSE(QFile::exists(pathOf("x.csv"))) << qPrintable(said.err);
}

TEST_F(ListCommands, TakeNoEmptyWordForEverybody) {
    makeShop();
    for (const QStringList& words : {QStringList{"list", file(), "--saved", ""},
                                     {"count", file(), "--saved="},
                                     {"list", file(), "", "--output", ""},
                                     {"list", file(), "", "--columns", ""},
                                     {"new", ""},
                                     {"demo", pathOf("d.clientela"), "--today", "0001-01-01"}}) {
        const Said said = call(words);
        EXPECT_EQ(said.status, cli::WrongUsage) << qPrintable(words.join(' ')) << qPrintable(said.err);
        EXPECT_EQ(said.out, "");
    }
    EXPECT_FALSE(QFile::exists(pathOf("d.clientela")));
    EXPECT_EQ(call({"backup", pathOf("nothing.clientela"), "--list"}).status, cli::Failed);
}

TEST_F(ListCommands, KeepListsOfAnyRecordsAndAskThemByNameAlone) {
    makeShop();
    done({"keep", file(), "Large invoices", "kind = invoice and total > 100", "--of", "documents", "--columns",
          "number,total", "--sort", "-total", "--folder", "Sales"});
    done({"keep", file(), "Women", "gender = female"});
    EXPECT_EQ(done({"count", file(), "--saved", "large INVOICES"}).trimmed(), "1");
    done({"list", file(), "--saved", "Large invoices", "--format", "csv", "--output", pathOf("l.csv")});
    EXPECT_EQ(read("l.csv"), "number,total\r\n10,735.12\r\n");
    EXPECT_TRUE(done({"log", file()}).contains("Export to l.csv"));
    EXPECT_EQ(count("invoices(in list \"Large invoices\") > 0"), "1") << "customers who have such documents";

    const QJsonArray all = QJsonDocument::fromJson(done({"lists", file(), "--format", "json"}).toUtf8()).array();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].toObject()["name"].toString(), "Women") << "those without a folder first";
    EXPECT_EQ(all[0].toObject()["of"].toString(), "customers");
    EXPECT_EQ(all[1].toObject()["of"].toString(), "documents");
    EXPECT_EQ(all[1].toObject()["folder"].toString(), "Sales");
    const auto ofDocuments = done({"lists", file(), "--of", "documents", "--format", "json"});
    EXPECT_EQ(QJsonDocument::fromJson(ofDocuments.toUtf8()).array().size(), 1);

    done({"keep", file(), "large invoices", "kind = invoice and total > 1"});
    EXPECT_EQ(done({"count", file(), "--saved", "Large invoices"}).trimmed(), "2")
        << "the list of that name is changed";
    const QString last = done({"log", file()}).split('\n', Qt::SkipEmptyParts).last();
    EXPECT_TRUE(last.contains("Save list “Large invoices”")) << qPrintable(last);
    done({"undo", file(), last.section(' ', 0, 0)});
    EXPECT_EQ(done({"count", file(), "--saved", "Large invoices"}).trimmed(), "1");
}

TEST_F(ListCommands, SayWhereAListIsOfOtherRecordsThanItIsAskedFor) {
    makeShop();
    done({"keep", file(), "Large", "total > 100", "--of", "documents"});
    const auto refused = [this](const QStringList& words) {
        const Said said = call(words);
        EXPECT_EQ(said.status, cli::Failed) << qPrintable(words.join(' '));
        EXPECT_TRUE(said.err.contains("“Large” is a list of documents")) << qPrintable(said.err);
    };
    refused({"count", file(), "--saved", "Large", "--of", "customers"});
    refused({"count", file(), "in list Large"});
    refused({"resemble", file(), "--saved", "Large"});
    refused({"keep", file(), "Large", "spent > 0", "--of", "customers"});
    EXPECT_EQ(call({"list", file(), "--saved", "Large", "--format", "vcard"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"keep", file(), "Wrong", "gendre = male"}).status, cli::Failed);
    EXPECT_EQ(call({"keep", file(), "Wrong", "gender = male", "--sort", "-totl"}).status, cli::Failed);
    EXPECT_EQ(call({"keep", file(), "Wrong", "in list Wrong"}).status, cli::Failed) << "it would lead to itself";
    EXPECT_EQ(call({"keep", file(), " ", "gender = male"}).status, cli::Failed);
    EXPECT_EQ(call({"keep", file(), "Wrong", "", "--of", "dogs"}).status, cli::WrongUsage);
    EXPECT_EQ(QJsonDocument::fromJson(done({"lists", file(), "--format", "json"}).toUtf8()).array().size(), 1);
}

TEST_F(ListCommands, AnOwnFieldOfSeveralChoicesIsFoundByEachOfThem) {
    makeShop();
    {
        auto opened = app::OpenFile::open(file(), {});
        ASSERT_TRUE(opened.ok());
        storage::UnitOfWork work((*opened)->file(), (*opened)->action(QStringLiteral("edit"), QStringLiteral("Own")));
        work.connection().execute(QStringLiteral("INSERT INTO custom_field (id, key, label, type, position, choices) "
                                                 "VALUES (1, 'x_fillings', 'Fillings', 'choices', 1, ?)"),
                                  QStringLiteral("jam\nred jam\nnuts"));
        work.connection().execute(QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) "
                                                 "SELECT id, 1, ? FROM customer WHERE family_name = 'Ferrante'"),
                                  QStringLiteral("red jam\nnuts"));
        work.commit();
    }
    EXPECT_EQ(count("x_fillings = nuts"), "1");
    EXPECT_EQ(count("x_fillings in (jam, nuts)"), "1");
    EXPECT_EQ(count("x_fillings = jam"), "0") << "a part of a choice is another one";
    done({"list", file(), "x_fillings = nuts", "--columns", "x_fillings", "--output", pathOf("own.csv")});
    EXPECT_EQ(read("own.csv"), "x_fillings\r\n\"red jam, nuts\"\r\n");
}

TEST_F(ListCommands, FieldsNamesWhatListsCanSay) {
    makeShop();
    const QByteArray json = done({"fields", file(), "--format", "json"}).toUtf8();
    QStringList keys;
    for (const auto& field : QJsonDocument::fromJson(json).array()) keys += field.toObject()["key"].toString();
    EXPECT_EQ(call({"fields", file(), "--format", "xml"}).status, cli::WrongUsage);
    for (const char* key : {"id", "external_id", "age", "spent", "last_purchase", "consent_email"})
        EXPECT_TRUE(keys.contains(key)) << key;
}

} // namespace
} // namespace clientela
