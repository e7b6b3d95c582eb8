#include "fields/StoredValue.h"

namespace clientela::fields {

namespace {

struct ToStored {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(qint64 number) const { return number; }
    QVariant operator()(const QString& text) const { return text.isEmpty() ? QVariant() : QVariant(text); }
    QVariant operator()(QDate day) const { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
    QVariant operator()(const QDateTime& time) const {
        if (!time.isValid()) return {};
        // A time without a zone is one of the business ("2025-11-22T10:42:00") and stays as it is.
        return (time.timeSpec() == Qt::LocalTime ? time : time.toUTC()).toString(Qt::ISODate);
    }
    QVariant operator()(const QStringList& list) const {
        return list.isEmpty() ? QVariant() : QVariant(list.join(QLatin1Char('\n')));
    }
};

Value textOrNothing(const QString& text) { return text.isEmpty() ? Value() : Value(text); }

} // namespace

QVariant storedForm(const Value& value) { return std::visit(ToStored{}, value); }

Value valueFrom(const QVariant& stored, Type type) {
    if (stored.isNull()) return {};
    switch (type) {
    case Type::YesNo:
    case Type::Integer:
    case Type::Number:
    case Type::Percent:
    case Type::Money:
    case Type::Price: {
        bool ok = false;
        const qint64 number = stored.toLongLong(&ok);
        return ok ? Value(number) : textOrNothing(stored.toString());
    }
    case Type::Date: {
        const QDate day = QDate::fromString(stored.toString(), Qt::ISODate);
        return day.isValid() ? Value(day) : textOrNothing(stored.toString());
    }
    case Type::DateTime: {
        const QDateTime time = QDateTime::fromString(stored.toString(), Qt::ISODate);
        return time.isValid() ? Value(time) : textOrNothing(stored.toString());
    }
    case Type::Choices: {
        const QStringList list = stored.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return list.isEmpty() ? Value() : Value(list);
    }
    case Type::Text:
    case Type::LongText:
    case Type::Choice:
    case Type::Country:
    case Type::Language:
    case Type::Phone:
    case Type::Email:
    case Type::Link: return textOrNothing(stored.toString());
    }
    return textOrNothing(stored.toString());
}

QString plainText(const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    if (const auto* list = std::get_if<QStringList>(&value)) return list->join(QStringLiteral(", "));
    return storedForm(value).toString();
}

} // namespace clientela::fields
