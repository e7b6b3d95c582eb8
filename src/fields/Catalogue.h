#pragma once

#include "fields/Field.h"

#include <QHash>

#include <memory>
#include <vector>

namespace clientela::fields {

/// A table that a catalogue's columns stand in. The first is the record's own, the others join it one to one.
struct Table {
    QString alias;      ///< "c"
    QString name;       ///< "customer"
    QString on;         ///< "cd.customer_id = c.id"; empty for the first
    bool inner = false; ///< JOIN instead of LEFT JOIN (a line always has its document)
    QString needs;      ///< alias of a table that `on` mentions besides the first; empty: none
    bool operator==(const Table&) const = default;
};

/// All fields of one kind of record. Built once a file is opened (custom fields are rows of the file) and shared as
/// const between threads; when custom fields change a new one is made.
class Catalogue {
public:
    /// `kind` is the word of the command line and of Aggregate::of: "customer", "document", "sale", "interaction".
    /// `tables` begin with the record's own, whose key column is "id".
    /// `filter` is a fixed condition that every list of this kind holds to ("c.archived = 0"); may be empty.
    Catalogue(QString kind, QList<Table> tables, QString filter = {});

    /// Declares a field. Its key must be new; asserted.
    void add(Field field);

    /// Makes the fields of another kind of record, to which each record of this kind refers by the column `id`, fields
    /// of this kind as well: one asks of the person behind a link all that one asks of a person. A field that this kind
    /// has by itself stays. They are not edited, imported or exported here. Once, behind all declarations of `to`; its
    /// tables go by other aliases than this one's (asserted).
    void refer(const Catalogue& to, const ColumnRef& id);
    /// The kind of record whose fields refer() has lent to this one, and whose lists one asks here as well; empty:
    /// none.
    [[nodiscard]] const QString& refersTo() const { return refersTo_; }

    [[nodiscard]] const QString& kind() const { return kind_; }
    [[nodiscard]] const QList<Table>& tables() const { return tables_; }
    [[nodiscard]] const QString& filter() const { return filter_; }
    [[nodiscard]] const Table& table(const QString& alias) const;
    /// In the order of declaration.
    [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }
    /// The field of a key, in any case; nullptr if there is none.
    [[nodiscard]] const Field* find(const QString& key) const;
    /// Up to three keys nearest to a mistyped one, nearest first (edit distance).
    [[nodiscard]] QStringList nearest(const QString& key) const;

private:
    QString kind_;
    QList<Table> tables_;
    QString filter_;
    QString refersTo_;
    std::vector<Field> fields_;
    QHash<QString, size_t> index_;
};

/// The catalogues of all kinds of records of an open file.
class Catalogues {
public:
    void add(Catalogue catalogue);
    /// nullptr if there is none.
    [[nodiscard]] const Catalogue* find(const QString& kind) const;
    [[nodiscard]] Catalogue* find(const QString& kind);
    [[nodiscard]] const Catalogue& customers() const { return *find(QStringLiteral("customer")); }
    [[nodiscard]] QStringList kinds() const;

private:
    std::vector<Catalogue> catalogues_;
};

} // namespace clientela::fields
