#pragma once

#include "storage/NativeStatement.h"

#include <sqlite3.h>

#include <compare>
#include <string>

namespace clientela::query {

/// A value as SQLite orders and groups it: nothing before whole numbers, these before texts, texts by their bytes.
struct Cell {
    enum class Kind { Empty, Number, Text };
    Kind kind = Kind::Empty;
    qint64 number = 0;
    std::string text;

    auto operator<=>(const Cell&) const = default;
    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
};

inline Cell cellOf(const storage::NativeStatement& row, int column) {
    Cell cell;
    if (row.type(column) == SQLITE_INTEGER) {
        cell.kind = Cell::Kind::Number;
        cell.number = row.integer(column);
    } else if (row.type(column) != SQLITE_NULL) {
        cell.kind = Cell::Kind::Text;
        cell.text = std::string(row.text(column).data(), static_cast<size_t>(row.text(column).size()));
    }
    return cell;
}

} // namespace clientela::query
