#include "exchange/UblInvoice.h"

#include "exchange/Utf8.h"
#include "formats/TaxIds.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamWriter>

#include <map>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ubl)
};

const QString kCac = QStringLiteral("urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2");
const QString kCbc = QStringLiteral("urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2");
const QString kNorm = QStringLiteral("urn:cen.eu:en16931:2017");

// Units as UN/ECE Recommendation 20 codes them; what is not understood is a plain "one".
QString unitCode(const QString& unit) {
    static const QHash<QString, QString> codes{
        {QStringLiteral("kg"), QStringLiteral("KGM")},    {QStringLiteral("g"), QStringLiteral("GRM")},
        {QStringLiteral("l"), QStringLiteral("LTR")},     {QStringLiteral("m"), QStringLiteral("MTR")},
        {QStringLiteral("km"), QStringLiteral("KMT")},    {QStringLiteral("m2"), QStringLiteral("MTK")},
        {QStringLiteral("m²"), QStringLiteral("MTK")},    {QStringLiteral("m3"), QStringLiteral("MTQ")},
        {QStringLiteral("h"), QStringLiteral("HUR")},     {QStringLiteral("hour"), QStringLiteral("HUR")},
        {QStringLiteral("hours"), QStringLiteral("HUR")}, {QStringLiteral("day"), QStringLiteral("DAY")},
        {QStringLiteral("days"), QStringLiteral("DAY")},  {QStringLiteral("pc"), QStringLiteral("H87")},
        {QStringLiteral("pcs"), QStringLiteral("H87")},   {QStringLiteral("pz"), QStringLiteral("H87")}};
    return codes.value(unit.trimmed().toLower(), QStringLiteral("C62"));
}

// A VAT number with the prefix of its country, which the norm asks for (BR-CO-9).
QString vatId(const QString& number, const QString& country) {
    QString compact = number;
    compact.remove(QLatin1Char(' '));
    if (compact.isEmpty()) return {};
    const formats::CheckedId checked = formats::checkVatNumber(number, country);
    if (checked.isPlausible() && !checked.normal.isEmpty()) compact = checked.normal;
    const bool prefixed = compact.size() > 2 && compact[0].isLetter() && compact[1].isLetter();
    return prefixed ? compact : country + compact;
}

// A decimal without needless zeros: quantities, prices, rates.
QString decimal(qint64 value, int decimals) {
    QString text = plainAmount(value, decimals);
    if (!text.contains(QLatin1Char('.'))) return text;
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return text;
}

// One side of the invoice.
struct Party {
    QString name;
    QString registration; // a tax number that is no VAT id
    QString vat;
    QStringList lines; // of the address where its parts are not known
    formats::PostalAddress postal;
    QString country;
    QString phone;
    QString email;
};

class Writer {
public:
    Writer(const sales::PrintableDocument& printable, const office::Business& seller);
    ElectronicInvoice write();

private:
    using Rate = std::optional<qint64>;

    void element(const char* name, const QString& text);
    void amount(const char* name, qint64 minor);
    void amount(const char* name, qint64 minor, const Currency& currency);
    void begin(const char* name) { xml_.writeStartElement(kCac, QLatin1String(name)); }
    void end() { xml_.writeEndElement(); }

    void head();
    void party(const char* role, const Party& party);
    void address(const Party& party);
    void payment();
    void allowance(qint64 taken, qint64 from, const Rate* rate);
    void taxes();
    void totals();
    void line(const sales::DocumentLine& line, int number);
    void category(const char* element, const Rate& rate, bool withReason);
    [[nodiscard]] QString categoryOf(const Rate& rate) const;
    [[nodiscard]] Party sellerParty() const;
    [[nodiscard]] Party buyerParty() const;
    void seeWhatIsLacking();

    const sales::PrintableDocument& printable_;
    const office::Business& business_;
    sales::Document document_; // reckoned in its own currency, a credit note with amounts that count as given back
    Currency currency_;
    bool creditNote_ = false;
    bool outOfScope_ = true;        // no line has a rate
    std::map<Rate, qint64> before_; // net by rate before the discount of the whole
    ElectronicInvoice invoice_;
    QXmlStreamWriter xml_;
};

