#include "lists/Buying.h"

#include "lists/Asked.h"
#include "lists/HowOften.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientela::lists {

using query::Comparison;
using query::Condition;
using query::OutlineRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

class Buying {
public:
    Buying(const Wording& wording, const fields::Catalogue& customers, const fields::Field& field,
           const OutlineRow& row, std::span<const OutlineRow> next)
        : wording_(wording), customers_(customers), field_(field), condition_(row.condition), not_(row.isNegated()),
          next_(next) {}

    std::optional<Predicate> say() {
        const auto asked = askedOf(wording_, customers_, condition_.operand);
        if (!asked) return std::nullopt;
        QString text;
        if (is("spent"))
            text = spent(*asked);
        else if (is("purchases") && !not_)
            text = purchases(*asked);
        else if (!not_)
            text = figureOfSales(*asked);
        return text.isEmpty() ? std::nullopt : std::optional(Predicate{std::move(text), took_});
    }

private:
    [[nodiscard]] bool is(const char* key) const { return condition_.operand.key == QLatin1String(key); }

    QString spent(const Asked& asked) {
        const Comparison how = condition_.comparison;
        if (how == Comparison::InTop || how == Comparison::InBottom) return ranked(asked, how == Comparison::InTop);
        if (not_) return {};
        if (comparesFields(condition_)) return spentLess(asked);
        const auto times = timesOf(condition_);
        const bool zero = times && std::get<query::Literal>(condition_.terms.front()).text == QLatin1String("0");
        const bool lower = how == Comparison::Greater;
        // Not "bought": what costs nothing is a purchase, too.
        if (zero && how == Comparison::Equal)
            return asAsked(asked.what.isEmpty() ? Text::tr("spent nothing")
                                                : Text::tr("spent nothing on %1", "a product").arg(asked.what),
                           asked);
        QString sum = boundedAmount(wording_, field_, condition_, next_, took_);
        if (zero && lower && took_ == 0)
            return asAsked(asked.what.isEmpty() ? Text::tr("spent money")
                                                : Text::tr("spent money on %1", "a product").arg(asked.what),
                           asked);
        if (sum.isEmpty()) return {};
        if (zero && lower && asked.what.isEmpty())
            return asAsked(Text::tr("bought something, but for %1", "less than €500.00")
                               .arg(boundOf(wording_, field_, *followingIn(next_))),
                           asked);
        return asAsked(asked.what.isEmpty()
                           ? Text::tr("spent %1", "more than €500.00").arg(sum)
                           : Text::tr("spent %1 on %2", "more than €500.00, a product").arg(sum, asked.what),
                       asked);
    }

    /// "are among the 20% who spent most on Wine this year"
    [[nodiscard]] QString ranked(const Asked& asked, bool most) const {
        if (!asked.rest.isEmpty()) return {};
        const QString& what = asked.what;
        const QString how = at(what.isEmpty() ? (most ? Text::tr("spent most") : Text::tr("spent least"))
                                              : (most ? Text::tr("spent most on %1", "a product")
                                                      : Text::tr("spent least on %1", "a product"))
                                                    .arg(what),
                               asked.when);
        const QString& number = condition_.rank.number;
        if (not_)
            return (condition_.rank.percent ? Text::tr("are not among the %1% who %2", "the 20% who spent most")
                                            : Text::tr("are not among the %1 who %2", "the 20 who spent most"))
                .arg(number, how);
        return (condition_.rank.percent ? Text::tr("are among the %1% who %2", "the 20% who spent most")
                                        : Text::tr("are among the %1 who %2", "the 20 who spent most"))
            .arg(number, how);
    }

    [[nodiscard]] QString spentLess(const Asked& asked) const {
        const auto& other = std::get<query::ScaledOperand>(condition_.terms.front());
        const auto then = askedOf(wording_, customers_, other.operand);
        const bool less = condition_.comparison == Comparison::Less;
        if (other.operand.key != condition_.operand.key || !then ||
            (!less && condition_.comparison != Comparison::Greater))
            return {};
        bool isNumber = false;
        const double factor = other.factor.toDouble(&isNumber);
        if (!isNumber || !asked.rest.isEmpty() || !then->rest.isEmpty()) return {};
        const bool equally = other.factor == QLatin1String("1");
        const QString& what = asked.what;
        if (equally && then->when == asked.when && !what.isEmpty() && !then->what.isEmpty() && then->what != what)
            return at((less ? Text::tr("spent less on %1 than on %2", "two products")
                            : Text::tr("spent more on %1 than on %2", "two products"))
                          .arg(what, then->what),
                      asked.when);
        if (then->what != what || then->when.isEmpty() || asked.when.isEmpty()) return {};
        if (equally && !what.isEmpty())
            return (less ? Text::tr("spent less on %1 %2 than %3", "a product, this year, last year")
                         : Text::tr("spent more on %1 %2 than %3", "a product, this year, last year"))
                .arg(what, asked.when, then->when);
        if (!what.isEmpty()) return {};
        if (equally)
            return (less ? Text::tr("spent less %1 than %2", "this year, last year")
                         : Text::tr("spent more %1 than %2", "this year, last year"))
                .arg(asked.when, then->when);
        const QString percent = QLocale::c().toString(factor * 100, 'g', 6);
        return (less ? Text::tr("spent %1 less than %2 % of what they spent %3", "this year, 50, last year")
                     : Text::tr("spent %1 more than %2 % of what they spent %3", "this year, 50, last year"))
            .arg(asked.when, percent, then->when);
    }

