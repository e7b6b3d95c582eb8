#include "history/Mailings.h"

#include "base/Job.h"
#include "storage/UnitOfWork.h"

#include <unordered_set>

namespace clientela::history {

namespace {

qint64 campaignOf(storage::Connection& connection, const Mailing& mailing) {
    {
        storage::Rows rows =
            connection.query(QStringLiteral("SELECT id FROM campaign WHERE name = ? AND channel = ? AND date = ?"),
                             mailing.name, mailing.channel, mailing.day);
        if (rows.next()) return rows.integer(0);
    }
    connection.execute(QStringLiteral("INSERT INTO campaign (name, channel, date) VALUES (?, ?, ?)"), mailing.name,
                       mailing.channel, mailing.day);
    return connection.lastInsertId();
}

} // namespace

qint64 noteMailing(storage::UnitOfWork& work, const Mailing& mailing, const std::vector<qint64>& customers,
                   JobControl* control) {
    if (customers.empty()) return 0;
    storage::Connection& connection = work.connection();
    const qint64 campaign = campaignOf(connection, mailing);
    std::unordered_set<qint64> have;
    {
        storage::Rows rows =
            connection.query(QStringLiteral("SELECT customer_id FROM campaign_member WHERE campaign_id = ?"), campaign);
        while (rows.next()) have.insert(rows.integer(0));
    }
    qint64 noted = 0;
    for (size_t i = 0; i < customers.size(); ++i) {
        if (control && i % 256 == 0)
            control->report(QString(), static_cast<qint64>(i), static_cast<qint64>(customers.size()));
        if (!have.insert(customers[i]).second) continue;
        connection.execute(
            QStringLiteral("INSERT INTO campaign_member (campaign_id, customer_id, status) VALUES (?, ?, 'sent')"),
            campaign, customers[i]);
        ++noted;
    }
    return noted;
}

} // namespace clientela::history
