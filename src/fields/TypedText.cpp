#include "fields/TypedText.h"

#include "base/Fold.h"
#include "base/LargestAmount.h"
#include "fields/Nearest.h"
#include "formats/Countries.h"
#include "formats/Languages.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela::fields {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

std::optional<bool> yesOrNo(const QString& text) {
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
                                 QStringLiteral("1"),   QStringLiteral("x"), QStringLiteral("si"),
                                 QStringLiteral("да"),  QStringLiteral("s")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"),
                                QStringLiteral("нет")};
    if (yes.contains(text)) return true;
    if (no.contains(text)) return false;
    return {};
}

Problem wrong(const QString& what, const QString& todo = {}) { return {what, {}, todo}; }

Result<Value> readChoice(const QString& text, const Field& field) {
    if (field.choices.isEmpty()) return Value(text);
    if (const auto key = choiceOf(text, field)) return Value(*key);
    QStringList labels;
    for (const Choice& choice : field.choices) labels += choice.label;
    return wrong(Text::tr("“%1” is none of the choices.").arg(text),
                 Text::tr("Choose one of %1.").arg(labels.join(QStringLiteral(", "))));
}

Result<Value> readChoices(const QString& text, const Field& field) {
    QStringList keys;
    const QChar separator = text.contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(',');
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word.isEmpty()) continue;
        Result<Value> one = readChoice(word, field);
        if (!one) return one;
        if (const QString key = std::get<QString>(*one); !keys.contains(key)) keys += key;
    }
    return keys.isEmpty() ? Value() : Value(keys);
}

Result<Value> readNumber(const QString& text, int decimals, const Typing& typing) {
    if (const auto number = readTypedNumber(text, typing.locale, decimals)) {
        const qint64 most = largestNumber(decimals);
        if (*number <= most && *number >= -most) return Value(*number);
        return wrong(Text::tr("“%1” is too large a number.").arg(text));
    }
    if (readTypedNumber(text, typing.locale, 0)) return wrong(Text::tr("“%1” is too large a number.").arg(text));
    return wrong(Text::tr("“%1” is no number.").arg(text));
}

Result<Value> readCode(const QString& text, const std::optional<QString>& code, const QString& what) {
    return code ? Result<Value>(Value(*code)) : wrong(what.arg(text));
}

} // namespace

std::optional<QString> choiceOf(const QString& text, const Field& field) {
    const QString folded = fold(text);
    for (const Choice& choice : field.choices)
        if (fold(choice.key) == folded || fold(choice.label) == folded) return choice.key;
    for (const Choice& choice : field.choices)
        for (const QString& name : choice.names)
            if (fold(name) == folded) return choice.key;
    return {};
}

std::optional<qint64> readTypedNumber(const QString& text, const QLocale& locale, int decimals) {
    QString plain;
    for (const QChar c : text) {
        if (c.isSpace() || c == QLatin1Char('\'') || c == QChar(u'’') || c == QLatin1Char('%') ||
            c.category() == QChar::Symbol_Currency)
            continue;
        plain += c == QChar(u'\u2212') ? QLatin1Char('-') : c;
    }
    const qsizetype point = plain.lastIndexOf(QLatin1Char('.'));
    const qsizetype comma = plain.lastIndexOf(QLatin1Char(','));
    QChar decimal = point > comma ? QLatin1Char('.') : QLatin1Char(',');
    if (point < 0 || comma < 0) { // one kind of sign only: is it the decimal one?
        const qsizetype only = std::max(point, comma);
        const bool several = only >= 0 && plain.count(decimal) > 1;
        const bool threeBehind = only > 0 && plain.size() - only == 4;
        if (several || (threeBehind && locale.groupSeparator() == QString(decimal))) decimal = QChar();
    }
    QString number;
    for (const QChar c : plain) {
        if (c == decimal && !decimal.isNull())
            number += QLatin1Char('.');
        else if (c != QLatin1Char('.') && c != QLatin1Char(','))
            number += c;
    }
    return parsePlainAmount(number, decimals);
}

Result<Value> readTyped(const QString& given, const Field& field, const Typing& typing) {
    const QString text = given.trimmed();
    if (text.isEmpty()) return Value();
    switch (field.type) {
    case Type::Text:
    case Type::LongText:
    case Type::Phone:
    case Type::Email:
    case Type::Link: return Value(text);
    case Type::Choice: return readChoice(text, field);
    case Type::Choices: return readChoices(text, field);
    case Type::YesNo:
        if (const auto yes = yesOrNo(fold(text))) return Value(qint64(*yes));
        return wrong(Text::tr("“%1” is neither yes nor no.").arg(text));
    case Type::Integer:
    case Type::Number:
    case Type::Percent:
    case Type::Price: return readNumber(text, field.scale(), typing);
    case Type::Money: return readNumber(text, typing.currency.decimals(), typing);
    case Type::Date:
        if (const auto day = readTypedDate(text, typing.locale, typing.today)) return Value(*day);
        return wrong(Text::tr("“%1” is no date.").arg(text),
                     Text::tr("Write it like %1.").arg(typing.locale.toString(typing.today, QLocale::ShortFormat)));
    case Type::DateTime: {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        if (text.size() > 10 && time.isValid()) return Value(time);
        if (const auto day = readTypedDate(text, typing.locale, typing.today)) return Value(day->startOfDay());
        return wrong(Text::tr("“%1” is no date.").arg(text));
    }
    case Type::Country: return readCode(text, formats::countryOf(text), Text::tr("“%1” is no country."));
    case Type::Language: return readCode(text, formats::languageOf(text), Text::tr("“%1” is no language."));
    }
    return Value(text);
}

} // namespace clientela::fields
