#include "app/ConflictWords.h"

#include "app/ChangeWords.h"
#include "customers/CardChangeReader.h"
#include "fields/StoredValue.h"
#include "storage/Connection.h"
#include "storage/Schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace clientela::app {

using storage::FieldConflict;
using storage::RowChange;
using Reason = FieldConflict::Reason;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(App)
};

QString kindName(const QString& table) {
    if (table == QLatin1String("interaction")) return Text::tr("Contact");
    if (table == QLatin1String("task")) return Text::tr("Task");
    if (table == QLatin1String("document") || table == QLatin1String("document_line")) return Text::tr("Document");
    if (table == QLatin1String("product")) return Text::tr("Product");
    if (table == QLatin1String("saved_list")) return Text::tr("List");
    if (table == QLatin1String("payment")) return Text::tr("Payment");
    if (table == QLatin1String("setting")) return Text::tr("Setting");
    if (table == QLatin1String("tag")) return Text::tr("Tag");
    if (table == QLatin1String("attachment")) return Text::tr("File");
    if (table == QLatin1String("address")) return Text::tr("Address");
    if (table == QLatin1String("contact_point")) return Text::tr("Phone, e-mail or web address");
    if (table == QLatin1String("customer")) return Text::tr("Card");
    return table;
}

/// What follows from the rest of its row, and is chosen with it.
bool follows(const QString& column) {
    return column == QLatin1String("normal") || column == QLatin1String("extension") ||
           column == QLatin1String("position");
}

class Lines {
public:
    Lines(storage::Connection& connection, const fields::Catalogues& catalogues, const fields::Formatter& formatter)
        : connection_(connection), catalogues_(catalogues), formatter_(formatter),
          reader_(connection, catalogues.customers()), words_(catalogues.customers(), formatter, Audience::People) {}

    void add(const FieldConflict& conflict, size_t place) {
        const QString row = rowOf(conflict);
        const auto known = byRow_.find(row);
        if (conflict.removes && conflict.canTakeBack() && known != byRow_.end()) {
            lines_[known->second].conflicts.push_back(place);
            return;
        }
        ConflictLine line = lineOf(conflict);
        line.conflicts.push_back(place);
        lines_.push_back(std::move(line));
        // What follows from the value stands with it, else with whatever else of the row is in conflict.
        if (known == byRow_.end() || conflict.column == QLatin1String("value")) byRow_[row] = lines_.size() - 1;
    }
    void addFollowing(const FieldConflict& conflict, size_t place) {
        const auto known = byRow_.find(rowOf(conflict));
        if (known == byRow_.end()) return add(conflict, place);
        lines_[known->second].conflicts.push_back(place);
    }
    [[nodiscard]] std::vector<ConflictLine> take() { return std::move(lines_); }

private:
    static QString rowOf(const FieldConflict& conflict) {
        QString row = conflict.table;
        for (const storage::NamedValue& part : conflict.key) row += QLatin1Char(' ') + part.value.toString();
        return row;
    }

