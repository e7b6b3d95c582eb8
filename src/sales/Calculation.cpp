#include "sales/Calculation.h"

#include "base/LargestAmount.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace clientela::sales {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

// GCC and Clang have it; the standard does not yet. Products of three amounts do not fit into 64 bits.
__extension__ using Wide = __int128;
constexpr Wide kWideLimit = static_cast<Wide>(kLargestAmount) * kLargestAmount * 10'000;

// One unit of quantity, of price and of a rate.
constexpr qint64 kQuantity = 1'000;
constexpr qint64 kPrice = 10'000;
constexpr qint64 kRate = 10'000;
constexpr qint64 kExchange = 1'000'000;

/// Quotient towards minus infinity and what remains, of a * b / c in 128 bits.
struct Floor {
    qint64 quotient;
    double remainder; // 0 <= r < 1
};
Floor floored(qint64 a, qint64 b, qint64 c) {
    Wide product = static_cast<Wide>(a) * b;
    Wide divisor = c;
    if (divisor < 0) product = -product, divisor = -divisor;
    Wide quotient = product / divisor;
    Wide rest = product % divisor;
    if (rest < 0) quotient -= 1, rest += divisor;
    return {static_cast<qint64>(quotient), static_cast<double>(rest) / static_cast<double>(divisor)};
}

qint64 sum(const std::vector<qint64>& values) { return std::accumulate(values.begin(), values.end(), qint64(0)); }

void addInto(std::vector<qint64>& values, const std::vector<qint64>& more) {
    for (size_t i = 0; i < values.size(); ++i) values[i] += more[i];
}

/// What an amount that is too large comes as.
constexpr qint64 kBeyond = kLargestAmount + 1;

Wide magnitude(Wide number) { return number < 0 ? -number : number; }

qint64 lineAmount(const DocumentLine& line, qint64 share, const Currency& currency) {
    // quantity * price * share is in thousandths, ten-thousandths and basis points of a unit.
    const Wide product = static_cast<Wide>(line.quantity) * line.unitPrice;
    if (share == 0) return 0;
    if (magnitude(product) > kWideLimit) return product < 0 ? -kBeyond : kBeyond;
    const Wide divisor = static_cast<Wide>(kQuantity) * kPrice * kRate / currency.unit();
    const Wide whole = (magnitude(product * share) + divisor / 2) / divisor;
    const auto amount = static_cast<qint64>(std::min<Wide>(whole, kBeyond));
    return (product < 0) != (share < 0) ? -amount : amount;
}

/// Net amounts by VAT rate, in order of rate, with the lines that carry it.
std::map<std::optional<qint64>, std::vector<size_t>> linesByRate(const Document& document) {
    std::map<std::optional<qint64>, std::vector<size_t>> groups;
    for (size_t i = 0; i < document.lines.size(); ++i) groups[document.lines[i].vatRate].push_back(i);
    return groups;
}

void allocateVat(Document& document, std::vector<qint64>& vat) {
    for (const auto& [rate, lines] : linesByRate(document)) {
        std::vector<qint64> nets;
        for (const size_t line : lines) nets.push_back(document.lines[line].net);
        const std::vector<qint64> shares = allocate(basisPointsOf(sum(nets), rate.value_or(0)), nets);
        for (size_t i = 0; i < lines.size(); ++i) vat[lines[i]] = shares[i];
    }
}

/// Amounts of one currency in another: the whole is converted, the parts share it.
void convert(std::vector<qint64>& amounts, qint64 rate, qint64 fromUnit, qint64 toUnit) {
    const qint64 converted = roundedQuotient(sum(amounts) * toUnit, rate, kExchange * fromUnit);
    amounts = allocate(converted, amounts);
}

} // namespace

