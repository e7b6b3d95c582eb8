#include "exchange/CsvDetection.h"

#include "exchange/CsvReader.h"
#include "exchange/EncodingGuess.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <cmath>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvDetection)
};

constexpr qint64 kHead = 1 << 20;
constexpr int kDelimiterRecords = 200;
constexpr qsizetype kPreviewRows = 50;

Problem unreadable(const QString& name, const QString& why, const QString& todo = {}) {
    return {Words::tr("%1 could not be read: %2.").arg(name, why), {}, todo};
}

Problem binary(const QString& name, const QByteArray& head) {
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0"))
        return unreadable(name, Words::tr("it is a workbook or an archive, not a CSV file"),
                          Words::tr("Open it in the program it comes from and save the sheet as CSV."));
    return unreadable(name, Words::tr("it is not a text file"), Words::tr("Choose a CSV file."));
}

// "sep=;" on the first line, as Excel writes and reads it.
std::optional<char> declaredDelimiter(const QByteArray& head) {
    const qsizetype mark = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray line = head.mid(mark, 8);
    if (!line.toLower().startsWith("sep=") || line.size() < 6 || (line[5] != '\r' && line[5] != '\n'))
        return std::nullopt;
    return line[4];
}

struct Shape {
    double score = 0;
    bool spaces = false; // a blank follows nearly every delimiter
};

// How much like a table the head reads with this delimiter: many columns, the same number in every record.
Shape shapeWith(QByteArray head, CsvDialect dialect) {
    QBuffer device(&head);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, {}, dialect);
    QMap<qsizetype, int> widths;
    qsizetype headWidth = 0;
    qint64 later = 0;
    qint64 blank = 0;
    int records = 0;
    while (records < kDelimiterRecords && reader.next() == CsvReader::Step::Record) {
        if (records++ == 0) headWidth = reader.size();
        ++widths[reader.size()];
        for (qsizetype i = 1; i < reader.size(); ++i) {
            ++later;
            blank += reader.bytes(i).starts_with(' ') ? 1 : 0;
        }
    }
    qsizetype usual = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        if (widths.value(usual) <= it.value()) usual = it.key();
    if (usual < 2) return {};
    const double agreement = static_cast<double>(widths.value(usual)) / records;
    const double headFits = headWidth == usual ? 1.0 : 0.4;
    // A record cut off by the head's end, or by a stray quote, weighs little.
    const double whole = reader.problem() && records < 3 ? 0.5 : 1.0;
    return {agreement * agreement * headFits * whole * (1 + std::log2(static_cast<double>(usual)) / 4),
            blank * 10 >= later * 9};
}

void chooseDelimiter(CsvDialect& dialect, const QByteArray& head, const CsvChoices& choices) {
    QByteArray candidates = ",;\t|";
    if (const auto declared = declaredDelimiter(head)) {
        dialect.linesBefore = 1;
        candidates = QByteArray(1, *declared);
    }
    if (choices.delimiter) candidates = QByteArray(1, *choices.delimiter);
    double best = -1;
    for (const char candidate : candidates) {
        CsvDialect tried = dialect;
        tried.delimiter = candidate;
        const Shape shape = shapeWith(head, tried);
        if (shape.score <= best) continue;
        best = shape.score;
        dialect.delimiter = candidate;
        dialect.spaceAfterDelimiter = shape.spaces && shape.score > 0;
    }
}

ColumnType typeOf(const QString& text) {
    ColumnObserver observer;
    const QByteArray utf8 = text.toUtf8();
    observer.add({utf8.constData(), static_cast<size_t>(utf8.size())});
    return observer.guess().type;
}

/// The head of a table by years: neither a word nor clearly a value.
bool isYear(const QString& text) {
    bool ok = false;
    const int year = text.size() == 4 ? text.toInt(&ok) : 0;
    return ok && year >= 1900 && year <= 2100;
}

// Whether the first line names columns: names of fields, or words standing above values that are something else. What
// speaks against it are values (numbers, days, addresses) and, where no field is named, words that come again below.
bool looksLikeHeader(const QStringList& first, const std::vector<ColumnGuess>& below, const QList<QStringList>& rows,
                     const std::function<bool(const QString&)>& namesAField) {
    int score = 1;
    int words = 0;
    int known = 0;
    int again = 0;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const QString text = first[i].trimmed();
        if (text.isEmpty() || isYear(text)) continue;
        const ColumnType type = typeOf(text);
        if (type != ColumnType::Text && type != ColumnType::YesNo) {
            score -= 3;
            continue;
        }
        ++words;
        known += namesAField && namesAField(text) ? 1 : 0;
        const ColumnType other =
            static_cast<size_t>(i) < below.size() ? below[static_cast<size_t>(i)].type : ColumnType::Empty;
        score += other != ColumnType::Text && other != ColumnType::Empty ? 2 : 0;
        again += std::any_of(rows.begin(), rows.end(),
                             [&](const QStringList& row) { return row.value(i).trimmed() == text; })
                     ? 1
                     : 0;
    }
    score += known > 0 ? 2 * known : -2 * again;
    return words > 0 && score > 0;
}

