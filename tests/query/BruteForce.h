#pragma once

#include "query/Binder.h"
#include "query/World.h"

namespace clientela::test {

/// Answers lists the slow and obvious way, over structs in memory, straight from the rules of the list language. It
/// shares with the program the parsed tree, the folding of texts, the type and choices of a field, and the readers of
/// countries, languages and phones; windows, comparisons, sums and logic are its own. Lists must be free of errors (a
/// list that the binder takes).
class BruteForce {
public:
    BruteForce(const World& world, const fields::Catalogues& catalogues, const query::Context& context)
        : world_(world), catalogues_(catalogues), context_(context) {}

    /// The ids of the customers on a list, ascending.
    [[nodiscard]] std::vector<qint64> ids(const query::NodePtr& list) const;
    /// The value of an operand for a customer: a count, a sum (0 over nothing), an average (rounded half away from
    /// zero), a date, a field. Nothing: empty. Of several values the first.
    [[nodiscard]] fields::Value value(const query::Operand& operand, const Customer& customer) const;

private:
    struct Row;     // a record as keys and values
    struct Related; // a record that is counted or summed, with its date and amount
    struct Span;    // days
    using Values = std::vector<fields::Value>;

    [[nodiscard]] bool fits(const query::NodePtr& node, const Row& row) const;
    [[nodiscard]] std::optional<bool> holds(const query::Node& node, const Row& row) const;
    [[nodiscard]] bool condition(const query::Condition& condition, const Row& row) const;
    [[nodiscard]] bool compares(const query::Condition& condition, const Row& row, const fields::Field& field,
                                const fields::Value& left) const;
    [[nodiscard]] bool birthday(const query::Condition& condition, QDate birth) const;
    [[nodiscard]] bool ranked(const query::Condition& condition, const Row& row) const;
    [[nodiscard]] std::optional<int> order(const query::Term& term, const Row& row, const fields::Field& field,
                                           const fields::Value& left) const;
    [[nodiscard]] Values values(const query::Operand& operand, const Row& row) const;
    [[nodiscard]] Values aggregated(const query::Operand& operand, const Row& row) const;
    [[nodiscard]] std::vector<Related> related(const QString& key, const Customer& customer) const;
    [[nodiscard]] Related linked(const char* of, const Link& link, qint64 id) const;
    [[nodiscard]] Span span(const query::Window& window) const;
    [[nodiscard]] Span countedOut(const query::Window& window) const;

    const World& world_;
    const fields::Catalogues& catalogues_;
    const query::Context& context_;
    mutable std::vector<std::pair<query::Window, std::pair<QDate, QDate>>> spans_; ///< counted out once, for `day_`
    mutable QDate day_;
};

} // namespace clientela::test
