#include "lists/TasksForEach.h"

#include "base/Job.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/UnitOfWork.h"

namespace clientela::lists {

query::Parsed<qint64> addTasks(storage::UnitOfWork& work, const fields::Catalogues& catalogues,
                               const query::Context& context, const ReleasePlan& plan, const history::Task& task,
                               JobControl* control) {
    const auto bound = query::bindList(plan.released, catalogues, QStringLiteral("customer"), context);
    if (!bound) return bound.error();
    query::Statistics statistics(work.connection());
    const std::vector<qint64> ids =
        query::RecordSet(work.connection(), catalogues, statistics).firstIds(*bound, {}, -1);
    history::Task one = task;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (control && i % 64 == 0) control->report(QString(), static_cast<qint64>(i), static_cast<qint64>(ids.size()));
        one.id = {};
        one.customer = CustomerId(ids[i]);
        history::saveTask(work, one);
    }
    if (plan.request.channel != Channel::Export) release(work, plan);
    return static_cast<qint64>(ids.size());
}

} // namespace clientela::lists
