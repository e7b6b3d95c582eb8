#include "lists/Names.h"

#include "query/FieldValues.h"

#include <algorithm>

namespace clientela::lists {

QStringList namingFields(const QString& kind) {
    if (kind == QLatin1String("customer")) return {QStringLiteral("name")};
    if (kind == QLatin1String("document")) return {QStringLiteral("number"), QStringLiteral("customer")};
    if (kind == QLatin1String("task")) return {QStringLiteral("title"), QStringLiteral("customer")};
    if (kind == QLatin1String("interaction")) return {QStringLiteral("subject"), QStringLiteral("customer")};
    if (kind == QLatin1String("product")) return {QStringLiteral("name"), QStringLiteral("code")};
    return {};
}

namespace {

/// The first of the naming values that is known: a draft has no number, but a customer.
QString nameIn(const query::FieldValues::Row& row) {
    for (const fields::Value& value : row)
        if (const auto* text = std::get_if<QString>(&value); text && !text->isEmpty()) return *text;
    return {};
}

} // namespace

Names namesIn(storage::Connection& connection, const fields::Catalogues& catalogues, QDate today) {
    return [&connection, &catalogues, today](const QString& kind, const std::vector<qint64>& ids) {
        std::vector<std::optional<QString>> names;
        const fields::Catalogue* catalogue = catalogues.find(kind);
        std::vector<query::BoundOperand> operands;
        for (const QString& key : namingFields(kind)) {
            query::BoundOperand operand;
            operand.catalogue = catalogue;
            operand.field = catalogue ? catalogue->find(key) : nullptr;
            if (operand.field) operands.push_back(operand);
        }
        if (operands.empty()) return names;
        query::FieldValues values(connection, catalogues, *catalogue, operands, today);
        for (const qint64 id : ids) {
            const auto row = values.row(id);
            names.push_back(row.empty() ? std::nullopt : std::optional(nameIn(row)));
        }
        return names;
    };
}

std::optional<Named> nameSome(const Names& names, const QString& kind, const std::vector<qint64>& ids, qsizetype most) {
    if (!names) return std::nullopt;
    const size_t lookedAt = std::min(ids.size(), kMostLookedAt);
    const auto found = names(kind, {ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(lookedAt)});
    if (found.size() != lookedAt) return std::nullopt;
    Named named;
    named.more = static_cast<qint64>(ids.size() - lookedAt);
    for (const auto& name : found) {
        if (!name)
            ++named.gone;
        else if (name->isEmpty() || named.names.size() == most)
            ++named.more;
        else
            named.names += *name;
    }
    if (named.more == 0 || named.names.size() < most) return named;
    named.names.removeLast();
    ++named.more;
    return named;
}

} // namespace clientela::lists
