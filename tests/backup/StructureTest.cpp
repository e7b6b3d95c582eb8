#include "backup/Structure.h"

#include "storage/Connection.h"
#include "storage/Rows.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"
#include "support/TestFile.h"

#include <QFile>
#include <QFileInfo>

#include <random>
#include <sqlite3.h>

namespace clientela::backup {
namespace {

/// A file with pages of each kind: tables and indexes of two storeys, a table without row ids, long texts that go on
/// elsewhere, free blocks within pages and free pages.
class PagesOfABackup : public test::FileTest {
protected:
    PagesOfABackup() {
        work([](storage::UnitOfWork& unit) {
            storage::Connection& c = unit.connection();
            c.script("INSERT INTO tag (name) VALUES ('friends'), ('press')");
            for (int i = 1; i <= 400; ++i) {
                c.execute(QStringLiteral("INSERT INTO customer (kind, external_id, family_name, notes, created) VALUES"
                                         " ('person', ?, 'Ferrante', ?, '2025-01-01')"),
                          QStringLiteral("X%1").arg(i), QString(i % 50 == 0 ? 9'000 : i % 300, u'n'));
                c.execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value, normal) VALUES"
                                         " (?, 'phone', 1, ?, ?)"),
                          i, QStringLiteral("055 %1").arg(i), QStringLiteral("+39055%1").arg(i));
                c.execute(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?)"), i, i % 2 + 1);
            }
        });
        work([](storage::UnitOfWork& unit) {
            unit.connection().script("DELETE FROM contact_point WHERE id % 7 = 0 OR id > 300;"
                                     "UPDATE customer SET notes = NULL WHERE id % 11 = 0 OR id % 100 = 0");
        });
        path_ = connection().path();
        close();
        QFile file(path_);
        if (file.open(QIODevice::ReadOnly)) whole_ = file.readAll();
        pages_ = pagesByTable();
    }

    struct Opinion {
        bool seems = false;
        bool ours = false;
        bool sqlites = false;
    };
    [[nodiscard]] Opinion opinionOn(const QString& table) const {
        const auto asked = [&](auto&& look) {
            try {
                storage::Connection copy(path_, storage::Connection::Mode::ReadOnly);
                copy.script("PRAGMA ignore_check_constraints = ON");
                return look(copy);
            } catch (const storage::StorageFailure&) {
                return false; // what cannot be read is no better than what is wrong
            }
        };
        return {asked([&](storage::Connection& copy) { return Structure(copy).seemsSound(copy, table, [] {}); }),
                asked([&](storage::Connection& copy) { return Structure(copy).isTableSound(copy, table, [] {}); }),
                asked([&](storage::Connection& copy) {
                    storage::Rows rows =
                        copy.query(QStringLiteral("PRAGMA quick_check(%1)").arg(storage::quoted(table)));
                    return rows.next() && rows.text(0) == QLatin1String("ok");
                })};
    }
    /// Whether all tables are sound, and then the whole.
    [[nodiscard]] bool isWhole() const {
        storage::Connection copy(path_, storage::Connection::Mode::ReadOnly);
        copy.script("PRAGMA ignore_check_constraints = ON");
        Structure structure(copy);
        for (const auto& [table, pages] : pages_)
            if (!structure.isTableSound(copy, table, [] {})) return false;
        return structure.isWholeSound(copy, [] {});
    }
    void damage(qsizetype at, const QByteArray& bytes) const {
        QByteArray damaged = whole_;
        damaged.replace(at, bytes.size(), bytes);
        write(QFileInfo(path_).fileName(), damaged);
    }

    QString path_;
    QByteArray whole_;
    std::vector<std::pair<QString, std::vector<qint64>>> pages_; ///< of each table and its indexes

private:
    [[nodiscard]] std::vector<std::pair<QString, std::vector<qint64>>> pagesByTable() const {
        std::vector<std::pair<QString, std::vector<qint64>>> all;
        storage::Connection copy(path_, storage::Connection::Mode::ReadOnly);
        storage::Rows rows = copy.query(
            QStringLiteral("SELECT t.name, d.pageno FROM (SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                           "rootpage > 0 UNION SELECT 'sqlite_schema') t JOIN sqlite_schema i ON i.tbl_name = t.name "
                           "JOIN dbstat d ON d.name = i.name ORDER BY t.name"));
        while (rows.next()) {
            if (all.empty() || all.back().first != rows.text(0)) all.push_back({rows.text(0), {}});
            all.back().second.push_back(rows.integer(1));
        }
        all.push_back({QStringLiteral("sqlite_schema"), {1}});
        return all;
    }
};

TEST_F(PagesOfABackup, OfAWholeFileNeedNobodyElseToBeFoundSound) {
    EXPECT_GT(pages_.size(), 30U);
    for (const auto& [table, pages] : pages_) {
        const Opinion opinion = opinionOn(table);
        EXPECT_TRUE(opinion.seems) << table.toStdString() << " is left to SQLite, which takes four times as long";
        EXPECT_TRUE(opinion.sqlites) << table.toStdString();
    }
    EXPECT_TRUE(isWhole());
}

TEST_F(PagesOfABackup, AreJudgedAsSqliteDoesWhateverByteFellOver) {
    std::mt19937 random(7);
    int found = 0;
    int doubted = 0;
    int sound = 0;
    const auto trials = std::max(1200, qEnvironmentVariableIntValue("CLIENTELA_TRIALS"));
    for (int trial = 0; trial < trials && !HasFailure(); ++trial) {
        const auto& [table, pages] = pages_[random() % pages_.size()];
        const qint64 page = pages[random() % pages.size()];
        // Half of them where pages say what is on them.
        const auto within = static_cast<qsizetype>(random() % 2 ? random() % 64 : random() % 4'096);
        if (page == 1 && within < 100) continue; // the head of the file is the whole's to find
        const qsizetype at = (page - 1) * 4'096 + within;
        damage(at, QByteArray(1, char(whole_[at] ^ (1 << random() % 8))));
        const Opinion opinion = opinionOn(table);
        EXPECT_EQ(opinion.ours, opinion.sqlites) << "a bit of byte " << at << " of " << table.toStdString();
        found += opinion.sqlites ? 0 : 1;
        sound += opinion.seems ? 1 : 0;
        doubted += opinion.sqlites && !opinion.seems ? 1 : 0;
    }
    EXPECT_GT(found, trials / 20);
    EXPECT_GT(sound, trials / 5);
    EXPECT_LT(doubted, trials / 50) << "and SQLite was asked for nothing";
}

TEST_F(PagesOfABackup, ThatStandInTwoTablesOrInNoneAreFoundBeforeTheEnd) {
    EXPECT_TRUE(isWhole());
    // The free list: how many there are, and the first.
    for (const qsizetype at : {36, 32}) {
        damage(at, QByteArray("\0\0\0\0", 4));
        EXPECT_FALSE(isWhole()) << at;
    }
    // One table's pages in another table's place.
    storage::Connection(path_, storage::Connection::Mode::ReadOnly);
    write(QFileInfo(path_).fileName(), whole_);
    {
        storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
        sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr); // nothing that another database understands
        connection.script("PRAGMA writable_schema = ON;"
                          "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
                          "'address_customer') WHERE name = 'document_customer'");
    }
    EXPECT_FALSE(isWhole());
}

} // namespace
} // namespace clientela::backup
