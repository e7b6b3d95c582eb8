#include "backup/IndexSums.h"

#include "backup/TableLayout.h"
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

/// A file with rows under indexes of each kind, and ways to make them disagree. Whatever is said of it has to be what
/// SQLite's own check says.
class IndexesOfABackup : public test::FileTest {
protected:
    IndexesOfABackup() {
        work([](storage::UnitOfWork& unit) {
            storage::Connection& c = unit.connection();
            c.script("INSERT INTO tag (name) VALUES ('friends'), ('press');"
                     "INSERT INTO custom_field (key, label, type, position) VALUES ('x_size', 'Size', 'number', 1);"
                     "INSERT INTO setting (key, value) VALUES ('a', 'b'), ('c', NULL)");
            for (int i = 1; i <= 60; ++i) {
                c.execute(QStringLiteral("INSERT INTO customer (kind, external_id, family_name, created) VALUES"
                                         " ('person', ?, 'Ferrante', '2025-01-01')"),
                          i % 3 ? QVariant() : QVariant(QStringLiteral("X%1").arg(i % 9)));
                c.execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value, normal) VALUES"
                                         " (?, 'phone', 1, ?, ?)"),
                          i, QStringLiteral("055 %1").arg(i), i % 2 ? QVariant() : QVariant(QStringLiteral("+39055")));
                c.execute(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?)"), i, i % 2 + 1);
                c.execute(QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) VALUES (?, 1, ?)"), i,
                          i % 2 ? QVariant(qint64{i}) : QVariant(QStringLiteral("S%1").arg(i)));
                c.execute(QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, net, vat,"
                                         " charged, discount_given, receivable, sale_sign) VALUES"
                                         " ('invoice', 'final', 'foreign', ?, '2025-03-01', 100, 4, 104, 0, ?, 1)"),
                          i, i % 2);
            }
        });
        path_ = connection().path();
        close();
    }
    /// Whether the indexes agree; SQLite has to think the same.
    bool agree(const QString& table) {
        storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
        // What cannot be read is no better than what is wrong.
        const auto isWell = [](const auto& look) {
            try {
                return look();
            } catch (const storage::StorageFailure&) {
                return false;
            }
        };
        const bool agree = isWell([&] { return indexesAgree(connection, table); });
        EXPECT_EQ(agree, isWell([&] {
                      storage::Rows rows =
                          connection.query(QStringLiteral("PRAGMA integrity_check(%1)").arg(storage::quoted(table)));
                      return rows.next() && rows.text(0) == QLatin1String("ok");
                  }))
            << table.toStdString();
        return agree;
    }
    [[nodiscard]] QStringList indexedTables() const {
        QStringList tables;
        storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'index' ORDER BY 1"));
        while (rows.next()) tables += rows.text(0);
        return tables;
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path_);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Of the tables with rows and their indexes, which all fit one page or begin with one.
    [[nodiscard]] std::vector<std::pair<QString, qint64>> pagesWithRows() const {
        std::vector<std::pair<QString, qint64>> pages;
        storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT tbl_name, rootpage FROM sqlite_schema WHERE tbl_name IN"
                           " ('contact_point', 'custom_value', 'customer', 'customer_tag', 'document', 'setting')"));
        while (rows.next())
            if (rows.integer(1) > 0) pages.emplace_back(rows.text(0), rows.integer(1));
        return pages;
    }
    /// What is done here to spoil a file, no other database need understand (tests/postgres).
    static void unheard(const storage::Connection& connection) {
        sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
    }
    /// Runs this while the file knows nothing of an index, which so misses it.
    void behindTheBackOf(const QString& index, const QByteArray& sql) {
        QVariantList row;
        {
            storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
            {
                storage::Rows rows = connection.query(
                    QStringLiteral("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE name = ?"),
                    index);
                ASSERT_TRUE(rows.next());
                for (int i = 0; i < 5; ++i) row += rows.value(i);
            }
            connection.script("PRAGMA writable_schema = ON");
            connection.execute(QStringLiteral("DELETE FROM sqlite_schema WHERE name = ?"), index);
        }
        {
            storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
            unheard(connection);
            connection.script(sql);
        }
        storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
        connection.script("PRAGMA writable_schema = ON");
        connection.executeList(QStringLiteral("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)"), row);
    }
    /// Changes the bytes of the page that an index begins at.
    template <class Change>
    void inPageOf(const QString& index, Change&& change) {
        qint64 page = 0;
        {
            storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
            storage::Rows rows =
                connection.query(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), index);
            ASSERT_TRUE(rows.next());
            page = rows.integer(0);
        }
        QFile file(path_);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * 4096);
        QByteArray bytes = file.read(4096);
        change(bytes);
        file.seek((page - 1) * 4096);
        file.write(bytes);
    }

    QString path_;
};