Writer::Writer(const sales::PrintableDocument& printable, const office::Business& seller)
    : printable_(printable), business_(seller), document_(printable.document), currency_(printable.currency),
      xml_(&invoice_.xml) {
    creditNote_ = document_.kind == QLatin1String("credit_note");
    if (creditNote_)
        for (sales::DocumentLine& line : document_.lines) line.quantity = -line.quantity;
    sales::calculate(document_, currency_);
    for (const sales::DocumentLine& line : document_.lines) {
        before_[line.vatRate] += sales::lineNet(line, currency_);
        outOfScope_ = outOfScope_ && !line.vatRate;
    }
}

void Writer::element(const char* name, const QString& text) {
    // XML knows no control characters, whatever was typed.
    std::string printable;
    appendPrintable(printable, text.toStdString(), true, " ");
    if (!printable.empty()) xml_.writeTextElement(kCbc, QLatin1String(name), QString::fromStdString(printable));
}

void Writer::amount(const char* name, qint64 minor) { amount(name, minor, currency_); }

void Writer::amount(const char* name, qint64 minor, const Currency& currency) {
    xml_.writeStartElement(kCbc, QLatin1String(name));
    xml_.writeAttribute(QStringLiteral("currencyID"), currency.code());
    xml_.writeCharacters(plainAmount(minor, currency.decimals()));
    xml_.writeEndElement();
}

QString Writer::categoryOf(const Rate& rate) const {
    if (outOfScope_) return QStringLiteral("O");
    if (!rate) return QStringLiteral("E");
    return *rate == 0 ? QStringLiteral("Z") : QStringLiteral("S");
}

void Writer::category(const char* name, const Rate& rate, bool withReason) {
    begin(name);
    element("ID", categoryOf(rate));
    if (!outOfScope_) element("Percent", decimal(rate.value_or(0), 2));
    if (withReason && !rate)
        element("TaxExemptionReason", outOfScope_ ? QStringLiteral("Not subject to VAT") : QStringLiteral("No VAT"));
    begin("TaxScheme");
    element("ID", QStringLiteral("VAT"));
    end();
    end();
}

void Writer::head() {
    element("CustomizationID", kNorm);
    element("ID", document_.number);
    element("IssueDate", document_.date.toString(Qt::ISODate));
    if (!creditNote_ && document_.dueDate.isValid()) element("DueDate", document_.dueDate.toString(Qt::ISODate));
    element(creditNote_ ? "CreditNoteTypeCode" : "InvoiceTypeCode",
            creditNote_ ? QStringLiteral("381") : QStringLiteral("380"));
    element("Note", document_.textBelow);
    element("DocumentCurrencyCode", currency_.code());
    if (printable_.vatCurrency != currency_) element("TaxCurrencyCode", printable_.vatCurrency.code());
    if (printable_.sourceNumber.isEmpty()) return;
    begin("BillingReference");
    begin("InvoiceDocumentReference");
    element("ID", printable_.sourceNumber);
    end();
    end();
}

Party Writer::sellerParty() const {
    Party party;
    party.name = business_.name;
    party.vat = vatId(business_.vatNumber, business_.country);
    party.registration = business_.taxCode;
    party.lines = business_.addressLines;
    party.country = business_.country;
    party.phone = business_.phone;
    party.email = business_.email;
    return party;
}

Party Writer::buyerParty() const {
    Party party;
    party.name = printable_.customerName;
    party.country = printable_.postal.country.isEmpty() ? business_.country : printable_.postal.country;
    party.vat = vatId(printable_.vatNumber, party.country);
    party.registration = printable_.taxCode;
    // A paper that was made final keeps its address, whatever the card says since.
    const QStringList now = formats::addressLines(printable_.postal, business_.country, business_.language);
    if (now == printable_.addressLines)
        party.postal = printable_.postal;
    else
        party.lines = printable_.addressLines;
    return party;
}

