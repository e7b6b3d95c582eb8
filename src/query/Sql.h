#pragma once

#include <QString>
#include <QVariantList>

#include <cstddef>
#include <vector>

namespace clientela::query {

/// A piece of SQL and the values of its question marks, in their order. Pieces are joined; what a person typed is only
/// ever a value.
struct Sql {
    QString text;
    QVariantList values;

    Sql() = default;
    Sql(QString sql) : text(std::move(sql)) {}
    Sql(const char* sql) : text(QLatin1String(sql)) {}

    /// A question mark that stands for `value`.
    static Sql value(const QVariant& value) {
        Sql sql(QStringLiteral("?"));
        sql.values += value;
        return sql;
    }

    Sql& operator+=(const Sql& more) {
        text += more.text;
        values += more.values;
        return *this;
    }
    friend Sql operator+(Sql left, const Sql& right) { return left += right; }
    bool operator==(const Sql&) const = default;
};

/// The pieces with `separator` between them.
inline Sql joined(const std::vector<Sql>& pieces, const char* separator) {
    Sql all;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i) all += separator;
        all += pieces[i];
    }
    return all;
}

/// Conditions joined by " AND " or " OR ". A long chain is halved again and again, because SQLite reads it as a tree
/// that is as deep as the chain is long, and refuses deep trees.
inline Sql chained(const std::vector<Sql>& conditions, const char* joint) {
    constexpr size_t kLong = 64;
    if (conditions.size() <= kLong) return joined(conditions, joint);
    const auto middle = conditions.begin() + static_cast<std::ptrdiff_t>(conditions.size() / 2);
    return "(" + chained({conditions.begin(), middle}, joint) + ")" + joint + "(" +
           chained({middle, conditions.end()}, joint) + ")";
}

} // namespace clientela::query