std::vector<qint64> allocate(qint64 total, const std::vector<qint64>& weights) {
    std::vector<qint64> shares(weights.size(), 0);
    if (weights.empty() || total == 0) return shares;
    if (total < 0) { // a credit note mirrors its invoice, to the cent of each line
        shares = allocate(-total, weights);
        for (qint64& share : shares) share = -share;
        return shares;
    }
    const qint64 whole = sum(weights);
    if (whole == 0) {
        const auto heaviest = std::max_element(weights.begin(), weights.end(),
                                               [](qint64 a, qint64 b) { return std::abs(a) < std::abs(b); });
        shares[static_cast<size_t>(heaviest - weights.begin())] = total;
        return shares;
    }
    std::vector<double> remainders(weights.size());
    for (size_t i = 0; i < weights.size(); ++i) {
        const Floor part = floored(total, weights[i], whole);
        shares[i] = part.quotient;
        remainders[i] = part.remainder;
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    const auto left = static_cast<size_t>(total - sum(shares));
    for (size_t i = 0; i < left; ++i) ++shares[order[i % order.size()]];
    return shares;
}

qint64 lineGross(const DocumentLine& line, const Currency& currency) { return lineAmount(line, kRate, currency); }

qint64 lineNet(const DocumentLine& line, const Currency& currency) {
    return lineAmount(line, kRate - line.discount, currency);
}

Currency currencyOf(const Document& document, const Currency& fileCurrency) {
    return Currency::of(document.currency).value_or(fileCurrency);
}

Document asWritten(Document document, const Currency& fileCurrency) {
    const Currency own = currencyOf(document, fileCurrency);
    if (own != fileCurrency) calculate(document, own);
    return document;
}

Result<void> checkAmounts(const Document& document, const Currency& fileCurrency) {
    const Currency own = currencyOf(document, fileCurrency);
    Wide sum = 0;
    qint64 highestRate = 0;
    for (const DocumentLine& line : document.lines) {
        sum += std::max(magnitude(lineGross(line, own)), magnitude(lineNet(line, own)));
        highestRate = std::max(highestRate, std::abs(line.vatRate.value_or(0)));
    }
    // With VAT, in its own currency and in the file's.
    const auto fits = [](Wide amount) { return amount <= kLargestAmount; };
    bool ok = fits(sum) && fits(sum * (static_cast<Wide>(kRate) + highestRate) / kRate);
    if (ok && own != fileCurrency && document.rate > 0)
        ok = fits(sum * document.rate / kExchange * fileCurrency.unit() / own.unit());
    if (ok) return {};
    return Problem{Words::tr("The amount is too large."), {}, Words::tr("Look at the quantity and the price.")};
}

void calculate(Document& document, const Currency& fileCurrency) {
    if (!checkAmounts(document, fileCurrency)) {
        document.net = document.vat = document.charged = document.discountGiven = 0;
        for (DocumentLine& line : document.lines) line.net = line.charged = line.discountGiven = 0;
        return;
    }
    const Currency own = currencyOf(document, fileCurrency);
    std::vector<qint64> gross;
    std::vector<qint64> net;
    for (const DocumentLine& line : document.lines) {
        gross.push_back(lineGross(line, own));
        net.push_back(lineNet(line, own));
    }
    if (document.discount != 0) addInto(net, allocate(-basisPointsOf(sum(net), document.discount), net));
    for (size_t i = 0; i < net.size(); ++i) document.lines[i].net = net[i];
    std::vector<qint64> vat(net.size(), 0);
    allocateVat(document, vat);
    if (own != fileCurrency && document.rate > 0)
        for (auto* amounts : {&gross, &net, &vat}) convert(*amounts, document.rate, own.unit(), fileCurrency.unit());
    document.discountGiven = sum(gross) - sum(net);
    document.net = sum(net);
    document.vat = sum(vat);
    document.charged = document.net + document.vat;
    for (size_t i = 0; i < net.size(); ++i) {
        DocumentLine& line = document.lines[i];
        line.discountGiven = gross[i] - net[i];
        line.net = net[i];
        line.charged = net[i] + vat[i];
    }
}

std::vector<VatRow> vatSummary(const Document& document) {
    std::vector<VatRow> rows;
    for (const auto& [rate, lines] : linesByRate(document)) {
        VatRow row{rate, 0, 0};
        for (const size_t line : lines) {
            row.net += document.lines[line].net;
            row.vat += document.lines[line].charged - document.lines[line].net;
        }
        rows.push_back(row);
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace clientela::sales
