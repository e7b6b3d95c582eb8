#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clientela::exchange {

/// What the values of a column are; decides how each format writes them.
enum class ColumnKind { Text, Integer, Decimal, Money, Date, DateTime, YesNo };

/// A column of a table that leaves the house.
struct TableColumn {
    QString key;   ///< of the field catalogue: JSON's names, and CSV heads that scripts read
    QString title; ///< for people
    ColumnKind kind = ColumnKind::Text;
    int decimals = 0; ///< of Decimal, and of the currency of Money; 0 to 15

    bool operator==(const TableColumn&) const = default;
};

/// One value on its way out. Small and without memory of its own: texts are borrowed and must live until row() returns.
/// A text in a column that is not Text is taken as the value's stored form where that is one (ISO dates), else as text.
struct Cell {
    enum class Type : qint8 { Empty, Text, Number, Day, Moment, YesNo };

    std::string_view utf8; ///< Text
    qint64 number =
        0; ///< Number: scaled by 10^decimals; Day: Julian day; Moment: ms of the wall clock since 1970-01-01
    Type type = Type::Empty;
    qint8 decimals = -1; ///< of this Number where it differs from its column's (another currency); -1: the column's

    static Cell text(std::string_view utf8) { return {utf8, 0, utf8.empty() ? Type::Empty : Type::Text, -1}; }
    /// An integer (decimals of the column 0), or a decimal or amount scaled by 10^decimals.
    static Cell scaled(qint64 value, int decimals = -1) {
        return {{}, value, Type::Number, static_cast<qint8>(decimals)};
    }
    static Cell day(QDate date) {
        if (!date.isValid()) return {};
        return {{}, date.toJulianDay(), Type::Day, -1};
    }
    /// The moment as the wall clock of its own time zone shows it.
    static Cell moment(const QDateTime& when);
    static Cell yesNo(bool yes) { return {{}, yes ? 1 : 0, Type::YesNo, -1}; }
};

/// Cells of one row together with the texts they borrow, for callers who hold QStrings. Reused row after row.
class RowBuffer {
public:
    void clear();
    void add(const Cell& cell);          ///< of text(): must outlive the row, as everywhere
    void addText(QStringView text);      ///< copied
    void addText(std::string_view utf8); ///< copied
    /// Valid until the next change.
    [[nodiscard]] std::span<const Cell> cells();

private:
    struct Owned {
        size_t cell;
        size_t from;
        size_t size;
    };
    std::vector<Cell> cells_;
    std::vector<Owned> owned_;
    std::string texts_;
};

/// A day or a moment read from its stored ISO text ("2024-02-29", "2024-02-29 10:11:12", "...T10:11:12.345Z", which is
/// UTC and becomes the wall clock's here); the cell unchanged if it is no such text, or no text at all.
Cell fromIso(const Cell& cell);

} // namespace clientela::exchange
