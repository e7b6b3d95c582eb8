#include "sales/BulkSales.h"

#include "sales/Calculation.h"
#include "storage/UnitOfWork.h"

namespace clientela::sales {

namespace {

void bindOptional(storage::NativeStatement& statement, int parameter, std::optional<qint64> value) {
    if (value)
        statement.bindInteger(parameter, *value);
    else
        statement.bindNull(parameter);
}

} // namespace

BulkSales::BulkSales(storage::UnitOfWork& work, const Currency& fileCurrency)
    : work_(work), currency_(fileCurrency),
      document_(work.connection(),
                "INSERT INTO document (kind, status, origin, number, customer_id, date, due_date, sale_sign, discount, "
                "net, vat, "
                "charged, discount_given, receivable, representative, payment_method, payment_terms, currency, rate) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      line_(work.connection(),
            "INSERT INTO document_line (document_id, position, product_id, description, quantity, unit, unit_price, "
            "discount, vat_rate, discount_given, net, charged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)") {
    texts_.reserve(32); // bound bytes must not move
}

QStringList BulkSales::tables() {
    return {QStringLiteral("document"), QStringLiteral("document_line"), QStringLiteral("customer_sales"),
            QStringLiteral("document_open")};
}

void BulkSales::bindText(int parameter, const QString& text) {
    if (text.isEmpty()) return document_.bindNull(parameter);
    texts_.push_back(text.toUtf8());
    document_.bindText(parameter, texts_.back());
}

DocumentId BulkSales::addForeign(Document& document) {
    document.origin = QStringLiteral("foreign");
    document.status = QStringLiteral("final");
    document.kind = QStringLiteral("invoice");
    document.receivable = false;
    calculate(document, currency_);
    if (document.charged < 0) document.kind = QStringLiteral("credit_note");
    return add(document);
}

DocumentId BulkSales::add(Document& document) {
    calculate(document, currency_);
    texts_.clear();
    bindText(1, document.kind);
    bindText(2, document.status);
    bindText(3, document.origin);
    bindText(4, document.number);
    document_.bindInteger(5, document.customer.value);
    bindText(6, document.date.toString(Qt::ISODate));
    bindText(7, document.dueDate.isValid() ? document.dueDate.toString(Qt::ISODate) : QString());
    bindOptional(document_, 8, document.saleSign() ? std::optional<qint64>(document.saleSign()) : std::nullopt);
    document_.bindInteger(9, document.discount);
    document_.bindInteger(10, document.net);
    document_.bindInteger(11, document.vat);
    document_.bindInteger(12, document.charged);
    document_.bindInteger(13, document.discountGiven);
    document_.bindInteger(14, document.receivable ? 1 : 0);
    bindText(15, document.representative);
    bindText(16, document.paymentMethod);
    bindText(17, document.paymentTerms);
    bindText(18, document.currency);
    bindOptional(document_, 19, document.rate ? std::optional(document.rate) : std::nullopt);
    document_.run();
    document.id = DocumentId(work_.connection().lastInsertId());
    qint64 position = 0;
    for (const DocumentLine& line : document.lines) addLine(document.id, position++, line);
    return document.id;
}

void BulkSales::addLine(DocumentId id, qint64 position, const DocumentLine& line) {
    const QByteArray description = line.description.toUtf8();
    const QByteArray unit = line.unit.toUtf8();
    line_.bindInteger(1, id.value);
    line_.bindInteger(2, position);
    bindOptional(line_, 3, line.product.isNull() ? std::nullopt : std::optional(line.product.value));
    line_.bindText(4, description);
    line_.bindInteger(5, line.quantity);
    line_.bindText(6, unit);
    line_.bindInteger(7, line.unitPrice);
    line_.bindInteger(8, line.discount);
    bindOptional(line_, 9, line.vatRate);
    line_.bindInteger(10, line.discountGiven);
    line_.bindInteger(11, line.net);
    line_.bindInteger(12, line.charged);
    line_.run();
}

} // namespace clientela::sales
