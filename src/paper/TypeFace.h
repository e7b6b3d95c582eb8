#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>

namespace clientela::paper {

/// Families of printed pages in order of preference; both cover Latin and Cyrillic and are packages of Debian.
QStringList textFamilies();
/// Families whose digits are all of one width, for columns of figures.
QStringList figureFamilies();

/// A font at one size in page units, with the widths of its letters kept: measuring costs a table look-up a letter
/// instead of shaping. For use on one thread at a time.
class TypeFace {
public:
    /// `points` may have a decimal. Figures are set without kerning, so that their measured width is exact and columns
    /// align.
    TypeFace(const QStringList& families, double points, QFont::Weight weight, bool kerning = true);

    [[nodiscard]] const QFont& font() const { return font_; }
    /// Sum of the letters' widths in page units: exact without kerning, with it mostly a little more than is drawn.
    [[nodiscard]] double width(QStringView text) const;
    [[nodiscard]] double ascent() const { return ascent_; }
    [[nodiscard]] double descent() const { return descent_; }
    [[nodiscard]] double capHeight() const { return capHeight_; }

    /// The first letter that no font of this machine can draw, or nothing.
    [[nodiscard]] QString missingLetter(QStringView text) const;

    /// The text cut into lines of at most `width`, at spaces where there are any, inside a word where it is too long.
    /// At least one line.
    [[nodiscard]] QStringList wrapped(const QString& text, double width) const;
    /// The text cut behind with "…" to fit the width.
    [[nodiscard]] QString elided(const QString& text, double width) const;

private:
    [[nodiscard]] double letterWidth(char32_t letter) const;

    QFont font_;
    double ascent_ = 0, descent_ = 0, capHeight_ = 0;
    mutable std::array<float, 0x500> common_; ///< Latin to Cyrillic; negative: not measured yet
    mutable QHash<char32_t, float> rare_;
    mutable QHash<char32_t, bool> drawable_; ///< of letters beyond common_
};

} // namespace clientela::paper
