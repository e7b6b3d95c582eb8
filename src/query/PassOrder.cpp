#include "query/PassOrder.h"

#include "storage/NativeStatement.h"

#include <sqlite3.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace clientela::query {

namespace {

/// A value as SQLite orders it: whole numbers before texts, these by their bytes; nothing comes last either way.
struct Cell {
    enum class Kind { Number, Text, Empty };
    Kind kind = Kind::Empty;
    qint64 number = 0;
    std::string text;
};

/// What one key says of all records of the pass.
struct Column {
    bool descending = false;
    std::vector<Cell> cells;

    /// Below 0: the first one comes first.
    [[nodiscard]] int compare(size_t one, size_t other) const {
        const Cell& a = cells[one];
        const Cell& b = cells[other];
        if (a.kind == Cell::Kind::Empty || b.kind == Cell::Kind::Empty)
            return static_cast<int>(a.kind == Cell::Kind::Empty) - static_cast<int>(b.kind == Cell::Kind::Empty);
        int order = static_cast<int>(a.kind) - static_cast<int>(b.kind);
        if (order == 0)
            order = a.kind == Cell::Kind::Text
                        ? a.text.compare(b.text)
                        : static_cast<int>(a.number > b.number) - static_cast<int>(a.number < b.number);
        return descending ? -order : order;
    }
};

Cell cellOf(const storage::NativeStatement& row) {
    Cell cell;
    if (row.type(0) == SQLITE_INTEGER) {
        cell.kind = Cell::Kind::Number;
        cell.number = row.integer(0);
    } else if (row.type(0) != SQLITE_NULL) {
        cell.kind = Cell::Kind::Text;
        cell.text = std::string(row.text(0).data(), static_cast<size_t>(row.text(0).size()));
    }
    return cell;
}

std::vector<Cell> lookedUp(storage::Connection& connection, const Sql& order, const std::vector<qint64>& ids,
                           const Cell& withoutRow) {
    storage::NativeStatement statement(connection, order.text.toUtf8());
    int parameter = 1;
    for (const QVariant& value : order.values) statement.bindVariant(parameter++, value);
    std::vector<Cell> cells;
    cells.reserve(ids.size());
    for (const qint64 id : ids) {
        statement.reset();
        statement.bindInteger(parameter, id);
        cells.push_back(statement.step() ? cellOf(statement) : withoutRow);
    }
    return cells;
}

} // namespace

std::vector<qint64> inOrder(storage::Connection& connection, const SqlWriter& writer, const BoundList& list,
                            const Pass& pass, const std::vector<BoundKey>& keys, qint64 most) {
    std::vector<Column> columns;
    for (const BoundKey& key : keys) {
        const auto known = std::find_if(pass.operands.begin(), pass.operands.end(), [&](const BoundOperand& operand) {
            return writer.isSame(operand, key.operand, list.today);
        });
        Column column{key.descending, {}};
        if (known != pass.operands.end()) {
            const auto operand = static_cast<size_t>(known - pass.operands.begin());
            for (size_t place = 0; place < pass.ids.size(); ++place)
                column.cells.push_back({Cell::Kind::Number, pass.valueOf(place, operand), {}});
        } else {
            const Cell withoutRow{neverEmpty(key.operand) ? Cell::Kind::Number : Cell::Kind::Empty, 0, {}};
            column.cells =
                lookedUp(connection, writer.writeOrder(*list.catalogue, key.operand, list.today), pass.ids, withoutRow);
        }
        columns.push_back(std::move(column));
    }
    std::vector<size_t> places(pass.ids.size());
    std::iota(places.begin(), places.end(), size_t{0});
    const auto isBefore = [&](size_t one, size_t other) {
        for (const Column& column : columns)
            if (const int order = column.compare(one, other)) return order < 0;
        return pass.ids[one] < pass.ids[other];
    };
    const size_t wanted = most < 0 ? places.size() : std::min(places.size(), static_cast<size_t>(most));
    std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(wanted), places.end(), isBefore);
    std::vector<qint64> ids;
    ids.reserve(wanted);
    for (size_t i = 0; i < wanted; ++i) ids.push_back(pass.ids[places[i]]);
    return ids;
}

} // namespace clientela::query
