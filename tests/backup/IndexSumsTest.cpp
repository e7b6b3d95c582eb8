#include "backup/IndexSums.h"

#include "storage/Connection.h"
#include "storage/Rows.h"
#include "storage/Schema.h"
#include "support/TestFile.h"

#include <QFile>

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
        const bool agree = indexesAgree(connection, table);
        storage::Rows rows = connection.query(QStringLiteral("PRAGMA integrity_check(%1)").arg(storage::quoted(table)));
        EXPECT_EQ(agree, rows.next() && rows.text(0) == QLatin1String("ok")) << table.toStdString();
        return agree;
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
    QStringList tables;
    {
        storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'index' ORDER BY 1"));
        while (rows.next()) tables += rows.text(0);
    }
    EXPECT_GT(tables.size(), 15);
    for (const QString& table : tables) EXPECT_TRUE(agree(table)) << table.toStdString();
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
