#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace clientela {

/// ISO 4217 currency: its three letters and how many decimals its minor unit has (EUR 2, JPY 0, TND 3).
class Currency {
public:
    Currency() = default; ///< EUR
    /// The currency of a code in any case; nothing for what is not three letters.
    static std::optional<Currency> of(const QString& code);

    [[nodiscard]] QString code() const { return QString::fromLatin1(code_, 3); }
    [[nodiscard]] int decimals() const { return decimals_; }
    /// Minor units in one unit: 100 for EUR, 1 for JPY.
    [[nodiscard]] qint64 unit() const;
    bool operator==(const Currency&) const = default;

private:
    char code_[4] = "EUR";
    int decimals_ = 2;
};

/// Divides and rounds half away from zero, the one rounding of the program (EN 16931 amounts).
/// `denominator` > 0. The product is taken in 128 bits, so no amount of a business overflows.
qint64 roundedQuotient(qint64 factorA, qint64 factorB, qint64 denominator);

/// `amount` (minor units) times quantity in thousandths, rounded half away from zero.
qint64 timesQuantity(qint64 amount, qint64 thousandths);

/// Basis points (1 % = 100) of an amount in minor units, rounded half away from zero.
qint64 basisPointsOf(qint64 amount, qint64 basisPoints);

/// "1234.50" of 123450 minor units: plain, a point, all decimals, as CSV and JSON take it.
QString plainAmount(qint64 minor, int decimals);

/// The integer of a plain decimal number ("-12.345", "7", "+0.5") scaled by 10^decimals; further decimals are rounded
/// half away from zero. Nothing for what is not such a number or does not fit in 64 bits.
std::optional<qint64> parsePlainAmount(QStringView text, int decimals);

} // namespace clientela
