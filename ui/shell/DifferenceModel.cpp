#include "ui/shell/DifferenceModel.h"

#include "base/Alphabet.h"
#include "base/Fold.h"
#include "ui/widgets/CellDelegate.h"

#include <algorithm>

namespace clientela::ui {

using Kind = customers::CardDifference::What;

void DifferenceModel::setLines(std::vector<DifferenceLine> lines) {
    beginResetModel();
    lines_ = std::move(lines);
    order();
    showMatching();
    endResetModel();
}

void DifferenceModel::setFilter(const QString& words) {
    beginResetModel();
    filter_ = fold(words.simplified());
    showMatching();
    endResetModel();
}

void DifferenceModel::sort(int column, Qt::SortOrder order) {
    sorted_ = column;
    order_ = order;
    beginResetModel();
    this->order();
    showMatching();
    endResetModel();
}

void DifferenceModel::order() {
    if (sorted_ < 0) return;
    std::vector<std::pair<QString, size_t>> keys;
    keys.reserve(lines_.size());
    for (size_t i = 0; i < lines_.size(); ++i)
        keys.emplace_back(sorted_ == When ? lines_[i].at.toUTC().toString(Qt::ISODateWithMs)
                                          : alphabetic(lines_[i].cells.value(sorted_)),
                          i);
    std::stable_sort(keys.begin(), keys.end(), [this](const auto& one, const auto& other) {
        return order_ == Qt::AscendingOrder ? one.first < other.first : other.first < one.first;
    });
    std::vector<DifferenceLine> sorted;
    sorted.reserve(lines_.size());
    for (const auto& [key, place] : keys) sorted.push_back(std::move(lines_[place]));
    lines_ = std::move(sorted);
}

void DifferenceModel::showMatching() {
    shown_.clear();
    for (size_t i = 0; i < lines_.size(); ++i)
        if (filter_.isEmpty() || fold(lines_[i].cells.join(QLatin1Char(' '))).contains(filter_)) shown_.push_back(i);
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DifferenceLine& line = at(index.row());
    if (role == Qt::DisplayRole) return line.cells.value(index.column());
    if (role == Qt::ToolTipRole && (index.column() == Before || index.column() == After))
        return line.cells.value(index.column());
    if (role == ToneRole && index.column() == What && line.what != Kind::Changed)
        return static_cast<int>(line.what == Kind::Added ? Tone::Ok : Tone::Bad);
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Card: return tr("Card");
    case What: return tr("What happened");
    case Field: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    case Who: return tr("Who");
    case When: return tr("When");
    default: return {};
    }
}

} // namespace clientela::ui
