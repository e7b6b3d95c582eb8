#pragma once

#include "query/Bound.h"
#include "query/Sql.h"

namespace clientela::query {

/// Groups that are nested too deep to be written where they stand: SQLite reads with a stack of a hundred, and what
/// stands before a parenthesis waits there until it closes. Each is written once, as a set of ids with a name in front
/// of the statement (WITH), so that no part of a statement is deeper than kLevels groups. Of one statement; not for
/// threads.
class DeepParts {
public:
    /// Groups in groups that are written in place.
    static constexpr int kLevels = 10;

    /// How many groups (and, or, not) stand in each other here; a condition is 0 deep.
    [[nodiscard]] static int depthOf(const BoundPtr& node);
    /// Whether this group begins a part of its own.
    [[nodiscard]] static bool isPart(const BoundPtr& node);
    /// Whether a piece of SQL is understood only behind before().
    [[nodiscard]] static bool isNamedIn(const Sql& sql);

    /// The name of the set that `select` (SELECT id ...) finds; the same for the same one. Parts that it names come
    /// first.
    QString name(const Sql& select);
    /// The statement with all sets in front; unchanged where there are none.
    [[nodiscard]] Sql before(const Sql& statement) const;

private:
    std::vector<Sql> parts_;
};

} // namespace clientela::query
