#include "exchange/ImportSales.h"

#include "customers/FindCards.h"
#include "formats/Currencies.h"
#include "sales/Calculation.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype kCustomersKept = 50'000;
constexpr qint64 kAll = 10'000; // basis points

const QString kCustomer = QStringLiteral("customer");
const QString kDate = QStringLiteral("date");
const QString kNumber = QStringLiteral("number");
const QString kCurrency = QStringLiteral("currency");
const QString kPrice = QStringLiteral("unit_price");

size_t hashOf(std::string_view text) { return qHashBits(text.data(), text.size(), 0x9e3779b9); }

} // namespace

SalesTaker::Invoice::Invoice() = default;

SalesTaker::SalesTaker(storage::UnitOfWork& work, const ImportMapping& mapping, const fields::Catalogue& catalogue,
                       const Currency& currency, QDate today, Rejects& rejects)
    : work_(work), values_(mapping, catalogue, currency, today), numberColumn_(mapping.columnOf(kNumber)),
      currency_(currency), today_(today), bulk_(work, currency), index_(work.connection()), known_(work.connection()),
      rejects_(rejects) {
    const auto find = [this](const char* key) { return values_.find(QLatin1String(key)); };
    at_ = {find("number"),
           find("customer"),
           find("date"),
           find("product"),
           find("product_code"),
           find("category"),
           find("quantity"),
           find("unit"),
           find("unit_price"),
           find("discount"),
           find("discount_fraction"),
           find("vat_rate"),
           find("representative"),
           find("payment_method"),
           find("currency"),
           find("exchange_rate")};
}

void SalesTaker::foresee(const CsvReader& reader) {
    if (numberColumn_ < 0) return;
    const size_t run = hashOf(cellText(reader.bytes(numberColumn_)));
    if (anyRun_ && run == lastRun_) return;
    anyRun_ = true;
    lastRun_ = run;
    runs_.push_back(run);
}

void SalesTaker::close() {
    std::sort(runs_.begin(), runs_.end());
    for (size_t i = 0; i < runs_.size();) {
        size_t next = i;
        while (next < runs_.size() && runs_[next] == runs_[i]) ++next;
        if (next - i > 1) scattered_.emplace(runs_[i], static_cast<qint64>(next - i));
        i = next;
    }
    runs_ = {};
}

void SalesTaker::begin(const QString& number) {
    const QByteArray utf8 = number.toUtf8();
    const auto scattered = scattered_.find(hashOf({utf8.constData(), static_cast<size_t>(utf8.size())}));
    if (scattered != scattered_.end()) {
        if (const auto held = held_.find(number); held != held_.end()) {
            current_.emplace(std::move(held->second));
            held_.erase(held);
            return;
        }
    }
    current_.emplace();
    current_->number = number;
    current_->document.number = number;
    current_->runsLeft = scattered == scattered_.end() ? 1 : scattered->second;
}

void SalesTaker::endRun() {
    if (!current_) return;
    if (--current_->runsLeft > 0)
        held_.emplace(current_->number, std::move(*current_));
    else
        store(*current_);
    current_.reset();
}

void SalesTaker::take(const CsvReader& reader) {
    const QString number = toText(cellText(numberColumn_ < 0 ? std::string_view() : reader.bytes(numberColumn_)));
    // Without a column of numbers each row is a sale by itself; a row without its number is none.
    if (numberColumn_ < 0 || !current_ || current_->number != number) {
        endRun();
        begin(number);
    }
    std::optional<BadRow> bad;
    if (const auto fault = reader.fault())
        bad = BadRow{reader.line(), {}, {}, *fault};
    else if (!(bad = values_.read(reader)))
        bad = addRow(*current_, reader.line());
    current_->rows.push_back({reader.line(), reader.texts(), std::move(bad), values_.remarks()});
}

