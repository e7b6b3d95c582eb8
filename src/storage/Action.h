#pragma once

#include "base/Ids.h"

#include <QString>

#include <vector>

namespace clientela::storage {

/// What a unit of work is for: becomes the head of its revision.
struct Action {
    QString kind;  ///< a stable word that programs read: "edit", "import", "merge"
    QString title; ///< what a person reads in the log and on the undo button: "Import of northwind.csv, 91 cards"
    ActorId actor; ///< who is at work; null where nobody is known (a new file, a scheduled job)
};

/// The records of one kind that a revision touched.
struct TouchedRecords {
    QString kind;            ///< the record's table: "customer", "document"
    qint64 count = 0;        ///< how many
    std::vector<qint64> ids; ///< ascending; empty where there are more than kListedTouches of them

    [[nodiscard]] bool isListed() const { return static_cast<qint64>(ids.size()) == count; }
};

/// Above this, a revision's touched records are counted but not listed: listeners reload instead.
inline constexpr qint64 kListedTouches = 10'000;

/// What a commit did.
struct Committed {
    RevisionId revision;                 ///< null if nothing had changed: then there is no revision
    std::vector<TouchedRecords> touched; ///< only kinds that were touched

    /// The touched records of a kind; an empty one if there are none.
    [[nodiscard]] TouchedRecords of(const QString& kind) const {
        for (const TouchedRecords& records : touched)
            if (records.kind == kind) return records;
        return {kind, 0, {}};
    }
};

} // namespace clientela::storage

Q_DECLARE_METATYPE(clientela::storage::Committed)
