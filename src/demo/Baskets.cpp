#include "demo/Baskets.h"

#include "base/Money.h"
#include "sales/Calculation.h"

#include <algorithm>

namespace clientela::demo {

namespace {

constexpr int kPersonLines[] = {40, 72, 90, 97, 100}; ///< running sums: 1 to 5 lines
constexpr int kCompanyLines[] = {16, 38, 66, 86, 100};
constexpr int kFewAtOnce = 1500; ///< a cake of more than 15 euro is bought by the piece

qint64 piecesFor(Random& random, const Card& card, const Product& product) {
    if (product.unit.empty()) return 1; // services
    if (product.season == Wedding && product.cents < kFewAtOnce) return random.between(40, 120);
    if (product.season == Wedding) return 1;
    const bool dear = product.cents > kFewAtOnce;
    if (card.shape.company) {
        const bool large = card.shape.profile == Profile::Key || card.audience == Public::Horeca;
        if (!dear) return random.between(6, large ? 40 : 20);
        return random.between(1, large ? 6 : 3);
    }
    if (card.shape.profile == Profile::Vip) return dear ? random.between(1, 3) : random.between(4, 24);
    return dear ? (random.chance(120) ? 2 : 1) : 1 + random.early(10);
}

qint64 quantityFor(Random& random, const Card& card, const Product& product) {
    if (product.unit != "kg") return piecesFor(random, card, product) * 1000;
    if (card.shape.company) return random.between(2, 10) * 500;
    return random.between(6, card.shape.profile == Profile::Vip ? 40 : 24) * 50;
}

int discountFor(Random& random, const Card& card, const Product& product) {
    if (product.unit.empty()) return 0;
    if (card.shape.profile == Profile::Key && random.chance(300)) return random.chance(600) ? 1000 : 500;
    if (card.shape.company && random.chance(100)) return 500;
    return card.shape.profile == Profile::Vip && random.chance(80) ? 1000 : 0;
}

int weightOf(const Product& product, unsigned seasons, bool company, bool weddings) {
    int weight = company ? product.companyWeight : product.personWeight;
    if (product.season == Always) return weight;
    const bool inSeason = (product.season & seasons) != 0;
    if (product.season == Wedding) return weddings ? weight * (inSeason ? 6 : 2) : 0;
    // Ice cream and chocolate are sold all year, feasts' cakes only then.
    if (!inSeason) return product.season & (Summer | Winter) ? (weight + 7) / 8 : 0;
    if (product.season == Christmas || product.season == Easter) weight *= 3;
    return weight;
}

} // namespace

void settle(Basket& basket) {
    basket.net = basket.vat = basket.charged = basket.discountGiven = 0;
    for (Line& line : basket.lines) {
        const qint64 gross = roundedQuotient(line.unitPrice, line.quantity, 100'000);
        line.net = roundedQuotient(line.unitPrice * (10'000 - line.discount), line.quantity, 1'000'000'000);
        line.discountGiven = gross - line.net;
        line.charged = line.net;
        basket.net += line.net;
        basket.discountGiven += line.discountGiven;
    }
    std::vector<qint64> nets(basket.lines.size());
    for (const int rate : {1000, 2200}) {
        qint64 net = 0;
        for (size_t i = 0; i < nets.size(); ++i) {
            nets[i] = basket.lines[i].vatRate == rate ? basket.lines[i].net : 0;
            net += nets[i];
        }
        if (net == 0) continue;
        const qint64 vat = basisPointsOf(net, rate);
        const std::vector<qint64> shares = sales::allocate(vat, nets);
        for (size_t i = 0; i < nets.size(); ++i) basket.lines[i].charged += shares[i];
        basket.vat += vat;
    }
    basket.charged = basket.net + basket.vat;
}

const std::vector<int>& Baskets::sums(unsigned seasons, bool company, bool weddings) {
    std::vector<int>& sums = sums_[seasons | (company ? 1U << 8 : 0U) | (weddings ? 1U << 9 : 0U)];
    if (!sums.empty()) return sums;
    int sum = 0;
    for (const Product& product : world_.products) sums.push_back(sum += weightOf(product, seasons, company, weddings));
    return sums;
}

void Baskets::addLine(Random& random, const Card& card, const std::vector<int>& sums, Basket& result) const {
    Line line;
    line.product = random.weighted(sums);
    for (const Line& other : result.lines)
        if (other.product == line.product) return; // once on a paper is enough
    const Product& product = world_.products[static_cast<size_t>(line.product)];
    line.quantity = quantityFor(random, card, product);
    line.unitPrice = product.cents * qint64{100};
    line.discount = discountFor(random, card, product);
    line.vatRate = product.vatRate;
    result.lines.push_back(line);
}

void Baskets::fill(const Card& card, int basket, int day, Basket& result) {
    result.lines.clear();
    Random random(seed_, card.shape.id, Purpose::Basket, static_cast<quint64>(basket));
    const bool company = card.shape.company;
    const bool weddings = card.audience == Public::Weddings || card.shape.profile == Profile::Vip;
    const std::vector<int>& weights = sums(calendar_.seasons(day), company, weddings);
    const int lines = 1 + (company ? random.weighted(kCompanyLines) : random.weighted(kPersonLines));
    for (int i = 0; i < lines; ++i) addLine(random, card, weights, result);
    settle(result);
}

} // namespace clientela::demo
