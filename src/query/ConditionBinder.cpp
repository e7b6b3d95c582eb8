#include "query/ConditionBinder.h"

#include "query/Lexer.h"
#include "query/LiteralBinder.h"
#include "query/Windows.h"

#include <QCoreApplication>

#include <numeric>

namespace clientela::query {

using fields::Computed;
using fields::Field;
using fields::Type;

namespace {

constexpr qint64 kMostRank = 1'000'000'000;
constexpr int kFactorDecimals = 6;
constexpr qint64 kMostFactor = 1'000'000;

qint64 powerOfTen(int exponent) { return exponent <= 0 ? 1 : 10 * powerOfTen(exponent - 1); }

using DaysOfYear = std::vector<std::pair<QString, QString>>;

/// The spans without 29 February, wherever in one of them it lies.
DaysOfYear withoutLeapDay(const DaysOfYear& spans) {
    const QString leap = QStringLiteral("0229");
    DaysOfYear rest;
    for (const auto& [first, last] : spans) {
        if (leap < first || leap > last) {
            rest.emplace_back(first, last);
            continue;
        }
        if (first < leap) rest.emplace_back(first, QStringLiteral("0228"));
        if (last > leap) rest.emplace_back(QStringLiteral("0301"), last);
    }
    return rest;
}

bool isBirthday(const Field& field) {
    const auto* computed = std::get_if<Computed>(&field.source);
    return computed && computed->rule == Computed::Rule::Birthday;
}

bool isOrder(Comparison comparison) {
    return comparison == Comparison::Less || comparison == Comparison::LessOrEqual ||
           comparison == Comparison::Greater || comparison == Comparison::GreaterOrEqual ||
           comparison == Comparison::Between;
}

bool isPart(Comparison comparison) {
    return comparison == Comparison::Contains || comparison == Comparison::StartsWith ||
           comparison == Comparison::EndsWith;
}

Place placeOf(const Term& term) {
    return std::visit([](const auto& value) { return value.place; }, term);
}

/// The days of which a date compares so with `day`.
Days daysThat(Comparison comparison, QDate day) {
    const QDate after = day < QDate(9999, 12, 31) ? day.addDays(1) : QDate();
    switch (comparison) {
    case Comparison::Less: return {{}, day};
    case Comparison::LessOrEqual: return {{}, after};
    case Comparison::Greater: return {after.isValid() ? after : day, after.isValid() ? QDate() : day};
    case Comparison::GreaterOrEqual: return {day, {}};
    default: return {day, after};
    }
}

Test testOf(Comparison comparison) {
    switch (comparison) {
    case Comparison::Less: return Test::Less;
    case Comparison::LessOrEqual: return Test::LessOrEqual;
    case Comparison::Greater: return Test::Greater;
    case Comparison::GreaterOrEqual: return Test::GreaterOrEqual;
    case Comparison::Between: return Test::Between;
    case Comparison::In: return Test::In;
    case Comparison::Contains: return Test::Contains;
    case Comparison::StartsWith: return Test::StartsWith;
    case Comparison::EndsWith: return Test::EndsWith;
    case Comparison::IsEmpty: return Test::IsEmpty;
    case Comparison::Within: return Test::Within;
    default: return Test::Equal;
    }
}

class Binding {
public:
    Binding(const Condition& condition, const Around& around, const Context& context, OperandBinder& binder)
        : condition_(condition), around_(around), context_(context), binder_(binder) {}

    BoundPtr run() {
        auto bound = binder_.operand(condition_.operand, around_);
        if (!bound) return {};
        left_ = std::move(*bound);
        switch (condition_.comparison) {
        case Comparison::IsEmpty: return made(Test::IsEmpty);
        case Comparison::Within: return within();
        case Comparison::InTop:
        case Comparison::InBottom: return ranked();
        default: return compared();
        }
    }

private:
    static QString tr(const char* text) { return QCoreApplication::translate("Query", text); }
    const Field& field() const { return *left_.field; }
    const QString& key() const { return condition_.operand.key; }

    BoundPtr fail(Place place, const QString& what, const QString& todo = {}, const QStringList& suggestions = {}) {
        binder_.fail(place, what, todo, suggestions);
        return {};
    }

    BoundPtr made(Test test, std::vector<BoundValue> values = {}) const {
        BoundCondition bound;
        bound.operand = left_;
        bound.test = test;
        bound.values = std::move(values);
        return boundCondition(std::move(bound));
    }

    // ------------------------------------------------------------ days
    BoundPtr inDays(const Days& days) const {
        if (days.isEmpty()) return anyOf({});
        BoundCondition bound;
        bound.operand = left_;
        bound.test = Test::Within;
        bound.days = days;
        return boundCondition(std::move(bound));
    }

