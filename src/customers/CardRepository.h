#pragma once

#include "customers/Card.h"
#include "customers/CardColumns.h"

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::customers {

/// Reads and writes cards. Which columns there are it knows from the catalogue, so a field that is declared is read and
/// saved. A value; any thread, with a connection of that thread.
class CardRepository {
public:
    /// `homeCountry` is the business's own (ISO 3166-1): national phone numbers of cards without a country are its.
    CardRepository(const fields::Catalogue& customers, QString homeCountry);

    /// The card of an id; nothing if there is none.
    [[nodiscard]] std::optional<Card> load(storage::Connection& connection, CustomerId id) const;

    /// Writes what differs between the card as it was read and as it shall be; a null id is inserted. Contact points
    /// are normalised, a change of stage or consent becomes an event. Returns the card's id. Ask
    /// UnitOfWork::requireToken("customer", ...) before, where others may have saved meanwhile.
    CustomerId save(storage::UnitOfWork& work, const Card& before, const Card& after) const;
    CustomerId insert(storage::UnitOfWork& work, const Card& card) const { return save(work, {}, card); }

    /// Contact points in the form that is compared (E.164, lower case), blank parts left out, texts trimmed: what
    /// save() stores. Phones that stand in `saved`, the card as it was read, are taken as they were understood then.
    [[nodiscard]] Card normalised(Card card, const Card* saved = nullptr) const;
    [[nodiscard]] const CardColumns& columns() const { return columns_; }

private:
    void saveValues(storage::UnitOfWork& work, const Card& before, const Card& after) const;
    void saveCustomValues(storage::UnitOfWork& work, CustomerId id, const Card& before, const Card& after) const;

    CardColumns columns_;
    QString homeCountry_;
};

/// What became of cards that were to be removed.
struct Removed {
    qint64 deleted = 0;
    qint64 archived = 0; ///< kept out of sight, because documents that were made final name them
};

/// Whether removeCards() would archive this card. On the connection's thread.
[[nodiscard]] bool isNamedByFinalDocuments(storage::Connection& connection, CustomerId id);

/// Removes cards with everything that belongs to them; cards that own final documents are archived instead.
/// Withdrawn and given consents stay on record.
Removed removeCards(storage::UnitOfWork& work, const std::vector<CustomerId>& ids);

} // namespace clientela::customers
