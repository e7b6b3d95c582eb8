#pragma once

#include "customers/CustomField.h"
#include "fields/Catalogue.h"

namespace clientela::customers {

/// Declares the fields of the card, and the kinds of record that belong to it: "customer", "address", "person_link"
/// (the people of a card) and "company_link" (the cards a person works for), of which the latter two know nothing yet
/// of the card at the other end. The first of the declarations; history and sales add to its customers. Labels are in
/// the language of the program at the time of the call.
void declareCustomers(fields::Catalogues& catalogues, const std::vector<CustomField>& customFields);

/// Makes everything that is asked of customers a field of links to customers as well. The last of the declarations.
void declareLinked(fields::Catalogues& catalogues);

/// The field that a user's custom field is.
fields::Field fieldOf(const CustomField& custom);

} // namespace clientela::customers
