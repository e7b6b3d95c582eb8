#include "exchange/XlsxWriter.h"

#include "base/Failure.h"
#include "exchange/FormatBytes.h"
#include "exchange/Utf8.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cmath>
#include <cstdio>
#include <xlsxwriter.h>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr quint32 kSampleRows = 200;
constexpr size_t kCellCharacters = 32'767;
constexpr qsizetype kHeaderCharacters = 220; // that leave room for what is doubled
constexpr qsizetype kHeaderMost = 255;
constexpr double kNarrowest = 6;
constexpr double kWidest = 60;
constexpr double kFilterButton = 3;
constexpr double kAboutWidth = 90;
constexpr qint64 kExactDouble = 1LL << 53;
// Excel's day 1 is 1900-01-01, and it holds 1900 for a leap year: its days before March 1900 are one off.
constexpr qint64 kSerialZero = 2'415'019; // Julian day of 1899-12-30
constexpr qint64 kFirstMarch1900 = 61;
constexpr qint64 kEpoch = 2'440'588; // Julian day of 1970-01-01
constexpr qint64 kMsOfDay = 86'400'000;

qint64 floorDivided(qint64 value, qint64 by) { return value / by - (value % by < 0 ? 1 : 0); }

QByteArray sheetName(const QString& wanted) {
    QString name = wanted;
    for (const char c : {'[', ']', ':', '*', '?', '/', '\\'}) name.replace(QLatin1Char(c), QLatin1Char(' '));
    name = name.simplified();
    while (name.startsWith(QLatin1Char('\''))) name.remove(0, 1);
    name.truncate(31);
    while (name.endsWith(QLatin1Char('\''))) name.chop(1);
    return name.toUtf8();
}

double powerOfTen(int exponent) {
    static constexpr std::array kPowers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                        1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
    return kPowers[static_cast<size_t>(std::clamp(exponent, 0, 18))];
}

// Whether nothing has to be taken out before Excel may see it.
bool isClean(std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F) return false;
    }
    return firstByteThatIsNoText(text) == std::string_view::npos;
}

// The bytes of the first `units` UTF-16 units, which is what Excel counts.
size_t bytesOf(std::string_view text, size_t units) {
    size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const size_t needed = bytes == 4 ? 2 : 1;
        if (units < needed) break;
        units -= needed;
        at += bytes;
    }
    return std::min(at, text.size());
}

} // namespace

void XlsxWriter::CloseWorkbook::operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }

