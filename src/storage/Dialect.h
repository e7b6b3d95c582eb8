#pragma once

#include <QString>
#include <QStringList>

namespace clientela::storage {

/// What differs between the databases that the house's SQL is for. Every statement has one spelling in the program, the
/// one that SQLite reads: SQL that both read as far as there is such, and SQLite's own where there is none. Here it
/// gets the other database's (docs/decisions/0008 says why). Values; any thread.
class Dialect {
public:
    enum class Database { Sqlite, Postgres };
    explicit Dialect(Database database = Database::Sqlite) : database_(database) {}

    [[nodiscard]] Database database() const { return database_; }

    /// The statements of a text (one statement, a migration, a query file) as the database reads them. `?` stays.
    /// SQLite gets the text as it is. For PostgreSQL
    ///   - planner hints go: INDEXED BY, NOT INDEXED, CROSS JOIN ... ON, unary plus;
    ///   - functions go by their other names: instr, group_concat, char, max and min of several values, substr from the
    ///     end, date(t, 'localtime'); CAST AS INTEGER has 64 bits; x'0A' is a bytea; the schema temp is pg_temp;
    ///   - a sub-select in FROM gets a name;
    ///   - tables get its types and identity columns, and lose STRICT and WITHOUT ROWID; full-text tables are left out.
    /// Anything else that is SQLite's alone stays and will not prepare there: tests/postgres would say so.
    [[nodiscard]] QStringList statements(const QString& sql) const;

    /// What a new database runs before the first migration: functions that statements call and it lacks. PostgreSQL:
    /// in a database with UTF-8 and collation C, by whose order texts compare as in SQLite.
    [[nodiscard]] QString functions() const;

private:
    Database database_;
};

} // namespace clientela::storage
