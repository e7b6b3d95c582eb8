#pragma once

#include "query/FieldSql.h"

namespace clientela::query {

/// Writes conditions over the record of a scope. What it writes is true exactly for the records that fit; for others
/// it may be false or NULL, which a WHERE takes alike. Negations are written so that they hold exactly for the rest.
/// Comparing one expression with values is ComparisonSql.h; conditions as sets of ids stand in ConditionSets.cpp.
class ConditionSql {
public:
    /// `candidates`: about how many records will be asked; it decides whether related records are gathered once for
    /// all or looked up one by one. 0: one by one.
    ConditionSql(const WriterContext& context, Scope& scope, double candidates = 0)
        : context_(context), scope_(scope), candidates_(candidates) {}

    /// nullptr is everybody.
    Sql write(const BoundPtr& node);
    Sql write(const BoundCondition& condition, bool negated);

    /// The records that fit as a set of ids, for conditions that can be asked that way.
    struct Membership {
        Sql ids;        ///< a SELECT of ids, none of them NULL
        bool in = true; ///< these fit; false: all others do
        double microseconds = 0;
        double count = 0; ///< about how many ids, at most; 0: not known
        /// The ids are those of the record that this field speaks of (Scope::idOf); null: of the scope's own.
        const fields::Field* of = nullptr;
    };
    [[nodiscard]] std::optional<Membership> membership(const BoundCondition& condition, bool negated);
    /// Of conditions that must all hold: one set for those that onTheSameRows() puts together.
    [[nodiscard]] std::optional<Membership> membership(const std::vector<BoundPtr>& mates);
    /// The same records as rows of the ids of all that have related records (`id`) and the values summed up for each
    /// (`v1`, `v2`...), of which those that fit `fitting` are the set. Only of those whose membership() says `in`.
    struct Summed {
        Sql rows; ///< SELECT
        Sql fitting;
        std::vector<BoundOperand> operands; ///< whose values they are
    };
    [[nodiscard]] std::optional<Summed> summed(const std::vector<BoundPtr>& mates) const;
    /// Conditions (and their negations) about the same related records together, in the order of the first of each;
    /// everything else by itself.
    [[nodiscard]] std::vector<std::vector<BoundPtr>> onTheSameRows(const std::vector<BoundPtr>& nodes) const;
    /// A condition that is Ranked, of which only the first `most` are wanted: the highest of the top.
    [[nodiscard]] Membership firstRanked(const BoundCondition& condition, qint64 most);
    /// How many fit such a condition: SELECT, without finding out who.
    /// `most` >= 0: or that many, if there are more; without going through everybody for it.
    [[nodiscard]] Sql rankedCount(const BoundCondition& condition, qint64 most = -1);
    /// About how many microseconds the condition takes for one record, asked one by one. Negative: it cannot be.
    [[nodiscard]] double microsecondsPerRecord(const BoundCondition& condition) const;
    /// " IN (...)" or " NOT IN (...)" of the id that the set is of. Not to be driven by, unless it is the `driver`.
    Sql inMembership(const Membership& membership, bool driver = false);
    /// About how many microseconds it takes to check the condition for so many records, the cheaper way.
    [[nodiscard]] double microseconds(const BoundPtr& node, double records);

    /// The condition is false for every record that lacks a row in the table of its column.
    [[nodiscard]] static std::optional<QString> needsRowIn(const BoundCondition& condition);

private:
    [[nodiscard]] double ownRows() const;
    Sql apart(const BoundPtr& node);
    Sql inPlace(const BoundPtr& node);
    Sql all(const std::vector<BoundPtr>& nodes);
    Sql perRecord(const BoundCondition& condition);
    Sql ofColumn(const BoundCondition& condition, const PlainColumn& plain);
    Sql ofSmallTable(const BoundCondition& condition, const PlainColumn& plain);
    Sql ofComputed(const BoundCondition& condition, const fields::Computed& computed);
    Sql ofAge(const BoundCondition& condition, const QString& birth);
    Sql ofAggregate(const BoundCondition& condition);
    Sql ofMany(const BoundCondition& condition, const ManyRows& rows);
    Sql againstOther(const BoundCondition& condition);
    Sql againstOther(const BoundCondition& condition, const Sql& left);
    /// A condition about related records, as one of several that must hold.
    struct Wanted {
        const BoundCondition* condition;
        bool negated;
    };
    [[nodiscard]] static Wanted wanted(const BoundPtr& node);
    [[nodiscard]] QString rowsOf(const BoundCondition& condition) const;
    [[nodiscard]] std::optional<Membership> ofReferred(const BoundCondition& condition, bool negated);
    [[nodiscard]] std::optional<Membership> gathered(const std::vector<Wanted>& conditions);
    struct Gathering;
    [[nodiscard]] Gathering gathering(const std::vector<Wanted>& conditions, bool named) const;
    [[nodiscard]] std::optional<Membership> cheaperTogether(const std::vector<BoundPtr>& mates);
    Sql rankedIds(const BoundCondition& condition, qint64 most = -1);
    Sql rankedRecords(const BoundCondition& condition, const Sql& most);
    Sql manyIds(const BoundCondition& condition, const ManyRows& rows);
    [[nodiscard]] bool isSmallTable(const PlainColumn& plain) const;

    WriterContext context_;
    Scope& scope_;
    double candidates_;
};

} // namespace clientela::query
