#pragma once

#include "app/OpenFile.h"
#include "cli/Command.h"
#include "storage/RevisionLog.h"

namespace clientela::cli {

/// `log --releases`: what left the house, newest last like the log, of the days and the person that the log is asked
/// for. A line each, or JSON, which has the list in the list language. Returns a Status.
int printReleases(Invocation& invocation, app::OpenFile& file, const storage::LogQuery& asked);

} // namespace clientela::cli
