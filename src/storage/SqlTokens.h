#pragma once

#include <QString>

#include <vector>

namespace clientela::storage {

/// A word, number, string, quoted name, parameter or operator of a statement. Comments and white space are gone.
struct SqlToken {
    enum class Kind { Word, Name, Text, Number, Symbol };
    Kind kind = Kind::Symbol;
    QString text; ///< as written, quotes included

    bool operator==(const SqlToken&) const = default;
    /// Whether it is this keyword (upper case), in any case; quoted names are no keywords.
    [[nodiscard]] bool is(const char* keyword) const {
        return kind == Kind::Word && text.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0;
    }
    /// Whether it is this operator, bracket or comma.
    [[nodiscard]] bool isSymbol(const char* symbol) const {
        return kind == Kind::Symbol && text == QLatin1String(symbol);
    }
};

using SqlTokens = std::vector<SqlToken>;

/// The tokens of any SQL that SQLite takes. What is unclosed runs to the end.
SqlTokens sqlTokens(const QString& sql);

/// A text that has just these tokens again.
QString sqlText(const SqlTokens& tokens);

} // namespace clientela::storage
