#include "customers/CardColumns.h"

#include "fields/StoredValue.h"

namespace clientela::customers {

CardColumns::CardColumns(const fields::Catalogue& customers) {
    QStringList names;
    for (const fields::Field& field : customers.fields()) {
        if (const auto* custom = std::get_if<fields::Custom>(&field.source)) {
            customs_.insert(custom->fieldId, field);
            customIds_.insert(field.key, custom->fieldId);
        }
        const auto* stored = std::get_if<fields::Stored>(&field.source);
        if (!stored || stored->column.alias != QLatin1String("c") || stored->column.column == QLatin1String("id"))
            continue;
        columns_.push_back({field.key, stored->column.column, field.type});
        names += stored->column.column;
    }
    select_ = QStringLiteral("SELECT %1 FROM customer WHERE id = ?").arg(names.join(QStringLiteral(", ")));
    QStringList marks;
    for (int i = 0; i < names.size(); ++i) marks += QStringLiteral("?");
    insert_ = QStringLiteral("INSERT INTO customer (%1) VALUES (%2)")
                  .arg(names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

const fields::Field* CardColumns::custom(qint64 fieldId) const {
    const auto it = customs_.constFind(fieldId);
    return it == customs_.cend() ? nullptr : &*it;
}

QVariant CardColumns::initial(const Card& card, const Column& column, const QDateTime& now) const {
    const auto it = card.values.constFind(column.key);
    if (it != card.values.cend()) return fields::storedForm(*it);
    if (column.key == QLatin1String("kind")) return QStringLiteral("person");
    if (column.key == QLatin1String("stage")) return QStringLiteral("suspect");
    if (column.key == QLatin1String("created")) return now.toUTC().toString(Qt::ISODate);
    if (column.key == QLatin1String("archived")) return 0;
    return {};
}

} // namespace clientela::customers
