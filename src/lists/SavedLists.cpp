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
    "SELECT id, name, folder, expression, columns, sort, description, icon, pinned, grouping, frozen_on, kind "
    "FROM saved_list ";

std::vector<SavedList> read(storage::Rows rows) {
    std::vector<SavedList> lists;
    while (rows.next()) {
        const auto pinned = rows.optionalInteger(8);
        lists.push_back({rows.id<ListId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                         rows.text(6), rows.text(7), pinned ? std::optional(static_cast<int>(*pinned)) : std::nullopt,
                         rows.text(9), rows.date(10), rows.text(11)});
    }
    return lists;
}

query::NodePtr renamed(const query::NodePtr& node, const QString& from, const QString& to);

/// The same of the lists that are asked of related records: invoices(in list "Unpaid") > 0.
query::NodePtr renamedInArguments(const query::NodePtr& node, const QString& from, const QString& to) {
    query::Condition condition = node->condition;
    bool changed = false;
    const auto rename = [&](query::Operand& operand) {
        query::NodePtr other = renamed(operand.arguments, from, to);
        changed = changed || other != operand.arguments;
        operand.arguments = std::move(other);
    };
    rename(condition.operand);
    for (query::Term& term : condition.terms)
        if (auto* scaled = std::get_if<query::ScaledOperand>(&term)) rename(scaled->operand);
    return changed ? query::Node::of(std::move(condition)) : node;
}

/// The tree with one list's name put for another wherever it is asked for; the same tree where it is not.
query::NodePtr renamed(const query::NodePtr& node, const QString& from, const QString& to) {
    if (!node) return node;
    if (node->kind == query::Node::Kind::Condition) {
        if (node->condition.comparison != query::Comparison::InList) return renamedInArguments(node, from, to);
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

std::vector<SavedList> savedLists(storage::Connection& connection, const QString& kind) {
    const QString order = QStringLiteral("ORDER BY clientela_sort(folder), clientela_sort(name), id");
    if (kind.isEmpty()) return read(connection.query(QLatin1String(kColumns) + order));
    return read(connection.query(QLatin1String(kColumns) + QStringLiteral("WHERE kind = ? ") + order, kind));
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

std::optional<SavedList> frozenFrom(storage::Connection& connection, const SavedList& frozen) {
    if (!frozen.frozenOn.isValid()) return std::nullopt;
    // A day may be written with a comma of its own ("Nov 24, 2025").
    for (qsizetype at = frozen.name.lastIndexOf(QLatin1Char(',')); at > 0;
         at = frozen.name.lastIndexOf(QLatin1Char(','), at - 1)) {
        auto from = findSavedList(connection, frozen.name.left(at));
        if (from && from->kind == frozen.kind && from->id != frozen.id) return from;
    }
    return std::nullopt;
}

std::optional<SavedList> savedList(storage::Connection& connection, ListId id) {
    auto lists = read(connection.query(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"), id));
    return lists.empty() ? std::nullopt : std::optional(std::move(lists.front()));
}

Problem otherKindProblem(const SavedList& list) {
    const QString& of = list.kind;
    if (of == QLatin1String("document")) return {Text::tr("“%1” is a list of documents.").arg(list.name), {}, {}};
    if (of == QLatin1String("task")) return {Text::tr("“%1” is a list of tasks.").arg(list.name), {}, {}};
    if (of == QLatin1String("interaction")) return {Text::tr("“%1” is a list of contacts.").arg(list.name), {}, {}};
    if (of == QLatin1String("product")) return {Text::tr("“%1” is a list of products.").arg(list.name), {}, {}};
    return {Text::tr("“%1” is a list of customers.").arg(list.name), {}, {}};
}

Result<query::NodePtr> savedTree(storage::Connection& connection, const QString& name, const QString& kind) {
    const auto list = findSavedList(connection, name);
    if (!list) return Problem{Text::tr("There is no saved list named “%1”.").arg(name), {}, {}};
    if (list->kind != kind) {
        Problem other = otherKindProblem(*list);
        other.todo = list->kind == QLatin1String("customer")
                         ? Text::tr("It can be asked for in lists of customers only.")
                         : Text::tr("Ask for it in a list of the same records, or in parentheses that are about them, "
                                    "as in invoices(in list \"Unpaid\") > 0.");
        return other;
    }
    const query::Parsed<query::NodePtr> tree = query::parse(list->expression);
    if (!tree) return tree.error().problem;
    return *tree;
}

query::Context withListAs(const query::Context& context, const SavedList& list, const query::NodePtr& tree) {
    query::Context asked = context;
    asked.savedList = [&context, &list, &tree](const QString& name, const QString& kind) -> Result<query::NodePtr> {
        if (fold(name) != fold(list.name)) return context.savedList(name, kind);
        if (kind != list.kind) return otherKindProblem(list);
        return tree;
    };
    return asked;
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
    query::Condition itself;
    itself.comparison = query::Comparison::InList;
    itself.terms = {query::Literal{list.name, true, {}}};
    const auto bound =
        query::bindList(query::Node::of(std::move(itself)), catalogues, list.kind, withListAs(context, list, *tree));
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
    const auto before = list.id.isNull() ? std::nullopt : savedList(db, list.id);
    if (before && before->name != list.name) {
        for (const SavedList& other : savedLists(db)) {
            const auto tree = query::parse(other.expression);
            if (!tree || !*tree || other.id == list.id) continue;
            const query::NodePtr changed = renamed(*tree, fold(before->name), list.name);
            if (changed != *tree)
                db.execute(QStringLiteral("UPDATE saved_list SET expression = ? WHERE id = ?"), query::toText(changed),
                           other.id);
        }
    }
    if (!before) { // new, or deleted meanwhile: an update would meet no row and lose the work without a word
        db.execute(QStringLiteral(
                       "INSERT INTO saved_list (name, folder, expression, columns, sort, description, icon, pinned, "
                       "grouping, frozen_on, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   list.name, list.folder, list.expression, list.columns, list.sort, list.description, list.icon,
                   list.pinned, list.grouping, list.frozenOn, list.kind);
        return ListId(db.lastInsertId());
    }
    db.execute(
        QStringLiteral(
            "UPDATE saved_list SET name = ?, folder = ?, expression = ?, columns = ?, sort = ?, description = ?, "
            "icon = ?, pinned = ?, grouping = ?, frozen_on = ?, kind = ? WHERE id = ?"),
        list.name, list.folder, list.expression, list.columns, list.sort, list.description, list.icon, list.pinned,
        list.grouping, list.frozenOn, list.kind, list.id);
    return list.id;
}

void removeList(storage::UnitOfWork& work, ListId id) {
    work.connection().execute(QStringLiteral("DELETE FROM saved_list WHERE id = ?"), id);
}

} // namespace clientela::lists
