#include "app/DocumentPaper.h"

#include "formats/Phone.h"
#include "sales/PrintableDocument.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

paper::DocumentKind kindOf(const QString& kind) {
    using Kind = paper::DocumentKind;
    if (kind == QLatin1String("quote")) return Kind::Quote;
    if (kind == QLatin1String("order")) return Kind::Order;
    if (kind == QLatin1String("delivery")) return Kind::DeliveryNote;
    if (kind == QLatin1String("receipt")) return Kind::Receipt;
    if (kind == QLatin1String("credit_note")) return Kind::CreditNote;
    return Kind::Invoice;
}

std::shared_ptr<const paper::Letterhead> letterheadOf(const office::Business& business) {
    auto letterhead = std::make_shared<paper::Letterhead>();
    letterhead->name = business.name;
    letterhead->address = business.addressLines.join(QStringLiteral(", "));
    const bool italian = business.country == QLatin1String("IT");
    if (!business.vatNumber.isEmpty())
        letterhead->taxIds +=
            (italian ? QStringLiteral("P. IVA %1") : QStringLiteral("VAT %1")).arg(business.vatNumber);
    if (!business.taxCode.isEmpty() && business.taxCode != business.vatNumber)
        letterhead->taxIds += italian ? QStringLiteral("C.F. %1").arg(business.taxCode) : business.taxCode;
    letterhead->phone = formats::phoneText(formats::readPhone(business.phone, business.country), business.country);
    letterhead->email = business.email;
    letterhead->web = business.web;
    letterhead->iban = business.iban;
    letterhead->bank = business.bank;
    return letterhead;
}

// Unit prices are kept to the ten-thousandth; paper shows the currency's own decimals.
qint64 minorOf(qint64 tenThousandths, const Currency& currency) {
    return roundedQuotient(tenThousandths, currency.unit(), 10'000);
}

paper::DocumentContent contentOf(const sales::PrintableDocument& printable) {
    const sales::Document& document = printable.document;
    paper::DocumentContent content;
    content.kind = kindOf(document.kind);
    content.draft = document.status == QLatin1String("draft");
    content.number = document.number;
    content.date = document.date;
    content.due = document.dueDate;
    content.reference = printable.sourceNumber;
    content.recipient = QStringList{printable.customerName} + printable.addressLines;
    content.recipientTaxId = printable.vatNumber.isEmpty() ? printable.taxCode : printable.vatNumber;
    content.currency = printable.currency;
    for (const sales::DocumentLine& line : document.lines) {
        paper::DocumentLine row;
        row.description = line.description;
        row.quantity = line.quantity;
        row.unit = line.unit;
        row.unitPrice = minorOf(line.unitPrice, printable.currency);
        row.discount = line.discount;
        row.vatRate = line.vatRate;
        row.net = line.net;
        content.lines.push_back(std::move(row));
    }
    for (const sales::VatRow& row : printable.vat)
        if (row.rate) content.vat.push_back({*row.rate, row.net, row.vat, {}});
    if (printable.vatCurrency != printable.currency && !content.vat.empty())
        content.accountedVat = {printable.vatCurrency, printable.vatAccounted, document.rate};
    content.net = document.net;
    content.total = document.charged;
    // What was paid since is not the paper's: it says what was to be paid when it was made.
    content.toPay = document.charged;
    content.notes = document.textBelow;
    content.paymentTerms = document.paymentTerms;
    return content;
}

} // namespace

DocumentPaper::DocumentPaper(const office::Business& business)
    : business_(business), letterhead_(letterheadOf(business)) {}

std::shared_ptr<const paper::DocumentStyle> DocumentPaper::style(const QString& language) {
    auto& style = styles_[language];
    if (!style) style = std::make_shared<const paper::DocumentStyle>(language, business_.country);
    return style;
}

std::shared_ptr<const paper::DocumentPages> DocumentPaper::pages(storage::Connection& connection, DocumentId id) {
    const auto printable =
        sales::loadPrintable(connection, id, business_.country, business_.language, business_.currency);
    if (!printable) return nullptr;
    const QString language = printable->language.isEmpty() ? business_.language : printable->language;
    return std::make_shared<const paper::DocumentPages>(style(language), letterhead_, contentOf(*printable));
}

} // namespace clientela::app
