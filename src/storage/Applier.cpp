#include "storage/Applier.h"

#include "storage/Connection.h"
#include "storage/HangingRows.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

[[noreturn]] void unknown(const QString& what) {
    throw StorageFailure(
        {QCoreApplication::translate("Storage", "This revision names %1, which the file does not have.").arg(what),
         QCoreApplication::translate("Storage", "Nothing was changed."),
         QCoreApplication::translate("Storage", "Undo it with the version of Clientela that wrote it.")},
        QStringLiteral("revision"), what, 0);
}

template <class Items>
QString joined(const Items& items, const QString& pattern, const QString& separator) {
    QStringList parts;
    for (const auto& item : items) parts.append(pattern.arg(quoted(item.column)));
    return parts.join(separator);
}

QString keyCondition(const RowChange& change) {
    return joined(change.key, QStringLiteral("%1 = ?"), QStringLiteral(" AND "));
}

QString fieldCondition(const RowChange& change) {
    return change.fields.empty()
               ? QString()
               : QStringLiteral(" AND ") +
                     joined(change.fields, QStringLiteral("%1 IS NOT DISTINCT FROM ?"), QStringLiteral(" AND "));
}

int bindKey(NativeStatement& statement, const RowChange& change, int parameter = 1) {
    for (const NamedValue& part : change.key) statement.bindVariant(parameter++, part.value);
    return parameter;
}

} // namespace

QString rowName(const QString& table, const std::vector<NamedValue>& key) {
    QString name = table;
    for (const NamedValue& part : key) name += QLatin1Char(' ') + part.value.toString();
    return name;
}

Applier::Applier(Connection& connection, const Schema& schema, UndoOutcome& outcome, Purpose purpose)
    : connection_(connection), schema_(schema), outcome_(outcome), purpose_(purpose) {}

const TableInfo& Applier::tableOf(const RowChange& change) const {
    const TableInfo* table = schema_.table(change.table);
    if (!table || change.key.size() != table->key.size()) unknown(change.table);
    return *table;
}

template <class MakeSql>
NativeStatement& Applier::prepared(char kind, const RowChange& change, MakeSql&& makeSql) {
    QString signature = QLatin1Char(kind) + change.table;
    // Within one revision a table's inserted and deleted rows all have the same columns.
    if (change.operation == RowChange::Operation::Update)
        for (const FieldChange& field : change.fields) signature += QLatin1Char(',') + field.column;
    auto& statement = prepared_[signature];
    if (!statement) {
        const TableInfo& table = tableOf(change);
        for (const NamedValue& part : change.key)
            if (table.column(part.column) < 0) unknown(table.name + QLatin1Char('.') + part.column);
        for (const FieldChange& field : change.fields)
            if (table.column(field.column) < 0) unknown(table.name + QLatin1Char('.') + field.column);
        statement = std::make_unique<NativeStatement>(connection_, makeSql(quoted(table.name)).toUtf8());
    }
    return *statement;
}

void Applier::apply(const RowChange& change) {
    const TableInfo& table = tableOf(change);
    if (purpose_ == Purpose::TakeBack) {
        if (table.policy != TablePolicy::Undoable) {
            ++outcome_.kept;
            return;
        }
        requireUnsealed(table, change);
    }
    switch (change.operation) {
    case RowChange::Operation::Insert: insert(change); return;
    case RowChange::Operation::Update: update(change); return;
    case RowChange::Operation::Delete: remove(change); return;
    }
}

