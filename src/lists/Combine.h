#pragma once

#include "fields/Value.h"
#include "query/GroupKey.h"
#include "query/Tree.h"

namespace clientela {
class Currency;
}
namespace clientela::fields {
struct Field;
}

/// Lists made of lists. Trees share their parts; a null tree is everybody.
namespace clientela::lists {

enum class Combination {
    Union,        ///< on any of them
    Intersection, ///< on all of them
    Difference    ///< on the first, and on none of the others
};

/// The list of saved lists by their names; of at least one.
query::NodePtr combined(Combination combination, const QStringList& names);
/// Who is on both.
query::NodePtr both(const query::NodePtr& a, const query::NodePtr& b);
/// Who is on the list and in the group of this value by the operand, which `by` is bound from. An empty value: those
/// without one.
query::NodePtr withValue(const query::NodePtr& list, const query::Operand& operand, const query::GroupKey& by,
                         const fields::Value& value, const Currency& currency);

} // namespace clientela::lists
