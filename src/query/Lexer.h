#pragma once

#include <QString>

#include <vector>

namespace clientela::query {

/// A word of the list language.
struct Token {
    enum class Kind {
        End,
        Word,   ///< bare: name, keyword, number, date, one-word text
        String, ///< quoted; `text` is what stands between the quotes, doubled quotes made single
        Symbol, ///< a run of = ! < > and their mathematical cousins
        Open,
        Close,
        Comma,
        Star,
        Unclosed, ///< a string without its end
        Strange,  ///< a control character
    };
    Kind kind = Kind::End;
    QString text;
    int at = 0;
    int length = 0;

    [[nodiscard]] int end() const { return at + length; }
    [[nodiscard]] bool is(Kind other) const { return kind == other; }
    /// A bare word, in any case. `keyword` is in lower case.
    [[nodiscard]] bool isWord(QLatin1String keyword) const {
        return kind == Kind::Word && text.compare(keyword, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isSymbol(QLatin1String symbol) const { return kind == Kind::Symbol && text == symbol; }
};

/// The words of a text, the last one of kind End.
std::vector<Token> tokens(const QString& text);

/// Whether a text stands for itself as one bare word.
bool isBareWord(const QString& text);
/// [a-z][a-z0-9_]*, in any case.
bool isName(const QString& word);
/// Digits with at most one point, at most one sign before; "5.", ".5" are none.
bool isNumber(const QString& word);
/// Words that cannot stand bare as a value: and, or, not; today and me, which mean something else.
bool isReserved(const QString& word);

} // namespace clientela::query
