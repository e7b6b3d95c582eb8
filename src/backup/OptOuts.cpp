#include "backup/OptOuts.h"

#include "backup/Chain.h"
#include "backup/PlainSnapshot.h"
#include "base/Failure.h"
#include "storage/ChangeCodec.h"
#include "storage/CustomerFile.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::backup {

namespace {

// The one table that backups know by name: a restored file must not write to somebody who said no, whatever else it
// forgets.
const QString kTable = QStringLiteral("consent_event");

struct Withdrawal {
    qint64 customer = 0;
    QString channel;
    QString purpose;
    QString at;
    QString source;
    QString proof;
};

class Collector {
public:
    Collector(const storage::CustomerFile& restored)
        : unit_(restored, {QStringLiteral("restore"),
                           QCoreApplication::translate("Backup", "Consents withdrawn since then"),
                           {}}) {}

    void add(const Withdrawal& withdrawal) {
        storage::Connection& connection = unit_.connection();
        {
            storage::Rows rows = connection.query(
                QStringLiteral("SELECT granted, at FROM consent_event WHERE customer_id = ? AND channel = ?"
                               " AND purpose = ? ORDER BY at DESC, id DESC LIMIT 1"),
                withdrawal.customer, withdrawal.channel, withdrawal.purpose);
            if (rows.next() && (!rows.flag(0) || rows.text(1) > withdrawal.at)) return;
        }
        connection.execute(
            QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source,"
                           " proof) VALUES (?, ?, ?, 0, ?, ?, ?)"),
            withdrawal.customer, withdrawal.channel, withdrawal.purpose, withdrawal.at, withdrawal.source,
            withdrawal.proof);
        ++count_;
    }
    void addFrom(storage::Connection& connection) {
        storage::Rows rows = connection.query(QStringLiteral(
            "SELECT customer_id, channel, purpose, at, source, proof FROM consent_event e WHERE granted = 0 AND NOT"
            " EXISTS (SELECT 1 FROM consent_event n WHERE n.customer_id = e.customer_id AND n.channel = e.channel AND"
            " n.purpose = e.purpose AND n.granted = 1 AND (n.at > e.at OR (n.at = e.at AND n.id > e.id)))"));
        while (rows.next())
            add({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    }
    void addFrom(const storage::RowChange& change) {
        if (change.table != kTable || change.operation != storage::RowChange::Operation::Insert) return;
        QHash<QString, QVariant> row;
        for (const storage::FieldChange& field : change.fields) row.insert(field.column, field.after);
        const auto text = [&](const char* column) { return row.value(QLatin1String(column)).toString(); };
        if (row.value(QStringLiteral("granted")).toInt() == 0)
            add({row.value(QStringLiteral("customer_id")).toLongLong(), text("channel"), text("purpose"), text("at"),
                 text("source"), text("proof")});
    }
    qint64 finish() {
        if (count_ > 0) unit_.commit();
        return count_;
    }

private:
    storage::UnitOfWork unit_;
    qint64 count_ = 0;
};

void addFromSegment(const BackupFolder& folder, const QString& id, Collector& collector) {
    storage::RowChange change;
    readSegment(folder.segmentPath(id),
                {[](const storage::StoredRevision&) { return true; },
                 [&](const QByteArray& data) {
                     storage::ChangeReader reader(data);
                     while (reader.next(change)) collector.addFrom(change);
                 },
                 [] {}},
                folder.vault().get());
}

} // namespace

qint64 carryOverOptOuts(const storage::CustomerFile& restored, const BackupFolder& folder, storage::Connection* today,
                        JobControl& control) {
    Collector collector(restored);
    if (today) collector.addFrom(*today);
    for (const Chain& chain : chainsOf(folder)) {
        if (chain.file().lineage != restored.lineage()) continue;
        try {
            if (!chain.snapshots.empty()) {
                const PlainSnapshot plain(folder, chain.snapshots.back(), control);
                storage::Connection snapshot(plain.path(), storage::Connection::Mode::ReadOnly);
                collector.addFrom(snapshot);
            }
            for (const Chain::Link& link : chain.segments) addFromSegment(folder, link.id, collector);
        } catch (const Failure&) {
            // A damaged backup is told of by verifying; what the others know of still counts.
            continue;
        }
    }
    return collector.finish();
}

} // namespace clientela::backup
