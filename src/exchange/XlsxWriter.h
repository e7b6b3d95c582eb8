#pragma once

#include "base/AtomicFile.h"
#include "exchange/TableWriter.h"

#include <array>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace clientela::exchange {

/// An Excel workbook, its table on the first sheet, by libxlsxwriter in constant memory: a bold, frozen head with a
/// filter, cells of their own type (days and moments are dates, amounts numbers with a format, texts always texts,
/// whatever they begin with), widths from the first rows. The rows lie in a nameless file in the target's folder until
/// finish().
class XlsxWriter : public TableWriter {
public:
    /// "-" is standard output. `sheet`: its name; what Excel does not allow in one is taken out.
    explicit XlsxWriter(const QString& path, const QString& sheet = {});
    ~XlsxWriter() override;

    /// What the table is, in words ("Women who spent more than €500.00"): over each page that is printed of the sheet,
    /// and among the properties of the file. Before finish(); empty: nothing.
    void setAbout(const QString& about);

    /// A second sheet of that name with a line of text in each row, the first one bold: what the table is, for people.
    /// The first sheet stays the table and nothing else, for programs. Before finish(); without lines: none.
    void setSecondSheet(const QString& name, const QStringList& lines);

    void begin(const std::vector<TableColumn>& columns) override;
    void row(std::span<const Cell> cells) override;
    void finish() override;
    [[nodiscard]] std::optional<qint64> rowLimit() const override { return kRows - 1; }

    /// Texts that were cut because a cell of Excel holds 32,767 characters; to be told.
    [[nodiscard]] qint64 cutTexts() const { return cutTexts_; }

private:
    static constexpr qint64 kRows = 1'048'576;

    struct CloseWorkbook {
        void operator()(lxw_workbook* workbook) const;
    };
    struct Column {
        TableColumn is;
        double widest = 0; // in characters, of the first rows
        lxw_format* format = nullptr;
    };

    void put(const Cell& cell, size_t column);
    void putText(std::string_view text, size_t column);
    void putNumber(const Cell& cell, size_t column);
    void putSerial(double serial, lxw_format* format, size_t column, double width);
    void widen(size_t column, double width);
    lxw_format* moneyFormat(int decimals);
    void writeSecondSheet();
    void checkSpace() const;
    [[noreturn]] void failed(const QString& why) const;

    AtomicFile file_;
    QByteArray fileName_;
    QByteArray folder_;
    std::unique_ptr<lxw_workbook, CloseWorkbook> workbook_;
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* head_ = nullptr;
    lxw_format* integer_ = nullptr;
    lxw_format* day_ = nullptr;
    lxw_format* moment_ = nullptr;
    std::array<lxw_format*, 16> money_{};
    std::vector<Column> columns_;
    QString secondName_;
    QStringList secondLines_;
    std::string scratch_;
    quint32 row_ = 0;
    qint64 cutTexts_ = 0;
};

} // namespace clientela::exchange
