#pragma once

#include "base/AtomicFile.h"
#include "exchange/TableWriter.h"

namespace clientela::exchange {

/// JSON (RFC 8259) in UTF-8: an array of objects named by column keys, one row a line, written as it comes. Numbers and
/// amounts are JSON numbers with all their decimals, dates ISO texts, yes/no true and false, empty null.
class JsonWriter : public TableWriter {
public:
    /// "-" is standard output. Throws Failure if the target cannot be written.
    explicit JsonWriter(const QString& path);

    void begin(const std::vector<TableColumn>& columns) override;
    void row(std::span<const Cell> cells) override;
    void finish() override;

private:
    void put(const Cell& cell, const TableColumn& column);

    AtomicFile file_;
    std::vector<TableColumn> columns_;
    std::vector<std::string> names_; // quoted, with the colon
    std::string buffer_;
    bool anyRow_ = false;
};

/// Appends `utf8` as a JSON text with its quotes; what is no UTF-8 becomes U+FFFD.
void appendJsonText(std::string& out, std::string_view utf8);

} // namespace clientela::exchange
