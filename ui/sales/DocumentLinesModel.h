#pragma once

#include "base/Money.h"
#include "formats/Amounts.h"
#include "sales/Calculation.h"
#include "sales/Products.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace clientela::ui {

/// The lines of a document as a table. Of a draft they are edited: each edit is reckoned at once, with all sums.
class DocumentLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Quantity, Price, Discount, Vat, Net, Columns };

    DocumentLinesModel(const QLocale& locale, const Currency& currency, QObject* parent = nullptr);

    void setDocument(const sales::Document& document, bool editable);
    /// Takes what was saved (ids, token) without moving anything: filled() said the same when it was.
    void adopt(const sales::Document& saved);
    [[nodiscard]] const sales::Document& document() const { return document_; }
    /// The document without the lines that nothing was typed into yet: what is saved.
    [[nodiscard]] sales::Document filled() const;
    [[nodiscard]] bool isEditable() const { return editable_; }
    /// Those that a line can be of: their price, unit and VAT come with their name or code.
    void setProducts(std::vector<sales::Product> products) { products_ = std::move(products); }
    /// Products in which a word begins with each word of what is typed, in any order, of the name or the code; those
    /// whose name begins with all of it first. With the price in the document's currency, empty where there is none.
    struct Offered {
        QString name;
        QString price;
    };
    [[nodiscard]] QList<Offered> productsLike(const QString& typed) const;
    void setDays(QDate date, QDate due);
    /// `code` empty: the file's currency; else `rate` is what one unit of it is worth in the file's, in millionths.
    void setCurrency(const QString& code, qint64 rate);
    /// The document in the currency that it is written in.
    [[nodiscard]] const sales::Document& written() const { return written_; }
    [[nodiscard]] Currency currency() const { return sales::currencyOf(document_, currency_); }

    void addLine();
    void removeLine(int row);
    /// A line that was removed, where it stood.
    void insertLine(int row, const sales::DocumentLine& line);
    /// Returns where the line stands then.
    int moveLine(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// By a person; sums are reckoned already.
    void edited();
    /// What was typed is no number; the line stays as it was.
    void refused(const QString& typed);

private:
    [[nodiscard]] QString text(const sales::DocumentLine& line, int column) const;
    bool take(sales::DocumentLine& line, int column, const QString& typed) const;
    [[nodiscard]] const sales::Product* productOf(const QString& typed) const;
    /// A price of the list of products, which is in the file's currency, in the document's.
    [[nodiscard]] qint64 priceOf(qint64 listed) const;
    void reckon();

    QLocale locale_;
    Currency currency_; ///< of the file
    formats::Amounts amounts_;
    sales::Document document_; ///< as it is kept, in the file's currency
    sales::Document written_;
    std::vector<sales::Product> products_;
    bool editable_ = false;
};

} // namespace clientela::ui
