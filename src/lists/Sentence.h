#pragma once

#include "lists/Wording.h"

namespace clientela::lists {

/// A list as one sentence, as somebody of the language would say it: "Women who spent more than €500.00 in the last 30
/// days and are in the region Toscana", "Invoices that are not paid in full". It fits over a printed page. What has no
/// such words (a group that is turned round around another) stands behind a semicolon in the words of the builder's
/// rows, so that nothing that a list asks is left out. `catalogue` is that of its records, which `wording` reads; both
/// are used during the call only.
QString sentence(const Wording& wording, const fields::Catalogue& catalogue, const query::NodePtr& list);

/// What a list is that was frozen on a day (lists/ByHand.h), in words: "Customers who were on the list on 24 Nov 2025;
/// added by hand: Giulia Ferrante". `list` is of that form.
QString frozenInWords(const Wording& wording, const query::NodePtr& list, const QString& kind, const QString& day);

} // namespace clientela::lists
