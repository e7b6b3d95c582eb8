#pragma once

#include "base/Result.h"
#include "storage/Applier.h"
#include "storage/RevisionDigest.h"
#include "storage/StoredRevision.h"
#include "storage/TouchedTables.h"

#include <functional>
#include <memory>
#include <vector>

namespace clientela::storage {

class Connection;
class DerivedData;

/// Where the file stands now.
Position positionOf(Connection& connection);
/// Whether the file went through this position.
bool passedThrough(Connection& connection, const Position& position);

/// What a reader of revisions does with each: `head` first, then `content` for the bytes that came with it
/// (Contents.h), then `part` for each of its parts, then `end`.
struct RevisionVisitor {
    std::function<void(const StoredRevision&)> head;
    std::function<void(const QString& hash, const QByteArray& bytes)> content;
    std::function<void(const QByteArray&)> part;
    std::function<void()> end;
};

/// Reads revisions after `after` in their order. Within one read transaction of the caller's, if they are to be of one
/// state.
void readRevisions(Connection& connection, RevisionId after, const RevisionVisitor& visitor);

/// Brings a file forward by revisions that were made elsewhere from the same position on: rows, log, lock tokens, all
/// as if they had been made here. Within a transaction of the caller's, who rolls back when it throws. Each revision
/// must follow from the one before by its digest, and fit: anything else is a StorageFailure. The schema must be that
/// of the revisions, which may be older than this program's.
class Replay {
public:
    explicit Replay(Connection& connection);
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    void begin(const StoredRevision& revision);
    /// Bytes that came with it, before its parts.
    void content(const QString& hash, const QByteArray& bytes);
    void part(const QByteArray& data);
    void end();

    [[nodiscard]] const Position& position() const { return position_; }
    [[nodiscard]] qint64 revisions() const { return revisions_; }
    /// Brings derived data up to date for every record that was touched since the Replay was made.
    void refreshDerived(const std::vector<std::shared_ptr<DerivedData>>& derived);

private:
    struct Running;
    [[noreturn]] void doesNotFit(const QString& why) const;

    Connection& connection_;
    std::shared_ptr<const Schema> schema_;
    UndoOutcome outcome_;
    Applier applier_;
    TouchedTables touched_;
    Position position_;
    RevisionId first_;
    qint64 revisions_ = 0;
    std::unique_ptr<Running> running_;
};

} // namespace clientela::storage
