#include "app/OpenFile.h"
#include "backup/CatchUp.h"
#include "backup/Chain.h"
#include "backup/Restore.h"
#include "base/Failure.h"
#include "customers/CardRepository.h"
#include "search/SearchBox.h"
#include "storage/Contents.h"
#include "storage/Erasure.h"
#include "storage/FileCheck.h"
#include "storage/Scrub.h"
#include "storage/Undo.h"
#include "support/Data.h"
#include "support/TestFile.h"

#include <QCryptographicHash>
#include <QFile>

namespace clientela {
namespace {

using storage::Connection;
using storage::UnitOfWork;

// A file of each schema there ever was, as it stood when a program of that schema had worked in it for a day: all its
// rows (schemas/schemaN.sql), the log included, in the tables that the first N migrations make. Whoever adds a
// migration has what it leaves written down, too:
//   test_app --gtest_also_run_disabled_tests --gtest_filter='*DISABLED_IsWrittenDown'

std::vector<storage::Migration> first(int schema) {
    const auto& all = storage::migrations();
    return {all.begin(), all.begin() + schema};
}

QString fixtureOf(int schema) { return test::fixture(QStringLiteral("app/schemas/schema%1.sql").arg(schema)); }

/// Of the texts of the migrations that made the file: files out there were made by them, so they never change.
QByteArray migrationsLine(int schema) {
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const storage::Migration& step : first(schema)) sum.addData(step.sql);
    return "-- Migrations: " + sum.result().toHex() + '\n';
}

constexpr qint64 kBaker = 3;
constexpr qint64 kDeleted = 6;
constexpr qint64 kErased = 7;
const RevisionId kEdit(3);
const RevisionId kDeletion(4);
const RevisionId kNote(7);
const QString kStale = QStringLiteral("stalesummary");

class PastSchemas : public test::FolderTest {
protected:
    /// An empty file of that schema, to be worked in by program().
    std::unique_ptr<Connection> newFile(int schema) {
        const QString path = pathOf(QStringLiteral("schema%1.clientela").arg(schema));
        auto connection = std::make_unique<Connection>(path, Connection::Mode::Create);
        connection->script("PRAGMA journal_mode = WAL; PRAGMA application_id = " +
                           QByteArray::number(storage::kApplicationId));
        EXPECT_EQ(storage::migrate(*connection, first(schema)).state, storage::MigrationOutcome::State::Upgraded);
        program_.reset(); // it remembers the schema of the one before
        return connection;
    }
    /// What a unit of work asks of a file; the rows come from the connection of the older one.
    [[nodiscard]] const storage::CustomerFile& program() {
        if (program_) return *program_;
        QFile::remove(pathOf(QStringLiteral("program.clientela")));
        auto made = storage::CustomerFile::create(pathOf(QStringLiteral("program.clientela")));
        EXPECT_TRUE(made.ok());
        program_ = std::move(*made);
        return *program_;
    }

