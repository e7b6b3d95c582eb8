#pragma once

#include "backup/Restore.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace clientela::ui {

/// A file brought back as of a moment, in a private place of this person's on this machine, to be read only; it goes
/// with this object. What a crash left behind goes when the next one is made.
class PastFile {
public:
    /// Throws Failure if the place cannot be made.
    PastFile();
    ~PastFile();
    PastFile(const PastFile&) = delete;
    PastFile& operator=(const PastFile&) = delete;

    /// Where restore() may make it; named like the file that it is of.
    [[nodiscard]] QString pathFor(const QString& file) const;

private:
    static QString place();
    static void sweep(const QString& place);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QLockFile> lock_;
};

/// A past state that is ready to be opened.
struct PastState {
    std::shared_ptr<PastFile> file;
    QString path;
    backup::Restored restored;
    QDateTime moment; ///< of the last change that it holds; of one without any changes when its snapshot was made
    std::optional<RevisionId> revision; ///< in today's file; nothing where that did not go through this moment
};

/// Brings the file of `today` back as of a moment as findMoment() takes it, from its backups. For a job of today's
/// file. Problems say what there is; Cancelled by `control`.
Result<PastState> bringPastState(storage::Connection& today, const QString& moment, JobControl& control);

} // namespace clientela::ui
