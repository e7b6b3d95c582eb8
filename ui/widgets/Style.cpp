#include "ui/widgets/Style.h"

#include "ui/widgets/DialogSize.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MenuPlace.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PopupCorners.h"
#include "ui/widgets/StyleParts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>

namespace clientela::ui {

namespace {

/// The list under a combo box and the completer's list: popups, whose current row is a menu's.
bool isInPopup(const QWidget* widget) {
    return widget != nullptr && widget->window() != nullptr && widget->window()->windowType() == Qt::Popup;
}

/// What lies under its corners shows there.
bool isSeenThrough(const QWidget* widget) {
    return widget == nullptr || widget->window()->testAttribute(Qt::WA_TranslucentBackground);
}

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

/// Buttons are ringed outside of their edge; parts that paint their own ring say so by the property.
bool wantsRingOutside(const QWidget* widget) {
    if (widget->property("ownRing").toBool()) return false;
    const auto* label = qobject_cast<const QLabel*>(widget);
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           (label != nullptr && label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
}

/// Those of Qt and of the platform (files, printers) keep the size they give themselves.
bool isOwnDialog(const QWidget* widget) {
    return qobject_cast<const QDialog*>(widget) != nullptr &&
           !QByteArray(widget->metaObject()->className()).startsWith('Q');
}

/// Tables, lists and what else is scrolled are ringed inside of theirs, but only where Tab or a key came to them: a
/// page that opens with its table in front is not framed.
bool wantsRingInside(const QWidget* widget) {
    if (widget->property("ownRing").toBool()) return false; // its current row has one
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr && !isTextEdit(widget) && !isInPopup(widget);
}

bool isShownFor(const QWidget* widget, Qt::FocusReason reason) {
    if (!wantsRingInside(widget)) return reason != Qt::MouseFocusReason;
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void drawArrow(QPainter* painter, const QStyleOption& option, const Theme& theme, const char* name) {
    const QColor color = option.state & QStyle::State_Enabled ? theme.text2 : theme.hint;
    const QSize size = QSize(iconSize::kText, iconSize::kText).boundedTo(option.rect.size());
    icons::paint(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, option.rect),
                 QString::fromLatin1(name), color);
}

/// The part of a tree's row before its first cell; the view does not say whether the row is selected.
bool isSelectedBranch(const QStyleOption& option, const QWidget* widget) {
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    return tree != nullptr && tree->selectionModel() != nullptr &&
           tree->selectionModel()->isSelected(tree->indexAt(option.rect.center()));
}

} // namespace

Style::Style(const Theme& theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), theme_(theme) {}

Style::~Style() { delete ring_; }

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                        qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QLineEdit*>(widget) != nullptr ||
                        qobject_cast<QAbstractSpinBox*>(widget) != nullptr ||
                        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr ||
                        qobject_cast<QHeaderView*>(widget) != nullptr || isTextEdit(widget);
    if (hovers) widget->setAttribute(Qt::WA_Hover);
    if (wantsRingOutside(widget) || wantsRingInside(widget)) widget->installEventFilter(this);
    if (isOwnDialog(widget)) widget->installEventFilter(this);
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) tabs->setExpanding(false);
    if (isTextEdit(widget)) {
        widget->installEventFilter(this);
        // The frame paints the field's ground under it, rounded.
        qobject_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    }
    if (qobject_cast<QMenu*>(widget) != nullptr) widget->installEventFilter(this);
    if (qobject_cast<QMenu*>(widget) != nullptr || widget->inherits("QComboBoxPrivateContainer")) {
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground, popupsCanBeRound());
    }
    if (qobject_cast<QAbstractItemView*>(widget) != nullptr && isInPopup(widget))
        static_cast<QAbstractItemView*>(widget)->viewport()->setAutoFillBackground(false);
}

