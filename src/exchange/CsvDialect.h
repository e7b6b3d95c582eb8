#pragma once

#include <QByteArray>
#include <QString>

namespace clientela::exchange {

/// How a CSV file is written: what a reader must know to read it. Quotes are always ", doubled inside.
struct CsvDialect {
    QByteArray encoding = "UTF-8"; ///< a name that ICU knows; a byte order mark is skipped in any of them
    char delimiter = ',';
    bool hasHeader = true;
    bool spaceAfterDelimiter = false; ///< "a, b, c": blanks before a field do not belong to it
    int linesBefore = 0;              ///< lines above the table, such as Excel's "sep=;"

    bool operator==(const CsvDialect&) const = default;
};

/// What a reader refuses, so that a damaged file is told instead of filling the memory.
struct CsvLimits {
    qint64 fieldBytes = 8 * 1024 * 1024; ///< in UTF-8
    qint64 recordBytes = 64 * 1024 * 1024;
    qsizetype columns = 16'384; ///< as many as a sheet of Excel
};

} // namespace clientela::exchange
