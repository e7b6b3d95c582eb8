#include "query/DeepParts.h"

#include <algorithm>

namespace clientela::query {

namespace {

constexpr auto kPrefix = "deep_part";

}

int DeepParts::depthOf(const BoundPtr& node) {
    int depth = 0;
    if (node->kind == BoundNode::Kind::Condition) return depth;
    for (const BoundPtr& child : node->children) depth = std::max(depth, depthOf(child));
    return depth + 1;
}

bool DeepParts::isPart(const BoundPtr& node) {
    const int depth = depthOf(node);
    return depth > 0 && depth % kLevels == 0;
}

bool DeepParts::isNamedIn(const Sql& sql) { return sql.text.contains(QLatin1String(kPrefix)); }

QString DeepParts::name(const Sql& select) {
    const auto known = std::find(parts_.begin(), parts_.end(), select);
    const auto place = known - parts_.begin();
    if (known == parts_.end()) parts_.push_back(select);
    return QLatin1String(kPrefix) + QString::number(place + 1);
}

Sql DeepParts::before(const Sql& statement) const {
    if (parts_.empty()) return statement;
    Sql sql("WITH ");
    for (size_t i = 0; i < parts_.size(); ++i) {
        if (i) sql += ", ";
        sql += QStringLiteral("%1%2(id) AS (").arg(QLatin1String(kPrefix)).arg(i + 1) + parts_[i] + ")";
    }
    return sql + " " + statement;
}

} // namespace clientela::query
