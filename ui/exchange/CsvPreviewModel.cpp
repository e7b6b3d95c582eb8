#include "ui/exchange/CsvPreviewModel.h"

namespace clientela::ui {

namespace {

// A table view asks every column for its width: of a file with ten thousand columns the first are enough to look at.
constexpr qsizetype kMostColumns = 200;

} // namespace

void CsvPreviewModel::setGuess(const exchange::CsvGuess& guess) {
    beginResetModel();
    header_ = guess.header.mid(0, kMostColumns);
    rows_ = guess.preview;
    endResetModel();
}

int CsvPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CsvPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(header_.size());
}

QVariant CsvPreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    // Line breaks within a value would push the rest of it out of the row.
    return rows_[index.row()].value(index.column()).simplified();
}

QVariant CsvPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? header_.value(section) : QVariant();
}

} // namespace clientela::ui
