#pragma once

#include <QString>
#include <QStringList>

namespace clientela::storage {

/// What differs between the databases that statements are written for. Everything else keeps to SQL that both read:
/// dates as ISO text, money as integers, booleans 0/1, RETURNING, window functions, ON CONFLICT. Hints that a database
/// does not have come out as nothing.
class Dialect {
public:
    enum class Database { Sqlite, Postgres };
    explicit Dialect(Database database = Database::Sqlite) : database_(database) {}

    [[nodiscard]] Database database() const { return database_; }

    /// " INDEXED BY name": this index or an error, never another plan. Stands behind a table and its alias.
    [[nodiscard]] QString indexedBy(const QString& index) const {
        return isSqlite() ? QStringLiteral(" INDEXED BY ") + index : QString();
    }
    /// " NOT INDEXED": walk the table.
    [[nodiscard]] QString notIndexed() const { return isSqlite() ? QStringLiteral(" NOT INDEXED") : QString(); }
    /// A join whose left side is the outer loop. Takes an ON clause.
    [[nodiscard]] QString orderedJoin() const {
        return isSqlite() ? QStringLiteral("CROSS JOIN") : QStringLiteral("JOIN");
    }
    /// The column as a term that no index is taken for.
    [[nodiscard]] QString unindexed(const QString& column) const {
        return isSqlite() ? QLatin1Char('+') + column : column;
    }
    /// Equal, where NULL equals NULL.
    [[nodiscard]] QString same(const QString& left, const QString& right) const {
        return left + (isSqlite() ? QStringLiteral(" IS ") : QStringLiteral(" IS NOT DISTINCT FROM ")) + right;
    }
    /// Compared by bytes, as SQLite's BINARY collation does.
    [[nodiscard]] QString byBytes(const QString& column) const {
        return isSqlite() ? column : column + QStringLiteral(" COLLATE \"C\"");
    }
    /// INSERT of `columns`, which replaces the other columns of a row that has the same `key`.
    [[nodiscard]] QString upsert(const QString& table, const QStringList& key, const QStringList& columns) const;

private:
    [[nodiscard]] bool isSqlite() const { return database_ == Database::Sqlite; }

    Database database_;
};

} // namespace clientela::storage
