#pragma once

#include "customers/Card.h"
#include "fields/Catalogue.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

// How long a card is believed, and what is still to be asked of whom it is about.
namespace clientela::customers {

/// After how many days a card wants to be confirmed, and which fields the business would like to have. Settings of the
/// file.
struct Freshness {
    int usual = 365;                ///< days; 0: never
    QMap<QString, int> byStage{};   ///< stage -> days, where it is not the usual
    QMap<QString, int> byTag{};     ///< tag -> days; comes before the stage; of several the shortest
    QStringList asks = usualAsks(); ///< keys of fields, the most wanted first
    bool operator==(const Freshness&) const = default;

    static QStringList usualAsks();
    /// Days for a card; 0: it needs no confirming.
    [[nodiscard]] int daysFor(const Card& card) const;
    /// The cards that want confirming now, in the list language; empty where none ever does. A card that was never
    /// confirmed counts from the day it was made.
    [[nodiscard]] QString dueList() const;
};

Freshness freshness(storage::Connection& connection);
void saveFreshness(storage::UnitOfWork& work, const Freshness& freshness);

/// How much of what the business would like to know a card says. Fields that make no sense for its kind do not count.
struct Completeness {
    int known = 0;
    int wanted = 0;
    QStringList lacks{}; ///< keys, the most wanted first: the first is the next question
    bool operator==(const Completeness&) const = default;
};
Completeness completeness(const Card& card, const QStringList& asks, const fields::Catalogue& customers);

} // namespace clientela::customers
