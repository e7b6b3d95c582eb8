#include "exchange/JsonWriter.h"

#include "exchange/FormatBytes.h"
#include "exchange/Utf8.h"

namespace clientela::exchange {

namespace {

constexpr size_t kBlock = 1 << 18;

void appendEscape(std::string& out, unsigned char c) {
    static constexpr char kHex[] = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    out += "\\u00";
    out += kHex[c >> 4];
    out += kHex[c & 15];
}

void appendEscaped(std::string& out, std::string_view text) {
    const char* from = text.data();
    const char* const end = from + text.size();
    for (const char* at = from; at != end; ++at) {
        const auto c = static_cast<unsigned char>(*at);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) continue;
        out.append(from, at);
        appendEscape(out, c);
        from = at + 1;
    }
    out.append(from, end);
}

} // namespace

void appendJsonText(std::string& out, std::string_view utf8) {
    out += '"';
    for (;;) {
        const size_t bad = firstByteThatIsNoText(utf8);
        appendEscaped(out, utf8.substr(0, bad));
        if (bad == std::string_view::npos) break;
        if (utf8[bad] == '\0')
            out += "\\u0000";
        else
            out += "\xEF\xBF\xBD";
        utf8.remove_prefix(bad + 1);
    }
    out += '"';
}

JsonWriter::JsonWriter(const QString& path) : file_(path) {}

void JsonWriter::begin(const std::vector<TableColumn>& columns) {
    columns_ = columns;
    names_.clear();
    for (const TableColumn& column : columns_) {
        std::string name;
        appendJsonText(name, column.key.toStdString());
        name += ": ";
        names_.push_back(std::move(name));
    }
    buffer_ += '[';
}

void JsonWriter::row(std::span<const Cell> cells) {
    buffer_ += anyRow_ ? ",\n  {" : "\n  {";
    anyRow_ = true;
    for (size_t i = 0; i < columns_.size(); ++i) {
        if (i > 0) buffer_ += ", ";
        buffer_ += names_[i];
        put(i < cells.size() ? cells[i] : Cell{}, columns_[i]);
    }
    buffer_ += '}';
    if (buffer_.size() < kBlock) return;
    file_.write(buffer_);
    buffer_.clear();
}

void JsonWriter::put(const Cell& cell, const TableColumn& column) {
    switch (cell.type) {
    case Cell::Type::Empty: buffer_ += "null"; return;
    case Cell::Type::Text: return appendJsonText(buffer_, cell.utf8);
    case Cell::Type::Number: return appendNumber(buffer_, cell, column);
    case Cell::Type::YesNo: buffer_ += cell.number != 0 ? "true" : "false"; return;
    case Cell::Type::Day:
    case Cell::Type::Moment:
        buffer_ += '"';
        if (cell.type == Cell::Type::Day)
            appendDay(buffer_, cell.number);
        else
            appendMoment(buffer_, cell.number);
        buffer_ += '"';
        return;
    }
}

void JsonWriter::finish() {
    buffer_ += anyRow_ ? "\n]\n" : "]\n";
    file_.write(buffer_);
    buffer_.clear();
    file_.commit();
}

} // namespace clientela::exchange
