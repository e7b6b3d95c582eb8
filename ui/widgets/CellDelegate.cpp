#include "ui/widgets/CellDelegate.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyleOptionButton>
#include <QTableView>
#include <QToolTip>

namespace clientela::ui {

namespace {

constexpr int kAvatar = 24;
constexpr int kCheck = 16;

bool isFirstColumn(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr) return index.column() == 0;
    const QHeaderView* head = table->horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual)
        if (!head->isSectionHidden(head->logicalIndex(visual))) return head->logicalIndex(visual) == index.column();
    return false;
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->currentIndex().isValid() && view->currentIndex().row() == index.row() &&
           view->currentIndex().parent() == index.parent();
}

void paintLoading(QPainter* painter, const QRect& cell, CellKind kind, const Theme& theme) {
    if (kind == CellKind::Check) return;
    constexpr int kThick = 8;
    const int width = qMin(cell.width(), kind == CellKind::Name ? cell.width() * 3 / 4 : cell.width() / 2);
    const bool right = kind == CellKind::Number || kind == CellKind::Date;
    const int left = right ? cell.right() + 1 - width : cell.left();
    paint::panel(painter, QRectF(left, cell.center().y() - kThick / 2.0, width, kThick), kThick / 2.0, theme.hover);
}

/// Avatars and tags have the colour of a hovered row; there they take the next darker one.
QColor partFill(const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme) {
    const bool hovered = hoveredRow(option.widget) == index.row() && !(option.state & QStyle::State_Selected);
    return hovered ? theme.line : QColor();
}

/// What the view shows of a cell, which may be half out of sight.
QRect seenOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? option.rect.intersected(view->viewport()->rect()) : option.rect;
}

/// Follows the pointer and the current row of a view and repaints whole rows where Qt repaints single cells.
class RowWatcher : public QObject {
public:
    explicit RowWatcher(QAbstractItemView* view) : QObject(view), view_(view) {
        view->setMouseTracking(true);
        view->viewport()->setMouseTracking(true);
        view->viewport()->installEventFilter(this);
        view->setProperty("hoveredRow", -1);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::MouseMove)
            set(view_->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()).row());
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
            set(-1);
        else if (event->type() == QEvent::Paint && view_->selectionModel() != followed_)
            follow(view_->selectionModel());
        return false;
    }

private:
    void set(int row) {
        const int before = hoveredRow(view_);
        if (before == row) return;
        view_->setProperty("hoveredRow", row);
        repaint(before);
        repaint(row);
    }

    /// The bar of the current row is in another cell than the current one.
    void follow(QItemSelectionModel* selection) {
        if (followed_ != nullptr) followed_->disconnect(this);
        followed_ = selection;
        if (selection == nullptr) return;
        connect(selection, &QItemSelectionModel::currentChanged, this,
                [this](const QModelIndex& now, const QModelIndex& before) {
                    repaint(before.row());
                    repaint(now.row());
                });
    }

    void repaint(int row) {
        if (row < 0 || view_->model() == nullptr) return;
        const QRect cell = view_->visualRect(view_->model()->index(row, 0, view_->rootIndex()));
        view_->viewport()->update(0, cell.top(), view_->viewport()->width(), cell.height());
    }

    QAbstractItemView* view_;
    QPointer<QItemSelectionModel> followed_;
};

} // namespace

int hoveredRow(const QWidget* view) {
    const QVariant row = view != nullptr ? view->property("hoveredRow") : QVariant();
    return row.isValid() ? row.toInt() : -1;
}

