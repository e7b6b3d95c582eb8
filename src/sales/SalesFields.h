#pragma once

#include "fields/Catalogue.h"

namespace clientela::sales {

/// Declares the kinds "product", "document", "sale" (a line with its document) and "receivable" (a document with what
/// is still to be paid of it), and for customers what they follow from: spent, revenue, purchases, balance due and the
/// rest. After declareCustomers(). A purchase is a final invoice or a receipt; credit notes count in sums.
void declareSales(fields::Catalogues& catalogues);

QList<fields::Choice> documentKinds();
QList<fields::Choice> documentStates();
QList<fields::Choice> documentOrigins();

} // namespace clientela::sales
