#include "lists/SavedLists.h"

#include "base/Fold.h"
#include "query/Parser.h"
#include "query/TreeText.h"
#include "storage/Connection.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::lists {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

constexpr auto kColumns =
    "SELECT id, name, folder, expression, columns, sort, description, icon, pinned, grouping, frozen_on "
    "FROM saved_list ";

std::vector<SavedList> read(storage::Rows rows) {
    std::vector<SavedList> lists;
    while (rows.next()) {
        const auto pinned = rows.optionalInteger(8);
        lists.push_back({rows.id<ListId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                         rows.text(6), rows.text(7), pinned ? std::optional(static_cast<int>(*pinned)) : std::nullopt,
                         rows.text(9), rows.date(10)});
    }
    return lists;
}

/// The tree with one list's name put for another wherever it is asked for; the same tree where it is not.
query::NodePtr renamed(const query::NodePtr& node, const QString& from, const QString& to) {
    if (!node) return node;
    if (node->kind == query::Node::Kind::Condition) {
        if (node->condition.comparison != query::Comparison::InList) return node;
        const auto& literal = std::get<query::Literal>(node->condition.terms.front());
        if (fold(literal.text) != from) return node;
        query::Condition condition = node->condition;
        condition.terms = {query::Literal{to, true, {}}};
        return query::Node::of(std::move(condition));
    }
    auto copy = std::make_shared<query::Node>(*node);
    bool changed = false;
    for (query::NodePtr& child : copy->children) {
        query::NodePtr other = renamed(child, from, to);
        changed = changed || other != child;
        child = std::move(other);
    }
    return changed ? query::NodePtr(std::move(copy)) : node;
}

} // namespace

std::vector<SavedList> savedLists(storage::Connection& connection) {
    return read(connection.query(QLatin1String(kColumns) +
                                 QStringLiteral("ORDER BY clientela_sort(folder), clientela_sort(name), id")));
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

std::optional<SavedList> savedList(storage::Connection& connection, ListId id) {
    auto lists = read(connection.query(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"), id));
    return lists.empty() ? std::nullopt : std::optional(std::move(lists.front()));
}

Result<void> checkList(storage::Connection& connection, const SavedList& list, const fields::Catalogues& catalogues,
                       const query::Context& context) {
    const QString safe = Text::tr("The list was not saved.");
    if (fold(list.name).isEmpty()) return Problem{Text::tr("The list has no name."), safe, Text::tr("Give it a name.")};
    const auto same = findSavedList(connection, list.name);
    if (same && same->id != list.id)
        return Problem{Text::tr("There is a list “%1” already.").arg(same->name), safe,
                       Text::tr("Give it another name.")};
    const auto tree = query::parse(list.expression);
    if (!tree) return Problem{tree.error().problem.what, safe, tree.error().problem.todo};
    // The list as it will be stands behind its own name, so that a circle is met.
    query::Context asked = context;
    asked.savedList = [&](const QString& name) -> Result<query::NodePtr> {
        if (fold(name) == fold(list.name)) return *tree;
        return context.savedList(name);
    };
    query::Condition itself;
    itself.comparison = query::Comparison::InList;
    itself.terms = {query::Literal{list.name, true, {}}};
    const auto bound =
        query::bindList(query::Node::of(std::move(itself)), catalogues, QStringLiteral("customer"), asked);
    if (!bound) return Problem{bound.error().problem.what, safe, bound.error().problem.todo};
    return {};
}

QStringList usersOf(storage::Connection& connection, const QString& name) {
    QStringList users;
    for (const SavedList& list : savedLists(connection)) {
        const auto tree = query::parse(list.expression);
        if (tree && *tree && renamed(*tree, fold(name), QString()) != *tree) users += list.name;
    }
    return users;
}

ListId saveList(storage::UnitOfWork& work, const SavedList& list) {
    storage::Connection& db = work.connection();
    if (const auto before = list.id.isNull() ? std::nullopt : savedList(db, list.id);
        before && before->name != list.name) {
        for (const SavedList& other : savedLists(db)) {
            const auto tree = query::parse(other.expression);
            if (!tree || !*tree || other.id == list.id) continue;
            const query::NodePtr changed = renamed(*tree, fold(before->name), list.name);
            if (changed != *tree)
                db.execute(QStringLiteral("UPDATE saved_list SET expression = ? WHERE id = ?"), query::toText(changed),
                           other.id);
        }
    }
    if (list.id.isNull()) {
        db.execute(QStringLiteral(
                       "INSERT INTO saved_list (name, folder, expression, columns, sort, description, icon, pinned, "
                       "grouping, frozen_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   list.name, list.folder, list.expression, list.columns, list.sort, list.description, list.icon,
                   list.pinned, list.grouping, list.frozenOn);
        return ListId(db.lastInsertId());
    }
    db.execute(
        QStringLiteral(
            "UPDATE saved_list SET name = ?, folder = ?, expression = ?, columns = ?, sort = ?, description = ?, "
            "icon = ?, pinned = ?, grouping = ?, frozen_on = ? WHERE id = ?"),
        list.name, list.folder, list.expression, list.columns, list.sort, list.description, list.icon, list.pinned,
        list.grouping, list.frozenOn, list.id);
    return list.id;
}

void removeList(storage::UnitOfWork& work, ListId id) {
    work.connection().execute(QStringLiteral("DELETE FROM saved_list WHERE id = ?"), id);
}

} // namespace clientela::lists
