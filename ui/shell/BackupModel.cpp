#include "ui/shell/BackupModel.h"

#include "ui/shell/MomentText.h"
#include "ui/shell/RevisionModel.h"
#include "ui/widgets/CellDelegate.h"

namespace clientela::ui {

namespace {

bool isNumber(int column) { return column == BackupModel::Cards || column == BackupModel::Size; }

} // namespace

BackupModel::BackupModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), locale_(locale), dates_(locale) {}

void BackupModel::setSnapshots(std::vector<backup::Manifest> snapshots, QHash<QString, storage::Revision> last) {
    std::reverse(snapshots.begin(), snapshots.end());
    if (snapshots == snapshots_ && last == last_) return;
    beginResetModel();
    snapshots_ = std::move(snapshots);
    last_ = std::move(last);
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(snapshots_.size());
}

int BackupModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BackupModel::text(const backup::Manifest& snapshot, int column) const {
    switch (column) {
    case When: return momentText(dates_, locale_, snapshot.time);
    case Last: return last_.contains(snapshot.id) ? RevisionModel::whatOf(last_[snapshot.id]) : QString();
    case Why: return backup::textOf(snapshot.reason);
    case Cards: return locale_.toString(snapshot.cards());
    case Size: return locale_.formattedDataSize(snapshot.size);
    case Tested:
        return snapshot.verified.isValid() ? tr("Yes, %1").arg(momentText(dates_, locale_, snapshot.verified))
                                           : tr("Not yet");
    default: return {};
    }
}

QVariant BackupModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::DisplayRole) return text(at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == SecondTextRole && index.column() == Last) return last_.value(at(index.row()).id).actorName;
    if (role == SecondTextRole && index.column() == Why) {
        if (at(index.row()).deadline.isValid())
            //: behind the reason of a backup that holds somebody who was erased since; %1 is a day
            return tr("deleted on %1").arg(dates_.shortForm(at(index.row()).deadline.toLocalTime().date()));
        if (at(index.row()).pinned) return tr("pinned", "behind the reason of a backup");
    }
    return {};
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case When: return tr("When");
    case Last: return tr("Last change in it");
    case Why: return tr("Why", "the reason of a backup");
    case Cards: return tr("Cards");
    case Size: return tr("Size");
    case Tested: return tr("Tested by restoring");
    default: return {};
    }
}

} // namespace clientela::ui
