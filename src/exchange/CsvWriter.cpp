#include "exchange/CsvWriter.h"

#include "exchange/FormatBytes.h"

#include <cstring>

namespace clientela::exchange {

namespace {

constexpr size_t kBlock = 1 << 18;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// -12.50, -1,234.5: digits with single points or commas between them.
bool isPlainNumber(std::string_view text) {
    bool digit = false;
    for (const char c : text) {
        if (!isDigit(c) && (!digit || (c != '.' && c != ','))) return false;
        digit = isDigit(c);
    }
    return digit;
}

// What follows the plus of a telephone number, an extension at its end included.
bool isPhoneNumber(std::string_view text) {
    static constexpr std::string_view kExtensions[] = {"ext.", "ext", "int.", "x", "#"};
    for (const std::string_view mark : kExtensions) {
        const size_t at = text.find(mark);
        if (at == std::string_view::npos || at == 0) continue;
        const std::string_view number = text.substr(at + mark.size());
        // An extension is digits alone: x4 is also the name of a spreadsheet's cell, and so is nothing to calculate
        // with.
        if (number.find_first_not_of(" 0123456789") != std::string_view::npos) return false;
        text = text.substr(0, at);
        break;
    }
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789 ().-/") == std::string_view::npos;
}

} // namespace

bool needsFormulaGuard(std::string_view utf8) {
    // A text's own apostrophe before a formula would be taken for ours on the way back.
    utf8.remove_prefix(std::min(utf8.find_first_not_of('\''), utf8.size()));
    if (utf8.empty()) return false;
    switch (utf8.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r': return true;
    case '-': return !isPlainNumber(utf8.substr(1));
    case '+': return !isPhoneNumber(utf8.substr(1));
    default: return false;
    }
}

std::string_view withoutFormulaGuard(std::string_view utf8) {
    if (utf8.size() < 2 || utf8.front() != '\'' || !needsFormulaGuard(utf8.substr(1))) return utf8;
    return utf8.substr(1);
}

CsvWriter::CsvWriter(const QString& path, CsvWriteOptions options) : file_(path), options_(options) {
    for (const char c : {options_.delimiter, '"', '\r', '\n'}) special_[static_cast<unsigned char>(c)] = true;
    buffer_.reserve(kBlock + (kBlock >> 2));
}

void CsvWriter::begin(const std::vector<TableColumn>& columns) {
    columns_ = columns;
    if (options_.byteOrderMark) buffer_ += "\xEF\xBB\xBF";
    lineStart_ = buffer_.size();
    if (options_.head == CsvWriteOptions::Head::None) return;
    for (size_t i = 0; i < columns_.size(); ++i) {
        if (i > 0) buffer_ += options_.delimiter;
        const bool keys = options_.head == CsvWriteOptions::Head::Keys;
        putText((keys ? columns_[i].key : columns_[i].title).toStdString());
    }
    endLine();
}

void CsvWriter::row(std::span<const Cell> cells) {
    for (size_t i = 0; i < columns_.size(); ++i) {
        if (i > 0) buffer_ += options_.delimiter;
        if (i < cells.size()) put(cells[i], columns_[i]);
    }
    endLine();
}

void CsvWriter::put(const Cell& cell, const TableColumn& column) {
    switch (cell.type) {
    case Cell::Type::Empty: return;
    case Cell::Type::Text: return putText(cell.utf8);
    case Cell::Type::Number: return appendNumber(buffer_, cell, column);
    case Cell::Type::Day: return appendDay(buffer_, cell.number);
    case Cell::Type::Moment: return appendMoment(buffer_, cell.number);
    case Cell::Type::YesNo: buffer_ += cell.number != 0 ? "yes" : "no"; return;
    }
}

void CsvWriter::putText(std::string_view text) {
    const bool guarded = options_.guardFormulas && needsFormulaGuard(text);
    bool quoted = false;
    for (const char c : text) quoted |= special_[static_cast<unsigned char>(c)];
    // A blank at either end is lost by readers that trim unless it is quoted.
    quoted = quoted || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quoted) {
        if (guarded) buffer_ += '\'';
        buffer_ += text;
        return;
    }
    buffer_ += '"';
    if (guarded) buffer_ += '\'';
    for (size_t from = 0; from <= text.size();) {
        const size_t quote = std::min(text.find('"', from), text.size());
        buffer_.append(text, from, quote - from);
        if (quote < text.size()) buffer_ += "\"\"";
        from = quote + 1;
    }
    buffer_ += '"';
}

void CsvWriter::endLine() {
    // A line with nothing on it would be taken for no row at all.
    if (buffer_.size() == lineStart_) buffer_ += "\"\"";
    buffer_ += "\r\n";
    if (buffer_.size() >= kBlock) {
        file_.write(buffer_);
        buffer_.clear();
    }
    lineStart_ = buffer_.size();
}

void CsvWriter::finish() {
    file_.write(buffer_);
    buffer_.clear();
    file_.commit();
}

} // namespace clientela::exchange
