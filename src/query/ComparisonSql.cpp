#include "query/ComparisonSql.h"

#include <algorithm>

namespace clientela::query {

using fields::Field;

namespace {

QVariant variantOf(const fields::Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return *number;
    if (const auto* text = std::get_if<QString>(&value)) return text->isNull() ? QString(QLatin1String("")) : *text;
    return {};
}

/// The least text that is greater than all that start with `prefix`; empty if there is none.
QString afterPrefix(const QString& prefix) {
    QList<uint> codes = prefix.toUcs4();
    while (!codes.isEmpty()) {
        const uint last = codes.takeLast();
        if (last >= 0x10ffff) continue;
        codes.append(last == 0xd7ff ? 0xe000 : last + 1);
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(codes.constData()), codes.size());
    }
    return {};
}

} // namespace

const char* operatorOf(Test test) {
    switch (test) {
    case Test::Less: return " < ";
    case Test::LessOrEqual: return " <= ";
    case Test::Greater: return " > ";
    case Test::GreaterOrEqual: return " >= ";
    default: return " = ";
    }
}

bool holds(Test test, qint64 left, qint64 right) {
    switch (test) {
    case Test::Less: return left < right;
    case Test::LessOrEqual: return left <= right;
    case Test::Greater: return left > right;
    case Test::GreaterOrEqual: return left >= right;
    default: return left == right;
    }
}

qint64 numberOf(const BoundValue& value) {
    const auto* number = std::get_if<qint64>(&value.value);
    return number ? *number : 0;
}

bool holdsFor(qint64 number, const BoundCondition& condition) {
    const auto& values = condition.values;
    switch (condition.test) {
    case Test::Between: return number >= numberOf(values[0]) && number <= numberOf(values[1]);
    case Test::In:
        return std::any_of(values.begin(), values.end(), [&](const BoundValue& v) { return numberOf(v) == number; });
    case Test::IsEmpty: return false;
    default: return !values.empty() && holds(condition.test, number, numberOf(values[0]));
    }
}

bool oneRowDecides(const BoundCondition& condition) {
    switch (condition.test) {
    case Test::Greater:
    case Test::LessOrEqual: return numberOf(condition.values[0]) == 0;
    case Test::GreaterOrEqual:
    case Test::Less: return numberOf(condition.values[0]) == 1;
    case Test::Equal: return numberOf(condition.values[0]) == 0;
    default: return false;
    }
}

// ------------------------------------------------------------------ one expression against typed values

Sides sidesOf(const Field& field, const QString& value, const QString& normal) {
    if (isJoined(field)) {
        const QString all =
            QStringLiteral("char(%1) || %2 || char(%1)").arg(QString::number(int(kSeparator)), separated(value));
        return {Sql(all), Sql(folded(all)), {}, false, true};
    }
    return {Sql(value), Sql(comparesFolded(field) ? folded(value) : value), Sql(normal)};
}

static Sql tested(Test test, const Sql& side, const QVariant& value, bool column) {
    const QString text = value.toString();
    if (test == Test::Contains || test == Test::StartsWith || test == Test::EndsWith) {
        if (text.isEmpty()) return side + " IS NOT NULL";
        const qsizetype length = text.toUcs4().size();
        if (test == Test::Contains) return "instr(" + side + ", " + Sql::value(value) + ") > 0";
        if (test == Test::EndsWith)
            return "substr(" + side + QStringLiteral(", -%1) = ").arg(length) + Sql::value(value);
        if (const QString after = afterPrefix(text); column && !after.isEmpty())
            return side + " >= " + Sql::value(value) + " AND " + side + " < " + Sql::value(after);
        return "substr(" + side + QStringLiteral(", 1, %1) = ").arg(length) + Sql::value(value);
    }
    return side + operatorOf(test) + Sql::value(value);
}

/// One of the values of `side` passes, which has kSeparator before and behind each.
static Sql testedAmong(Test test, const Sql& side, const QString& value) {
    const QString before = test == Test::Contains || test == Test::EndsWith ? QString() : QString(kSeparator);
    const QString behind = test == Test::Contains || test == Test::StartsWith ? QString() : QString(kSeparator);
    return "instr(" + side + ", " + Sql::value(QVariant(before + value + behind)) + ") > 0";
}

static Sql tested(Test test, const Sides& sides, const BoundValue& value) {
    if (sides.joined)
        return value.folded.isEmpty() ? testedAmong(test, sides.raw, variantOf(value.value).toString())
                                      : testedAmong(test, sides.folded, value.folded);
    const Sql main = value.folded.isEmpty() ? tested(test, sides.raw, variantOf(value.value), sides.column)
                                            : tested(test, sides.folded, value.folded, sides.column);
    if (sides.normal.text.isEmpty() || value.normal.isEmpty()) return main;
    return "(" + main + " OR " + tested(test, sides.normal, value.normal, true) + ")";
}

Sql tested(const BoundCondition& condition, const Sides& sides) {
    const auto& values = condition.values;
    switch (condition.test) {
    case Test::Between:
        if (values[0].folded.isEmpty() == values[1].folded.isEmpty() && sides.normal.text.isEmpty()) {
            // One comparison, for the side may be dear.
            const bool folds = !values[0].folded.isEmpty();
            const auto edge = [&](const BoundValue& v) {
                return Sql::value(folds ? QVariant(v.folded) : variantOf(v.value));
            };
            return (folds ? sides.folded : sides.raw) + " BETWEEN " + edge(values[0]) + " AND " + edge(values[1]);
        }
        return tested(Test::GreaterOrEqual, sides, values[0]) + " AND " + tested(Test::LessOrEqual, sides, values[1]);
    case Test::In: {
        std::vector<Sql> marks;
        const bool folds = !values.front().folded.isEmpty();
        bool plain = !sides.joined;
        for (const BoundValue& value : values) {
            plain = plain && value.folded.isEmpty() != folds && (sides.normal.text.isEmpty() || value.normal.isEmpty());
            marks.push_back(Sql::value(folds ? QVariant(value.folded) : variantOf(value.value)));
        }
        if (plain) return (folds ? sides.folded : sides.raw) + " IN (" + joined(marks, ", ") + ")";
        std::vector<Sql> each;
        for (const BoundValue& value : values) each.push_back(tested(Test::Equal, sides, value));
        return "(" + chained(each, " OR ") + ")";
    }
    default: return tested(condition.test, sides, values.front());
    }
}

Sql tested(const BoundCondition& condition, const Sql& left, const Sql& right) {
    const auto scaled = [](const Sql& side, qint64 factor) {
        return factor == 1 ? side : "(" + side + ") * " + Sql::value(factor);
    };
    return scaled(left, condition.other->denominator) + operatorOf(condition.test) +
           scaled(right, condition.other->numerator);
}

} // namespace clientela::query
