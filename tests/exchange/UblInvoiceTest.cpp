#include "exchange/UblInvoice.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::exchange;

namespace {

sales::DocumentLine line(const char* what, qint64 quantity, qint64 price, std::optional<qint64> vat,
                         qint64 discount = 0) {
    sales::DocumentLine line;
    line.description = QString::fromUtf8(what);
    line.quantity = quantity * 1000;
    line.unitPrice = price;
    line.vatRate = vat;
    line.discount = discount;
    return line;
}

office::Business seller() {
    office::Business business;
    business.name = QStringLiteral("Enoteca Serragli");
    business.addressLines = {"Via dei Serragli 20", "50124 Firenze FI"};
    business.vatNumber = QStringLiteral("01234560486");
    business.country = QStringLiteral("IT");
    business.iban = QStringLiteral("IT60 X054 2811 1010 0000 0123 456");
    return business;
}

sales::PrintableDocument invoice(std::vector<sales::DocumentLine> lines, qint64 discount = 0) {
    sales::PrintableDocument printable;
    printable.document.status = QStringLiteral("final");
    printable.document.number = QStringLiteral("2025/0007");
    printable.document.date = QDate(2025, 11, 22);
    printable.document.dueDate = QDate(2025, 12, 22);
    printable.document.discount = discount;
    printable.document.lines = std::move(lines);
    sales::calculate(printable.document, Currency());
    printable.customerName = QStringLiteral("Straße & Söhne <GmbH>");
    printable.postal = {{}, "Ahornallee 3", {}, "10115", "Berlin", {}, "DE"};
    printable.addressLines = formats::addressLines(printable.postal, "IT", "en");
    printable.vatNumber = QStringLiteral("DE136695976");
    return printable;
}

/// The text of every element, by the names on the way to it: "Invoice/LegalMonetaryTotal/PayableAmount".
QMultiHash<QString, QString> parsed(const QByteArray& xml) {
    QMultiHash<QString, QString> texts;
    QStringList path;
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) path += reader.name().toString(), text.clear();
        if (reader.isCharacters()) text += reader.text();
        if (reader.isEndElement()) texts.insert(path.join('/'), text.trimmed()), path.removeLast(), text.clear();
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return texts;
}

qint64 cents(const QString& amount) { return parsePlainAmount(amount, 2).value_or(-1); }

qint64 sumOf(const QMultiHash<QString, QString>& texts, const QString& path) {
    qint64 sum = 0;
    for (const QString& text : texts.values(path)) sum += cents(text);
    return sum;
}