TEST_F(IndexesOfABackup, AgreeInAWholeFile) {
    const QStringList tables = indexedTables();
    EXPECT_GT(tables.size(), 15);
    for (const QString& table : tables) EXPECT_TRUE(agree(table)) << table.toStdString();
}

TEST_F(IndexesOfABackup, AreAllOfAKindThatIsAddedUp) {
    storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
    for (const QString& table : indexedTables()) {
        const auto layout = layoutOf(connection, table);
        ASSERT_TRUE(layout) << table.toStdString() << " would be left to SQLite, which takes five times as long";
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?"), table);
        ASSERT_TRUE(rows.next());
        EXPECT_EQ(rows.integer(0), static_cast<qint64>(layout->indexes.size())) << table.toStdString();
        for (const IndexLayout& index : layout->indexes)
            EXPECT_EQ(index.where.isEmpty(), !index.condition)
                << index.name.toStdString() << " would ask SQLite about each row, a tenth of the time of a whole file";
    }
}

TEST_F(IndexesOfABackup, OfSomeRowsAgreeByConditionsOfAnyKind) {
    {
        storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
        unheard(connection);
        connection.script("ALTER TABLE document ADD COLUMN mood TEXT COLLATE NOCASE DEFAULT 'Fine';"
                          "UPDATE document SET mood = 'FINE' WHERE id < 9;"
                          "UPDATE document SET mood = NULL WHERE id > 50;"
                          "CREATE INDEX by_case ON document (net) WHERE mood = 'fine';"
                          "CREATE INDEX by_none ON document (net) WHERE mood IS NULL;"
                          "CREATE INDEX by_some ON document (net, id) WHERE Mood is  not null;"
                          "CREATE INDEX by_two ON document (net) WHERE receivable = 1 AND customer_id > 20;"
                          "CREATE INDEX by_text ON document (net) WHERE date = '2025-03-01';"
                          "CREATE INDEX by_number ON document (net) WHERE net = '100'");
    }
    EXPECT_TRUE(agree(QStringLiteral("document")));
    for (const char* index : {"by_case", "by_none", "by_some", "by_two", "by_text", "by_number"}) {
        const QByteArray before = bytes();
        behindTheBackOf(QLatin1String(index), "UPDATE document SET mood = iif(mood IS NULL, 'fine', NULL),"
                                              " receivable = 1 - receivable, date = '2025-03-02', net = 101"
                                              " WHERE id = 40");
        EXPECT_FALSE(agree(QStringLiteral("document"))) << index;
        write(QFileInfo(path_).fileName(), before);
    }
}

