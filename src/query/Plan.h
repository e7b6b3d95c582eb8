#pragma once

#include "query/ConditionSql.h"

namespace clientela::query {

/// The index that holds the records in the order of the key; its table's alias.
struct Walk {
    QString alias;
    QString index;
};
std::optional<Walk> walkOf(const WriterContext& context, const fields::Catalogue& catalogue, const BoundKey& key,
                           const QStringList& present);

/// How the records of one list are found: chosen here, and nowhere else. The list is taken apart at its top-level
/// `and`; for each condition the plan knows which part of the records it leaves (sampled) and what it costs.
class Plan {
public:
    /// What it is for: whether the list may be found by a pass() over related records.
    enum class For { Statement, StatementOrPass };

    /// `first`: how many records will be read at most, in the order of `keys`; < 0: all of them.
    Plan(const WriterContext& context, const BoundList& list, const std::vector<BoundKey>& keys, qint64 first,
         For purpose = For::Statement);

    /// A scope that begins where the plan does.
    [[nodiscard]] Scope scope() const;
    /// The WHERE of the list, without the word; empty for everybody.
    [[nodiscard]] Sql where(Scope& scope) const;
    /// The list as a pass over related records that is worth keeping (Pass.h); nothing: it is not found that way, or at
    /// once. The same whatever order is wanted.
    [[nodiscard]] const std::optional<ConditionSql::Summed>& pass() const { return pass_; }
    /// The WHERE of all that remains to be asked of the records of a pass, or of the driver.
    [[nodiscard]] Sql besidesDriver(Scope& scope) const;
    /// What follows the anchor in FROM.
    [[nodiscard]] QString hint() const;
    /// About how many records there will be.
    [[nodiscard]] double records() const;
    /// About what finding them takes.
    [[nodiscard]] double microseconds() const { return cost_; }
    /// Which part of all that is.
    [[nodiscard]] double share() const { return passing(true); }
    /// The whole list is the set of ids of this condition; empty if it is not.
    [[nodiscard]] Sql onlySet() const;
    /// SELECT how many there are, where that is known without finding out who; empty if it is not.
    [[nodiscard]] Sql onlyCount() const;

private:
    struct Part {
        const BoundCondition* condition = nullptr; ///< null: a group
        bool negated = false;
        std::vector<BoundPtr> mates; ///< several: conditions that are asked of the same related records
        BoundPtr node;
        double share = 1;
        QStringList tables; ///< what it reads when asked one by one
        std::optional<ConditionSql::Membership> set;
        double single = 0.3; ///< microseconds for one record

        [[nodiscard]] bool isDear() const { return set.has_value(); }
    };

    void takeApart();
    [[nodiscard]] Part partOf(const std::vector<BoundPtr>& mates) const;
    void sample(Part& part) const;
    void chooseDriver();
    void chooseTogether();
    void choosePass();
    void chooseFirstRanked(const std::vector<BoundKey>& keys, qint64 first);
    [[nodiscard]] const BoundCondition* onlyRanked() const;
    void chooseAnchor(const std::vector<BoundKey>& keys);
    struct Walking {
        Walk walk;
        double passed = 0; ///< how many records
        double cost = 0;
    };
    [[nodiscard]] std::optional<Walking> walking(const std::vector<BoundKey>& keys, qint64 first) const;
    void chooseWalk(const std::optional<Walking>& walking);
    [[nodiscard]] double checking(double candidates, const Part* driver) const;
    [[nodiscard]] double passing(bool dearToo) const;

    WriterContext context_;
    const BoundList& list_;
    const fields::Catalogue& catalogue_;
    double all_ = 0;
    double cost_ = 0;
    std::vector<Part> parts_;
    const Part* driver_ = nullptr;
    QStringList present_;
    QString anchor_;
    std::optional<ConditionSql::Summed> pass_;
    QString walked_; ///< the index that is walked in the order of the first key
    double candidates_ = 0;
};

} // namespace clientela::query
