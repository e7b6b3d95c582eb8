#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/StyleParts.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QFocusFrame>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace clientela::ui {

namespace {

constexpr int kFieldPadding = 8; ///< from an editor's edge to its text
constexpr int kArrowWidth = 28;  ///< of combo and spin boxes
#ifdef Q_OS_WIN
constexpr int kUnknownPlatformLayout = QDialogButtonBox::WinLayout;
#else
constexpr int kUnknownPlatformLayout = QDialogButtonBox::GnomeLayout; // Qt's own default is that of Windows
#endif

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

int fieldHeight(const QWidget* widget) {
    const Heights heights = Heights::standard();
    return isSmall(widget) ? heights.small : heights.row;
}

/// A scroll bar without arrows: the thumb, and what lies before and after it.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int shortest) {
    const bool level = bar.orientation == Qt::Horizontal;
    const int length = level ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(static_cast<qint64>(bar.pageStep) * length / (range + bar.pageStep));
        thumb = qBound(qMin(shortest, length), thumb, length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = level ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                                 : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return piece(start, thumb);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    default: return {};
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& box, QStyle::SubControl part) {
    const bool buttons = box.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? kArrowWidth : 0;
    const QRect rect = box.rect;
    const int half = rect.height() / 2;
    QRect result;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        if (!buttons) return {};
        result = QRect(rect.right() + 1 - width, rect.top() + 2, width, half - 2);
        break;
    case QStyle::SC_SpinBoxDown:
        if (!buttons) return {};
        result = QRect(rect.right() + 1 - width, rect.top() + half, width, half - 2);
        break;
    case QStyle::SC_SpinBoxEditField: result = rect.adjusted(kFieldPadding - 2, 2, -width - 2, -2); break;
    default: result = rect;
    }
    return QStyle::visualRect(box.direction, rect, result);
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents:
        // A line edit inside of a box gets its place from the box; QLineEdit adds 2 at each side itself.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(kFieldPadding - 1, 1, -(kFieldPadding - 1), -1);
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_TabBarTabText: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect,
                              QRect(rect.right() + 1 - kArrowWidth, rect.top(), kArrowWidth, rect.height()));
        if (part == SC_ComboBoxEditField) {
            const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            const int left = box != nullptr && box->editable ? kFieldPadding - 2 : kFieldPadding + 1;
            return visualRect(option->direction, rect, rect.adjusted(left, 2, -kArrowWidth, -2));
        }
        if (part == SC_ComboBoxListBoxPopup || part == SC_ComboBoxFrame) return rect;
    }
    if (control == CC_SpinBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) return spinBoxPart(*box, part);
    }
    if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            const bool split = button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
            if (part == SC_ToolButtonMenu) return split ? style::toolButtonMenuRect(*button) : QRect();
            if (part == SC_ToolButton) {
                if (!split) return option->rect;
                const QRect menu = style::toolButtonMenuRect(*button);
                return option->direction == Qt::RightToLeft ? option->rect.adjusted(menu.width(), 0, 0, 0)
                                                            : option->rect.adjusted(0, 0, -menu.width(), 0);
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return style::buttonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return style::toolButtonSize(*button, widget);
        break;
    case CT_LineEdit: return {contents.width() + 2 * kFieldPadding, qMax(contents.height() + 2, fieldHeight(widget))};
    case CT_ComboBox:
        // Qt measures the ink of the words, which may begin or end a pixel within them.
        return {contents.width() + kFieldPadding + 4 + kArrowWidth, fieldHeight(widget)};
    case CT_SpinBox: return {contents.width() + kFieldPadding + kArrowWidth, fieldHeight(widget)};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(qMax(size.height(), kHitArea));
        size.setWidth(qMax(size.width(), kHitArea));
        return size;
    }
    case CT_ItemViewItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(qMax(size.height(), Heights::standard().row));
        return size;
    }
    case CT_HeaderSection: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(qMax(size.height(), Heights::standard().row));
        size.setWidth(size.width() + space::k8);
        return size;
    }
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return style::menuItemSize(*item);
        break;
    case CT_MenuBarItem: return {contents.width() + 2 * space::k8, Heights::standard().chip};
    case CT_ProgressBar: return {contents.width(), 8};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return style::tabSize(*tab);
        break;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        // A ring of 2, 1 outside of the button; in item views, which say who they are, the same metric is the text's
        // distance from the edge. The frame of Qt 6.4 asks without saying that it does.
        if (ring_ != nullptr && ring_->widget() != nullptr && (widget == nullptr || widget == ring_))
            return qobject_cast<const QAbstractScrollArea*>(ring_->widget()) != nullptr ? 0 : kRing + 1;
        return metric == PM_FocusFrameHMargin ? 7 : 2;
    case PM_DefaultFrameWidth:
        if (isTextEdit(widget)) return 4;
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr) return 0;
        if (widget != nullptr && widget->inherits("QComboBoxPrivateContainer")) return 4;
        return 1;
    case PM_ButtonMargin: return 2 * space::k12;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return iconSize::kNormal;
    case PM_LineEditIconMargin: return space::k4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::k8;
    case PM_ScrollBarExtent: return 8;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return 1; // QSplitterHandle then widens its grip beyond the line
    case PM_HeaderMargin: return space::k4;
    case PM_HeaderDefaultSectionSizeVertical: return Heights::standard().row;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return space::k4;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin: return space::k4;
    case PM_SubMenuOverlap: return -2;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::k16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::k8;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TreeViewIndentation: return space::k16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
    case SH_Menu_SloppySubMenus:
    case SH_TabBar_PreferNoArrows: return hint == SH_Menu_SloppySubMenus || hint == SH_TabBar_PreferNoArrows;
    case SH_ItemView_DrawDelegateFrame:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking: return 1;
    case SH_Table_GridLineColor: return static_cast<int>(theme_.line.rgba());
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0; // a mask would cut round rings
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy: return 1; // QFormLayout::ExpandingFieldsGrow
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_DialogButtonLayout: {
        // The primary button stands right wherever no platform says otherwise.
        const int platform = QProxyStyle::styleHint(hint, option, widget, result);
        return platform == QDialogButtonBox::WinLayout ? kUnknownPlatformLayout : platform;
    }
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const {
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton: return icons::icon(QStringLiteral("close"), theme_.text2);
    case SP_MessageBoxWarning: return icons::icon(QStringLiteral("alert-triangle"), theme_.warn);
    case SP_MessageBoxCritical: return icons::icon(QStringLiteral("alert-circle"), theme_.bad);
    case SP_MessageBoxInformation: return icons::icon(QStringLiteral("info"), theme_.accentText);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace clientela::ui
