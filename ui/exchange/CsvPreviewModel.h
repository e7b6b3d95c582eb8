#pragma once

#include "exchange/CsvDetection.h"

#include <QAbstractTableModel>

namespace clientela::ui {

/// The first rows of a file as they are read.
class CsvPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGuess(const exchange::CsvGuess& guess);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList header_;
    QList<QStringList> rows_;
};

} // namespace clientela::ui
