#pragma once

#include "app/Listing.h"
#include "lists/LeftOutCards.h"

namespace clientela::app {

/// Writes whom a plan leaves out, and why, as a table: number and name of the card, the reason (for programs its key:
/// lists/LeftOutCards.h), and for who shares a letter on whose (programs: that card's number). Begin and finish
/// included. `control` may be null. Returns the rows.
query::Parsed<qint64> writeLeftOut(storage::Connection& connection, const fields::Catalogues& catalogues,
                                   const query::Context& context, const lists::ReleasePlan& plan, Audience audience,
                                   exchange::TableWriter& writer, JobControl* control = nullptr);

} // namespace clientela::app
