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

/// The day of an ISO date or time; invalid if it is neither. Ten times as quick as QDate::fromString(), which a page of
/// dates would feel.
QDate dayOf(QByteArrayView iso) {
    if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return {};
    const auto number = [&](int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; ++i) {
            if (iso[i] < '0' || iso[i] > '9') return -1;
            value = 10 * value + (iso[i] - '0');
        }
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
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
    if (field.type == Type::Date) {
        // A date picked from times (the last contact) is the day of it.
        if (const QDate day = dayOf(utf8); day.isValid()) return day;
    }
    QString text = QString::fromUtf8(utf8);
    if (showsSeveral(field)) return text.split(QChar(kSeparator), Qt::SkipEmptyParts);
    if (field.type == Type::DateTime) {
        const QDateTime time = timeOf(text, isUtc(field));
        return time.isValid() ? Value(time) : Value(text);
    }
    return text;
}

} // namespace clientela::query
