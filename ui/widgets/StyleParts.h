#pragma once

#include "ui/widgets/Theme.h"

#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// What Style draws, by kind of control. Private to Style.
namespace clientela::ui::style {

// Buttons
[[nodiscard]] QFont buttonFont(const QWidget* widget, const QFont& font);
void drawButtonPanel(QPainter* painter, const QStyleOptionButton& option, const Theme& theme, const QWidget* widget);
void drawButtonLabel(QPainter* painter, const QStyleOptionButton& option, const Theme& theme, const QWidget* widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget);
void drawToolButton(QPainter* painter, const QStyleOptionToolButton& option, const Theme& theme, const QWidget* widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget);
[[nodiscard]] QRect toolButtonMenuRect(const QStyleOptionToolButton& option);
void drawCheckMark(QPainter* painter, const QStyleOption& option, const Theme& theme);
void drawRadioMark(QPainter* painter, const QStyleOption& option, const Theme& theme);

// Editors
void drawField(QPainter* painter, const QStyleOption& option, const Theme& theme, const QWidget* widget);
void drawComboBox(QPainter* painter, const QStyleOptionComboBox& option, const Theme& theme, const QWidget* widget);
void drawComboBoxLabel(QPainter* painter, const QStyleOptionComboBox& option, const Theme& theme);
void drawSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const Theme& theme, const QWidget* widget);

// Views, bars
/// `bar`: width of the mark of the current row, in pixels.
void drawItemPanel(QPainter* painter, const QStyleOption& option, const Theme& theme, bool inPopup, int bar);
void drawHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const Theme& theme);
void drawHeaderLabel(QPainter* painter, const QStyleOptionHeader& option, const Theme& theme);
void drawScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& thumb, const Theme& theme,
                   const QWidget* widget);
void drawProgressBar(QPainter* painter, const QStyleOptionProgressBar& option, const Theme& theme);
void drawTab(QPainter* painter, const QStyleOptionTab& option, const Theme& theme);
[[nodiscard]] QSize tabSize(const QStyleOptionTab& option);

// Menus
/// `round`: what is under the corners shows there.
void drawMenuPanel(QPainter* painter, const QRect& rect, const Theme& theme, bool round);
void drawMenuItem(QPainter* painter, const QStyleOptionMenuItem& option, const Theme& theme);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option);
void drawMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option, const Theme& theme);

} // namespace clientela::ui::style
