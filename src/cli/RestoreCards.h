#pragma once

#include "cli/Command.h"

namespace clientela::cli {

/// backup FILE --restore REVISION|TIME|ID --card CUSTOMER...: brings these cards back into the file as they were then,
/// as one action. Returns a Status.
int restoreCards(Invocation& invocation);
/// --restore MOMENT --whole: takes back in the file itself whatever was done since, as one action that can be undone,
/// after a snapshot.
int restoreWhole(Invocation& invocation);

} // namespace clientela::cli
