#include "storage/Salvage.h"

#include "storage/FileCheck.h"
#include "storage/PageTrees.h"
#include "storage/Schema.h"
#include "support/TestFile.h"

#include <QFile>
#include <QSet>

#include <random>

namespace clientela::storage {
namespace {

constexpr qsizetype kPageBytes = 4096;

/// A file of everything, and copies of it that lost the list of their tables.
class ALostListOfTables : public test::FileTest {
protected:
    ALostListOfTables() {
        work([](UnitOfWork& unit) {
            Connection& c = unit.connection();
            c.script("INSERT INTO tag (name) VALUES ('friends'), ('wholesale'), ('press');"
                     "INSERT INTO custom_field (key, label, type, position) VALUES ('x_size', 'Size', 'number', 1),"
                     " ('x_shoe', 'Shoe', 'text', 2);"
                     "INSERT INTO product (code, name, unit_price) VALUES ('B1', 'Bread', 40000);"
                     "INSERT INTO saved_list (name, expression) VALUES ('All', 'stage = customer')");
            for (int i = 1; i <= 400; ++i) {
                c.execute(QStringLiteral("INSERT INTO customer (kind, family_name, notes, created) VALUES"
                                         " ('person', ?, ?, '2025-01-01')"),
                          QStringLiteral("Ferrante %1").arg(i), QString(60, QLatin1Char('n')));
                c.execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, position, value) VALUES"
                                         " (?, 'phone', 1, ?)"),
                          i, QStringLiteral("055 %1").arg(i));
                c.execute(QStringLiteral("INSERT INTO address (customer_id, role, position, city) VALUES"
                                         " (?, 'billing', 1, 'Firenze')"),
                          i);
                c.execute(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?)"), i, i % 3 + 1);
                c.execute(QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) VALUES (?, ?, ?)"), i,
                          i % 2 + 1, i % 2 ? QVariant(QStringLiteral("S%1").arg(i)) : QVariant(qint64{i} * 1000));
                c.execute(QStringLiteral("INSERT INTO interaction (customer_id, kind, at, subject) VALUES"
                                         " (?, 'call', '2025-02-01T10:00:00', 'Bread')"),
                          i);
                c.execute(QStringLiteral("INSERT INTO document (kind, status, origin, customer_id, date, net, vat,"
                                         " charged, discount_given, receivable) VALUES"
                                         " ('invoice', 'final', 'foreign', ?, '2025-03-01', 100, 4, 104, 0, 1)"),
                          i);
                for (int line = 1; line <= 2; ++line)
                    c.execute(QStringLiteral("INSERT INTO document_line (document_id, position, product_id, quantity,"
                                             " unit_price, net, charged) VALUES (?, ?, 1, 1000, 4, 50, 52)"),
                              i, line);
                c.execute(QStringLiteral("INSERT INTO payment (customer_id, document_id, date, amount) VALUES"
                                         " (?, ?, '2025-03-02', 104)"),
                          i, i);
                c.execute(QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at) VALUES"
                                         " (?, 'email', 'marketing', 1, '2025-02-01T00:00:00Z')"),
                          i);
            }
        });
        execute(QStringLiteral("UPDATE customer SET notes = ? WHERE id = 7"), QString(30'000, QLatin1Char('x')));
        path_ = connection().path();
        close();
        QFile file(path_);
        if (file.open(QIODevice::ReadOnly)) sound_ = file.readAll();
    }
    /// Without each page that the list of tables lies on.
    [[nodiscard]] QByteArray withoutList() const {
        QByteArray file = sound_;
        file.replace(0, kPageBytes, QByteArray(kPageBytes, '\0'));
        for (qsizetype at = kPageBytes; at < file.size(); at += kPageBytes) {
            const QByteArrayView page = QByteArrayView(file).sliced(at, kPageBytes);
            if (PageTrees::looksLikePage(page) && page[0] == 13 && page.toByteArray().contains("CREATE "))
                file.replace(at, kPageBytes, QByteArray(kPageBytes, '\0'));
        }
        return file;
    }
    Result<Salvaged> salvaged(const QByteArray& bytes) {
        const QString path = write(QStringLiteral("damaged.clientela"), bytes);
        QFile::remove(to_);
        SalvageOptions options;
        options.standIns.insert(QStringLiteral("customer"), [](Connection& c, qint64 id) {
            c.execute(QStringLiteral("INSERT INTO customer (id, kind, company_name, created) VALUES (?, 'company',"
                                     " 'Lost card', '2025-01-01')"),
                      id);
        });
        JobControl control;
        return salvage(path, to_, options, control);
    }
    /// Each row of each recorded table.
    static QStringList rowsOf(const QString& path) {
        QStringList all;
        Connection connection(path, Connection::Mode::ReadOnly);
        const auto schema = Schema::read(connection);
        for (const TableInfo& table : schema->tables()) {
            if (!table.isRecorded() && !table.name.startsWith(QLatin1String("revision"))) continue;
            Rows rows = connection.query(QStringLiteral("SELECT * FROM ") + quoted(table.name));
            while (rows.next()) {
                QString line = table.name;
                for (size_t i = 0; i < table.columns.size(); ++i)
                    line += QLatin1Char('|') + QString::fromLatin1(rows.bytes(static_cast<int>(i)).toHex());
                all += line;
            }
        }
        all.sort();
        return all;
    }
    qint64 saved(const QString& sql) {
        Connection connection(to_, Connection::Mode::ReadOnly);
        Rows rows = connection.query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }
    /// What another file holds that this one does not.
    static std::string difference(QStringList of, const QStringList& to) {
        for (const QString& each : to) of.removeOne(each);
        return of.mid(0, 5).join(QLatin1Char('\n')).toStdString();
    }

    QString path_;
    QString to_ = pathOf(QStringLiteral("saved.clientela"));
    QByteArray sound_;
};

