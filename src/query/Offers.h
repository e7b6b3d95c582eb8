#pragma once

#include "fields/Catalogue.h"
#include "query/Outline.h"

/// What a person is offered for a field: ways to compare it, and a condition to begin with. For builders and pop-ups.
namespace clientela::query {

/// A way to compare.
struct Way {
    Comparison comparison = Comparison::Equal;
    bool negated = false;
    bool operator==(const Way&) const = default;
};

/// The ways that make sense for the field, the usual one first.
std::vector<Way> waysOf(const fields::Field& field);
/// As it is said between a field and a value: "is", "more than", "within".
QString wordsFor(const Way& way, const fields::Field& field);
/// Other words that people look for it by: "top", "best". Empty of ways that are called as everybody calls them.
QStringList otherWordsFor(const Way& way);
/// As it is written in the list language: "=", "not in (", "within".
QString languageFor(const Way& way);
Way wayOf(const OutlineRow& row);

/// What stands right of a comparison.
enum class ValueKind {
    None,    ///< is empty
    One,     ///< one of few: a choice, yes or no, a country, a language; a known text or one's own
    Several, ///< several of these
    Text,    ///< a part of a text
    Number,
    TwoNumbers,
    Date,
    TwoDates,
    Window,
    Rank,
    List,   ///< the name of a saved list
    Operand ///< another field, with a factor
};
/// `condition` is over `field`; of `in list` the field plays no part.
ValueKind valueKindOf(const Condition& condition, const fields::Field& field);

/// A condition on the field to begin with: its usual comparison with a usual value, which can be asked at once. Choices
/// begin with their first one. Of a text only the person knows the value: the row lacks it (OutlineRow::lacksValue).
OutlineRow beginWith(const fields::Field& field);
/// The row compared in another way: its values are kept where they still fit, else they are usual ones. Of texts there
/// are none: the row then lacks its value (OutlineRow::lacksValue).
OutlineRow comparedBy(OutlineRow row, const Way& way, const fields::Field& field);
/// The row of `in list name`.
OutlineRow inList(const QString& name);
/// `shorthand` (last n days and the like) as people pick it most; for conditions within days.
std::vector<Window> usualWindows();
/// The window of a text in the list language; nothing if it is none.
std::optional<Window> readWindow(const QString& text);

} // namespace clientela::query
