#pragma once

#include "customers/CompareCards.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace clientela::ui {

/// One line of a comparison, in words.
struct DifferenceLine {
    CustomerId card;
    customers::CardDifference::What what = customers::CardDifference::What::Changed;
    QStringList cells; ///< card, what, field, before, after, who, when
    QDateTime at;      ///< of the last change of the card between the two moments; invalid: the log does not say
};

/// What differs between two moments, a line each; filtered by words.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Card, What, Field, Before, After, Who, When, ColumnCount };

    explicit DifferenceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setLines(std::vector<DifferenceLine> lines);
    /// Only lines that say this somewhere, compared folded; empty: all.
    void setFilter(const QString& words);
    [[nodiscard]] const DifferenceLine& at(int row) const { return lines_[shown_[static_cast<size_t>(row)]]; }

    /// By any column; what stands the same there stays in its order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showMatching();
    void order();

    std::vector<DifferenceLine> lines_;
    std::vector<size_t> shown_;
    QString filter_;
    int sorted_ = -1; ///< column
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

} // namespace clientela::ui
