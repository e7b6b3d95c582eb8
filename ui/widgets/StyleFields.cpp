#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/StyleParts.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace clientela::ui::style {

namespace {

QColor outlineOf(const Theme& theme, Tone tone) {
    switch (tone) {
    case Tone::Warn: return theme.warn;
    case Tone::Bad: return theme.bad;
    default: return theme.fieldLine;
    }
}

void drawChevron(QPainter* painter, const QRect& rect, const char* name, const QColor& color) {
    const QSize size(iconSize::kText, iconSize::kText);
    icons::paint(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, rect), QString::fromLatin1(name),
                 color);
}

QColor iconColor(const QStyleOption& option, const Theme& theme) {
    return option.state & QStyle::State_Enabled ? theme.text2 : theme.hint;
}

} // namespace

void drawField(QPainter* painter, const QStyleOption& option, const Theme& theme, const QWidget* widget) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const Tone tone = fieldTone(widget);
    const QRectF rect(option.rect);
    if (focused) {
        paint::panel(painter, rect, radius::kControl, theme.field);
        paint::ring(painter, rect, radius::kControl, theme.accentText);
        return;
    }
    if (isQuietField(widget) && tone == Tone::Neutral) {
        if (hovered && !readOnly) paint::panel(painter, rect, radius::kControl, theme.hover);
        return;
    }
    const QColor fill = enabled && !readOnly ? theme.field : theme.sunken;
    paint::panel(painter, rect, radius::kControl, fill, enabled ? outlineOf(theme, tone) : theme.line);
}

void drawComboBox(QPainter* painter, const QStyleOptionComboBox& option, const Theme& theme, const QWidget* widget) {
    QStyleOptionComboBox field = option;
    if (option.frame) drawField(painter, field, theme, widget);
    if (!(option.subControls & QStyle::SC_ComboBoxArrow) || widget == nullptr) return;
    const bool quietAtRest =
        isQuietField(widget) && !(option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver));
    if (quietAtRest) return;
    const QRect arrow = widget->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, "chevron-down", iconColor(option, theme));
}

void drawComboBoxLabel(QPainter* painter, const QStyleOptionComboBox& option, const Theme& theme) {
    if (option.editable) return;
    const QStyle* style = nullptr;
    if (const auto* widget = qobject_cast<const QWidget*>(option.styleObject)) style = widget->style();
    if (style == nullptr) return;
    QRect rect = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField,
                                       qobject_cast<const QWidget*>(option.styleObject));
    const paint::Scope scope(painter);
    const QColor color = option.state & QStyle::State_Enabled ? theme.text : theme.hint;
    if (!option.currentIcon.isNull()) {
        const QRect slot(rect.topLeft(), QSize(option.iconSize.width(), rect.height()));
        const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, option.iconSize,
                                                 QStyle::visualRect(option.direction, rect, slot));
        const QString name = icons::nameOf(option.currentIcon);
        if (name.isEmpty())
            option.currentIcon.paint(painter, square);
        else
            icons::paint(painter, square, name, iconColor(option, theme));
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(option.iconSize.width() + space::k8, 0, 0, 0));
    }
    painter->setPen(color);
    const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter->drawText(rect, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
}

void drawSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const Theme& theme, const QWidget* widget) {
    if (option.frame) drawField(painter, option, theme, widget);
    if (widget == nullptr || option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    // Quiet at rest: the arrows come with the pointer or the focus, as the frame does.
    if (!(option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver))) return;
    const auto part = [&](QStyle::SubControl control) {
        return widget->style()->subControlRect(QStyle::CC_SpinBox, &option, control, widget);
    };
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled.testFlag(step) ? iconColor(option, theme) : theme.fieldLine;
    };
    drawChevron(painter, part(QStyle::SC_SpinBoxUp), "chevron-up", color(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, part(QStyle::SC_SpinBoxDown), "chevron-down", color(QAbstractSpinBox::StepDownEnabled));
}

} // namespace clientela::ui::style
