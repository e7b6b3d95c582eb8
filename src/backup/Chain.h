#pragma once

#include "backup/BackupFolder.h"
#include "backup/Segment.h"

namespace clientela::backup {

/// One way that a file took: snapshots and segments that continue each other, all of one schema.
struct Chain {
    struct Link {
        QString id;
        SegmentState state;
    };
    QString branch;
    std::vector<Manifest> snapshots; ///< by position, then time
    std::vector<Link> segments;      ///< by where they start

    /// How far it goes.
    [[nodiscard]] storage::Position end() const;
    [[nodiscard]] const FileState& file() const;
};

/// All chains of a folder, the one that was begun last first. Segments whose start cannot be read are left out.
std::vector<Chain> chainsOf(const BackupFolder& folder);

/// When the change at `end` of the chain was made, UTC, as the change says: the times of the files are those of whoever
/// copied them last. Where no segment holds it, the time of the last snapshot. Throws Failure.
QDateTime timeOf(const BackupFolder& folder, const Chain& chain, const storage::Position& end);

/// Calls the visitor with the revisions of the chain after `from`, in order, up to the first that `head` refuses or up
/// to `last`, if that is not null. Throws Failure where they do not continue each other, or where a segment is damaged
/// before that.
void readChain(const BackupFolder& folder, const Chain& chain, const storage::Position& from, RevisionId last,
               const SegmentVisitor& visitor);

} // namespace clientela::backup
