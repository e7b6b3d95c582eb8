#pragma once

#include "base/Problem.h"
#include "exchange/CsvDialect.h"
#include "exchange/Utf8Source.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace clientela::exchange {

/// Reads CSV (RFC 4180 and what is found in the wild) record by record in constant memory. Lines may end in CR LF, LF
/// or CR; empty lines are skipped; text after a closing quote is kept as it stands. Header lines are records like any.
///
///     CsvReader reader(path, dialect);
///     while (reader.next() == CsvReader::Step::Record) use(reader.text(0));
///     if (const auto problem = reader.problem()) ...
class CsvReader {
public:
    enum class Step {
        Record, ///< the next record stands in the reader; fault() says whether it is sound
        End,    ///< nothing more
        Broken  ///< the file cannot be read further: problem()
    };

    /// Opens the file; one that cannot be opened is Broken at the first next().
    explicit CsvReader(const QString& path, CsvDialect dialect = {}, CsvLimits limits = {});
    /// Reads from where the device stands; it must be open and outlive the reader. `name` is for messages.
    CsvReader(QIODevice& device, const QString& name, CsvDialect dialect = {}, CsvLimits limits = {});
    ~CsvReader();

    Step next();

    /// Columns each record has, by default as many as the first record. One with fewer is short, as spreadsheets leave
    /// empty cells at the end away; one with more has a fault, unless the surplus is empty.
    void expectColumns(qsizetype columns) { expected_ = columns; }

    /// The physical line (from 1) where the record begins, and its number among the records (from 1).
    [[nodiscard]] qint64 line() const { return line_; }
    [[nodiscard]] qint64 number() const { return number_; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(fields_.size()); }
    /// A field's UTF-8, valid until next(); not UTF-8 if the record's fault says so. Empty beyond the last field.
    [[nodiscard]] std::string_view bytes(qsizetype field) const;
    [[nodiscard]] QString text(qsizetype field) const;
    [[nodiscard]] QStringList texts() const;
    /// Whether all fields are empty, or those from one on.
    [[nodiscard]] bool isBlank(qsizetype from = 0) const;
    /// Whether there are fewer fields than columns; those that lack read as empty.
    [[nodiscard]] bool isShort() const { return size() < expected_; }

    /// What is wrong with this record alone (number of columns, a NUL byte, bytes that are not text), in a sentence
    /// that does not name file and line; reading may go on.
    [[nodiscard]] std::optional<QString> fault() const;
    [[nodiscard]] bool isSound() const { return fault_ == Fault::None; }
    /// Why the file could not be read to its end.
    [[nodiscard]] const std::optional<Problem>& problem() const { return problem_; }

    /// For progress: bytes of the file read so far (a block ahead), and in all (0 if unknown).
    [[nodiscard]] qint64 bytesRead() const { return source_ ? source_->consumed() : 0; }
    [[nodiscard]] qint64 bytesInAll() const { return bytesInAll_; }

private:
    enum class Fault : quint8 { None, Columns, Nul, NotText };
    enum class Scan { Record, NeedMore, FieldTooLong, TooManyColumns };
    struct Field {
        size_t from; // in buffer_
        size_t size;
        bool doubledQuotes;
    };

    void start(QIODevice& device);
    bool skipLinesBefore();
    Scan scan();
    Scan scanQuoted(const char*& at, const char* end, Field& field, bool& closed);
    bool endField(Field field, Scan& outcome);
    bool fill();
    void finishRecord();
    void findFault();
    void undouble(Field& field);
    void breakOff(const QString& what, const QString& todo = {});
    Step breakOff(Scan why);

    QString name_;
    CsvDialect dialect_;
    CsvLimits limits_;
    std::unique_ptr<QFile> file_;
    QIODevice* device_ = nullptr;
    std::unique_ptr<Utf8Source> source_;
    qint64 bytesInAll_ = 0;

    std::vector<char> buffer_;
    size_t begin_ = 0; // of the record that is being read
    size_t end_ = 0;   // of what is in the buffer
    size_t recordEnd_ = 0;
    bool atEnd_ = false;
    bool unclosed_ = false;
    int linesToSkip_ = 0;
    std::vector<Field> fields_;
    enum : quint8 { kPlain, kDelimiter, kLineFeed, kCarriageReturn };
    quint8 kind_[256] = {};

    qsizetype expected_ = -1;
    qsizetype shortBefore_ = 0; ///< columns of the record before, if it was short
    qint64 line_ = 0;
    qint64 nextLine_ = 1;
    qint64 linesInRecord_ = 0;
    qint64 number_ = 0;
    Fault fault_ = Fault::None;
    qsizetype faultField_ = 0;
    std::optional<Problem> problem_;
};

} // namespace clientela::exchange