// Heads by which columns can be told apart: those without a name are called by their place.
QStringList toldApart(QStringList heads, QSet<qsizetype>& nameless) {
    QSet<QString> seen;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        QString name = heads[i].trimmed();
        if (name.isEmpty()) {
            name = Words::tr("Column %1").arg(i + 1);
            nameless.insert(i);
        }
        heads[i] = name;
        for (int n = 2; seen.contains(heads[i]); ++n) heads[i] = QStringLiteral("%1 %2").arg(name).arg(n);
        seen.insert(heads[i]);
    }
    return heads;
}

QByteArray inUtf8(QByteArray head, const QByteArray& encoding) {
    QBuffer device(&head);
    device.open(QIODevice::ReadOnly);
    Utf8Source source(device, encoding);
    if (!source.isValid()) return {};
    QByteArray text(head.size() * 3 + 16, Qt::Uninitialized);
    qint64 size = 0;
    while (const qint64 got = source.read(text.data() + size, text.size() - size)) {
        if (got < 0) break;
        size += got;
    }
    text.truncate(size);
    return text;
}

} // namespace

Result<CsvGuess> guessCsv(QIODevice& device, const QString& name, const CsvChoices& choices, qint64 rows) {
    const QByteArray head = device.read(kHead);
    const EncodingGuess encoding = guessEncoding(head, device.atEnd());
    if (encoding.kind == EncodingGuess::Kind::Empty) return unreadable(name, Words::tr("it is empty"));
    if (encoding.kind == EncodingGuess::Kind::Binary || head.startsWith("PK\x03\x04") || head.startsWith("%PDF-"))
        return binary(name, head);
    CsvGuess guess;
    guess.dialect.encoding = choices.encoding.value_or(encoding.encoding);
    guess.encodingSure = encoding.sure || choices.encoding.has_value();

    CsvDialect ofHead = guess.dialect;
    ofHead.encoding = "UTF-8";
    chooseDelimiter(ofHead, inUtf8(head, guess.dialect.encoding), choices);
    ofHead.encoding = guess.dialect.encoding;
    guess.dialect = ofHead;

    device.seek(0);
    CsvReader reader(device, name, guess.dialect);
    std::vector<ColumnObserver> observers;
    QStringList first;
    const auto next = [&reader] {
        auto step = reader.next();
        while (step == CsvReader::Step::Record && reader.isBlank()) step = reader.next();
        return step;
    };
    auto step = next();
    if (step == CsvReader::Step::Record) {
        first = reader.texts();
        observers.resize(static_cast<size_t>(first.size()));
        while (guess.rowsSeen < rows && (step = next()) == CsvReader::Step::Record) {
            ++guess.rowsSeen;
            if (guess.preview.size() < kPreviewRows) guess.preview += reader.texts();
            if (reader.size() > first.size() && !reader.isBlank(first.size()))
                continue; // its values may stand in the wrong columns
            for (qsizetype i = 0; i < first.size(); ++i) observers[static_cast<size_t>(i)].add(reader.bytes(i));
        }
    }
    device.seek(0);
    if (reader.problem()) return *reader.problem();
    if (first.isEmpty()) return unreadable(name, Words::tr("there is nothing in it but empty lines"));
    guess.sawAll = step == CsvReader::Step::End;
    for (const ColumnObserver& observer : observers) guess.columns.push_back(observer.guess());

    guess.dialect.hasHeader =
        choices.hasHeader.value_or(looksLikeHeader(first, guess.columns, guess.preview, choices.namesAField));
    if (guess.dialect.hasHeader) {
        guess.header = toldApart(first, guess.nameless);
    } else {
        guess.columns.clear();
        for (qsizetype i = 0; i < first.size(); ++i) {
            const QByteArray utf8 = first[i].toUtf8();
            ColumnObserver& observer = observers[static_cast<size_t>(i)];
            observer.add({utf8.constData(), static_cast<size_t>(utf8.size())});
            guess.columns.push_back(observer.guess());
        }
        guess.header = toldApart(QStringList(first.size()), guess.nameless);
        guess.preview.prepend(first);
        ++guess.rowsSeen;
    }
    settleTogether(guess.columns, guess.dialect.delimiter == ';');
    return guess;
}

Result<CsvGuess> guessCsv(const QString& path, const CsvChoices& choices, qint64 rows) {
    QFile file(path);
    if (QFileInfo(path).isDir()) return unreadable(path, Words::tr("it is a folder"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.exists() ? Words::tr("it may not be opened") : Words::tr("there is no such file"));
    if (file.isSequential())
        return unreadable(path, Words::tr("it is no file that can be read twice"),
                          Words::tr("Save it as a file first."));
    return guessCsv(file, QFileInfo(path).fileName(), choices, rows);
}

std::optional<Problem> whyNothingToImport(const CsvGuess& guess, const QString& name, bool byPlace) {
    if (!guess.dialect.hasHeader && !byPlace)
        return unreadable(
            name, Words::tr("its first line does not name the columns"),
            Words::tr("Put a line with the columns' names on top, or name them by their place: --header no "
                      "--map \"Column 1=name\"."));
    if (guess.rowsSeen == 0)
        return unreadable(name, Words::tr("there is a line with the columns' names, but nothing below it"));
    return std::nullopt;
}

} // namespace clientela::exchange
