#include "app/DocumentPaper.h"
#include "app/LabelPaper.h"
#include "app/Listing.h"
#include "customers/CardRepository.h"
#include "demo/Demo.h"
#include "exchange/CsvWriter.h"
#include "lists/SavedLists.h"
#include "paper/PdfFile.h"
#include "paper/SheetCatalogue.h"
#include "query/TreeText.h"
#include "support/FullDisk.h"
#include "support/TestFile.h"

#include <QDir>
#include <QFile>

#include <thread>

namespace clientela {
namespace {

// The demo's customers in a file with all rooms joined: what the window and the command line work with.
class AnOpenFile : public test::FolderTest {
protected:
    static constexpr int kCustomers = 300;

    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("demo.clientela")), options);
        ASSERT_TRUE(opened) << qPrintable(opened.problem().text());
        file_ = std::move(*opened);
        JobControl control;
        demo::fill(file_->connection(), {kCustomers, 1, options.today}, control);
        file_->file().rebuildDerived(file_->connection(), control);
        file_->reload();
    }

    [[nodiscard]] app::Listing listing(const app::ListRequest& request) const {
        auto outcome = app::readListing(file_->catalogues(), file_->context(), request);
        if (auto* error = std::get_if<app::ListingError>(&outcome))
            ADD_FAILURE() << query::errorText(error->error, error->text).toStdString();
        return std::get<app::Listing>(outcome);
    }

    [[nodiscard]] QStringList csv(const app::ListRequest& request) const {
        const QString path = pathOf(QStringLiteral("list.csv"));
        exchange::CsvWriter writer(path);
        app::writeListing(file_->connection(), listing(request), Currency(), app::Audience::Programs, writer);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }

    [[nodiscard]] qint64 number(const QString& sql) const {
        auto rows = file_->connection().query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }

    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(AnOpenFile, IsMadeWholeOrNotAtAllHoweverLittleRoomThereIs) {
    const QStringList before = QDir(pathOf(QStringLiteral("."))).entryList(QDir::Files);
    const QString path = pathOf(QStringLiteral("new.clientela"));
    app::OpenFile::Options options;
    options.today = QDate(2025, 11, 24);
    options.actor = QStringLiteral("Anna");
    int failed = 0;
    for (rlim_t room = 4'096;; room += 32'768) {
        ASSERT_LT(room, 4'000'000U);
        bool made = false;
        {
            const test::FullDisk full(room);
            const auto file = app::OpenFile::create(path, options);
            made = file.ok();
            EXPECT_TRUE(made || !file.problem().todo.isEmpty());
        }
        if (made) break;
        ++failed;
        EXPECT_EQ(QDir(pathOf(QStringLiteral("."))).entryList(QDir::Files), before) << room;
    }
    EXPECT_GT(failed, 5);
    EXPECT_TRUE(app::OpenFile::open(path, options).ok());
}

TEST_F(AnOpenFile, ListsEverybodyByName) {
    app::ListRequest request;
    request.columns = QStringLiteral("id,name,spent(last 365 days)");
    const QStringList lines = csv(request);
    EXPECT_EQ(lines.size(), kCustomers + 1);
    EXPECT_EQ(lines.first(), QStringLiteral("id,name,spent(last 365 days)"));
}

TEST_F(AnOpenFile, HoldsToItsLimitAndOrder) {
    app::ListRequest request;
    request.columns = QStringLiteral("spent");
    request.sort = QStringLiteral("-spent");
    request.limit = 5;
    const QStringList lines = csv(request);
    ASSERT_EQ(lines.size(), 6);
    for (int i = 2; i < 6; ++i) EXPECT_GE(lines[i - 1].toDouble(), lines[i].toDouble());
}

TEST_F(AnOpenFile, SumsWhatTheDocumentsSay) {
    app::ListRequest request;
    request.columns = QStringLiteral("spent");
    double sum = 0;
    for (const QString& line : csv(request).mid(1)) sum += line.toDouble();
    EXPECT_NEAR(
        sum * 100,
        static_cast<double>(number(QStringLiteral("SELECT sum(charged) FROM document WHERE sale_sign IS NOT NULL"))),
        1);
}

TEST_F(AnOpenFile, ListsEveryKindOfRecordWithItsUsualColumns) {
    for (const QString& kind : {QStringLiteral("document"), QStringLiteral("interaction"), QStringLiteral("task"),
                                QStringLiteral("product")}) {
        app::ListRequest request;
        request.kind = kind;
        EXPECT_GT(csv(request).size(), 1) << kind.toStdString();
    }
}

TEST_F(AnOpenFile, NamesTheTextThatWasWrong) {
    app::ListRequest request;
    request.sort = QStringLiteral("spnt");
    const auto outcome = app::readListing(file_->catalogues(), file_->context(), request);
    const auto* error = std::get_if<app::ListingError>(&outcome);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->option, QStringLiteral("--sort"));
    EXPECT_TRUE(error->error.suggestions.contains(QStringLiteral("spent"))) << qPrintable(error->error.problem.text());
}

TEST_F(AnOpenFile, KeepsEveryDerivedTableAsARebuildWouldMakeIt) {
    const auto content = [this] {
        QStringList rows;
        for (const char* table : {"customer_derived", "customer_sales", "customer_history", "document_open"}) {
            auto found =
                file_->connection().query(QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(QLatin1String(table)));
            while (found.next()) {
                QString row;
                for (int i = 0; i < 6; ++i) row += found.text(i) + QLatin1Char('|');
                rows += row;
            }
        }
        return rows;
    };
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("All move")));
        work.connection().execute(QStringLiteral("UPDATE address SET city = 'Siena'"));
        work.connection().execute(
            QStringLiteral("UPDATE customer SET family_name = 'Nuovo' WHERE id % 3 = 0 AND kind = 'person'"));
        work.commit();
    }
    const QStringList refreshed = content();
    JobControl control;
    file_->file().rebuildDerived(file_->connection(), control);
    EXPECT_EQ(refreshed, content());
}

