#pragma once

#include "base/Ids.h"
#include "customers/Card.h"

#include <QDate>

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::search {

/// A card that may be the one that is being typed anew, and why.
struct LikelySame {
    CustomerId id;
    QString name;
    QString town;
    QString street;
    QString company; ///< the company a person told of
    bool isCompany = false;
    bool archived = false;
    bool samePhone = false;
    bool sameEmail = false;
    bool sameName = false;    ///< compared folded, family name first or last
    bool similarName = false; ///< every word typed begins a word of it
    QDate lastPurchase;       ///< invalid: none yet
    qint64 lastCharged = 0;   ///< minor units
    bool operator==(const LikelySame&) const = default;
};

/// The cards that a draft may double, the likeliest first, at most `most`: same phone in any form, same e-mail, same
/// name, then similar names; archived cards behind others that are as likely. By indexes only, so that it answers each
/// keystroke. `homeCountry` reads national numbers. This is the place of the full matching of duplicates, when it
/// comes. On the connection's thread. Throws StorageFailure.
std::vector<LikelySame> likelySame(storage::Connection& connection, const customers::Card& draft,
                                   const QString& homeCountry, int most = 3);

} // namespace clientela::search
