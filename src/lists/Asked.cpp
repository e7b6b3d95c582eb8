#include "lists/Asked.h"

#include "lists/Generally.h"
#include "lists/HowOften.h"
#include "lists/Predicates.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Comparison;
using query::Condition;
using query::Operand;
using query::OutlineRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

} // namespace

std::optional<QString> whenOf(const Wording& wording, const Operand& operand) {
    if (operand.windows.size() > 1) return std::nullopt;
    return operand.windows.empty() ? QString() : when(wording, operand.windows.front());
}

std::optional<QString> objectOf(const Operand& operand) {
    if (!operand.arguments) return QString();
    const OutlineRow rows = query::outlineOf(operand.arguments);
    if (rows.rows.size() != 1 || rows.kind != OutlineRow::Kind::All) return std::nullopt;
    const OutlineRow& one = rows.rows.front();
    const Condition& condition = one.condition;
    const bool named =
        condition.operand.key == QLatin1String("product") || condition.operand.key == QLatin1String("category");
    const bool equal = condition.comparison == Comparison::Equal || condition.comparison == Comparison::In;
    if (one.isGroup() || one.isNegated() || !one.on || !named || !equal) return std::nullopt;
    QStringList values;
    for (const query::Term& term : condition.terms)
        if (const auto* literal = std::get_if<query::Literal>(&term))
            values +=
                Text::tr("%1", "the name of a product or category, as the language sets it apart").arg(literal->text);
    return orOf(values);
}

std::optional<Asked> askedOf(const Wording& wording, const fields::Catalogue& customers, const Operand& operand) {
    const auto days = whenOf(wording, operand);
    if (!days) return std::nullopt;
    Asked asked{*days, {}, {}};
    if (!operand.arguments) return asked;
    OutlineRow rows = query::outlineOf(operand.arguments);
    if (rows.kind != OutlineRow::Kind::All) return std::nullopt;
    std::erase_if(rows.rows, [&](const OutlineRow& one) {
        const Condition& condition = one.condition;
        if (one.isGroup() || one.isNegated() || !one.on) return false;
        if (asked.when.isEmpty() && condition.comparison == Comparison::Within &&
            condition.operand.key == QLatin1String("date")) {
            asked.when = when(wording, condition.window);
            return true;
        }
        Operand alone;
        alone.arguments = query::treeOf(one);
        const auto what = asked.what.isEmpty() ? objectOf(alone) : std::nullopt;
        if (what) asked.what = *what;
        return what.has_value();
    });
    Operand rest;
    rest.key = operand.key;
    rest.arguments = query::treeOf(rows);
    const fields::Field* field = customers.find(operand.key);
    if (rest.arguments && field)
        asked.rest = wording.operand(rest, QStringLiteral("customer")).mid(field->label.size()).trimmed();
    return asked;
}

QString asAsked(const QString& said, const Asked& asked) {
    const QString dated = at(said, asked.when);
    return asked.rest.isEmpty() ? dated : dated + QLatin1Char(' ') + asked.rest;
}

bool comparesFields(const Condition& condition) {
    return !condition.terms.empty() && std::holds_alternative<query::ScaledOperand>(condition.terms.front());
}

const Condition* followingIn(std::span<const OutlineRow> next) {
    if (next.empty() || next.front().isGroup() || !next.front().on || next.front().isNegated()) return nullptr;
    return &next.front().condition;
}

QString boundOf(const Wording& wording, const fields::Field& field, const Condition& condition) {
    return condition.comparison == Comparison::In ? QString()
                                                  : amountOf(wording, field, condition, QStringLiteral("customer"));
}

QString boundedAmount(const Wording& wording, const fields::Field& field, const Condition& condition,
                      std::span<const OutlineRow> next, int& took) {
    if (comparesFields(condition) || condition.terms.empty()) return {};
    const QString first = boundOf(wording, field, condition);
    const auto isLower = [](Comparison c) { return c == Comparison::Greater || c == Comparison::GreaterOrEqual; };
    const auto isUpper = [](Comparison c) { return c == Comparison::Less || c == Comparison::LessOrEqual; };
    const Condition* other = followingIn(next);
    if (first.isEmpty() || !other) return first;
    const bool same = query::equal(other->operand, condition.operand) && isLower(condition.comparison) &&
                      isUpper(other->comparison) && std::holds_alternative<query::Literal>(other->terms.front());
    if (!same) return first;
    took = 1;
    return Text::tr("%1 and %2", "two bounds of an amount").arg(first, boundOf(wording, field, *other));
}

} // namespace clientela::lists
