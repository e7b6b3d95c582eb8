#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace clientela::storage {

class Connection;

/// How a table takes part in revisions; see table_policy in resources/migrations.
enum class TablePolicy {
    Undoable,  ///< recorded, and undone with its revision
    Permanent, ///< recorded, never undone: its rows stay when the rest of their revision is undone
    Log,       ///< recorded; an action that wrote nothing else is nothing to undo
    Derived,   ///< rebuilt from the others, not recorded
};

struct ColumnInfo {
    QString name;
    bool notNull = false;
    bool isKey = false;
};

/// A column that names a record: by a foreign key, or by its name (customer_id).
struct RecordReference {
    int column = 0;
    QString kind;
    /// The row is a part of that record (a phone of its card): NOT NULL, in a table that is no record of its own.
    /// Otherwise it is only related (the customer of a document, the product of a line).
    bool part = false;
};

struct TableInfo {
    QString name;
    TablePolicy policy = TablePolicy::Undoable;
    bool isRecord = false; ///< its rows are records: they have a history and a lock token
    QString sealColumn;    ///< not NULL: the row is permanent; "" where nothing seals
    QString sealTable;     ///< the table that holds sealColumn: this one, or the owner's
    QString sealKey;       ///< the column of this table that names the owner; "" if it is this table itself
    std::vector<ColumnInfo> columns;
    std::vector<int> key; ///< columns of the primary key, in its order
    std::vector<RecordReference> references;

    [[nodiscard]] int column(const QString& name) const; ///< -1 if there is none
    [[nodiscard]] bool isRecorded() const { return policy != TablePolicy::Derived; }
};

/// The tables of an open file as its schema declares them, read anew when the schema changes: recording, undo and
/// derived data know tables only from here, so a table that is added takes part with no code of its own.
class Schema {
public:
    static std::shared_ptr<const Schema> read(Connection& connection);

    /// nullptr if there is no such ordinary table.
    [[nodiscard]] const TableInfo* table(const QString& name) const;
    [[nodiscard]] const std::vector<TableInfo>& tables() const { return tables_; }
    /// The tables whose rows are records: "customer", "document", ...
    [[nodiscard]] const QStringList& recordKinds() const { return recordKinds_; }
    /// SQLite's schema cookie at the time of reading.
    [[nodiscard]] qint64 version() const { return version_; }

private:
    std::vector<TableInfo> tables_;
    QHash<QString, int> byName_;
    QStringList recordKinds_;
    qint64 version_ = 0;
};

/// `name` in double quotes, for SQL that is built from the schema.
QString quoted(const QString& name);

} // namespace clientela::storage
