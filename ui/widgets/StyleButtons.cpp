#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/StyleParts.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

namespace clientela::ui::style {

namespace {

constexpr int kPadding = 12;
constexpr int kGap = 8;
constexpr int kMenuPart = 28; ///< the part of a split button that opens the menu

struct Colors {
    QColor fill;
    QColor line;
    QColor text;
    QColor icon;
};

Colors plainColors(const Theme& theme) { return {theme.field, theme.fieldLine, theme.text, theme.text2}; }

Colors restingColors(ButtonRole role, const Theme& theme) {
    switch (role) {
    case ButtonRole::Plain: return plainColors(theme);
    case ButtonRole::Primary: return {theme.accent, {}, theme.onAccent, theme.onAccent};
    case ButtonRole::Flat: return {{}, {}, theme.text, theme.text2};
    case ButtonRole::Danger: return {{}, {}, theme.bad, theme.text2};
    case ButtonRole::Quiet: return {{}, {}, theme.text2, theme.text2};
    case ButtonRole::Link: return {{}, {}, theme.accentText, theme.accentText};
    case ButtonRole::HintLink: return {{}, {}, theme.hint, theme.hint};
    }
    return plainColors(theme);
}

Colors colorsOf(ButtonRole role, QStyle::State state, const Theme& theme) {
    Colors colors = restingColors(role, theme);
    if (!(state & QStyle::State_Enabled)) {
        if (role == ButtonRole::Plain) colors.fill = theme.sunken;
        if (role == ButtonRole::Primary) colors.fill = theme.hover;
        if (colors.line.isValid()) colors.line = theme.line;
        colors.text = colors.icon = theme.hint;
        return colors;
    }
    if (state & QStyle::State_On) {
        colors.fill = theme.accentSoft;
        colors.text = colors.icon = theme.accentText;
        return colors;
    }
    const bool pressed = state & QStyle::State_Sunken;
    if (!pressed && !(state & QStyle::State_MouseOver)) return colors;
    switch (role) {
    case ButtonRole::Primary: colors.fill = paint::mix(theme.accent, theme.text, pressed ? 0.18 : 0.10); break;
    case ButtonRole::Danger:
        colors.fill = theme.badSoft;
        colors.icon = theme.bad;
        break;
    case ButtonRole::Link:
    case ButtonRole::HintLink: break;
    default: colors.fill = pressed ? theme.line : theme.hover;
    }
    return colors;
}

QFont mediumFont(QFont font) {
    if (font.weight() == QFont::Normal) font.setWeight(QFont::Medium);
    return font;
}

QFont keyFont(QFont font) {
    font.setWeight(QFont::Normal);
    if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

int widthOf(const QFont& font, const QString& text) {
    return QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

int mnemonics(const QStyleOption& option, const QWidget* widget) {
    const QStyle* style = widget != nullptr ? widget->style() : nullptr;
    const bool shown = style == nullptr || style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

/// Ours in the colour of the text, anything else as it is.
void drawIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& color, QStyle::State state) {
    const QString name = icons::nameOf(icon);
    if (!name.isEmpty()) {
        icons::paint(painter, rect, name, color);
        return;
    }
    const auto mode = state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    icon.paint(painter, rect, Qt::AlignCenter, mode, state & QStyle::State_On ? QIcon::On : QIcon::Off);
}

/// What stands in a button, from left to right.
struct Content {
    QIcon icon;
    QSize iconSize;
    QString text;
    QString key;
    bool menu = false;
};

int widthOf(const Content& content, const QFont& font) {
    int width = 0;
    const auto add = [&width](int part) { width += (width > 0 ? kGap : 0) + part; };
    if (!content.icon.isNull()) add(content.iconSize.width());
    if (!content.text.isEmpty()) add(widthOf(font, content.text));
    if (!content.key.isEmpty()) add(widthOf(keyFont(font), content.key));
    if (content.menu) add(iconSize::kText);
    return width;
}

void drawContent(QPainter* painter, QRect rect, const Content& content, const QFont& font, const Colors& colors,
                 const QStyleOption& option, const QWidget* widget) {
    const paint::Scope scope(painter);
    const int total = qMin(widthOf(content, font), rect.width());
    rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(total, rect.height()), rect);
    const QRect whole = rect;
    int left = rect.left();
    const auto place = [&](int width) {
        const QRect part(left, rect.top(), width, rect.height());
        left += width + kGap;
        return QStyle::visualRect(option.direction, whole, part);
    };
    if (!content.icon.isNull()) {
        const QRect part = place(content.iconSize.width());
        const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, content.iconSize, part);
        drawIcon(painter, square, content.icon, colors.icon, option.state);
    }
    int tail = content.menu ? iconSize::kText + kGap : 0;
    if (!content.key.isEmpty()) tail += widthOf(keyFont(font), content.key) + kGap;
    if (!content.text.isEmpty()) {
        const QRect part = place(qMin(widthOf(font, content.text), whole.right() + 1 - left - tail));
        painter->setFont(font);
        painter->setPen(colors.text);
        const QString shown =
            QFontMetrics(font).elidedText(content.text, Qt::ElideRight, part.width(), Qt::TextShowMnemonic);
        painter->drawText(part, Qt::AlignCenter | Qt::TextSingleLine | mnemonics(option, widget), shown);
    }
    if (!content.key.isEmpty()) {
        const QRect part = place(widthOf(keyFont(font), content.key));
        painter->setFont(keyFont(font));
        QColor faint = colors.text;
        faint.setAlphaF(0.85F);
        painter->setPen(faint);
        painter->drawText(part, Qt::AlignCenter | Qt::TextSingleLine, content.key);
    }
    if (content.menu) icons::paint(painter, place(iconSize::kText), QStringLiteral("chevron-down"), colors.icon);
}

Content contentOf(const QStyleOptionButton& option, const QWidget* widget) {
    return {option.icon, option.iconSize, option.text, buttonKey(widget),
            option.features.testFlag(QStyleOptionButton::HasMenu)};
}

Content contentOf(const QStyleOptionToolButton& option, const QWidget* widget) {
    Content content;
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly) content.icon = option.icon;
    content.iconSize = option.iconSize;
    if (!iconOnly || option.icon.isNull()) content.text = option.text;
    content.key = buttonKey(widget);
    const bool split = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    content.menu = !split && !iconOnly && option.features.testFlag(QStyleOptionToolButton::HasMenu);
    if (option.arrowType != Qt::NoArrow) {
        const char* names[] = {"", "chevron-up", "chevron-down", "chevron-left", "chevron-right"};
        content.icon = icons::icon(QString::fromLatin1(names[option.arrowType]));
    }
    return content;
}

bool isLink(ButtonRole role) { return role == ButtonRole::Link || role == ButtonRole::HintLink; }

int heightOf(const QWidget* widget) {
    const Heights heights = Heights::standard();
    return isSmall(widget) ? heights.small : heights.row;
}

} // namespace