    template <class Change>
    void work(Connection& connection, const char* kind, const char* title, Change&& change) {
        UnitOfWork unit(program(), connection, {QLatin1String(kind), QLatin1String(title), ActorId(1)});
        change(unit);
        unit.commit();
    }
    void run(Connection& connection, const char* kind, const char* title, const QByteArray& sql) {
        work(connection, kind, title, [&](UnitOfWork& unit) { unit.connection().script(sql); });
    }
    void aDay(Connection& connection, int schema);
    static QByteArray written(Connection& connection, int schema);

private:
    std::unique_ptr<storage::CustomerFile> program_;
};

void PastSchemas::aDay(Connection& connection, int schema) {
    connection.script("INSERT INTO file_identity (id, file_id, lineage, created) VALUES"
                      " (1, 'file', 'lineage', '2025-11-22T08:00:00Z')");
    run(connection, "actor", "Anna began to work with this file",
        "INSERT INTO actor (name, login) VALUES ('Anna', 'anna')");
    run(connection, "import", "Import of people.csv, 6 cards",
        "INSERT INTO customer (kind, given_name, family_name, company_name, job_title, created) VALUES"
        " ('person', 'Giulia', 'Ferrante', NULL, NULL, '2025-11-22T08:00:00Z'),"
        " ('company', NULL, NULL, 'Trattoria Da Nello', NULL, '2025-11-22T08:00:00Z'),"
        " ('person', 'Marco', 'Rosselli', NULL, 'Cook', '2025-11-22T08:00:00Z'),"
        " ('person', 'Ольга', 'Петрова', NULL, NULL, '2025-11-22T08:00:00Z'),"
        " ('person', 'José', 'Muñoz', NULL, NULL, '2025-11-22T08:00:00Z'),"
        " ('person', 'Anna', 'Bianchi', NULL, NULL, '2025-11-22T08:00:00Z');"
        "INSERT INTO contact_point (customer_id, kind, position, value, normal)"
        " SELECT id, 'phone', 1, '055 218 940' || id, '+39055218940' || id FROM customer;"
        "INSERT INTO address (customer_id, role, position, street, postal_code, city, country)"
        " SELECT id, 'billing', 1, 'Via Ghibellina ' || id, '50122', 'Firenze', 'IT' FROM customer;"
        "INSERT INTO tag (name) VALUES ('regular');"
        "INSERT INTO customer_tag (customer_id, tag_id) VALUES (1, 1), (3, 1);"
        "INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source) VALUES"
        " (1, 'email', 'marketing', 1, '2025-11-22T08:00:00Z', 'import'),"
        " (4, 'email', 'marketing', 0, '2025-11-22T08:00:00Z', 'import')");
    run(connection, "edit", "Marco Rosselli edited",
        "UPDATE customer SET job_title = 'Baker' WHERE id = 3;"
        "INSERT INTO contact_point (customer_id, kind, position, value, normal) VALUES"
        " (3, 'phone', 2, '055 218 9444', '+390552189444')");
    run(connection, "delete", "Anna Bianchi deleted",
        "DELETE FROM contact_point WHERE customer_id = 6; DELETE FROM address WHERE customer_id = 6;"
        "DELETE FROM customer WHERE id = 6");
    run(connection, "import", "Import of sales.csv, 2 invoices",
        "INSERT INTO product (code, name, unit_price) VALUES ('P1', 'Pane', 25000);"
        "INSERT INTO document (kind, status, origin, number, customer_id, date, sale_sign, net, vat, charged,"
        " discount_given, receivable) VALUES"
        " ('invoice', 'final', 'foreign', 'A1', 1, '2025-10-01', 1, 10000, 400, 10400, 0, 1),"
        " ('invoice', 'final', 'foreign', 'A2', 2, '2025-10-02', 1, 20000, 800, 20800, 0, 0);"
        "INSERT INTO document_line (document_id, position, product_id, quantity, unit_price, net, charged) VALUES"
        " (1, 1, 1, 4000, 25000, 10000, 10400), (2, 1, 1, 8000, 25000, 20000, 20800);"
        "INSERT INTO payment (customer_id, document_id, date, amount) VALUES (1, 1, '2025-10-20', 400)");
    run(connection, "edit", "A call and a task",
        "INSERT INTO interaction (customer_id, kind, direction, at, by, subject) VALUES"
        " (1, 'call', 'in', '2025-11-21T10:42:00', 'Anna', 'Asks for bread');"
        "INSERT INTO task (customer_id, title, due, by) VALUES (2, 'Call back', '2025-11-25', 'Anna')");
    run(connection, "edit", "Giulia Ferrante edited", "UPDATE customer SET notes = 'likes rye' WHERE id = 1");
    work(connection, "undo", "Giulia Ferrante edited", [](UnitOfWork& unit) {
        unit.setCause(kNote, storage::Direction::Undo);
        unit.connection().script("UPDATE customer SET notes = NULL WHERE id = 1");
    });
    // What each schema brought.
    run(connection, "edit", "A list",
        "INSERT INTO saved_list (name, expression) VALUES ('Bakers', 'job_title = Baker')");
    if (schema >= 2)
        run(connection, "edit", "A list grouped", "UPDATE saved_list SET grouping = 'city', frozen_on = '2025-11-22'");
    if (schema >= 3)
        run(connection, "edit", "A task that comes again",
            "INSERT INTO task (customer_id, title, due, repeat_every, repeat_unit, repeat_from) VALUES"
            " (1, 'Deliver bread', '2025-11-24', 1, 'week', '2025-11-24');"
            "INSERT INTO contact_claim (customer_id, by, at) VALUES (1, 'Anna', '2025-11-22T09:00:00')");
    if (schema >= 6)
        work(connection, "edit", "A file on a card", [](UnitOfWork& unit) {
            const QString hash = storage::keepContent(unit, "a letter");
            unit.connection().execute(
                QStringLiteral("INSERT INTO attachment (customer_id, content, name, type, size, added)"
                               " VALUES (1, ?, 'letter.txt', 'text/plain', 8, '2025-11-22T09:00:00Z')"),
                hash);
        });
    if (schema >= 7) {
        run(connection, "edit", "A card",
            "INSERT INTO customer (id, kind, family_name, created) VALUES (7, 'person', 'Zampadoro', '2025-11-22')");
        work(connection, "erase", "Erased",
             [](UnitOfWork& unit) { EXPECT_TRUE(storage::erase(unit, QStringLiteral("customer"), {kErased}).ok()); });
        JobControl control;
        storage::scrub(connection, control);
    }
    if (schema == storage::currentSchema()) {
        JobControl control;
        for (const auto& derived : app::derivedData()) derived->rebuild(connection, control);
        return;
    }
    // What a program of that time made of it, which is not to be believed any more.
    connection.script(("INSERT INTO customer_derived (customer_id, name, name_f) VALUES (1, '%1', '%1');"
                       "INSERT INTO customer_search (rowid, words) VALUES (1, '%1');"
                       "INSERT INTO customer_digits (rowid, digits) VALUES (1, '999999')" +
                       QString())
                          .arg(kStale)
                          .toUtf8());
}

/// All rows as SQL.
QByteArray PastSchemas::written(Connection& connection, int schema) {
    QString text = QString::fromLatin1(migrationsLine(schema)) +
                   QStringLiteral("-- A file of schema %1: see PastSchemasTest.cpp, which wrote it.\n").arg(schema);
    QStringList tables;
    {
        storage::Rows rows = connection.query(QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'customer\\_search\\_%' ESCAPE '\\'"
            " AND name NOT LIKE 'customer\\_digits\\_%' ESCAPE '\\' AND name NOT IN ('table_policy', 'sqlite_sequence')"
            " ORDER BY rowid"));
        while (rows.next()) tables += rows.text(0);
    }
    text += QStringLiteral("DELETE FROM sqlite_sequence;\n");
    for (const QString& table : tables + QStringList{QStringLiteral("sqlite_sequence")}) {
        if (table == QLatin1String("sqlite_sequence")) text += QStringLiteral("DELETE FROM sqlite_sequence;\n");
        QStringList columns;
        if (table.startsWith(QLatin1String("customer_search")) || table.startsWith(QLatin1String("customer_digits")))
            columns += QStringLiteral("rowid");
        {
            storage::Rows rows =
                connection.query(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"), table);
            while (rows.next()) columns += rows.text(0);
        }
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT quote(%1) FROM %2").arg(columns.join(QStringLiteral("), quote(")), table));
        QStringList lines;
        while (rows.next()) {
            QStringList values;
            for (int i = 0; i < columns.size(); ++i) values += rows.text(i);
            lines += QStringLiteral("  (%1)").arg(values.join(QStringLiteral(", ")));
        }
        if (!lines.isEmpty())
            text += QStringLiteral("INSERT INTO %1 (%2) VALUES\n%3;\n")
                        .arg(table, columns.join(QStringLiteral(", ")), lines.join(QStringLiteral(",\n")));
    }
    return text.toUtf8();
}

TEST_F(PastSchemas, DISABLED_IsWrittenDown) {
    for (int schema = 1; schema <= storage::currentSchema(); ++schema) {
        if (QFile::exists(fixtureOf(schema))) continue; // what a program of that time wrote stays as it is
        const auto connection = newFile(schema);
        try {
            aDay(*connection, schema);
        } catch (const Failure& failure) {
            FAIL() << schema << ": " << failure.detail().toStdString();
        }
        QFile out(fixtureOf(schema));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(written(*connection, schema));
    }
}

/// A file of a past schema as it was left.
class AFileOfASchema : public PastSchemas, public testing::WithParamInterface<int> {
protected:
    AFileOfASchema() {
        QFile in(fixtureOf(schema()));
        if (!in.open(QIODevice::ReadOnly)) return;
        text_ = in.readAll();
        const auto connection = newFile(schema());
        connection->script(text_);
        connection->script("PRAGMA wal_checkpoint(TRUNCATE)");
        path_ = connection->path();
    }
    [[nodiscard]] static int schema() { return GetParam(); }
    [[nodiscard]] std::unique_ptr<app::OpenFile> opened(const QString& path) const {
        app::OpenFile::Options options;
        options.actor = QStringLiteral("anna");
        options.today = QDate(2025, 11, 24);
        auto file = app::OpenFile::open(path, options);
        EXPECT_TRUE(file.ok()) << (file.ok() ? std::string() : file.problem().text().toStdString());
        return file.ok() ? std::move(*file) : nullptr;
    }
    static void expectWhole(const app::OpenFile& file) {
        Connection& connection = file.connection();
        EXPECT_FALSE(storage::firstBrokenLink(connection).has_value());
        EXPECT_FALSE(connection.query(QStringLiteral("PRAGMA foreign_key_check")).next());
        storage::Rows check = connection.query(QStringLiteral("PRAGMA integrity_check"));
        ASSERT_TRUE(check.next());
        EXPECT_EQ(check.text(0), QStringLiteral("ok"));
    }
    static std::optional<customers::Card> card(const app::OpenFile& file, qint64 id) {
        const customers::CardRepository cards(file.catalogues()->customers(), file.business().country);
        return cards.load(file.connection(), CustomerId(id));
    }
    static std::vector<qint64> found(const app::OpenFile& file, const QString& text) {
        std::vector<qint64> ids;
        for (const auto& hit : search::search(file.connection(), text).customers) ids.push_back(hit.id.value);
        return ids;
    }
    static qint64 number(const app::OpenFile& file, const char* sql) {
        storage::Rows rows = file.connection().query(QLatin1String(sql));
        return rows.next() ? rows.integer(0) : -1;
    }

