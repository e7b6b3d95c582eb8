#include "app/Cells.h"

#include "fields/StoredValue.h"
#include "query/FieldSql.h"
#include "query/RowValue.h"

namespace clientela::app {

using exchange::Cell;
using exchange::ColumnKind;
using fields::Type;

exchange::TableColumn tableColumn(const fields::Field& field, const QString& key, const QString& title,
                                  const Currency& currency) {
    const auto column = [&](ColumnKind kind, int decimals = 0) {
        return exchange::TableColumn{key, title, kind, decimals};
    };
    switch (field.type) {
    case Type::Integer: return column(ColumnKind::Integer);
    case Type::Money: return column(ColumnKind::Money, currency.decimals());
    case Type::YesNo: return column(ColumnKind::YesNo);
    case Type::Date: return column(ColumnKind::Date);
    case Type::DateTime: return column(ColumnKind::DateTime);
    default: break;
    }
    return field.isNumeric() ? column(ColumnKind::Decimal, field.scale()) : column(ColumnKind::Text);
}

void addValue(exchange::RowBuffer& row, const fields::Value& value, const fields::Field& field, bool labels) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        row.add(field.type == Type::YesNo ? Cell::yesNo(*number != 0) : Cell::scaled(*number));
    } else if (const auto* day = std::get_if<QDate>(&value)) {
        row.add(Cell::day(*day));
    } else if (const auto* moment = std::get_if<QDateTime>(&value)) {
        row.add(Cell::moment(*moment));
    } else {
        const QString text = fields::plainText(value);
        const fields::Choice* choice = labels ? field.choice(text) : nullptr;
        row.addText(QStringView(choice ? choice->label : text));
    }
}

CellReader::CellReader(const std::vector<query::BoundOperand>& columns, bool labels)
    : columns_(columns.size()), cells_(columns.size()), scratch_(columns.size()) {
    for (size_t i = 0; i < columns.size(); ++i) {
        const fields::Field& field = *columns[i].field;
        Column& column = columns_[i];
        if (field.type == Type::YesNo)
            column.reading = Reading::YesNo;
        else if (field.isNumeric())
            column.reading = Reading::Number;
        else if (field.type == Type::Date)
            column.reading = Reading::Day;
        else if (field.type == Type::DateTime)
            column.reading = Reading::Moment;
        else if (std::holds_alternative<fields::Many>(field.source) || query::showsSeveral(field))
            column.reading = Reading::Several;
        else if (labels && !field.choices.isEmpty())
            column.reading = Reading::Label;
        for (const fields::Choice& choice : field.choices)
            column.labels.insert(choice.key.toUtf8(), choice.label.toUtf8());
    }
}

std::span<const Cell> CellReader::read(const query::RowStream& rows) {
    for (size_t i = 0; i < columns_.size(); ++i) {
        const int at = static_cast<int>(i);
        if (rows.isEmpty(at)) {
            cells_[i] = {};
            continue;
        }
        const auto borrowed = [&] {
            const QByteArrayView text = rows.text(at);
            return std::string_view(text.data(), static_cast<size_t>(text.size()));
        };
        switch (columns_[i].reading) {
        case Reading::Number: cells_[i] = Cell::scaled(rows.integer(at)); break;
        case Reading::YesNo: cells_[i] = Cell::yesNo(rows.integer(at) != 0); break;
        case Reading::Day:
        case Reading::Moment: cells_[i] = exchange::fromIso(Cell::text(borrowed())); break;
        case Reading::Text: cells_[i] = Cell::text(borrowed()); break;
        case Reading::Several: {
            std::string& joined = scratch_[i];
            joined.clear();
            for (const char c : borrowed()) {
                if (static_cast<unsigned char>(c) == query::kSeparator)
                    joined += ", ";
                else
                    joined += c;
            }
            cells_[i] = Cell::text(joined);
            break;
        }
        case Reading::Label: {
            const std::string_view key = borrowed();
            const auto it =
                columns_[i].labels.constFind(QByteArray::fromRawData(key.data(), static_cast<qsizetype>(key.size())));
            cells_[i] = it == columns_[i].labels.cend()
                            ? Cell::text(key)
                            : Cell::text({it->constData(), static_cast<size_t>(it->size())});
            break;
        }
        }
    }
    return cells_;
}

} // namespace clientela::app
