#pragma once

#include "query/Bound.h"
#include "query/Scope.h"
#include "query/Sql.h"

#include <optional>

/// How the value of a field is written in SQL.
namespace clientela::query {

class DeepParts;
class Statistics;

/// What everything that writes SQL reads.
struct WriterContext {
    const fields::Catalogues& catalogues;
    Statistics* statistics = nullptr; ///< may be null: plans are then chosen by rule of thumb
    QDate today;                      ///< ages and next birthdays are as of this day
    DeepParts* deep = nullptr;        ///< of the statement; null: nothing is nested so deep that it needs them
};

/// The value as it is stored: what FieldValues reads. Several values are one text, separated by kSeparator.
Sql shownSql(const WriterContext& context, Scope& scope, const BoundOperand& operand);
/// What conditions compare: texts folded, times as local dates, choices by their key. Of fields with several values the
/// one that is shown.
Sql comparedSql(const WriterContext& context, Scope& scope, const BoundOperand& operand);
/// The same of a value of the field as it is stored, which is no text.
Sql comparedSql(const fields::Field& field, const Sql& stored);
/// What orders records: as compared, but choices by their place and names by what sorts them.
Sql orderedSql(const WriterContext& context, Scope& scope, const BoundOperand& operand);

/// Between several values that come as one text: the unit separator, which nobody types.
inline constexpr char16_t kSeparator = 0x1f;

/// A column whose rows belong to the record: Many, and the values of custom fields.
struct ManyRows {
    QString from;
    QString owner;
    QString value;
    QString normal; ///< empty: there is none
    Sql filter;     ///< empty: there is none
    QString order;  ///< empty: any
};
/// The rows of the field; nothing if it has one value at most in a column of its own.
std::optional<ManyRows> manyRows(const fields::Field& field);

/// Several choices that one row holds as one text, a line for each: a custom field's.
[[nodiscard]] bool isJoined(const fields::Field& field);
/// Such a text as several values are shown and compared, kSeparator between them.
[[nodiscard]] QString separated(const QString& value);

/// The column that answers without looking at rows: a stored one, or the summary of an aggregate that is asked without
/// arguments. `zero` where a missing row means 0.
struct PlainColumn {
    fields::ColumnRef column;
    fields::ColumnRef folded;
    fields::ColumnRef sort;
    bool zero = false;
};
std::optional<PlainColumn> plainColumn(const BoundOperand& operand);

/// Times of these fields are UTC, all others local.
bool isUtc(const fields::Field& field);
/// `expression` (ISO text of `field`) lies in the days.
Sql inDays(const Sql& expression, const fields::Field& field, const Days& days);
/// The birth date from which on (and later) people are younger than `years` whole years.
QDate bornAfterForYounger(int years, QDate today);

/// clientela_fold(expression).
QString folded(const QString& expression);
/// The value of a type compares folded.
bool comparesFolded(const fields::Field& field);

} // namespace clientela::query
