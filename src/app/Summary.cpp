// A list by the values of one field: the part of Listing.h that sums.
#include "app/AddedUp.h"
#include "app/Cells.h"
#include "app/GroupOrder.h"
#include "app/GroupWords.h"
#include "query/Statistics.h"
#include "query/Totals.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(App)
};

using exchange::Cell;

/// The sums of one group, or of all.
template <class Sums>
void addSums(exchange::RowBuffer& row, const Sums& of, const std::vector<query::BoundOperand>& columns, bool averages) {
    row.add(Cell::scaled(of.records));
    for (size_t i = 0; i < columns.size(); ++i) {
        row.add(of.sums[i] ? Cell::scaled(*of.sums[i]) : Cell{});
        if (!averages) continue;
        const auto average = query::averageOf(of.sums[i], of.filled[i], *columns[i].field);
        row.add(average ? Cell::scaled(average->value) : Cell{});
    }
}

} // namespace

std::vector<size_t> summedColumns(const Listing& listing) {
    std::vector<size_t> places;
    for (size_t i = 0; i < listing.columns.size(); ++i) {
        const fields::Field& field = *listing.columns[i].field;
        const bool grouped = listing.grouping && field.key == listing.grouping->operand.field->key;
        if (field.isNumeric() && field.key != QLatin1String("id") && !grouped) places.push_back(i);
    }
    return places;
}

std::vector<query::BoundOperand> columnsAt(const Listing& listing, const std::vector<size_t>& places) {
    std::vector<query::BoundOperand> columns;
    for (const size_t place : places) columns.push_back(listing.columns[place]);
    return columns;
}

qint64 writeSummary(storage::Connection& connection, const Listing& listing, const Currency& currency,
                    Audience audience, const SummaryOptions& options, exchange::TableWriter& writer,
                    JobControl* control) {
    const query::GroupKey& by = *listing.grouping;
    const std::vector<size_t> places = summedColumns(listing);
    const std::vector<query::BoundOperand> sums = columnsAt(listing, places);
    const auto all = tableColumns(listing, currency);
    std::vector<exchange::TableColumn> columns{
        groupColumn(listing, currency), {QStringLiteral("count"), Text::tr("Count"), exchange::ColumnKind::Integer, 0}};
    for (const size_t at : places) {
        columns.push_back(all[at]);
        if (!options.averages) continue;
        columns.push_back(tableColumn(query::averageField(*listing.columns[at].field),
                                      QStringLiteral("average ") + all[at].key,
                                      Text::tr("%1, average", "head of a column").arg(all[at].title), currency));
    }
    query::Statistics statistics(connection);
    query::RecordSet records(connection, *listing.catalogues, statistics);
    writer.obey(control);
    writer.begin(columns);
    exchange::RowBuffer row;
    qint64 written = 0;
    const fields::Formatter formatter(QLocale(), currency, {});
    for (const query::RecordSet::Group& one : groupsOf(records, listing, formatter)) {
        row.clear();
        if (by.period != CalendarUnit::Day)
            row.addText(audience == Audience::People ? groupText(one.value, by, formatter)
                                                     : periodKey(one.value, by.period));
        else
            addValue(row, one.value, *by.operand.field, audience == Audience::People);
        addSums(row, one, sums, options.averages);
        writer.row(row.cells());
        ++written;
    }
    if (options.total) {
        row.clear();
        // A value of another kind than the column's would not be read back: only where values are words.
        if (columns.front().kind == exchange::ColumnKind::Text)
            row.addText(groupTotal(by));
        else
            row.add(Cell{});
        addSums(row, addedUp(records, listing.list, sums), sums, options.averages);
        writer.row(row.cells());
    }
    writer.finish();
    return written;
}

} // namespace clientela::app
