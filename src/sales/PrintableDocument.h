#pragma once

#include "formats/PostalAddress.h"
#include "sales/Calculation.h"
#include "sales/DocumentRepository.h"

namespace clientela::sales {

/// All that a page says of a document and its customer. What the business says of itself is added by who prints.
struct PrintableDocument {
    Document document; ///< amounts in its own currency
    std::vector<VatRow> vat;
    QString customerName;          ///< as kept when made final, else as the card has it now
    QStringList addressLines;      ///< likewise; below the name, in the order of the country
    formats::PostalAddress postal; ///< the same address in parts, as the card has it now
    QString vatNumber;             ///< the customer's
    QString taxCode;
    QString language;        ///< the document's, else the card's; ISO 639-1; may be empty
    Currency currency;       ///< of the amounts
    Currency vatCurrency;    ///< the file's: what VAT is accounted for in
    qint64 vatAccounted = 0; ///< the document's VAT in it (Directive 2006/112/EC, article 230)
    qint64 due = 0;          ///< still to be paid; 0 for one that is not receivable
    QString sourceNumber;    ///< of the invoice that a credit note takes back; may be empty
};

/// Reads a document for printing, lines without a description filled in with their product's name. `homeCountry`,
/// `language` and `currency` are the business's own. Nothing if there is no such document.
std::optional<PrintableDocument> loadPrintable(storage::Connection& connection, DocumentId id,
                                               const QString& homeCountry, const QString& language,
                                               const Currency& currency);

/// The name and address of a card as papers of a kind (Document::kind) carry them; of a company with the person to
/// whose attention they go: who pays its invoices, who receives its post.
Addressee addresseeOf(storage::Connection& connection, CustomerId customer, const QString& kind,
                      const QString& homeCountry, const QString& language);

} // namespace clientela::sales
