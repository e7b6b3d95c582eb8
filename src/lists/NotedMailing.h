#pragma once

#include "lists/Release.h"

namespace clientela {
class JobControl;
}

namespace clientela::lists {

/// Whether a way out is one that reaches people by itself, as post does; a call is logged when it was made.
bool reachesByItself(Channel channel);

/// As release(), and notes on the cards of those who are let out that it went out to them, as the mailing that the
/// request names, on `context.today`; nothing where it names none. Letters, labels and exports for a mailing are
/// released by this. The error is that of the list's text.
query::Parsed<ReleasedList> releaseMailing(storage::UnitOfWork& work, const fields::Catalogues& catalogues,
                                           const query::Context& context, const ReleasePlan& plan,
                                           JobControl* control = nullptr);

} // namespace clientela::lists
