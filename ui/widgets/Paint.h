#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

/// Small strokes that the style, the delegates and the parts share. All rectangles are in device-independent pixels.
namespace clientela::ui::paint {

/// Saves a painter and antialiases until the end of the scope.
class Scope {
public:
    explicit Scope(QPainter* painter) : painter_(painter) {
        painter_->save();
        painter_->setRenderHint(QPainter::Antialiasing);
    }
    ~Scope() { painter_->restore(); }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    QPainter* painter_;
};

/// Width of the thinnest line that falls on whole device pixels, about 1.
[[nodiscard]] qreal hairline(const QPainter* painter);

/// A rounded panel filled with `fill` and outlined inside its edge with `line`; invalid colours are left out.
void panel(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line = QColor(),
           qreal lineWidth = 0);

/// The focus ring: 2 wide, inside the edge of `rect`.
void ring(QPainter* painter, const QRectF& rect, qreal radius, const QColor& color);

/// A hairline along the bottom, top, left or right edge of `rect`, inside it.
void edge(QPainter* painter, const QRectF& rect, Qt::Edge side, const QColor& color);

/// `a` with `share` (0 to 1) of `b` mixed in.
[[nodiscard]] QColor mix(const QColor& a, const QColor& b, double share);

/// A soft shadow around a popup of `rect`; paints up to 12 outside of it.
void shadow(QPainter* painter, const QRectF& rect, qreal radius, bool dark);

} // namespace clientela::ui::paint
