#include "customers/BringBack.h"

#include "customers/CardChangeReader.h"
#include "customers/ChangesOfCards.h"
#include "office/DeskDay.h"
#include "storage/Applier.h"
#include "storage/CustomerFile.h"
#include "storage/MissingReferences.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace clientela::customers {

using storage::RowChange;
using Operation = RowChange::Operation;

namespace {

const QString kCustomer = QStringLiteral("customer");
constexpr qint64 kLookedAt = 50;          ///< revisions of a card, for what archived it
constexpr qint64 kLookedThrough = 20'000; ///< rows of a revision; larger ones are imports and the like

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Customers", text, nullptr, n); }

/// Sorts what was done since by what is to be done about it.
struct Plan {
    std::vector<RowChange> returning; ///< removals
    std::vector<RowChange> setting;   ///< changes and arrivals of what a card says
};

class Bringer {
public:
    Bringer(storage::UnitOfWork& work, Bringing what)
        : work_(work), what_(what), schema_(work.file().schema(work.connection())) {}

    Result<BroughtBack> run(RevisionId moment, const std::vector<CustomerId>& cards, JobControl& control) {
        const storage::NetChanges net = changesOfCards(work_.connection(), *schema_, moment, cards, control);
        judge(net, cards);
        Plan plan = planOf(net);
        done_.leftOut += storage::dropMissingReferences(work_.connection(), *schema_, plan.returning);
        if (auto problem = apply(plan)) return *problem;
        return done_;
    }

private:
    /// Which cards were there then, and which of these are gone.
    void judge(const storage::NetChanges& net, const std::vector<CustomerId>& cards) {
        net.visit([&](const RowChange& change) {
            if (change.table != kCustomer) return;
            const qint64 id = keyOf(change, "id");
            if (change.operation == Operation::Insert) strangers_.insert(id);
            if (change.operation == Operation::Delete) gone_.insert(id);
        });
        for (const CustomerId card : cards) {
            storage::Rows rows = work_.connection().query(QStringLiteral("SELECT 1 FROM customer WHERE id = ?"), card);
            if (!rows.next() && !gone_.contains(card.value)) strangers_.insert(card.value);
            if (strangers_.contains(card.value)) {
                done_.unknown.push_back(card);
            } else {
                chosen_.insert(card.value);
                (gone_.contains(card.value) ? done_.returned : done_.same).push_back(card);
            }
        }
    }

    /// The card that the row belongs to, a chosen one rather than another; 0 where it names none (a part of a
    /// document).
    [[nodiscard]] qint64 cardOf(const RowChange& change) const {
        if (change.table == kCustomer) return keyOf(change, "id");
        qint64 found = 0;
        const storage::TableInfo& table = *schema_->table(change.table);
        for (const storage::RecordReference& reference : table.references) {
            if (reference.kind != kCustomer) continue;
            const QString column = table.columns[static_cast<size_t>(reference.column)].name;
            const qint64 card = change.operation == Operation::Update && table.key.size() == 1
                                    ? numberNow(change, column)
                                    : storage::valueIn(change, column).toLongLong();
            if (chosen_.contains(card)) return card;
            if (found == 0) found = card;
        }
        return found;
    }

    /// A changed row names only what changed; the rest the file knows.
    [[nodiscard]] qint64 numberNow(const RowChange& change, const QString& column) const {
        storage::Rows rows = work_.connection().query(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                                          .arg(storage::quoted(column), storage::quoted(change.table)),
                                                      keyOf(change, "id"));
        return rows.next() ? rows.integer(0) : 0;
    }

    Plan planOf(const storage::NetChanges& net) {
        Plan plan;
        std::vector<RowChange> parts;
        QSet<std::pair<QString, qint64>> records;
        net.visit([&](const RowChange& change) {
            const bool value = isCardValue(change.table);
            if (!value && change.operation != Operation::Delete) return;
            const qint64 card = cardOf(change);
            if (card == 0) return parts.push_back(change);
            if (!chosen_.contains(card)) return;
            const bool isGone = gone_.contains(card);
            if (!value && what_ == Bringing::Values && !isGone) return;
            if (value && !isGone) touched_.insert(card);
            if (change.operation != Operation::Delete) return plan.setting.push_back(change);
            plan.returning.push_back(change);
            records.insert({change.table, keyOf(change, "id")});
        });
        // Parts of records come with them.
        for (RowChange& part : parts)
            for (const storage::RecordReference& reference : schema_->table(part.table)->references) {
                const QString column = schema_->table(part.table)->columns[static_cast<size_t>(reference.column)].name;
                if (!reference.part || !records.contains({reference.kind, storage::valueIn(part, column).toLongLong()}))
                    continue;
                plan.returning.push_back(std::move(part));
                break;
            }
        return plan;
    }

