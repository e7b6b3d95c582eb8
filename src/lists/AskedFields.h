#pragma once

#include <QHash>
#include <QString>

namespace clientela::storage {
class Connection;
}

namespace clientela::lists {

/// In how many lists of records of `kind` each field is asked for, by key: those that the business keeps and the first
/// set of them. What is asked for often stands before its equals where one looks for a field.
[[nodiscard]] QHash<QString, int> askedFields(storage::Connection& connection, const QString& kind);

} // namespace clientela::lists
