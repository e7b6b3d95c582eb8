#pragma once

#include "query/Lexer.h"
#include "query/ParseError.h"
#include "query/Tree.h"

#include <QCoreApplication>

#include <optional>

namespace clientela::query {

/// What the parser's functions walk over: the words of a text, the place reached, and the first error. A function that
/// returns false has left its error here.
class Cursor {
    Q_DECLARE_TR_FUNCTIONS(Query)

public:
    /// `text` must outlive the cursor.
    explicit Cursor(const QString& text) : text_(text), tokens_(tokens(text)) {}

    // The words.
    [[nodiscard]] const Token& now() const { return tokens_[next_]; }
    [[nodiscard]] const Token& ahead(size_t n) const { return tokens_[std::min(next_ + n, tokens_.size() - 1)]; }
    [[nodiscard]] const Token& previous() const { return tokens_[next_ - 1]; }
    void skip(size_t n = 1) { next_ = std::min(next_ + n, tokens_.size() - 1); }
    [[nodiscard]] bool atWord(const char* keyword) const { return aheadIs(0, keyword); }
    [[nodiscard]] bool aheadIs(size_t n, const char* keyword) const { return ahead(n).isWord(QLatin1String(keyword)); }
    bool accept(Token::Kind kind);
    bool acceptWord(const char* keyword);
    /// Takes the first character off the present word.
    void cutFirstCharacter();

    // Where they stand.
    [[nodiscard]] static Place place(const Token& token) { return {token.at, token.length}; }
    [[nodiscard]] Place sinceFirst(const Token& first) const { return {first.at, previous().end() - first.at}; }
    [[nodiscard]] QString between(int at, int end) const { return text_.mid(at, end - at); }
    /// The word as errors quote it: not a whole book.
    [[nodiscard]] QString shown(const Token& token) const;

    // What is wrong with them. The first error stays; all return false.
    bool fail(Place where, const QString& what, const QString& todo = {}, const QStringList& suggestions = {});
    bool fail(const Token& token, const QString& what, const QString& todo = {}, const QStringList& suggestions = {});
    bool expected(const QString& what, const QString& todo = {}, const QStringList& suggestions = {});
    /// False with an error for 1,000 and 500,50: a digit right behind a comma right behind the present number.
    bool noCommaInNumber();
    [[nodiscard]] bool failed() const { return error_.has_value(); }
    [[nodiscard]] const ParseError& error() const { return *error_; }
    [[nodiscard]] static QString didYouMean(const QStringList& suggestions);

private:
    const QString& text_;
    std::vector<Token> tokens_;
    size_t next_ = 0;
    std::optional<ParseError> error_;
};

} // namespace clientela::query
