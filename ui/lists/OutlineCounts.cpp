// How many cards fit each row alone, and how many are left so far: a part of OutlineView.
#include "ui/lists/ListCounts.h"
#include "ui/lists/OutlineView.h"

namespace clientela::ui {

using query::OutlinePath;
using query::OutlineRow;

query::NodePtr OutlineView::alone(const OutlinePath& path) const {
    OutlineRow row = *query::rowAt(root_, path);
    row.on = true;
    return query::treeOf(row);
}

/// Rows of "any of" leave nobody out, so there is no "so far" among them; nor in a group inside "none of", where
/// leaving out is turned round.
bool OutlineView::hasSoFar(const OutlinePath& path) const {
    const OutlineRow* group = &root_;
    for (size_t level = 0; level < path.size(); ++level) {
        const bool last = level + 1 == path.size();
        if (group->kind == OutlineRow::Kind::None && !last) return false;
        if (group->kind == OutlineRow::Kind::Any && last) return false;
        group = &group->rows[static_cast<size_t>(path[level])];
        if (!group->on) return false;
    }
    return true;
}

/// What stands before the row and holds for all around it, and its own group as far as the row.
query::NodePtr OutlineView::soFar(const OutlinePath& path) const {
    OutlineRow until = OutlineRow::group(OutlineRow::Kind::All, {});
    const OutlineRow* group = &root_;
    for (size_t level = 0; level < path.size(); ++level) {
        const bool last = level + 1 == path.size();
        const auto end = group->rows.begin() + path[level] + (last ? 1 : 0);
        if (group->kind == OutlineRow::Kind::All)
            until.rows.insert(until.rows.end(), group->rows.begin(), end);
        else if (last)
            until.rows.push_back(OutlineRow::group(group->kind, {group->rows.begin(), end}));
        group = &group->rows[static_cast<size_t>(path[level])];
    }
    return query::treeOf(until);
}

void OutlineView::count() {
    std::vector<query::NodePtr> wanted{query::treeOf(root_)};
    const auto wantSoFar = [&](bool nested) {
        for (const OutlineLine* line : lines_)
            if ((line->path().size() > 1) == nested && hasSoFar(line->path())) wanted.push_back(soFar(line->path()));
    };
    wantSoFar(false);
    for (const OutlineLine* line : lines_)
        if (query::rowAt(root_, line->path())->on)
            if (query::NodePtr tree = alone(line->path())) wanted.push_back(std::move(tree));
    wantSoFar(true);
    counts_.want(wanted);
    showCounts();
}

void OutlineView::showCounts() {
    const auto& amounts = words_.formatter().amounts();
    const auto shown = [&](const query::NodePtr& tree) -> std::optional<QString> {
        const auto count = counts_.countOf(tree);
        if (count) return amounts.count(*count);
        return counts_.isDone() ? std::optional(QString()) : std::nullopt;
    };
    for (OutlineLine* line : lines_) {
        line->setDropMark(false);
        const OutlineRow& row = *query::rowAt(root_, line->path());
        const query::NodePtr tree = alone(line->path());
        if (const auto count = counts_.countOf(tree); row.on && tree && line->editor() && count)
            line->editor()->doubtValues(count == 0);
        if (!row.on)
            line->setCounts(QString(), tr("off", "a row that is switched off"));
        else
            line->setCounts(tree ? shown(tree) : QString(),
                            tree && hasSoFar(line->path()) ? shown(soFar(line->path())) : QString());
    }
}

} // namespace clientela::ui