    BoundPtr onBirthdays(const Days& days) const {
        BoundCondition bound;
        bound.operand = left_;
        bound.test = Test::OnBirthday;
        bound.birthdays = birthdaysIn(days);
        return bound.birthdays.empty() ? anyOf({}) : boundCondition(std::move(bound));
    }

    // A birthday as a date is the next one: it compares within the year that begins today.
    BoundPtr onBirthdays(Comparison comparison, QDate day) const {
        const Days days = daysThat(comparison, day);
        if (!isOrder(comparison)) return onBirthdays(days);
        const QDate today = context_.today;
        if (today.month() != 2 || today.day() != 29)
            return onBirthdays(intersection(days, {today, moved(today, 1, CalendarUnit::Year)}));
        // Today's children come again today, those of the 28th a year from now, on the day that both would share.
        BoundCondition bound;
        bound.operand = left_;
        bound.test = Test::OnBirthday;
        bound.birthdays = birthdaysIn(intersection(days, {today, QDate(today.year() + 1, 3, 1)}));
        if (!days.contains(today)) bound.birthdays = withoutLeapDay(bound.birthdays);
        return bound.birthdays.empty() ? anyOf({}) : boundCondition(std::move(bound));
    }

    BoundPtr within() {
        if (!field().isDate())
            return fail(
                condition_.place, tr("“within” asks for a date, and “%1” holds %2.").arg(key(), contentOf(field())),
                left_.field->takesArguments() ? tr("Limit it to days in its parentheses: %1(last 30 days).").arg(key())
                                              : QString());
        const Days days = daysOf(condition_.window, context_.today);
        return isBirthday(field()) ? onBirthdays(days) : inDays(days);
    }

    // ------------------------------------------------------------ ranks
    BoundPtr ranked() {
        if (!field().isNumeric() && (!field().isDate() || isBirthday(field())))
            return fail(
                condition_.place,
                tr("“top” and “bottom” rank numbers and dates, and “%1” holds %2.").arg(key(), contentOf(field())));
        // Behind a link it is all the others of that kind who are ranked.
        if (around_.inside > 0 && field().referred.isNull())
            return fail(condition_.place, tr("“top” and “bottom” cannot stand inside parentheses."),
                        tr("Rank the whole instead, as in spent(last year) in top 20 percent."));
        BoundCondition bound;
        bound.operand = left_;
        bound.test = Test::Ranked;
        bound.rank.top = condition_.comparison == Comparison::InTop;
        const auto& rank = condition_.rank;
        const auto number = isNumber(rank.number) ? parsePlainAmount(rank.number, 2) : std::nullopt;
        if (rank.percent) {
            if (!number || *number < 1 || *number > 10000)
                return fail(rank.place, tr("Expected more than 0 and at most 100 percent."));
            bound.rank.percent = *number;
        } else {
            if (!number || *number < 100 || *number % 100 || *number / 100 > kMostRank)
                return fail(rank.place, tr("Expected a whole number from 1."), tr("Or a share: top 20 percent."));
            bound.rank.count = *number / 100;
        }
        return boundCondition(std::move(bound));
    }

    // ------------------------------------------------------------ comparisons
    BoundPtr compared() {
        const Comparison comparison = condition_.comparison;
        if (isPart(comparison) && !isWords(field()))
            return fail(condition_.place,
                        tr("Only texts are searched for parts, and “%1” holds %2.").arg(key(), contentOf(field())),
                        tr("Compare it by “=” or “in”."));
        const bool ordered = field().isNumeric() || field().isDate() || isWords(field()) || !field().choices.isEmpty();
        if (isOrder(comparison) && !ordered)
            return fail(condition_.place, tr("“%1” has no order: it holds %2.").arg(key(), contentOf(field())),
                        tr("Compare it by “=”, “!=” or “in”."));
        for (const Term& term : condition_.terms)
            if (std::holds_alternative<ScaledOperand>(term)) return withOperands();
        return withValues(comparison, 0, condition_.terms.size());
    }

    // The terms from `first` on, `count` of them, all of them values.
    BoundPtr withValues(Comparison comparison, size_t first, size_t count) {
        for (size_t i = first; i < first + count; ++i)
            if (numberBelow(condition_.terms[i], field(), context_)) return besideNumbers(comparison, first, count);
        std::vector<BoundValue> values;
        for (size_t i = first; i < first + count; ++i) {
            auto bound = value(i);
            if (!bound) return {};
            values.push_back(std::move(*bound));
        }
        if (field().isDate()) return dates(comparison, values);
        if (isOrder(comparison) && !isWords(field()) && !field().isNumeric()) return inOrder(comparison, values);
        return made(testOf(comparison), std::move(values));
    }