void dressTable(QAbstractItemView* view) {
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (auto* table = qobject_cast<QTableView*>(view)) {
        table->setTabKeyNavigation(false); // Tab leaves the table: nothing keeps the focus
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setCornerButtonEnabled(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->verticalHeader()->setMinimumSectionSize(Heights::standard().row);
        table->verticalHeader()->setDefaultSectionSize(Heights::standard().row);
        table->horizontalHeader()->setHighlightSections(false);
    }
    new RowWatcher(view);
}

CellDelegate::CellDelegate(CellKind kind, QObject* parent) : QStyledItemDelegate(parent), kind_(kind) {}

QFont CellDelegate::fontOf(const QStyleOptionViewItem& option) const {
    QFont result = option.font;
    if (kind_ == CellKind::Name) result.setWeight(QFont::Medium);
    return kind_ == CellKind::Number ? figureFont(result) : result;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(fontOf(option));
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * kPadding;
    if (kind_ == CellKind::Name) width += kAvatar + space::k8;
    if (kind_ == CellKind::Status) width += 14;
    if (kind_ == CellKind::Check) width = kCheck + 2 * kPadding;
    if (kind_ == CellKind::Tags) {
        width = 2 * kPadding;
        for (const QString& tag : index.data(TagsRole).toStringList()) width += paint::tagWidth(tag, option.font) + 4;
    }
    return {width, Heights::standard().row};
}

void CellDelegate::paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = hoveredRow(option.widget) == index.row();
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (hovered)
        painter->fillRect(option.rect, theme.hover);
    paint::edge(painter, option.rect, Qt::BottomEdge, theme.line);
    if (isCurrentRow(option, index) && isFirstColumn(option, index)) {
        const QRect bar(option.rect.left(), option.rect.top(), kRowBar, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accentText);
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    painter->save();
    paintRow(painter, option, index);
    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (index.data(LoadingRole).toBool()) {
        paintLoading(painter, cell, kind_, theme);
    } else if (kind_ == CellKind::Check) {
        QStyleOptionButton box;
        box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(kCheck, kCheck), option.rect);
        box.state =
            QStyle::State_Enabled | (option.state & QStyle::State_Selected ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    } else if (kind_ == CellKind::Tags) {
        paint::tags(painter, cell, index.data(TagsRole).toStringList(), theme, option.font, option.direction,
                    partFill(option, index, theme));
    } else if (kind_ == CellKind::Status) {
        const Status status{index.data().toString(), static_cast<Tone>(index.data(StatusToneRole).toInt()),
                            index.data(StatusHollowRole).toBool()};
        paint::status(painter, cell, status, theme, option.font);
    } else {
        paintText(painter, option, index, theme);
    }
    painter->restore();
}

void CellDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const Theme& theme) const {
    QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const auto visual = [&](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    QString text = displayText(index.data(), option.locale);
    const bool right = kind_ == CellKind::Number || kind_ == CellKind::Date;
    const bool none = text.isEmpty() && right;
    if (none) text = QStringLiteral("–");
    if (kind_ == CellKind::Name && index.data(AvatarRole).isValid()) {
        const QRect place(cell.left(), cell.top() + (cell.height() - kAvatar) / 2, kAvatar, kAvatar);
        paint::avatar(painter, visual(place), initialsOf(text),
                      static_cast<AvatarShape>(index.data(AvatarRole).toInt()), theme, partFill(option, index, theme));
        cell.setLeft(place.right() + 1 + space::k8);
    }
    if (index.data(EditedRole).toBool()) {
        paint::dot(painter, visual(QRect(cell.right() - 8, cell.top(), 8, cell.height())), theme, Tone::Accent);
        cell.setRight(cell.right() - 16);
    }
    const QFont font = fontOf(option);
    const QFontMetrics metrics(font);
    const QVariant tone = index.data(ToneRole);
    QColor color = kind_ == CellKind::Date ? theme.text2 : none ? theme.hint : theme.text;
    if (tone.isValid() && static_cast<Tone>(tone.toInt()) != Tone::Neutral)
        color = theme.tone(static_cast<Tone>(tone.toInt())).text;
    painter->setFont(font);
    painter->setPen(color);
    const auto align =
        QStyle::visualAlignment(option.direction, (right ? Qt::AlignRight : Qt::AlignLeft)) | Qt::AlignVCenter;
    QString cut = metrics.elidedText(text, Qt::ElideRight, cell.width());
    if (kind_ == CellKind::Number && !none) {
        // Half a figure reads as another one: where it is not seen whole, none of it is.
        const QRect seen = visual(cell).intersected(seenOf(option));
        if (metrics.horizontalAdvance(text) > seen.width()) {
            cut = QStringLiteral("…");
            cell = visual(seen);
        }
    }
    // On one line with the texts beside it whatever face it is in: a box that is centred stands by its own face.
    const QFontMetrics texts(option.font);
    const QRect box = visual(cell);
    const int across = metrics.horizontalAdvance(cut);
    painter->drawText(align & Qt::AlignRight ? box.right() + 1 - across : box.left(),
                      box.top() + (box.height() - texts.height()) / 2 + texts.ascent(), cut);

    const QString second = index.data(SecondTextRole).toString();
    if (second.isEmpty() || right) return;
    cell.setLeft(cell.left() + metrics.horizontalAdvance(cut) + space::k8);
    const QFont small = paint::captionOf(option.font);
    painter->setFont(small);
    painter->setPen(theme.hint);
    painter->drawText(visual(cell), static_cast<int>(align) | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(second, Qt::ElideRight, cell.width()));
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(0, 1, 0, -1));
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip && !index.data(Qt::ToolTipRole).isValid()) {
        QString text;
        if (kind_ == CellKind::Tags)
            text = index.data(TagsRole).toStringList().join(QStringLiteral(", "));
        else if (sizeHint(option, index).width() > seenOf(option).width())
            text = index.data().toString();
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (kind_ != CellKind::Check || event->type() != QEvent::MouseButtonPress)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The view would select this row alone; the box adds it to or takes it from what is selected.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) return false;
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    return true;
}

} // namespace clientela::ui
