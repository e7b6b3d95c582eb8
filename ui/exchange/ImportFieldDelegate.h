#pragma once

#include "ui/widgets/CellDelegate.h"

namespace clientela::ui {

/// The cell that says which field a column fills: looks like text with an arrow, opens the choice of fields.
class ImportFieldDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit ImportFieldDelegate(QObject* parent = nullptr) : CellDelegate(CellKind::Text, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace clientela::ui
