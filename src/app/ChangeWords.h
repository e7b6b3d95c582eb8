#pragma once

#include "app/Listing.h"
#include "customers/CompareCards.h"
#include "fields/Formatter.h"

namespace clientela::app {

/// What changed on a card, in words or for programs. Made once for a catalogue and kept; const use from several threads
/// is safe.
class ChangeWords {
public:
    /// `customers` must outlive it, as whoever holds OpenFile::catalogues() sees to.
    ChangeWords(const fields::Catalogue& customers, fields::Formatter formatter, Audience audience);

    /// "Family name", "Phone", "Address: Town", "Tags", "Consent to e-mail"; for programs "family_name",
    /// "address.city".
    [[nodiscard]] QString field(const customers::CardChange& change) const;
    /// One side of the change; empty for nothing. For programs in the form of files.
    [[nodiscard]] QString text(const customers::CardChange& change, const fields::Value& value) const;
    /// "added", "changed", "gone".
    [[nodiscard]] QString what(customers::CardDifference::What what) const;

private:
    [[nodiscard]] QString partField(const QString& part, const QString& member) const;

    const fields::Catalogue& customers_;
    fields::Formatter formatter_;
    Audience audience_;
};

/// Writes the differences between two moments as a table (card, name, what, field, before, after, who changed the card
/// last in between and when, in local time), begin and finish included, row by row. Returns how many cards they are.
/// For a job; throws Failure, Cancelled.
customers::CardCounts writeComparison(storage::Connection& connection, const fields::Catalogue& customers,
                                      const customers::Moments& moments, const ChangeWords& words,
                                      exchange::TableWriter& writer, JobControl& control);

} // namespace clientela::app
