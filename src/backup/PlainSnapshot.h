#pragma once

#include "backup/BackupFolder.h"
#include "base/Job.h"

namespace clientela::backup {

/// A snapshot as a file that can be opened to read: itself, or a plain copy of a sealed one, outside of the backups
/// folder, which goes with this object.
class PlainSnapshot {
public:
    /// Throws Failure where it is damaged, gone or cannot be copied, or Cancelled.
    PlainSnapshot(const BackupFolder& folder, const Manifest& manifest, JobControl& control);
    ~PlainSnapshot();
    PlainSnapshot(const PlainSnapshot&) = delete;
    PlainSnapshot& operator=(const PlainSnapshot&) = delete;

    [[nodiscard]] const QString& path() const { return path_; }

private:
    QString path_;
    bool isCopy_;
};

} // namespace clientela::backup
