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

#include <tuple>

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
    [[nodiscard]] auto about() const { return std::tie(customer, channel, purpose); }
};

/// Where each customer stands on each channel and purpose: the last word, in the order of the three. Read from the
/// index alone.
class LastWords {
public:
    explicit LastWords(storage::Connection& connection)
        : rows_(
              connection.query(QStringLiteral("SELECT customer_id, channel, purpose, at, granted, id FROM consent_event"
                                              " ORDER BY customer_id, channel, purpose, at, id"))) {
        ahead_ = rows_.next();
        next();
    }
    [[nodiscard]] bool atEnd() const { return atEnd_; }
    [[nodiscard]] bool granted() const { return granted_; }
    /// As a withdrawal, which it is unless granted(); without source and proof.
    [[nodiscard]] const Withdrawal& word() const { return word_; }
    [[nodiscard]] qint64 id() const { return id_; }
    void next() {
        atEnd_ = !ahead_;
        if (atEnd_) return;
        do {
            word_ = read();
            granted_ = rows_.flag(4);
            id_ = rows_.integer(5);
            ahead_ = rows_.next();
        } while (ahead_ && read().about() == word_.about());
    }

private:
    [[nodiscard]] Withdrawal read() const {
        return {rows_.integer(0), rows_.text(1), rows_.text(2), rows_.text(3), {}, {}};
    }
    storage::Rows rows_;
    Withdrawal word_;
    qint64 id_ = 0;
    bool granted_ = false;
    bool ahead_ = false;
    bool atEnd_ = false;
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
    /// What another file of the same lineage knows of. Both are walked through once, side by side: asking for each of
    /// a few hundred thousand withdrawals took most of a restore.
    void addFrom(storage::Connection& connection) {
        std::vector<std::pair<Withdrawal, qint64>> missing; // and its row there
        {
            LastWords here(unit_.connection());
            for (LastWords there(connection); !there.atEnd(); there.next()) {
                if (there.granted()) continue;
                while (!here.atEnd() && here.word().about() < there.word().about()) here.next();
                const bool stands = !here.atEnd() && here.word().about() == there.word().about() && !here.granted();
                if (!stands) missing.emplace_back(there.word(), there.id());
            }
        }
        for (auto& [withdrawal, row] : missing) {
            {
                storage::Rows more =
                    connection.query(QStringLiteral("SELECT source, proof FROM consent_event WHERE id = ?"), row);
                if (more.next()) withdrawal.source = more.text(0), withdrawal.proof = more.text(1);
            }
            add(withdrawal);
        }
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
