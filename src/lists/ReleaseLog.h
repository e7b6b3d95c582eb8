#pragma once

#include "base/Ids.h"
#include "fields/Formatter.h"
#include "lists/Release.h"
#include "query/Binder.h"

#include <QDateTime>

namespace clientela::storage {
class Connection;
}

namespace clientela::lists {

/// Something that left the house, as it was noted (lists/Release.h).
struct NotedRelease {
    QDateTime at;
    QString by; ///< empty: nobody is known
    QString channel;
    QString purpose; ///< "marketing", "own use", "privacy"
    QString target;  ///< "Best customers, best.xlsx"
    QString list;    ///< in the list language; empty: everybody, or no list
    qint64 released = 0;
    qint64 leftOut = 0;
    /// Of these, how many for which reason; empty: nobody, or it was noted before reasons were.
    std::vector<std::pair<LeftOut::Reason, qint64>> reasons;
    std::optional<qint64> neverAsked; ///< of those who went out for marketing; nothing where it was not noted
    std::optional<qint64> summaryOf; ///< counts and sums of so many records, without saying which; then nobody went out
    std::optional<qint64> letters{}; ///< by post: where those who went out share letters, how many these were
};

struct ReleaseQuery {
    QDate since;      ///< local day; invalid: from the beginning
    QDate until;      ///< local day, included; invalid: to the end
    ActorId actor;    ///< null: anybody
    qint64 most = -1; ///< -1: all
};

/// Newest first.
std::vector<NotedRelease> notedReleases(storage::Connection& connection, const ReleaseQuery& query = {});

/// "Post", "Export", "Summary": how it left the house, in the language of the program; a channel that is not known as
/// it stands.
QString channelText(const QString& channel);
/// "in 290 letters"; empty where everybody received one.
QString lettersText(const NotedRelease& release);
/// "18 want no post, 4 have no e-mail address"; empty where no reasons were noted.
QString leftOutText(const NotedRelease& release);

/// What its list asks, in plain words; empty where it was none. The log does not say of what records a list is: it is
/// of the first kind that knows its words. A text that nobody understands any more (a field that went) stays as it is.
QString asksText(const NotedRelease& release, storage::Connection& connection, const fields::Catalogues& catalogues,
                 const fields::Formatter& formatter, const query::Context& context);

} // namespace clientela::lists
