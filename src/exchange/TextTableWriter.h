#pragma once

#include "base/AtomicFile.h"
#include "exchange/TableWriter.h"

namespace clientela::exchange {

/// A table for a terminal: titles, a rule, aligned columns, numbers to the right. Wide characters count for two, marks
/// for none, and control characters never reach the terminal. The first rows are held back to find the widths;
/// later texts that are wider push their line to the right, so nothing but very long texts is ever cut.
class TextTableWriter : public TableWriter {
public:
    /// "-" is standard output. `widest`: texts wider than this many columns are cut with an ellipsis.
    explicit TextTableWriter(const QString& path, size_t widest = 60);

    void begin(const std::vector<TableColumn>& columns) override;
    void row(std::span<const Cell> cells) override;
    void finish() override;

private:
    static constexpr size_t kHeldRows = 1000;

    struct Piece {
        std::string text;
        size_t width = 0;
    };
    using Line = std::vector<Piece>;

    [[nodiscard]] Piece piece(const Cell& cell, const TableColumn& column) const;
    [[nodiscard]] Piece cut(std::string text) const;
    void put(const Line& line);
    void release();

    AtomicFile file_;
    size_t widest_;
    std::vector<TableColumn> columns_;
    std::vector<size_t> widths_;
    std::vector<Line> held_;
    bool released_ = false;
    std::string buffer_;
};

} // namespace clientela::exchange
