#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;

namespace clientela::paper {

class TypeFace;

inline constexpr QColor kInk(0x1b, 0x1f, 0x26);
inline constexpr QColor kQuietInk(0x54, 0x5d, 0x6b);
inline constexpr QColor kHairline(0xc9, 0xce, 0xd6);
inline constexpr QColor kDraftInk(0xee, 0xf0, 0xf4);

/// Text that begins at a point of the baseline, in the painter's pen.
void drawLeft(QPainter& painter, const TypeFace& face, QPointF baseline, const QString& text);
/// Text that ends there.
void drawRight(QPainter& painter, const TypeFace& face, QPointF baseline, const QString& text);

} // namespace clientela::paper
