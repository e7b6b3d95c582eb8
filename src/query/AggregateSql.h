#pragma once

#include "query/FieldSql.h"

namespace clientela::query {

/// The three ways of asking all records at once for a sum, count, average or date over their related records.
enum class Shape {
    WindowFirst, ///< the window's rows are read through an index on their date, then grouped
    OwnerOrder,  ///< an index in the order of the owners is read whole: grouping costs nothing
    Plain,       ///< the rows are found as the planner likes best, then grouped
};

/// One aggregate with its arguments, in SQL: spent(last 30 days).
class AggregateSql {
public:
    /// `operand.field` has an Aggregate as its source. `depth` is that of the related records (Scope).
    AggregateSql(const WriterContext& context, const BoundOperand& operand, int depth);

    /// The value for the record whose id is `owner`: a scalar sub-query, customer first.
    [[nodiscard]] Sql perRecord(const QString& owner) const;
    /// Whether there are any rows for that record.
    [[nodiscard]] Sql anyForRecord(const QString& owner) const;
    /// Ids of the records behind that record's links, each once: whom people(role = decides) counts. Empty where the
    /// related records refer to nothing (fields::Catalogue::refersTo()).
    [[nodiscard]] Sql behindRecord(const QString& owner) const;

    /// Names the related records that it is over, whatever the window: the same for those that can be read together.
    [[nodiscard]] QString rows() const;
    /// Makes all of them (of one rows()) read the records of all their windows, each counting those of its own window
    /// only. Then one groups() of any of them can ask for the values of all.
    static void readTogether(std::vector<AggregateSql>& aggregates);

    /// The aggregate itself, as groups() sees it: "coalesce(SUM(d.charged), 0)".
    [[nodiscard]] Sql value() const;
    /// Ids of owners (column `id`), each once, whose group fits `having` (may be empty); with their value as `v`.
    [[nodiscard]] Sql groups(Shape shape, const Sql& having, bool withValue) const;
    /// The same with the values of those that are read together, as `v1`, `v2` and so on.
    [[nodiscard]] Sql groups(Shape shape, const std::vector<Sql>& values) const;
    /// Ids of owners that have any rows; an id may come more than once.
    [[nodiscard]] Sql owners(Shape shape) const;

    /// The quickest shape, and about how many microseconds it takes; of several `values` where they are read together.
    struct Estimate {
        Shape shape = Shape::Plain;
        double microseconds = 0;
        double owners = 0; ///< about how many there will be, at most
    };
    [[nodiscard]] Estimate estimate(size_t values = 1) const;
    /// About how many microseconds perRecord() takes for one record.
    [[nodiscard]] double microsecondsPerRecord() const;

    /// A record without rows has the value 0, not an empty one.
    [[nodiscard]] bool isZeroWithoutRows() const;
    [[nodiscard]] bool isCount() const { return source_.function == fields::Aggregate::Function::Count; }

private:
    void borrowIndexes(const fields::Catalogue& customers);
    [[nodiscard]] Scope scope(bool fromOwner) const;
    [[nodiscard]] Sql conditions(Scope& scope, const QString& owner) const;
    [[nodiscard]] double checkingArguments(double rows) const;
    [[nodiscard]] Sql ofOwnRows() const;
    [[nodiscard]] Sql select(Shape shape, const Sql& what, const Sql& end) const;
    [[nodiscard]] QString rowTable() const;

    WriterContext context_;
    fields::Aggregate source_; ///< with the coarse kind put in place where it answers
    const fields::Catalogue* of_ = nullptr;
    std::optional<Days> window_;
    std::optional<Days> read_; ///< the window of the rows that are read: its own, or that of several
    BoundPtr arguments_;
    std::vector<fields::ColumnRef> beside_; ///< measures of those that are read together
    int depth_;
    bool covered_ = false; ///< the indexes hold all that is asked
    bool finer_ = false;   ///< the rows are finer than what the indexes are of
};

} // namespace clientela::query
