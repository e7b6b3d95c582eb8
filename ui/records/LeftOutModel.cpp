#include "ui/records/LeftOutModel.h"

namespace clientela::ui {

void LeftOutModel::setRows(std::vector<Row> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int LeftOutModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int LeftOutModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LeftOutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? row.name : row.why;
    case kWhyRole: return row.why;
    case Qt::AccessibleTextRole: return row.name + QStringLiteral(", ") + row.why;
    default: return {};
    }
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Name ? tr("Name") : tr("Why", "head over reasons");
}

} // namespace clientela::ui
