#include "query/LiteralBinder.h"

#include "base/Fold.h"
#include "fields/Nearest.h"
#include "formats/Countries.h"
#include "formats/Languages.h"
#include "formats/Phone.h"
#include "query/Lexer.h"
#include "query/Windows.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela::query {

using fields::Field;
using fields::Type;

namespace {

struct Query {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

using Outcome = std::variant<BoundValue, Fault>;

QString didYouMean(const QStringList& suggestions) {
    return suggestions.isEmpty() ? QString() : Query::tr("Did you mean “%1”?").arg(suggestions.first());
}

/// The amount in "€500", "500 USD" or "-500$"; nothing where no currency is named.
std::optional<QString> amountOfCurrency(const QString& text) {
    QString rest;
    QString letters;
    bool named = false;
    for (const QChar c : text) {
        if (c.category() == QChar::Symbol_Currency)
            named = true;
        else if (c.isLetter())
            letters += c;
        else if (!c.isSpace())
            rest += c;
    }
    if (letters.isEmpty() ? !named : !Currency::of(letters.toUpper())) return std::nullopt;
    return rest;
}

Outcome number(const QString& written, const Field& field, const Context& context) {
    QString text = written.trimmed();
    if (field.type == Type::Percent && text.endsWith(u'%')) text = text.chopped(1).trimmed();
    const auto amount = field.type == Type::Money || field.type == Type::Price ? amountOfCurrency(text) : std::nullopt;
    if (amount)
        return Fault{
            Query::tr("“%1” names a currency, and all amounts of a list are in the file's: %2.")
                .arg(written, context.currency.code()),
            Query::tr("Write the number alone. What was sold in another currency counts at the rate of its day."),
            isNumber(*amount) ? QStringList(*amount) : QStringList()};
    if (!isNumber(text)) {
        const bool separated = text.contains(u',') || text.count(u'.') > 1;
        return Fault{Query::tr("“%1” is no number.").arg(written),
                     separated ? Query::tr("Numbers are written with a point and without separators: 1000 or 500.50.")
                               : Query::tr("“%1” is compared with numbers, like 500 or 500.50.").arg(field.key),
                     {}};
    }
    const auto value = parsePlainAmount(text, scaleOf(field, context));
    if (!value) return Fault{Query::tr("“%1” is too large a number.").arg(written), {}, {}};
    return BoundValue{*value, {}, {}};
}

Outcome date(const QString& written) {
    const QDate day = isoDate(written.trimmed());
    if (day.isValid()) return BoundValue{day, {}, {}};
    return Fault{Query::tr("“%1” is no date.").arg(written),
                 Query::tr("Write year, month and day, like 2025-11-22, or “within last 30 days”."),
                 {}};
}

Outcome choice(const QString& written, const Field& field) {
    const QString folded = fold(written);
    for (const fields::Choice& one : field.choices)
        if (fold(one.key) == folded) return BoundValue{one.key, {}, {}};
    for (const fields::Choice& one : field.choices)
        if (fold(one.label) == folded) return BoundValue{one.key, {}, {}};
    QStringList keys;
    for (const fields::Choice& one : field.choices) {
        for (const QString& name : one.names)
            if (fold(name) == folded) return BoundValue{one.key, {}, {}};
        keys += one.key;
    }
    const QStringList near = fields::nearest(written, keys);
    const QString what = Query::tr("“%1” is none of the words for “%2”.").arg(written, field.key);
    return Fault{what,
                 near.isEmpty() ? Query::tr("Write one of: %1.").arg(keys.join(QLatin1String(", "))) : didYouMean(near),
                 near.isEmpty() ? keys.mid(0, 3) : near};
}

Outcome yesOrNo(const QString& written, const Field& field) {
    static const QStringList kYes{"yes", "y", "true", "1", "si", "да", "д"};
    static const QStringList kNo{"no", "n", "false", "0", "нет", "н"};
    const QString folded = fold(written);
    if (kYes.contains(folded)) return BoundValue{qint64(1), {}, {}};
    if (kNo.contains(folded)) return BoundValue{qint64(0), {}, {}};
    return Fault{Query::tr("“%1” is neither yes nor no.").arg(written),
                 Query::tr("“%1” is yes, no or empty.").arg(field.key),
                 {QStringLiteral("yes"), QStringLiteral("no")}};
}

Outcome country(const QString& written) {
    if (const auto code = formats::countryOf(written)) return BoundValue{*code, {}, {}};
    QStringList names;
    for (const QString& code : formats::countryCodes()) names += formats::countryName(code, QStringLiteral("en"));
    const QStringList near = fields::nearest(written, names);
    return Fault{Query::tr("“%1” is no country.").arg(written),
                 near.isEmpty() ? Query::tr("Write its name or its code, like IT.") : didYouMean(near), near};
}

Outcome language(const QString& written) {
    if (const auto code = formats::languageOf(written)) return BoundValue{*code, {}, {}};
    return Fault{Query::tr("“%1” is no language.").arg(written), Query::tr("Write its name or its code, like it."), {}};
}

QString normalPhone(const QString& written, Use use, const Context& context) {
    if (use == Use::Order) return {};
    if (use == Use::Whole) return formats::readPhone(written, context.homeCountry).e164;
    // A text with letters in it is no part of a number.
    if (std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLetter(); })) return {};
    const QString digits = formats::digitsOf(written);
    return written.trimmed().startsWith(u'+') && !digits.isEmpty() ? u'+' + digits : digits;
}

