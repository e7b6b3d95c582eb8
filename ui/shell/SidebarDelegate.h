#pragma once

#include <QStyledItemDelegate>

namespace clientela::ui {

/// What a row of the sidebar's model answers besides its text.
enum SidebarRole {
    SidebarIconRole = Qt::UserRole + 1, ///< QString, name of an icon
    SidebarCountRole,                   ///< QString; empty: none
    SidebarPlaceRole,                   ///< Place; none for the head of a group
    SidebarHereRole,                    ///< bool: one is there
    SidebarListRole,                    ///< qint64: id of the pinned list; 0 for a page
    SidebarBadRole,                     ///< bool: the count is of something late
    SidebarEditedRole                   ///< bool: something there is changed and not saved; the accent dot
};

/// Paints pages (32 high), pinned lists (28) and the heads of groups.
class SidebarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setNarrow(bool narrow) { narrow_ = narrow; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool narrow_ = false;
};

} // namespace clientela::ui
