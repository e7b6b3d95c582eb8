#include "fields/SeveralValues.h"

#include "base/Fold.h"

#include <QSet>

#include <algorithm>

namespace clientela::fields {

namespace {

bool isOfLine(QChar c) {
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\t':
    case u'\v':
    case u'\f':
    case u'\u2028': // what a line edit shows an end of a line as
    case u'\u2029': return true;
    default: return false;
    }
}

using Parts = bool (*)(QChar);
constexpr Parts kWeaker[] = {isOfLine, [](QChar c) { return c == u';'; }, [](QChar c) { return c == u','; }};

/// The quote that closes what `c` opens; null where it opens nothing. An apostrophe is part of a name.
QChar closing(QChar c) {
    switch (c.unicode()) {
    case u'"': return u'"';
    case u'\u201C': return u'\u201D';
    case u'\u00AB': return u'\u00BB';
    default: return {};
    }
}

/// Where what is quoted from `at` on ends, behind its quote; -1: nothing is quoted there.
qsizetype quotedEnd(const QString& text, qsizetype at) {
    const QChar quote = closing(text[at]);
    if (quote.isNull()) return -1;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != quote) continue;
        if (i + 1 == text.size() || text[i + 1] != quote) return i + 1;
        ++i; // doubled, it is one within
    }
    return -1;
}

QStringList partedAt(const QString& text, Parts parts) {
    QStringList pieces;
    QString piece;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (parts(text[i])) {
            pieces += piece;
            piece.clear();
            continue;
        }
        const qsizetype end = piece.trimmed().isEmpty() ? quotedEnd(text, i) : -1;
        if (end < 0) {
            piece += text[i];
            continue;
        }
        piece += QStringView(text).mid(i, end - i);
        i = end - 1;
    }
    pieces += piece;
    return pieces;
}

/// Whether all of it stands in quotes; `text` is trimmed and not empty.
bool isQuoted(const QString& text) { return quotedEnd(text, 0) == text.size(); }

QString withoutQuotes(const QString& text) {
    const QChar quote = closing(text[0]);
    return text.mid(1, text.size() - 2).replace(QString(2, quote), QString(quote)).simplified();
}

void add(const QString& text, size_t level, const std::function<bool(const QString&)>& isOne, QStringList& values) {
    for (const QString& part : partedAt(text, kWeaker[level])) {
        const QString piece = part.trimmed();
        if (piece.isEmpty()) continue;
        if (isQuoted(piece))
            values += withoutQuotes(piece);
        else if (level + 1 == std::size(kWeaker) || (isOne && isOne(piece)))
            values += piece.simplified();
        else
            add(piece, level + 1, isOne, values);
    }
}

} // namespace

QStringList severalValues(const QString& text, const std::function<bool(const QString&)>& isOne) {
    QStringList all;
    add(text, 0, isOne, all);
    QSet<QString> seen;
    QStringList once;
    for (const QString& value : std::as_const(all)) {
        if (value.isEmpty()) continue;
        const QString folded = fold(value);
        if (seen.contains(folded)) continue;
        seen.insert(folded);
        once += value;
    }
    return once;
}

bool isOfCells(const QString& text) {
    const QString inside = text.trimmed();
    return std::any_of(inside.begin(), inside.end(), isOfLine);
}

} // namespace clientela::fields
