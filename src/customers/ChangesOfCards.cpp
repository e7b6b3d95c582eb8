#include "customers/ChangesOfCards.h"

#include "customers/CardChangeReader.h"
#include "storage/Connection.h"
#include "storage/MissingReferences.h"

#include <QSet>

#include <algorithm>

namespace clientela::customers {

using storage::RowChange;
using storage::TableInfo;
using Operation = RowChange::Operation;

namespace {

const QString kCustomer = QStringLiteral("customer");

using RowName = std::pair<QString, qint64>; ///< table and id

RowName nameOf(const RowChange& change) { return {change.table, keyOf(change, "id")}; }

/// The rows of the log that have to do with chosen cards.
class Belongings {
public:
    Belongings(storage::Connection& connection, const storage::Schema& schema, RevisionId moment,
               const std::vector<CustomerId>& cards, JobControl& control)
        : connection_(connection), moment_(moment), control_(control) {
        for (const CustomerId card : cards) cards_.insert(card.value);
        findTables(schema);
        findRevisions();
        findRows();
    }

    /// What was done to them since the moment, row by row.
    storage::NetChanges sinceThen() {
        storage::NetChanges net;
        read([&](RowChange& change) {
            if (isOfCard(change) || rows_.contains(nameOf(change))) net.take(std::move(change));
        });
        return net;
    }

private:
    /// A table, and the columns by which its rows name whom they belong to.
    struct Owned {
        QStringList columns;
        QString owner;      ///< kind of record
        bool hasId = false; ///< rows go by an id of their own, not by those of what they belong to
    };

    void findTables(const storage::Schema& schema) {
        const auto isTaken = [](const TableInfo& table) {
            return table.policy == storage::TablePolicy::Undoable && !table.key.empty();
        };
        QStringList records;
        for (const TableInfo& table : schema.tables()) {
            if (!isTaken(table)) continue;
            for (const storage::RecordReference& reference : table.references)
                if (reference.kind == kCustomer && (reference.part || table.isRecord)) add(table, reference, kCustomer);
            if (table.isRecord && tables_.contains(table.name)) records += table.name;
        }
        for (const TableInfo& table : schema.tables()) {
            if (!isTaken(table) || tables_.contains(table.name)) continue;
            for (const storage::RecordReference& reference : table.references)
                if (reference.part && records.contains(reference.kind)) add(table, reference, reference.kind);
        }
    }

    void add(const TableInfo& table, const storage::RecordReference& reference, const QString& owner) {
        Owned& owned = tables_[table.name];
        owned.columns += table.columns[static_cast<size_t>(reference.column)].name;
        owned.owner = owner;
        owned.hasId = table.key.size() == 1;
    }

    void findRevisions() {
        for (const qint64 card : cards_) {
            storage::Rows rows =
                connection_.query(QStringLiteral("SELECT revision_id FROM revision_record WHERE kind = 'customer' AND"
                                                 " record_id = ? AND revision_id > ?"),
                                  card, moment_.value);
            while (rows.next()) revisions_.push_back(rows.id<RevisionId>(0));
        }
        std::sort(revisions_.begin(), revisions_.end());
        revisions_.erase(std::unique(revisions_.begin(), revisions_.end()), revisions_.end());
    }

    void read(const std::function<void(RowChange&)>& visit) {
        QStringList names = tables_.keys();
        names += kCustomer;
        storage::visitRowChanges(connection_, {moment_, {}, names}, &revisions_, control_, visit);
    }

    /// Whether the change itself says that it is of one of the cards.
    [[nodiscard]] bool isOfCard(const RowChange& change) const {
        if (change.table == kCustomer) return cards_.contains(keyOf(change, "id"));
        const auto table = tables_.constFind(change.table);
        return table != tables_.cend() && table->owner == kCustomer &&
               std::any_of(table->columns.begin(), table->columns.end(), [&](const QString& column) {
                   return cards_.contains(storage::valueIn(change, column).toLongLong());
               });
    }

    /// A row that was changed does not say whose it is: its coming or going does, or the file.
    void findRows() {
        std::vector<std::pair<RowName, RowName>> parts; ///< of records, and the record
        read([&](RowChange& change) {
            if (change.operation == Operation::Update || change.table == kCustomer) return;
            const Owned& table = tables_[change.table];
            if (!table.hasId) return;
            if (table.owner != kCustomer)
                parts.push_back(
                    {nameOf(change), {table.owner, storage::valueIn(change, table.columns.front()).toLongLong()}});
            else if (isOfCard(change))
                rows_.insert(nameOf(change));
        });
        for (const auto& [part, record] : parts)
            if (rows_.contains(record)) rows_.insert(part);
        for (auto table = tables_.cbegin(); table != tables_.cend(); ++table)
            if (isCardValue(table.key()) && table->hasId)
                for (const QString& column : table->columns) addRowsNow(table.key(), column);
    }

    void addRowsNow(const QString& table, const QString& column) {
        for (const qint64 card : cards_) {
            storage::Rows rows = connection_.query(
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(storage::quoted(table), storage::quoted(column)),
                card);
            while (rows.next()) rows_.insert({table, rows.integer(0)});
        }
    }

    storage::Connection& connection_;
    RevisionId moment_;
    JobControl& control_;
    QSet<qint64> cards_;
    QHash<QString, Owned> tables_;
    std::vector<RevisionId> revisions_;
    QSet<RowName> rows_;
};

} // namespace

bool isCardValue(const QString& table) {
    return table != QLatin1String("consent_event") && CardChangeReader::tables().contains(table);
}

storage::NetChanges changesOfCards(storage::Connection& connection, const storage::Schema& schema, RevisionId moment,
                                   const std::vector<CustomerId>& cards, JobControl& control) {
    return Belongings(connection, schema, moment, cards, control).sinceThen();
}

} // namespace clientela::customers
