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

/// Where a word stands in the text that was parsed (UTF-16 units; at < 0: made without a text), for errors of the
/// binder. It plays no part in equality: two lists that read the same are the same.
struct Place {
    int at = -1;
    int length = 0;
    bool operator==(const Place&) const { return true; }
};

/// "last 30 days", "this month", "since 2025-01-01": kept as written, resolved against today when asked for.
struct Window {
    enum class Kind { Today, Last, Next, MoreThanAgo, This, Previous, Following, Since, Before, FromTo };
    Kind kind = Kind::Today;
    qint64 count = 0;                      ///< of Last, Next, MoreThanAgo
    CalendarUnit unit = CalendarUnit::Day; ///< of those and of This, Previous ("last month"), Following ("next month")
    QDate from;                            ///< of Since and FromTo
    QDate to;                              ///< of Before (the day itself not included) and FromTo
    Place place{};
    bool operator==(const Window&) const = default;
};

/// A field, with its arguments when it is asked of related records: spent(last 30 days, category = "Pizza").
struct Operand {
    QString key;
    std::vector<Window> windows; ///< in the order written, normally one
    NodePtr arguments;           ///< over the related record's fields, joined by and; nothing: none
    Place place{};               ///< of the key
};

/// What stands on the right.
struct Literal {
    QString text; ///< as written, quotes taken away
    bool quoted = false;
    Place place{};
    bool operator==(const Literal&) const = default;
};
struct TodayValue {
    Place place{};
    bool operator==(const TodayValue&) const = default;
};
struct MeValue {
    Place place{};
    bool operator==(const MeValue&) const = default;
};
struct ScaledOperand {                    ///< 0.5 * spent(last year)
    QString factor = QStringLiteral("1"); ///< as written, plain decimal
    Operand operand;
    Place place{}; ///< of the factor, or of the key where there is none
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

/// One condition. `!=`, `not between`, `not in`, `not contains`, `is not empty`, `not within` are a Not node around
/// their positive form; `spelledNegative` there keeps how it was written. (`not in list` is a plain Not of `in list`.)
struct Condition {
    Operand operand;
    Comparison comparison = Comparison::Equal;
    std::vector<Term> terms;
    Window window;
    struct Rank {
        QString number;
        bool percent = false;
        Place place{};
        bool operator==(const Rank&) const = default;
    } rank;
    Place place{}; ///< of the comparison: "=", "not in", "within"
};

struct Node {
    enum class Kind { And, Or, Not, Off, Condition };
    Kind kind = Kind::Condition;
    std::vector<NodePtr> children; ///< And, Or: two or more; Not, Off: one
    Condition condition;
    bool spelledNegative = false; ///< of Not: written as `!=`, `not in`, `is not empty` ... of its condition

    /// `key comparison terms...`, for lists that are put together by the program.
    static NodePtr of(Condition condition);
    /// And, Or, Not, Off.
    static NodePtr of(Kind kind, std::vector<NodePtr> children);
};

/// How deep a list may be nested (parentheses, not, off, arguments): parse() refuses more. What walks over trees calls
/// itself that often; what is written for SQLite is cut into parts of few levels (DeepParts.h).
inline constexpr int kMostNesting = 200;

/// Deep equality; places are left aside.
bool equal(const NodePtr& a, const NodePtr& b);
bool equal(const Operand& a, const Operand& b);

} // namespace clientela::query
