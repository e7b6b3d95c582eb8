#include "ui/today/TodayModel.h"

#include <algorithm>

namespace clientela::ui {

void TodayModel::setRows(std::vector<TodayRow> rows) {
    if (rows == rows_) return; // what is looked at again and is the same does not flicker
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const TodayRow* TodayModel::row(const QModelIndex& index) const {
    return index.isValid() ? &rows_[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex TodayModel::again(const TodayRow& wanted, int at) const {
    const auto same = std::find_if(rows_.begin(), rows_.end(), [&](const TodayRow& one) {
        return one.what == wanted.what && one.id == wanted.id && one.customer == wanted.customer &&
               (one.what != TodayRow::What::Heading || one.title == wanted.title);
    });
    if (same != rows_.end()) return index(static_cast<int>(same - rows_.begin()));
    const int last = rowCount() - 1;
    for (int row = std::clamp(at, 0, std::max(0, last)); row <= last; ++row)
        if (rows_[static_cast<size_t>(row)].what != TodayRow::What::Heading) return index(row);
    for (int row = std::min(at, last); row >= 0; --row)
        if (flags(index(row)) & Qt::ItemIsSelectable) return index(row);
    return {};
}

QModelIndex TodayModel::beside(const QModelIndex& from) const {
    const auto isWork = [this](int row) { return rows_[static_cast<size_t>(row)].what != TodayRow::What::Heading; };
    for (int row = from.row() + 1; row < rowCount(); ++row)
        if (isWork(row)) return index(row);
    for (int row = from.row() - 1; row >= 0; --row)
        if (isWork(row)) return index(row);
    return from;
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const {
    const TodayRow* one = row(index);
    // A heading is stood on only where it leads somewhere: the arrows pass over what is not enabled.
    if (!one || (one->what == TodayRow::What::Heading && !one->goes)) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    const TodayRow* one = row(index);
    if (!one) return {};
    switch (role) {
    case Qt::DisplayRole: return one->title;
    case Qt::ToolTipRole: return one->second;
    case Qt::AccessibleTextRole: {
        QStringList all{one->title, one->count, one->second, one->end};
        all.removeAll(QString());
        return all.join(QStringLiteral(", "));
    }
    case WhatRole: return static_cast<int>(one->what);
    case SecondRole: return one->second;
    case EndRole: return one->end;
    case ToneRole: return static_cast<int>(one->tone);
    case CountRole: return one->count;
    case IconRole: return one->icon;
    case CompanyRole: return one->isCompany;
    case TickRole: return one->canTick();
    case CallRole: return one->customer != 0;
    default: return {};
    }
}

} // namespace clientela::ui
