#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "sales/Document.h"

namespace clientela::sales {

/// Shares of a whole in proportion to weights: whole minor units that sum to `total` exactly. What rounding leaves goes
/// to the largest remainders, the first of equal ones before the others. Weights may be of any sign; if they sum to
/// nothing, all goes to the heaviest.
std::vector<qint64> allocate(qint64 total, const std::vector<qint64>& weights);

/// Net amount of a line by itself: quantity x price less its discount, rounded once, half away from zero (EN 16931).
qint64 lineNet(const DocumentLine& line, const Currency& currency);
/// The same without the discount.
qint64 lineGross(const DocumentLine& line, const Currency& currency);

/// One row of the VAT summary.
struct VatRow {
    std::optional<qint64> rate; ///< basis points; nothing: no VAT
    qint64 net = 0;
    qint64 vat = 0;
    bool operator==(const VatRow&) const = default;
};

/// Fills in the amounts of a document and its lines: the sum of the lines' net, less the document's discount; VAT by
/// rate on the net of that rate, rounded once a rate; discount and VAT allocated to the lines. `fileCurrency` is what
/// the amounts are in; a document in another currency is reckoned in its own and converted at its rate. One that
/// checkAmounts() refuses has no amounts.
void calculate(Document& document, const Currency& fileCurrency);

/// Whether a document can be reckoned: a Problem where its amounts, all signs apart, come to more than kLargestAmount.
/// Whoever keeps a document asks this first.
Result<void> checkAmounts(const Document& document, const Currency& fileCurrency);

/// The currency that a document is written in.
Currency currencyOf(const Document& document, const Currency& fileCurrency);

/// The document with its amounts in the currency that it is written in, as paper shows them. One in the file's currency
/// is returned as it is.
Document asWritten(Document document, const Currency& fileCurrency);

/// The VAT summary of a calculated document, highest rate first.
std::vector<VatRow> vatSummary(const Document& document);

} // namespace clientela::sales
