#pragma once

#include "customers/Card.h"
#include "fields/Catalogue.h"

namespace clientela::customers {

/// The columns of the table `customer` that fields of the catalogue stand for: the one place from which cards are read
/// and written.
class CardColumns {
public:
    struct Column {
        QString key;
        QString name;
        fields::Type type;
    };

    explicit CardColumns(const fields::Catalogue& customers);

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
    /// The type of a custom field, by its row's id; nothing for one that the catalogue does not know.
    [[nodiscard]] const fields::Field* custom(qint64 fieldId) const;
    [[nodiscard]] const QHash<QString, qint64>& customIds() const { return customIds_; }
    /// "SELECT c.kind, ... FROM customer c WHERE c.id = ?"
    [[nodiscard]] const QString& select() const { return select_; }
    /// "INSERT INTO customer (kind, ...) VALUES (?, ...)", parameters in the order of columns().
    [[nodiscard]] const QString& insert() const { return insert_; }

    /// What a new row holds in a column: the card's value, else what the column must have.
    [[nodiscard]] QVariant initial(const Card& card, const Column& column, const QDateTime& now) const;

private:
    std::vector<Column> columns_;
    QHash<qint64, fields::Field> customs_;
    QHash<QString, qint64> customIds_;
    QString select_;
    QString insert_;
};

} // namespace clientela::customers
