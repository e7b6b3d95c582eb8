#pragma once

#include "storage/Undo.h"
#include "support/TestFile.h"

namespace clientela::storage {

/// A file with a table that no code knows, and steps back and forth in it.
class Undoing : public test::FileTest {
protected:
    Undoing() {
        connection().script("CREATE TABLE note (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL"
                            " REFERENCES customer (id), text TEXT, stars INTEGER) STRICT");
    }
    using Step = Result<UndoOutcome> (*)(UnitOfWork&, RevisionId, const Resolution&);
    Result<UndoOutcome> run(Step step, RevisionId id, const Resolution& resolution = {}) {
        UnitOfWork unit(file(), {QStringLiteral("undo"), QString(), {}});
        Result<UndoOutcome> outcome = step(unit, id, resolution);
        unit.commit();
        return outcome;
    }
    void expectDone(const Result<UndoOutcome>& outcome) {
        ASSERT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
        EXPECT_EQ(outcome->conflictCount, 0);
        EXPECT_FALSE(outcome->refused);
    }
    RevisionId newCustomer(const QString& name) {
        return execute(QStringLiteral(
                           "INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
                       name)
            .revision;
    }
    RevisionId newDocument(const QString& origin, bool isSealed) {
        return work([&](UnitOfWork& unit) {
                   unit.connection().execute(
                       QStringLiteral(
                           "INSERT INTO document (kind, status, origin, sealed, customer_id, date, net, vat, charged,"
                           " discount_given, receivable) VALUES ('invoice', 'final', ?, ?, 1, '2025-01-01', 0, 0, 0,"
                           " 0, 1)"),
                       origin, isSealed ? QStringLiteral("2025-01-01T10:00:00Z") : QString());
                   unit.connection().execute(
                       QStringLiteral("INSERT INTO document_line (document_id, position, quantity,"
                                      " unit_price, net, charged) VALUES (?, 0, 1000, 1, 1, 1)"),
                       unit.connection().lastInsertId());
               })
            .revision;
    }
    /// Everything in the recorded tables, as text.
    QStringList content() const {
        QStringList all;
        const auto schema = Schema::read(connection());
        for (const TableInfo& table : schema->tables()) {
            if (!table.isRecorded()) continue;
            Rows rows = connection().query(QStringLiteral("SELECT * FROM ") + quoted(table.name) +
                                           QStringLiteral(" ORDER BY 1, 2"));
            while (rows.next()) {
                QString line = table.name;
                for (size_t i = 0; i < table.columns.size(); ++i)
                    line += QLatin1Char('|') + (rows.isNull(static_cast<int>(i)) ? QStringLiteral("NULL")
                                                                                 : rows.text(static_cast<int>(i)));
                all.append(line);
            }
        }
        return all;
    }
};

} // namespace clientela::storage