void Applier::requireUnsealed(const TableInfo& table, const RowChange& change) {
    if (table.sealColumn.isEmpty()) return;
    for (const FieldChange& field : change.fields)
        if (table.sealKey.isEmpty() && field.column == table.sealColumn &&
            (field.before.isValid() || field.after.isValid()))
            throw Sealed{};
    const auto isSealed = [](NativeStatement& statement) {
        const bool found = statement.step() && !statement.isNull(0);
        statement.reset();
        if (found) throw Sealed{};
    };
    if (table.sealKey.isEmpty()) {
        NativeStatement& own = prepared('s', change, [&](const QString& name) {
            return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                .arg(quoted(table.sealColumn), name, keyCondition(change));
        });
        bindKey(own, change);
        isSealed(own);
        return;
    }
    // A part: its owner as the row says, and as the change says (the row may be gone, or move to another owner).
    const QString ownerKey = QStringLiteral("id");
    NativeStatement& ofRow = prepared('p', change, [&](const QString& name) {
        return QStringLiteral("SELECT o.%1 FROM %2 t JOIN %3 o ON o.%4 = t.%5 WHERE %6")
            .arg(quoted(table.sealColumn), name, quoted(table.sealTable), ownerKey, quoted(table.sealKey),
                 joined(change.key, QStringLiteral("t.%1 = ?"), QStringLiteral(" AND ")));
    });
    bindKey(ofRow, change);
    isSealed(ofRow);
    for (const FieldChange& field : change.fields) {
        if (field.column != table.sealKey) continue;
        NativeStatement& ofChange = prepared('o', change, [&](const QString&) {
            return QStringLiteral("SELECT %1 FROM %2 WHERE %3 IN (?, ?) AND %1 IS NOT NULL")
                .arg(quoted(table.sealColumn), quoted(table.sealTable), ownerKey);
        });
        ofChange.bindVariant(1, field.before);
        ofChange.bindVariant(2, field.after);
        isSealed(ofChange);
    }
}

bool Applier::insertRow(const RowChange& change) {
    NativeStatement& statement = prepared('I', change, [&](const QString& name) {
        QStringList columns;
        for (const NamedValue& part : change.key) columns.append(quoted(part.column));
        for (const FieldChange& field : change.fields) columns.append(quoted(field.column));
        const QString marks =
            QStringList(QList<QString>(columns.size(), QStringLiteral("?"))).join(QStringLiteral(", "));
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING")
            .arg(name, columns.join(QStringLiteral(", ")), marks);
    });
    int parameter = bindKey(statement, change);
    for (const FieldChange& field : change.fields) statement.bindVariant(parameter++, field.after);
    return statement.run() == 1;
}

void Applier::insert(const RowChange& change) {
    if (insertRow(change))
        ++outcome_.rows;
    else
        addConflict({FieldConflict::Reason::RowExists, change.table, change.key, {}, {}, {}, {}});
}

void Applier::remove(const RowChange& change) {
    NativeStatement& statement = prepared('D', change, [&](const QString& name) {
        return QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, keyCondition(change) + fieldCondition(change));
    });
    int parameter = bindKey(statement, change);
    for (const FieldChange& field : change.fields) statement.bindVariant(parameter++, field.before);
    if (statement.run() == 1) {
        ++outcome_.rows;
        return;
    }
    const auto found = rowNow(change);
    if (!found) return; // gone already, as it should be
    bool forced = false;
    for (size_t i = 0; i < change.fields.size(); ++i)
        if ((*found)[i] != change.fields[i].before)
            forced = addConflict({FieldConflict::Reason::Changed,
                                  change.table,
                                  change.key,
                                  change.fields[i].column,
                                  change.fields[i].before,
                                  (*found)[i],
                                  {},
                                  true}) ||
                     forced;
    if (forced)
        forceRemoval(change, *found);
    else
        kept_.insert(rowName(change.table, change.key));
}

void Applier::update(const RowChange& change) {
    NativeStatement& statement = prepared('U', change, [&](const QString& name) {
        return QStringLiteral("UPDATE %1 SET %2 WHERE %3")
            .arg(name, joined(change.fields, QStringLiteral("%1 = ?"), QStringLiteral(", ")),
                 keyCondition(change) + fieldCondition(change));
    });
    int parameter = 1;
    for (const FieldChange& field : change.fields) statement.bindVariant(parameter++, field.after);
    parameter = bindKey(statement, change, parameter);
    for (const FieldChange& field : change.fields) statement.bindVariant(parameter++, field.before);
    if (statement.run() == 1) {
        ++outcome_.rows;
        return;
    }
    const auto found = rowNow(change);
    if (!found) {
        addConflict({FieldConflict::Reason::RowGone, change.table, change.key, {}, {}, {}, {}});
        return;
    }
    bool any = false;
    for (size_t i = 0; i < change.fields.size(); ++i) {
        const FieldChange& field = change.fields[i];
        if ((*found)[i] == field.before)
            any = updateField(change, field) || any;
        else if ((*found)[i] != field.after && addConflict({FieldConflict::Reason::Changed, change.table, change.key,
                                                            field.column, field.before, (*found)[i], field.after})) {
            force(change, field);
            any = true;
        }
    }
    if (any) ++outcome_.rows;
}

