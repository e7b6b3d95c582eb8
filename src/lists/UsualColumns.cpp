#include "lists/UsualColumns.h"

#include "fields/Catalogue.h"
#include "query/TreeText.h"

#include <algorithm>

namespace clientela::lists {

namespace {

using query::Comparison;
using query::Node;

constexpr qsizetype kMostColumns = 4; ///< what stands beside the panel at 1280 pixels
constexpr qsizetype kMostAsked = 2;

bool isFigure(const fields::Field& field) {
    switch (field.type) {
    case fields::Type::Integer:
    case fields::Type::Number:
    case fields::Type::Percent:
    case fields::Type::Money:
    case fields::Type::Date:
    case fields::Type::DateTime: return true;
    default: return false;
    }
}

/// What is compared may differ from card to card.
bool differs(Comparison comparison) {
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::IsEmpty:
    case Comparison::InList: return false;
    default: return true;
    }
}

class Asked {
public:
    explicit Asked(const fields::Catalogue& customers) : customers_(customers) {}

    void lookAt(const query::NodePtr& node) {
        if (!node) return;
        if (node->kind == Node::Kind::And || node->kind == Node::Kind::Or) {
            for (const query::NodePtr& child : node->children) lookAt(child);
            return;
        }
        if (node->kind != Node::Kind::Condition) return;
        const query::Condition& condition = node->condition;
        const bool byAnother = std::any_of(condition.terms.begin(), condition.terms.end(), [](const query::Term& term) {
            return std::holds_alternative<query::ScaledOperand>(term);
        });
        if (!differs(condition.comparison) && !byAnother) return;
        add(condition.operand);
        for (const query::Term& term : condition.terms)
            if (const auto* scaled = std::get_if<query::ScaledOperand>(&term)) add(scaled->operand);
    }
    [[nodiscard]] const QStringList& columns() const { return columns_; }

private:
    void add(const query::Operand& operand) {
        const fields::Field* field = customers_.find(operand.key);
        // Whose number is known by hand is on the list by hand.
        if (!field || field->key == QLatin1String("id") || !isFigure(*field) || columns_.size() == kMostAsked)
            return;
        const QString column = query::toText(operand);
        if (!columns_.contains(column)) columns_ += column;
    }

    const fields::Catalogue& customers_;
    QStringList columns_;
};

} // namespace

QString usualColumns(const query::NodePtr& list, const fields::Catalogue& customers) {
    Asked asked(customers);
    asked.lookAt(list);
    QStringList columns{QStringLiteral("name"), QStringLiteral("city")};
    columns += asked.columns();
    for (const QString& column : {QStringLiteral("spent"), QStringLiteral("last_purchase")})
        if (columns.size() < kMostColumns && !columns.contains(column)) columns += column;
    return columns.join(QLatin1Char(','));
}

} // namespace clientela::lists
