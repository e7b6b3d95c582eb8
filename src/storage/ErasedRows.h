#pragma once

#include "storage/Schema.h"

#include <QHash>
#include <QSet>
#include <QVariant>

#include <map>
#include <vector>

namespace clientela::storage {

class Connection;

/// A column whose values are keys of another table: a reference to a record, or any foreign key.
struct Link {
    int column = 0;
    QString target;       ///< table
    bool needed = false;  ///< NOT NULL: a row cannot do without what it names
    bool touches = false; ///< the recorder counts what it names as touched, `part` as a part of it
    bool part = false;
    bool unrecorded = false; ///< the log does not know what it names
};

/// Which rows make up some records: they themselves, their parts, what names them (documents, contacts, tasks), and the
/// parts of that; found by the schema alone. Of these stay: sealed rows, what names a sealed one (a payment of a final
/// invoice), and what these cannot do without, the record itself, which is then to be emptied.
class ErasedRows {
public:
    /// A row by its key, in the key's order.
    using Key = std::vector<QVariant>;
    struct Row {
        Key key;
        std::vector<QVariant> links; ///< in the order of linksOf(table)
        bool sealed = false;
        bool stays = false;
    };

    /// Reads them; `kind` is the table of the records, which need not be there any more. Throws StorageFailure.
    ErasedRows(Connection& connection, const Schema& schema, const QString& kind, const std::vector<qint64>& ids);

    [[nodiscard]] const QString& kind() const { return kind_; }
    [[nodiscard]] const std::vector<qint64>& ids() const { return ids_; }
    [[nodiscard]] const std::map<QString, std::vector<Row>>& tables() const { return rows_; }
    [[nodiscard]] const std::vector<Link>& linksOf(const QString& table) const;
    /// Tables that others name: their rows are no part of anybody.
    [[nodiscard]] bool isNamedByOthers(const QString& table) const;

    [[nodiscard]] bool holds(const QString& table, const Key& key) const;
    /// A row with this one key, by which others name it.
    [[nodiscard]] bool holds(const QString& table, const QVariant& id) const;
    /// Whether naming one of these rows by this link makes a row one of them.
    [[nodiscard]] bool follows(const Link& link, const QVariant& value) const;
    /// Rows of unrecorded tables that these rows named (the bytes of a file, kept once whoever has them): they go where
    /// nobody names them now.
    [[nodiscard]] const std::map<QString, QSet<QString>>& released() const { return released_; }
    /// Notes what a row of `table`, or an earlier state of it, named.
    void release(const Link& link, const QVariant& value);
    /// Takes up a row that is in the file no more and that the log still tells of. False if it was known.
    bool add(const QString& table, const Key& key);

private:
    static QString textOf(const Key& key);
    void readLinks(Connection& connection);
    void collect(Connection& connection);
    void collectFrom(Connection& connection, const TableInfo& table, const Link& link, const QVariant& id);
    void settleWhatStays();
    Row* find(const QString& table, const QVariant& id);

    const Schema& schema_;
    QString kind_;
    std::vector<qint64> ids_;
    QSet<qint64> roots_;
    std::map<QString, std::vector<Link>> links_;
    QSet<QString> named_;
    std::map<QString, std::vector<Row>> rows_;
    std::map<QString, QHash<qint64, size_t>> places_; ///< in rows_, by id
    QHash<QString, QSet<QString>> keys_;              ///< of all rows, those of the log included
    std::map<QString, QSet<QString>> released_;
    std::vector<std::pair<QString, QVariant>> waiting_; ///< rows whose own followers are not collected yet
};

} // namespace clientela::storage
