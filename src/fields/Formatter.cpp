#include "fields/Formatter.h"

#include "fields/StoredValue.h"
#include "formats/Countries.h"
#include "formats/Languages.h"
#include "formats/Phone.h"

#include <QCoreApplication>

namespace clientela::fields {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

} // namespace

Formatter::Formatter(const QLocale& locale, const Currency& currency, QString homeCountry)
    : amounts_(locale), dates_(locale), currency_(currency), homeCountry_(std::move(homeCountry)) {}

QString Formatter::number(qint64 value, const Field& field, bool withSign) const {
    switch (field.type) {
    case Type::Money: return withSign ? amounts_.money(value, currency_) : amounts_.amount(value, currency_);
    case Type::Price: {
        // Prices have the currency's decimals, and up to four where they need them.
        const qint64 step = 10'000 / currency_.unit();
        if (step > 0 && value % step == 0)
            return withSign ? amounts_.money(value / step, currency_) : amounts_.amount(value / step, currency_);
        QString text = amounts_.locale().toString(static_cast<double>(value) / 10'000, 'f', 4);
        while (text.endsWith(QLatin1Char('0'))) text.chop(1);
        return withSign ? text + QChar(QChar::Nbsp) + amounts_.sign(currency_) : text;
    }
    case Type::Percent: return amounts_.percent(value);
    case Type::Number: return amounts_.quantity(value);
    case Type::YesNo: return value ? Text::tr("Yes") : Text::tr("No");
    default:
        if (const auto* computed = std::get_if<Computed>(&field.source);
            computed && computed->rule == Computed::Rule::Month)
            return amounts_.locale().standaloneMonthName(static_cast<int>(value));
        // The numbers of cards are names, not amounts: nobody groups them.
        return field.key == QLatin1String("id") || field.key.endsWith(QLatin1String("_id")) ? QString::number(value)
                                                                                            : amounts_.count(value);
    }
}

QString Formatter::word(const QString& text, const Field& field) const {
    switch (field.type) {
    case Type::Choice:
    case Type::Choices: {
        const Choice* choice = field.choice(text);
        return choice ? choice->label : text;
    }
    case Type::Country: return formats::countryName(text, locale().name());
    case Type::Language: return formats::languageName(text, locale().name());
    case Type::Phone:
        // As the card shows it. A national number of a card abroad is grouped as ours where it is one of ours, too.
        return formats::phoneText(formats::readPhone(text, homeCountry_), homeCountry_);
    default: return text;
    }
}

QString Formatter::moment(const QDateTime& at) const {
    const QDateTime local = at.toLocalTime();
    const QString day = dates_.shortForm(local.date());
    return day + QStringLiteral(", ") + locale().toString(local.time(), QLocale::ShortFormat);
}

QString Formatter::write(const Value& value, const Field& field, bool full) const {
    if (const auto* integer = std::get_if<qint64>(&value)) return number(*integer, field, full);
    if (const auto* day = std::get_if<QDate>(&value)) return dates_.shortForm(*day);
    if (const auto* at = std::get_if<QDateTime>(&value))
        return full ? moment(*at) : dates_.shortForm(at->toLocalTime().date());
    if (const auto* text = std::get_if<QString>(&value)) return word(*text, field);
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QStringList words;
        for (const QString& text : *list) words += word(text, field);
        return words.join(QStringLiteral(", "));
    }
    return {};
}

QString Formatter::text(const Value& value, const Field& field) const { return write(value, field, true); }

QString Formatter::cell(const Value& value, const Field& field) const { return write(value, field, false); }

QString Formatter::head(const Field& field) const {
    if (field.type != Type::Money && field.type != Type::Price) return field.label;
    return Text::tr("%1 %2", "head of a column: name of an amount, sign of the currency")
        .arg(field.label, amounts_.sign(currency_));
}

bool isRightAligned(const Field& field) { return field.isNumeric() || field.isDate(); }

QString fileText(const Value& value, const Field& field, const Currency& currency) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (field.type == Type::YesNo) return *number ? QStringLiteral("yes") : QStringLiteral("no");
        if (field.type == Type::Money) return plainAmount(*number, currency.decimals());
        if (field.scale() == 0) return QString::number(*number);
        QString text = plainAmount(*number, field.scale());
        while (text.endsWith(QLatin1Char('0'))) text.chop(1);
        if (text.endsWith(QLatin1Char('.'))) text.chop(1);
        return text;
    }
    if (const auto* list = std::get_if<QStringList>(&value)) return list->join(QStringLiteral("; "));
    return plainText(value);
}

} // namespace clientela::fields
