#include "base/Money.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace clientela {

namespace {

// ISO 4217: the currencies whose minor unit is not a hundredth.
struct Exception {
    const char* code;
    int decimals;
};
constexpr std::array kExceptions{
    Exception{"BHD", 3}, Exception{"BIF", 0}, Exception{"CLP", 0}, Exception{"DJF", 0}, Exception{"GNF", 0},
    Exception{"IQD", 3}, Exception{"ISK", 0}, Exception{"JOD", 3}, Exception{"JPY", 0}, Exception{"KMF", 0},
    Exception{"KRW", 0}, Exception{"KWD", 3}, Exception{"LYD", 3}, Exception{"OMR", 3}, Exception{"PYG", 0},
    Exception{"RWF", 0}, Exception{"TND", 3}, Exception{"UGX", 0}, Exception{"UYI", 0}, Exception{"VND", 0},
    Exception{"VUV", 0}, Exception{"XAF", 0}, Exception{"XOF", 0}, Exception{"XPF", 0},
};

qint64 powerOfTen(int exponent) {
    qint64 power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

} // namespace

std::optional<Currency> Currency::of(const QString& code) {
    const QByteArray upper = code.trimmed().toUpper().toLatin1();
    if (upper.size() != 3) return std::nullopt;
    for (const char c : upper)
        if (c < 'A' || c > 'Z') return std::nullopt;
    Currency currency;
    std::memcpy(currency.code_, upper.constData(), 3);
    for (const Exception& e : kExceptions)
        if (upper == e.code) currency.decimals_ = e.decimals;
    return currency;
}

qint64 Currency::unit() const { return powerOfTen(decimals_); }

qint64 roundedQuotient(qint64 factorA, qint64 factorB, qint64 denominator) {
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(factorA) * factorB;
    const Wide half = denominator / 2;
    const Wide magnitude = (product < 0 ? -product : product) + half;
    // What does not fit comes as the largest number that does, never as another one.
    constexpr Wide kMost = std::numeric_limits<qint64>::max();
    const auto quotient = static_cast<qint64>(std::min(magnitude / denominator, kMost));
    return product < 0 ? -quotient : quotient;
}

qint64 timesQuantity(qint64 amount, qint64 thousandths) { return roundedQuotient(amount, thousandths, 1000); }

qint64 basisPointsOf(qint64 amount, qint64 basisPoints) { return roundedQuotient(amount, basisPoints, 10000); }

QString plainAmount(qint64 minor, int decimals) {
    const bool negative = minor < 0;
    // Unsigned, because the smallest 64-bit number has no positive counterpart.
    const quint64 magnitude = negative ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    const auto unit = static_cast<quint64>(powerOfTen(decimals));
    QString text = QString::number(magnitude / unit);
    if (decimals > 0)
        text += QLatin1Char('.') + QString::number(magnitude % unit).rightJustified(decimals, QLatin1Char('0'));
    return negative ? QLatin1Char('-') + text : text;
}

std::optional<qint64> parsePlainAmount(QStringView text, int decimals) {
    text = text.trimmed();
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative || text.startsWith(QLatin1Char('+'))) text = text.mid(1);
    constexpr qint64 kLimit = std::numeric_limits<qint64>::max();
    qint64 value = 0;
    int seen = -1; // decimals seen, -1 before the point
    int digits = 0;
    bool roundUp = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('.') && seen < 0) {
            seen = 0;
            continue;
        }
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) return std::nullopt;
        ++digits;
        const int digit = c.unicode() - '0';
        if (seen >= 0 && seen >= decimals) {
            if (seen == decimals) roundUp = digit >= 5;
            ++seen;
            continue;
        }
        if (value > (kLimit - digit) / 10) return std::nullopt;
        value = value * 10 + digit;
        if (seen >= 0) ++seen;
    }
    if (digits == 0) return std::nullopt;
    for (int i = seen < 0 ? 0 : seen; i < decimals; ++i) {
        if (value > kLimit / 10) return std::nullopt;
        value *= 10;
    }
    if (roundUp) {
        if (value == kLimit) return std::nullopt;
        ++value;
    }
    return negative ? -value : value;
}

} // namespace clientela
