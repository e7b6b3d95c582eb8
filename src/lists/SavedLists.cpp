#include "lists/SavedLists.h"

#include "base/Fold.h"
#include "storage/Connection.h"
#include "storage/UnitOfWork.h"

namespace clientela::lists {

namespace {

constexpr auto kColumns =
    "SELECT id, name, folder, expression, columns, sort, description, icon, pinned FROM saved_list ";

std::vector<SavedList> read(storage::Rows rows) {
    std::vector<SavedList> lists;
    while (rows.next()) {
        const auto pinned = rows.optionalInteger(8);
        lists.push_back({rows.id<ListId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                         rows.text(6), rows.text(7), pinned ? std::optional(static_cast<int>(*pinned)) : std::nullopt});
    }
    return lists;
}

} // namespace

std::vector<SavedList> savedLists(storage::Connection& connection) {
    return read(connection.query(QLatin1String(kColumns) + QStringLiteral("ORDER BY folder, name, id")));
}

std::vector<SavedList> pinnedLists(storage::Connection& connection) {
    return read(
        connection.query(QLatin1String(kColumns) + QStringLiteral("WHERE pinned IS NOT NULL ORDER BY pinned, id")));
}

std::optional<SavedList> findSavedList(storage::Connection& connection, const QString& name) {
    const QString wanted = fold(name);
    for (SavedList& list : savedLists(connection))
        if (fold(list.name) == wanted) return std::move(list);
    return std::nullopt;
}

ListId saveList(storage::UnitOfWork& work, const SavedList& list) {
    storage::Connection& db = work.connection();
    if (list.id.isNull()) {
        db.execute(QStringLiteral(
                       "INSERT INTO saved_list (name, folder, expression, columns, sort, description, icon, pinned) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                   list.name, list.folder, list.expression, list.columns, list.sort, list.description, list.icon,
                   list.pinned);
        return ListId(db.lastInsertId());
    }
    db.execute(
        QStringLiteral(
            "UPDATE saved_list SET name = ?, folder = ?, expression = ?, columns = ?, sort = ?, description = ?, "
            "icon = ?, pinned = ? WHERE id = ?"),
        list.name, list.folder, list.expression, list.columns, list.sort, list.description, list.icon, list.pinned,
        list.id);
    return list.id;
}

void removeList(storage::UnitOfWork& work, ListId id) {
    work.connection().execute(QStringLiteral("DELETE FROM saved_list WHERE id = ?"), id);
}

} // namespace clientela::lists