Outcome words(const QString& written, const Field& field, Use use, const Context& context) {
    BoundValue value{written, fold(written), {}};
    if (field.type == Type::Phone) value.normal = normalPhone(written, use, context);
    if (field.type == Type::Email && use != Use::Order) value.normal = written.trimmed().toLower();
    return value;
}

Outcome today(const Field& field, const Context& context) {
    if (field.isDate()) return BoundValue{context.today, {}, {}};
    return Fault{Query::tr("“today” is a date, and “%1” holds %2.").arg(field.key, contentOf(field)),
                 isWords(field) ? Query::tr("Put the word in quotes if it is the text: \"today\".") : QString(),
                 isWords(field) ? QStringList(QStringLiteral("\"today\"")) : QStringList()};
}

Outcome me(const Field& field, Use use, const Context& context) {
    if (!isWords(field) || field.type == Type::Phone)
        return Fault{Query::tr("“me” is a person, and “%1” holds %2.").arg(field.key, contentOf(field)), {}, {}};
    if (context.me.isEmpty())
        return Fault{
            Query::tr("It is not known who “me” is."), Query::tr("Say who is at work, or write the name."), {}};
    return words(context.me, field, use, context);
}

} // namespace

bool isWords(const Field& field) {
    return field.isText() || ((field.type == Type::Choice || field.type == Type::Choices) && field.choices.isEmpty());
}

std::optional<qint64> numberBelow(const Term& term, const Field& field, const Context& context) {
    const auto* literal = std::get_if<Literal>(&term);
    if (!literal || !field.isNumeric()) return std::nullopt;
    QString text = literal->text.trimmed();
    if (field.type == Type::Percent && text.endsWith(u'%')) text = text.chopped(1).trimmed();
    if (!isNumber(text)) return std::nullopt;
    const int scale = scaleOf(field, context);
    const qsizetype point = text.indexOf(u'.');
    qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    while (decimals > 0 && text[point + decimals] == u'0') --decimals;
    if (decimals <= scale) return std::nullopt;
    const auto cut = parsePlainAmount(QStringView(text).left(scale == 0 ? point : point + 1 + scale), scale);
    if (!cut) return std::nullopt;
    return text.startsWith(u'-') ? *cut - 1 : *cut;
}

int scaleOf(const Field& field, const Context& context) {
    return field.type == Type::Money ? context.currency.decimals() : field.scale();
}

QString contentOf(const Field& field) {
    if (isWords(field)) return Query::tr("a text");
    if (field.isDate()) return Query::tr("a date");
    switch (field.type) {
    case Type::Choice:
    case Type::Choices: return Query::tr("one of several words");
    case Type::YesNo: return Query::tr("yes or no");
    case Type::Money:
    case Type::Price: return Query::tr("an amount");
    case Type::Percent: return Query::tr("a percentage");
    case Type::Country: return Query::tr("a country");
    case Type::Language: return Query::tr("a language");
    default: return Query::tr("a number");
    }
}

Outcome bindLiteral(const Term& term, const Field& field, Use use, const Context& context) {
    if (std::holds_alternative<TodayValue>(term)) return today(field, context);
    if (std::holds_alternative<MeValue>(term)) return me(field, use, context);
    const QString& written = std::get<Literal>(term).text;
    if (fold(written).isEmpty())
        return Fault{Query::tr("Nothing compares with an empty text."),
                     Query::tr("Write “%1 is empty” or “%1 is not empty”.").arg(field.key),
                     {}};
    if (isWords(field)) return words(written, field, use, context);
    if (field.isNumeric()) return number(written, field, context);
    if (field.isDate()) return date(written);
    switch (field.type) {
    case Type::YesNo: return yesOrNo(written, field);
    case Type::Country: return country(written);
    case Type::Language: return language(written);
    default: return choice(written, field);
    }
}

} // namespace clientela::query
