#pragma once

#include "base/Money.h"
#include "exchange/Table.h"
#include "query/RowStream.h"

#include <QHash>

namespace clientela::app {

/// How a field's values stand in a table that leaves the house.
exchange::TableColumn tableColumn(const fields::Field& field, const QString& key, const QString& title,
                                  const Currency& currency);

/// Adds one value; `labels`: choices by their label instead of their key.
void addValue(exchange::RowBuffer& row, const fields::Value& value, const fields::Field& field, bool labels);

/// Turns the rows of a stream into cells, texts borrowed from the stream where nothing is to be changed in them.
class CellReader {
public:
    CellReader(const std::vector<query::BoundOperand>& columns, bool labels);

    /// Valid until the next call and the stream's next step.
    [[nodiscard]] std::span<const exchange::Cell> read(const query::RowStream& rows);

private:
    enum class Reading { Number, YesNo, Day, Moment, Text, Several, Label };
    struct Column {
        Reading reading = Reading::Text;
        QHash<QByteArray, QByteArray> labels;
    };

    std::vector<Column> columns_;
    std::vector<exchange::Cell> cells_;
    std::vector<std::string> scratch_; ///< of columns with several values
};

} // namespace clientela::app
