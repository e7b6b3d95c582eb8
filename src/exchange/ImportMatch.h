#pragma once

#include "base/Ids.h"
#include "customers/CardRepository.h"
#include "fields/Catalogue.h"

#include <optional>
#include <unordered_map>

namespace clientela::exchange {

/// Which card a row means, by the value of one field: the cards of the file, read once, and those that the import adds.
/// Keeps 64 bits a value, so a million cards fit in some tens of megabytes.
class CardMatch {
public:
    /// `field`: name, e-mail, phone, a column of the card or a custom field. `homeCountry` as in CardRepository.
    CardMatch(storage::Connection& connection, const fields::Field& field, QString homeCountry);

    struct Found {
        CustomerId id;        ///< null: no card has the value
        bool several = false; ///< more than one has
    };
    /// The card that has the matched value of `card` (as the row gives it); nothing where the row has none.
    [[nodiscard]] std::optional<Found> find(const customers::Card& card) const;
    /// What a card is matched by; empty if it has no such value.
    [[nodiscard]] QString valueOf(const customers::Card& card) const;
    /// A card that the import added.
    void add(const customers::Card& card, CustomerId id);

private:
    [[nodiscard]] QString normal(const QString& value) const;
    void read(storage::Connection& connection, const QString& sql);
    void add(const QString& value, CustomerId id);

    QString key_;
    fields::Type type_;
    QString homeCountry_;
    std::unordered_map<size_t, qint64> ids_; // by hash; -1: several
};

} // namespace clientela::exchange
