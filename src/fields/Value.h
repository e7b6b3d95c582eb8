#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>

namespace clientela::fields {

/// The value of a field for one record. Nothing for empty; integers for whole numbers, choices of yes/no (0/1) and all
/// scaled numbers (money in minor units, percent in basis points, numbers in thousandths); a list for several values.
using Value = std::variant<std::monostate, qint64, QString, QDate, QDateTime, QStringList>;

[[nodiscard]] inline bool isEmpty(const Value& value) {
    if (const auto* list = std::get_if<QStringList>(&value)) return list->isEmpty();
    if (const auto* text = std::get_if<QString>(&value)) return text->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace clientela::fields
