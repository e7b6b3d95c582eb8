#include "app/TablePaper.h"

#include "app/AddedUp.h"
#include "app/GroupOrder.h"
#include "app/GroupWords.h"
#include "app/Letters.h"
#include "base/Job.h"
#include "lists/Wording.h"
#include "paper/PdfFile.h"
#include "query/FieldValues.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/SqlWriter.h"
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
                std::vector<qint64> ids, std::unique_ptr<Letters> letters)
        : catalogues_(listing.catalogues), formatter_(formatter), ids_(std::move(ids)), letters_(std::move(letters)),
          values_(connection, *catalogues_, *listing.list.catalogue, listing.columns, listing.list.today) {
        std::erase_if(ids_, [this](qint64 id) { return !letters_->has(id); });
    }

    [[nodiscard]] qsizetype count() const override { return qsizetype(ids_.size()); }
    [[nodiscard]] QStringList at(qsizetype index) const override {
        QStringList cells;
        const qint64 id = ids_[size_t(index)];
        const auto row = values_.row(id);
        for (size_t i = 0; i < row.size(); ++i) cells += formatter_.cell(row[i], *values_.columns()[i].field);
        if (const auto name = letters_->nameAt(); name && qsizetype(*name) < cells.size())
            cells[qsizetype(*name)] += QString::fromStdString(letters_->othersOf(id));
        return cells;
    }

private:
    std::shared_ptr<const fields::Catalogues> catalogues_;
    fields::Formatter formatter_;
    std::vector<qint64> ids_;
    std::unique_ptr<Letters> letters_;
    mutable query::FieldValues values_;
};

QStringList totalsOf(storage::Connection& connection, const Listing& listing, const fields::Formatter& formatter) {
    const std::vector<size_t> places = summedColumns(listing);
    if (places.empty() || listing.limit >= 0) return {};
    query::Statistics statistics(connection);
    query::RecordSet records(connection, *listing.catalogues, statistics);
    const auto sums = addedUp(records, listing.list, columnsAt(listing, places));
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

/// A grouped listing on paper.
class PrintedSummary {
public:
    PrintedSummary(const Listing& listing, const fields::Formatter& formatter)
        : listing_(listing), formatter_(formatter), places_(summedColumns(listing)),
          operands_(columnsAt(listing, places_)) {}

    [[nodiscard]] std::vector<paper::PrintedColumn> columns() const {
        const std::vector<paper::PrintedColumn> all = printedColumns(listing_, formatter_);
        std::vector<paper::PrintedColumn> columns{{groupHead(*listing_.grouping), false}, {Text::tr("Count"), true}};
        for (const size_t place : places_) {
            const QString& head = all[place].head;
            if (query::addsUp(*listing_.columns[place].field)) columns.push_back({head, true});
            columns.push_back({Text::tr("%1, average", "head of a column").arg(head), true});
        }
        return columns;
    }
    [[nodiscard]] std::vector<QStringList> rows(query::RecordSet& records) const {
        std::vector<QStringList> rows;
        for (const auto& group : groupsOf(records, listing_, formatter_)) {
            const QString value = groupText(group.value, *listing_.grouping, formatter_);
            rows.push_back(QStringList{value.isEmpty() ? Text::tr("(empty)", "the group without a value") : value} +
                           figures(group));
        }
        return rows;
    }
    [[nodiscard]] QStringList totals(query::RecordSet& records) const {
        if (listing_.limit >= 0) return {};
        return QStringList{groupTotal(*listing_.grouping)} + figures(addedUp(records, listing_.list, operands_));
    }

private:
    template <class Sums>
    [[nodiscard]] QStringList figures(const Sums& of) const {
        QStringList cells{formatter_.locale().toString(of.records)};
        for (size_t i = 0; i < operands_.size(); ++i) {
            const fields::Field& field = *operands_[i].field;
            if (query::addsUp(field)) cells += of.sums[i] ? formatter_.cell(*of.sums[i], field) : QString();
            const auto average = query::averageOf(of.sums[i], of.filled[i], field);
            cells += average ? formatter_.cell(average->value, average->field) : QString();
        }
        return cells;
    }

    const Listing& listing_;
    const fields::Formatter& formatter_;
    std::vector<size_t> places_;
    std::vector<query::BoundOperand> operands_;
};

} // namespace

std::shared_ptr<paper::PrintedRows> printedRows(storage::Connection& connection, const Listing& listing,
                                                const fields::Formatter& formatter, JobControl* control) {
    query::Statistics statistics(connection);
    query::RecordSet records(connection, *listing.catalogues, statistics);
    if (control) control->check();
    const query::SqlWriter writer(*listing.catalogues, &statistics);
    return std::make_shared<ListingRows>(connection, listing, formatter,
                                         records.firstIds(listing.list, listing.sort, listing.limit),
                                         std::make_unique<Letters>(connection, writer, listing, control));
}

std::vector<paper::PrintedColumn> printedColumns(const Listing& listing, const fields::Formatter& formatter) {
    query::Context context;
    context.today = listing.list.today;
    context.currency = formatter.currency();
    const lists::Wording wording(*listing.catalogues, formatter, context);
    std::vector<paper::PrintedColumn> columns;
    for (size_t i = 0; i < listing.columns.size(); ++i) {
        const fields::Field& field = *listing.columns[i].field;
        const QString text = listing.columnTexts[qsizetype(i)];
        const auto keys = query::parseKeys(text, false);
        columns.push_back(
            {keys ? wording.head(keys->front().operand, listing.list.catalogue->kind()) : formatter.head(field),
             fields::isRightAligned(field)});
    }
    return columns;
}

qint64 writeTablePdf(storage::Connection& connection, const Listing& listing, const fields::Formatter& formatter,
                     const paper::TableText& text, const office::Business& business, const QString& path,
                     JobControl* control, const std::function<QString(qint64)>& facts) {
    paper::TableText whole = text;
    std::shared_ptr<paper::PrintedRows> rows;
    std::vector<paper::PrintedColumn> columns;
    if (listing.grouping) {
        query::Statistics statistics(connection);
        query::RecordSet records(connection, *listing.catalogues, statistics);
        const PrintedSummary summary(listing, formatter);
        columns = summary.columns();
        rows = std::make_shared<paper::PrintedRowList>(summary.rows(records));
        whole.totals = summary.totals(records);
        if (facts) whole.facts = facts(records.count(listing.list));
    } else {
        columns = printedColumns(listing, formatter);
        rows = printedRows(connection, listing, formatter, control);
        whole.totals = totalsOf(connection, listing, formatter);
        if (facts) whole.facts = facts(rows->count());
    }
    const paper::TablePages pages(whole, columns, rows, business.country);
    paper::writePdf(pages, path, {text.title, business.name}, control);
    return rows->count();
}

} // namespace clientela::app
