#pragma once

#include "exchange/CsvReader.h"
#include "exchange/ImportRejects.h"
#include "exchange/ImportRemarks.h"
#include "exchange/ImportValue.h"

#include <QSet>

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

    /// Reads the record that stands in the reader. The first value that does not fit its field makes the row bad; what
    /// is odd and taken all the same is in remarks().
    std::optional<BadRow> read(const CsvReader& reader);

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
    /// Of the row that was read last.
    [[nodiscard]] const std::vector<Remark>& remarks() const { return remarks_; }
    void remark(Remark::About about, const QString& value = {}) { remarks_.push_back({about, value}); }
    /// The value of a field; nothing where no column fills it or the cell is blank.
    [[nodiscard]] const fields::Value& value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<qint64> number(int column) const;
    /// The first column that fills a field, for value() and text(); -1 if none does.
    [[nodiscard]] int find(const QString& key) const;

    [[nodiscard]] BadRow bad(qint64 line, const QString& key, const QString& reason) const;

private:
    void look(const Column& column, std::string_view cell);

    std::vector<Column> columns_;
    QDate today_;
    QSet<QString> knownCountries_;
    std::vector<Remark> remarks_;
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
    /// What is odd about rows that were taken.
    [[nodiscard]] const Remarks& remarks() const { return remarks_; }

protected:
    Remarks remarks_;
};

} // namespace clientela::exchange
