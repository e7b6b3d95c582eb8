#include "query/PassOrder.h"

#include "query/Cell.h"

#include <algorithm>
#include <numeric>

namespace clientela::query {

namespace {

constexpr qint64 kScannedForOneLookUp = 8; ///< records, read in order in the time that one is looked up in

/// What one key says of all records of the pass.
struct Column {
    bool descending = false;
    std::vector<Cell> cells;

    /// Below 0: the first one comes first.
    [[nodiscard]] int compare(size_t one, size_t other) const {
        const Cell& a = cells[one];
        const Cell& b = cells[other];
        if (a.isEmpty() || b.isEmpty()) return static_cast<int>(a.isEmpty()) - static_cast<int>(b.isEmpty());
        const int order = static_cast<int>(a > b) - static_cast<int>(a < b);
        return descending ? -order : order;
    }
};

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
        cells.push_back(statement.step() ? cellOf(statement, 0) : withoutRow);
    }
    return cells;
}

/// The same where all records are read in the order of their ids, and those of the pass picked out.
std::vector<Cell> pickedOut(storage::Connection& connection, const Sql& orders, const std::vector<qint64>& ids,
                            const Cell& withoutRow) {
    std::vector<size_t> byId(ids.size());
    std::iota(byId.begin(), byId.end(), size_t{0});
    const auto isBefore = [&](size_t one, size_t other) { return ids[one] < ids[other]; };
    if (!std::is_sorted(ids.begin(), ids.end())) std::sort(byId.begin(), byId.end(), isBefore);
    std::vector<Cell> cells(ids.size(), withoutRow);
    storage::NativeStatement statement(connection, orders.text.toUtf8());
    statement.bindAll(orders.values);
    auto next = byId.begin();
    while (next != byId.end() && statement.step()) {
        const qint64 id = statement.integer(0);
        while (next != byId.end() && ids[*next] < id) ++next;
        if (next != byId.end() && ids[*next] == id) cells[*next] = cellOf(statement, 1);
    }
    return cells;
}

} // namespace

std::vector<qint64> inOrder(storage::Connection& connection, const SqlWriter& writer, const BoundList& list,
                            const Pass& pass, const std::vector<BoundKey>& keys, qint64 most, qint64 all) {
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
            const bool isLargePart = std::ssize(pass.ids) * kScannedForOneLookUp > all;
            const Sql orders = isLargePart ? writer.writeOrders(*list.catalogue, key.operand) : Sql();
            column.cells = orders.text.isEmpty()
                               ? lookedUp(connection, writer.writeOrder(*list.catalogue, key.operand, list.today),
                                          pass.ids, withoutRow)
                               : pickedOut(connection, orders, pass.ids, withoutRow);
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
