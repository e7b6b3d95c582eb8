#pragma once

#include "customers/Card.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace clientela::ui {

// A card is compared, reverted and merged by *piece*: the key of a value ("family_name", "consent_email"), "tags", a
// part by its id ("phone/12", "address/3", "link/5"), or the order of parts ("phone/order"). Parts that are not saved
// yet have negative ids, and count for nothing until something is filled in.

/// The kind of a piece: "phone" of "phone/7", and the piece itself where it is a value.
QString pieceKind(const QString& piece);
/// The id of the part that a piece names; 0 for other pieces.
qint64 pieceId(const QString& piece);
/// Whether a piece is the order of parts.
bool isOrder(const QString& piece);
/// Whether a piece is an address: one of them, not their order's name alone.
bool isAddress(const QString& piece);

/// The contact point, address or link that a piece names; nullptr for other pieces and where the card has none.
const customers::ContactPoint* contactPointOf(const customers::Card& card, const QString& piece);
const customers::Link* linkOf(const customers::Card& card, const QString& piece);
const customers::Address* addressOf(const customers::Card& card, const QString& piece);
/// Whether it is one of these, and the card has it.
bool holdsPart(const customers::Card& card, const QString& piece);
/// The member that holds a consent ("consent_email"); nullptr for other pieces.
std::optional<bool> customers::Consents::*consentOf(const QString& piece);

/// Every piece that one of the cards has, and those that all have.
QStringList piecesOf(std::initializer_list<const customers::Card*> cards);
[[nodiscard]] bool samePiece(const customers::Card& a, const customers::Card& b, const QString& piece);
/// Makes a piece of `to` what it is in `from`: changed, added or taken away.
void copyPiece(const customers::Card& from, customers::Card& to, const QString& piece);

/// As CardRepository::save takes it: parts that are new have id 0, empty ones are gone.
customers::Card withoutNewIds(customers::Card card);
/// Gives the parts that were new when `submitted` was saved the ids that `fresh` has for them, in the other two cards.
void adoptIds(const customers::Card& submitted, const customers::Card& fresh, customers::Card& draft,
              customers::Card& base);

/// The part of that id; nullptr if there is none.
template <class Part>
const Part* partOf(const std::vector<Part>& parts, qint64 id) {
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.id == id; });
    return it == parts.end() ? nullptr : &*it;
}

} // namespace clientela::ui
