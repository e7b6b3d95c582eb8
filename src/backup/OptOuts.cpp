#include "backup/OptOuts.h"

#include "backup/Chain.h"
#include "backup/PlainSnapshot.h"
#include "backup/Soundness.h"
#include "base/Failure.h"
#include "storage/ChangeCodec.h"
#include "storage/CustomerFile.h"
#include "storage/Erasure.h"
#include "storage/LogThinning.h"
#include "storage/Replay.h"
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

bool isConsents(const QString& table) { return table == kTable; }

/// Whether a file went to the end of this way of the backups, so that it knows whatever they know. `file` may be null.
bool knowsAllOf(const Chain& chain, storage::Connection* file) {
    return file && storage::passedThrough(*file, chain.end());
}

/// Today's file, if it is of the restored one's descent: numbers of cards mean nothing in another.
storage::Connection* ofOneLineage(storage::Connection* today, const storage::CustomerFile& restored) {
    return today && stateOf(*today).lineage == restored.lineage() ? today : nullptr;
}

class Collector {
public:
    /// `moment`: the position that the file was restored to, before anybody was erased in it.
    Collector(const storage::CustomerFile& restored, const storage::Position& moment, const QSet<qint64>& erased)
        : moment_(moment), erased_(erased),
          unit_(restored, {QStringLiteral("restore"),
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
    /// What another file of the same lineage knows of. Digests tell how the two stand to each other (decisions/0031).
    void addFrom(storage::Connection& there) {
        if (isBehind(storage::positionOf(there))) return;
        if (storage::passedThrough(there, moment_) && storage::thinnedUpTo(there) <= moment_.revision)
            addSince(there);
        else
            addFromAnotherWay(there);
    }
    /// The restored file went through this position itself: nothing is known there that it does not hold.
    [[nodiscard]] bool isBehind(const storage::Position& position) {
        return storage::passedThrough(unit_.connection(), position);
    }
    void addFrom(const storage::RowChange& change) {
        if (change.operation != storage::RowChange::Operation::Insert) return;
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
    /// Of a later state of this very file: the rows that its log names since.
    void addSince(storage::Connection& there) {
        QSet<qint64> touched;
        {
            storage::Rows parts = there.query(
                QStringLiteral("SELECT data FROM revision_part WHERE revision_id > ? ORDER BY revision_id, part"),
                moment_.revision.value);
            storage::RowChange change;
            while (parts.next()) {
                storage::ChangeReader reader(parts.bytes(0), storage::ChangeReader::Order::Done, isConsents);
                while (reader.next(change))
                    if (change.operation != storage::RowChange::Operation::Delete)
                        touched.insert(change.key.front().value.toLongLong());
            }
        }
        for (const qint64 id : touched) addRow(there, id);
    }
    /// Both are walked through once, side by side: asking for each of a few hundred thousand withdrawals took most of a
    /// restore.
    void addFromAnotherWay(storage::Connection& there) {
        std::vector<qint64> missing;
        {
            LastWords here(unit_.connection());
            for (LastWords theirs(there); !theirs.atEnd(); theirs.next()) {
                if (theirs.granted()) continue;
                while (!here.atEnd() && here.word().about() < theirs.word().about()) here.next();
                const bool stands = !here.atEnd() && here.word().about() == theirs.word().about() && !here.granted();
                if (!stands) missing.push_back(theirs.id());
            }
        }
        for (const qint64 id : missing) addRow(there, id);
    }
    void addRow(storage::Connection& there, qint64 id) {
        // A word that another followed there is not the last one, which alone counts.
        storage::Rows row = there.query(
            QStringLiteral("SELECT customer_id, channel, purpose, at, source, proof FROM consent_event AS said"
                           " WHERE id = ? AND granted = 0 AND NOT EXISTS (SELECT 1 FROM consent_event AS later"
                           " WHERE later.customer_id = said.customer_id AND later.channel = said.channel"
                           " AND later.purpose = said.purpose AND (later.at, later.id) > (said.at, said.id))"),
            id);
        if (row.next()) add({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
    }

    storage::Position moment_;
    const QSet<qint64>& erased_; ///< source and proof of a withdrawal tell of a person
    storage::UnitOfWork unit_;
    qint64 count_ = 0;
};

void addFromSegment(const BackupFolder& folder, const QString& id, Collector& collector) {
    storage::RowChange change;
    readSegment(folder.segmentPath(id),
                {[](const storage::StoredRevision&) { return true; },
                 [&](const QByteArray& data) {
                     storage::ChangeReader reader(data, storage::ChangeReader::Order::Done, isConsents);
                     while (reader.next(change)) collector.addFrom(change);
                 },
                 [] {}},
                folder.vault().get());
}

} // namespace

qint64 carryOverOptOuts(const storage::CustomerFile& restored, const storage::Position& moment,
                        const BackupFolder& folder, storage::Connection* today, const QSet<qint64>& erased,
                        JobControl& control) {
    Collector collector(restored, moment, erased);
    today = ofOneLineage(today, restored);
    if (today) collector.addFrom(*today);
    for (const Chain& chain : chainsOf(folder)) {
        if (chain.file().lineage != restored.lineage() || knowsAllOf(chain, today)) continue;
        try {
            if (!chain.snapshots.empty() && !collector.isBehind(chain.snapshots.back().file.position)) {
                const PlainSnapshot plain(folder, chain.snapshots.back(), control);
                storage::Connection snapshot(plain.path(), storage::Connection::Mode::ReadOnly);
                collector.addFrom(snapshot);
            }
            for (const Chain::Link& link : chain.segments)
                if (!collector.isBehind(link.state.head)) addFromSegment(folder, link.id, collector);
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
    today = ofOneLineage(today, restored);
    if (today) addFrom(*today);
    // Each erasure is followed by a snapshot, and the register only grows: the newest one of each way knows it all.
    for (const Chain& chain : chainsOf(folder)) {
        if (chain.file().lineage != restored.lineage() || knowsAllOf(chain, today)) continue;
        for (auto manifest = chain.snapshots.rbegin(); manifest != chain.snapshots.rend(); ++manifest) {
            if (storage::passedThrough(restored.connection(), manifest->file.position)) break; // it has its register
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
