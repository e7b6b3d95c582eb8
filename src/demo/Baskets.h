#pragma once

#include "demo/Calendar.h"
#include "demo/Cards.h"

#include <map>
#include <vector>

namespace clientela::demo {

struct Line {
    int product = 0;      ///< place in World::products; its key is one more
    qint64 quantity = 0;  ///< thousandths
    qint64 unitPrice = 0; ///< ten-thousandths of a euro
    int discount = 0;     ///< basis points
    int vatRate = 0;      ///< basis points
    qint64 discountGiven = 0;
    qint64 net = 0;     ///< cents
    qint64 charged = 0; ///< cents
};

struct Basket {
    std::vector<Line> lines;
    qint64 net = 0;
    qint64 vat = 0;
    qint64 charged = 0;
    qint64 discountGiven = 0;
};

/// Works out the amounts of quantities, prices and discounts by EN 16931: lines are rounded, then summed; VAT is taken
/// for each rate from its sum; lines share it as those of all documents do (sales/Calculation.h).
void settle(Basket& basket);

/// Fills baskets with what is sold at the season.
class Baskets {
public:
    Baskets(const World& world, const Calendar& calendar, quint64 seed)
        : world_(world), calendar_(calendar), seed_(seed) {}

    /// What `card` takes, asks for or orders on a day; the same for the same basket number.
    void fill(const Card& card, int basket, int day, Basket& result);

private:
    const std::vector<int>& sums(unsigned seasons, bool company, bool weddings);
    void addLine(Random& random, const Card& card, const std::vector<int>& sums, Basket& result) const;

    const World& world_;
    const Calendar& calendar_;
    quint64 seed_;
    std::map<unsigned, std::vector<int>> sums_; ///< running sums of the products' weights, by season and customer
};

} // namespace clientela::demo
