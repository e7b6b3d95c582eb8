#pragma once

#include "base/Result.h"
#include "office/Settings.h"
#include "sales/PrintableDocument.h"

#include <QByteArray>
#include <QStringList>

namespace clientela::exchange {

/// A document as an electronic invoice.
struct ElectronicInvoice {
    QByteArray xml;      ///< UTF-8
    QStringList lacking; ///< what the norm wants and the file does not know, in words for people; empty: it is complete
    bool operator==(const ElectronicInvoice&) const = default;
};

/// Writes a final invoice or credit note as UBL 2.1 by the European norm (EN 16931-1:2017, syntax binding CEN/TS
/// 16931-3-2), in the currency of the document. Lines carry their discount as an allowance, the discount of the whole
/// is one allowance a VAT rate, so that every sum of the norm's rules (BR-CO-10 to BR-CO-17) holds to the cent. VAT is
/// standard rated where there is a rate, zero rated at 0 %, outside the scope of VAT where no line has a rate, and
/// exempt for lines without one beside others. Other documents, and drafts, are a Problem.
Result<ElectronicInvoice> ublInvoice(const sales::PrintableDocument& printable, const office::Business& seller);

} // namespace clientela::exchange
