#pragma once

#include "cli/Command.h"

namespace clientela::cli {

/// backup FILE --restore REVISION|TIME|ID --card CUSTOMER...: brings these cards back into the file as they were then,
/// as one action. Returns a Status.
int restoreCards(Invocation& invocation);

} // namespace clientela::cli