std::optional<BadRow> SalesTaker::addRow(Invoice& invoice, qint64 line) {
    if (numberColumn_ >= 0 && invoice.number.isEmpty())
        return values_.bad(line, kNumber, Words::tr("There is no number."));
    const QString customer = values_.text(at_.customer);
    if (customer.isEmpty()) return values_.bad(line, kCustomer, Words::tr("There is no customer."));
    const auto* date = std::get_if<QDate>(&values_.value(at_.date));
    if (!date) return values_.bad(line, kDate, Words::tr("There is no date."));
    sales::Document& document = invoice.document;
    if (invoice.customer.isEmpty()) {
        invoice.customer = customer;
        invoice.date = *date;
        const Customer found = customerOf(customer);
        if (found.id.isNull()) {
            invoice.customer.clear(); // the next row of the number says the same of itself
            return values_.bad(line, kCustomer, found.reason);
        }
        if (numberColumn_ >= 0 && known_.contains(invoice.number, found.id, *date)) {
            invoice.customer.clear();
            return values_.bad(
                line, kNumber,
                Words::tr("Invoice %1 of %2 is in the file already.").arg(invoice.number, date->toString(Qt::ISODate)));
        }
        document.customer = found.id;
        document.date = *date;
        if (auto bad = takeCurrency(invoice, true, line)) {
            invoice.customer.clear();
            return bad;
        }
    }
    if (customer != invoice.customer)
        return values_.bad(line, kCustomer,
                           Words::tr("Number %1 is of %2 and of %3.").arg(invoice.number, invoice.customer, customer));
    if (*date != invoice.date)
        return values_.bad(line, kDate,
                           Words::tr("Number %1 is of %2 and of %3.")
                               .arg(invoice.number, invoice.date.toString(Qt::ISODate), date->toString(Qt::ISODate)));
    if (auto bad = takeCurrency(invoice, false, line)) return bad;
    if (document.representative.isEmpty()) document.representative = values_.text(at_.by);
    if (document.paymentMethod.isEmpty()) document.paymentMethod = values_.text(at_.payment);
    if (*date > today_) values_.remark(Remark::About::FutureSale, date->toString(Qt::ISODate));
    return addLine(invoice, line);
}

std::optional<BadRow> SalesTaker::takeCurrency(Invoice& invoice, bool first, qint64 line) const {
    QString code = values_.text(at_.currency).toUpper();
    if (!first && code.isEmpty()) return std::nullopt; // said once
    if (code == currency_.code()) code.clear();
    sales::Document& document = invoice.document;
    if (!first) {
        if (code == document.currency) return std::nullopt;
        const auto name = [this](const QString& of) { return of.isEmpty() ? currency_.code() : of; };
        return values_.bad(
            line, kCurrency,
            Words::tr("Number %1 is of %2 and of %3.").arg(invoice.number, name(document.currency), name(code)));
    }
    document.currency = code;
    if (code.isEmpty()) return std::nullopt;
    if (!formats::currencyCodes().contains(code))
        return values_.bad(line, kCurrency, Words::tr("“%1” is no currency.").arg(code));
    document.rate = values_.number(at_.rate).value_or(0);
    if (document.rate > 0) return std::nullopt;
    return values_.bad(
        line, kCurrency,
        Words::tr("The file is kept in %1, and there is no rate of exchange for %2.").arg(currency_.code(), code));
}

std::optional<BadRow> SalesTaker::addLine(Invoice& invoice, qint64 lineNumber) {
    sales::DocumentLine line;
    const auto price = values_.number(at_.price);
    if (!price) return values_.bad(lineNumber, kPrice, Words::tr("There is no price."));
    line.unitPrice = *price;
    line.quantity = values_.number(at_.quantity).value_or(1000);
    if (!values_.number(at_.quantity)) values_.remark(Remark::About::Quantity);
    line.unit = values_.text(at_.unit);
    const bool fraction = at_.fraction >= 0;
    line.discount = values_.number(fraction ? at_.fraction : at_.discount).value_or(0);
    if (line.discount < 0 || line.discount > kAll)
        return values_.bad(lineNumber, fraction ? QStringLiteral("discount_fraction") : QStringLiteral("discount"),
                           Words::tr("A discount is from 0 to 100 %."));
    line.vatRate = values_.number(at_.vat);
    if (line.vatRate && (*line.vatRate < 0 || *line.vatRate > kAll))
        return values_.bad(lineNumber, QStringLiteral("vat_rate"), Words::tr("A VAT rate is from 0 to 100 %."));
    line.description = values_.text(at_.product);
    invoice.products.push_back(product());
    if (line.description.isEmpty()) line.description = values_.text(at_.code);
    sales::Document alone;
    alone.currency = invoice.document.currency;
    alone.rate = invoice.document.rate;
    alone.lines.push_back(line);
    invoice.document.lines.push_back(std::move(line));
    if (const auto fits = sales::checkAmounts(alone, currency_); !fits)
        return values_.bad(lineNumber, kPrice, fits.problem().what);
    return std::nullopt;
}

