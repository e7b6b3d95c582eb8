#pragma once

#include <QStyledItemDelegate>

namespace clientela::ui {

/// Paints headings and entries of two lines of a CardTimelineModel.
class CardTimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the box of a task stands in its row.
    [[nodiscard]] static QRect box(const QRect& row);
};

} // namespace clientela::ui
