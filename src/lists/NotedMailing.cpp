#include "lists/NotedMailing.h"

#include "history/Mailings.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/UnitOfWork.h"

#include <algorithm>

namespace clientela::lists {

bool reachesByItself(Channel channel) {
    return channel == Channel::Post || channel == Channel::Email || channel == Channel::Sms;
}

query::Parsed<ReleasedList> releaseMailing(storage::UnitOfWork& work, const fields::Catalogues& catalogues,
                                           const query::Context& context, const ReleasePlan& plan,
                                           JobControl* control) {
    ReleasedList released = release(work, plan);
    const QString name = plan.request.mailing.simplified();
    if (name.isEmpty() || !reachesByItself(plan.request.channel)) return released;
    const auto bound = query::bindList(released.tree(), catalogues, QStringLiteral("customer"), context);
    if (!bound) return bound.error();
    query::Statistics statistics(work.connection());
    std::vector<qint64> ids = query::RecordSet(work.connection(), catalogues, statistics).firstIds(*bound, {}, -1);
    std::erase_if(ids, [&plan](qint64 id) { return std::binary_search(plan.misfits.begin(), plan.misfits.end(), id); });
    history::noteMailing(work, {name, channelKey(plan.request.channel), context.today}, ids, control);
    return released;
}

} // namespace clientela::lists
