#include "history/ContactGuard.h"

#include "history/LocalTime.h"
#include "office/Settings.h"
#include "storage/UnitOfWork.h"

#include <algorithm>
#include <vector>

namespace clientela::history {

using storage::Rows;

namespace {

const QString kContactsKey = QStringLiteral("contact_cap.contacts");
const QString kDaysKey = QStringLiteral("contact_cap.days");
constexpr int kMost = 1000; ///< of contacts and of days

// What counts, said twice: to SQLite and in the list language.
constexpr auto kCounted = "SELECT customer_id, at FROM interaction "
                          "WHERE kind IN ('call', 'letter', 'email', 'sms', 'meeting', 'visit', 'offer') AND "
                          "coalesce(direction, 'out') = 'out'";
constexpr auto kCountedInLists = "kind in (call, letter, email, sms, meeting, visit, offer) and not direction = in";
// A mailing that came back reached nobody.
constexpr auto kCampaigns = "SELECT m.customer_id, c.date AS at, c.name FROM campaign_member m "
                            "JOIN campaign c ON c.id = m.campaign_id WHERE m.status <> 'bounced'";
constexpr auto kCampaignsInLists = "not status = bounced";

int campaignsWithin(storage::Connection& connection, const ContactCap& cap, QDate today) {
    Rows rows = connection.query(QStringLiteral("SELECT count(*) FROM campaign WHERE date > ? AND date <= ?"),
                                 today.addDays(-cap.days), today);
    return rows.next() ? static_cast<int>(std::min<qint64>(rows.integer(0), kMost)) : 0;
}

} // namespace

ContactCap contactCap(storage::Connection& connection) {
    ContactCap cap;
    cap.contacts = std::clamp(office::setting(connection, kContactsKey).toInt(), 0, kMost);
    const int days = office::setting(connection, kDaysKey).toInt();
    if (days > 0) cap.days = std::min(days, kMost);
    return cap;
}

void saveContactCap(storage::UnitOfWork& work, const ContactCap& cap) {
    office::setSetting(work, kContactsKey, cap.isSet() ? QString::number(std::min(cap.contacts, kMost)) : QString());
    office::setSetting(work, kDaysKey, cap.isSet() ? QString::number(std::min(cap.days, kMost)) : QString());
}

QString contactsMade(bool withCampaigns) {
    const QString counted = QLatin1String(kCounted);
    return withCampaigns ? counted + QStringLiteral(" UNION ALL SELECT customer_id, at FROM (%1) AS mailed")
                                         .arg(QLatin1String(kCampaigns))
                         : counted;
}

std::optional<CampaignContact> lastCampaign(storage::Connection& connection, CustomerId customer, QDate since,
                                            QDate today) {
    Rows rows = connection.query(QStringLiteral("SELECT name, at FROM (%1) AS mailed WHERE customer_id = ? "
                                                "AND at >= ? AND at <= ? ORDER BY at DESC LIMIT 1")
                                     .arg(QLatin1String(kCampaigns)),
                                 customer, since, today);
    if (!rows.next()) return std::nullopt;
    return CampaignContact{rows.text(0), rows.date(1)};
}

QString cappedList(storage::Connection& connection, const ContactCap& cap, QDate today,
                   const std::optional<Mailing>& again) {
    if (!cap.isSet()) return {};
    QString campaignsThatCount = QString::fromLatin1(kCampaignsInLists);
    if (again) campaignsThatCount += QStringLiteral(" and not (%1)").arg(campaignFilter(*again));
    // Counts of two kinds do not add up in the language: so many of one and the rest of the other, in each way.
    const int most = std::min(cap.contacts, campaignsWithin(connection, cap, today));
    // One go for all: a name may have a percent sign in it.
    const auto atLeast = [&](const char* what, const QString& counted, int count) {
        return QStringLiteral("%1(last %2 days, %3) >= %4")
            .arg(QLatin1String(what), QString::number(cap.days), counted, QString::number(count));
    };
    QStringList ways;
    for (int campaigns = 0; campaigns <= most; ++campaigns) {
        QStringList both;
        if (campaigns < cap.contacts)
            both += atLeast("contacts", QString::fromLatin1(kCountedInLists), cap.contacts - campaigns);
        if (campaigns > 0) both += atLeast("campaigns", campaignsThatCount, campaigns);
        ways += both.join(QStringLiteral(" and "));
    }
    return ways.join(QStringLiteral(" or "));
}

ContactGuard contactGuard(storage::Connection& connection, CustomerId customer, QDate today) {
    return contactGuard(connection, customer, contactCap(connection), today);
}

ContactGuard contactGuard(storage::Connection& connection, CustomerId customer, const ContactCap& cap, QDate today) {
    ContactGuard guard;
    guard.cap = cap;
    guard.claim = claimOf(connection, customer, today);
    if (!guard.cap.isSet()) return guard;
    std::vector<QDate> days;
    Rows rows =
        connection.query(QStringLiteral("SELECT at FROM (%1) AS made WHERE customer_id = ? AND at >= ? AND at < ? "
                                        "ORDER BY at DESC")
                             .arg(contactsMade(true)),
                         customer, today.addDays(1 - guard.cap.days), today.addDays(1));
    while (rows.next()) days.push_back(QDateTime::fromString(rows.text(0), Qt::ISODate).date());
    guard.contacts = static_cast<int>(days.size());
    Rows mailed = connection.query(
        QStringLiteral("SELECT count(*) FROM (%1) AS mailed WHERE customer_id = ? AND at >= ? AND at <= ?")
            .arg(QLatin1String(kCampaigns)),
        customer, today.addDays(1 - guard.cap.days), today);
    if (mailed.next()) guard.campaigns = static_cast<int>(mailed.integer(0));
    // One more is within the cap on the day on which so many newest ones, less one, are all that is left.
    if (guard.contacts >= guard.cap.contacts)
        guard.freeFrom = days[static_cast<size_t>(guard.cap.contacts) - 1].addDays(guard.cap.days);
    return guard;
}

std::optional<ContactClaim> claimOf(storage::Connection& connection, CustomerId customer, QDate today) {
    Rows rows = connection.query(
        QStringLiteral("SELECT by, at FROM contact_claim WHERE customer_id = ? AND at >= ? ORDER BY at DESC LIMIT 1"),
        customer, today);
    if (!rows.next()) return std::nullopt;
    return ContactClaim{rows.text(0), QDateTime::fromString(rows.text(1), Qt::ISODate)};
}

std::optional<ContactClaim> claimContact(storage::UnitOfWork& work, CustomerId customer, const ContactClaim& claim,
                                         bool takeOver) {
    const auto other = claimOf(work.connection(), customer, claim.at.date());
    if (other && other->by != claim.by && !takeOver) return other;
    endClaim(work, customer);
    work.connection().execute(QStringLiteral("INSERT INTO contact_claim (customer_id, by, at) VALUES (?, ?, ?)"),
                              customer, claim.by, localText(claim.at));
    return std::nullopt;
}

void endClaim(storage::UnitOfWork& work, CustomerId customer) {
    work.connection().execute(QStringLiteral("DELETE FROM contact_claim WHERE customer_id = ?"), customer);
}

} // namespace clientela::history