void Writer::address(const Party& party) {
    begin("PostalAddress");
    if (party.lines.isEmpty()) {
        element("StreetName", party.postal.street);
        element("AdditionalStreetName", party.postal.street2);
        element("CityName", party.postal.city);
        element("PostalZone", party.postal.postalCode);
        element("CountrySubentity", party.postal.region);
    } else {
        element("StreetName", party.lines.value(0));
        element("AdditionalStreetName", party.lines.value(1));
        if (party.lines.size() > 2) {
            begin("AddressLine");
            element("Line", party.lines.mid(2).join(QStringLiteral(", ")));
            end();
        }
    }
    begin("Country");
    element("IdentificationCode", party.country);
    end();
    end();
}

void Writer::party(const char* role, const Party& party) {
    begin(role);
    begin("Party");
    address(party);
    // Outside the scope of VAT a VAT number may not stand there (BR-O-02 to 04).
    if (!outOfScope_ && !party.vat.isEmpty()) {
        begin("PartyTaxScheme");
        element("CompanyID", party.vat);
        begin("TaxScheme");
        element("ID", QStringLiteral("VAT"));
        end();
        end();
    }
    begin("PartyLegalEntity");
    element("RegistrationName", party.name);
    element("CompanyID", party.registration.isEmpty() && outOfScope_ ? party.vat : party.registration);
    end();
    if (!party.phone.isEmpty() || !party.email.isEmpty()) {
        begin("Contact");
        element("Telephone", party.phone);
        element("ElectronicMail", party.email);
        end();
    }
    end();
    end();
}

void Writer::payment() {
    if (!business_.iban.isEmpty() && !creditNote_) {
        begin("PaymentMeans");
        element("PaymentMeansCode", QStringLiteral("30")); // credit transfer
        begin("PayeeFinancialAccount");
        QString iban = business_.iban;
        element("ID", iban.remove(QLatin1Char(' ')));
        end();
        end();
    }
    if (document_.paymentTerms.isEmpty()) return;
    begin("PaymentTerms");
    element("Note", document_.paymentTerms);
    end();
}

// Of a line (no rate) or of the whole document.
void Writer::allowance(qint64 taken, qint64 from, const Rate* rate) {
    begin("AllowanceCharge");
    element("ChargeIndicator", QStringLiteral("false"));
    element("AllowanceChargeReasonCode", QStringLiteral("95"));
    element("AllowanceChargeReason", QStringLiteral("Discount"));
    amount("Amount", taken);
    amount("BaseAmount", from);
    if (rate) category("TaxCategory", *rate, false);
    end();
}

void Writer::taxes() {
    begin("TaxTotal");
    amount("TaxAmount", document_.vat);
    for (const sales::VatRow& row : sales::vatSummary(document_)) {
        begin("TaxSubtotal");
        amount("TaxableAmount", row.net);
        amount("TaxAmount", row.vat);
        category("TaxCategory", row.rate, true);
        end();
    }
    end();
    if (printable_.vatCurrency == currency_) return;
    begin("TaxTotal"); // once more, in the currency that it is accounted for in (BT-111)
    amount("TaxAmount", creditNote_ ? -printable_.vatAccounted : printable_.vatAccounted, printable_.vatCurrency);
    end();
}

void Writer::totals() {
    qint64 lines = 0;
    for (const auto& [rate, net] : before_) lines += net;
    begin("LegalMonetaryTotal");
    amount("LineExtensionAmount", lines);
    amount("TaxExclusiveAmount", document_.net);
    amount("TaxInclusiveAmount", document_.charged);
    if (lines != document_.net) amount("AllowanceTotalAmount", lines - document_.net);
    amount("PayableAmount", document_.charged);
    end();
}

