#include "exchange/Table.h"

namespace clientela::exchange {

namespace {

constexpr qint64 kJulianDayOf1970 = 2'440'588;

// n digits as a number, -1 if there is anything else.
int digits(std::string_view text, size_t at, size_t n) {
    if (at + n > text.size()) return -1;
    int value = 0;
    for (size_t i = at; i < at + n; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

Cell Cell::moment(const QDateTime& when) {
    if (!when.isValid()) return {};
    const QDate date = when.date();
    return {{},
            (date.toJulianDay() - kJulianDayOf1970) * 86'400'000 + when.time().msecsSinceStartOfDay(),
            Type::Moment,
            -1};
}

void RowBuffer::clear() {
    cells_.clear();
    owned_.clear();
    texts_.clear();
}

void RowBuffer::add(const Cell& cell) { cells_.push_back(cell); }

void RowBuffer::addText(QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    addText(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void RowBuffer::addText(std::string_view utf8) {
    // Where the text will lie is known only when the buffer has stopped growing.
    owned_.push_back({cells_.size(), texts_.size(), utf8.size()});
    texts_ += utf8;
    cells_.push_back(Cell::text(utf8));
}

std::span<const Cell> RowBuffer::cells() {
    for (const Owned& text : owned_) cells_[text.cell].utf8 = {texts_.data() + text.from, text.size};
    return cells_;
}

Cell fromIso(const Cell& cell) {
    if (cell.type != Cell::Type::Text) return cell;
    const std::string_view text = cell.utf8;
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return cell;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    if (!date.isValid()) return cell;
    if (text.size() == 10) return Cell::day(date);
    const bool timed = text.size() >= 16 && (text[10] == 'T' || text[10] == ' ') && text[13] == ':';
    const int second = text.size() >= 19 && text[16] == ':' ? digits(text, 17, 2) : 0;
    const QTime time(timed ? digits(text, 11, 2) : -1, timed ? digits(text, 14, 2) : -1, second);
    if (!time.isValid()) return cell;
    if (text.back() == 'Z') return Cell::moment(QDateTime(date, time, Qt::UTC).toLocalTime());
    return {
        {}, (date.toJulianDay() - kJulianDayOf1970) * 86'400'000 + time.msecsSinceStartOfDay(), Cell::Type::Moment, -1};
}

} // namespace clientela::exchange
