#pragma once

#include "exchange/ImportMapping.h"

#include <QAbstractTableModel>

#include <memory>

namespace clientela::ui {

/// The columns of a file as rows: head, examples, and the field each one fills. Holds the mapping while it is made.
class ImportColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { HeaderColumn, ExamplesColumn, FieldColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMapping(exchange::ImportMapping mapping, std::shared_ptr<const fields::Catalogues> catalogues);
    [[nodiscard]] const exchange::ImportMapping& mapping() const { return mapping_; }

    /// A field that a column may fill.
    struct Choice {
        QString key; ///< empty: leave the column out
        QString label;
        QString group; ///< empty: stands before all groups
    };
    /// What a person can choose for a row: nothing, a new field of the user's own, or a field of the catalogue.
    [[nodiscard]] std::vector<Choice> choices(int row) const;
    /// "Town"; "Shoe size (new)"; "Leave out".
    [[nodiscard]] QString labelOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::EditRole of FieldColumn is the key.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person mapped a column.
    void mapped();
    /// It could not be mapped so; nothing changed.
    void refused(const clientela::Problem& problem);

private:
    [[nodiscard]] const exchange::ImportColumn& column(int row) const {
        return mapping_.columns[static_cast<size_t>(row)];
    }

    exchange::ImportMapping mapping_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
};

} // namespace clientela::ui
