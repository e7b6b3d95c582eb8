#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "history/Mailings.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

// That nobody is called by two people, nor too often.
namespace clientela::history {

/// So many contacts from here in so many days are enough: a setting of the business. Calls, letters, e-mails, text
/// messages, meetings, visits and offers count, unless they came from the customer; and each campaign that reached
/// them.
struct ContactCap {
    int contacts = 0; ///< 0: there is no cap
    int days = 14;
    bool operator==(const ContactCap&) const = default;
    [[nodiscard]] bool isSet() const { return contacts > 0 && days > 0; }
};

ContactCap contactCap(storage::Connection& connection);
void saveContactCap(storage::UnitOfWork& work, const ContactCap& cap);
/// Those whom it forbids to contact on a day, in the list language; empty without a cap. Which campaigns fall into the
/// cap's days is read from the file, so that the list speaks of them only where there are any. `again`: a mailing that
/// may have been noted already and does not count, since it is about to go out.
QString cappedList(storage::Connection& connection, const ContactCap& cap, QDate today,
                   const std::optional<Mailing>& again = std::nullopt);
/// What counts, as SQL: a SELECT of (customer_id, at), a row for each contact from here; `at` is a local date or time.
/// For statements of this room.
QString contactsMade(bool withCampaigns);

/// A campaign that reached a customer.
struct CampaignContact {
    QString name;
    QDate day;
    bool operator==(const CampaignContact&) const = default;
};
/// The newest one from `since` until `today`, both included.
std::optional<CampaignContact> lastCampaign(storage::Connection& connection, CustomerId customer, QDate since,
                                            QDate today);

/// Somebody has taken it upon himself to contact a customer.
struct ContactClaim {
    QString by;
    QDateTime at; ///< local time of the business
    bool operator==(const ContactClaim&) const = default;
};

/// What is to be thought of before a customer is called or written to.
struct ContactGuard {
    ContactCap cap;
    int contacts = 0;  ///< from here within the cap's days
    int campaigns = 0; ///< how many of these are campaigns
    QDate freeFrom;    ///< the day from which one more is within the cap; invalid: it is now
    std::optional<ContactClaim> claim;
    bool operator==(const ContactGuard&) const = default;
};
ContactGuard contactGuard(storage::Connection& connection, CustomerId customer, const ContactCap& cap, QDate today);
/// With the cap of the business.
ContactGuard contactGuard(storage::Connection& connection, CustomerId customer, QDate today);

/// Who has claimed a customer today; nothing: nobody.
std::optional<ContactClaim> claimOf(storage::Connection& connection, CustomerId customer, QDate today);
/// Claims a customer for `by`. Somebody else's claim of today is returned and stays, unless `takeOver`.
std::optional<ContactClaim> claimContact(storage::UnitOfWork& work, CustomerId customer, const ContactClaim& claim,
                                         bool takeOver = false);
/// The contact was made, or will not be.
void endClaim(storage::UnitOfWork& work, CustomerId customer);

} // namespace clientela::history