    // The same where a number lies between two that the field can hold: these decide, and none is equal.
    BoundPtr besideNumbers(Comparison comparison, size_t first, size_t count) {
        std::vector<BoundValue> values;
        std::vector<bool> between;
        for (size_t i = first; i < first + count; ++i) {
            const auto below = numberBelow(condition_.terms[i], field(), context_);
            auto bound = below ? std::optional(BoundValue{*below, {}, {}}) : value(i);
            if (!bound) return {};
            values.push_back(std::move(*bound));
            between.push_back(below.has_value());
        }
        const auto atMost = [&](size_t i) { return made(Test::LessOrEqual, {values[i]}); };
        const auto atLeast = [&](size_t i) {
            return made(between[i] ? Test::Greater : Test::GreaterOrEqual, {values[i]});
        };
        switch (comparison) {
        case Comparison::Less:
        case Comparison::LessOrEqual: return atMost(0);
        case Comparison::Greater:
        case Comparison::GreaterOrEqual: return atLeast(0);
        case Comparison::Between: return allOf({atLeast(0), atMost(1)});
        default: break;
        }
        std::vector<BoundPtr> exact;
        for (size_t i = 0; i < values.size(); ++i)
            if (!between[i]) exact.push_back(made(Test::Equal, {values[i]}));
        return anyOf(exact);
    }

    std::optional<BoundValue> value(size_t at) {
        const Comparison comparison = condition_.comparison;
        const Use use = isPart(comparison) ? Use::Part : isOrder(comparison) ? Use::Order : Use::Whole;
        const Term& term = condition_.terms[at];
        if (cutByComma(at)) return std::nullopt;
        auto outcome = bindLiteral(term, field(), use, context_);
        if (auto* bound = std::get_if<BoundValue>(&outcome)) return std::move(*bound);
        auto& fault = std::get<Fault>(outcome);
        const auto* literal = std::get_if<Literal>(&term);
        // A field's name on the right is a word like any other; whoever writes one means the field.
        if (literal && !literal->quoted && isName(literal->text) && around_.catalogue.find(literal->text)) {
            fault.todo = tr("To compare with the field, write %1().").arg(literal->text);
            fault.suggestions = {literal->text + QLatin1String("()")};
        }
        fail(placeOf(term), fault.what, fault.todo, fault.suggestions);
        return std::nullopt;
    }

    // workforce in (1,000): "000" is no second value.
    bool cutByComma(size_t at) {
        const auto* literal = std::get_if<Literal>(&condition_.terms[at]);
        const auto* before = at ? std::get_if<Literal>(&condition_.terms[at - 1]) : nullptr;
        if (condition_.comparison != Comparison::In || !field().isNumeric() || !literal || !before) return false;
        const QString& text = literal->text;
        const bool tail = !literal->quoted && text.size() >= 3 && text[0] == u'0' && text[1] != u'.' && isNumber(text);
        if (!tail || literal->place.at < 0 || literal->place.at != before->place.at + before->place.length + 1)
            return false;
        fail({before->place.at, literal->place.at + literal->place.length - before->place.at},
             tr("“%1,%2” is no number: there is a comma in it.").arg(before->text, text),
             tr("Numbers are written with a point and without separators: %1.").arg(before->text + text),
             {before->text + text});
        return true;
    }

    BoundPtr dates(Comparison comparison, const std::vector<BoundValue>& values) const {
        const auto day = [&](size_t i) { return std::get<QDate>(values[i].value); };
        if (comparison == Comparison::Between) {
            const Days span =
                intersection(daysThat(Comparison::GreaterOrEqual, day(0)), daysThat(Comparison::LessOrEqual, day(1)));
            return isBirthday(field()) ? onBirthdays(span) : inDays(span);
        }
        std::vector<BoundPtr> each;
        for (size_t i = 0; i < values.size(); ++i)
            each.push_back(isBirthday(field()) ? onBirthdays(comparison, day(i))
                                               : inDays(daysThat(comparison, day(i))));
        return anyOf(each);
    }

    // Choices in the order of their declaration: those that compare so.
    BoundPtr inOrder(Comparison comparison, const std::vector<BoundValue>& values) const {
        const auto position = [&](const BoundValue& value) {
            const QString key = std::get<QString>(value.value);
            qsizetype at = 0;
            while (field().choices[at].key != key) ++at;
            return at;
        };
        const qsizetype low = position(values.front());
        const qsizetype high = position(values.back());
        std::vector<BoundValue> fitting;
        for (qsizetype i = 0; i < field().choices.size(); ++i) {
            const bool fits = comparison == Comparison::Less             ? i < low
                              : comparison == Comparison::LessOrEqual    ? i <= low
                              : comparison == Comparison::Greater        ? i > low
                              : comparison == Comparison::GreaterOrEqual ? i >= low
                                                                         : i >= low && i <= high;
            if (fits) fitting.push_back(BoundValue{field().choices[i].key, {}, {}});
        }
        return fitting.empty() ? anyOf({}) : made(Test::In, std::move(fitting));
    }

