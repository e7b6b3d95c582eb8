#include "formats/OtherScript.h"

#include <algorithm>
#include <iterator>

namespace clientela::formats {

namespace {

// A Russian letter, in everyday Latin, in passports (ICAO 9303), and as scholars write it.
struct Letter {
    char16_t russian;
    const char* everyday;
    const char* passport;
    const char* scholars;
};
constexpr Letter kLetters[] = {
    {u'а', "a", "a", "a"},   {u'б', "b", "b", "b"},        {u'в', "v", "v", "v"},    {u'г', "g", "g", "g"},
    {u'д', "d", "d", "d"},   {u'е', "e", "e", "e"},        {u'ж', "zh", "zh", "z"},  {u'з', "z", "z", "z"},
    {u'и', "i", "i", "i"},   {u'й', "y", "i", "j"},        {u'к', "k", "k", "k"},    {u'л', "l", "l", "l"},
    {u'м', "m", "m", "m"},   {u'н', "n", "n", "n"},        {u'о', "o", "o", "o"},    {u'п', "p", "p", "p"},
    {u'р', "r", "r", "r"},   {u'с', "s", "s", "s"},        {u'т', "t", "t", "t"},    {u'у', "u", "u", "u"},
    {u'ф', "f", "f", "f"},   {u'х', "kh", "kh", "h"},      {u'ц', "ts", "ts", "c"},  {u'ч', "ch", "ch", "c"},
    {u'ш', "sh", "sh", "s"}, {u'щ', "shch", "shch", "sc"}, {u'ъ', "", "ie", ""},     {u'ы', "y", "y", "y"},
    {u'ь', "", "", ""},      {u'э', "e", "e", "e"},        {u'ю', "yu", "iu", "ju"}, {u'я', "ya", "ia", "ja"}};

// Latin letters, the longest first: what stands for one Russian letter, or two.
struct Group {
    const char* latin;
    const char16_t* russian;
};
constexpr Group kGroups[] = {
    {"shch", u"щ"}, {"sch", u"щ"}, {"zh", u"ж"}, {"kh", u"х"}, {"ts", u"ц"}, {"tz", u"ц"}, {"ch", u"ч"}, {"sh", u"ш"},
    {"yu", u"ю"},   {"ju", u"ю"},  {"ya", u"я"}, {"ja", u"я"}, {"yo", u"е"}, {"jo", u"е"}, {"ye", u"е"}, {"je", u"е"},
    {"ck", u"к"},   {"ph", u"ф"},  {"a", u"а"},  {"b", u"б"},  {"c", u"ц"},  {"d", u"д"},  {"e", u"е"},  {"f", u"ф"},
    {"g", u"г"},    {"h", u"х"},   {"i", u"и"},  {"j", u"й"},  {"k", u"к"},  {"l", u"л"},  {"m", u"м"},  {"n", u"н"},
    {"o", u"о"},    {"p", u"п"},   {"q", u"к"},  {"r", u"р"},  {"s", u"с"},  {"t", u"т"},  {"u", u"у"},  {"v", u"в"},
    {"w", u"в"},    {"x", u"кс"},  {"z", u"з"}};

bool isVowel(QChar c) { return QStringView(u"аеиоуыэюяaeiouy").contains(c); }

QString latinOf(const QString& word, const char* Letter::*way) {
    QString latin;
    for (const QChar c : word) {
        const auto letter = std::find_if(std::begin(kLetters), std::end(kLetters),
                                         [c](const Letter& one) { return one.russian == c.unicode(); });
        if (letter == std::end(kLetters)) return {};
        latin += QLatin1String((*letter).*way);
    }
    return latin;
}

/// `y` stands for й behind a vowel, and for ий at the end; between consonants for ы.
QString russianOf(const QString& word) {
    QString russian;
    for (qsizetype at = 0; at < word.size();) {
        const QStringView rest = QStringView(word).mid(at);
        const auto group = std::find_if(std::begin(kGroups), std::end(kGroups),
                                        [rest](const Group& one) { return rest.startsWith(QLatin1String(one.latin)); });
        if (group != std::end(kGroups)) {
            russian += QString::fromUtf16(group->russian);
            at += static_cast<qsizetype>(qstrlen(group->latin));
        } else if (rest.startsWith(u'y')) {
            const bool last = at + 1 == word.size();
            russian += at > 0 && isVowel(word[at - 1]) ? QStringLiteral("й")
                       : last                          ? QStringLiteral("ий")
                                                       : QStringLiteral("ы");
            ++at;
        } else {
            return {};
        }
    }
    return russian;
}

/// "melnikov" says nothing of the soft sign in Мельников, nor "vasiliev" of that in Васильев.
QString softened(const QString& russian) {
    QString soft;
    for (qsizetype at = 0; at < russian.size(); ++at) {
        const QChar c = russian[at];
        const QChar next = at + 1 < russian.size() ? russian[at + 1] : QChar();
        if (c == u'и' && (next == u'е' || next == u'я' || next == u'ю') && at > 0 && !isVowel(russian[at - 1]))
            soft += u'ь';
        else
            soft += c;
        if (c == u'л' && next.isLetter() && !isVowel(next) && next != u'ь' && next != u'л') soft += u'ь';
    }
    return soft;
}

} // namespace

QStringList inOtherScript(const QString& folded) {
    QStringList found;
    const auto add = [&](const QString& spelling) {
        if (!spelling.isEmpty() && spelling != folded && !found.contains(spelling)) found += spelling;
    };
    if (!folded.isEmpty() && folded.front().script() == QChar::Script_Cyrillic) {
        for (const char* Letter::*way : {&Letter::everyday, &Letter::passport, &Letter::scholars})
            add(latinOf(folded, way));
        add(latinOf(folded, &Letter::everyday).replace(QLatin1String("iya"), QLatin1String("ia"))); // "Yulia"
        if (folded.endsWith(QStringLiteral("ий")) || folded.endsWith(QStringLiteral("ый")))
            if (const QString stem = latinOf(folded.chopped(2), &Letter::everyday); !stem.isEmpty())
                add(stem + QLatin1Char('y'));
        return found;
    }
    const QString plain = russianOf(folded);
    add(plain);
    add(softened(plain));
    // Passports have "ia" and "iu" for я and ю, and "maria" is Мария all the same.
    QString joined = folded;
    joined.replace(QLatin1String("ia"), QLatin1String("ya")).replace(QLatin1String("iu"), QLatin1String("yu"));
    add(russianOf(joined));
    QString apart = folded;
    apart.replace(QLatin1String("ia"), QLatin1String("iya")).replace(QLatin1String("ea"), QLatin1String("eya"));
    add(russianOf(apart));
    QString hard = folded; // "Victor", "Viktor"
    for (qsizetype at = 0; at < hard.size(); ++at)
        if (hard[at] == u'c' && (at + 1 == hard.size() || hard[at + 1] != u'h')) hard[at] = u'k';
    add(russianOf(hard));
    return found;
}

} // namespace clientela::formats
