#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

/// Our own icons (resources/icons/NAME.svg: 24-unit grid, stroke 1.75, round caps), tinted on the way out.
namespace clientela::ui::icons {

/// The icon tinted for one colour and size, from the cache when it was drawn before. `size` is in device-independent
/// pixels. An unknown name gives a null pixmap and a warning.
[[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio = 1.0);

/// Paints the icon centred in `rect`, as large as fits, sharp at the painter's scale.
void paint(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color);

/// An icon that always takes the colour of the text it stands beside: Style tints it for buttons and menus, and
/// elsewhere it follows the application's palette, so it survives a change of theme.
[[nodiscard]] QIcon icon(const QString& name);
/// An icon of one fixed colour; set again when the theme changes.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);

/// Name of an icon made by icon(name), or an empty string for any other. Style asks it to tint by state.
[[nodiscard]] QString nameOf(const QIcon& icon);

/// All names, sorted.
[[nodiscard]] QStringList names();

/// The program's icon in its sizes.
[[nodiscard]] QIcon application();

} // namespace clientela::ui::icons
