#include "history/WhoCalled.h"

#include "base/Fold.h"

#include <QRegularExpression>

#include <array>

namespace clientela::history {

namespace {

const auto kIn = QStringLiteral("in");
const auto kOut = QStringLiteral("out");

/// Words as fold() leaves them: no capitals, no accents on Latin letters.
constexpr std::array kTheyCame{
    // English
    "(?:they|he|she|(?:the )?(?:customer|client))(?:'ve|'s)? (?:(?:has|have|had|just|both) )*"
    "(?:called|phoned|rang|rung|telephoned|wrote|written|e-?mailed|texted|came|visited)",
    "(?:(?:has|have|just) )*(?:called|phoned|rang|telephoned|e-?mailed|texted|visited|wrote to|came to) (?:us|me|here)",
    "(?:incoming|inbound) (?:call|letter|e-?mail|message)",
    // Italian
    "(?:(?:lui|lei|loro|(?:il |la )?cliente) )?(?:(?:ci|mi) )?(?:ha|hanno) (?:appena )?"
    "(?:ri)?(?:chiamato|telefonato|scritto)",
    "(?:chiamata|telefonata|lettera) (?:in (?:entrata|arrivo)|ricevuta)",
    // Spanish
    "(?:(?:el|ella|ellos|ellas|(?:el |la )?client[ea]) )?(?:(?:nos|me) )?(?:llamo|llamaron|telefoneo|telefonearon|"
    "escribio|escribieron|(?:ha|han) (?:llamado|telefoneado|escrito))",
    "(?:llamada|carta) (?:entrante|recibida)",
    // Russian: without a person "позвонил" may be either
    "(?:он|она|они|клиент|клиентка) (?:(?:нам|мне|сам|сама|сами) )*(?:(?:по|пере)?звонил[аи]?|(?:на)?писал[аи]?)",
    "(?:(?:по|пере)?звонил[аи]?|(?:на)?писал[аи]?) (?:нам|мне|сам|сама|сами)",
    "(?:нам|мне) (?:(?:по|пере)?звонил[аи]?|(?:на)?писал[аи]?)",
    "входящ(?:ий звонок|ее письмо)",
};

constexpr std::array kWeCame{
    "(?:we|i)(?:'ve)? (?:(?:have|had|just|both) )*"
    "(?:called|phoned|rang|rung|telephoned|wrote|written|e-?mailed|texted|visited)",
    "(?:called|phoned|rang|telephoned|e-?mailed|texted|visited|wrote to) (?:them|him|her|(?:the )?(?:customer|client))",
    "(?:outgoing|outbound) (?:call|letter|e-?mail|message)",
    "(?:l'|(?:li|le|gli|lo|la) )?(?:ho|abbiamo) (?:appena )?(?:ri)?(?:chiamat[oaie]|telefonato|scritto)",
    "(?:chiamata|telefonata|lettera) (?:in uscita|fatta|spedita)",
    "(?:(?:yo|nosotros|nosotras) )?(?:(?:le|les|lo|la|los|las) )?(?:llame|llamamos|telefonee|escribi|escribimos|"
    "(?:he|hemos) (?:llamado|telefoneado|escrito))",
    "(?:llamada|carta) (?:saliente|hecha|enviada)",
    "(?:я|мы) (?:(?:сам|сама|сами|ему|ей|им) )*(?:(?:по|пере)?звонил[аи]?|(?:на)?писал[аи]?)",
    "(?:(?:по|пере)?звонил[аи]?|(?:на)?писал[аи]?) (?:ему|ей|им|клиенту|клиентке)",
    "исходящ(?:ий звонок|ее письмо)",
};

/// That there was a contact, without who began it.
constexpr std::array kCame{
    "(?:just )?(?:called|phoned|rang|telephoned|wrote|e-?mailed|texted|visited)",
    "(?:ri)?chiamat[oaie]|telefonato|scritto",
    "llamado|telefoneado|escrito",
    "(?:(?:по|пере)?звонил[аи]?|(?:на)?писал[аи]?)",
};

template <size_t N>
QString anyOf(const std::array<const char*, N>& phrases) {
    QStringList all;
    for (const char* phrase : phrases) all += QString::fromUtf8(phrase);
    return QStringLiteral("(?:%1)").arg(all.join(QLatin1Char('|')));
}

template <size_t N>
QRegularExpression beginning(const std::array<const char*, N>& phrases) {
    return QRegularExpression(QStringLiteral("^%1(?![\\p{L}\\p{N}])").arg(anyOf(phrases)),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// As the beginnings are written: no capitals, no accents, one kind of apostrophe.
QString plain(const QString& text) { return fold(text).replace(QChar(0x2019), QLatin1Char('\'')); }

/// "they called us back: " and nothing else before its colon; 0: the text does not begin like this.
qsizetype lengthOfSentence(const QString& text) {
    static const QRegularExpression whole(
        QStringLiteral("^(?:%1|%2|%3)(?: (?:us|me|them|him|her|back|again|di nuovo|de nuevo|снова|нам|мне))*$")
            .arg(anyOf(kTheyCame), anyOf(kWeCame), anyOf(kCame)),
        QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    qsizetype rest = colon + 1;
    while (rest < text.size() && text.at(rest).isSpace()) ++rest;
    const bool isSentence = colon > 0 && rest > colon + 1 && rest < text.size() &&
                            whole.match(plain(text.left(colon).trimmed())).hasMatch();
    return isSentence ? rest : 0;
}

} // namespace

QString directionSaid(const QString& text) {
    static const QRegularExpression theyCame = beginning(kTheyCame);
    static const QRegularExpression weCame = beginning(kWeCame);
    const QString said = plain(text);
    if (theyCame.match(said).hasMatch()) return kIn;
    return weCame.match(said).hasMatch() ? kOut : QString();
}

QString takeDirection(QString& text) {
    static const auto alone = [](const char* words) {
        return QRegularExpression(QStringLiteral("^(?:%1)(?:\\s*[:,]\\s*|$)").arg(QString::fromUtf8(words)),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QRegularExpression in =
        alone("incoming|inbound|in entrata|in arrivo|ricevuta|entrante|recibida|входящ(?:ий|ая|ее)");
    static const QRegularExpression out = alone("outgoing|outbound|in uscita|saliente|исходящ(?:ий|ая|ее)");
    for (const auto& [what, direction] : {std::pair(&in, kIn), std::pair(&out, kOut)}) {
        const QRegularExpressionMatch match = what->match(text);
        if (!match.hasMatch()) continue;
        text.remove(0, match.capturedLength());
        return direction;
    }
    const qsizetype sentence = lengthOfSentence(text);
    const QString direction = sentence > 0 ? directionSaid(text) : QString();
    text.remove(0, sentence);
    return direction;
}

} // namespace clientela::history