QFont buttonFont(const QWidget* widget, const QFont& font) {
    const ButtonRole role = buttonRole(widget);
    return role == ButtonRole::Quiet || role == ButtonRole::HintLink ? font : mediumFont(font);
}

void drawButtonPanel(QPainter* painter, const QStyleOptionButton& option, const Theme& theme, const QWidget* widget) {
    const Colors colors = colorsOf(buttonRole(widget), option.state, theme);
    if (colors.fill.isValid() || colors.line.isValid())
        paint::panel(painter, option.rect, radius::kControl, colors.fill, colors.line);
}

void drawButtonLabel(QPainter* painter, const QStyleOptionButton& option, const Theme& theme, const QWidget* widget) {
    const ButtonRole role = buttonRole(widget);
    QFont font = buttonFont(widget, painter->font());
    if (isLink(role) && (option.state & QStyle::State_MouseOver)) font.setUnderline(true);
    QRect rect = option.rect;
    // A text that is cut keeps off the line around it.
    if (!isLink(role) && !option.text.isEmpty()) rect.adjust(kPadding / 2, 0, -kPadding / 2, 0);
    drawContent(painter, rect, contentOf(option, widget), font, colorsOf(role, option.state, theme), option, widget);
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget) {
    const QFont font = buttonFont(widget, widget != nullptr ? widget->font() : QFont());
    const ButtonRole role = buttonRole(widget);
    const int content = widthOf(contentOf(option, widget), font);
    if (isLink(role)) return {content + 1, qMax(kHitArea, QFontMetrics(font).height())};
    const int height = heightOf(widget);
    const int padding = isSmall(widget) ? kPadding - 2 : kPadding;
    const bool iconOnly = option.text.isEmpty() && !option.icon.isNull();
    return {iconOnly ? height : qMax(content + 2 * padding, height), height};
}