void Writer::line(const sales::DocumentLine& given, int number) {
    sales::DocumentLine line = given;
    // Prices are never negative there (BR-27); what is taken back is a negative quantity.
    if (line.unitPrice < 0) line.unitPrice = -line.unitPrice, line.quantity = -line.quantity;
    begin(creditNote_ ? "CreditNoteLine" : "InvoiceLine");
    element("ID", QString::number(number));
    xml_.writeStartElement(kCbc, creditNote_ ? QStringLiteral("CreditedQuantity") : QStringLiteral("InvoicedQuantity"));
    xml_.writeAttribute(QStringLiteral("unitCode"), unitCode(line.unit));
    xml_.writeCharacters(decimal(line.quantity, 3));
    xml_.writeEndElement();
    const qint64 net = sales::lineNet(line, currency_);
    const qint64 gross = sales::lineGross(line, currency_);
    amount("LineExtensionAmount", net);
    if (gross != net) allowance(gross - net, gross, nullptr);
    begin("Item");
    element("Name", line.description.isEmpty() ? QStringLiteral("-") : line.description.simplified());
    category("ClassifiedTaxCategory", line.vatRate, false);
    end();
    begin("Price");
    xml_.writeStartElement(kCbc, QStringLiteral("PriceAmount"));
    xml_.writeAttribute(QStringLiteral("currencyID"), currency_.code());
    xml_.writeCharacters(decimal(line.unitPrice, 4));
    xml_.writeEndElement();
    end();
    end();
}

void Writer::seeWhatIsLacking() {
    if (business_.name.isEmpty()) invoice_.lacking += Words::tr("the name of your business");
    const bool identified = !business_.vatNumber.isEmpty() || !business_.taxCode.isEmpty();
    if (!outOfScope_ && business_.vatNumber.isEmpty())
        invoice_.lacking += Words::tr("your VAT number");
    else if (!identified)
        invoice_.lacking += Words::tr("your VAT number or tax code");
    if (printable_.customerName.isEmpty()) invoice_.lacking += Words::tr("the name of the customer");
    if (document_.number.isEmpty()) invoice_.lacking += Words::tr("the number of the document");
    if (document_.charged > 0 && !creditNote_ && !document_.dueDate.isValid() && document_.paymentTerms.isEmpty())
        invoice_.lacking += Words::tr("the day it is due or its terms of payment");
}

ElectronicInvoice Writer::write() {
    const QString root = creditNote_ ? QStringLiteral("CreditNote") : QStringLiteral("Invoice");
    const QString space = QStringLiteral("urn:oasis:names:specification:ubl:schema:xsd:%1-2").arg(root);
    xml_.setAutoFormatting(true);
    xml_.setAutoFormattingIndent(2);
    xml_.writeStartDocument();
    xml_.writeDefaultNamespace(space);
    xml_.writeNamespace(kCac, QStringLiteral("cac"));
    xml_.writeNamespace(kCbc, QStringLiteral("cbc"));
    xml_.writeStartElement(space, root);
    head();
    party("AccountingSupplierParty", sellerParty());
    party("AccountingCustomerParty", buyerParty());
    payment();
    for (const sales::VatRow& row : sales::vatSummary(document_))
        if (const qint64 from = before_[row.rate]; from != row.net) allowance(from - row.net, from, &row.rate);
    taxes();
    totals();
    int number = 0;
    for (const sales::DocumentLine& one : document_.lines) line(one, ++number);
    xml_.writeEndElement();
    xml_.writeEndDocument();
    seeWhatIsLacking();
    return std::move(invoice_);
}

} // namespace

Result<ElectronicInvoice> ublInvoice(const sales::PrintableDocument& printable, const office::Business& seller) {
    const QString& kind = printable.document.kind;
    const bool invoice = kind == QLatin1String("invoice") || kind == QLatin1String("credit_note");
    if (!invoice || !printable.document.isFinal())
        return Problem{Words::tr("Only final invoices and credit notes can be written as electronic invoices."),
                       {},
                       Words::tr("Write this one as PDF.")};
    return Writer(printable, seller).write();
}

} // namespace clientela::exchange