bool Applier::updateField(const RowChange& change, const FieldChange& field) {
    const RowChange single{change.table, RowChange::Operation::Update, change.key, {field}};
    NativeStatement& statement = prepared('U', single, [&](const QString& name) {
        return QStringLiteral("UPDATE %1 SET %2 WHERE %3")
            .arg(name, joined(single.fields, QStringLiteral("%1 = ?"), QString()),
                 keyCondition(single) + fieldCondition(single));
    });
    statement.bindVariant(1, field.after);
    statement.bindVariant(bindKey(statement, single, 2), field.before);
    return statement.run() == 1;
}

void Applier::force(const RowChange& change, const FieldChange& field) {
    const RowChange single{change.table, RowChange::Operation::Update, change.key, {field}};
    NativeStatement& statement = prepared('F', single, [&](const QString& name) {
        return QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3").arg(name, quoted(field.column), keyCondition(single));
    });
    statement.bindVariant(1, field.after);
    bindKey(statement, single, 2);
    statement.run();
}

void Applier::forceRemoval(const RowChange& change, const std::vector<QVariant>& found) {
    NativeStatement& statement = prepared('R', change, [&](const QString& name) {
        return QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, keyCondition(change));
    });
    bindKey(statement, change);
    if (statement.run() != 1) return;
    ++outcome_.rows;
    RowChange& held = forced_.emplace(rowName(change.table, change.key), change).first->second;
    for (size_t i = 0; i < found.size(); ++i) held.fields[i].before = found[i];
}

bool Applier::putBack(const RowChange& removal) {
    const TableInfo& table = tableOf(removal);
    if (purpose_ == Purpose::TakeBack && table.policy != TablePolicy::Undoable) return false;
    const auto held = forced_.find(rowName(removal.table, removal.key));
    const RowChange back = (held == forced_.end() ? removal : held->second).inverse();
    if (!insertRow(back)) return false;
    --outcome_.rows;
    return true;
}

std::optional<std::vector<QVariant>> Applier::rowNow(const RowChange& change) {
    NativeStatement& statement = prepared('r', change, [&](const QString& name) {
        const QString columns = joined(change.fields, QStringLiteral("%1"), QStringLiteral(", "));
        return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
            .arg(columns.isEmpty() ? QStringLiteral("1") : columns, name, keyCondition(change));
    });
    bindKey(statement, change);
    std::optional<std::vector<QVariant>> found;
    if (statement.step()) {
        found.emplace();
        for (size_t i = 0; i < change.fields.size(); ++i) found->push_back(statement.value(static_cast<int>(i)));
    }
    statement.reset();
    return found;
}

bool Applier::addConflict(FieldConflict conflict) {
    ++outcome_.conflictCount;
    bool takesBack = false;
    bool settled = false;
    if (resolution_) {
        const auto chosen = std::find_if(resolution_->choices.begin(), resolution_->choices.end(),
                                         [&](const auto& choice) { return choice.conflict == conflict; });
        settled = chosen != resolution_->choices.end() || resolution_->rest != OnConflict::Refuse;
        takesBack = conflict.canTakeBack() &&
                    (chosen != resolution_->choices.end() ? chosen->takesBack : resolution_->rest == OnConflict::Force);
    }
    if (!settled) ++outcome_.open;
    if (static_cast<qint64>(outcome_.conflicts.size()) < UndoOutcome::kListedConflicts)
        outcome_.conflicts.push_back(std::move(conflict));
    return takesBack;
}

void Applier::checkReferences() {
    for (HangingRow& row : hangingRows(connection_, schema_))
        addConflict({FieldConflict::Reason::LinkGone, row.table, std::move(row.key), row.column, {}, row.value, {}});
}

} // namespace clientela::storage
