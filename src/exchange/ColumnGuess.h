#pragma once

#include "exchange/ValueFormats.h"

#include <QStringList>

#include <array>
#include <string_view>
#include <vector>

namespace clientela::exchange {

enum class ColumnType { Empty, Text, Integer, Number, Date, YesNo, Email, Phone };

/// What the values of one column look like.
struct ColumnGuess {
    ColumnType type = ColumnType::Empty;
    NumberStyle numberStyle;                       ///< of Integer and Number
    DateStyle dateStyle = DateStyle::YearMonthDay; ///< of Date
    /// The values fit a second reading that gives other numbers or days ("03/04/2025", "1,234"): the style is the more
    /// likely one, a person may know better.
    bool ambiguous = false;
    qint64 filled = 0;    ///< values that were not empty
    qint64 fitting = 0;   ///< of those, how many the type takes
    int mostDecimals = 0; ///< of Number: digits after the decimal sign
    QStringList examples; ///< the first few values that differ
    QString twoWays;      ///< the first value that can be read in two ways, where it is ambiguous

    bool operator==(const ColumnGuess&) const = default;
};

/// Sees the values of one column, any number of them in constant memory, and says what they are. A type is taken when
/// nine in ten of the filled values fit it, so that single misfits show up as bad values instead of turning all to
/// text.
class ColumnObserver {
public:
    void add(std::string_view utf8);
    [[nodiscard]] ColumnGuess guess() const;

    static constexpr std::array kNumberStyles{NumberStyle{'.', 0},    NumberStyle{',', 0},   NumberStyle{'.', ','},
                                              NumberStyle{',', '.'},  NumberStyle{',', ' '}, NumberStyle{'.', ' '},
                                              NumberStyle{'.', '\''}, NumberStyle{',', '\''}};

private:
    void addNumber(std::string_view text);
    void addDate(std::string_view text);
    [[nodiscard]] bool most(qint64 count) const { return count > 0 && count * 10 >= filled_ * 9; }
    [[nodiscard]] bool guessDate(ColumnGuess& guess) const;
    [[nodiscard]] bool guessNumber(ColumnGuess& guess) const;

    qint64 filled_ = 0;
    qint64 yesNo_ = 0;
    qint64 emails_ = 0;
    qint64 phones_ = 0;
    qint64 plusPhones_ = 0;
    qint64 leadingZeros_ = 0; // 00184: a code, whatever else it looks like
    qint64 integers_ = 0;
    qint64 compactDates_ = 0;
    std::array<qint64, kNumberStyles.size()> numbers_{};
    std::array<qint64, 3> dates_{};
    bool numberStylesDiffer_ = false; // a value that two styles read as different numbers
    bool dateStylesDiffer_ = false;
    bool dots_ = true; // all dates have dots: day first, nobody writes 12.31.2025
    int mostDecimalsAfterPoint_ = 0;
    int mostDecimalsAfterComma_ = 0;
    QStringList examples_;
    QString numberInTwoWays_;
    QString dateInTwoWays_;
};

/// Settles ambiguous columns by the others of the same file: who writes 39,62 in one column and 13.07.2024 in another
/// writes both ways throughout. `decimalComma`: the delimiter is a semicolon, as where the comma is the decimal sign.
void settleTogether(std::vector<ColumnGuess>& columns, bool decimalComma);

} // namespace clientela::exchange
