#pragma once

#include "ui/widgets/PaintParts.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace clientela::ui {

/// What a cell's model answers besides Qt::DisplayRole; all optional.
enum CellRole {
    AvatarRole = Qt::UserRole + 0x200, ///< AvatarShape as int: Name cells show initials of the display text
    ToneRole,                          ///< Tone as int: the colour of the text (Bad for what is overdue)
    TagsRole,                          ///< QStringList: Tags cells
    StatusToneRole,                    ///< Tone as int: the dot of Status cells
    StatusHollowRole,                  ///< bool: a hollow dot
    SecondTextRole,                    ///< QString: hint-coloured text behind the first
    LoadingRole,                       ///< bool: the row is not there yet; a grey bar is shown
    EditedRole                         ///< bool: the row has an unsaved draft; Name cells show the accent dot
};

enum class CellKind {
    Text,   ///< left
    Number, ///< right, equally wide digits, empty is "–"
    Date,   ///< right, second text colour
    Name,   ///< avatar and medium weight
    Status, ///< dot and word
    Tags,   ///< what fits, then "+2"
    Check   ///< a check box that mirrors and toggles the selection of the row
};

/// Paints one kind of field in a table, one delegate a column; and the row under it: hovered, selected, current (bar of
/// 3 px at the left), hairline. Editing is QStyledItemDelegate's, so a subclass brings only its editor.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(CellKind kind, QObject* parent = nullptr);

    [[nodiscard]] CellKind kind() const { return kind_; }
    /// From the cell's edge to its text; the head uses the same.
    static constexpr int kPadding = 8;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// The row's ground, bar and hairline, for subclasses that paint their own content.
    void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme) const;
    [[nodiscard]] QFont fontOf(const QStyleOptionViewItem& option) const;

    CellKind kind_;
};

/// Gives a table the house's manner: whole rows, no grid, one row height that grows with the font, hover over whole
/// rows, no cell focus frame. The delegates above do the rest.
void dressTable(QAbstractItemView* view);

/// The row under the pointer in a dressed view, or -1.
[[nodiscard]] int hoveredRow(const QWidget* view);

} // namespace clientela::ui
