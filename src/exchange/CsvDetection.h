#pragma once

#include "base/Result.h"
#include "exchange/ColumnGuess.h"
#include "exchange/CsvDialect.h"

#include <QIODevice>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace clientela::exchange {

/// What a person or the command line has already decided; the rest is found out.
struct CsvChoices {
    std::optional<QByteArray> encoding;
    std::optional<char> delimiter;
    std::optional<bool> hasHeader;
    /// Whether a text is the name of a field (fieldNames()); such heads say more than any likelihood. May be empty.
    std::function<bool(const QString&)> namesAField{};
};

/// What a CSV file is: how to read it, its head, and what its columns hold.
struct CsvGuess {
    CsvDialect dialect;
    bool encodingSure = true; ///< false: an 8-bit encoding by likelihood
    /// The first line's texts, none twice: one that is empty is "Column 3", a second "Note" is "Note 2". Without a head
    /// line "Column 1", "Column 2" and so on.
    QStringList header;
    QSet<qsizetype> nameless;         ///< columns that the file gives no name
    std::vector<ColumnGuess> columns; ///< as many as the header
    QList<QStringList> preview;       ///< the first records below the head
    qint64 rowsSeen = 0;              ///< records below the head that were looked at
    bool sawAll = false;              ///< there are no more
};

/// Looks at the first megabyte and the first `rows` records. A file that is missing, empty, no text or broken within
/// them gives a Problem; a head without rows does not (see whyNothingToImport()).
Result<CsvGuess> guessCsv(const QString& path, const CsvChoices& choices = {}, qint64 rows = 2000);
/// The same of a device that can seek; it is left at its beginning. `name` is for messages.
Result<CsvGuess> guessCsv(QIODevice& device, const QString& name, const CsvChoices& choices = {}, qint64 rows = 2000);

/// Why there is nothing to import though the file can be read: no rows, or no head. `byPlace`: a person can say what
/// the columns are, or has said that there is no head, so none is needed.
std::optional<Problem> whyNothingToImport(const CsvGuess& guess, const QString& name, bool byPlace = false);

} // namespace clientela::exchange
