#include "app/TablePaper.h"

#include "base/Job.h"
#include "paper/PdfFile.h"
#include "query/FieldValues.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/Totals.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(App)
};

class ListingRows : public paper::PrintedRows {
public:
    ListingRows(storage::Connection& connection, const Listing& listing, const fields::Formatter& formatter,
                std::vector<qint64> ids)
        : catalogues_(listing.catalogues), formatter_(formatter), ids_(std::move(ids)),
          values_(connection, *catalogues_, *listing.list.catalogue, listing.columns, listing.list.today) {}

    [[nodiscard]] qsizetype count() const override { return qsizetype(ids_.size()); }
    [[nodiscard]] QStringList at(qsizetype index) const override {
        QStringList cells;
        const auto row = values_.row(ids_[size_t(index)]);
        for (size_t i = 0; i < row.size(); ++i) cells += formatter_.cell(row[i], *values_.columns()[i].field);
        return cells;
    }

private:
    std::shared_ptr<const fields::Catalogues> catalogues_;
    fields::Formatter formatter_;
    std::vector<qint64> ids_;
    mutable query::FieldValues values_;
};

QStringList totalsOf(storage::Connection& connection, const Listing& listing, const fields::Formatter& formatter) {
    const std::vector<size_t> places = summedColumns(listing);
    if (places.empty() || listing.limit >= 0) return {};
    query::Statistics statistics(connection);
    const auto sums =
        query::RecordSet(connection, *listing.catalogues, statistics).sums(listing.list, columnsAt(listing, places));
    QStringList totals;
    for (size_t i = 0; i < listing.columns.size(); ++i) totals += QString();
    bool any = false;
    for (size_t i = 0; i < places.size(); ++i) {
        const fields::Field& field = *listing.columns[places[i]].field;
        if (!query::addsUp(field) || !sums.sums[i]) continue;
        totals[qsizetype(places[i])] = formatter.cell(*sums.sums[i], field);
        any = true;
    }
    if (!any) return {};
    if (totals.first().isEmpty()) totals.first() = Text::tr("Total");
    return totals;
}

} // namespace

std::shared_ptr<paper::PrintedRows> printedRows(storage::Connection& connection, const Listing& listing,
                                                const fields::Formatter& formatter, JobControl* control) {
    query::Statistics statistics(connection);
    query::RecordSet records(connection, *listing.catalogues, statistics);
    if (control) control->check();
    return std::make_shared<ListingRows>(connection, listing, formatter,
                                         records.firstIds(listing.list, listing.sort, listing.limit));
}

std::vector<paper::PrintedColumn> printedColumns(const Listing& listing, const fields::Formatter& formatter) {
    std::vector<paper::PrintedColumn> columns;
    for (size_t i = 0; i < listing.columns.size(); ++i) {
        const fields::Field& field = *listing.columns[i].field;
        const QString text = listing.columnTexts[qsizetype(i)];
        const qsizetype arguments = text.indexOf(QLatin1Char('('));
        QString head = formatter.head(field);
        if (arguments >= 0) head += QLatin1Char(' ') + text.mid(arguments);
        columns.push_back({head, fields::isRightAligned(field)});
    }
    return columns;
}

qint64 writeTablePdf(storage::Connection& connection, const Listing& listing, const fields::Formatter& formatter,
                     const paper::TableText& text, const office::Business& business, const QString& path,
                     JobControl* control) {
    const auto rows = printedRows(connection, listing, formatter, control);
    paper::TableText whole = text;
    whole.totals = totalsOf(connection, listing, formatter);
    const paper::TablePages pages(whole, printedColumns(listing, formatter), rows, business.country);
    paper::writePdf(pages, path, {text.title, business.name}, control);
    return rows->count();
}

} // namespace clientela::app
