// Kept passes (query/Pass.h) through all that gives a file another state without anybody writing into its documents.
#include "app/OpenFile.h"
#include "query/Pass.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/Erasure.h"
#include "storage/FileMemory.h"
#include "storage/Scrub.h"
#include "storage/TurnBack.h"
#include "storage/Undo.h"
#include "storage/UnitOfWork.h"
#include "support/TestFile.h"

#include <QFile>

namespace clientela {
namespace {

/// So many of everything that a pass over related records is always worth keeping.
class Large : public query::Statistics {
public:
    using Statistics::Statistics;
    qint64 rows(const QString&) override { return 3'000'000; }
    double share(const QString&, const QString&, const query::Days&) override { return 0.6; }
    double share(const QString&, const query::Sql&) override { return 0.4; }
};

class PassesOfTheFile : public test::FolderTest {
protected:
    void SetUp() override {
        options_.today = QDate(2025, 11, 24);
        auto made = app::OpenFile::create(path_, options_);
        ASSERT_TRUE(made);
        file_ = std::move(*made);
        work([](storage::Connection& db) {
            for (int id = 1; id <= 6; ++id) {
                db.execute(QStringLiteral("INSERT INTO customer (id, kind, family_name, created) "
                                          "VALUES (?, 'person', 'N', '2025-01-01T00:00:00Z')"),
                           id);
                db.execute(QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, net, vat, "
                                          "charged, discount_given, receivable, sale_sign) VALUES "
                                          "('invoice', 'final', 'foreign', ?, '2025-10-01', ?, 0, ?, 0, 0, 1)"),
                           id, 10'000 * id, 10'000 * id);
            }
        });
    }

    template <class Change>
    RevisionId work(const Change& change) {
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A change")));
        change(unit.connection());
        return unit.commit().revision;
    }
    template <class Change>
    void unit(const char* kind, const Change& change) {
        storage::UnitOfWork unit(file_->file(), file_->action(QString::fromLatin1(kind), QStringLiteral("A change")));
        EXPECT_TRUE(change(unit).ok());
        unit.commit();
    }
    RevisionId charge(int id, int charged) {
        return work([&](storage::Connection& db) {
            db.execute(QStringLiteral("UPDATE document SET charged = ? WHERE customer_id = ?"), charged, id);
        });
    }

    /// Who spent at least 300, by what the list says in every way that a pass answers; they must agree.
    std::vector<qint64> spenders() {
        const auto catalogues = file_->catalogues();
        const auto list = query::bindList(*query::parse(QStringLiteral("spent(last 365 days) >= 300")), *catalogues,
                                          QStringLiteral("customer"), file_->context());
        const auto keys = query::bindKeys(*query::parseKeys(QStringLiteral("spent(last 365 days)"), true), *catalogues,
                                          QStringLiteral("customer"), file_->context());
        Large statistics(file_->connection());
        query::RecordSet records(file_->connection(), *catalogues, statistics);
        EXPECT_TRUE(records.writer().askCount(*list).isPass);
        const std::vector<qint64> ids = records.firstIds(*list, *keys, 100);
        EXPECT_EQ(records.count(*list), std::ssize(ids));
        const query::RecordSet::Sums sums = records.sums(*list, {keys->front().operand});
        EXPECT_EQ(sums.records, std::ssize(ids));
        qint64 charged = 0;
        std::vector<qint64> truth;
        storage::Rows rows = file_->connection().query(
            QStringLiteral("SELECT customer_id, sum(charged) FROM document WHERE customer_id IS NOT NULL "
                           "GROUP BY 1 HAVING sum(charged) >= 30000 ORDER BY 2, 1"));
        while (rows.next()) {
            truth.push_back(rows.integer(0));
            charged += rows.integer(1);
        }
        EXPECT_EQ(sums.sums.front().value_or(0), charged);
        EXPECT_EQ(ids, truth);
        return ids;
    }
    using Ids = std::vector<qint64>;

