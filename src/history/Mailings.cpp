#include "history/Mailings.h"

#include "base/Fold.h"
#include "base/Job.h"
#include "query/TreeText.h"
#include "storage/UnitOfWork.h"

#include <optional>
#include <unordered_set>

namespace clientela::history {

namespace {

// Names are the same as campaignFilter() has them, which is how lists compare texts: "Spring letter" and "SPRING
// LETTER" are one mailing, or the limit on contacts would let whoever has the one have the other.
std::optional<qint64> campaignOf(storage::Connection& connection, const Mailing& mailing) {
    storage::Rows rows = connection.query(
        QStringLiteral(
            "SELECT id FROM campaign WHERE date = ? AND channel = ? AND clientela_fold(name) = ? ORDER BY id"),
        mailing.day, mailing.channel, fold(mailing.name));
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

qint64 newCampaign(storage::Connection& connection, const Mailing& mailing) {
    connection.execute(QStringLiteral("INSERT INTO campaign (name, channel, date) VALUES (?, ?, ?)"), mailing.name,
                       mailing.channel, mailing.day);
    return connection.lastInsertId();
}

} // namespace

QString campaignFilter(const Mailing& mailing) {
    return QStringLiteral("name = %1 and channel = %2 and date = %3")
        .arg(query::literalText(mailing.name), mailing.channel, mailing.day.toString(Qt::ISODate));
}

bool isNoted(storage::Connection& connection, const Mailing& mailing) {
    return campaignOf(connection, mailing).has_value();
}

QString freeMailingName(storage::Connection& connection, const QString& wanted, QDate day) {
    QString name = wanted;
    for (int nth = 2;; ++nth) {
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT 1 FROM campaign WHERE date = ? AND clientela_fold(name) = ?"), day, fold(name));
        if (!rows.next()) return name;
        name = QStringLiteral("%1 %2").arg(wanted, QString::number(nth));
    }
}

qint64 noteMailing(storage::UnitOfWork& work, const Mailing& mailing, const std::vector<qint64>& customers,
                   JobControl* control) {
    if (customers.empty()) return 0;
    storage::Connection& connection = work.connection();
    const auto known = campaignOf(connection, mailing);
    const qint64 campaign = known ? *known : newCampaign(connection, mailing);
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
