#include "backup/References.h"

#include "storage/Connection.h"
#include "storage/Rows.h"
#include "storage/Schema.h"
#include "support/TestFile.h"

#include <sqlite3.h>

namespace clientela::backup {
namespace {

/// A file whose rows name others in every way, and ways to make them name nothing. Whatever is said of it has to be
/// what SQLite's own check says.
class ReferencesOfABackup : public test::FileTest {
protected:
    ReferencesOfABackup() {
        work([](storage::UnitOfWork& unit) {
            storage::Connection& c = unit.connection();
            c.script("INSERT INTO tag (name) VALUES ('friends'), ('press')");
            for (int i = 1; i <= 200; ++i) {
                c.execute(QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES"
                                         " ('person', 'Ferrante', '2025-01-01')"));
                c.execute(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?)"), i, i % 2 + 1);
                c.execute(QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, source_id, date,"
                                         " net, vat, charged, discount_given, receivable, sale_sign) VALUES"
                                         " ('invoice', 'final', 'foreign', ?, ?, '2025-03-01', 100, 4, 104, 0, 0, 1)"),
                          i, i > 5 ? QVariant(qint64{i - 5}) : QVariant());
            }
        });
        path_ = connection().path();
        close();
    }
    void behindTheKeys(const QByteArray& sql) {
        storage::Connection connection(path_, storage::Connection::Mode::ReadWrite);
        // What is done here to spoil a file, no other database need understand (tests/postgres).
        sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
        connection.script("PRAGMA foreign_keys = OFF");
        connection.script(sql);
    }
    /// Whether they hold; SQLite has to think the same.
    bool hold(const QString& table) {
        storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
        NamedRows named;
        const bool hold = referencesHold(connection, table, named);
        storage::Rows rows =
            connection.query(QStringLiteral("PRAGMA foreign_key_check(%1)").arg(storage::quoted(table)));
        EXPECT_EQ(hold, !rows.next()) << table.toStdString();
        return hold;
    }

    QString path_;
};

TEST_F(ReferencesOfABackup, HoldInEachTableOfAWholeFile) {
    QStringList tables;
    {
        storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
        storage::Rows rows =
            connection.query(QStringLiteral("SELECT DISTINCT t.name FROM sqlite_schema t JOIN"
                                            " pragma_foreign_key_list(t.name) WHERE t.type = 'table'"));
        while (rows.next()) tables += rows.text(0);
    }
    EXPECT_GT(tables.size(), 10);
    for (const QString& table : tables) EXPECT_TRUE(hold(table)) << table.toStdString();
}

TEST_F(ReferencesOfABackup, ToARowThatWentAreFound) {
    behindTheKeys("DELETE FROM customer WHERE id = 77");
    EXPECT_FALSE(hold(QStringLiteral("document")));
    EXPECT_FALSE(hold(QStringLiteral("customer_tag"))) << "which has no row ids";
    EXPECT_TRUE(hold(QStringLiteral("document_line")));
}

TEST_F(ReferencesOfABackup, ToTheFirstAndTheLastRowAndBeyondAreTold) {
    behindTheKeys(
        "UPDATE document SET customer_id = 200 WHERE id = 3; UPDATE document SET customer_id = 1 WHERE id = 4");
    EXPECT_TRUE(hold(QStringLiteral("document")));
    for (const char* id : {"201", "0", "-1", "9223372036854775807"}) {
        behindTheKeys(QByteArray("UPDATE document SET customer_id = ") + id + " WHERE id = 3");
        EXPECT_FALSE(hold(QStringLiteral("document"))) << id;
    }
}

TEST_F(ReferencesOfABackup, OfATableToItselfAreFound) {
    behindTheKeys("DELETE FROM document WHERE id = 50");
    EXPECT_FALSE(hold(QStringLiteral("document")));
    behindTheKeys("UPDATE document SET source_id = NULL WHERE source_id = 50");
    EXPECT_TRUE(hold(QStringLiteral("document")));
}

TEST_F(ReferencesOfABackup, WithIdsThatNobodyGaveOneAfterTheOtherAreSqlitesToSay) {
    behindTheKeys("UPDATE customer SET id = 9000000000000 WHERE id = 9;"
                  "UPDATE document SET customer_id = 9000000000000 WHERE customer_id = 9");
    EXPECT_TRUE(hold(QStringLiteral("document")));
    behindTheKeys("UPDATE document SET customer_id = 9000000000001 WHERE id = 9");
    EXPECT_FALSE(hold(QStringLiteral("document")));
}

TEST_F(ReferencesOfABackup, ByOtherMeansThanARowsIdAreSqlitesToSay) {
    behindTheKeys("CREATE TABLE colour (name TEXT PRIMARY KEY, shade INTEGER, UNIQUE (name, shade));"
                  "CREATE TABLE coat (id INTEGER PRIMARY KEY, colour TEXT REFERENCES colour (name), shade INTEGER,"
                  " FOREIGN KEY (colour, shade) REFERENCES colour (name, shade));"
                  "CREATE TABLE button (id INTEGER PRIMARY KEY, coat_id REFERENCES coat);"
                  "INSERT INTO colour VALUES ('red', 1); INSERT INTO coat VALUES (1, 'red', 1);"
                  "INSERT INTO button VALUES (1, 1), (2, '1')");
    EXPECT_TRUE(hold(QStringLiteral("coat")));
    (void)hold(QStringLiteral("button"));
    behindTheKeys("UPDATE coat SET shade = 2");
    EXPECT_FALSE(hold(QStringLiteral("coat")));
}

TEST_F(ReferencesOfABackup, OfColumnsThatWereAddedLaterAreThoseOfTheirDefault) {
    behindTheKeys("ALTER TABLE document ADD COLUMN tag_id INTEGER REFERENCES tag (id)");
    EXPECT_TRUE(hold(QStringLiteral("document")));
    behindTheKeys("ALTER TABLE document ADD COLUMN other_id INTEGER DEFAULT 999 REFERENCES tag (id)");
    EXPECT_FALSE(hold(QStringLiteral("document")));
    behindTheKeys("UPDATE document SET other_id = 1");
    EXPECT_TRUE(hold(QStringLiteral("document")));
}

} // namespace
} // namespace clientela::backup
