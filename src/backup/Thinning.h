#pragma once

#include <QDateTime>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

/// For how long one snapshot an hour, a day, a week, a month is kept; one a year stays for ever. The first of each is
/// the one that stays, so that the first snapshot of all is never thinned and every revision since can be brought back.
struct ThinningPolicy {
    int hours = 24;
    int days = 14;
    int weeks = 8;
    int months = 24;
    int newest = 5; ///< so many of each branch stay whatever their age, one at least

    bool operator==(const ThinningPolicy&) const = default;
};

/// Key of the setting (table `setting`) that says how long the snapshots of a file are kept, as wordsOf() writes it.
inline constexpr auto kKeepSetting = "backup_keep";
/// "hours=24,days=14,weeks=8,months=24,newest=5".
QString wordsOf(const ThinningPolicy& policy);
/// Reads such words over `policy`: what they do not name stays. Nothing for other words, and for numbers out of range
/// (0 to 1000; newest from 1).
std::optional<ThinningPolicy> policyFrom(const QString& words, ThinningPolicy policy = {});
/// As the file says, else the usual one.
ThinningPolicy policyOf(storage::Connection& connection);

/// What thinning looks at in a snapshot.
struct Kept {
    QDateTime time;
    bool pinned = false;
    QString branch; ///< branches are thinned each for itself
};

/// Which of the snapshots may go, as places in `snapshots` (in any order), ascending. The newest of each branch, pinned
/// ones and any from the future stay. Hours, days, ISO weeks, months and years are those of `now`'s time zone.
std::vector<size_t> obsolete(const std::vector<Kept>& snapshots, const QDateTime& now, const ThinningPolicy& policy);

} // namespace clientela::backup
