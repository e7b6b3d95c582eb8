#pragma once

#include "paper/DocumentContent.h"

#include <QString>

namespace clientela::paper {

/// The words printed on a document. They follow the document's language, not the program's, so they are no translations
/// of the user interface.
struct DocumentWords {
    QString titles[7]; ///< by DocumentKind
    QString draft;     ///< across the page
    QString date, due, validUntil, customerTaxId, reference;
    QString description, quantity, price, discount, vat, lineNet;
    /// vatOn: %1 rate, %2 base; vatAccounted: %1 its currency, %2 the document's, %3 rate; untaxed: %1 reason, %2 base
    QString net, vatOn, vatAccounted, untaxed, total, prepaid, toPay;
    QString carriedOver, broughtForward;
    QString page; ///< %1 of %2
    QString paymentTerms;
    QString bankTransfer; ///< %1 whom
};

/// English for a language that has no words of its own here (English, Italian, Spanish and Russian have).
const DocumentWords& documentWords(const QString& language);

} // namespace clientela::paper