TEST_F(IndexesOfABackup, AgreeWithLongValuesManyPagesAndAllKindsOfNumbers) {
    {
        storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
        unheard(connection);
        connection.script("PRAGMA foreign_keys = OFF; BEGIN");
        for (int i = 100; i < 4'000; ++i) {
            const QVariant values[] = {
                QString(i % 97 == 0 ? 9'000 : 1 + i % 40, QChar(u'a' + i % 26)), // some go on behind their page
                qint64{i} << i % 60,
                -qint64{i},
                i / 8.0,
                double(i),
                QStringLiteral("ü"),
                QByteArray(1 + i % 30, char(i))};
            connection.executeList(
                QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) VALUES (?, 1, ?)"),
                {qint64{i}, values[i % 7]});
            connection.executeList(
                QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value, normal) VALUES"
                               " (?, 'phone', 1, ?, ?)"),
                {qint64{i % 50 + 1}, QString(1 + i, QLatin1Char('0')),
                 i % 2 ? QVariant() : QVariant(QString(i % 211 == 0 ? 7'000 : 12, QLatin1Char('4')))});
        }
        connection.script("COMMIT;"
                          // Rows from before a column was added do not hold it.
                          "ALTER TABLE contact_point ADD COLUMN rank REAL NOT NULL DEFAULT 2;"
                          "CREATE INDEX contact_point_rank ON contact_point (rank, normal);"
                          "INSERT INTO contact_point (customer_id, kind, position, value, rank) VALUES"
                          " (9, 'phone', 2, '1', 3), (9, 'phone', 3, '1', 3.5);"
                          "CREATE INDEX customer_weight ON customer (created, family_name, kind)");
    }
    for (const char* table : {"custom_value", "contact_point", "customer"}) EXPECT_TRUE(agree(table)) << table;
    behindTheBackOf(QStringLiteral("contact_point_rank"), "UPDATE contact_point SET rank = 2.5 WHERE id = 7");
    EXPECT_FALSE(agree(QStringLiteral("contact_point")));
}

TEST_F(IndexesOfABackup, AreJudgedAsSqliteDoesWhateverByteFellOver) {
    QFile file(path_);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const std::vector<std::pair<QString, qint64>> pages = pagesWithRows();
    std::mt19937 random(5);
    int judged = 0;
    int found = 0;
    for (int trial = 0; trial < 300; ++trial) {
        const auto& [table, page] = pages[random() % pages.size()];
        QByteArray damaged = whole;
        qsizetype at = 0;
        do at = (page - 1) * 4'096 + qsizetype(random() % 4'096);
        while (whole[at] == 0);
        damaged[at] = char(damaged[at] ^ (1 << random() % 8));
        write(QFileInfo(path_).fileName(), damaged);
        try {
            storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
            storage::Rows rows = connection.query(QStringLiteral("PRAGMA quick_check(%1)").arg(storage::quoted(table)));
            if (!rows.next() || rows.text(0) != QLatin1String("ok")) continue; // what was looked at before
        } catch (const storage::StorageFailure&) {
            continue;
        }
        ++judged;
        if (!agree(table)) ++found;
        if (HasFailure()) FAIL() << "a bit of byte " << at << " of " << table.toStdString();
    }
    EXPECT_GT(judged, 100);
    EXPECT_GT(found, 50);
}

TEST_F(IndexesOfABackup, EndTheWalkWhateverBytesStandOnTheirPages) {
    QFile file(path_);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const std::vector<std::pair<QString, qint64>> pages = pagesWithRows();
    std::mt19937 random(7);
    const char kinds[] = {2, 5, 10, 13};
    for (int trial = 0; trial < 400; ++trial) {
        const auto& [table, page] = pages[random() % pages.size()];
        QByteArray damaged = whole;
        char* at = damaged.data() + (page - 1) * 4'096;
        // Noise, or a page of pointers: to others, to itself, to none.
        for (int i = 0; i < 4'096; ++i)
            at[i] = trial % 2 ? static_cast<char>(random()) : i % 4 == 3 ? static_cast<char>(1 + random() % 90) : '\0';
        if (trial % 3) at[0] = kinds[random() % 4];
        if (trial % 3) at[3] = 0;
        write(QFileInfo(path_).fileName(), damaged);
        try {
            storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
            (void)indexesAgree(connection, table);
        } catch (const storage::StorageFailure&) {
        }
    }
}

TEST_F(IndexesOfABackup, ThatMissARowAreFound) {
    behindTheBackOf(QStringLiteral("contact_point_customer"),
                    "INSERT INTO contact_point (customer_id, kind, position, value) VALUES (9, 'phone', 2, '055')");
    EXPECT_FALSE(agree(QStringLiteral("contact_point")));
    EXPECT_TRUE(agree(QStringLiteral("document")));
}

TEST_F(IndexesOfABackup, OfSomeRowsOnlyThatMissOneAreFound) {
    behindTheBackOf(QStringLiteral("customer_external_id"), "UPDATE customer SET external_id = NULL WHERE id = 9");
    EXPECT_FALSE(agree(QStringLiteral("customer")));
    behindTheBackOf(QStringLiteral("document_receivable"), "UPDATE document SET receivable = 1 WHERE id = 8");
    EXPECT_FALSE(agree(QStringLiteral("document")));
}

TEST_F(IndexesOfABackup, OfTablesWithoutRowIdsThatHoldAnOldValueAreFound) {
    behindTheBackOf(QStringLiteral("custom_value_field"), "UPDATE custom_value SET value = 77 WHERE customer_id = 9");
    EXPECT_FALSE(agree(QStringLiteral("custom_value")));
    behindTheBackOf(QStringLiteral("customer_tag_tag"), "DELETE FROM customer_tag WHERE customer_id = 9");
    EXPECT_FALSE(agree(QStringLiteral("customer_tag")));
}

TEST_F(IndexesOfABackup, WithAByteThatFellOverAreFound) {
    inPageOf(QStringLiteral("contact_point_customer"), [](QByteArray& page) {
        const qsizetype at = page.lastIndexOf("phone");
        ASSERT_GE(at, 0);
        page[at + 4] = 'f';
    });
    EXPECT_FALSE(agree(QStringLiteral("contact_point")));
}

TEST_F(IndexesOfABackup, ThatLostTheirOrderAreFound) {
    // The same entries, two of them in each other's place.
    inPageOf(QStringLiteral("contact_point_customer"), [](QByteArray& page) {
        ASSERT_EQ(page[0], 10) << "a leaf";
        std::swap(page[8], page[10]);
        std::swap(page[9], page[11]);
    });
    EXPECT_FALSE(agree(QStringLiteral("contact_point")));
}

TEST_F(IndexesOfABackup, ThatHoldTwiceWhatHasToBeUniqueAreFound) {
    {
        storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
        connection.script("INSERT INTO contact_point (customer_id, kind, position, value) VALUES (9, 'phone', 1, '1');"
                          "PRAGMA writable_schema = ON;"
                          "UPDATE sqlite_schema SET sql = replace(sql, 'CREATE INDEX', 'CREATE UNIQUE INDEX')"
                          " WHERE name = 'contact_point_customer'");
    }
    EXPECT_FALSE(agree(QStringLiteral("contact_point")));
}

} // namespace
} // namespace clientela::backup
