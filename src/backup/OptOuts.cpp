#include "backup/OptOuts.h"

#include "backup/Chain.h"
#include "backup/PlainSnapshot.h"
#include "base/Failure.h"
#include "storage/ChangeCodec.h"
#include "storage/CustomerFile.h"
#include "storage/Erasure.h"
#include "storage/Scrub.h"
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
    Collector(const storage::CustomerFile& restored, const QSet<qint64>& erased)
        : erased_(erased), unit_(restored, {QStringLiteral("restore"),
                                            QCoreApplication::translate("Backup", "Consents withdrawn since then"),
                                            {}}) {}

    void add(const Withdrawal& withdrawal) {
        if (erased_.contains(withdrawal.customer)) return;
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
    const QSet<qint64>& erased_; ///< source and proof of a withdrawal tell of a person
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
                        const QSet<qint64>& erased, JobControl& control) {
    Collector collector(restored, erased);
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

ErasedAsLater eraseAsLater(const storage::CustomerFile& restored, const BackupFolder& folder,
                           storage::Connection* today, JobControl& control) {
    std::vector<storage::ErasedRecord> erased;
    const auto addFrom = [&erased](storage::Connection& connection) {
        for (storage::ErasedRecord& record : storage::erasedRecords(connection)) erased.push_back(std::move(record));
    };
    if (today) addFrom(*today);
    // Each erasure is followed by a snapshot, and the register only grows: the newest one of each way knows it all.
    for (const Chain& chain : chainsOf(folder)) {
        if (chain.file().lineage != restored.lineage()) continue;
        for (auto manifest = chain.snapshots.rbegin(); manifest != chain.snapshots.rend(); ++manifest) {
            try {
                const PlainSnapshot plain(folder, *manifest, control);
                storage::Connection snapshot(plain.path(), storage::Connection::Mode::ReadOnly);
                addFrom(snapshot);
                break;
            } catch (const Failure&) {
                continue; // told of by verifying; the one before it knows of what was erased until then
            }
        }
    }
    ErasedAsLater done;
    if (erased.empty()) return done;
    storage::Connection& connection = restored.connection();
    {
        storage::UnitOfWork unit(
            restored,
            {QStringLiteral("erase"), QCoreApplication::translate("Backup", "Customers erased since then"), {}});
        for (const storage::ErasedRecord& record : storage::eraseAgain(unit, erased)) {
            ++done.count;
            if (record.kind == QLatin1String("customer")) done.customers.insert(record.id);
        }
        unit.commit();
    }
    storage::scrub(connection, control);
    for (const storage::ErasedRecord& record : erased) {
        if (record.kind != QLatin1String("customer")) continue;
        storage::Rows rows = connection.query(QStringLiteral("SELECT 1 FROM customer WHERE id = ?"), record.id);
        if (!rows.next()) done.customers.insert(record.id);
    }
    return done;
}

} // namespace clientela::backup
