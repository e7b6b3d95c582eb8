#include "sales/Calculation.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace clientela::sales {
namespace {

qint64 sum(const std::vector<qint64>& values) { return std::accumulate(values.begin(), values.end(), qint64(0)); }

DocumentLine line(qint64 quantity, qint64 unitPrice, qint64 discount = 0, std::optional<qint64> vat = {}) {
    DocumentLine l;
    l.quantity = quantity;
    l.unitPrice = unitPrice;
    l.discount = discount;
    l.vatRate = vat;
    return l;
}

TEST(Allocating, SharesToTheCent) {
    EXPECT_EQ(allocate(100, {1, 1, 1}), (std::vector<qint64>{34, 33, 33}));
    EXPECT_EQ(allocate(-100, {-1, -1, -1}), (std::vector<qint64>{-34, -33, -33}));
    EXPECT_EQ(allocate(5, {0, 10, 0}), (std::vector<qint64>{0, 5, 0}));
    EXPECT_EQ(allocate(7, {5, -5}), (std::vector<qint64>{7, 0})) << "weights that sum to nothing";
    EXPECT_EQ(allocate(3, {0, 0}), (std::vector<qint64>{3, 0}));
    EXPECT_TRUE(allocate(3, {}).empty());
}

TEST(Allocating, AlwaysSumsExactlyAndStaysWithinACentOfTheShare) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 20'000; ++round) {
        std::vector<qint64> weights(1 + random() % 12);
        const bool mixed = round % 4 == 0;
        for (qint64& weight : weights) weight = static_cast<qint64>(random() % 1'000'000) - (mixed ? 300'000 : 0);
        const qint64 total = static_cast<qint64>(random() % 2'000'001) - 1'000'000;
        const std::vector<qint64> shares = allocate(total, weights);
        ASSERT_EQ(sum(shares), total);
        const qint64 whole = sum(weights);
        if (whole == 0) continue;
        for (size_t i = 0; i < weights.size(); ++i) {
            const double exact =
                static_cast<double>(total) * static_cast<double>(weights[i]) / static_cast<double>(whole);
            ASSERT_LT(std::abs(static_cast<double>(shares[i]) - exact), 1.0 + std::abs(exact) * 1e-12);
        }
    }
}