    app::OpenFile::Options options_;
    QString path_ = pathOf(QStringLiteral("shop.clientela"));
    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(PassesOfTheFile, FollowAChangeItsUndoAndItsBeingDoneAgain) {
    EXPECT_EQ(spenders(), (Ids{3, 4, 5, 6}));
    const RevisionId change = charge(6, 1);
    EXPECT_EQ(spenders(), (Ids{3, 4, 5}));
    unit("undo", [&](storage::UnitOfWork& one) { return storage::undo(one, change); });
    EXPECT_EQ(spenders(), (Ids{3, 4, 5, 6})) << "as it was, but not the pass of then by its name";
    unit("redo", [&](storage::UnitOfWork& one) { return storage::redo(one, change); });
    EXPECT_EQ(spenders(), (Ids{3, 4, 5}));
}

TEST_F(PassesOfTheFile, FollowTheWholeFileBackToAnEarlierDay) {
    const RevisionId before = charge(1, 90'000);
    EXPECT_EQ(spenders(), (Ids{3, 4, 5, 6, 1}));
    charge(1, 10'000);
    charge(2, 95'000);
    EXPECT_EQ(spenders(), (Ids{3, 4, 5, 6, 2}));
    JobControl control;
    unit("restore", [&](storage::UnitOfWork& one) { return storage::turnBack(one, before, control); });
    EXPECT_EQ(spenders(), (Ids{3, 4, 5, 6, 1}));
}

TEST_F(PassesOfTheFile, ForgetWhoeverIsErasedAlsoWhenTheFileIsCleaned) {
    EXPECT_EQ(spenders(), (Ids{3, 4, 5, 6}));
    unit("erase", [](storage::UnitOfWork& one) { return storage::erase(one, QStringLiteral("customer"), {5}); });
    EXPECT_EQ(spenders(), (Ids{3, 4, 6}));
    JobControl control;
    storage::scrub(file_->connection(), control);
    EXPECT_EQ(spenders(), (Ids{3, 4, 6}));
}

TEST_F(PassesOfTheFile, AreNotThoseOfAnotherFileThatTookThePlaceOfThisOne) {
    file_.reset();
    const QString earlier = pathOf(QStringLiteral("earlier.clientela"));
    ASSERT_TRUE(QFile::copy(path_, earlier));
    const auto open = [&] {
        auto opened = app::OpenFile::open(path_, options_);
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
    };
    open();
    charge(4, 1);
    EXPECT_EQ(spenders(), (Ids{3, 5, 6}));
    file_.reset();
    ASSERT_TRUE(QFile::remove(path_) && QFile::copy(earlier, path_));
    open();
    EXPECT_EQ(spenders(), (Ids{3, 4, 5, 6}));
    charge(3, 1); // as many revisions as the other file had
    EXPECT_EQ(spenders(), (Ids{4, 5, 6}));
}

TEST_F(PassesOfTheFile, OfAnOlderStateAreNotTakenForThoseOfNow) {
    const auto reader = file_->connect();
    reader->script("BEGIN");
    {
        storage::Rows rows = reader->query(QStringLiteral("SELECT count(*) FROM document"));
        EXPECT_TRUE(rows.next());
    }
    charge(3, 1);
    EXPECT_EQ(spenders(), (Ids{4, 5, 6}));
    // Somebody still looks at the file as it was: neither side takes the other's.
    const auto catalogues = file_->catalogues();
    const auto list = query::bindList(*query::parse(QStringLiteral("spent(last 365 days) >= 300")), *catalogues,
                                      QStringLiteral("customer"), file_->context());
    Large statistics(*reader);
    query::RecordSet records(*reader, *catalogues, statistics);
    EXPECT_EQ(records.count(*list), 4);
    EXPECT_EQ(spenders(), (Ids{4, 5, 6}));
    reader->script("ROLLBACK");
}

} // namespace
} // namespace clientela
