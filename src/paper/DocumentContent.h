#pragma once

#include "base/Money.h"

#include <QColor>
#include <QDate>
#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientela::paper {

enum class DocumentKind { Invoice, CreditNote, Quote, Order, DeliveryNote, ProForma, Receipt };

/// The business whose paper it is.
struct Letterhead {
    QString name;
    QString claim;      ///< "Pasticceria artigiana dal 1968", or empty
    QString address;    ///< in one line
    QStringList taxIds; ///< as printed: "P. IVA 01234560486"
    QString phone, email, web;
    QImage logo;                              ///< or null
    QString accountHolder;                    ///< who is paid, if not `name`
    QString iban;                             ///< or empty
    QString bank;                             ///< bank's name or BIC, or empty
    QString footer;                           ///< small at the foot of each page: register, capital
    QColor accent = QColor(0x2f, 0x4e, 0xb3); ///< of the name
};

/// A line of the document; amounts in minor units of its currency, rates in basis points, quantities in thousandths.
struct DocumentLine {
    QString description;
    QString details;                ///< smaller, below the description
    std::optional<qint64> quantity; ///< empty: a line of text without figures
    QString unit;
    qint64 unitPrice = 0;
    qint64 discount = 0;
    std::optional<qint64> vatRate;
    qint64 net = 0; ///< discount taken off, without VAT
};

struct DocumentVat {
    qint64 rate = 0;
    qint64 base = 0;
    qint64 tax = 0;
    QString note; ///< why there is no VAT ("Art. 10"), printed in place of the tax's name
};

/// The VAT of a document in another currency, in the one that it is accounted for in.
struct AccountedVat {
    Currency currency;
    qint64 amount = 0;
    qint64 rate = 0; ///< millionths of it for one unit of the document's
};

/// All that a document says. The sums are given, not computed: paper shows what the books hold.
struct DocumentContent {
    DocumentKind kind = DocumentKind::Invoice;
    bool draft = false;
    QString number; ///< empty while a draft has none
    QDate date;
    QDate due;               ///< of a quote: valid until; may be invalid
    QString reference;       ///< "Order 2025/0311", or empty
    QStringList recipient;   ///< name and address in the order of the country; the first line is the name
    QString recipientPrefix; ///< above the name: "Spett.le", or empty
    QString recipientTaxId;  ///< of the customer, or empty
    Currency currency;
    std::vector<DocumentLine> lines;
    std::vector<DocumentVat> vat;
    std::optional<AccountedVat> accountedVat;
    qint64 net = 0;
    qint64 total = 0;
    qint64 prepaid = 0;
    qint64 toPay = 0;
    QString notes; ///< under the lines, as typed
    QString paymentTerms;
};

} // namespace clientela::paper
