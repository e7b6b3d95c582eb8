#pragma once

#include "customers/Card.h"

#include <vector>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

// Who looks after whom, by where they are: rules of the business, kept in the file. They propose; nobody's territory or
// representative is ever changed by them.
namespace clientela::customers {

/// One rule. What is empty of its left side does not matter; a rule whose left side is all empty fits nobody.
struct TerritoryRule {
    QString postalCodes; ///< beginnings and ranges of them: "50, 51-53, 00184"
    QString region;      ///< compared folded
    QString country;     ///< ISO 3166-1; of an address without one it is the business's own
    QString territory;
    QString representative;
    bool operator==(const TerritoryRule&) const = default;

    /// Whether an address is meant.
    [[nodiscard]] bool fits(const Address& address, const QString& homeCountry) const;
};
using TerritoryRules = std::vector<TerritoryRule>;

TerritoryRules territoryRules(storage::Connection& connection);
void saveTerritoryRules(storage::UnitOfWork& work, const TerritoryRules& rules);

/// What the rules say of an address: of each the first rule that fits and names one. Empty for nothing.
struct TerritoryProposal {
    QString territory;
    QString representative;
    bool operator==(const TerritoryProposal&) const = default;
};
TerritoryProposal proposeTerritory(const TerritoryRules& rules, const Address& address, const QString& homeCountry);

/// What is wrong with the postal codes of a rule ("51-5a"), in words; empty: nothing.
QString postalCodesFault(const QString& postalCodes);

} // namespace clientela::customers
