#include "sales/PrintableDocument.h"

#include "customers/Attention.h"
#include "storage/Connection.h"

#include <QHash>

namespace clientela::sales {

namespace {

/// Lines without a text of their own go by their product's name.
void nameProducts(storage::Connection& connection, Document& document) {
    QHash<qint64, QString> names;
    {
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT p.id, p.name FROM document_line l JOIN product p ON p.id = l.product_id "
                           "WHERE l.document_id = ? AND l.description IS NULL"),
            document.id);
        while (rows.next()) names.insert(rows.integer(0), rows.text(1));
    }
    for (DocumentLine& line : document.lines)
        if (line.description.isEmpty()) line.description = names.value(line.product.value);
}

struct NamedAddress {
    QString name;
    formats::PostalAddress postal;
};

customers::Attention attentionFor(const QString& kind) {
    return kind == QLatin1String("invoice") || kind == QLatin1String("credit_note") ? customers::Attention::Invoices
                                                                                    : customers::Attention::Post;
}

/// Where the address names nobody itself, with the person at a company to whom a document of that kind goes.
NamedAddress namedAddressOf(storage::Connection& connection, CustomerId customer, const QString& kind) {
    storage::Rows row =
        connection.query(QStringLiteral("SELECT name, recipient, street, street2, postal_code, city, region, country "
                                        "FROM customer_derived WHERE customer_id = ?"),
                         customer);
    NamedAddress found;
    if (!row.next()) return found;
    found.name = row.text(0);
    const QString recipient = row.text(1);
    found.postal.street = row.text(2);
    found.postal.street2 = row.text(3);
    found.postal.postalCode = row.text(4);
    found.postal.city = row.text(5);
    found.postal.region = row.text(6);
    found.postal.country = row.text(7);
    found.postal.recipient +=
        recipient.isEmpty() ? customers::attentionOf(connection, customer, attentionFor(kind)) : recipient;
    found.postal.recipient.removeAll(QString());
    return found;
}

} // namespace

Addressee addresseeOf(storage::Connection& connection, CustomerId customer, const QString& kind,
                      const QString& homeCountry, const QString& language) {
    const NamedAddress found = namedAddressOf(connection, customer, kind);
    return {found.name, formats::addressLines(found.postal, homeCountry, language)};
}

std::optional<PrintableDocument> loadPrintable(storage::Connection& connection, DocumentId id,
                                               const QString& homeCountry, const QString& language,
                                               const Currency& currency) {
    auto document = loadDocument(connection, id);
    if (!document) return {};
    PrintableDocument printable;
    nameProducts(connection, *document);
    printable.currency = currencyOf(*document, currency);
    printable.vatCurrency = currency;
    printable.vatAccounted = document->vat;
    const qint64 charged = document->charged;
    *document = asWritten(std::move(*document), currency);
    printable.vat = vatSummary(*document);
    printable.language = document->language;
    const NamedAddress now = namedAddressOf(connection, document->customer, document->kind);
    const bool kept = document->sealed.isValid() && !document->customerName.isEmpty();
    printable.customerName = kept ? document->customerName : now.name;
    printable.postal = now.postal;
    printable.addressLines = kept ? document->addressLines : formats::addressLines(now.postal, homeCountry, language);
    {
        storage::Rows card = connection.query(
            QStringLiteral("SELECT vat_number, tax_code, language FROM customer WHERE id = ?"), document->customer);
        if (card.next()) {
            printable.vatNumber = card.text(0);
            printable.taxCode = card.text(1);
            if (printable.language.isEmpty()) printable.language = card.text(2);
        }
    }
    {
        storage::Rows due =
            connection.query(QStringLiteral("SELECT amount FROM document_open WHERE document_id = ?"), id);
        if (due.next()) printable.due = due.integer(0);
        // It is kept in the file's currency; of a document in another it is the same part of the whole.
        if (printable.currency != currency && charged != 0)
            printable.due =
                roundedQuotient(printable.due, charged < 0 ? -document->charged : document->charged, std::abs(charged));
    }
    if (!document->source.isNull()) {
        storage::Rows source =
            connection.query(QStringLiteral("SELECT number FROM document WHERE id = ?"), document->source);
        if (source.next()) printable.sourceNumber = source.text(0);
    }
    printable.document = std::move(*document);
    return printable;
}

} // namespace clientela::sales