TEST_F(ALostListOfTables, IsPutTogetherFromItsRemnantsWhereTheFirstPageIsGone) {
    std::mt19937 random(20251126);
    QByteArray noise(kPageBytes, '\0');
    for (char& each : noise) each = static_cast<char>(random());
    for (const QByteArray& first : {QByteArray(kPageBytes, '\0'), noise}) {
        QByteArray file = sound_;
        const auto done = salvaged(file.replace(0, kPageBytes, first));
        ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
        EXPECT_TRUE(done->isWhole()) << "what each tree is was written beside it";
        EXPECT_TRUE(done->logSaved);
        EXPECT_TRUE(done->sameLineage);
        EXPECT_EQ(rowsOf(to_), rowsOf(path_));
    }
}

TEST_F(ALostListOfTables, IsMadeAnewFromTheShapeOfWhatIsThere) {
    const auto done = salvaged(withoutList());
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_TRUE(done->isGuessed);
    EXPECT_FALSE(done->isWhole()) << "who can tell";
    EXPECT_TRUE(done->logSaved);
    EXPECT_TRUE(done->sameLineage);
    const QStringList before = rowsOf(path_);
    const QStringList after = rowsOf(to_);
    EXPECT_EQ(after, before) << "lost: " << difference(before, after) << "\nmade up: " << difference(after, before);
}

TEST_F(ALostListOfTables, LeavesLoosePagesThatAreTakenForWhatTheyAre) {
    // The first pages of all tables lie at the beginning.
    qint64 last = 0;
    {
        Connection connection(path_, Connection::Mode::ReadOnly);
        Rows rows = connection.query(QStringLiteral("SELECT max(rootpage) FROM sqlite_schema"));
        ASSERT_TRUE(rows.next());
        last = rows.integer(0);
    }
    QByteArray file = sound_;
    const auto done = salvaged(file.replace(0, last * kPageBytes, QByteArray(last * kPageBytes, '\0')));
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_TRUE(done->isGuessed);
    const QString real = QStringLiteral("SELECT count(*) FROM customer WHERE family_name = 'Ferrante ' || id");
    EXPECT_GE(saved(real), 390);
    EXPECT_EQ(saved(real) + saved(QStringLiteral("SELECT count(*) FROM customer WHERE company_name = 'Lost card'")),
              saved(QStringLiteral("SELECT count(*) FROM customer")))
        << "nothing is a card that was none";
    EXPECT_GE(saved(QStringLiteral("SELECT count(*) FROM contact_point WHERE value = '055 ' || customer_id")), 390);
    const QStringList rows = rowsOf(path_);
    const QSet<QString> before(rows.begin(), rows.end());
    for (const QString& row : rowsOf(to_)) {
        // Stand-ins are new cards; a row that named a lost one may name nobody now.
        if (row.startsWith(QLatin1String("customer_tag|")) || row.startsWith(QLatin1String("custom_value|")) ||
            row.startsWith(QLatin1String("contact_point|")) || row.startsWith(QLatin1String("consent_event|"))) {
            ASSERT_TRUE(before.contains(row)) << "made up: " << row.toStdString();
        }
    }
}

TEST_F(ALostListOfTables, KeepsTheLogThatLiesBesideTheFile) {
    {
        const auto opened = CustomerFile::open(path_);
        ASSERT_TRUE(opened.ok());
        {
            UnitOfWork unit(**opened, {QStringLiteral("edit"), QStringLiteral("Late"), {}});
            unit.connection().script("UPDATE customer SET notes = 'late' WHERE id = 300");
            unit.commit();
        }
        QFile log(path_ + QStringLiteral("-wal"));
        ASSERT_TRUE(log.open(QIODevice::ReadOnly));
        write(QStringLiteral("damaged.clientela-wal"), log.readAll());
    }
    const auto done = salvaged(withoutList());
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(saved(QStringLiteral("SELECT count(*) FROM customer WHERE notes = 'late'")), 1);
    EXPECT_EQ(saved(QStringLiteral("SELECT count(*) FROM customer")), 400);
}

TEST_F(ALostListOfTables, OfNothingIsNothing) {
    std::mt19937 random(20251127);
    QByteArray noise(200 * kPageBytes, '\0');
    for (char& each : noise) each = static_cast<char>(random());
    for (const QByteArray& file : {noise, QByteArray(50 * kPageBytes, '\0')}) {
        const auto done = salvaged(file);
        ASSERT_FALSE(done.ok());
        EXPECT_TRUE(done.problem().what.contains(QStringLiteral("can be read")));
    }
}

TEST_F(ALostListOfTables, IsNoReasonNotToOfferSaving) {
    const QString path = write(QStringLiteral("damaged.clientela"), withoutList());
    EXPECT_TRUE(holdsTablesOfOurs(path));
    EXPECT_FALSE(holdsTablesOfOurs(write(QStringLiteral("letter.clientela"), "Dear Sir or Madam")));
    QByteArray others = sound_;
    EXPECT_FALSE(holdsTablesOfOurs(write(QStringLiteral("other.db"), others.replace("table_policy", "their_policy"))));
}

} // namespace
} // namespace clientela::storage
