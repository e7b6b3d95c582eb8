#include "query/Cursor.h"

namespace clientela::query {

using Kind = Token::Kind;

bool Cursor::accept(Kind kind) {
    if (!now().is(kind)) return false;
    skip();
    return true;
}

bool Cursor::acceptWord(const char* keyword) {
    if (!atWord(keyword)) return false;
    skip();
    return true;
}

void Cursor::cutFirstCharacter() {
    Token& word = tokens_[next_];
    word.text.remove(0, 1);
    ++word.at;
    --word.length;
}

QString Cursor::shown(const Token& token) const {
    if (token.is(Kind::End)) return tr("the end");
    const QString word = text_.mid(token.at, token.length).simplified();
    return word.size() <= 40 ? word : word.left(39) + QChar(0x2026);
}

bool Cursor::fail(Place where, const QString& what, const QString& todo, const QStringList& suggestions) {
    if (!error_) error_ = ParseError{Problem{what, {}, todo}, where.at, where.length, suggestions};
    return false;
}

bool Cursor::fail(const Token& token, const QString& what, const QString& todo, const QStringList& suggestions) {
    if (token.is(Kind::Unclosed))
        return fail(place(token), tr("The text that begins with %1 has no closing quote.").arg(shown(token)),
                    tr("Put a quote behind its last word."));
    if (token.is(Kind::Strange))
        return fail(place(token), tr("There is a character here that cannot be read."), tr("Delete it."));
    return fail(place(token), what, todo, suggestions);
}

bool Cursor::expected(const QString& what, const QString& todo, const QStringList& suggestions) {
    if (now().is(Kind::End)) return fail(now(), tr("The list ends where %1 is expected.").arg(what), todo, suggestions);
    return fail(now(), tr("Expected %1 here, not “%2”.").arg(what, shown(now())), todo, suggestions);
}

bool Cursor::noCommaInNumber() {
    const Token& comma = ahead(1);
    const Token& rest = ahead(2);
    if (!now().text[now().text.size() - 1].isDigit()) return true;
    if (!comma.is(Kind::Comma) || comma.at != now().end()) return true;
    if (!rest.is(Kind::Word) || rest.at != comma.end() || !rest.text[0].isDigit()) return true;
    const Place where{now().at, rest.end() - now().at};
    const bool pointsBefore = now().text.contains(u'.'); // 1.000,50: the comma is where the point belongs
    const QString plain = now().text + rest.text;
    const QString pointed = QString(now().text).remove(u'.') + u'.' + rest.text;
    const bool thousands = !pointsBefore && (rest.text.size() == 3 || rest.text.contains(u'.'));
    return fail(where, tr("“%1” is no number: there is a comma in it.").arg(text_.mid(where.at, where.length)),
                tr("Numbers are written with a point and without separators: %1.").arg(thousands ? plain : pointed),
                thousands ? QStringList{plain, pointed} : QStringList{pointed});
}

QString Cursor::didYouMean(const QStringList& suggestions) {
    return suggestions.isEmpty() ? QString() : tr("Did you mean “%1”?").arg(suggestions.first());
}

} // namespace clientela::query
