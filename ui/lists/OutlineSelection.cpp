// Several rows at once: the part of OutlineView that selects, and takes what is selected.
#include "query/TreeText.h"
#include "ui/lists/OutlineView.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace clientela::ui {

using query::OutlinePath;
using query::OutlineRow;

namespace {

/// The row is in this group, or deeper.
bool isIn(const OutlinePath& path, const OutlinePath& group) {
    return path.size() > group.size() && std::equal(group.begin(), group.end(), path.begin());
}

OutlinePath groupOf(OutlinePath path) {
    path.pop_back();
    return path;
}

} // namespace

/// From the row that has the focus, or where the selection began, to this one: rows beside each other, with what is in
/// them. A row deeper than that means the group it stands in.
void OutlineView::selectTo(const OutlinePath& path) {
    if (anchor_.empty())
        for (const OutlineLine* line : lines_)
            if (line->focusedPart() >= 0) anchor_ = line->path();
    if (anchor_.empty()) anchor_ = path;
    if (!isIn(path, groupOf(anchor_))) return;
    end_ = path[anchor_.size() - 1];
    const Taken taken = takenWith(anchor_);
    for (OutlineLine* line : lines_) {
        const OutlinePath& at = line->path();
        const bool inside = isIn(at, groupOf(anchor_)) && at[anchor_.size() - 1] >= taken.first.back() &&
                            at[anchor_.size() - 1] <= taken.first.back() + taken.more;
        line->setSelected(inside);
    }
}

void OutlineView::forgetSelection() {
    anchor_.clear();
    for (OutlineLine* line : lines_) line->setSelected(false);
}

OutlineView::Taken OutlineView::takenWith(const OutlinePath& path) const {
    if (anchor_.empty() || !isIn(path, groupOf(anchor_))) return {path, 0};
    const int low = std::min(anchor_.back(), end_);
    const int high = std::max(anchor_.back(), end_);
    const int own = path[anchor_.size() - 1];
    if (own < low || own > high) return {path, 0};
    OutlinePath first = anchor_;
    first.back() = low;
    return {first, high - low};
}

OutlinePath OutlineView::removeTaken(const OutlinePath& path) {
    const Taken taken = takenWith(path);
    OutlinePath next = taken.first;
    for (int i = 0; i <= taken.more; ++i) next = query::removeRow(root_, taken.first);
    return next;
}

OutlinePath OutlineView::groupTaken(const OutlinePath& path) {
    const Taken taken = takenWith(path);
    return query::groupRows(root_, taken.first, OutlineRow::Kind::Any, taken.more);
}

/// Shift+Up and Shift+Down: one row beside further, or back.
void OutlineView::extend(const OutlineLine& from, int by) {
    if (anchor_.empty()) {
        anchor_ = from.path();
        end_ = anchor_.back();
    }
    OutlinePath next = anchor_;
    next.back() = end_ + by;
    if (next.back() < 0 || !query::rowAt(root_, next)) return;
    const int part = std::max(0, from.focusedPart());
    if (OutlineLine* line = lineAt(next)) line->focusPart(part);
    selectTo(next);
}

void OutlineView::copy(const OutlinePath& path) const {
    const Taken taken = takenWith(path);
    const OutlineRow& group = *query::rowAt(root_, groupOf(taken.first));
    const auto first = group.rows.begin() + taken.first.back();
    // Several rows are joined as the group joins them.
    const OutlineRow copied = taken.more == 0 ? *first : OutlineRow::group(group.kind, {first, first + taken.more + 1});
    QGuiApplication::clipboard()->setText(query::toText(query::treeOf(copied)));
}

} // namespace clientela::ui
