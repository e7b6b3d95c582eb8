#pragma once

#include "exchange/CsvReader.h"
#include "exchange/ImportRejects.h"
#include "exchange/ImportValue.h"

namespace clientela::exchange {

/// The values of one row by their columns, as the mapping reads them.
class RowValues {
public:
    /// A column that is read: where in the file it stands and how.
    struct Column {
        qsizetype at;
        QString header;
        ValueReader reader;
        fields::Value value{};
    };

    /// `catalogue` must outlive it. Columns that are left out are not read.
    RowValues(const ImportMapping& mapping, const fields::Catalogue& catalogue, const Currency& currency, QDate today);

    /// Reads the record that stands in the reader. The first value that does not fit its field makes the row bad.
    std::optional<BadRow> read(const CsvReader& reader);

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
    /// The value of a field; nothing where no column fills it or the cell is blank.
    [[nodiscard]] const fields::Value& value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<qint64> number(int column) const;
    /// The first column that fills a field, for value() and text(); -1 if none does.
    [[nodiscard]] int find(const QString& key) const;

    [[nodiscard]] BadRow bad(qint64 line, const QString& key, const QString& reason) const;

private:
    std::vector<Column> columns_;
};

/// What becomes of the rows of a file: cards, sales, products.
class RowTaker {
public:
    virtual ~RowTaker() = default;
    RowTaker() = default;
    RowTaker(const RowTaker&) = delete;
    RowTaker& operator=(const RowTaker&) = delete;

    virtual void take(const CsvReader& reader) = 0;
    /// After the last row.
    virtual void finish() {}
};

} // namespace clientela::exchange