QRect toolButtonMenuRect(const QStyleOptionToolButton& option) {
    const QRect part(option.rect.right() + 1 - kMenuPart, option.rect.top(), kMenuPart, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, part);
}

void drawToolButton(QPainter* painter, const QStyleOptionToolButton& option, const Theme& theme,
                    const QWidget* widget) {
    const ButtonRole role = buttonRole(widget);
    const bool split = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    QStyle::State state = option.state;
    if (option.activeSubControls == QStyle::SC_ToolButtonMenu && split) state &= ~QStyle::State_Sunken;
    Colors colors = colorsOf(role, state, theme);
    // An icon that stands alone is what there is to read.
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly && role == ButtonRole::Flat && !(state & QStyle::State_On))
        colors.icon = option.state & QStyle::State_Enabled ? theme.text2 : theme.hint;
    if (colors.fill.isValid() || colors.line.isValid())
        paint::panel(painter, option.rect, radius::kControl, colors.fill, colors.line);

    QRect rect = option.rect;
    if (split) {
        const QRect menu = toolButtonMenuRect(option);
        const bool leftToRight = option.direction != Qt::RightToLeft;
        if (leftToRight)
            rect.setRight(menu.left() - 1);
        else
            rect.setLeft(menu.right() + 1);
        QColor divider = role == ButtonRole::Primary ? theme.onAccent : theme.fieldLine;
        if (role == ButtonRole::Primary) divider.setAlphaF(0.35F);
        paint::edge(painter, menu, leftToRight ? Qt::LeftEdge : Qt::RightEdge, divider);
        const QSize arrow(iconSize::kText, iconSize::kText);
        icons::paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, arrow, menu),
                     QStringLiteral("chevron-down"), colors.icon);
    }
    drawContent(painter, rect, contentOf(option, widget), buttonFont(widget, option.font), colors, option, widget);
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget) {
    const Content content = contentOf(option, widget);
    const int height = heightOf(widget);
    const bool split = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const int padding = isSmall(widget) ? kPadding - 2 : kPadding;
    const int width = content.text.isEmpty() ? height : widthOf(content, buttonFont(widget, option.font)) + 2 * padding;
    return {width + (split ? kMenuPart : 0), height};
}

namespace {

struct MarkColors {
    QColor fill;
    QColor line;
    QColor mark;
};

MarkColors markColors(const QStyleOption& option, const Theme& theme, bool set) {
    if (!(option.state & QStyle::State_Enabled)) return {set ? theme.hint : theme.sunken, theme.hint, theme.base};
    if (set) return {theme.accent, theme.accent, theme.onAccent};
    return {theme.field, option.state & QStyle::State_MouseOver ? theme.text2 : theme.strong, {}};
}

} // namespace

void drawCheckMark(QPainter* painter, const QStyleOption& option, const Theme& theme) {
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const MarkColors colors = markColors(option, theme, on || partly);
    const QRectF box(option.rect);
    paint::panel(painter, box, radius::kTag, colors.fill, colors.line, 1.25);
    if (!on && !partly) return;
    const paint::Scope scope(painter);
    painter->translate(box.topLeft());
    painter->scale(box.width() / 16.0, box.height() / 16.0);
    painter->setPen(QPen(colors.mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path;
    if (partly) {
        path.moveTo(4.5, 8);
        path.lineTo(11.5, 8);
    } else {
        path.moveTo(4.2, 8.4);
        path.lineTo(6.9, 11);
        path.lineTo(11.8, 5.4);
    }
    painter->drawPath(path);
}

void drawRadioMark(QPainter* painter, const QStyleOption& option, const Theme& theme) {
    const bool on = option.state & QStyle::State_On;
    const MarkColors colors = markColors(option, theme, on);
    const QRectF box(option.rect);
    paint::panel(painter, box, box.width() / 2, colors.fill, colors.line, 1.25);
    if (!on) return;
    const paint::Scope scope(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.mark);
    const qreal dot = box.width() * 0.19;
    painter->drawEllipse(box.center(), dot, dot);
}

} // namespace clientela::ui::style