XlsxWriter::XlsxWriter(const QString& path, const QString& sheet) : file_(path) {
    fileName_ = QFile::encodeName(file_.pathForLibrary());
    const bool besideTarget = path != QLatin1String("-") && (QFileInfo(path).isFile() || !QFileInfo::exists(path));
    folder_ = QFile::encodeName(besideTarget ? QFileInfo(path).absolutePath() : QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder_.data();
    options.use_zip64 = LXW_TRUE;
    workbook_.reset(workbook_new_opt(fileName_.constData(), &options));
    if (!workbook_) failed(Words::tr("the memory is not enough"));
    const QByteArray name = sheetName(sheet);
    sheet_ = workbook_add_worksheet(workbook_.get(), name.isEmpty() ? nullptr : name.constData());
    if (!sheet_) failed(Words::tr("no sheet could be made in %1").arg(QFile::decodeName(folder_)));
    head_ = workbook_add_format(workbook_.get());
    format_set_bold(head_);
    integer_ = workbook_add_format(workbook_.get());
    format_set_num_format(integer_, "0");
    day_ = workbook_add_format(workbook_.get());
    format_set_num_format(day_, "yyyy-mm-dd");
    moment_ = workbook_add_format(workbook_.get());
    format_set_num_format(moment_, "yyyy-mm-dd hh:mm");
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::setAbout(const QString& about) {
    if (about.isEmpty()) return;
    scratch_.clear();
    appendPrintable(scratch_, about.toStdString(), false, " ");
    lxw_doc_properties properties{};
    properties.comments = scratch_.data();
    workbook_set_properties(workbook_.get(), &properties);
    // A header holds 255 characters, its codes included; a single & would begin one.
    QString header = about.simplified();
    if (header.size() > kHeaderCharacters) header = header.left(kHeaderCharacters - 1) + QStringLiteral("…");
    header.replace(QLatin1Char('&'), QLatin1String("&&"));
    if (header.size() + 2 > kHeaderMost) return;
    scratch_.clear();
    appendPrintable(scratch_, (QStringLiteral("&L") + header).toStdString(), false, " ");
    worksheet_set_header(sheet_, scratch_.c_str());
}

void XlsxWriter::setSecondSheet(const QString& name, const QStringList& lines) {
    secondName_ = name;
    secondLines_ = lines;
}

// Made last: in constant memory a sheet is written row by row, and the table has its rows already.
void XlsxWriter::writeSecondSheet() {
    if (secondLines_.isEmpty()) return;
    const QByteArray name = sheetName(secondName_);
    const bool taken = name.isEmpty() || workbook_get_worksheet_by_name(workbook_.get(), name.constData()) != nullptr;
    lxw_worksheet* const sheet = workbook_add_worksheet(workbook_.get(), taken ? nullptr : name.constData());
    if (!sheet) failed(Words::tr("no sheet could be made in %1").arg(QFile::decodeName(folder_)));
    lxw_format* const wrapped = workbook_add_format(workbook_.get());
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    worksheet_set_column(sheet, 0, 0, kAboutWidth, nullptr);
    lxw_row_t row = 0;
    for (const QString& line : secondLines_) {
        scratch_.clear();
        appendPrintable(scratch_, line.left(qsizetype(kCellCharacters)).toStdString(), false, " ");
        worksheet_write_string(sheet, row, 0, scratch_.c_str(), row == 0 ? head_ : wrapped);
        ++row;
    }
}

void XlsxWriter::begin(const std::vector<TableColumn>& columns) {
    if (columns.size() > LXW_COL_MAX) failed(Words::tr("a sheet holds %1 columns").arg(int(LXW_COL_MAX)));
    for (const TableColumn& column : columns) columns_.push_back({column, kNarrowest, nullptr});
    for (size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        if (column.is.kind == ColumnKind::Money) column.format = moneyFormat(column.is.decimals);
        const std::string title = column.is.title.toStdString();
        scratch_.clear();
        appendPrintable(scratch_, title, false, " ");
        worksheet_write_string(sheet_, 0, static_cast<lxw_col_t>(i), scratch_.c_str(), head_);
        widen(i, static_cast<double>(displayWidth(scratch_)) + kFilterButton);
    }
    row_ = 1;
}

void XlsxWriter::row(std::span<const Cell> cells) {
    if (row_ >= kRows) {
        throw Failure(Problem{Words::tr("%1 could not be written: a sheet of Excel holds %2 rows, and there are more.")
                                  .arg(file_.path(), QString::number(kRows - 1)),
                              Words::tr("What was there before is unchanged."),
                              Words::tr("Write CSV instead, or narrow the list down.")});
    }
    const size_t count = std::min(cells.size(), columns_.size());
    for (size_t i = 0; i < count; ++i) put(cells[i], i);
    ++row_;
}

void XlsxWriter::put(const Cell& cell, size_t column) {
    const ColumnKind kind = columns_[column].is.kind;
    const bool dated = kind == ColumnKind::Date || kind == ColumnKind::DateTime;
    const Cell value = dated ? fromIso(cell) : cell;
    switch (value.type) {
    case Cell::Type::Empty: return;
    case Cell::Type::Text: return putText(value.utf8, column);
    case Cell::Type::Number: return putNumber(value, column);
    case Cell::Type::YesNo:
        worksheet_write_boolean(sheet_, row_, static_cast<lxw_col_t>(column), static_cast<int>(value.number), nullptr);
        return;
    case Cell::Type::Day:
    case Cell::Type::Moment: {
        const bool day = value.type == Cell::Type::Day;
        // Days and the part of a day apart: as one Julian date they would leave too few digits for the second.
        const qint64 sinceEpoch = day ? 0 : floorDivided(value.number, kMsOfDay);
        const qint64 days = day ? value.number : kEpoch + sinceEpoch;
        const auto ofDay = static_cast<double>(day ? 0 : value.number - sinceEpoch * kMsOfDay);
        double serial = static_cast<double>(days - kSerialZero) + ofDay / static_cast<double>(kMsOfDay);
        if (serial < kFirstMarch1900) serial -= 1;
        if (serial < 1) { // a sheet knows no days before 1900
            std::string text;
            if (day)
                appendDay(text, value.number);
            else
                appendMoment(text, value.number);
            return putText(text, column);
        }
        return putSerial(serial, day ? day_ : moment_, column, day ? 11 : 17);
    }
    }
}

void XlsxWriter::putText(std::string_view text, size_t column) {
    scratch_.clear();
    if (isClean(text))
        scratch_ = text;
    else
        appendPrintable(scratch_, text, true, "");
    // XML readers make one line end of CR LF, and of CR alone too.
    if (scratch_.find('\r') != std::string::npos) std::erase(scratch_, '\r');
    if (scratch_.empty()) return;
    if (scratch_.size() > kCellCharacters) {
        const size_t fits = bytesOf(scratch_, kCellCharacters);
        cutTexts_ += fits < scratch_.size() ? 1 : 0;
        scratch_.resize(fits);
    }
    worksheet_write_string(sheet_, row_, static_cast<lxw_col_t>(column), scratch_.c_str(), nullptr);
    if (row_ <= kSampleRows) {
        const size_t line = std::min(scratch_.find('\n'), scratch_.size());
        widen(column,
              static_cast<double>(displayWidth(std::string_view(scratch_).substr(0, std::min<size_t>(line, 400)))) + 1);
    }
}

void XlsxWriter::putNumber(const Cell& cell, size_t column) {
    const Column& in = columns_[column];
    const int decimals = decimalsOf(cell, in.is);
    if (cell.number > kExactDouble || cell.number < -kExactDouble) { // a sheet would round its last digits
        std::string text;
        appendScaled(text, cell.number, decimals);
        return putText(text, column);
    }
    lxw_format* format = nullptr;
    if (in.is.kind == ColumnKind::Money)
        format = decimals == in.is.decimals ? in.format : moneyFormat(decimals);
    else if (decimals == 0)
        format = integer_;
    const double value = static_cast<double>(cell.number) / powerOfTen(decimals);
    worksheet_write_number(sheet_, row_, static_cast<lxw_col_t>(column), value, format);
    if (row_ > kSampleRows) return;
    const double digits = std::floor(std::log10(std::max(std::abs(value), 1.0))) + 1;
    const bool grouped = in.is.kind == ColumnKind::Money;
    widen(column, digits + (grouped ? std::floor((digits - 1) / 3) : 0) + (decimals > 0 ? decimals + 1 : 0) + 2);
}

void XlsxWriter::putSerial(double serial, lxw_format* format, size_t column, double width) {
    worksheet_write_number(sheet_, row_, static_cast<lxw_col_t>(column), serial, format);
    if (row_ <= kSampleRows) widen(column, width);
}

void XlsxWriter::widen(size_t column, double width) {
    double& widest = columns_[column].widest;
    widest = std::min(std::max(widest, width), kWidest);
}

lxw_format* XlsxWriter::moneyFormat(int decimals) {
    const auto slot = static_cast<size_t>(std::clamp(decimals, 0, 15));
    if (money_[slot]) return money_[slot];
    std::string pattern = "#,##0";
    if (slot > 0) pattern += '.' + std::string(slot, '0');
    money_[slot] = workbook_add_format(workbook_.get());
    format_set_num_format(money_[slot], pattern.c_str());
    return money_[slot];
}

void XlsxWriter::finish() {
    for (size_t i = 0; i < columns_.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet_, column, column, columns_[i].widest, nullptr);
    }
    worksheet_freeze_panes(sheet_, 1, 0);
    if (!columns_.empty()) worksheet_autofilter(sheet_, 0, 0, row_ - 1, static_cast<lxw_col_t>(columns_.size() - 1));
    writeSecondSheet();
    checkSpace();
    const lxw_error error = workbook_close(workbook_.release());
    sheet_ = nullptr;
    if (error != LXW_NO_ERROR) failed(QString::fromUtf8(lxw_strerror(error)));
    if (control()) control()->check(); // a million rows are compressed for half a minute
    file_.commit();
}

// The library does not look whether its rows reached the disk, nor whether the copy of them that it makes on closing
// does: a disk that fills up would end in a workbook without its last rows.
void XlsxWriter::checkSpace() const {
    std::FILE* const rows = sheet_->optimize_tmpfile;
    if (!rows) return;
    const bool written = std::fflush(rows) == 0 && std::ferror(rows) == 0;
    const auto bytes = static_cast<qint64>(ftello(rows));
    const QStorageInfo disk(QFile::decodeName(folder_));
    const bool fits = !disk.isValid() || disk.bytesAvailable() > bytes + bytes / 2;
    if (!written || !fits) failed(Words::tr("the disk is full"));
}

void XlsxWriter::failed(const QString& why) const {
    throw Failure(Problem{Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file_.path()), why),
                          Words::tr("What was there before is unchanged."),
                          Words::tr("Make room on the disk, or choose another folder.")});
}

} // namespace clientela::exchange
