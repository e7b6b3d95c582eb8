#include "exchange/CsvReader.h"

#include "exchange/Utf8.h"
#include "exchange/ValueFormats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstring>

namespace clientela::exchange {

namespace {

constexpr size_t kBlock = 256 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

QString megabytes(qint64 bytes) { return QString::number(bytes / (1024 * 1024)); }

} // namespace

CsvReader::CsvReader(const QString& path, CsvDialect dialect, CsvLimits limits)
    : name_(QFileInfo(path).fileName()), dialect_(std::move(dialect)), limits_(limits),
      file_(std::make_unique<QFile>(path)) {
    if (QFileInfo(path).isDir()) {
        breakOff(Words::tr("%1 could not be read: it is a folder.").arg(path));
    } else if (!file_->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        breakOff(
            Words::tr("%1 could not be read: %2.")
                .arg(path, file_->exists() ? Words::tr("it may not be opened") : Words::tr("there is no such file")));
    } else {
        start(*file_);
    }
}

CsvReader::CsvReader(QIODevice& device, const QString& name, CsvDialect dialect, CsvLimits limits)
    : name_(name), dialect_(std::move(dialect)), limits_(limits) {
    start(device);
}

CsvReader::~CsvReader() = default;

void CsvReader::start(QIODevice& device) {
    device_ = &device;
    if (!device.isSequential()) bytesInAll_ = device.size() - device.pos();
    source_ = std::make_unique<Utf8Source>(device, dialect_.encoding);
    if (!source_->isValid()) {
        breakOff(Words::tr("%1 could not be read: there is no encoding called %2.")
                     .arg(name_, QString::fromLatin1(dialect_.encoding)));
        return;
    }
    kind_[static_cast<unsigned char>('\n')] = kLineFeed;
    kind_[static_cast<unsigned char>('\r')] = kCarriageReturn;
    kind_[static_cast<unsigned char>(dialect_.delimiter)] = kDelimiter;
    buffer_.resize(kBlock);
    linesToSkip_ = dialect_.linesBefore;
}

CsvReader::Step CsvReader::next() {
    if (problem_) return Step::Broken;
    if (linesToSkip_ > 0 && !skipLinesBefore()) return Step::Broken;
    for (;;) {
        begin_ = std::max(begin_, recordEnd_);
        recordEnd_ = begin_;
        line_ = nextLine_;
        const Scan outcome = scan();
        if (outcome == Scan::NeedMore) {
            if (atEnd_ && begin_ == end_) return Step::End;
            if (atEnd_ && unclosed_) {
                breakOff(Words::tr("%1 could not be read: the quote that opens column %2 of line %3 is never closed.")
                             .arg(name_, QString::number(fields_.size() + 1), QString::number(line_)),
                         Words::tr("Close the quote in that line, or remove it."));
                return Step::Broken;
            }
            if (!fill()) return Step::Broken;
            continue;
        }
        if (outcome != Scan::Record) return breakOff(outcome);
        nextLine_ = line_ + linesInRecord_;
        const bool emptyLine = fields_.size() == 1 && fields_[0].size == 0 && buffer_[begin_] != '"';
        if (emptyLine) continue;
        finishRecord();
        return Step::Record;
    }
}

// One pass over the bytes of one record. Started again from the record's beginning when the buffer ends before it,
// which happens once a block and costs twice the record at most, as the buffer doubles.
CsvReader::Scan CsvReader::scan() {
    fields_.clear();
    unclosed_ = false;
    linesInRecord_ = 1;
    const char* const base = buffer_.data();
    const char* at = base + begin_;
    const char* const end = base + end_;
    const auto maxField = static_cast<size_t>(limits_.fieldBytes);
    const auto maxColumns = static_cast<size_t>(limits_.columns);
    if (at == end) return Scan::NeedMore;
    for (;;) {
        if (dialect_.spaceAfterDelimiter)
            while (at != end && *at == ' ') ++at;
        Field field{static_cast<size_t>(at - base), 0, false};
        bool closed = true;
        if (at != end && *at == '"') {
            const Scan outcome = scanQuoted(at, end, field, closed);
            if (outcome != Scan::Record) return outcome;
        }
        const bool quoted = at != base + field.from;
        const char* const plain = at;
        while (at != end && kind_[static_cast<unsigned char>(*at)] == kPlain) ++at;
        if (!quoted) {
            field.size = static_cast<size_t>(at - plain);
        } else if (at != plain) {
            // "abc"def: no one knows what was meant; the text is kept, its quotes too.
            field.size = static_cast<size_t>(at - base) - (field.from - 1);
            field.from -= 1;
            field.doubledQuotes = false;
        }
        if (field.size > maxField) return Scan::FieldTooLong;
        if (at == end && !atEnd_) return Scan::NeedMore;
        const quint8 kind = at == end ? quint8(kLineFeed) : kind_[static_cast<unsigned char>(*at)];
        if (kind == kCarriageReturn && at + 1 == end && !atEnd_) return Scan::NeedMore;
        if (fields_.size() >= maxColumns) return Scan::TooManyColumns;
        fields_.push_back(field);
        if (at != end) ++at;
        if (kind == kDelimiter) continue;
        if (kind == kCarriageReturn && at != end && *at == '\n') ++at;
        recordEnd_ = static_cast<size_t>(at - base);
        return Scan::Record;
    }
}

// From the opening quote to behind the closing one.
CsvReader::Scan CsvReader::scanQuoted(const char*& at, const char* end, Field& field, bool& closed) {
    ++at;
    ++field.from;
    const char* const from = at;
    closed = false;
    while (at != end) {
        const char c = *at;
        if (c == '"') {
            if (at + 1 == end && !atEnd_) break;
            if (at + 1 == end || at[1] != '"') {
                closed = true;
                break;
            }
            field.doubledQuotes = true;
            at += 2;
            continue;
        }
        if (c == '\n') ++linesInRecord_;
        if (c == '\r' && at + 1 != end && at[1] != '\n') ++linesInRecord_;
        ++at;
    }
    field.size = static_cast<size_t>(at - from);
    if (field.size > static_cast<size_t>(limits_.fieldBytes)) return Scan::FieldTooLong;
    if (!closed) {
        unclosed_ = true;
        return Scan::NeedMore;
    }
    ++at;
    return Scan::Record;
}

bool CsvReader::fill() {
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = recordEnd_ = 0;
    }
    if (static_cast<qint64>(end_) > limits_.recordBytes) {
        breakOff(Words::tr("%1 could not be read: line %2 is longer than %3 MB.")
                     .arg(name_, QString::number(line_), megabytes(limits_.recordBytes)),
                 Words::tr("Look whether a quote in that line is not closed."));
        return false;
    }
    if (buffer_.size() - end_ < kBlock / 2) buffer_.resize(buffer_.size() * 2);
    const qint64 got = source_->read(buffer_.data() + end_, static_cast<qint64>(buffer_.size() - end_));
    if (got < 0) {
        breakOff(Words::tr("%1 could not be read further than line %2: %3.")
                     .arg(name_, QString::number(line_), device_->errorString()));
        return false;
    }
    atEnd_ = got == 0;
    end_ += static_cast<size_t>(got);
    return true;
}

