#pragma once

#include "base/Failure.h"

namespace clientela::backup {

/// What went wrong with the backups folder or a file in it, by the system's error number. Saved changes are safe in the
/// customer file whatever happens here, and the words say so.
Failure writeFailure(const QString& path, int error);
Failure readFailure(const QString& path, int error);
/// A backup that is not what it was when it was made. `detail` is for the log.
Failure damaged(const QString& path, const QString& detail);

} // namespace clientela::backup
