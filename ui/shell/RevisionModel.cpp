#include "ui/shell/RevisionModel.h"

#include "ui/shell/MomentText.h"

#include "base/Failure.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/CellDelegate.h"

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr qint64 kBlock = 100; ///< revisions read at a time

}

RevisionModel::RevisionModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), desk_(desk), dates_(desk.locale()) {
    reload();
}

std::vector<storage::Revision> RevisionModel::read(RevisionId before) const {
    storage::LogQuery query = query_;
    query.before = before;
    query.limit = kBlock;
    try {
        return storage::revisions(desk_.connection(), query);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
        return {};
    }
}

void RevisionModel::setQuery(const storage::LogQuery& query) {
    query_ = query;
    reload();
}

void RevisionModel::reload() {
    beginResetModel();
    revisions_ = read({});
    more_ = revisions_.size() == static_cast<size_t>(kBlock);
    endResetModel();
}

int RevisionModel::rowOf(RevisionId revision) const {
    const auto it = std::find_if(revisions_.begin(), revisions_.end(),
                                 [&](const storage::Revision& each) { return each.id == revision; });
    return it == revisions_.end() ? -1 : static_cast<int>(it - revisions_.begin());
}

bool RevisionModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && more_; }

void RevisionModel::fetchMore(const QModelIndex&) {
    std::vector<storage::Revision> next = read(revisions_.back().id);
    more_ = next.size() == static_cast<size_t>(kBlock);
    if (next.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(next.size()) - 1);
    revisions_.insert(revisions_.end(), std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
    endInsertRows();
}

int RevisionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(revisions_.size());
}

int RevisionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RevisionModel::text(const storage::Revision& revision, int column) const {
    switch (column) {
    case When: return momentText(dates_, desk_.locale(), revision.at);
    case Who: return revision.actorName;
    case What: return whatOf(revision);
    case Changes: return desk_.locale().toString(revision.changes);
    default: return {};
    }
}

QString RevisionModel::whatOf(const storage::Revision& revision) {
    if (revision.direction == storage::Direction::Undo) return tr("Undone: %1").arg(revision.title);
    if (revision.direction == storage::Direction::Redo) return tr("Done again: %1").arg(revision.title);
    return revision.title.isEmpty() ? revision.kind : revision.title;
}

QVariant RevisionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const storage::Revision& revision = at(index.row());
    if (role == Qt::DisplayRole) return text(revision, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Changes)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == SecondTextRole && index.column() == What && revision.isUndone &&
        revision.direction != storage::Direction::Undo)
        return tr("undone since", "behind an action in the log");
    if (role == SecondTextRole && index.column() == What && revision.isThinned)
        return tr("thinned", "behind an action in the log whose values are not kept any more");
    return {};
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Changes: return tr("Changes");
    default: return {};
    }
}

} // namespace clientela::ui
