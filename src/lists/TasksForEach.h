#pragma once

#include "history/Tasks.h"
#include "lists/Release.h"

namespace clientela {
class JobControl;
}
namespace clientela::fields {
class Formatter;
}

namespace clientela::lists {

/// A task for everybody whom the plan lets out (by post: for each letter, a household at one address has one), as
/// `task` says it but for the customer, in one revision. Fields of the card in its title and in who does it (${name},
/// ${representative}: fields/Templates.h) are filled in for each, as `formatter` shows them; who is left empty by that
/// does not do it: nobody is named. Where the tasks are to reach customers (the plan's channel is another than Export)
/// the release is logged with it. Returns how many. Throws Cancelled through `control` (may be null); then nothing is
/// written. The error is that of the list.
query::Parsed<qint64> addTasks(storage::UnitOfWork& work, const fields::Catalogues& catalogues,
                               const query::Context& context, const ReleasePlan& plan, const history::Task& task,
                               const fields::Formatter& formatter, JobControl* control = nullptr);

} // namespace clientela::lists
