#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::customers {

/// A field that the user made: a row of the file.
struct CustomField {
    qint64 id = 0;
    QString key;                           ///< "x_shoe_size"
    QString label;                         ///< "Shoe size"
    QString type = QStringLiteral("text"); ///< as custom_field.type has it
    QString group;                         ///< section of the card; empty: "More"
    int position = 0;
    QStringList choices;
    bool archived = false;

    bool operator==(const CustomField&) const = default;
};

/// The custom fields of the file in their order, archived ones left out.
std::vector<CustomField> loadCustomFields(storage::Connection& connection);

/// Stores a new field (id 0) or changes an existing one; returns its id. Its key must be free and begin with "x_".
qint64 saveCustomField(storage::UnitOfWork& work, const CustomField& field);

/// A key for a label or header: "Shoe size" gives "x_shoe_size"; letters outside a-z are written in Latin where that is
/// known, else left out.
QString customKey(const QString& label);

} // namespace clientela::customers
