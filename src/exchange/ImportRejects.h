#pragma once

#include "exchange/CsvReader.h"
#include "exchange/CsvWriter.h"
#include "exchange/ImportMapping.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace clientela::exchange {

/// A row that cannot be imported, and why.
struct BadRow {
    qint64 line = 0; ///< in the file, from 1
    QString field;   ///< key; empty where the row as a whole is bad
    QString header;  ///< of the column that fills it; may be empty
    QString reason;  ///< a sentence: "“31.02.1980” is no date."

    /// "people.csv, line 3, birth_date (Born): ..."
    [[nodiscard]] QString text(const QString& fileName) const;
};

/// The file that takes the bad rows: their columns as they were, then line, field and reason. It can be corrected and
/// imported again.
class RejectsFile {
public:
    /// Throws Failure if the file cannot be written. It appears with finish().
    RejectsFile(const QString& path, const ImportMapping& mapping);
    void add(const BadRow& bad, const QStringList& row);
    void finish();

private:
    CsvWriter writer_;
    size_t columns_;
    RowBuffer row_;
};

/// What becomes of bad rows: the first stops the import, or all are counted, told and set aside.
class Rejects {
public:
    /// `file` may be null, and must outlive this.
    Rejects(bool goOn, RejectsFile* file) : goOn_(goOn), file_(file) {}

    void add(BadRow bad, const QStringList& row);
    [[nodiscard]] bool goesOn() const { return goOn_; }
    [[nodiscard]] bool mustStop() const { return !goOn_ && count_ > 0; }
    [[nodiscard]] qint64 count() const { return count_; }
    /// The first of them, for telling.
    [[nodiscard]] const std::vector<BadRow>& first() const { return first_; }

    static constexpr size_t kTold = 100;

private:
    bool goOn_;
    RejectsFile* file_;
    qint64 count_ = 0;
    std::vector<BadRow> first_;
};

} // namespace clientela::exchange
