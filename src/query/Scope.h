#pragma once

#include "fields/Catalogue.h"

#include <QSet>

namespace clientela::query {

/// The record that a statement or sub-query speaks of, and those of its catalogue's tables that are needed for it.
/// Every column is asked for here, so that a table is joined only when something names it.
class Scope {
public:
    /// `depth` counts the records around this one, whose tables may have the same aliases: 0 for a statement's own.
    explicit Scope(const fields::Catalogue& catalogue, int depth = 0);

    [[nodiscard]] const fields::Catalogue& catalogue() const { return *catalogue_; }
    [[nodiscard]] int depth() const { return depth_; }
    /// The record's id.
    [[nodiscard]] QString id() const;
    /// The id of the record that the field speaks of: this one, or the one that it refers to.
    QString idOf(const fields::Field& field);
    /// The column in SQL; joins its table.
    QString column(const fields::ColumnRef& ref);
    /// A fixed piece of SQL from a field's declaration; joins the tables that it names.
    QString fragment(const QString& sql);

    /// The tables that something named, the first one only if more than its key is needed.
    [[nodiscard]] const QSet<QString>& used() const { return used_; }
    /// Where `alias` holds the record's id, as the catalogue names it ("cd.customer_id"); empty if it is not joined by
    /// it.
    [[nodiscard]] QString keyIn(const QString& alias) const;

    /// The record is known to have its row in `alias` (a condition that must hold is false without it).
    void setPresent(const QString& alias) { present_.insert(alias); }
    [[nodiscard]] bool isPresent(const QString& alias) const;
    /// Reads `alias` first. If it holds the record's id, the record's own table is joined only where it is needed;
    /// otherwise it must be named by an inner join of the catalogue. Call before anything is asked for.
    void setAnchor(const QString& alias);
    [[nodiscard]] const QString& anchor() const { return anchor_; }

    /// The tables, the anchor first, in pinned order. `hint` goes to the anchor.
    [[nodiscard]] QString from(const QString& hint = {}) const;

private:
    void use(const QString& alias);
    [[nodiscard]] const QString& base() const { return catalogue_->tables().first().alias; }
    [[nodiscard]] QString withId(const QString& sql) const;
    [[nodiscard]] QString named(const QString& sql) const;
    [[nodiscard]] QString named(const fields::Table& table) const;

    const fields::Catalogue* catalogue_;
    int depth_;
    QSet<QString> used_;
    QSet<QString> present_;
    QString anchor_;
};

/// The aliases of `catalogue` that a piece of SQL names.
QStringList aliasesIn(const QString& sql, const fields::Catalogue& catalogue);

} // namespace clientela::query
