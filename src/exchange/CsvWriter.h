#pragma once

#include "base/AtomicFile.h"
#include "exchange/TableWriter.h"

namespace clientela::exchange {

struct CsvWriteOptions {
    enum class Head { Keys, Titles, None };

    char delimiter = ',';
    Head head = Head::Keys;
    bool byteOrderMark = false; ///< Excel takes a file without one for the system's 8-bit encoding
    /// A text that a spreadsheet would run as a formula gets an apostrophe before it: see needsFormulaGuard().
    bool guardFormulas = true;
};

/// CSV by RFC 4180 in UTF-8: lines end in CR LF, dates are ISO, numbers plain with a point, money in units with the
/// currency's decimals, yes/no as yes and no, empty as nothing.
class CsvWriter : public TableWriter {
public:
    /// "-" is standard output. Throws Failure if the target cannot be written.
    explicit CsvWriter(const QString& path, CsvWriteOptions options = {});

    void begin(const std::vector<TableColumn>& columns) override;
    void row(std::span<const Cell> cells) override;
    void finish() override;

private:
    void put(const Cell& cell, const TableColumn& column);
    void putText(std::string_view text);
    void endLine();

    AtomicFile file_;
    CsvWriteOptions options_;
    std::vector<TableColumn> columns_;
    std::string buffer_;
    size_t lineStart_ = 0;
    bool special_[256] = {};
};

/// Whether a spreadsheet would take the text for a formula: it begins with = + - @ tab or CR. Plain numbers (-12.50)
/// and telephone numbers (+39 055 123-456, also with an extension: x12, ext. 12) are harmless and stay exact.
/// A text that already begins with such an apostrophe gets one more, so that reading back is exact.
bool needsFormulaGuard(std::string_view utf8);

/// The text without the apostrophe that needsFormulaGuard() asked for, for reading back what was written.
std::string_view withoutFormulaGuard(std::string_view utf8);

} // namespace clientela::exchange
