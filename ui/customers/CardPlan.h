#pragma once

#include "ui/customers/CardSession.h"

namespace clientela::ui {

/// A section of the card's form: which pieces it shows, in reading order, and which fields it offers to add.
struct CardSection {
    QString title;
    QStringList pieces;  ///< CardEditor's pieces, and "people/ID" for each linked card, by its id, "people" to add one
    QStringList missing; ///< keys of fields that are empty, "phone", "email", "web" and "address" for one more part;
                         ///< first, the pieces of parts that were taken off and can be put back
    bool operator==(const CardSection&) const = default;
};

/// The sections of a card as the catalogue declares its groups: names and contact points first, empty optional fields
/// left out. `added` are fields that were asked for though they are empty. A new card has one section of the frequent
/// fields.
std::vector<CardSection> planCard(const CardSession& session, const QStringList& added);

} // namespace clientela::ui
