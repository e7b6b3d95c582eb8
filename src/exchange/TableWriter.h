#pragma once

#include "base/Job.h"
#include "exchange/Table.h"

#include <optional>

namespace clientela::exchange {

/// Writes one table, row by row, in constant memory: begin once, row as often as there are rows, finish once. The file
/// appears with finish(); a writer destroyed before leaves what was there as it was, so cancelling is destroying.
/// Everything that goes wrong (the folder, a full disk, more rows than the format holds) is thrown as Failure.
/// Not for several threads.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// `columns`: at least one.
    virtual void begin(const std::vector<TableColumn>& columns) = 0;
    /// As many cells as columns; missing ones are empty, further ones ignored.
    virtual void row(std::span<const Cell> cells) = 0;
    virtual void finish() = 0;

    /// Whose cancelling finish() heeds where it takes long, before the file takes its place; may be null.
    void obey(const JobControl* control) { control_ = control; }

    /// Rows that fit under the head; nothing where there is no limit.
    [[nodiscard]] virtual std::optional<qint64> rowLimit() const { return std::nullopt; }

protected:
    TableWriter() = default;
    [[nodiscard]] const JobControl* control() const { return control_; }

private:
    const JobControl* control_ = nullptr;
};

} // namespace clientela::exchange
