#include "lists/NotedMailing.h"

#include "history/Mailings.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/UnitOfWork.h"

namespace clientela::lists {

bool reachesByItself(Channel channel) {
    return channel == Channel::Post || channel == Channel::Email || channel == Channel::Sms;
}

query::Parsed<qint64> noteMailing(storage::UnitOfWork& work, const fields::Catalogues& catalogues,
                                  const query::Context& context, const ReleasedList& list, JobControl* control) {
    const ReleaseRequest& request = list.plan().request;
    const QString name = request.mailing.simplified();
    if (name.isEmpty() || !reachesByItself(request.channel)) return qint64(0);
    const auto bound = query::bindList(list.tree(), catalogues, QStringLiteral("customer"), context);
    if (!bound) return bound.error();
    query::Statistics statistics(work.connection());
    const std::vector<qint64> ids =
        query::RecordSet(work.connection(), catalogues, statistics).firstIds(*bound, {}, -1);
    return history::noteMailing(work, {name, channelKey(request.channel), context.today}, ids, control);
}

} // namespace clientela::lists
