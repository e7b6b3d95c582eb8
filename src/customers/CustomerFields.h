#pragma once

#include "customers/CustomField.h"
#include "fields/Catalogue.h"

namespace clientela::customers {

/// Declares the fields of the card, and the kinds of record that belong to it: "customer", "address", "person_link"
/// (the people of a card) and "company_link" (the cards a person works for). The first of the declarations; history
/// and sales add to its customers. Labels are in the language of the program at the time of the call.
void declareCustomers(fields::Catalogues& catalogues, const std::vector<CustomField>& customFields);

/// The field that a user's custom field is.
fields::Field fieldOf(const CustomField& custom);

} // namespace clientela::customers
