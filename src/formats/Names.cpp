#include "formats/Names.h"

#include "base/Fold.h"

#include <QSet>
#include <QStringList>

namespace clientela::formats {

namespace {

bool familyFirst(const QString& language) {
    static const QSet<QString> languages{QStringLiteral("hu"), QStringLiteral("zh"), QStringLiteral("ja"),
                                         QStringLiteral("ko"), QStringLiteral("vi")};
    return languages.contains(language.left(2).toLower());
}

QString joined(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty()) return first + second;
    return first + QLatin1Char(' ') + second;
}

// The first letter or digit, whole even where it takes two QChars.
QString firstSign(const QString& word) {
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word[i].isHighSurrogate() && i + 1 < word.size();
        const char32_t sign = pair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : word[i].unicode();
        if (QChar::isLetterOrNumber(sign)) return word.mid(i, pair ? 2 : 1).toUpper();
        if (pair) ++i;
    }
    return {};
}

bool isLegalForm(const QString& word) {
    static const QSet<QString> forms = [] {
        QSet<QString> set;
        for (const char16_t* form :
             {u"srl",  u"srls", u"spa",  u"snc", u"sas", u"sapa", u"coop", u"ltd", u"llc", u"llp",  u"plc", u"inc",
              u"corp", u"co",   u"gmbh", u"ag",  u"kg",  u"ohg",  u"ug",   u"mbh", u"sa",  u"sarl", u"sl",  u"slu",
              u"bv",   u"nv",   u"ab",   u"oy",  u"as",  u"aps",  u"kft",  u"sro", u"ooo", u"ооо",  u"оао", u"зао",
              u"пао",  u"ао",   u"ип",   u"the", u"and", u"e",    u"y",    u"и",   u"di",  u"de"})
            set.insert(fold(QStringView(form)));
        return set;
    }();
    QString bare;
    for (const QChar c : word)
        if (c.isLetterOrNumber()) bare += c;
    return forms.contains(fold(bare));
}

} // namespace

QString displayName(const PersonName& name, const QString& language) {
    return familyFirst(language) ? joined(name.family, name.given) : joined(name.given, name.family);
}

QString addresseeName(const PersonName& name, const QString& language) {
    return joined(name.title, displayName(name, language));
}

QString sortName(const PersonName& name) {
    if (name.given.isEmpty() || name.family.isEmpty()) return name.family + name.given;
    return name.family + QStringLiteral(", ") + name.given;
}

QString personInitials(const PersonName& name) { return firstSign(name.given) + firstSign(name.family); }

QString companyInitials(const QString& name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString initials;
    int found = 0;
    for (const QString& word : words) {
        const QString sign = firstSign(word);
        if (sign.isEmpty() || isLegalForm(word)) continue;
        initials += sign;
        if (++found == 2) return initials;
    }
    return found > 0 || words.isEmpty() ? initials : firstSign(words.first());
}

} // namespace clientela::formats
