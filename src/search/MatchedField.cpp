#include "search/MatchedField.h"

#include "base/Fold.h"
#include "storage/Connection.h"

#include <algorithm>

namespace clientela::search {

namespace {

constexpr qsizetype kAround = 18; ///< characters of notes on either side of a word
constexpr qsizetype kShort = 60;  ///< a longer text is shown in a piece

bool beginsIn(const QString& text, const QString& word) {
    const QStringList words = SearchText::wordsOf(fold(text));
    return std::any_of(words.begin(), words.end(), [&](const QString& one) { return one.startsWith(word); });
}

/// The text itself, of a long one the piece around the word.
QString pieceOf(const QString& text, const QString& word) {
    const QString line = text.simplified();
    if (line.size() <= kShort) return line;
    // Folding may change the length: the word is looked for among the words as they are written.
    qsizetype at = 0;
    for (qsizetype begin = 0; begin < line.size(); begin = line.indexOf(QLatin1Char(' '), begin) + 1) {
        const qsizetype end = line.indexOf(QLatin1Char(' '), begin);
        if (beginsIn(line.mid(begin, end < 0 ? -1 : end - begin), word)) {
            at = begin;
            break;
        }
        if (end < 0) break;
    }
    qsizetype from = std::max<qsizetype>(0, at - kAround);
    if (from > 0) from = line.indexOf(QLatin1Char(' '), from) + 1; // from a whole word on
    const qsizetype to = std::min(line.size(), at + word.size() + 2 * kAround);
    return (from > 0 ? QStringLiteral("…") : QString()) + line.mid(from, to - from).trimmed() +
           (to < line.size() ? QStringLiteral("…") : QString());
}

QStringList pointsOf(storage::Connection& db, CustomerId id, const char* which) {
    auto rows = db.query(QStringLiteral("SELECT value, normal FROM contact_point WHERE customer_id = ? AND kind %1 "
                                        "'phone' ORDER BY kind, position")
                             .arg(QLatin1String(which)),
                         id);
    QStringList found;
    while (rows.next()) found << rows.text(0) << rows.text(1);
    return found;
}

/// What the index of words holds of a card, the likeliest to be remembered first.
QStringList textsOf(storage::Connection& db, CustomerId id) {
    QStringList texts;
    {
        auto row =
            db.query(QStringLiteral(
                         "SELECT c.given_name, c.family_name, c.middle_name, c.nickname, c.company_name, c.job_title, "
                         "d.street, d.postal_code, d.region, c.external_id, c.vat_number, c.notes "
                         "FROM customer c LEFT JOIN customer_derived d ON d.customer_id = c.id WHERE c.id = ?"),
                     id);
        if (!row.next()) return texts;
        texts += (row.text(0) + QLatin1Char(' ') + row.text(1)).trimmed();
        for (int column = 2; column < 12; ++column) texts += row.text(column);
    }
    const QString notes = texts.takeLast();
    const QStringList points = pointsOf(db, id, "<>");
    for (qsizetype i = 0; i < points.size(); i += 2) texts += points[i];
    auto tags = db.query(QStringLiteral("SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
                                        "WHERE ct.customer_id = ? ORDER BY t.name"),
                         id);
    while (tags.next()) texts += tags.text(0);
    return texts << notes;
}

} // namespace

QString matchedField(storage::Connection& connection, CustomerId id, const SearchText& text, const QString& shown) {
    QStringList found;
    const auto add = [&](const QString& piece) {
        if (!piece.isEmpty() && !found.contains(piece) && found.size() < 2) found += piece;
    };
    QStringList unsaid;
    if (!text.digits.isEmpty()) {
        const QStringList phones = pointsOf(connection, id, "=");
        for (qsizetype run = 0; run < text.digits.size(); ++run) {
            const QString& digits = text.digits[run];
            bool isPhone = false;
            for (qsizetype i = 0; i < phones.size() && !isPhone && digits.size() >= kPhoneLeast; i += 2)
                if (SearchText::digitsOf(phones[i]).contains(digits) || phones[i + 1].contains(digits)) {
                    add(phones[i]);
                    isPhone = true;
                }
            if (!isPhone) unsaid += text.numbers[run]; // of an address
        }
    }
    for (const QString& word : text.words)
        if (!beginsIn(shown, word)) unsaid += word;
    if (unsaid.isEmpty()) return found.join(QStringLiteral(" · "));
    const QStringList texts = textsOf(connection, id);
    for (const QString& word : unsaid)
        for (const QString& one : texts)
            if (beginsIn(one, word)) {
                add(pieceOf(one, word));
                break;
            }
    return found.join(QStringLiteral(" · "));
}

} // namespace clientela::search
