#include "app/OpenFile.h"
#include "cli/CommandLine.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "storage/Connection.h"
#include "storage/UnitOfWork.h"


namespace clientela {
namespace {

using Commands = test::CommandLine;
using test::Said;

TEST_F(Commands, KnowThatAChangeIsInTheFileWhateverBecomesOfWhatTheyPrint) {
    makeShop();
    const QString source = write("more.csv", "family_name\nVerdi\n");
    const QStringList import{"import", file(), source, "--as", "customers"};
    EXPECT_FALSE(call(import + QStringList{"--dry-run"}).isSaved);
    const Said said = call(import);
    EXPECT_TRUE(said.isSaved) << qPrintable(said.err);
    EXPECT_TRUE(call({"undo", file(), revisionIn(said.out)}).isSaved);
    EXPECT_FALSE(call({"count", file(), "id > 0"}).isSaved);
    EXPECT_FALSE(call({"undo", file(), "9999"}).isSaved);
}

TEST_F(Commands, ShowACardAsJson) {
    makeShop();
    const QJsonObject card = QJsonDocument::fromJson(done({"show", file(), "A1"}).toUtf8()).object();
    EXPECT_EQ(card["given_name"].toString(), "Giulia");
    EXPECT_EQ(card["phones"][0]["normal"].toString(), "+390552189400");
    EXPECT_EQ(card["phone"].toString(), "055 218 9400") << "and what lists show of her";
    EXPECT_EQ(card["city"].toString(), "Firenze");
    EXPECT_EQ(card["spent"].toDouble(), 735.12);
    EXPECT_FALSE(card.contains("birth_date")) << "empty ones are left out";
    EXPECT_EQ(call({"show", file(), "Nobody"}).status, cli::Failed);
}

TEST_F(Commands, FindByTextAndByPhone) {
    makeShop();
    EXPECT_TRUE(done({"search", file(), "ferr"}).contains("Giulia Ferrante"));
    EXPECT_TRUE(done({"caller", file(), "+390552189400"}).contains("Giulia Ferrante"));
    EXPECT_EQ(call({"caller", file(), "+390550000000"}).status, cli::Failed);
    EXPECT_FALSE(done({"caller", file(), "+390552189400"}).contains("archived"));
    {
        auto opened = app::OpenFile::open(file(), {});
        ASSERT_TRUE(opened.ok());
        storage::UnitOfWork work((*opened)->file(),
                                 (*opened)->action(QStringLiteral("delete"), QStringLiteral("Away")));
        work.connection().execute(QStringLiteral("UPDATE customer SET archived = 1"));
        work.commit();
    }
    EXPECT_TRUE(done({"caller", file(), "+390552189400"}).contains("archived")) << "known all the same";
}

TEST_F(Commands, LogNamesEveryRevisionNewestLastAndUndoTakesOneBack) {
    makeShop();
    const QStringList lines = done({"log", file()}).split('\n', Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines.back().contains("Import of sales.csv, 2 invoices")) << qPrintable(lines.back());
    EXPECT_EQ(count("purchases > 0"), "2");
    done({"undo", file(), lines.back().section(' ', 0, 0)});
    EXPECT_EQ(count("purchases > 0"), "0");
    EXPECT_EQ(call({"undo", file(), "9999"}).status, cli::Failed);
    EXPECT_EQ(call({"undo", file(), "what"}).status, cli::WrongUsage);
    EXPECT_TRUE(done({"check", file()}).contains("3 customer"));
}

TEST_F(Commands, UndoOfAnUndoDoesTheActionAgain) {
    makeShop();
    const auto last = [this] {
        return done({"log", file()}).split('\n', Qt::SkipEmptyParts).back().section(' ', 0, 0);
    };
    const QString import = last();
    EXPECT_TRUE(done({"undo", file(), import}).startsWith("Revision 4: undone: Import of sales.csv"));
    EXPECT_EQ(call({"undo", file(), import}).status, cli::Failed) << "it is undone already";
    EXPECT_TRUE(done({"undo", file(), last()}).startsWith("Revision 5: done again: Import of sales.csv"));
    EXPECT_EQ(count("purchases > 0"), "2");
    EXPECT_TRUE(done({"undo", file(), last()}).startsWith("Revision 6: undone"));
    EXPECT_EQ(count("purchases > 0"), "0");
}

TEST_F(Commands, AConflictNamesAFewFieldsOnly) {
    makeShop();
    QByteArray many = "number,customer,date,unit_price\n";
    for (int i = 0; i < 30; ++i) many += "N" + QByteArray::number(i) + ",A1,2025-11-10,1\n";
    done({"import", file(), write("many.csv", many), "--as", "sales"});
    const Said said = call({"undo", file(), "2"}); // the customers
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_LE(said.err.count('\n'), 12) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("Nothing was changed"));
    EXPECT_EQ(count(""), "3");
}

TEST_F(Commands, LogWhatGoesIntoAFile) {
    makeShop();
    const QString before = done({"log", file()});
    for (const char* format : {"table", "csv", "json", "vcard"})
        done({"list", file(), "", "--format", format, "--output", pathOf("x")});
    const QString after = done({"log", file()});
    EXPECT_TRUE(after.startsWith(before));
    EXPECT_EQ(after.count("Export of 3 customer"), 4) << qPrintable(after);
    const QString said = done({"list", file(), "", "--limit", "1", "--output", pathOf("one.csv")});
    EXPECT_TRUE(said.startsWith("Revision ") && said.contains("Export of 1 customer")) << qPrintable(said);
}

TEST_F(Commands, NeverWriteOverACustomerFile) {
    makeShop();
    done({"new", pathOf("other.clientela")});
    ASSERT_TRUE(QFile::link(file(), pathOf("link.csv")));
    const std::vector<QStringList> writing{
        {"list", file(), "", "--format", "csv"},        {"list", file(), "", "--format", "xlsx"},
        {"list", file(), "", "--format", "vcard"},      {"labels", file(), "", "--sheet", "Avery L7160"},
        {"document", file(), "10", "--format", "json"}, {"compare", file(), "--from", "r0", "--format", "csv"}};
    for (const QStringList& words : writing) {
        const Said said = call(words + QStringList{"--output", file()});
        EXPECT_EQ(said.status, cli::Failed) << qPrintable(words.join(' '));
        EXPECT_TRUE(said.err.contains("customer file")) << qPrintable(said.err);
    }
    for (const QString& target : {pathOf("other.clientela"), pathOf("link.csv"), file() + "-wal"})
        EXPECT_EQ(call(writing.front() + QStringList{"--output", target}).status, cli::Failed) << qPrintable(target);
    EXPECT_EQ(count(""), "3");
    done({"check", pathOf("other.clientela")});
}

TEST_F(Commands, ShowMomentsByTheClockOfThisPlace) {
    makeShop();
    const QString shown = done({"list", file(), "", "--columns", "created", "--limit", "1", "--format", "csv"});
    const QDateTime moment = QDateTime::fromString(shown.section('\n', 1, 1).trimmed(), Qt::ISODate);
    EXPECT_LT(std::abs(moment.secsTo(QDateTime::currentDateTime())), 60) << qPrintable(shown);
}

TEST_F(Commands, LogWhatGoesIntoAFileThatIsNoListOfCustomers) {
    makeShop();
    done({"list", file(), "", "--of", "documents", "--format", "csv", "--output", pathOf("sales.csv")});
    done({"compare", file(), "--from", "r0", "--format", "csv", "--output", pathOf("what.csv")});
    const QString log = done({"log", file()});
    EXPECT_TRUE(log.contains("Export to sales.csv")) << qPrintable(log);
    EXPECT_TRUE(log.contains("Export to what.csv")) << qPrintable(log);
    const qsizetype lines = log.count('\n');
    done({"list", file(), "", "--of", "documents"});
    done({"compare", file(), "--from", "r0"});
    EXPECT_EQ(done({"log", file()}).count('\n'), lines) << "what is printed is a look";
}

TEST_F(Commands, WorkForWhomTheyAreTold) {
    makeShop();
    const QString sales = write("more.csv", "number,customer,date,unit_price,representative\n"
                                            "12,A3,2025-11-10,10.00,Carla Però\n");
    done({"import", file(), sales, "--as", "sales", "--as", "Carla Però"});
    EXPECT_TRUE(done({"log", file()}).contains(QString::fromUtf8("  Carla Però  Import of more.csv")));
    EXPECT_EQ(done({"count", file(), "purchases(representative = me) > 0", "--as", "carla pero"}).trimmed(), "1");
    EXPECT_EQ(done({"count", file(), "purchases(representative = me) > 0", "--as", "Nobody yet"}).trimmed(), "0");
    EXPECT_FALSE(done({"log", file()}).contains("Nobody yet")) << "who only reads leaves no trace";
}

TEST_F(Commands, PrintLabelsAndDocuments) {
    makeShop();
    const Said labels =
        call({"labels", file(), "country = Italy", "--sheet", "Avery L7160", "--output", pathOf("l.pdf")});
    if (labels.status != cli::Done && labels.err.contains("glabels")) GTEST_SKIP() << qPrintable(labels.err);
    EXPECT_EQ(labels.status, cli::Done) << qPrintable(labels.err);
    EXPECT_TRUE(read("l.pdf").startsWith("%PDF-"));
    done({"document", file(), "10", "--output", pathOf("d.pdf")});
    EXPECT_TRUE(read("d.pdf").startsWith("%PDF-"));
    done({"document", file(), "10", "--format", "json", "--output", pathOf("d.json")});
    EXPECT_EQ(QJsonDocument::fromJson(read("d.json")).object()["total"].toDouble(), 735.12);
    const Said xml = call({"document", file(), "10", "--format", "xml", "--output", pathOf("d.xml")});
    EXPECT_EQ(xml.status, cli::Done);
    EXPECT_TRUE(xml.err.contains("name of your business")) << "the new file does not know it yet";
    EXPECT_TRUE(read("d.xml").contains("<cbc:PayableAmount currencyID=\"EUR\">735.12</cbc:PayableAmount>"));
    EXPECT_EQ(call({"document", file(), "999", "--output", pathOf("x.pdf")}).status, cli::Failed);
    EXPECT_EQ(call({"labels", file(), "", "--sheet", "Avery L716O", "--output", pathOf("x.pdf")}).status, cli::Failed);
    EXPECT_FALSE(names().contains("x.pdf"));
}

TEST_F(Commands, PaymentsAreRecordedByTheNumberOfTheInvoice) {
    makeShop();
    QString invoice;
    EXPECT_TRUE(call({"pay", file(), "10"}).err.contains("Nothing is to be paid")) << "settled where it came from";
    {
        const auto open = app::OpenFile::open(file(), {});
        ASSERT_TRUE(open.ok());
        storage::UnitOfWork work((*open)->file(), (*open)->action("edit", "An invoice"));
        sales::Document draft = sales::newDraft(work.connection(), "invoice", CustomerId(1), QDate(2025, 11, 3));
        sales::DocumentLine line;
        line.description = "Hampers";
        line.quantity = 1'000;
        line.unitPrice = 1'000'000;
        draft.lines = {line};
        const auto id = sales::saveDocument(work, {}, draft, (*open)->business().currency);
        ASSERT_TRUE(id.ok());
        const auto number = sales::finalise(work, *id, {"Zz", {}}, (*open)->business().currency);
        ASSERT_TRUE(number.ok());
        invoice = *number;
        work.commit();
    }
    const QString part = done({"pay", file(), invoice, "30.50", "--date", "2025-11-20", "--method", "bank transfer"});
    EXPECT_TRUE(part.contains("Still due: 69.50 EUR")) << qPrintable(part);
    EXPECT_EQ(call({"pay", file(), invoice, "much"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"pay", file(), invoice, "1", "--date", "soon"}).status, cli::WrongUsage);
    EXPECT_TRUE(done({"pay", file(), invoice}).contains("Still due: 0.00 EUR")) << "without an amount: all of it";
    EXPECT_EQ(call({"pay", file(), invoice}).status, cli::Failed) << "not twice";
    EXPECT_EQ(call({"pay", file(), "999"}).status, cli::Failed);
    const QString last = done({"log", file()}).trimmed().section('\n', -1).section(' ', 0, 0);
    done({"undo", file(), last});
    EXPECT_TRUE(done({"pay", file(), invoice}).contains("Still due: 0.00 EUR"));
}

TEST_F(Commands, WrongUsageIsTwoAndAFailureIsOne) {
    EXPECT_EQ(call({}).status, cli::WrongUsage);
    EXPECT_EQ(call({"--help"}).status, cli::Done);
    EXPECT_EQ(call({"help"}).status, cli::Done);
    EXPECT_EQ(call({"frobnicate"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"count"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"new", file(), "more"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"count", file(), ""}).status, cli::Failed); // there is no such file
    done({"new", file()});
    EXPECT_EQ(call({"new", file()}).status, cli::Failed); // it is there already
    EXPECT_EQ(call({"count", file(), "", "--today", "yesterday"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"count", write("foreign.txt", "not a database"), ""}).status, cli::Failed);
}

TEST_F(Commands, LogIsAskedByPersonKindAndPeriod) {
    makeShop();
    const auto lines = [&](const QStringList& asked) {
        return done(QStringList{"log", file()} + asked).split('\n', Qt::SkipEmptyParts);
    };
    const qsizetype all = lines({}).size();
    const QString last = lines({}).last().section(' ', 0, 0);
    done({"undo", file(), last, "--as", "Bruna"});
    EXPECT_EQ(lines({"--kind", "import"}).size(), 2);
    ASSERT_EQ(lines({"--by", "Bruna"}).size(), 2) << "that she began, and the undo";
    EXPECT_TRUE(lines({"--by", "bruna"}).last().contains("undo: ")) << "names are compared folded";
    EXPECT_EQ(lines({"--kind", "import", "--by", "Bruna"}).size(), 0);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    EXPECT_GT(lines({"--until", today}).size(), all) << "the day is included";
    EXPECT_EQ(lines({"--until", QDate::currentDate().addDays(-2).toString(Qt::ISODate)}).size(), 0);
    EXPECT_EQ(call({"log", file(), "--until", "soon"}).status, cli::WrongUsage);
    const Said unknown = call({"log", file(), "--kind", "imports"});
    EXPECT_EQ(unknown.status, cli::Done) << "there may be some tomorrow";
    EXPECT_TRUE(unknown.err.contains("import, ")) << "what there is: " << qPrintable(unknown.err);
    const Said nobody = call({"log", file(), "--by", "Nobody"});
    EXPECT_EQ(nobody.status, cli::Failed);
    EXPECT_TRUE(nobody.err.contains("Nobody")) << qPrintable(nobody.err);
}

} // namespace
} // namespace clientela
