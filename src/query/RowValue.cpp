#include "query/RowValue.h"

#include "query/FieldSql.h"
#include "storage/NativeStatement.h"

namespace clientela::query {

using fields::Type;
using fields::Value;

namespace {

QDateTime timeOf(const QString& text, bool utc) {
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(utc ? Qt::UTC : Qt::LocalTime);
    return time;
}

} // namespace

bool showsSeveral(const fields::Field& field) {
    if (const auto* many = std::get_if<fields::Many>(&field.source)) return many->shown.isNull();
    return field.type == Type::Choices;
}

Value rowValue(const storage::NativeStatement& row, int column, const fields::Field& field) {
    if (row.isNull(column)) return {};
    if (field.isNumeric() || field.type == Type::YesNo) return row.integer(column);
    const QByteArrayView utf8 = row.text(column);
    QString text = QString::fromUtf8(utf8);
    if (showsSeveral(field)) return text.split(QChar(kSeparator), Qt::SkipEmptyParts);
    if (field.type == Type::Date) {
        // A date picked from times (the last contact) is the day of it.
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        return day.isValid() ? Value(day) : Value(text);
    }
    if (field.type == Type::DateTime) {
        const QDateTime time = timeOf(text, isUtc(field));
        return time.isValid() ? Value(time) : Value(text);
    }
    return text;
}

} // namespace clientela::query