    QString path_;
    QByteArray text_;
};

TEST_P(AFileOfASchema, IsThereAndWasMadeByTheMigrationsAsTheyStand) {
    ASSERT_FALSE(path_.isEmpty()) << fixtureOf(schema()).toStdString() << " is missing; see the head of this file";
    EXPECT_EQ(text_.left(text_.indexOf('\n') + 1), migrationsLine(schema()))
        << "a migration that has landed was changed: files of this schema are out there";
}

TEST_P(AFileOfASchema, OpensWithEveryCardAndAllThatBelongsToIt) {
    const auto file = opened(path_);
    ASSERT_TRUE(file);
    expectWhole(*file);
    EXPECT_EQ(number(*file, "PRAGMA user_version"), storage::currentSchema());
    const std::pair<qint64, QString> everybody[] = {{1, QStringLiteral("Giulia Ferrante")},
                                                    {2, QStringLiteral("Trattoria Da Nello")},
                                                    {3, QStringLiteral("Marco Rosselli")},
                                                    {4, QStringLiteral("Ольга Петрова")},
                                                    {5, QStringLiteral("José Muñoz")}};
    EXPECT_EQ(number(*file, "SELECT count(*) FROM customer"), 5);
    for (const auto& [id, name] : everybody) {
        const auto one = card(*file, id);
        ASSERT_TRUE(one.has_value()) << id;
        EXPECT_EQ(one->contactPoints.size(), id == kBaker ? 2U : 1U) << id;
        EXPECT_EQ(one->addresses.size(), 1U) << id;
        EXPECT_EQ(one->tags.contains(QStringLiteral("regular")), id == 1 || id == 3) << id;
        EXPECT_EQ(found(*file, name), std::vector<qint64>{id}) << name.toStdString();
    }
    EXPECT_TRUE(found(*file, kStale).empty()) << "summaries are made anew";
    EXPECT_EQ(number(*file, "SELECT spent FROM customer_sales WHERE customer_id = 1"), 10400);
    EXPECT_EQ(number(*file, "SELECT amount FROM document_open WHERE document_id = 1"), 10000);
    EXPECT_EQ(number(*file, "SELECT consent_email FROM customer_derived WHERE customer_id = 4"), 0);
    EXPECT_EQ(number(*file, "SELECT contacts FROM customer_history WHERE customer_id = 1"), 1);
    EXPECT_EQ(storage::erasedRecords(file->connection()).size(), schema() >= 7 ? 1U : 0U);
}

TEST_P(AFileOfASchema, TakesBackWhatWasDoneThen) {
    const auto file = opened(path_);
    ASSERT_TRUE(file);
    const auto takeBack = [&](auto act, RevisionId id) {
        UnitOfWork unit(file->file(), file->action(QStringLiteral("undo"), {}));
        const auto outcome = act(unit, id, storage::Resolution());
        ASSERT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
        EXPECT_EQ(outcome->conflictCount, 0);
        unit.commit();
    };
    takeBack(storage::undo, kEdit);
    EXPECT_EQ(number(*file, "SELECT count(*) FROM customer WHERE id = 3 AND job_title = 'Cook'"), 1);
    EXPECT_EQ(card(*file, kBaker)->contactPoints.size(), 1U);
    takeBack(storage::undo, kDeletion);
    ASSERT_TRUE(card(*file, kDeleted).has_value());
    EXPECT_EQ(card(*file, kDeleted)->addresses.size(), 1U);
    EXPECT_EQ(found(*file, QStringLiteral("Bianchi")), std::vector<qint64>{kDeleted});
    takeBack(storage::redo, kNote);
    EXPECT_EQ(number(*file, "SELECT count(*) FROM customer WHERE id = 1 AND notes = 'likes rye'"), 1);
    expectWhole(*file);
}

TEST_P(AFileOfASchema, IsBroughtBackFromBackupsThatAProgramOfThatTimeMade) {
    const backup::BackupFolder folder(pathOf(QStringLiteral("backups")));
    backup::Terms terms;
    terms.now = QDateTime::currentDateTime();
    terms.gently = false;
    JobControl control;
    {
        Connection old(path_, Connection::Mode::ReadWrite);
        backup::catchUp(old, folder, terms, control);
        run(old, "edit", "Marco Rosselli edited", "UPDATE customer SET job_title = 'Miller' WHERE id = 3");
        EXPECT_EQ(backup::catchUp(old, folder, terms, control).revisions, 1);
    }
    const auto chains = backup::chainsOf(folder);
    ASSERT_EQ(chains.size(), 1U);
    backup::RestoreOptions options;
    options.derived = app::derivedData();
    const QString to = pathOf(QStringLiteral("back.clientela"));
    const auto restored =
        backup::restore(folder, {chains.front().branch, {}, chains.front().end().revision, {}}, to, options, control);
    ASSERT_TRUE(restored.ok()) << restored.problem().text().toStdString();
    EXPECT_EQ(restored->replayed, 1);
    const auto file = opened(to);
    ASSERT_TRUE(file);
    expectWhole(*file);
    EXPECT_EQ(number(*file, "SELECT count(*) FROM customer WHERE id = 3 AND job_title = 'Miller'"), 1);
    EXPECT_EQ(found(*file, QStringLiteral("Rosselli")), std::vector<qint64>{kBaker});
}

INSTANTIATE_TEST_SUITE_P(, AFileOfASchema, testing::Range(1, storage::currentSchema() + 1),
                         [](const auto& each) { return "Schema" + std::to_string(each.param); });

} // namespace
} // namespace clientela
