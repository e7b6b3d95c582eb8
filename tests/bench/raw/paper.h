#pragma once

#include <QString>
#include <QStringList>

#include <sqlite3.h>
#include <vector>

/// Bare QPainter on a QPdfWriter: what somebody writes who needs this one PDF. Both return the number of pages,
/// negative on error.
namespace raw {

/// Address labels, 21 on A4 (63.5 x 38.1 mm), of these customers in this order.
int labels(sqlite3* db, const std::vector<long long>& customers, const QStringList& families, const QString& path);

/// Documents of these ids, one after the other: letterhead, address, dates, lines, VAT, totals, terms.
int invoices(sqlite3* db, const std::vector<long long>& documents, const QStringList& letterhead,
             const QStringList& families, const QString& path);

} // namespace raw