    [[nodiscard]] static QString boughtAs(const Asked& asked, const Times& times) {
        const QString said = bought(asked.when, asked.what, times);
        return asked.rest.isEmpty() ? said : said + QLatin1Char(' ') + asked.rest;
    }

    QString purchases(const Asked& asked) {
        const auto times = timesOf(condition_);
        if (!times) return {};
        const Condition* other = followingIn(next_);
        const auto also = other && other->operand.key == condition_.operand.key
                              ? askedOf(wording_, customers_, other->operand)
                              : std::nullopt;
        const auto often = also ? timesOf(*other) : std::nullopt;
        const auto isNone = [](const Times& one) { return one.kind == Times::Kind::None; };
        if (often && isNone(*often) != isNone(*times)) {
            // What they bought comes first, whichever row it stands in.
            const bool first = !isNone(*times);
            const QString both = butNot(first ? asked : *also, first ? *times : *often, first ? *also : asked);
            if (!both.isEmpty()) {
                took_ = 1;
                return both;
            }
        }
        return boughtAs(asked, *times);
    }

    /// "bought Panettone but never Colomba"; empty where the one has nothing to do with the other.
    [[nodiscard]] static QString butNot(const Asked& did, const Times& times, const Asked& lacks) {
        if (!did.rest.isEmpty() || !lacks.rest.isEmpty()) return {};
        const QString said = boughtAs(did, times);
        if (lacks.what == did.what || lacks.what.isEmpty()) {
            if (lacks.when.isEmpty() || lacks.when == did.when) return {};
            return (lacks.what.isEmpty() ? Text::tr("%1 but nothing %2", "bought Pizza last year, this year")
                                         : Text::tr("%1 but not %2", "bought Pizza last year, this year"))
                .arg(said, lacks.when);
        }
        if (lacks.when.isEmpty())
            return Text::tr("%1 but never %2", "bought one product, another").arg(said, lacks.what);
        return lacks.when == did.when
                   ? Text::tr("%1 but not %2", "bought one product last year, another").arg(said, lacks.what)
                   : Text::tr("%1 but not %2 %3", "bought one product last year, another, this year")
                         .arg(said, lacks.what, lacks.when);
    }

    /// Other figures of what was sold to them.
    QString figureOfSales(const Asked& asked) {
        const bool counted = is("quantity") || is("revenue") || is("average_purchase") || is("discount_given");
        if (!counted || comparesFields(condition_) || condition_.terms.empty()) return {};
        const auto* literal = std::get_if<query::Literal>(&condition_.terms.front());
        const bool zero = literal && literal->text == QLatin1String("0");
        if (is("discount_given") && asked.what.isEmpty() && zero) {
            if (condition_.comparison == Comparison::Greater) return asAsked(Text::tr("received a discount"), asked);
            if (condition_.comparison == Comparison::Equal) return asAsked(Text::tr("received no discount"), asked);
        }
        const QString sum = boundedAmount(wording_, field_, condition_, next_, took_);
        if (sum.isEmpty()) return {};
        if (is("quantity"))
            return asked.what.isEmpty()
                       ? QString()
                       : asAsked(Text::tr("bought %1 units of %2", "more than 10, a product").arg(sum, asked.what),
                                 asked);
        if (is("revenue"))
            return asAsked(
                asked.what.isEmpty()
                    ? Text::tr("spent %1 without VAT", "more than €500.00").arg(sum)
                    : Text::tr("spent %1 without VAT on %2", "more than €500.00, a product").arg(sum, asked.what),
                asked);
        if (!asked.what.isEmpty()) return {};
        return asAsked(is("discount_given") ? Text::tr("received discounts of %1", "more than €50.00").arg(sum)
                                            : Text::tr("spent %1 per purchase on average", "more than €50.00").arg(sum),
                       asked);
    }

    const Wording& wording_;
    const fields::Catalogue& customers_;
    const fields::Field& field_;
    const Condition& condition_;
    bool not_;
    std::span<const OutlineRow> next_;
    int took_ = 0;
};

} // namespace

std::optional<Predicate> buying(const Wording& wording, const fields::Catalogue& customers, const OutlineRow& row,
                                std::span<const OutlineRow> next) {
    const fields::Field* field = customers.find(row.condition.operand.key);
    return field ? Buying(wording, customers, *field, row, next).say() : std::nullopt;
}

} // namespace clientela::lists
