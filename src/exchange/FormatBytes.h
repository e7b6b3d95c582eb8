#pragma once

#include "exchange/Table.h"

namespace clientela::exchange {

/// Values straight into bytes, without a QString between: what CSV, JSON and text tables share. All append to `out`.

void appendInteger(std::string& out, qint64 value);
/// `value` scaled by 10^decimals: "-0.50", "1234.5000"; decimals 0 to 18.
void appendScaled(std::string& out, qint64 value, int decimals);
/// A Julian day as YYYY-MM-DD.
void appendDay(std::string& out, qint64 julianDay);
/// Milliseconds of the wall clock since 1970-01-01 as YYYY-MM-DDTHH:MM:SS.
void appendMoment(std::string& out, qint64 milliseconds);

/// The number of decimals a Number cell is written with.
inline int decimalsOf(const Cell& cell, const TableColumn& column) {
    return cell.decimals >= 0 ? cell.decimals : column.decimals;
}

/// A Number cell of `column`: money with all its decimals, other numbers without the zeros behind their last one.
void appendNumber(std::string& out, const Cell& cell, const TableColumn& column);

} // namespace clientela::exchange
