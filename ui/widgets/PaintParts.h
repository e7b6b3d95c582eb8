#pragma once

#include "ui/widgets/Theme.h"

#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;

/// The small parts that both widgets and delegates paint.
namespace clientela::ui {

enum class AvatarShape { Person, Company };

/// Two letters for an avatar: of the first two words written with a capital, passing over abbreviations in capitals
/// ("Gelateria Dolce Vita snc" gives GD, "ООО «Северный берег»" gives СБ); "??" for nothing.
[[nodiscard]] QString initialsOf(const QString& name);

/// A stage or state: dot and word. Hollow is the stage that says nothing yet (suspect).
struct Status {
    QString text;
    Tone tone = Tone::Neutral;
    bool hollow = false;
    bool operator==(const Status&) const = default;
};

namespace paint {

/// Round for persons, a rounded square for companies. `fill` instead of the hover colour, where that is the ground.
void avatar(QPainter* painter, const QRect& rect, const QString& initials, AvatarShape shape, const Theme& theme,
            const QColor& fill = QColor());

/// An 8 px dot centred in `rect`.
void dot(QPainter* painter, const QRectF& rect, const Theme& theme, Tone tone, bool hollow = false);

/// Dot and word, left-aligned in `rect`, cut with an ellipsis.
void status(QPainter* painter, const QRect& rect, const Status& status, const Theme& theme, const QFont& font);

/// Width of one tag with this text in this font (the body font; tags use its caption size).
[[nodiscard]] int tagWidth(const QString& text, const QFont& font);

/// One tag filling `rect`.
void tag(QPainter* painter, const QRect& rect, const QString& text, const ToneColors& colors, const QFont& font);

/// How many tags fit whole into so many pixels, beside the "+n" for the others, and what they take with it.
struct TagFit {
    qsizetype whole = 0;
    int width = 0;
};
[[nodiscard]] TagFit tagsThatFit(const QStringList& texts, int room, const QFont& font);

/// As many tags as fit from the left, then "+n". Returns how many were left out. `fill` as for avatar().
int tags(QPainter* painter, const QRect& rect, const QStringList& texts, const Theme& theme, const QFont& font,
         Qt::LayoutDirection direction = Qt::LeftToRight, const QColor& fill = QColor());

/// The font of tags, counts and captions beside text in `font`.
[[nodiscard]] QFont captionOf(const QFont& font);

} // namespace paint
} // namespace clientela::ui
