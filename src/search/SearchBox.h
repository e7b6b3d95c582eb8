#pragma once

#include "base/Ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::search {

/// A card that the search box offers.
struct CustomerHit {
    CustomerId id;
    QString name; ///< as shown
    QString town;
    QString phone;   ///< the primary one, as stored
    QString matched; ///< what matched where name and town do not tell (MatchedField.h); may be empty
    bool isCompany = false;
    QDate lastPurchase; ///< invalid: none yet
    qint64 spent = 0;   ///< minor units
    bool archived = false;
    bool operator==(const CustomerHit&) const = default;
};

/// A document whose number may be meant by what was typed (DocumentNumbers.h).
struct DocumentHit {
    DocumentId id;
    QString kind;
    QString number;
    QString customer;
    QDate date;
    qint64 charged = 0; ///< minor units
    bool operator==(const DocumentHit&) const = default;
};

struct SearchAnswer {
    std::vector<CustomerHit> customers; ///< best first, archived cards last (search() says how many)
    std::vector<DocumentHit> documents; ///< of just this number first, then the newest
    bool operator==(const SearchAnswer&) const = default;
};

/// Answers one keystroke of the search box: cards by the beginnings of words in name, company, town, street, e-mail,
/// tags and notes, in any order, and by any run of three or more digits of a phone number; documents by number. Whose
/// own number it is, in the file or elsewhere, comes first of all, then names, words and digits. Where that finds few,
/// cards are offered after these whose names stand behind a short form (Bob: Robert), are spelled so in the other
/// script (Kuznetsov: Кузнецов) or are one slip in typing away; where there is nobody at all, one slip in each of two
/// words. Ranked over a bounded set of candidates, so that the
/// time does not grow with the file. `most` customers and a quarter as many documents; where cards in use fill all
/// places, the best archived one that fits as well as they do comes in addition. On the connection's thread.
/// Throws StorageFailure.
SearchAnswer search(storage::Connection& connection, const QString& text, int most = 8);

/// What the search box offers before anything is typed: the cards that were opened last, then those of the newest
/// contacts in the file; at most `most`, none twice. On the connection's thread. Throws StorageFailure.
std::vector<CustomerHit> recentCustomers(storage::Connection& connection, const std::vector<CustomerId>& opened,
                                         int most = 8);

} // namespace clientela::search
