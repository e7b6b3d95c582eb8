#pragma once

#include <QStyledItemDelegate>

namespace clientela::ui {

/// What a row of the search popup answers besides its text.
enum HitRole {
    HitPlaceRole = Qt::UserRole + 1, ///< Place; none for the head of a group
    HitTitleRole,                    ///< FoundText: the text with what is marked in it; none where nothing is
    HitAfterRole,                    ///< FoundText behind the text, in hint colour: the town
    HitLineRole,                     ///< FoundText, second line: phone, last order; customers only
    HitEndRole,                      ///< QString at the right end: an amount
    HitKeyRole,                      ///< QString: key at the right end
    HitIconRole,                     ///< QString: name of an icon; empty: initials
    HitCompanyRole,                  ///< bool
    HitQuietRole                     ///< bool: in second text colour, for what is archived
};

/// Paints heads of groups, customers in two lines, documents and actions in one; matched runs are marked.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace clientela::ui