void Style::unpolish(QWidget* widget) {
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

void Style::showRingOn(QWidget* widget) {
    if (ring_ == nullptr) {
        if (widget == nullptr) return;
        ring_ = new QFocusFrame;
        ring_->setAttribute(Qt::WA_TransparentForMouseEvents);
        ring_->setStyle(this);
    }
    ring_->setWidget(widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr) return false;
    if (auto* menu = qobject_cast<QMenu*>(widget)) {
        if (event->type() == QEvent::Show) keepInWindow(*menu); // it is sent before the window system hears of it
        return false;
    }
    if (auto* dialog = qobject_cast<QDialog*>(widget)) {
        // Later: a dialog that is shown is still arranging itself.
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            QMetaObject::invokeMethod(
                dialog, [dialog] { growToContents(*dialog); }, Qt::QueuedConnection);
        return false;
    }
    if (isTextEdit(widget)) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Enter ||
            event->type() == QEvent::Leave)
            widget->update();
        return false;
    }
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool back =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
        const bool shows = back ? ringBefore_ == widget : isShownFor(widget, reason);
        if (shows) showRingOn(widget);
    } else if (event->type() == QEvent::FocusOut && ring_ != nullptr && ring_->widget() == widget) {
        ringBefore_ = widget;
        showRingOn(nullptr);
    }
    return false;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            style::drawButtonPanel(painter, *button, theme_, widget);
        return;
    case PE_PanelLineEdit:
        // Line edits inside combo and spin boxes come without a frame: the box draws it.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            style::drawField(painter, *option, theme_, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isTextEdit(widget))
            style::drawField(painter, *option, theme_, widget);
        else if (isInPopup(widget))
            style::drawMenuPanel(painter, option->rect, theme_, isSeenThrough(widget));
        else if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paint::panel(painter, option->rect, radius::kPanel, QColor(), theme_.line);
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr) return; // rows have their bar
        paint::ring(painter, option->rect, radius::kTag, theme_.accentText);
        return;
    }
    case PE_PanelItemViewRow: return; // items fill their own part; rows of trees too
    case PE_PanelItemViewItem: {
        // The ring stands over the edge that the bar of the current row is at.
        const bool ringed = ring_ != nullptr && widget != nullptr && ring_->widget() == widget;
        style::drawItemPanel(painter, *option, theme_, isInPopup(widget), ringed ? kRowBar + kRing : kRowBar);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: style::drawCheckMark(painter, *option, theme_); return;
    case PE_IndicatorRadioButton: style::drawRadioMark(painter, *option, theme_); return;
    case PE_IndicatorArrowDown: drawArrow(painter, *option, theme_, "chevron-down"); return;
    case PE_IndicatorArrowUp: drawArrow(painter, *option, theme_, "chevron-up"); return;
    case PE_IndicatorArrowLeft: drawArrow(painter, *option, theme_, "chevron-left"); return;
    case PE_IndicatorArrowRight: drawArrow(painter, *option, theme_, "chevron-right"); return;
    case PE_IndicatorBranch:
        if (isSelectedBranch(*option, widget)) painter->fillRect(option->rect, theme_.accentSoft);
        if (option->state & State_Children)
            drawArrow(painter, *option, theme_, option->state & State_Open ? "chevron-down" : "chevron-right");
        return;
    case PE_PanelMenu:
    case PE_FrameMenu: style::drawMenuPanel(painter, option->rect, theme_, isSeenThrough(widget)); return;
    case PE_PanelTipLabel: paint::panel(painter, option->rect, 0, theme_.toast); return;
    case PE_FrameTabBarBase: paint::edge(painter, option->rect, Qt::BottomEdge, theme_.line); return;
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_FocusFrame: {
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        const bool round =
            frame != nullptr && frame->widget() != nullptr && frame->widget()->property("round").toBool();
        const bool inside = frame != nullptr && frame->widget() != nullptr && wantsRingInside(frame->widget());
        paint::ring(painter, option->rect,
                    round    ? option->rect.height() / 2.0
                    : inside ? radius::kTag
                             : radius::kControl + 3,
                    theme_.accentText);
        return;
    }
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            style::drawButtonPanel(painter, *button, theme_, widget);
            style::drawButtonLabel(painter, *button, theme_, widget);
        }
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            copy.state &= ~State_HasFocus; // ringed outside
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            style::drawButtonPanel(painter, *button, theme_, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            style::drawButtonLabel(painter, *button, theme_, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            style::drawComboBoxLabel(painter, *box, theme_);
        return;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            style::drawHeaderSection(painter, *header, theme_);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme_.sunken);
        if (option->state & State_Horizontal) paint::edge(painter, option->rect, Qt::BottomEdge, theme_.line);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            style::drawHeaderLabel(painter, *header, theme_);
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            style::drawHeaderSection(painter, *header, theme_);
            QStyleOptionHeader label(*header);
            label.rect = header->rect.adjusted(space::k8, 0, -space::k8, 0);
            style::drawHeaderLabel(painter, label, theme_);
        }
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBar:
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            style::drawProgressBar(painter, *bar, theme_);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            style::drawMenuItem(painter, *item, theme_);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuTearoff: return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            style::drawMenuBarItem(painter, *item, theme_);
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme_.window); return;
    case CE_Splitter: {
        const QRectF rect(option->rect);
        const bool upright = option->rect.height() > option->rect.width();
        const QRectF line = upright ? QRectF(rect.center().x(), rect.top(), 1, rect.height())
                                    : QRectF(rect.left(), rect.center().y(), rect.width(), 1);
        painter->fillRect(rect.width() <= 1 || rect.height() <= 1 ? rect : line, theme_.line);
        return;
    }
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool level = frame->frameShape == QFrame::HLine;
                QRectF line(frame->rect);
                if (level)
                    line.setTop(std::floor(line.center().y()));
                else
                    line.setLeft(std::floor(line.center().x()));
                paint::edge(painter, line, level ? Qt::TopEdge : Qt::LeftEdge, theme_.line);
                return;
            }
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) style::drawTab(painter, *tab, theme_);
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && !isInPopup(widget)) {
            // Selected rows are a soft colour: their text stays what it is.
            QStyleOptionViewItem copy(*item);
            for (const auto group : {QPalette::Active, QPalette::Inactive})
                copy.palette.setColor(group, QPalette::HighlightedText, item->palette.color(group, QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            style::drawComboBox(painter, *box, theme_, widget);
        return;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            style::drawSpinBox(painter, *box, theme_, widget);
        return;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            style::drawToolButton(painter, *button, theme_, widget);
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            style::drawScrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), theme_,
                                 widget);
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace clientela::ui
