#pragma once

#include "fields/Catalogue.h"

namespace clientela::customers {

/// Phones, e-mails and web addresses of the card.
void addContactFields(fields::Catalogue& customers);
/// The billing address of the card, and its home and delivery addresses.
void addAddressFields(fields::Catalogue& customers);

/// Kind "address": the rows of addresses(...).
fields::Catalogue addressCatalogue();

/// Links: role and note. The card at the other end comes with declareLinked() (CustomerFields.h).
fields::Catalogue linkCatalogue(const char* kind);

} // namespace clientela::customers
