#pragma once

#include "customers/Household.h"
#include "ui/customers/CardSession.h"

// What a household shares: its address. A card offers to take it over from those it is tied to, to give it to them,
// and, when it changes, to take along who lives there. As long as there are two addresses, which are two letters, it
// says so.

namespace clientela::ui {

/// What is offered, to be said under the address that changes ("address", with its place among the draft's) or under
/// the line that ties people ("people"); the fix is the whole text of the link. Nothing on a card that is only read.
std::vector<customers::FieldMessage> householdMessages(const CardSession& session);

/// Takes what is offered under a piece ("address/7", "people"), or takes it back where it was taken: the address goes
/// into the draft, or the others are noted to come along.
void takeHouseholdOffer(CardSession& session, const QString& piece);

/// Who is to be written with the card when it is saved, and what.
std::vector<customers::HouseMove> householdMoves(const CardSession& session);

} // namespace clientela::ui
