#pragma once

#include "fields/Catalogue.h"

namespace clientela::customers {

/// Phones, e-mails and web addresses of the card.
void addContactFields(fields::Catalogue& customers);
/// The billing address of the card, and its home and delivery addresses.
void addAddressFields(fields::Catalogue& customers);

/// Kind "address": the rows of addresses(...).
fields::Catalogue addressCatalogue();

/// Links seen from one end: role and note, and the main fields of the card at the other end, which stands in the column
/// `other` ("k.other_id").
fields::Catalogue linkCatalogue(const char* kind, const char* other);

} // namespace clientela::customers