    std::optional<Problem> apply(const Plan& plan) {
        storage::Connection& connection = work_.connection();
        connection.script("PRAGMA defer_foreign_keys = ON");
        storage::UndoOutcome outcome;
        for (const auto* changes : {&plan.setting, &plan.returning})
            for (const RowChange& change : *changes) {
                try {
                    applierOf(change, outcome).apply(change.inverse());
                    noteStage(change);
                } catch (const storage::Applier::Sealed&) {
                    ++done_.leftOut;
                }
            }
        done_.leftOut += outcome.conflictCount;
        const qint64 before = outcome.conflictCount;
        storage::Applier(connection, *schema_, outcome).checkReferences();
        if (outcome.conflictCount > before) {
            work_.abandon();
            return Problem{tr("The cards cannot be brought back: something else refers to what would go."),
                           tr("Nothing was changed."), tr("Undo what was done to them since, one by one.")};
        }
        done_.rows = outcome.rows;
        appliers_.clear();
        std::erase_if(done_.same, [&](CustomerId card) {
            if (!touched_.contains(card.value)) return false;
            done_.set.push_back(card);
            return true;
        });
        if (done_.rows == 0) work_.abandon();
        return std::nullopt;
    }

    /// Rows of several revisions may have different columns, while an applier takes those of one for all of a table.
    storage::Applier& applierOf(const RowChange& change, storage::UndoOutcome& outcome) {
        QString columns;
        for (const storage::FieldChange& field : change.fields) columns += field.column + QLatin1Char(',');
        auto& applier = appliers_[columns];
        if (!applier) applier = std::make_unique<storage::Applier>(work_.connection(), *schema_, outcome);
        return *applier;
    }

    /// A card that goes back to an earlier stage does so today: its stages are a story, not a value.
    void noteStage(const RowChange& change) {
        if (change.table != kCustomer || change.operation != Operation::Update) return;
        for (const storage::FieldChange& field : change.fields)
            if (field.column == QLatin1String("stage"))
                work_.connection().execute(
                    QStringLiteral("INSERT INTO stage_event (customer_id, stage, at, actor_id) VALUES (?, ?, ?, ?)"),
                    keyOf(change, "id"), field.before, office::deskNow(work_), work_.action().actor);
    }

    storage::UnitOfWork& work_;
    Bringing what_;
    std::shared_ptr<const storage::Schema> schema_;
    BroughtBack done_;
    std::map<QString, std::unique_ptr<storage::Applier>> appliers_; ///< by columns; within apply()
    QSet<qint64> chosen_;
    QSet<qint64> strangers_; ///< were not there then
    QSet<qint64> gone_;
    QSet<qint64> touched_;
};

} // namespace

Result<BroughtBack> bringBackCards(storage::UnitOfWork& work, RevisionId moment, const std::vector<CustomerId>& cards,
                                   Bringing what, JobControl& control) {
    return Bringer(work, what).run(moment, cards, control);
}

BroughtBack takeOutOfArchive(storage::UnitOfWork& work, const std::vector<CustomerId>& cards) {
    BroughtBack done;
    for (const CustomerId card : cards)
        done.rows += work.connection().execute(
            QStringLiteral("UPDATE customer SET archived = 0 WHERE archived = 1 AND id = ?"), card);
    done.returned = cards;
    return done;
}

std::optional<storage::Revision> archivedBy(storage::Connection& connection, CustomerId card) {
    for (const storage::Revision& revision :
         storage::revisions(connection, {{}, kCustomer, card.value, {}, kLookedAt})) {
        bool archives = false;
        if (revision.isThinned || revision.changes > kLookedThrough)
            archives = revision.kind == QLatin1String("delete");
        else
            storage::visitChanges(connection, revision.id, [&](const RowChange& change) {
                if (change.table != kCustomer || change.operation != Operation::Update) return;
                if (keyOf(change, "id") != card.value) return;
                archives = archives || std::any_of(change.fields.begin(), change.fields.end(), [](const auto& field) {
                               return field.column == QLatin1String("archived");
                           });
            });
        if (archives) return revision;
    }
    return std::nullopt;
}

QString textOf(const BroughtBack& done) {
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    QStringList said;
    if (!done.returned.empty()) said += tr("%Ln card(s) are back.", count(done.returned));
    if (!done.set.empty()) said += tr("%Ln card(s) say again what they said then.", count(done.set));
    if (!done.same.empty()) said += tr("%Ln card(s) had not changed.", count(done.same));
    if (!done.unknown.empty()) said += tr("%Ln card(s) were not there then.", count(done.unknown));
    if (done.leftOut > 0)
        said += tr("%Ln thing(s) that name what is gone or final were left out.", static_cast<int>(done.leftOut));
    return said.join(QLatin1Char(' '));
}

} // namespace clientela::customers
