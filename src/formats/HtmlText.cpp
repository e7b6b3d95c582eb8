#include "formats/MailMessage.h"

#include <QHash>

namespace clientela::formats {

namespace {

constexpr qsizetype kLongestEntity = 10;

/// What an entity ("&amp;", "&#8364;") stands for; itself where it is none.
QString entity(QStringView name) {
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},   {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("euro"), QStringLiteral("€")},   {QStringLiteral("agrave"), QStringLiteral("à")},
        {QStringLiteral("egrave"), QStringLiteral("è")}, {QStringLiteral("eacute"), QStringLiteral("é")},
        {QStringLiteral("igrave"), QStringLiteral("ì")}, {QStringLiteral("ograve"), QStringLiteral("ò")},
        {QStringLiteral("ugrave"), QStringLiteral("ù")}, {QStringLiteral("ntilde"), QStringLiteral("ñ")},
        {QStringLiteral("rsquo"), QStringLiteral("’")},  {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("mdash"), QStringLiteral("—")},  {QStringLiteral("hellip"), QStringLiteral("…")}};
    if (name.startsWith(QLatin1Char('#'))) {
        const bool hex = name.mid(1).startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
        bool ok = false;
        const char32_t code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (ok && code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code))
            return QString::fromUcs4(&code, 1);
    }
    const auto it = known.find(name.toString());
    return it != known.end() ? *it : QLatin1Char('&') + name.toString() + QLatin1Char(';');
}

QString tagName(QStringView tag) {
    qsizetype end = tag.startsWith(QLatin1Char('/')) ? 1 : 0;
    while (end < tag.size() && tag.at(end).isLetterOrNumber()) ++end;
    return tag.left(end).toString().toLower();
}

bool breaksLine(const QString& tag) {
    static const QStringList breaking{QStringLiteral("br"),     QStringLiteral("p"),   QStringLiteral("/p"),
                                      QStringLiteral("/div"),   QStringLiteral("/tr"), QStringLiteral("li"),
                                      QStringLiteral("/table"), QStringLiteral("hr"),  QStringLiteral("/blockquote"),
                                      QStringLiteral("/h1"),    QStringLiteral("/h2"), QStringLiteral("/h3")};
    return breaking.contains(tag);
}

/// Where the content of a tag that is not read ends: behind its closing tag.
qsizetype behind(const QString& html, const QString& tag, qsizetype from) {
    const qsizetype close = html.indexOf(QStringLiteral("</") + tag, from, Qt::CaseInsensitive);
    const qsizetype end = close < 0 ? -1 : html.indexOf(QLatin1Char('>'), close);
    return end < 0 ? html.size() : end + 1;
}

void addSpace(QString& text) {
    if (!text.isEmpty() && !text.endsWith(QLatin1Char(' ')) && !text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char(' ');
}

} // namespace

QString textOfHtml(const QString& html) {
    QString text;
    qsizetype at = 0;
    while (at < html.size()) {
        const QChar c = html.at(at);
        if (c == QLatin1Char('<')) {
            if (QStringView(html).mid(at).startsWith(QLatin1String("<!--"))) {
                const qsizetype end = html.indexOf(QLatin1String("-->"), at);
                at = end < 0 ? html.size() : end + 3;
                continue;
            }
            const qsizetype end = html.indexOf(QLatin1Char('>'), at);
            if (end < 0) break;
            const QString tag = tagName(QStringView(html).mid(at + 1, end - at - 1));
            at = end + 1;
            if (tag == QLatin1String("style") || tag == QLatin1String("script") || tag == QLatin1String("head") ||
                tag == QLatin1String("title"))
                at = behind(html, tag, at);
            else if (breaksLine(tag))
                text += QLatin1Char('\n');
            else if (tag == QLatin1String("/td") || tag == QLatin1String("/th"))
                addSpace(text);
        } else if (const qsizetype end =
                       c == QLatin1Char('&') ? QStringView(html).mid(at, kLongestEntity).indexOf(QLatin1Char(';')) : -1;
                   end > 1) {
            text += entity(QStringView(html).mid(at + 1, end - 1));
            at += end + 1;
        } else {
            if (c.isSpace())
                addSpace(text);
            else
                text += c;
            ++at;
        }
    }
    return text;
}

} // namespace clientela::formats
