#include "backup/Chain.h"

#include "backup/BackupProblem.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace clientela::backup {

storage::Position Chain::end() const {
    storage::Position last = snapshots.empty() ? storage::Position{} : snapshots.back().file.position;
    for (const Link& link : segments)
        if (link.state.head.revision >= last.revision) last = link.state.head;
    return last;
}

const FileState& Chain::file() const {
    return snapshots.empty() ? segments.front().state.start.file : snapshots.front().file;
}

std::vector<Chain> chainsOf(const BackupFolder& folder) {
    std::vector<Chain> chains;
    const auto chainOf = [&](const QString& branch) -> Chain& {
        for (Chain& chain : chains)
            if (chain.branch == branch) return chain;
        chains.push_back({branch, {}, {}});
        return chains.back();
    };
    for (Manifest& manifest : folder.manifests()) {
        Chain& chain = chainOf(manifest.branch);
        chain.snapshots.push_back(std::move(manifest));
    }
    for (const QString& id : folder.segments())
        if (auto state = segmentState(folder.segmentPath(id), folder.vault().get()))
            chainOf(state->start.branch).segments.push_back({id, std::move(*state)});
    for (Chain& chain : chains) {
        // Names are times, so both come in order of making, which stays the order among equals.
        std::stable_sort(chain.snapshots.begin(), chain.snapshots.end(), [](const Manifest& a, const Manifest& b) {
            return a.file.position.revision < b.file.position.revision;
        });
        std::stable_sort(chain.segments.begin(), chain.segments.end(), [](const Chain::Link& a, const Chain::Link& b) {
            return a.state.start.file.position.revision < b.state.start.file.position.revision;
        });
    }
    std::stable_sort(chains.begin(), chains.end(), [](const Chain& a, const Chain& b) { return a.branch > b.branch; });
    return chains;
}

QDateTime timeOf(const BackupFolder& folder, const Chain& chain, const storage::Position& end) {
    QDateTime at;
    for (const Chain::Link& link : chain.segments)
        if (link.state.head.revision >= end.revision)
            readSegment(folder.segmentPath(link.id),
                        {[&](const storage::StoredRevision& revision) {
                             if (revision.id == end.revision) {
                                 at = QDateTime::fromString(revision.at, Qt::ISODate);
                                 at.setTimeSpec(Qt::UTC);
                             }
                             return true;
                         },
                         [](const QByteArray&) {}, [] {}},
                        folder.vault().get());
    // No change was added to it since its last snapshot: that is as near as one comes.
    return at.isValid() || chain.snapshots.empty() ? at : chain.snapshots.back().time.toUTC();
}

void readChain(const BackupFolder& folder, const Chain& chain, const storage::Position& from, RevisionId last,
               const SegmentVisitor& visitor) {
    const auto isEnough = [last](RevisionId revision) { return !last.isNull() && revision >= last; };
    storage::Position at = from;
    bool stopped = false;
    for (const Chain::Link& link : chain.segments) {
        if (isEnough(at.revision)) return;
        if (link.state.head.revision <= at.revision) continue;
        const storage::Position& starts = link.state.start.file.position;
        if (starts.revision > at.revision)
            throw damaged(folder.segmentPath(link.id), QStringLiteral("changes before it are missing"));
        bool passed = starts == at;
        bool skipping = false;
        const SegmentVisitor picking{[&](const storage::StoredRevision& revision) {
                                         skipping = !passed;
                                         if (skipping) {
                                             passed = revision.id == at.revision && revision.digest == at.digest;
                                             if (revision.id >= at.revision && !passed)
                                                 throw damaged(folder.segmentPath(link.id),
                                                               QStringLiteral("another way"));
                                             return true;
                                         }
                                         if (isEnough(at.revision) || !visitor.head(revision)) {
                                             stopped = true;
                                             return false;
                                         }
                                         at = {revision.id, revision.digest};
                                         return true;
                                     },
                                     [&](const QByteArray& data) {
                                         if (!skipping) visitor.part(data);
                                     },
                                     [&] {
                                         if (!skipping) visitor.end();
                                     },
                                     [&](const QString& hash, const QByteArray& bytes) {
                                         if (!skipping && visitor.content) visitor.content(hash, bytes);
                                     }};
        readSegment(folder.segmentPath(link.id), picking, folder.vault().get());
        if (stopped || isEnough(at.revision)) return;
        // Its last frame says how far it goes; reading stopped before where something in between is damaged.
        if (at.revision < link.state.head.revision)
            throw Failure(
                {QCoreApplication::translate("Backup", "The backup %1 is damaged after change %2.")
                     .arg(QDir::toNativeSeparators(folder.segmentPath(link.id)))
                     .arg(at.revision.value),
                 QCoreApplication::translate("Backup", "What stands before that is safe."),
                 QCoreApplication::translate("Backup", "Restore r%1, or a later snapshot.").arg(at.revision.value)},
                link.id);
    }
}

} // namespace clientela::backup
