#pragma once

#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

/// A condition that a walk can tell by itself from a row: that a column is not NULL, or is this whole number or text.
struct ColumnCondition {
    int column = 0;
    QVariant equal; ///< not valid: whatever is not NULL
};

/// Where the values of an index stand in the records of its table.
struct IndexLayout {
    QString name;
    quint32 root = 0;                           ///< page number
    std::vector<int> columns;                   ///< of the table, as its entries hold them; kRowId for the row's id
    int unique = 0;                             ///< that many columns are
    QString where{};                            ///< the condition of a partial one, in SQL
    std::optional<ColumnCondition> condition{}; ///< what that says, if it is as simple
};

/// How a table and its indexes lie in the file.
struct TableLayout {
    static constexpr int kRowId = -1;

    quint32 root = 0;
    bool hasRowIds = true;
    std::vector<int> places; ///< by column: which value of a record it is; kRowId where the row's id stands for it
    QVariantList defaults;   ///< by column: of rows from before it was added
    std::vector<IndexLayout> indexes;
};

/// Nothing where something is of a kind that this file has none of: generated columns; an index by an expression, in
/// descending order, of another collation than BINARY; a partial index of a table without row ids. Throws
/// StorageFailure.
std::optional<TableLayout> layoutOf(storage::Connection& connection, const QString& table);

} // namespace clientela::backup
