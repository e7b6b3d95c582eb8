#pragma once

#include "lists/LeftOutCards.h"

#include <QAbstractTableModel>

namespace clientela::ui {

/// Names and reasons of those left out. A row without a card says how many more of a reason there are.
class LeftOutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Why, ColumnCount };
    static constexpr int kWhyRole = Qt::UserRole + 1; ///< the reason, below a name where there is no room beside it
    struct Row {
        qint64 card = 0;
        QString name;
        QString why;
        QString list; ///< without a card: all of this reason, in the list language; empty: not to be said so
        bool operator==(const Row&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row& at(int row) const { return rows_[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> rows_;
};

} // namespace clientela::ui
