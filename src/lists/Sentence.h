#pragma once

#include "lists/Wording.h"

namespace clientela::lists {

/// A list of customers as one sentence, as somebody of the language would say it: "Women who spent more than €500.00 in
/// the last 30 days and are in the region Toscana". It fits over a printed page. What has no such words yet (a field of
/// one's own, a negated group) stands behind a semicolon in the words of the builder's rows, so that nothing that a
/// list asks is left out. `customers` is the catalogue that `wording` reads; both are used during the call only.
QString sentence(const Wording& wording, const fields::Catalogue& customers, const query::NodePtr& list);

} // namespace clientela::lists