bool CsvReader::skipLinesBefore() {
    while (linesToSkip_ > 0) {
        const auto* found = static_cast<const char*>(std::memchr(buffer_.data() + begin_, '\n', end_ - begin_));
        if (found) {
            begin_ = static_cast<size_t>(found - buffer_.data()) + 1;
            --linesToSkip_;
            ++nextLine_;
        } else if (atEnd_) {
            begin_ = end_;
            linesToSkip_ = 0;
        } else if (!fill()) {
            return false;
        }
    }
    recordEnd_ = begin_;
    return true;
}

void CsvReader::finishRecord() {
    ++number_;
    fault_ = Fault::None;
    findFault();
    for (Field& field : fields_)
        if (field.doubledQuotes) undouble(field);
    if (expected_ < 0) expected_ = size();
    if (fault_ == Fault::None && size() > expected_ && !isBlank(expected_)) fault_ = Fault::Columns;
    // Two short ones that make one between them: torn by a line break that should have stood in quotes.
    const bool isTorn = shortBefore_ > 0 && shortBefore_ + size() == expected_ + 1;
    if (fault_ == Fault::None && isTorn && !isBlank(0)) fault_ = Fault::Columns;
    shortBefore_ = isShort() && !isBlank(0) ? size() : 0;
}

void CsvReader::findFault() {
    const size_t bad = firstByteThatIsNoText({buffer_.data() + begin_, recordEnd_ - begin_}, source_->isConverted());
    if (bad == std::string_view::npos) return;
    const size_t at = begin_ + bad;
    fault_ = buffer_[at] == '\0' ? Fault::Nul : Fault::NotText;
    faultField_ = 0;
    while (faultField_ + 1 < size() && fields_[static_cast<size_t>(faultField_) + 1].from <= at) ++faultField_;
}

void CsvReader::undouble(Field& field) {
    char* const from = buffer_.data() + field.from;
    char* to = from;
    for (size_t i = 0; i < field.size; ++i) {
        *to++ = from[i];
        if (from[i] == '"') ++i;
    }
    field.size = static_cast<size_t>(to - from);
}

std::string_view CsvReader::bytes(qsizetype field) const {
    if (field < 0 || field >= size()) return {};
    const Field& f = fields_[static_cast<size_t>(field)];
    return {buffer_.data() + f.from, f.size};
}

bool CsvReader::isBlank(qsizetype from) const {
    for (qsizetype i = from; i < size(); ++i)
        if (!trimmed(bytes(i)).empty()) return false;
    return true;
}

QString CsvReader::text(qsizetype field) const {
    const std::string_view utf8 = bytes(field);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList CsvReader::texts() const {
    QStringList list;
    list.reserve(size());
    for (qsizetype i = 0; i < size(); ++i) list += text(i);
    return list;
}

std::optional<QString> CsvReader::fault() const {
    switch (fault_) {
    case Fault::None: break;
    case Fault::Columns:
        return Words::tr("The number of columns is %1, that of the first line %2.")
            .arg(QString::number(size()), QString::number(expected_));
    case Fault::Nul:
        return Words::tr("Column %1 holds a NUL byte, which is no text.").arg(QString::number(faultField_ + 1));
    case Fault::NotText:
        return Words::tr("Column %1 holds bytes that are no %2 text.")
            .arg(QString::number(faultField_ + 1), QString::fromLatin1(dialect_.encoding));
    }
    return std::nullopt;
}

void CsvReader::breakOff(const QString& what, const QString& todo) { problem_ = Problem{what, {}, todo}; }

CsvReader::Step CsvReader::breakOff(Scan why) {
    if (why == Scan::FieldTooLong)
        breakOff(
            Words::tr("%1 could not be read: column %2 of line %3 is longer than %4 MB.")
                .arg(name_, QString::number(fields_.size() + 1), QString::number(line_), megabytes(limits_.fieldBytes)),
            Words::tr("Look whether a quote in that line is not closed."));
    else
        breakOff(Words::tr("%1 could not be read: line %2 has more than %3 columns.")
                     .arg(name_, QString::number(line_), QString::number(limits_.columns)),
                 Words::tr("Look whether it is a table, with one customer a line."));
    return Step::Broken;
}

} // namespace clientela::exchange