sales::Product SalesTaker::product() const {
    sales::Product wanted;
    wanted.code = values_.text(at_.code);
    wanted.name = values_.text(at_.product);
    if (const auto known = index_.find(wanted.code, wanted.name)) {
        wanted.id = *known;
        return wanted;
    }
    wanted.category = values_.text(at_.category);
    wanted.unit = values_.text(at_.unit);
    return wanted;
}

ProductId SalesTaker::made(const sales::Product& wanted) {
    if (!wanted.id.isNull() || (wanted.code.isEmpty() && wanted.name.isEmpty())) return wanted.id;
    if (const auto known = index_.find(wanted.code, wanted.name)) return *known;
    ++products_;
    return index_.findOrAdd(work_, wanted);
}

SalesTaker::Customer SalesTaker::customerOf(const QString& text) {
    if (const auto known = customers_.constFind(text); known != customers_.cend()) return *known;
    const std::vector<CustomerId> found = customers::findByAnything(work_.connection(), text);
    Customer customer;
    if (found.size() == 1)
        customer.id = found.front();
    else
        customer.reason = found.empty() ? Words::tr("There is no customer “%1”.").arg(text)
                                        : Words::tr("Several customers are called “%1”.").arg(text);
    if (customers_.size() >= kCustomersKept) customers_.clear();
    customers_.insert(text, customer);
    return customer;
}

void SalesTaker::store(Invoice& invoice) {
    const bool sound =
        std::none_of(invoice.rows.begin(), invoice.rows.end(), [](const Row& row) { return row.bad.has_value(); });
    if (!sound || invoice.rows.empty()) return setAside(invoice);
    if (const auto fits = sales::checkAmounts(invoice.document, currency_); !fits) {
        Row& last = invoice.rows.back();
        last.bad = values_.bad(last.line, kPrice, fits.problem().what);
        return setAside(invoice);
    }
    // Only now: an invoice that is set aside makes no products.
    for (size_t i = 0; i < invoice.products.size(); ++i) invoice.document.lines[i].product = made(invoice.products[i]);
    bulk_.addForeign(invoice.document);
    ++documents_;
    creditNotes_ += invoice.document.kind == QLatin1String("credit_note") ? 1 : 0;
    for (const Row& row : invoice.rows) remarks_.add(row.remarks, row.line);
    lines_ += static_cast<qint64>(invoice.document.lines.size());
}

void SalesTaker::setAside(Invoice& invoice) {
    const auto cause =
        std::find_if(invoice.rows.begin(), invoice.rows.end(), [](const Row& row) { return row.bad.has_value(); });
    if (!rejects_.goesOn()) return rejects_.add(std::move(*cause->bad), cause->texts);
    for (Row& row : invoice.rows) {
        const QString reason = Words::tr("Line %1, of the same number, cannot be imported.");
        BadRow bad = row.bad ? std::move(*row.bad) : BadRow{row.line, kNumber, {}, reason.arg(cause->line)};
        rejects_.add(std::move(bad), row.texts);
    }
}

void SalesTaker::finish() {
    endRun();
    std::vector<Invoice*> left; // only where two numbers have one hash
    for (auto& [number, invoice] : held_) left.push_back(&invoice);
    for (Invoice* invoice : left) store(*invoice);
    held_.clear();
}

} // namespace clientela::exchange
