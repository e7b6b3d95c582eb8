#pragma once

#include "exchange/ImportRow.h"
#include "exchange/KnownInvoices.h"
#include "sales/BulkSales.h"
#include "sales/Products.h"

#include <unordered_map>

namespace clientela::exchange {

/// Makes final, foreign invoices of rows that are their lines. Rows of one number belong together wherever they stand:
/// a first pass over the file finds the numbers that are scattered, and only their rows are held back until the last of
/// them. If one row of an invoice is bad the whole invoice is set aside: half of it would be a wrong one.
class SalesTaker : public RowTaker {
public:
    /// All must outlive it.
    SalesTaker(storage::UnitOfWork& work, const ImportMapping& mapping, const fields::Catalogue& catalogue,
               const Currency& currency, QDate today, Rejects& rejects);

    /// The first pass: each record before any is taken, then close().
    void foresee(const CsvReader& reader);
    void close();

    void take(const CsvReader& reader) override;
    void finish() override;

    [[nodiscard]] qint64 documents() const { return documents_; }
    /// Of the documents those that are credit notes.
    [[nodiscard]] qint64 creditNotes() const { return creditNotes_; }
    [[nodiscard]] qint64 lines() const { return lines_; }
    [[nodiscard]] qint64 products() const { return products_; }

private:
    struct Row {
        qint64 line = 0;
        QStringList texts;
        std::optional<BadRow> bad;
        std::vector<Remark> remarks;
    };
    /// The rows of one number, as far as they were read.
    struct Invoice {
        Invoice(); // clang makes none inside the class that holds one
        QString number;
        QString customer;
        QDate date;
        sales::Document document;
        std::vector<sales::Product> products; ///< of its lines, as the file names them; with an id if they are known
        std::vector<Row> rows;
        qint64 runsLeft = 1;
    };
    struct Customer {
        CustomerId id;
        QString reason; ///< why there is none
    };
    struct Columns {
        int number, customer, date, product, code, category, quantity, unit, price, discount, fraction, vat, by,
            payment, currency, rate;
    };

    [[nodiscard]] std::optional<BadRow> addRow(Invoice& invoice, qint64 line);
    [[nodiscard]] std::optional<BadRow> takeCurrency(Invoice& invoice, bool first, qint64 line) const;
    [[nodiscard]] std::optional<BadRow> addLine(Invoice& invoice, qint64 line);
    [[nodiscard]] sales::Product product() const;
    ProductId made(const sales::Product& wanted);
    [[nodiscard]] Customer customerOf(const QString& text);
    void begin(const QString& number);
    void endRun();
    void store(Invoice& invoice);
    void setAside(Invoice& invoice);

    storage::UnitOfWork& work_;
    RowValues values_;
    Columns at_;
    qsizetype numberColumn_ = -1; ///< in the file
    Currency currency_;           ///< of the file
    QDate today_;
    sales::BulkSales bulk_;
    sales::ProductIndex index_;
    KnownInvoices known_; ///< before this import
    Rejects& rejects_;

    // What the first pass saw.
    std::vector<size_t> runs_;
    size_t lastRun_ = 0;
    bool anyRun_ = false;
    std::unordered_map<size_t, qint64> scattered_; ///< by hash of the number: how often it begins anew

    std::unordered_map<QString, Invoice> held_;
    std::optional<Invoice> current_;
    QHash<QString, Customer> customers_;
    qint64 documents_ = 0;
    qint64 creditNotes_ = 0;
    qint64 lines_ = 0;
    qint64 products_ = 0;
};

} // namespace clientela::exchange
