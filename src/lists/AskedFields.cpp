#include "lists/AskedFields.h"

#include "lists/SavedLists.h"
#include "lists/Starter.h"
#include "query/Parser.h"

#include <QSet>

namespace clientela::lists {

namespace {

void collect(const query::Node& node, QSet<QString>& keys) {
    if (node.kind == query::Node::Kind::Condition) keys.insert(node.condition.operand.key.toLower());
    for (const query::NodePtr& child : node.children) collect(*child, keys);
}

} // namespace

QHash<QString, int> askedFields(storage::Connection& connection, const QString& kind) {
    std::vector<SavedList> all = savedLists(connection, kind);
    for (SavedList& list : starterLists())
        if (list.kind == kind) all.push_back(std::move(list));
    QHash<QString, int> asked;
    for (const SavedList& list : all) {
        const auto tree = query::parse(list.expression);
        if (!tree || !*tree) continue;
        QSet<QString> keys;
        collect(**tree, keys);
        for (const QString& key : std::as_const(keys)) ++asked[key];
    }
    return asked;
}

} // namespace clientela::lists
