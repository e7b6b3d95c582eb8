#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace clientela::ui {

/// Paints headings and rows of a TodayModel: in two lines, or in one beside the work (`narrow`). The current row shows
/// its buttons, which are also in its menu.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Button { Call, Tomorrow };

    TodayDelegate(bool narrow, bool writes, QObject* parent)
        : QStyledItemDelegate(parent), narrow_(narrow), writes_(writes) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What a button is called that shows its icon alone.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// Where the box of a row that can be ticked stands.
    [[nodiscard]] static QRect box(const QRect& row);
    /// The button of the row at a point; nothing: none.
    [[nodiscard]] std::optional<Button> buttonAt(const QRect& row, const QModelIndex& index, const QPoint& at) const;

private:
    struct Shown {
        Button button;
        QString icon;
        QString text;
        QRect rect;
        bool worded = true; ///< its text is shown, not its icon alone
    };
    /// From the row's edge to its words.
    [[nodiscard]] int textLeft() const;
    /// What stands at the right end takes, with the gap before it.
    [[nodiscard]] static int endWidth(const QModelIndex& index);
    /// For the first line beside the end, before buttons.
    [[nodiscard]] int titleRoom(const QRect& row, const QModelIndex& index) const;
    /// The end stands in the second line, where the first has no room for both.
    [[nodiscard]] bool endsBelow(const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] QList<Shown> buttons(const QRect& row, const QModelIndex& index) const;
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// The right end; returns where it begins.
    int paintEnd(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool narrow_;
    bool writes_;
};

} // namespace clientela::ui