TEST(ElectronicInvoices, SayWhoSoldWhatToWhom) {
    const auto written = ublInvoice(invoice({line("Chianti", 60, 100'000, 2200)}), seller());
    ASSERT_TRUE(written);
    EXPECT_EQ(written->lacking, QStringList());
    const auto texts = parsed(written->xml);
    EXPECT_EQ(texts.value("Invoice/CustomizationID"), "urn:cen.eu:en16931:2017");
    EXPECT_EQ(texts.value("Invoice/ID"), "2025/0007");
    EXPECT_EQ(texts.value("Invoice/InvoiceTypeCode"), "380");
    EXPECT_EQ(texts.value("Invoice/AccountingSupplierParty/Party/PartyTaxScheme/CompanyID"), "IT01234560486")
        << "with the prefix of its country";
    EXPECT_EQ(texts.value("Invoice/AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName"),
              QString::fromUtf8("Straße & Söhne <GmbH>"));
    EXPECT_EQ(texts.value("Invoice/AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode"), "DE");
    EXPECT_EQ(texts.value("Invoice/PaymentMeans/PayeeFinancialAccount/ID"), "IT60X0542811101000000123456");
    EXPECT_EQ(texts.value("Invoice/InvoiceLine/InvoicedQuantity"), "60");
    EXPECT_EQ(texts.value("Invoice/InvoiceLine/Price/PriceAmount"), "10");
    EXPECT_EQ(texts.value("Invoice/LegalMonetaryTotal/PayableAmount"), "732.00");
}

TEST(ElectronicInvoices, HaveSumsThatAgreeToTheCent) {
    const auto written =
        ublInvoice(invoice({line("A", 3, 33'350, 2200, 1000), line("B", 7, 9'990, 1000), line("C", -1, 50'000, 2200),
                            line("D", 2, -12'345, 400), line("E", 1, 1, 0)},
                           333),
                   seller());
    ASSERT_TRUE(written);
    const auto texts = parsed(written->xml);
    const qint64 lines = cents(texts.value("Invoice/LegalMonetaryTotal/LineExtensionAmount"));
    const qint64 net = cents(texts.value("Invoice/LegalMonetaryTotal/TaxExclusiveAmount"));
    EXPECT_EQ(texts.count("Invoice/InvoiceLine/ID"), 5);
    EXPECT_EQ(sumOf(texts, "Invoice/InvoiceLine/LineExtensionAmount"), lines) << "BR-CO-10";
    EXPECT_EQ(sumOf(texts, "Invoice/AllowanceCharge/Amount"),
              cents(texts.value("Invoice/LegalMonetaryTotal/AllowanceTotalAmount")))
        << "BR-CO-11";
    EXPECT_EQ(lines - sumOf(texts, "Invoice/AllowanceCharge/Amount"), net) << "BR-CO-13";
    EXPECT_EQ(sumOf(texts, "Invoice/TaxTotal/TaxSubtotal/TaxableAmount"), net);
    const qint64 tax = cents(texts.value("Invoice/TaxTotal/TaxAmount"));
    EXPECT_EQ(sumOf(texts, "Invoice/TaxTotal/TaxSubtotal/TaxAmount"), tax) << "BR-CO-14";
    EXPECT_EQ(cents(texts.value("Invoice/LegalMonetaryTotal/TaxInclusiveAmount")), net + tax) << "BR-CO-15";
    for (const QString& price : texts.values("Invoice/InvoiceLine/Price/PriceAmount"))
        EXPECT_FALSE(price.startsWith('-')) << "BR-27";
}

TEST(ElectronicInvoices, WithoutAnyVatAreOutsideItsScope) {
    const auto written = ublInvoice(invoice({line("Chai", 1, 180'000, {})}), seller());
    ASSERT_TRUE(written);
    const auto texts = parsed(written->xml);
    EXPECT_EQ(texts.value("Invoice/TaxTotal/TaxSubtotal/TaxCategory/ID"), "O");
    EXPECT_FALSE(texts.contains("Invoice/AccountingSupplierParty/Party/PartyTaxScheme/CompanyID")) << "BR-O-02";
    EXPECT_FALSE(texts.contains("Invoice/InvoiceLine/Item/ClassifiedTaxCategory/Percent")) << "BR-O-05";
}

TEST(ElectronicInvoices, GiveBackPositiveAmountsInCreditNotes) {
    auto note = invoice({line("Chianti", -60, 100'000, 2200)});
    note.document.kind = QStringLiteral("credit_note");
    note.sourceNumber = QStringLiteral("2025/0003");
    const auto written = ublInvoice(note, seller());
    ASSERT_TRUE(written);
    const auto texts = parsed(written->xml);
    EXPECT_EQ(texts.value("CreditNote/CreditNoteTypeCode"), "381");
    EXPECT_EQ(texts.value("CreditNote/BillingReference/InvoiceDocumentReference/ID"), "2025/0003");
    EXPECT_EQ(texts.value("CreditNote/CreditNoteLine/CreditedQuantity"), "60");
    EXPECT_EQ(texts.value("CreditNote/LegalMonetaryTotal/PayableAmount"), "732.00");
}

TEST(ElectronicInvoices, InAnotherCurrencySayTheirVatInTheOneItIsAccountedFor) {
    sales::PrintableDocument printable = invoice({line("Chianti", 60, 100'000, 2200)});
    printable.document.currency = QStringLiteral("USD");
    printable.document.rate = 900'000;
    printable.currency = *Currency::of(QStringLiteral("USD"));
    printable.vatAccounted = 11'880;
    const auto texts = parsed(ublInvoice(printable, seller())->xml);
    EXPECT_EQ(texts.value("Invoice/DocumentCurrencyCode"), "USD");
    EXPECT_EQ(texts.value("Invoice/TaxCurrencyCode"), "EUR");
    EXPECT_EQ(texts.values("Invoice/TaxTotal/TaxAmount"), (QStringList{"118.80", "132.00"})) << "last first";
    EXPECT_EQ(texts.value("Invoice/LegalMonetaryTotal/PayableAmount"), "732.00");
}

TEST(ElectronicInvoices, SayWhatTheyLack) {
    auto document = invoice({line("Chianti", 1, 100'000, 2200)});
    document.document.dueDate = {};
    const auto written = ublInvoice(document, office::Business());
    ASSERT_TRUE(written);
    EXPECT_EQ(written->lacking.size(), 3) << qPrintable(written->lacking.join(", "));
}

TEST(ElectronicInvoices, AreWellFormedWhateverWasTyped) {
    const auto written = ublInvoice(invoice({line("a\x01 <b> & \"c\"", 1, 100'000, 2200)}), seller());
    ASSERT_TRUE(written);
    EXPECT_EQ(parsed(written->xml).value("Invoice/InvoiceLine/Item/Name"), "a  <b> & \"c\"");
}

TEST(ElectronicInvoices, AreNotMadeOfQuotesAndDrafts) {
    auto document = invoice({line("Chianti", 1, 100'000, 2200)});
    document.document.status = QStringLiteral("draft");
    EXPECT_FALSE(ublInvoice(document, seller()));
    document.document.kind = QStringLiteral("quote");
    document.document.status = QStringLiteral("open");
    EXPECT_FALSE(ublInvoice(document, seller()));
}

} // namespace
