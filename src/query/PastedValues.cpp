#include "query/PastedValues.h"

#include "fields/SeveralValues.h"
#include "query/Lexer.h"
#include "query/TreeText.h"

namespace clientela::query {

namespace {

/// Whether a text ends between the parentheses of `in (`.
bool endsAmongValues(const QString& text) {
    const std::vector<Token> words = tokens(text);
    int open = 0;
    for (size_t i = words.size(); i-- > 0;) {
        if (words[i].is(Token::Kind::Unclosed)) return false; // within a quoted value
        if (words[i].is(Token::Kind::Close)) ++open;
        if (words[i].is(Token::Kind::Open) && open-- == 0) return i > 0 && words[i - 1].isWord(QLatin1String("in"));
    }
    return false;
}

} // namespace

std::optional<QString> pastedValues(const QString& before, const QString& pasted) {
    if (!endsAmongValues(before)) return std::nullopt;
    const QStringList values = fields::severalValues(pasted);
    // On one line with parentheses it may be the rest of a list.
    const bool isList = pasted.contains(QLatin1Char('(')) || pasted.contains(QLatin1Char(')'));
    if (values.size() < 2 || (isList && !fields::isOfCells(pasted))) return std::nullopt;
    QStringList written;
    for (const QString& value : values) written += literalText(value);
    return written.join(QStringLiteral(", "));
}

} // namespace clientela::query
