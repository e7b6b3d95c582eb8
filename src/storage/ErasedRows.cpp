#include "storage/ErasedRows.h"

#include "storage/Connection.h"

namespace clientela::storage {

namespace {

/// The key's columns, those of the links, and what seals the row (NULL where nothing does).
QString rowSql(const TableInfo& table, const std::vector<Link>& links, const QString& condition) {
    const auto name = [&](int column) {
        return QStringLiteral("t.") + quoted(table.columns[static_cast<size_t>(column)].name);
    };
    QStringList columns;
    for (const int key : table.key) columns += name(key);
    for (const Link& link : links) columns += name(link.column);
    if (table.sealColumn.isEmpty())
        columns += QStringLiteral("NULL");
    else if (table.sealKey.isEmpty())
        columns += QStringLiteral("t.") + quoted(table.sealColumn);
    else
        columns += QStringLiteral("(SELECT o.%1 FROM %2 o WHERE o.id = t.%3)")
                       .arg(quoted(table.sealColumn), quoted(table.sealTable), quoted(table.sealKey));
    return QStringLiteral("SELECT %1 FROM %2 t WHERE t.%3 = ?")
        .arg(columns.join(QStringLiteral(", ")), quoted(table.name), condition);
}

} // namespace

ErasedRows::ErasedRows(Connection& connection, const Schema& schema, const QString& kind,
                       const std::vector<qint64>& ids)
    : schema_(schema), kind_(kind), ids_(ids), roots_(ids.begin(), ids.end()) {
    readLinks(connection);
    const TableInfo& root = *schema.table(kind);
    for (const qint64 id : ids) {
        keys_[kind].insert(textOf({QVariant(id)}));
        waiting_.emplace_back(kind, QVariant(id));
        Rows rows = connection.query(
            rowSql(root, links_[kind], quoted(root.columns[static_cast<size_t>(root.key.front())].name)), id);
        if (!rows.next()) continue;
        Row row{{QVariant(id)}, {}, false, false};
        for (size_t i = 0; i < links_[kind].size(); ++i) row.links.push_back(rows.value(static_cast<int>(i) + 1));
        places_[kind].insert(id, rows_[kind].size());
        rows_[kind].push_back(std::move(row));
    }
    collect(connection);
    settleWhatStays();
}

QString ErasedRows::textOf(const Key& key) {
    QStringList parts;
    for (const QVariant& part : key) parts += part.toString();
    return parts.join(QChar(0x1f));
}

void ErasedRows::readLinks(Connection& connection) {
    for (const TableInfo& table : schema_.tables()) {
        if (!table.isRecorded()) continue;
        std::vector<Link>& links = links_[table.name];
        const auto needed = [&](int column) {
            const ColumnInfo& info = table.columns[static_cast<size_t>(column)];
            return info.notNull || info.isKey;
        };
        for (const RecordReference& reference : table.references)
            links.push_back({reference.column, reference.kind, needed(reference.column), true, reference.part, false});
        Rows rows =
            connection.query(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"), table.name);
        while (rows.next()) {
            const int column = table.column(rows.text(0));
            named_.insert(rows.text(1));
            const bool known =
                std::any_of(links.begin(), links.end(), [&](const Link& link) { return link.column == column; });
            const TableInfo* target = schema_.table(rows.text(1));
            const bool unrecorded = target != nullptr && !target->isRecorded();
            if (!known) links.push_back({column, rows.text(1), needed(column), false, false, unrecorded});
        }
    }
}

const std::vector<Link>& ErasedRows::linksOf(const QString& table) const {
    static const std::vector<Link> kNone;
    const auto it = links_.find(table);
    return it == links_.end() ? kNone : it->second;
}

bool ErasedRows::isNamedByOthers(const QString& table) const { return named_.contains(table); }

bool ErasedRows::holds(const QString& table, const Key& key) const { return keys_.value(table).contains(textOf(key)); }

bool ErasedRows::holds(const QString& table, const QVariant& id) const { return !id.isNull() && holds(table, Key{id}); }

bool ErasedRows::follows(const Link& link, const QVariant& value) const {
    if (!holds(link.target, value)) return false;
    return link.needed || (link.target == kind_ && roots_.contains(value.toLongLong()));
}

void ErasedRows::release(const Link& link, const QVariant& value) {
    if (link.unrecorded && !value.isNull()) released_[link.target].insert(value.toString());
}

bool ErasedRows::add(const QString& table, const Key& key) {
    QSet<QString>& keys = keys_[table];
    const QString text = textOf(key);
    if (keys.contains(text)) return false;
    keys.insert(text);
    return true;
}

void ErasedRows::collect(Connection& connection) {
    while (!waiting_.empty()) {
        const auto [name, id] = waiting_.back();
        waiting_.pop_back();
        for (const auto& [table, links] : links_) {
            const TableInfo& info = *schema_.table(table);
            for (const Link& link : links)
                if (link.target == name && follows(link, id)) collectFrom(connection, info, link, id);
        }
    }
}

void ErasedRows::collectFrom(Connection& connection, const TableInfo& table, const Link& link, const QVariant& id) {
    const std::vector<Link>& links = links_[table.name];
    Rows rows =
        connection.query(rowSql(table, links, quoted(table.columns[static_cast<size_t>(link.column)].name)), id);
    const int keys = static_cast<int>(table.key.size());
    while (rows.next()) {
        Row row;
        for (int i = 0; i < keys; ++i) row.key.push_back(rows.value(i));
        if (!add(table.name, row.key)) continue;
        for (size_t i = 0; i < links.size(); ++i) {
            row.links.push_back(rows.value(keys + static_cast<int>(i)));
            release(links[i], row.links.back());
        }
        row.sealed = row.stays = !rows.isNull(keys + static_cast<int>(links.size()));
        if (keys == 1) {
            waiting_.emplace_back(table.name, row.key.front());
            places_[table.name].insert(row.key.front().toLongLong(), rows_[table.name].size());
        }
        rows_[table.name].push_back(std::move(row));
    }
}

ErasedRows::Row* ErasedRows::find(const QString& table, const QVariant& id) {
    const auto places = places_.find(table);
    if (places == places_.end()) return nullptr;
    const auto place = places->second.constFind(id.toLongLong());
    return place == places->second.cend() ? nullptr : &rows_[table][*place];
}

void ErasedRows::settleWhatStays() {
    bool more = true;
    const auto stay = [&more](Row& row) {
        if (row.stays) return;
        row.stays = true;
        more = true;
    };
    while (std::exchange(more, false))
        for (auto& [table, rows] : rows_)
            for (Row& row : rows)
                for (size_t i = 0; i < row.links.size(); ++i) {
                    const Link& link = links_[table][i];
                    if (row.links[i].isNull() || !holds(link.target, row.links[i])) continue;
                    Row* named = find(link.target, row.links[i]);
                    if (named == nullptr) continue;
                    // A payment of an invoice that stays; and the card that an invoice is made out to.
                    if (named->sealed && link.target != table) stay(row);
                    if (row.stays && link.needed) stay(*named);
                }
}

} // namespace clientela::storage
