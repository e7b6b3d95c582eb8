#pragma once

#include "base/Job.h"
#include "customers/Card.h"

#include <QStringList>

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

/// What the file says already where a rule says something, the commonest first, to complete by: regions of addresses,
/// territories and representatives of cards, and the people at work.
struct TerritoryWords {
    QStringList regions;
    QStringList territories;
    QStringList representatives;
};
/// Reads the whole file: for a job. Throws StorageFailure, Cancelled.
TerritoryWords territoryWords(storage::Connection& connection, JobControl& control);
/// Whom a rule may mean by a name that nobody has: somebody a word of whose name begins with it, compared folded;
/// empty: nobody.
QString likelyRepresentative(const TerritoryWords& words, const QString& name);

/// What is wrong with the postal codes of a rule ("51-5a"), in words; empty: nothing.
QString postalCodesFault(const QString& postalCodes);

} // namespace clientela::customers