    [[nodiscard]] QString nameOfCard(qint64 id) const {
        storage::Rows rows =
            connection_.query(QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), id);
        return rows.next() ? rows.text(0) : Text::tr("Card %1").arg(id);
    }

    ConflictLine lineOf(const FieldConflict& conflict) {
        ConflictLine line;
        line.removes = conflict.removes;
        line.reason = reasonOf(conflict);
        const qint64 id = conflict.key.empty() ? 0 : conflict.key.front().value.toLongLong();
        const RowChange change{conflict.table,
                               RowChange::Operation::Update,
                               conflict.key,
                               {{conflict.column, conflict.found, conflict.wanted}}};
        auto part = customers::CardChangeReader::partOf(change);
        if (!part) part = reader_.partNow(conflict.table, id);
        if (part) {
            line.subject = nameOfCard(part->customer);
            std::vector<customers::CardChange> said;
            reader_.read(change, CustomerId(part->customer), *part, said);
            if (conflict.removes) {
                // The whole of it would go: its kind is what it is called by.
                if (!said.empty() && !said.front().member.isEmpty()) {
                    said.front().member.clear();
                    line.field = words_.field(said.front());
                }
                line.now = conflict.table == QLatin1String("customer") ? QString() : text(conflict.found, nullptr);
                return line;
            }
            if (!said.empty()) {
                line.field = words_.field(said.front());
                line.now = words_.text(said.front(), said.front().before);
                line.undone = words_.text(said.front(), said.front().after);
                return line;
            }
        } else {
            line.subject = QStringLiteral("%1 %2").arg(kindName(conflict.table)).arg(id);
            if (const QString name = customerOf(conflict, id); !name.isEmpty())
                line.subject += QStringLiteral(" · ") + name;
        }
        const fields::Field* field = fieldOf(conflict);
        line.field = field ? field->label : conflict.column;
        line.now = text(conflict.found, field);
        line.undone = text(conflict.wanted, field);
        return line;
    }

    [[nodiscard]] static QString reasonOf(const FieldConflict& conflict) {
        switch (conflict.reason) {
        case Reason::Changed: return {};
        case Reason::RowGone: return Text::tr("It was deleted since, and stays so.");
        case Reason::RowExists: return Text::tr("It is there again already, and stays as it is.");
        case Reason::StillUsed: return Text::tr("It stays: something that was entered later belongs to it.");
        case Reason::LinkGone: return Text::tr("What it refers to is gone.");
        }
        return {};
    }

    /// The catalogue's field for a column of a record's own table.
    [[nodiscard]] const fields::Field* fieldOf(const FieldConflict& conflict) const {
        const fields::Catalogue* catalogue = catalogues_.find(conflict.table);
        if (!catalogue || catalogue->tables().isEmpty()) return nullptr;
        const QString own = catalogue->tables().first().alias;
        for (const fields::Field& field : catalogue->fields()) {
            const auto* stored = std::get_if<fields::Stored>(&field.source);
            if (stored && stored->column == fields::ColumnRef{own, conflict.column}) return &field;
        }
        return nullptr;
    }

    [[nodiscard]] QString text(const QVariant& value, const fields::Field* field) const {
        return field ? formatter_.text(fields::valueFrom(value, field->type), *field) : value.toString();
    }

    /// The name of the customer whom a record of another kind is about; empty if none.
    [[nodiscard]] QString customerOf(const FieldConflict& conflict, qint64 id) {
        if (!schema_) schema_ = storage::Schema::read(connection_);
        const storage::TableInfo* table = schema_->table(conflict.table);
        if (!table || table->column(QStringLiteral("customer_id")) < 0 || conflict.key.size() != 1) return {};
        storage::Rows rows = connection_.query(
            QStringLiteral("SELECT customer_id FROM %1 WHERE id = ?").arg(storage::quoted(conflict.table)), id);
        return rows.next() && !rows.isNull(0) ? nameOfCard(rows.integer(0)) : QString();
    }

    storage::Connection& connection_;
    const fields::Catalogues& catalogues_;
    const fields::Formatter& formatter_;
    customers::CardChangeReader reader_;
    ChangeWords words_;
    std::shared_ptr<const storage::Schema> schema_;
    std::map<QString, size_t> byRow_; ///< the first line of each row
    std::vector<ConflictLine> lines_;
};

QString rowOf(const QString& table, const std::vector<storage::NamedValue>& key) {
    QString row = table;
    for (const storage::NamedValue& part : key) row += QLatin1Char(' ') + part.value.toString();
    return row;
}

/// Looks from the newest revision back for who changed what the lines are about. Not far, and not into what changed a
/// great deal: it is asked while somebody waits.
void sayWho(storage::Connection& connection, const std::vector<FieldConflict>& conflicts, RevisionId action,
            std::vector<ConflictLine>& lines) {
    constexpr qint64 kRevisions = 500;
    constexpr qint64 kChanges = 2000;
    std::multimap<QString, size_t> open; // rows, and the lines about them that nobody is named for
    for (size_t i = 0; i < lines.size(); ++i) {
        const FieldConflict& first = conflicts[lines[i].conflicts.front()];
        open.emplace(rowOf(first.table, first.key), i);
    }
    storage::LogQuery newest;
    newest.limit = kRevisions;
    for (const storage::Revision& revision : storage::revisions(connection, newest)) {
        if (open.empty() || revision.id.value <= action.value) return;
        if (revision.root == action || revision.changes > kChanges || revision.isThinned) continue;
        storage::visitChanges(connection, revision.id, [&](const RowChange& change) {
            const auto [begin, end] = open.equal_range(rowOf(change.table, change.key));
            for (auto it = begin; it != end;) {
                const FieldConflict& conflict = conflicts[lines[it->second].conflicts.front()];
                const bool isIt = conflict.column.isEmpty() || conflict.removes ||
                                  std::any_of(change.fields.begin(), change.fields.end(),
                                              [&](const auto& field) { return field.column == conflict.column; });
                if (!isIt) {
                    ++it;
                    continue;
                }
                lines[it->second].by = revision.actorName;
                lines[it->second].at = revision.at;
                it = open.erase(it);
            }
        });
    }
}

} // namespace

std::vector<ConflictLine> conflictLines(storage::Connection& connection, const fields::Catalogues& catalogues,
                                        const fields::Formatter& formatter, const std::vector<FieldConflict>& conflicts,
                                        RevisionId action) {
    Lines lines(connection, catalogues, formatter);
    for (size_t i = 0; i < conflicts.size(); ++i)
        if (conflicts[i].removes || !follows(conflicts[i].column)) lines.add(conflicts[i], i);
    for (size_t i = 0; i < conflicts.size(); ++i)
        if (!conflicts[i].removes && follows(conflicts[i].column)) lines.addFollowing(conflicts[i], i);
    std::vector<ConflictLine> made = lines.take();
    if (!action.isNull()) sayWho(connection, conflicts, action, made);
    return made;
}

} // namespace clientela::app
