#include "history/NotReached.h"

#include "base/Fold.h"

#include <QRegularExpression>

#include <array>

namespace clientela::history {

namespace {

/// Words as fold() leaves them: no capitals, no accents on Latin letters.
constexpr std::array kNotReached{
    "(?:not|never) reached|(?:could(?:n't| not)|did(?:n't| not)) (?:be reached|reach (?:them|him|her|anybody|anyone))",
    "no (?:answer|reply)|(?:nobody|no one) (?:answered|picked up|there)|"
    "(?:did(?:n't| not)|does(?:n't| not)) (?:answer|pick up)",
    "non (?:raggiunt[oaie]|risponde|rispondono|reperibile|trovat[oaie])|non (?:ha|hanno) risposto|nessuna risposta",
    "no (?:contesta|contestan|contesto|contestaron|responde|responden|localizad[oa]|contactad[oa])|sin respuesta|"
    "nadie (?:contesta|contesto)",
    "не (?:дозвонил(?:ся|ась|ись)|отвечает|отвечают|ответил[аи]?)|не (?:берет|берёт|взял[аи]?) трубку|нет ответа|"
    "без ответа",
};
/// "rang, not reached": that there was a call is known.
constexpr auto kCalled =
    "(?:(?:i|we|я|мы) )?(?:rang|called|phoned|tried|chiamat[oaie]|telefonato|llamado|llamada|"
    "llame|звонил[аи]?|позвонил[аи]?)(?: (?:them|him|her))?(?:\\s*[,;:–-]\\s*| (?:and |but |e |y |и |но )?)";

QString phrase() {
    QStringList all;
    for (const char* words : kNotReached) all += QString::fromUtf8(words);
    return QStringLiteral("(?:%1)").arg(all.join(QLatin1Char('|')));
}

QRegularExpression pattern(const QString& text) {
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// As the phrases are written, letter by letter what `text` is; nothing where it gets longer or shorter by that.
QString plain(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text) {
        const QString one = letter == QChar(0x2019) ? QStringLiteral("'") : fold(QString(letter));
        folded += one.size() == 1 ? one.at(0) : letter;
    }
    return folded;
}

} // namespace

QString takeNotReached(QString& text) {
    // At the beginning something has to end it ("no answer about the van" may be theirs), at the end a pause or some
    // words have to be before it, but none that it is a part of ("she got no answer").
    static const QRegularExpression begins =
        pattern(QStringLiteral("^(?:%1)?(%2)\\s*(?:[,;:.!–-]+\\s*|$)").arg(QString::fromUtf8(kCalled), phrase()));
    static const QRegularExpression ends = pattern(
        QStringLiteral("(?:\\s*[,;:.–-]\\s*(?:%1)?|(?<!was|were|is|are|got|gave|had|has|with|about)\\s)(%2)[.!]*$")
            .arg(QString::fromUtf8(kCalled), phrase()));
    const QString said = plain(text);
    QRegularExpressionMatch match = begins.match(said);
    if (!match.hasMatch()) match = ends.match(said);
    if (!match.hasMatch()) return {};
    const QString words = text.mid(match.capturedStart(1), match.capturedLength(1));
    text = (text.left(match.capturedStart()) + text.mid(match.capturedEnd())).simplified();
    return words;
}

bool saysNotReached(const QString& text) {
    QString said = text.simplified();
    return !takeNotReached(said).isEmpty();
}

bool wasNotReached(const Interaction& call) {
    if (call.kind != QLatin1String("call") || call.direction == QLatin1String("in")) return false;
    for (const QString& said : {call.outcome, call.subject, call.text})
        if (!said.isEmpty()) return saysNotReached(said);
    return false;
}

} // namespace clientela::history
