#pragma once

#include "fields/Catalogue.h"
#include "fields/Value.h"

#include <QDate>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// A list bound to the catalogues of an open file (Binder.h): every name is a field, every word a typed value, every
/// window a span of days. Nothing in it is left to interpret. Values; children are shared and never changed. The
/// catalogues must outlive it.
namespace clientela::query {

/// Local calendar days from `from` up to, but not including, `before`; an invalid end is open. Ends lie in the years 1
/// to 9999, so that their ISO text sorts. May be empty (from >= before).
struct Days {
    QDate from;
    QDate before;

    bool operator==(const Days&) const = default;
    [[nodiscard]] bool contains(QDate day) const {
        return day.isValid() && (!from.isValid() || day >= from) && (!before.isValid() || day < before);
    }
    [[nodiscard]] bool isEmpty() const { return from.isValid() && before.isValid() && from >= before; }
};

struct BoundNode;
using BoundPtr = std::shared_ptr<const BoundNode>;

/// A field of `catalogue`. The rest is for fields whose source is a fields::Aggregate only.
struct BoundOperand {
    const fields::Catalogue* catalogue = nullptr;
    const fields::Field* field = nullptr;
    /// Bounds Aggregate::date; all windows of the text together, and top-level `within` conditions on that date.
    std::optional<Days> window;
    /// Over the fields of the catalogue Aggregate::of; nothing: every record.
    BoundPtr arguments;
    /// The arguments name a field marked `detail`: Aggregate::coarse cannot answer.
    bool detail = false;
};

/// A typed value: qint64 for numbers (scaled as Field::scale() or the currency says), months, ages and yes/no (0, 1);
/// QDate is never here (see BoundCondition::days); QString for the rest: the key of a choice, a country's or language's
/// ISO code, a text as written.
struct BoundValue {
    fields::Value value;
    QString folded; ///< of texts and free words: base fold() of the value. Texts compare folded. Empty: compare `value`
    /// Of Phone and Email: the value in normal form (E.164, lower case), compared with fields::Many::normal as well
    /// ("either fits"). For contains, starts with and ends with: the digits (with + if it was typed). Empty: there is
    /// none.
    QString normal;
    bool operator==(const BoundValue&) const = default;
};

/// An operand on the right. `left OP 0.5 * right` holds when left * denominator OP right * numerator in the stored
/// integers: the fraction is reduced, and carries the difference of scales (money against whole numbers) as well.
/// denominator > 0; the numerator may be negative or 0. Of dates and texts the fraction is 1/1.
struct BoundScaled {
    qint64 numerator = 1;
    qint64 denominator = 1;
    BoundOperand operand;
};

/// What a condition asks. A comparison with an empty field (on either side) is false.
enum class Test {
    Equal, ///< one value, or `other`
    Less,  ///< these four likewise; texts in the order of their folded form
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< two values, both included (of a field with several values: one that lies between)
    In,      ///< any of the values, at least one
    Contains,
    StartsWith,
    EndsWith, ///< one text
    IsEmpty,
    Within,     ///< the local date lies in `days`
    OnBirthday, ///< the field is fields::Computed::Rule::Birthday; its month and day lie in `birthdays`
    Ranked,     ///< `rank`
};

/// One condition. What can be said more simply is: dates compared with dates are Within, birthdays are OnBirthday,
/// choices compared in their order (stage < customer) are In, mixed `in` and `between` with operands are Or and And of
/// conditions.
struct BoundCondition {
    BoundOperand operand;
    Test test = Test::Equal;
    std::vector<BoundValue> values;
    std::optional<BoundScaled> other; ///< instead of values[0] of Equal to GreaterOrEqual
    Days days;                        ///< of Within
    /// Of OnBirthday: spans of "MMDD", both ends included, in calendar order, not overlapping; none: nobody. 29
    /// February ("0229") is in wherever the 28th of a year without one is, so the text of the birth date's month and
    /// day is all that is to be compared.
    std::vector<std::pair<QString, QString>> birthdays;
    /// The records whose operand is not empty, greatest (top) or smallest (bottom) first, equals by id ascending: the
    /// first `count` of them, or the first `percent` basis points of their number, rounded half away from zero and at
    /// least one. All records of the kind are ranked, whatever else the list asks. Times rank by the moment, not the
    /// day: the ten newest are the ten that came last.
    struct Rank {
        bool top = true;
        qint64 count = 0;
        qint64 percent = 0; ///< basis points, 1 to 10000; 0: `count` is meant
        bool operator==(const Rank&) const = default;
    } rank;
};

/// And without children is everybody, Or without children nobody. Groups of one, groups in groups of the same kind and
/// double negations do not occur; rows switched off are gone, saved lists are inlined.
struct BoundNode {
    enum class Kind { And, Or, Not, Condition };
    Kind kind = Kind::Condition;
    std::vector<BoundPtr> children; ///< Not: one
    BoundCondition condition;
};

/// A list ready to be asked.
struct BoundList {
    const fields::Catalogue* catalogue = nullptr;
    BoundPtr root; ///< nothing: everybody
    QDate today;   ///< what the list was resolved against; ages and next birthdays are as of this day
};

/// A column or sort key ready to be asked.
struct BoundKey {
    BoundOperand operand;
    bool descending = false;
};

} // namespace clientela::query
