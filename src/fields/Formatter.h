#pragma once

#include "base/Money.h"
#include "fields/Field.h"
#include "fields/Value.h"
#include "formats/Amounts.h"
#include "formats/DateText.h"

namespace clientela::fields {

/// Values as people read them, in one place for tables, cards and papers (ui/UI.md "Values on the screen"). Made once
/// for a locale and kept; a value, const use from several threads is safe.
class Formatter {
public:
    /// `currency` is the file's, `homeCountry` the business's (ISO 3166-1): its phone numbers are shown without +.
    Formatter(const QLocale& locale, const Currency& currency, QString homeCountry);

    /// The text of a value: "€1,191.77", "12 Nov 2025", "Female", "Germany", "055 218 9400". Empty for no value.
    [[nodiscard]] QString text(const Value& value, const Field& field) const;
    /// The same for a column whose head names the currency, or where little room is: money without its sign, no time.
    [[nodiscard]] QString cell(const Value& value, const Field& field) const;
    /// The head of a column: the label, with the currency's sign behind money.
    [[nodiscard]] QString head(const Field& field) const;

    /// "12 Nov 2025, 10:42" in local time.
    [[nodiscard]] QString moment(const QDateTime& at) const;

    [[nodiscard]] const formats::Amounts& amounts() const { return amounts_; }
    [[nodiscard]] const formats::DateText& dates() const { return dates_; }
    [[nodiscard]] const Currency& currency() const { return currency_; }
    [[nodiscard]] const QString& homeCountry() const { return homeCountry_; }
    [[nodiscard]] const QLocale& locale() const { return amounts_.locale(); }

private:
    [[nodiscard]] QString number(qint64 value, const Field& field, bool withSign) const;
    [[nodiscard]] QString word(const QString& text, const Field& field) const;
    [[nodiscard]] QString write(const Value& value, const Field& field, bool full) const;

    formats::Amounts amounts_;
    formats::DateText dates_;
    Currency currency_;
    QString homeCountry_;
};

/// Numbers and dates to the right, texts to the left.
bool isRightAligned(const Field& field);

/// The text of a value in files for programs (CSV): ISO dates, plain numbers with a point, money in units with the
/// currency's decimals, keys of choices, "yes" and "no", several values joined by "; ".
QString fileText(const Value& value, const Field& field, const Currency& currency);

} // namespace clientela::fields
