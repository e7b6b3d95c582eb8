#pragma once

#include "base/Ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientela::sales {

/// Something that is sold. Prices are ten-thousandths of the currency's unit, rates basis points.
struct Product {
    ProductId id;
    QString code;
    QString name;
    QString category;
    QString description;
    QString unit;
    std::optional<qint64> unitPrice;
    std::optional<qint64> vatRate;
    bool archived = false;
    bool operator==(const Product&) const = default;
};

/// One line of a document. The last three follow from the document by calculate(): the line's share, so that lines sum
/// to their document exactly.
struct DocumentLine {
    qint64 id = 0;
    ProductId product;
    QString description;
    QString unit;
    qint64 quantity = 1000;        ///< thousandths; negative in credit notes
    qint64 unitPrice = 0;          ///< ten-thousandths of the currency's unit, before discount and VAT
    qint64 discount = 0;           ///< basis points
    std::optional<qint64> vatRate; ///< basis points; nothing: no VAT
    qint64 discountGiven = 0;      ///< net minor units that were taken off
    qint64 net = 0;
    qint64 charged = 0;
    bool operator==(const DocumentLine&) const = default;
};

/// A quote, order, delivery, invoice, receipt or credit note. Amounts are minor units of the file's currency; those of
/// credit notes are negative.
struct Document {
    DocumentId id;
    RevisionId token; ///< the last revision that touched it, when it was read
    QString kind = QStringLiteral("invoice");
    QString status = QStringLiteral("draft");
    QString origin = QStringLiteral("own"); ///< "foreign": imported, in no series
    QString number;
    QDateTime sealed; ///< when it was made final; from then on it is not changed
    CustomerId customer;
    QDate date;
    QDate dueDate;
    qint64 discount = 0; ///< basis points off the whole
    qint64 net = 0;
    qint64 vat = 0;
    qint64 charged = 0;
    qint64 discountGiven = 0;
    QString currency;        ///< empty: the file's
    qint64 rate = 0;         ///< millionths of the file's currency for one unit of `currency`
    bool receivable = false; ///< payments are followed here
    QString representative;
    QString paymentMethod;
    QString paymentTerms;
    QString language;
    QString customerName;     ///< as on the paper, kept when made final
    QStringList addressLines; ///< as on the paper
    QString textBelow;
    DocumentId source; ///< the quote of an order, the invoice of a credit note
    std::vector<DocumentLine> lines;
    bool operator==(const Document&) const = default;

    [[nodiscard]] bool isFinal() const { return status == QLatin1String("final"); }
    /// 1: counts as a purchase, -1: a final credit note, 0: neither.
    [[nodiscard]] int saleSign() const;
};

} // namespace clientela::sales
