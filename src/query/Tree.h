#pragma once

#include "base/Calendar.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// A list as a tree of conditions (DESIGN "The list language"). Values; children are shared and never changed.
namespace clientela::query {

struct Node;
/// Nothing stands for everybody.
using NodePtr = std::shared_ptr<const Node>;

/// "last 30 days", "this month", "since 2025-01-01": kept as written, resolved against today when asked for.
struct Window {
    enum class Kind { Today, Last, Next, MoreThanAgo, This, Previous, Following, Since, Before, FromTo };
    Kind kind = Kind::Today;
    qint64 count = 0;                      ///< of Last, Next, MoreThanAgo
    CalendarUnit unit = CalendarUnit::Day; ///< of those and of This, Previous ("last month"), Following ("next month")
    QDate from;                            ///< of Since and FromTo
    QDate to;                              ///< of Before (the day itself not included) and FromTo
    bool operator==(const Window&) const = default;
};

/// A field, with its arguments when it is asked of related records: spent(last 30 days, category = "Pizza").
struct Operand {
    QString key;
    std::vector<Window> windows; ///< in the order written, normally one
    NodePtr arguments;           ///< over the related record's fields, joined by and; nothing: none
};

/// What stands on the right.
struct Literal {
    QString text; ///< as written, quotes taken away
    bool quoted = false;
    bool operator==(const Literal&) const = default;
};
struct TodayValue {
    bool operator==(const TodayValue&) const = default;
};
struct MeValue {
    bool operator==(const MeValue&) const = default;
};
struct ScaledOperand {                    ///< 0.5 * spent(last year)
    QString factor = QStringLiteral("1"); ///< as written, plain decimal
    Operand operand;
};
using Term = std::variant<Literal, TodayValue, MeValue, ScaledOperand>;

enum class Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< two terms, both included
    In,      ///< any of the terms
    Contains,
    StartsWith,
    EndsWith,
    IsEmpty,
    Within, ///< `window`
    InTop,
    InBottom, ///< `rank`
    InList,   ///< `terms[0]`: name of a saved list; no operand
};

/// One condition. `!=`, `not in`, `is not empty` ... are a Not node around their positive form; `spelledNegative` there
/// keeps how it was written.
struct Condition {
    Operand operand;
    Comparison comparison = Comparison::Equal;
    std::vector<Term> terms;
    Window window;
    struct Rank {
        QString number;
        bool percent = false;
        bool operator==(const Rank&) const = default;
    } rank;
};

struct Node {
    enum class Kind { And, Or, Not, Off, Condition };
    Kind kind = Kind::Condition;
    std::vector<NodePtr> children; ///< And, Or: two or more; Not, Off: one
    Condition condition;
    bool spelledNegative = false; ///< of Not: written as `!=`, `not in`, `is not empty` ... of its condition
};

/// Deep equality of two lists.
bool equal(const NodePtr& a, const NodePtr& b);

} // namespace clientela::query
