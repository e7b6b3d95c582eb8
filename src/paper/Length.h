#pragma once

#include <compare>

namespace clientela::paper {

/// A length on paper. Millimetres, inches and points go in and come out by name, so they never meet by mistake.
class Length {
public:
    constexpr Length() = default;
    static constexpr Length mm(double v) { return Length(v * kPerInch / 25.4); }
    static constexpr Length inches(double v) { return Length(v * kPerInch); }
    static constexpr Length points(double v) { return Length(v * kPerInch / 72.0); }
    /// Units of a page painter: 720 to the inch (see PagePainter).
    static constexpr Length units(double v) { return Length(v); }

    [[nodiscard]] constexpr double mm() const { return units_ * 25.4 / kPerInch; }
    [[nodiscard]] constexpr double inches() const { return units_ / kPerInch; }
    [[nodiscard]] constexpr double points() const { return units_ * 72.0 / kPerInch; }
    [[nodiscard]] constexpr double units() const { return units_; }

    auto operator<=>(const Length&) const = default;
    constexpr Length operator+(Length other) const { return Length(units_ + other.units_); }
    constexpr Length operator-(Length other) const { return Length(units_ - other.units_); }
    constexpr Length operator*(double factor) const { return Length(units_ * factor); }

private:
    static constexpr double kPerInch = 720.0;
    constexpr explicit Length(double units) : units_(units) {}
    double units_ = 0;
};

} // namespace clientela::paper
