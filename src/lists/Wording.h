#pragma once

#include "fields/Formatter.h"
#include "lists/Names.h"
#include "query/Binder.h"
#include "query/Outline.h"

namespace clientela::lists {

/// Says lists in plain words, in the language of the program: beside the builder, over exports and printed pages. Every
/// sentence is whole for the translator, with the field's label before a colon, so that no language has to decline it:
/// "Spent (last 30 days): more than €500.00". A value, cheap to make; the catalogues and the formatter must outlive it.
/// Records that a list holds by their numbers are said by name where it is given names, else how many they are.
class Wording {
public:
    Wording(const fields::Catalogues& catalogues, const fields::Formatter& formatter, const query::Context& context,
            Names names = {})
        : catalogues_(catalogues), formatter_(formatter), context_(context), names_(std::move(names)) {}

    /// "last 30 days", "since 1 Jan 2025".
    [[nodiscard]] QString window(const query::Window& window) const;
    /// The days that it is today: "26 Oct to 24 Nov 2025", "before 26 Oct 2025". Empty of one that is said by its days.
    [[nodiscard]] QString days(const query::Window& window) const;
    /// "Spent (last 30 days, Category: Pizza)"; `kind` of the records it is asked of.
    [[nodiscard]] QString operand(const query::Operand& operand, const QString& kind = kCustomer) const;
    /// The same over a column, with the currency's sign behind money: "Spent € (last 30 days)".
    [[nodiscard]] QString head(const query::Operand& operand, const QString& kind = kCustomer) const;
    /// A value as the field shows it: "€500.00", "Female", "Spain".
    [[nodiscard]] QString value(const query::Term& term, const fields::Field& field,
                                const QString& kind = kCustomer) const;
    /// All values of a condition: "Toscana or Umbria"; of many the first ones, and how many others.
    [[nodiscard]] QString values(const query::Condition& condition, const fields::Field& field,
                                 const QString& kind = kCustomer) const;
    /// The condition names records by their numbers, which tell nobody anything: frozen, or by hand.
    [[nodiscard]] static bool isPicked(const query::Condition& condition);
    /// Those records: "Giulia Ferrante, Marta Colombo, Luca Ricci and 12 more"; how many where names are not known.
    [[nodiscard]] QString picked(const query::Condition& condition, const QString& kind = kCustomer,
                                 qsizetype most = kMostNamed) const;
    [[nodiscard]] QString picked(const std::vector<qint64>& ids, const QString& kind = kCustomer,
                                 qsizetype most = kMostNamed) const;
    /// One row: "Gender: Female". Groups in brackets. Empty for what asks nothing.
    [[nodiscard]] QString row(const query::OutlineRow& row, const QString& kind = kCustomer) const;
    /// A field of records of `kind`; nullptr: there is none.
    [[nodiscard]] const fields::Field* field(const QString& kind, const QString& key) const;
    /// The whole list as a sentence, fit to head a page (lists/Sentence.h).
    [[nodiscard]] QString list(const query::NodePtr& list, const QString& kind = kCustomer) const;

private:
    static inline const QString kCustomer = QStringLiteral("customer");
    [[nodiscard]] QString withArguments(const QString& label, const fields::Field& field,
                                        const query::Operand& operand) const;
    [[nodiscard]] QString condition(const query::Condition& condition, bool negated, const QString& kind) const;
    [[nodiscard]] QStringList rows(const std::vector<query::OutlineRow>& rows, const QString& kind) const;

    const fields::Catalogues& catalogues_;
    const fields::Formatter& formatter_;
    const query::Context& context_;
    Names names_;
};

} // namespace clientela::lists
