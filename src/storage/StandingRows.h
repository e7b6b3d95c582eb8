#pragma once

#include "storage/Applier.h"

#include <functional>
#include <set>

namespace clientela::storage {

/// What an undo took away although something that stays stands on it (the card of a call that was written down since,
/// the tag that another card bears by now) is put back, with all that is part of it, so that what stays stays whole.
/// For the same reason the parts of a row that was kept for its later changes are put back.
class StandingRows {
public:
    /// Calls `visit` with each change as it was applied, in any order; asked once a round.
    using Changes = std::function<void(const std::function<void(const RowChange& applied)>& visit)>;

    StandingRows(Connection& connection, const Schema& schema, Applier& applier, UndoOutcome& outcome);

    /// Puts back what stands in `changes`. What stays because of others alone is a conflict (StillUsed), which wants no
    /// choice but to be known, and counted in UndoOutcome::stoodOn; references that nothing brings back remain for
    /// Applier::checkReferences(). Throws StorageFailure.
    void settle(const Changes& changes);

private:
    struct Round {
        std::set<QString> stays;           ///< rows that something refers to
        std::set<QString> becauseOfOthers; ///< of these, those that not only rows of this action refer to
    };
    Round hanging();
    [[nodiscard]] bool isPartOfStanding(const RowChange& applied) const;

    Connection& connection_;
    const Schema& schema_;
    Applier& applier_;
    UndoOutcome& outcome_;
    std::set<QString> standing_; ///< rows of the action that are still there
};

} // namespace clientela::storage
