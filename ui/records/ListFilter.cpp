#include "ui/records/ListFilter.h"

#include "query/TreeText.h"

namespace clientela::ui {

namespace {

// A part that is an `or` keeps its parentheses when it is joined with others.
QString partText(const query::NodePtr& node, bool alone) {
    const QString text = query::toText(node);
    return !alone && node->kind == query::Node::Kind::Or ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

} // namespace

query::Parsed<ListFilter> ListFilter::of(const QString& text) {
    const query::Parsed<query::NodePtr> tree = query::parse(text);
    if (!tree) return tree.error();
    ListFilter filter;
    const query::NodePtr& root = *tree;
    if (!root) return filter;
    if (root->kind != query::Node::Kind::And)
        filter.parts_ += query::toText(root);
    else
        for (const query::NodePtr& child : root->children) filter.parts_ += partText(child, false);
    return filter;
}

QString ListFilter::text() const {
    if (parts_.size() == 1) return parts_.first();
    QStringList grouped;
    for (const QString& part : parts_) {
        const query::Parsed<query::NodePtr> tree = query::parse(part);
        grouped += tree && *tree ? partText(*tree, false) : part;
    }
    return grouped.join(QStringLiteral(" and "));
}

QString ListFilter::normal(const QString& part) {
    const query::Parsed<query::NodePtr> tree = query::parse(part);
    return tree ? query::toText(*tree) : part;
}

bool ListFilter::has(const QString& part) const {
    const QString wanted = normal(part);
    for (const QString& own : parts_)
        if (normal(own) == wanted) return true;
    return false;
}

ListFilter ListFilter::with(const QString& part) const {
    ListFilter filter = *this;
    if (!has(part)) filter.parts_ += normal(part);
    return filter;
}

ListFilter ListFilter::without(const QString& part) const {
    const QString unwanted = normal(part);
    ListFilter filter;
    for (const QString& own : parts_)
        if (normal(own) != unwanted) filter.parts_ += own;
    return filter;
}

} // namespace clientela::ui
