#include "customers/FullName.h"

#include "base/Fold.h"

#include <QSet>
#include <QStringList>

namespace clientela::customers {

namespace {

bool isTitle(const QString& word) {
    static const QSet<QString> titles{
        QStringLiteral("mr"),    QStringLiteral("mrs"),  QStringLiteral("ms"),   QStringLiteral("miss"),
        QStringLiteral("dr"),    QStringLiteral("prof"), QStringLiteral("sir"),  QStringLiteral("sig"),
        QStringLiteral("sigra"), QStringLiteral("sigr"), QStringLiteral("dott"), QStringLiteral("dottssa"),
        QStringLiteral("avv"),   QStringLiteral("ing"),  QStringLiteral("geom"), QStringLiteral("arch"),
        QStringLiteral("rag"),   QStringLiteral("sr"),   QStringLiteral("sra"),  QStringLiteral("srta"),
        QStringLiteral("don"),   QStringLiteral("dna"),  QStringLiteral("dra"),  QStringLiteral("herr"),
        QStringLiteral("frau"),  QStringLiteral("г"),    QStringLiteral("г-н"),  QStringLiteral("г-жа"),
        QStringLiteral("д-р")};
    QString key = fold(word);
    const bool short_ = key.contains(QLatin1Char('.'));
    key.remove(QLatin1Char('.'));
    // "Don" and "Ing" are names too: these need their point.
    if (key == QLatin1String("don") || key == QLatin1String("ing") || key == QLatin1String("г")) return short_;
    return titles.contains(key);
}

bool isParticle(const QString& word) {
    static const QSet<QString> particles{
        QStringLiteral("de"),    QStringLiteral("da"),    QStringLiteral("di"),    QStringLiteral("del"),
        QStringLiteral("della"), QStringLiteral("dei"),   QStringLiteral("delle"), QStringLiteral("degli"),
        QStringLiteral("dal"),   QStringLiteral("dalla"), QStringLiteral("la"),    QStringLiteral("lo"),
        QStringLiteral("le"),    QStringLiteral("van"),   QStringLiteral("von"),   QStringLiteral("der"),
        QStringLiteral("den"),   QStringLiteral("ter"),   QStringLiteral("ten"),   QStringLiteral("dos"),
        QStringLiteral("das"),   QStringLiteral("do"),    QStringLiteral("du"),    QStringLiteral("el"),
        QStringLiteral("al"),    QStringLiteral("bin"),   QStringLiteral("ben"),   QStringLiteral("mac"),
        QStringLiteral("st.")};
    return particles.contains(fold(word));
}

bool isPatronymic(const QString& word) {
    const QString folded = fold(word);
    return folded.size() > 5 && (folded.endsWith(QStringLiteral("вич")) || folded.endsWith(QStringLiteral("вна")) ||
                                 folded.endsWith(QStringLiteral("ична")) || folded.endsWith(QStringLiteral("инична")));
}

QString joined(const QStringList& words, qsizetype from, qsizetype count = -1) {
    return words.mid(from, count).join(QLatin1Char(' '));
}

} // namespace

NameParts splitName(const QString& fullName, const QString& language) {
    NameParts parts;
    QString rest = fullName.simplified();
    if (const qsizetype comma = rest.indexOf(QLatin1Char(',')); comma > 0) {
        parts.family = rest.left(comma).trimmed();
        parts.given = rest.mid(comma + 1).trimmed();
        return parts;
    }
    QStringList words = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 1 && isTitle(words.front()))
        parts.title += (parts.title.isEmpty() ? "" : " ") + words.takeFirst();
    if (words.isEmpty()) return parts;
    if (words.size() == 1) {
        (parts.title.isEmpty() ? parts.given : parts.family) = words.front();
        return parts;
    }
    if (words.size() == 3 && isPatronymic(words.at(2)))
        return parts.family = words[0], parts.given = words[1], parts.middle = words[2], parts;
    if (words.size() == 3 && isPatronymic(words.at(1)))
        return parts.given = words[0], parts.middle = words[1], parts.family = words[2], parts;
    qsizetype family = words.size() - 1;
    if (language == QLatin1String("es") && words.size() > 2) --family;
    while (family > 1 && isParticle(words.at(family - 1))) --family;
    parts.given = joined(words, 0, family);
    parts.family = joined(words, family);
    return parts;
}

} // namespace clientela::customers
