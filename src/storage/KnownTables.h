#pragma once

#include "base/Job.h"
#include "storage/Connection.h"
#include "storage/PageTrees.h"

#include <memory>

namespace clientela::storage {

/// All tables that a customer file may hold, by the steps of its schema, and which records they would take. Works in a
/// file of its own.
class KnownTables {
public:
    enum class Kind { Any, Integer, Real, Text, Bytes };
    struct Column {
        QString name;
        Kind kind = Kind::Any;
        QString target; ///< the table that it names; empty for none
    };
    struct Table {
        QString name;
        QString sql;
        std::vector<Column> columns;
        qsizetype least = 0;   ///< columns of the first schema that had it; later ones were added behind
        int rowId = -1;        ///< the column that stands for the row id; none
        bool hasRowIds = true; ///< false: WITHOUT ROWID
        bool isOurs = true;    ///< false: made anew by SQLite (its statistics, the parts of a search index)
    };
    struct Index {
        QString table;
        std::vector<QString> columns; ///< in the order of its records; empty: the row id
    };

    explicit KnownTables(const QString& scratch);

    /// In the order in which they are made.
    [[nodiscard]] const std::vector<Table>& tables() const { return tables_; }
    [[nodiscard]] const std::vector<Index>& indexes() const { return indexes_; }
    [[nodiscard]] const Table* table(const QString& name) const;
    /// A value of such a column, or none.
    [[nodiscard]] static bool fits(const QVariant& value, Kind kind);
    /// The share of records that a table would take, 0 to 1.
    [[nodiscard]] double share(const Table& table, const std::vector<PageTrees::Record>& records);

private:
    void readTables();
    void readIndexes();
    [[nodiscard]] static bool looksLike(const Table& table, const PageTrees::Record& record);
    [[nodiscard]] bool takes(const Table& table, const PageTrees::Record& record);

    std::unique_ptr<Connection> connection_;
    std::vector<Table> tables_;
    std::vector<Index> indexes_;
};

} // namespace clientela::storage
