#include "exchange/TextTableWriter.h"

#include "exchange/FormatBytes.h"
#include "exchange/Utf8.h"

namespace clientela::exchange {

namespace {

constexpr size_t kBlock = 1 << 16;
constexpr std::string_view kGap = "  ";
constexpr std::string_view kRule = "\xE2\x94\x80"; // ─

bool isRightAligned(ColumnKind kind) {
    return kind == ColumnKind::Integer || kind == ColumnKind::Decimal || kind == ColumnKind::Money;
}

} // namespace

TextTableWriter::TextTableWriter(const QString& path, size_t widest)
    : file_(path), widest_(std::max<size_t>(widest, 4)) {}

void TextTableWriter::begin(const std::vector<TableColumn>& columns) {
    columns_ = columns;
    Line titles;
    for (const TableColumn& column : columns_) {
        titles.push_back(cut(column.title.toStdString()));
        widths_.push_back(titles.back().width);
    }
    held_.push_back(std::move(titles));
}

TextTableWriter::Piece TextTableWriter::piece(const Cell& cell, const TableColumn& column) const {
    Piece piece;
    switch (cell.type) {
    case Cell::Type::Empty: return piece;
    case Cell::Type::Text: return cut(std::string(cell.utf8));
    case Cell::Type::Number: appendNumber(piece.text, cell, column); break;
    case Cell::Type::Day: appendDay(piece.text, cell.number); break;
    case Cell::Type::Moment:
        appendMoment(piece.text, cell.number);
        piece.text[piece.text.find('T')] = ' ';
        break;
    case Cell::Type::YesNo: piece.text = cell.number != 0 ? "yes" : "no"; break;
    }
    piece.width = piece.text.size();
    return piece;
}

// Line breaks and control characters become a blank; what is wider than allowed ends in an ellipsis.
TextTableWriter::Piece TextTableWriter::cut(std::string text) const {
    Piece piece;
    appendPrintable(piece.text, text, false, " ");
    piece.width = displayWidth(piece.text);
    if (piece.width <= widest_) return piece;
    size_t size = 0;
    size_t width = 0;
    while (size < piece.text.size()) {
        size_t next = size + 1;
        while (next < piece.text.size() && (static_cast<unsigned char>(piece.text[next]) & 0xC0) == 0x80) ++next;
        const size_t more = displayWidth(std::string_view(piece.text).substr(size, next - size));
        if (width + more > widest_ - 1) break;
        width += more;
        size = next;
    }
    piece.text.resize(size);
    piece.text += "\xE2\x80\xA6";
    piece.width = width + 1;
    return piece;
}

void TextTableWriter::row(std::span<const Cell> cells) {
    Line line;
    line.reserve(columns_.size());
    for (size_t i = 0; i < columns_.size(); ++i)
        line.push_back(piece(i < cells.size() ? cells[i] : Cell{}, columns_[i]));
    if (released_) return put(line);
    for (size_t i = 0; i < line.size(); ++i) widths_[i] = std::max(widths_[i], line[i].width);
    held_.push_back(std::move(line));
    if (held_.size() > kHeldRows) release();
}

void TextTableWriter::put(const Line& line) {
    size_t missing = 0; // blanks owed before the next text, so that no line ends in blanks
    for (size_t i = 0; i < line.size(); ++i) {
        const size_t blanks = widths_[i] > line[i].width ? widths_[i] - line[i].width : 0;
        if (isRightAligned(columns_[i].kind)) missing += blanks;
        if (!line[i].text.empty()) {
            buffer_.append(missing, ' ');
            buffer_ += line[i].text;
            missing = 0;
        } else if (isRightAligned(columns_[i].kind)) {
            missing += line[i].width;
        }
        if (!isRightAligned(columns_[i].kind)) missing += blanks;
        missing += kGap.size();
    }
    buffer_ += '\n';
    if (buffer_.size() < kBlock) return;
    file_.write(buffer_);
    buffer_.clear();
}

void TextTableWriter::release() {
    released_ = true;
    for (size_t i = 0; i < held_.size(); ++i) {
        put(held_[i]);
        if (i > 0) continue;
        for (size_t c = 0; c < widths_.size(); ++c) {
            if (c > 0) buffer_ += kGap;
            for (size_t n = 0; n < widths_[c]; ++n) buffer_ += kRule;
        }
        buffer_ += '\n';
    }
    held_.clear();
    held_.shrink_to_fit();
}

void TextTableWriter::finish() {
    if (!released_) release();
    file_.write(buffer_);
    buffer_.clear();
    file_.commit();
}

} // namespace clientela::exchange
