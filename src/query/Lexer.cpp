#include "query/Lexer.h"

namespace clientela::query {

namespace {

using Kind = Token::Kind;

// The quote that closes what `c` opens; null where `c` opens nothing.
QChar closingQuote(QChar c) {
    switch (c.unicode()) {
    case u'"': return u'"';
    case u'\u201C': // “
        return u'\u201D';
    case u'\u00AB': // «
        return u'\u00BB';
    default: return {};
    }
}

bool isSymbolCharacter(QChar c) {
    switch (c.unicode()) {
    case u'=':
    case u'!':
    case u'<':
    case u'>':
    case u'\u2260': // not equal
    case u'\u2264': // less or equal
    case u'\u2265': // greater or equal
        return true;
    default: return false;
    }
}

bool isStrange(QChar c) { return c.category() == QChar::Other_Control || c == QChar(0xFFFE) || c == QChar(0xFFFF); }

bool isWordCharacter(QChar c) {
    switch (c.unicode()) {
    case u'(':
    case u')':
    case u',':
    case u'*':
    case u'\u201D': // ”
    case u'\u00BB': // »
        return false;
    default: return !c.isSpace() && !isSymbolCharacter(c) && closingQuote(c).isNull() && !isStrange(c);
    }
}

class Lexer {
public:
    explicit Lexer(const QString& text) : text_(text) {}

    std::vector<Token> run() {
        std::vector<Token> all;
        do all.push_back(next());
        while (!all.back().is(Kind::End));
        return all;
    }

private:
    Token next() {
        while (at_ < text_.size() && text_[at_].isSpace()) ++at_;
        if (at_ == text_.size()) return take(Kind::End, 0);
        const QChar c = text_[at_];
        if (c == u'(') return take(Kind::Open, 1);
        if (c == u')') return take(Kind::Close, 1);
        if (c == u',') return take(Kind::Comma, 1);
        if (c == u'*') return take(Kind::Star, 1);
        if (!closingQuote(c).isNull()) return string();
        if (isSymbolCharacter(c)) return take(Kind::Symbol, run(isSymbolCharacter));
        if (isWordCharacter(c)) return take(Kind::Word, run(isWordCharacter));
        return take(Kind::Strange, 1);
    }

    Token string() {
        const QChar quote = closingQuote(text_[at_]);
        QString content;
        for (qsizetype i = at_ + 1; i < text_.size(); ++i) {
            if (text_[i] == quote) {
                if (i + 1 == text_.size() || text_[i + 1] != quote) {
                    Token token = take(Kind::String, i + 1 - at_);
                    token.text = content;
                    return token;
                }
                ++i;
            }
            content += text_[i];
        }
        return take(Kind::Unclosed, text_.size() - at_);
    }

    template <class Predicate>
    qsizetype run(Predicate belongs) const {
        qsizetype end = at_ + 1;
        while (end < text_.size() && belongs(text_[end])) ++end;
        return end - at_;
    }

    Token take(Kind kind, qsizetype length) {
        Token token{kind, text_.mid(at_, length), static_cast<int>(at_), static_cast<int>(length)};
        at_ += length;
        return token;
    }

    const QString& text_;
    qsizetype at_ = 0;
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

std::vector<Token> tokens(const QString& text) { return Lexer(text).run(); }

bool isBareWord(const QString& text) {
    if (text.isEmpty() || isReserved(text)) return false;
    if (text[0] == u'\'' || text[0] == u'\u2018' || text[0] == u'\u2019') return false; // taken for a quote
    for (const QChar c : text)
        if (!isWordCharacter(c)) return false;
    return true;
}

bool isName(const QString& word) {
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    if (word.isEmpty() || !isLetter(word[0])) return false;
    for (const QChar c : word)
        if (!isLetter(c) && !isDigit(c) && c != u'_') return false;
    return true;
}

bool isNumber(const QString& word) {
    qsizetype at = word.startsWith(u'-') || word.startsWith(u'+') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype begin = at;
        while (at < word.size() && isDigit(word[at])) ++at;
        return at > begin;
    };
    if (!digits()) return false;
    if (at == word.size()) return true;
    if (word[at] != u'.') return false;
    ++at;
    return digits() && at == word.size();
}

bool isReserved(const QString& word) {
    for (const char* keyword : {"and", "or", "not", "today", "me"})
        if (word.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0) return true;
    return false;
}

} // namespace clientela::query
