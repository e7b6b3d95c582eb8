#pragma once

#include "base/Result.h"
#include "sales/Document.h"

#include <QStringList>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::sales {

// What becomes of quotes and orders once they were issued. "Quotes without an answer" and what was promised (Today)
// live by it.

/// The kinds of document that may be made of this one, the usual one last: of a quote an order, a delivery or an
/// invoice. None of drafts, of what is made final, and of other programs' documents.
QStringList followingKinds(const Document& document);

/// The states that a person may put a quote, an order or a delivery into which was issued, here or elsewhere; never
/// the one that it is in. A quote is accepted, rejected or open again.
QStringList statesAfter(const Document& document);
/// Puts it into one of these. Problems: it is no longer in the file; this state is none of its.
Result<void> putInState(storage::UnitOfWork& work, DocumentId id, const QString& state);
/// Puts a quote aside as rejected, and notes why as the outcome of a contact about it (kind "offer", from them), where
/// lists of contacts find it. `about` is what the quote is called, `by` who is at work. Of nobody's quote the state
/// alone.
Result<void> turnDown(storage::UnitOfWork& work, DocumentId id, const QString& about, const QString& reason,
                      const QString& by);
/// Why offers came to nothing before: outcomes of such contacts, the commonest of the newest thousand first.
QStringList reasonsGiven(storage::Connection& connection, int most);

} // namespace clientela::sales