// A job that was begun before midnight, or before another person sat down, means what it meant then, and reads saved
// lists through its own connection.
TEST_F(AnOpenFile, HandsJobsAValueThatStaysAsItWas) {
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("list"), QStringLiteral("A list")));
        lists::SavedList list;
        list.name = QStringLiteral("Companies");
        list.expression = QStringLiteral("kind = company");
        lists::saveList(work, list);
        work.commit();
    }
    const app::Standpoint here = file_->standpoint();
    const QDate day = file_->today();
    const QString me = file_->actorName();
    std::thread job([&] {
        const auto connection = file_->file().connect(storage::Connection::Mode::ReadOnly);
        const query::Context context = here.on(*connection);
        EXPECT_EQ(context.today, day);
        EXPECT_EQ(context.me, me);
        EXPECT_EQ(context.homeCountry, here.homeCountry);
        const auto tree = context.savedList(QStringLiteral("Companies"), QStringLiteral("customer"));
        ASSERT_TRUE(tree);
        EXPECT_EQ(query::toText(*tree), QStringLiteral("kind = company"));
    });
    file_->setToday(day.addDays(1));
    job.join();
    EXPECT_EQ(here.today, day);
    EXPECT_EQ(file_->context().today, day.addDays(1));
}

TEST_F(AnOpenFile, PutsAddressesOnLabelsHomeCountryFirst) {
    const auto plan = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                                         {QString(), lists::Channel::Post, QStringLiteral("marketing"), {}});
    ASSERT_TRUE(plan);
    const auto labels =
        app::labelsOf(file_->connect(), app::LabelSource::of(*file_), *plan, app::LabelOrder::PostalCode);
    ASSERT_EQ(labels->count() + labels->shared(), plan->count);
    EXPECT_GE(labels->at(0).lines.size(), 3);
    bool abroad = false;
    for (qsizetype i = 0; i < labels->count(); ++i) {
        auto row = file_->connection().query(
            QStringLiteral("SELECT country FROM customer_derived WHERE customer_id = ?"), labels->customer(i));
        ASSERT_TRUE(row.next());
        const bool foreign = !row.isNull(0) && row.text(0) != file_->business().country;
        EXPECT_TRUE(foreign || !abroad) << "a label at home stands behind one abroad";
        abroad = abroad || foreign;
    }

    const auto catalogue = paper::SheetCatalogue::readSystem();
    if (!catalogue) GTEST_SKIP() << "no label sheets on this machine";
    const paper::LabelPages pages(*catalogue->find(QStringLiteral("Avery L7160")), labels, {});
    paper::writePdf(pages, pathOf(QStringLiteral("labels.pdf")), {});
    EXPECT_GT(QFile(pathOf(QStringLiteral("labels.pdf"))).size(), 10'000);

    app::DocumentPaper papers(file_->business());
    const auto invoice = papers.pages(
        file_->connection(),
        DocumentId(number(QStringLiteral("SELECT max(id) FROM document WHERE kind = 'invoice' AND status = 'final'"))));
    ASSERT_TRUE(invoice);
    EXPECT_GE(invoice->pageCount(), 1);
    EXPECT_FALSE(papers.pages(file_->connection(), DocumentId(999'999'999)));
}

TEST_F(AnOpenFile, SendsOneLetterToAHouseholdAtOneAddress) {
    const QString list = QStringLiteral("family_name in (Onelli, Twelli) or street = \"Via Roma 1\"");
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Households")));
        const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
        const auto add = [&](const char* given, const char* family, const char* street) {
            customers::Card card = customers::newCard();
            card.set(QStringLiteral("given_name"), QString::fromLatin1(given));
            card.set(QStringLiteral("family_name"), QString::fromLatin1(family));
            customers::Address address;
            address.street = QString::fromLatin1(street);
            address.postalCode = QStringLiteral("50122");
            address.city = QStringLiteral("Firenze");
            address.country = QStringLiteral("IT");
            card.addresses = {address};
            return repository.insert(work, card).value;
        };
        const qint64 head = add("Anna", "Onelli", "Via Roma 1");
        const qint64 same = add("Bruno", "Onelli", "via ROMA 1");
        const qint64 away = add("Carla", "Onelli", "Via Po 2");
        const qint64 nameless = add("", "", "Via Roma 1");
        add("Dario", "Twelli", "Via Roma 1"); // next door, and no household of theirs
        for (const qint64 other : {same, away, nameless})
            work.connection().execute(
                QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES (?, ?, 'household')"),
                head, other);
        work.commit();
    }
    const auto lines = [&](const QString& of) {
        const auto plan = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                                             {of, lists::Channel::Post, QStringLiteral("marketing"), {}});
        const auto labels = app::labelsOf(file_->connect(), app::LabelSource::of(*file_), *plan, app::LabelOrder::Name);
        QStringList all;
        for (qsizetype i = 0; i < labels->count(); ++i)
            all += labels->at(i).lines.mid(0, 2).join(QStringLiteral(" | "));
        all.sort();
        return all;
    };
    EXPECT_EQ(lines(list),
              (QStringList{QStringLiteral("Anna Onelli | Bruno Onelli"), QStringLiteral("Carla Onelli | Via Po 2"),
                           QStringLiteral("Dario Twelli | Via Roma 1")}));
    EXPECT_EQ(lines(QStringLiteral("given_name = Bruno and family_name = Onelli")),
              QStringList{QStringLiteral("Bruno Onelli | via ROMA 1")})
        << "the head is not on the list";
}

} // namespace
} // namespace clientela