TEST(ALine, IsRoundedOnceHalfAwayFromZero) {
    const Currency euro;
    EXPECT_EQ(lineNet(line(12'000, 140'000), euro), 16'800);
    EXPECT_EQ(lineNet(line(1'000, 50), euro), 1) << "half a cent";
    EXPECT_EQ(lineNet(line(-1'000, 50), euro), -1);
    EXPECT_EQ(lineNet(line(35'000, 98'000, 1'500), euro), 29'155) << "35 x 9.80 less 15 %";
    EXPECT_EQ(lineNet(line(1'000, 999'900), *Currency::of(QStringLiteral("JPY"))), 100);
    EXPECT_EQ(lineGross(line(2'000, 100'000, 1'000), euro), 2'000);
}

TEST(ADocument, SumsLinesAndTakesVatByRate) {
    Document document;
    document.lines = {line(1'000, 100'000, 0, 2'200), line(3'000, 33'300, 0, 1'000), line(1'000, 50'000)};
    calculate(document, Currency());
    EXPECT_EQ(document.net, 1000 + 999 + 500);
    EXPECT_EQ(document.vat, 220 + 100);
    EXPECT_EQ(document.charged, document.net + document.vat);
    const std::vector<VatRow> rows = vatSummary(document);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0], (VatRow{2'200, 1000, 220}));
    EXPECT_EQ(rows[1], (VatRow{1'000, 999, 100}));
    EXPECT_EQ(rows[2], (VatRow{std::nullopt, 500, 0}));
}

TEST(ADocument, SharesItsDiscountAmongItsLines) {
    Document document;
    document.discount = 1'000;
    document.lines = {line(1'000, 333, 0, 2'200), line(1'000, 333, 0, 2'200), line(1'000, 334, 0, 2'200)};
    calculate(document, Currency());
    EXPECT_EQ(document.net, 8) << "3 + 3 + 3 cents, less 10 %: 1 cent";
    EXPECT_EQ(document.discountGiven, 1);
}

TEST(ADocument, InAnotherCurrencyIsConvertedAsAWhole) {
    Document document;
    document.currency = QStringLiteral("USD");
    document.rate = 900'000;
    document.lines = {line(1'000, 100'050), line(1'000, 100'050)};
    calculate(document, Currency());
    EXPECT_EQ(document.charged, 1'802) << "2 x 10.01 USD (10.005 rounded), at 0.9: 18.018";
    EXPECT_EQ(document.lines[0].charged + document.lines[1].charged, document.charged);
}

TEST(ADocument, IsWrittenInItsOwnCurrencyAndKeptInTheFiles) {
    Document document;
    document.currency = QStringLiteral("USD");
    document.rate = 900'000;
    document.lines = {line(3'000, 100'000, 0, 2'200)};
    calculate(document, Currency());
    const Document written = asWritten(document, Currency());
    EXPECT_EQ(currencyOf(document, Currency()).code(), QStringLiteral("USD"));
    EXPECT_EQ(written.net, 3'000);
    EXPECT_EQ(written.vat, 660);
    EXPECT_EQ(written.lines[0].net, 3'000);
    EXPECT_EQ(document.charged, 3'294);
    document.currency.clear();
    document.net = 77; // as an import may have kept it
    EXPECT_EQ(asWritten(document, Currency()).net, 77);
}

TEST(ADocument, AlwaysSumsToTheCentAndItsCreditNoteMirrorsIt) {
    std::mt19937_64 random(11);
    const std::optional<qint64> rates[] = {{}, 0, 400, 1'000, 2'200};
    for (int round = 0; round < 5'000; ++round) {
        Document document;
        document.discount = static_cast<qint64>(random() % 3) * 750;
        for (size_t i = 0; i < 1 + random() % 9; ++i)
            document.lines.push_back(line(static_cast<qint64>(random() % 20'000),
                                          static_cast<qint64>(random() % 3'000'000),
                                          static_cast<qint64>(random() % 4) * 500, rates[random() % 5]));
        calculate(document, Currency());
        qint64 net = 0, charged = 0, given = 0;
        for (const DocumentLine& l : document.lines) net += l.net, charged += l.charged, given += l.discountGiven;
        ASSERT_EQ(net, document.net);
        ASSERT_EQ(charged, document.charged);
        ASSERT_EQ(given, document.discountGiven);
        for (const VatRow& row : vatSummary(document)) ASSERT_EQ(row.vat, basisPointsOf(row.net, row.rate.value_or(0)));

        Document credit = document;
        for (DocumentLine& l : credit.lines) l.quantity = -l.quantity;
        calculate(credit, Currency());
        ASSERT_EQ(credit.charged, -document.charged);
        for (size_t i = 0; i < credit.lines.size(); ++i) ASSERT_EQ(credit.lines[i].charged, -document.lines[i].charged);
    }
}

TEST(ADocument, ThatComesToMoreThanAnyBusinessHasIsRefused) {
    const auto refused = [](std::vector<DocumentLine> lines) {
        Document document;
        document.lines = std::move(lines);
        calculate(document, Currency());
        const bool none = document.charged == 0 && document.net == 0;
        return !checkAmounts(document, Currency()) && none;
    };
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    EXPECT_TRUE(refused({line(999'999'999'999'000, 9'999'999'999'990'000)}));
    EXPECT_TRUE(refused({line(3'037'000'500'000, 30'370'005'000'000)}));
    EXPECT_TRUE(refused({line(kMost, kMost)}));
    EXPECT_TRUE(refused({line(-kMost, kMost)}));
    EXPECT_TRUE(refused({line(1'000'000'000, 90'000'000'000), line(1'000'000'000, 90'000'000'000)}));
    EXPECT_TRUE(refused({line(1'000'000'000, 90'000'000'000), line(-1'000'000'000, 90'000'000'000)}));
    EXPECT_TRUE(refused({line(1'000'000'000, 90'000'000'000, 0, 2'200)})) << "with VAT";
    Document large;
    large.lines = {line(1'000'000'000, 80'000'000'000, 0, 2'200)};
    ASSERT_TRUE(checkAmounts(large, Currency()));
    calculate(large, Currency());
    EXPECT_EQ(large.charged, 976'000'000'000'000);
}

} // namespace
} // namespace clientela::sales
