#pragma once

#include "app/Listing.h"
#include "fields/Formatter.h"
#include "paper/TablePages.h"

namespace clientela::app {

/// The rows of a listing for a printed table, read from the file page by page. Belongs to the thread of `connection`,
/// which must outlive it. `control` may be null.
std::shared_ptr<paper::PrintedRows> printedRows(storage::Connection& connection, const Listing& listing,
                                                const fields::Formatter& formatter, JobControl* control = nullptr);

/// The heads of its columns as a person reads them.
std::vector<paper::PrintedColumn> printedColumns(const Listing& listing, const fields::Formatter& formatter);

/// Writes the listing as a table to a PDF, with its totals: title on top, `about` below, `foot` at the foot of each
/// page. A grouped listing is its summary: a row for each group with counts, sums where values add up, and averages.
/// `facts` says what stands below `about`, of how many records (of a mailing by post: letters) there are. Returns the
/// rows. Throws Failure and Cancelled as paper::writePdf().
qint64 writeTablePdf(storage::Connection& connection, const Listing& listing, const fields::Formatter& formatter,
                     const paper::TableText& text, const office::Business& business, const QString& path,
                     JobControl* control = nullptr, const std::function<QString(qint64 records)>& facts = {});

} // namespace clientela::app