    // ------------------------------------------------------------ operands on the right
    BoundPtr withOperands() {
        switch (condition_.comparison) {
        case Comparison::Between: {
            BoundPtr low = withTerm(Comparison::GreaterOrEqual, 0);
            BoundPtr high = low ? withTerm(Comparison::LessOrEqual, 1) : nullptr;
            return high ? allOf({low, high}) : nullptr;
        }
        case Comparison::In: {
            std::vector<BoundPtr> each;
            for (size_t i = 0; i < condition_.terms.size(); ++i) {
                each.push_back(withTerm(Comparison::Equal, i));
                if (!each.back()) return {};
            }
            return anyOf(each);
        }
        case Comparison::Contains:
        case Comparison::StartsWith:
        case Comparison::EndsWith:
            return fail(placeOf(condition_.terms.front()), tr("Expected a text here, not a field."));
        default: return withTerm(condition_.comparison, 0);
        }
    }

    BoundPtr withTerm(Comparison comparison, size_t at) {
        const auto* scaled = std::get_if<ScaledOperand>(&condition_.terms[at]);
        return scaled ? withOperand(comparison, *scaled) : withValues(comparison, at, 1);
    }

    BoundPtr withOperand(Comparison comparison, const ScaledOperand& scaled) {
        auto right = binder_.operand(scaled.operand, around_);
        if (!right) return {};
        if (!comparable(*right->field, scaled)) return {};
        BoundCondition bound;
        bound.operand = left_;
        bound.test = testOf(comparison);
        bound.other.emplace();
        bound.other->operand = std::move(*right);
        if (field().isNumeric() && !fraction(scaled, *bound.other)) return {};
        return boundCondition(std::move(bound));
    }

    bool comparable(const Field& right, const ScaledOperand& scaled) {
        const auto several = [](const Field& f) { return std::holds_alternative<fields::Many>(f.source); };
        const Place place = scaled.operand.place;
        for (const Field* one : {&field(), &right})
            if (several(*one) || isBirthday(*one) || one->type == Type::Choices)
                return binder_.fail(place, tr("“%1” cannot be compared with another field.").arg(one->key), {}, {});
        const bool sameKind = (field().isNumeric() && right.isNumeric()) || (field().isDate() && right.isDate()) ||
                              (isWords(field()) && isWords(right));
        if (!sameKind)
            return binder_.fail(place,
                                tr("“%1” holds %2, and “%3” holds %4.")
                                    .arg(field().key, contentOf(field()), right.key, contentOf(right)),
                                tr("Compare fields of one kind."), {});
        if (!field().isNumeric() && scaled.factor != QLatin1String("1"))
            return binder_.fail(scaled.place, tr("Only numbers can be multiplied."),
                                tr("Leave out “%1 *”.").arg(scaled.factor), {});
        return true;
    }

    // left / 10^l OP factor * right / 10^r, in integers
    bool fraction(const ScaledOperand& scaled, BoundScaled& right) {
        const auto factor = isNumber(scaled.factor) ? parsePlainAmount(scaled.factor, kFactorDecimals) : std::nullopt;
        const qint64 unit = powerOfTen(kFactorDecimals);
        const qsizetype point = scaled.factor.indexOf(u'.');
        if (!factor || std::abs(*factor) > kMostFactor * unit ||
            (point >= 0 && scaled.factor.size() - point - 1 > kFactorDecimals))
            return binder_.fail(scaled.place, tr("“%1” is no factor to multiply by.").arg(scaled.factor),
                                tr("Write a number up to a million, with at most %1 decimals.").arg(kFactorDecimals),
                                {});
        const qint64 numerator = *factor * powerOfTen(scaleOf(field(), context_));
        const qint64 denominator = unit * powerOfTen(scaleOf(*right.operand.field, context_));
        const qint64 common = std::gcd(numerator, denominator);
        right.numerator = numerator / common;
        right.denominator = denominator / common;
        return true;
    }

    const Condition& condition_;
    const Around& around_;
    const Context& context_;
    OperandBinder& binder_;
    BoundOperand left_;
};

} // namespace

BoundPtr bindCondition(const Condition& condition, const Around& around, const Context& context,
                       OperandBinder& binder) {
    return Binding(condition, around, context, binder).run();
}

} // namespace clientela::query
