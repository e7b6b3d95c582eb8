#include "query/Offers.h"

#include "query/Parser.h"
#include "query/TreeText.h"

#include <QCoreApplication>

namespace clientela::query {

using fields::Field;
using fields::Type;

namespace {

struct Query {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

bool isFree(const Field& field) { return field.isText(); }
/// Hardly two records have the same: asked for by a part of it.
bool isOwn(const Field& field) {
    return field.type == Type::LongText || field.type == Type::Phone || field.type == Type::Email ||
           field.type == Type::Link;
}
bool mayBeEmpty(const Field& field) {
    if (const auto* aggregate = std::get_if<fields::Aggregate>(&field.source))
        return aggregate->function != fields::Aggregate::Function::Count &&
               aggregate->function != fields::Aggregate::Function::Sum;
    const auto* stored = std::get_if<fields::Stored>(&field.source);
    return !stored || !stored->zeroWhenMissing;
}
bool isBirthday(const Field& field) {
    const auto* computed = std::get_if<fields::Computed>(&field.source);
    return computed && computed->rule == fields::Computed::Rule::Birthday;
}

/// Nothing where only the person knows: of a text, or of tags that the file has.
std::optional<Term> usualTerm(const Field& field) {
    if (field.isNumeric()) return literal(QStringLiteral("0"));
    if (field.isDate()) return TodayValue{};
    if (field.type == Type::YesNo) return literal(QStringLiteral("yes"));
    if (!field.choices.isEmpty()) return literal(field.choices.first().key);
    if (field.type == Type::Country) return literal(QStringLiteral("IT"));
    if (field.type == Type::Language) return literal(QStringLiteral("it"));
    return std::nullopt;
}

Window lastDays(qint64 count) {
    Window window;
    window.kind = Window::Kind::Last;
    window.count = count;
    return window;
}

size_t termsOf(Comparison comparison) { return comparison == Comparison::Between ? 2 : 1; }

} // namespace

std::vector<Way> waysOf(const Field& field) {
    std::vector<Way> ways;
    const auto both = [&](Comparison comparison) {
        ways.push_back({comparison, false});
        ways.push_back({comparison, true});
    };
    if (field.isNumeric()) {
        for (const Comparison one : {Comparison::Greater, Comparison::GreaterOrEqual, Comparison::Less,
                                     Comparison::LessOrEqual, Comparison::Between})
            ways.push_back({one, false});
        both(Comparison::Equal);
        ways.push_back({Comparison::InTop, false});
        ways.push_back({Comparison::InBottom, false});
        if (mayBeEmpty(field)) both(Comparison::IsEmpty);
        return ways;
    }
    if (field.isDate()) {
        both(Comparison::Within);
        for (const Comparison one : {Comparison::Less, Comparison::Greater, Comparison::Between})
            ways.push_back({one, false});
        both(Comparison::Equal);
        if (!isBirthday(field)) {
            ways.push_back({Comparison::InTop, false});
            ways.push_back({Comparison::InBottom, false});
        }
        both(Comparison::IsEmpty);
        return ways;
    }
    both(Comparison::Equal);
    if (field.type != Type::YesNo) both(Comparison::In);
    if (isFree(field)) {
        both(Comparison::Contains);
        ways.push_back({Comparison::StartsWith, false});
        ways.push_back({Comparison::EndsWith, false});
    }
    both(Comparison::IsEmpty);
    return ways;
}

QString wordsFor(const Way& way, const Field& field) {
    const bool date = field.isDate();
    const bool several = field.type == Type::Choices;
    switch (way.comparison) {
    case Comparison::Equal:
        if (date) return way.negated ? Query::tr("is not on", "a date") : Query::tr("is on", "a date");
        if (several) return way.negated ? Query::tr("do not include", "tags") : Query::tr("include", "tags");
        return way.negated ? Query::tr("is not") : Query::tr("is");
    case Comparison::Less: return date ? Query::tr("before", "a date") : Query::tr("less than");
    case Comparison::LessOrEqual: return date ? Query::tr("until", "a date") : Query::tr("at most");
    case Comparison::Greater: return date ? Query::tr("after", "a date") : Query::tr("more than");
    case Comparison::GreaterOrEqual: return date ? Query::tr("from", "a date") : Query::tr("at least");
    case Comparison::Between: return way.negated ? Query::tr("not between") : Query::tr("between");
    case Comparison::In:
        if (several) return way.negated ? Query::tr("include none of", "tags") : Query::tr("include one of", "tags");
        return way.negated ? Query::tr("is none of") : Query::tr("is one of");
    case Comparison::Contains: return way.negated ? Query::tr("does not contain") : Query::tr("contains");
    case Comparison::StartsWith: return way.negated ? Query::tr("does not start with") : Query::tr("starts with");
    case Comparison::EndsWith: return way.negated ? Query::tr("does not end with") : Query::tr("ends with");
    case Comparison::IsEmpty: return way.negated ? Query::tr("is known") : Query::tr("is empty");
    case Comparison::Within: return way.negated ? Query::tr("not within") : Query::tr("within");
    case Comparison::InTop:
        if (date)
            return way.negated ? Query::tr("not among the latest", "dates") : Query::tr("among the latest", "dates");
        return way.negated ? Query::tr("not among the highest") : Query::tr("among the highest");
    case Comparison::InBottom:
        if (date)
            return way.negated ? Query::tr("not among the earliest", "dates")
                               : Query::tr("among the earliest", "dates");
        return way.negated ? Query::tr("not among the lowest") : Query::tr("among the lowest");
    case Comparison::InList: return way.negated ? Query::tr("is not on the list") : Query::tr("is on the list");
    }
    return {};
}

QStringList otherWordsFor(const Way& way) {
    const auto split = [](const QString& words) { return words.split(QStringLiteral(", ")); };
    if (way.negated) return {}; // they are said of what is among them
    if (way.comparison == Comparison::InTop)
        return split(Query::tr("top, best, most, biggest, first", "other words for: among the highest"));
    if (way.comparison == Comparison::InBottom)
        return split(Query::tr("bottom, worst, least, fewest, smallest", "other words for: among the lowest"));
    return {};
}

QString languageFor(const Way& way) {
    const auto spelled = [&](const char* yes, const char* no) { return QLatin1String(way.negated ? no : yes); };
    switch (way.comparison) {
    case Comparison::Equal: return spelled("=", "!=");
    case Comparison::Less: return QStringLiteral("<");
    case Comparison::LessOrEqual: return QStringLiteral("<=");
    case Comparison::Greater: return QStringLiteral(">");
    case Comparison::GreaterOrEqual: return QStringLiteral(">=");
    case Comparison::Between: return spelled("between", "not between");
    case Comparison::In: return spelled("in (", "not in (");
    case Comparison::Contains: return spelled("contains", "not contains");
    case Comparison::StartsWith: return spelled("starts with", "not starts with");
    case Comparison::EndsWith: return spelled("ends with", "not ends with");
    case Comparison::IsEmpty: return spelled("is empty", "is not empty");
    case Comparison::Within: return spelled("within", "not within");
    case Comparison::InTop: return spelled("in top", "not in top");
    case Comparison::InBottom: return spelled("in bottom", "not in bottom");
    case Comparison::InList: return spelled("in list", "not in list");
    }
    return {};
}

Way wayOf(const OutlineRow& row) { return {row.condition.comparison, row.isNegated()}; }

ValueKind valueKindOf(const Condition& condition, const Field& field) {
    switch (condition.comparison) {
    case Comparison::InList: return ValueKind::List;
    case Comparison::IsEmpty: return ValueKind::None;
    case Comparison::Within: return ValueKind::Window;
    case Comparison::InTop:
    case Comparison::InBottom: return ValueKind::Rank;
    case Comparison::Contains:
    case Comparison::StartsWith:
    case Comparison::EndsWith: return ValueKind::Text;
    case Comparison::In: return ValueKind::Several;
    case Comparison::Between: return field.isDate() ? ValueKind::TwoDates : ValueKind::TwoNumbers;
    default: break;
    }
    if (!condition.terms.empty() && std::holds_alternative<ScaledOperand>(condition.terms.front()))
        return ValueKind::Operand;
    if (field.isNumeric()) return ValueKind::Number;
    if (field.isDate()) return ValueKind::Date;
    return ValueKind::One;
}

OutlineRow beginWith(const Field& field) {
    OutlineRow row;
    row.condition.operand.key = field.key;
    return comparedBy(std::move(row), isOwn(field) ? Way{Comparison::Contains, false} : waysOf(field).front(), field);
}

OutlineRow comparedBy(OutlineRow row, const Way& way, const Field& field) {
    Condition& condition = row.condition;
    const ValueKind before = valueKindOf(condition, field);
    condition.comparison = way.comparison;
    row.negation = !way.negated                          ? OutlineRow::Negation::No
                   : hasNegativeSpelling(way.comparison) ? OutlineRow::Negation::Spelled
                                                         : OutlineRow::Negation::Plain;
    const ValueKind kind = valueKindOf(condition, field);
    switch (kind) {
    case ValueKind::None:
    case ValueKind::Window:
    case ValueKind::Rank: condition.terms.clear(); break;
    case ValueKind::List: break;
    default: {
        const bool fits = before != ValueKind::None && before != ValueKind::Window && before != ValueKind::Rank;
        if (!fits) condition.terms.clear();
        const size_t wanted = termsOf(way.comparison);
        if (way.comparison != Comparison::In && condition.terms.size() > wanted) condition.terms.resize(wanted);
        while (condition.terms.size() < wanted) {
            const auto next = condition.terms.empty() ? usualTerm(field) : std::optional(condition.terms.back());
            if (!next) break; // a row that lacks its value
            condition.terms.push_back(*next);
        }
    }
    }
    if (kind == ValueKind::Window) {
        if (before != ValueKind::Window || condition.window == Window()) condition.window = lastDays(30);
        if (isBirthday(field) && before != ValueKind::Window) {
            condition.window = lastDays(7);
            condition.window.kind = Window::Kind::Next;
        }
    } else {
        condition.window = {};
    }
    if (kind == ValueKind::Rank) {
        if (condition.rank.number.isEmpty()) condition.rank = {QStringLiteral("20"), true, {}};
    } else {
        condition.rank = {};
    }
    return row;
}

OutlineRow inList(const QString& name) {
    OutlineRow row;
    row.condition.comparison = Comparison::InList;
    row.condition.terms = {Literal{name, true, {}}};
    return row;
}

std::vector<Window> usualWindows() {
    std::vector<Window> windows;
    for (const char* text : {"today",
                             "last 7 days",
                             "last 14 days",
                             "last 30 days",
                             "last 90 days",
                             "last 180 days",
                             "last 365 days",
                             "this week",
                             "this month",
                             "this quarter",
                             "this year",
                             "last week",
                             "last month",
                             "last quarter",
                             "last year",
                             "next 7 days",
                             "next 14 days",
                             "next 30 days",
                             "next week",
                             "next month",
                             "more than 14 days ago",
                             "more than 30 days ago",
                             "more than 90 days ago",
                             "more than 180 days ago",
                             "more than 365 days ago"})
        windows.push_back(*readWindow(QLatin1String(text)));
    return windows;
}

std::optional<Window> readWindow(const QString& text) {
    const auto parsed = parse(QStringLiteral("x within ") + text);
    if (!parsed || !*parsed || (*parsed)->kind != Node::Kind::Condition) return std::nullopt;
    return (*parsed)->condition.window;
}

} // namespace clientela::query
