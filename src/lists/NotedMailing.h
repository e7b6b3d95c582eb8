#pragma once

#include "lists/Release.h"

class QDate;

namespace clientela {
class JobControl;
}

namespace clientela::lists {

/// Whether a way out is one that reaches people by itself, as post does; a call is logged when it was made.
bool reachesByItself(Channel channel);

/// Notes on the cards of a released list that it went out to them, as the mailing that its request names, on
/// `context.today`; nothing where it names none. In the same action as release(). Returns on how many cards it was
/// noted; the error is that of the list's text.
query::Parsed<qint64> noteMailing(storage::UnitOfWork& work, const fields::Catalogues& catalogues,
                                  const query::Context& context, const ReleasedList& list,
                                  JobControl* control = nullptr);

} // namespace clientela::lists
