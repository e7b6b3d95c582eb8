#include "exchange/ImportValue.h"

#include "base/LargestAmount.h"
#include "exchange/CsvWriter.h"
#include "fields/TypedText.h"
#include "formats/Countries.h"
#include "formats/Email.h"
#include "formats/Languages.h"

#include <QCoreApplication>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using fields::Type;
using fields::Value;

constexpr qsizetype kWordsKept = 2000;

/// Decimals that are kept of a number: those of its field, but for what goes into fields of another kind.
int decimalsOf(const fields::Field& field, const Currency& currency) {
    if (field.type == Type::Money) return currency.decimals();
    if (field.key == QLatin1String("discount_fraction")) return 4; // basis points
    if (field.key == QLatin1String("exchange_rate")) return 6;     // millionths
    return field.scale();
}

Problem misfit(std::string_view text, const QString& what) {
    QString shown = toText(text);
    if (shown.size() > 60) shown = shown.left(60) + QChar(u'…');
    return {what.arg(shown), {}, {}};
}

} // namespace

std::string_view cellText(std::string_view utf8) { return withoutFormulaGuard(trimmed(utf8)); }

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QStringList partsOf(const QString& text, const fields::Field& field) {
    if (field.type == Type::Email) return formats::splitEmails(text);
    QStringList parts;
    const QString google = QStringLiteral(" ::: ");
    if (text.contains(google))
        parts = text.split(google);
    else if (field.type == Type::Choices)
        parts = text.split(text.contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(','));
    else
        parts = text.split(QStringLiteral("; "));
    QStringList filled;
    for (const QString& part : parts)
        if (const QString one = part.trimmed(); !one.isEmpty() && !filled.contains(one)) filled += one;
    return filled;
}

ValueReader::ValueReader(const fields::Field& field, const ImportColumn& column, const Currency& currency, QDate today)
    : field_(&field), numberStyle_(column.guess.numberStyle), dateStyle_(column.guess.dateStyle),
      decimals_(decimalsOf(field, currency)),
      // Somebody born in "49" was so in the last century; a service date may lie ahead.
      latestYear_(today.year() + (field.key == QLatin1String("birth_date") ? 0 : 20)) {}

Result<Value> ValueReader::read(std::string_view utf8) {
    const std::string_view text = cellText(utf8);
    if (text.empty()) return Value();
    switch (field_->type) {
    case Type::Text:
    case Type::LongText:
    case Type::Phone:
    case Type::Email:
    case Type::Link: return Value(toText(text));
    case Type::Choices: return Value(partsOf(toText(text), *field_));
    case Type::YesNo:
        if (const auto yes = parseYesNo(text)) return Value(qint64(*yes));
        return misfit(text, Words::tr("“%1” is neither yes nor no."));
    case Type::Integer: return readWhole(text);
    case Type::Number:
    case Type::Percent:
    case Type::Money:
    case Type::Price: return readNumber(text, decimals_);
    case Type::Date:
        if (const auto day = parseDate(text, dateStyle_, latestYear_)) return Value(*day);
        if (const auto day = parseDate(text, DateStyle::YearMonthDay, latestYear_)) return Value(*day);
        return misfit(text, Words::tr("“%1” is no date."));
    case Type::DateTime: return readTime(text);
    case Type::Choice:
    case Type::Country:
    case Type::Language: return readWord(text);
    }
    return Value(toText(text));
}

Result<Value> ValueReader::readNumber(std::string_view text, int decimals) const {
    if (const auto number = parseNumber(text, numberStyle_, decimals)) {
        const qint64 most = field_->type == Type::Money ? kLargestAmount : largestNumber(decimals);
        if (*number <= most && *number >= -most) return Value(*number);
        return misfit(text, Words::tr("“%1” is too large a number."));
    }
    // What fits without its decimals and not with them is one, too.
    if (parseNumber(text, numberStyle_, 0)) return misfit(text, Words::tr("“%1” is too large a number."));
    return misfit(text, Words::tr("“%1” is no number."));
}

Result<Value> ValueReader::readWhole(std::string_view text) const {
    const auto thousandths = parseNumber(text, numberStyle_, 3);
    if (!thousandths) return misfit(text, Words::tr("“%1” is no number."));
    if (*thousandths % 1000 != 0) return misfit(text, Words::tr("“%1” is no whole number."));
    return Value(*thousandths / 1000);
}

Result<Value> ValueReader::readTime(std::string_view text) const {
    if (text.size() > 10) {
        QDateTime time = QDateTime::fromString(toText(text).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate);
        if (time.isValid()) return Value(time);
    }
    auto day = parseDate(text, dateStyle_, latestYear_);
    if (!day) day = parseDate(text, DateStyle::YearMonthDay, latestYear_);
    if (!day) return misfit(text, Words::tr("“%1” is no date."));
    return Value(QDateTime(*day, QTime(12, 0), Qt::UTC)); // noon: the same day wherever it is read
}

Result<Value> ValueReader::readWord(std::string_view text) {
    const QByteArray key = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto it = known_.constFind(key); it != known_.cend()) return Value(*it);
    Result<Value> value = lookUp(toText(text));
    if (!value) return value;
    if (known_.size() >= kWordsKept) known_.clear();
    if (const auto* word = std::get_if<QString>(&*value))
        known_.insert(QByteArray(text.data(), static_cast<qsizetype>(text.size())), *word);
    return value;
}

Result<Value> ValueReader::lookUp(const QString& text) const {
    if (field_->type == Type::Country) return Value(formats::countryOf(text).value_or(text));
    if (field_->type == Type::Language) return Value(formats::languageOf(text).value_or(text));
    if (field_->choices.isEmpty()) return Value(text);
    if (const auto key = fields::choiceOf(text, *field_)) return Value(*key);
    QStringList keys;
    for (const fields::Choice& choice : field_->choices) keys += choice.key;
    return Problem{Words::tr("“%1” is none of %2.").arg(text.left(60), keys.join(QStringLiteral(", "))), {}, {}};
}

} // namespace clientela::exchange
