#include "exchange/FormatBytes.h"

#include <charconv>

namespace clientela::exchange {

namespace {

constexpr qint64 kMillisecondsOfDay = 86'400'000;
constexpr qint64 kJulianDayOf1970 = 2'440'588;

char* twoDigits(char* at, unsigned value) {
    at[0] = static_cast<char>('0' + value / 10);
    at[1] = static_cast<char>('0' + value % 10);
    return at + 2;
}

} // namespace

void appendInteger(std::string& out, qint64 value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

void appendScaled(std::string& out, qint64 value, int decimals) {
    if (decimals <= 0) return appendInteger(out, value);
    // Unsigned, because the smallest 64-bit number has no positive counterpart.
    quint64 magnitude = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    char digits[48];
    char* at = digits + sizeof digits;
    for (int i = 0; i < decimals; ++i, magnitude /= 10) *--at = static_cast<char>('0' + magnitude % 10);
    *--at = '.';
    do {
        *--at = static_cast<char>('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude != 0);
    if (value < 0) *--at = '-';
    out.append(at, digits + sizeof digits);
}

void appendNumber(std::string& out, const Cell& cell, const TableColumn& column) {
    int decimals = decimalsOf(cell, column);
    qint64 value = cell.number;
    if (column.kind != ColumnKind::Money)
        for (; decimals > 0 && value % 10 == 0; value /= 10) --decimals;
    appendScaled(out, value, decimals);
}

void appendDay(std::string& out, qint64 julianDay) {
    const QDate date = QDate::fromJulianDay(julianDay);
    if (date.year() < 0 || date.year() > 9999) {
        out += date.toString(Qt::ISODate).toStdString();
        return;
    }
    char text[10];
    const auto year = static_cast<unsigned>(date.year());
    char* at = twoDigits(twoDigits(text, year / 100), year % 100);
    *at++ = '-';
    at = twoDigits(at, static_cast<unsigned>(date.month()));
    *at++ = '-';
    twoDigits(at, static_cast<unsigned>(date.day()));
    out.append(text, sizeof text);
}

void appendMoment(std::string& out, qint64 milliseconds) {
    qint64 day = milliseconds / kMillisecondsOfDay;
    if (milliseconds % kMillisecondsOfDay < 0) --day;
    const auto seconds = static_cast<unsigned>((milliseconds - day * kMillisecondsOfDay) / 1000);
    appendDay(out, kJulianDayOf1970 + day);
    char text[9];
    char* at = text;
    *at++ = 'T';
    at = twoDigits(at, seconds / 3600);
    *at++ = ':';
    at = twoDigits(at, seconds / 60 % 60);
    *at++ = ':';
    twoDigits(at, seconds % 60);
    out.append(text, sizeof text);
}

} // namespace clientela::exchange
