#include "backup/References.h"

#include "backup/TableLayout.h"
#include "storage/ReadTransaction.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"
#include "storage/TreeWalk.h"

#include <algorithm>

namespace clientela::backup {

namespace {

using storage::RecordView;
using storage::StoredValue;
using storage::TreeWalk;

/// A column that names rows of a table.
struct Reference {
    QString parent;
    int column = 0;
    std::shared_ptr<const RowIds> ids{};
};

/// Nothing where a key is of several columns, or names another column than that of the row's id.
std::optional<std::vector<Reference>> referencesOf(storage::Connection& connection, const QString& table) {
    std::vector<Reference> all;
    storage::Rows rows = connection.query(
        QStringLiteral(
            "SELECT f.\"table\", c.cid, f.seq, p.type, p.pk, (SELECT count(*) FROM pragma_table_info(f.\"table\")"
            " WHERE pk > 0) FROM pragma_foreign_key_list(?1) f"
            " LEFT JOIN pragma_table_info(?1) c ON c.name = f.\"from\" COLLATE NOCASE"
            " LEFT JOIN pragma_table_info(f.\"table\") p ON p.name = f.\"to\" COLLATE NOCASE"),
        table);
    while (rows.next()) {
        const bool namesRowId = rows.text(3).compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0 &&
                                rows.integer(4) == 1 && rows.integer(5) == 1;
        if (rows.isNull(1) || rows.integer(2) != 0 || !namesRowId) return std::nullopt;
        all.push_back({rows.text(0), static_cast<int>(rows.integer(1))});
    }
    return all;
}

std::shared_ptr<const RowIds> idsByWalk(storage::Connection& connection, const QString& table,
                                        const std::function<void()>& check) {
    const auto layout = layoutOf(connection, table);
    TreeWalk walk(connection, check);
    if (!layout || !layout->hasRowIds || !walk.isAll()) return nullptr;
    auto ids = std::make_shared<RowIds>();
    const bool whole =
        walk.visitTable(layout->root, 0, [&](qint64 rowId, const RecordView&) { return ids->add(rowId); });
    return whole ? ids : nullptr;
}

/// False where it cannot be said from walks alone.
bool holdByWalk(storage::Connection& connection, const QString& table, NamedRows& named,
                const std::function<void()>& check) {
    const storage::ReadTransaction reading(connection);
    auto references = referencesOf(connection, table);
    const auto layout = layoutOf(connection, table);
    TreeWalk walk(connection, check);
    if (!references || !layout || !walk.isAll()) return false;
    int reach = 0;
    for (Reference& reference : *references) {
        const auto place = layout->places[static_cast<size_t>(reference.column)];
        // A row from before the column was added names what its default does.
        if (layout->defaults[reference.column].isValid()) return false;
        if (place != TableLayout::kRowId) reach = std::max(reach, place + 1);
        reference.ids = named.of(connection, reference.parent, check);
        if (!reference.ids) return false;
    }
    const auto holds = [&](qint64 rowId, const RecordView& record) {
        return std::all_of(references->begin(), references->end(), [&](const Reference& reference) {
            const int place = layout->places[static_cast<size_t>(reference.column)];
            if (place == TableLayout::kRowId) return reference.ids->has(rowId);
            if (place >= record.count()) return true;
            const StoredValue value = record.value(place);
            return value.kind == StoredValue::Kind::Null ||
                   (value.kind == StoredValue::Kind::Integer && reference.ids->has(value.integer));
        });
    };
    return layout->hasRowIds ? walk.visitTable(layout->root, reach, holds)
                             : walk.visitIndex(layout->root, TreeWalk::kAllColumns, holds);
}

} // namespace

bool RowIds::add(qint64 id) {
    constexpr qint64 kMost = 1LL << 28;
    if (id < 0 || id >= kMost) return false;
    const auto at = static_cast<size_t>(id);
    if (at >= there_.size()) there_.resize(std::max(at + 1, there_.size() * 2));
    there_[at] = true;
    return true;
}

std::shared_ptr<const RowIds> NamedRows::of(storage::Connection& connection, const QString& table,
                                            const std::function<void()>& check) {
    std::promise<Found> mine;
    std::unique_lock lock(mutex_);
    const auto [it, isFirst] = found_.try_emplace(table.toLower());
    if (isFirst) it->second = mine.get_future().share();
    const std::shared_future<Found> found = it->second;
    lock.unlock();
    if (isFirst) {
        try {
            mine.set_value(idsByWalk(connection, table, check));
        } catch (...) {
            mine.set_exception(std::current_exception());
        }
    }
    return found.get();
}

bool referencesHold(storage::Connection& connection, const QString& table, NamedRows& named,
                    const std::function<void()>& check) {
    if (holdByWalk(connection, table, named, check)) return true;
    storage::Rows rows = connection.query(QStringLiteral("PRAGMA foreign_key_check(%1)").arg(storage::quoted(table)));
    return !rows.next();
}

} // namespace clientela::backup
