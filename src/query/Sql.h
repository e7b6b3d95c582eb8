#pragma once

#include <QString>
#include <QVariantList>

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

} // namespace clientela::query
