#pragma once

#include "query/Tree.h"

namespace clientela::fields {
class Catalogue;
}

namespace clientela::lists {

/// The columns of a list of customers for which nobody chose any, as --columns takes them: name, town, the first two
/// figures and days that its conditions ask for, with their windows and arguments, and where there is room what was
/// spent and the last purchase. What holds for everybody on the list alike (`= 0`, rows in none of, or switched off)
/// is no column.
QString usualColumns(const query::NodePtr& list, const fields::Catalogue& customers);

} // namespace clientela::lists
