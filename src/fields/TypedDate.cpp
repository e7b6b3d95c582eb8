#include "base/Calendar.h"
#include "base/Fold.h"
#include "fields/TypedText.h"

#include <QHash>
#include <QRegularExpression>

namespace clientela::fields {

namespace {

/// Words for days near today, in the program's languages.
std::optional<QDate> relativeDay(const QString& text, QDate today) {
    static const QHash<QString, int> words{
        {QStringLiteral("today"), 0},   {QStringLiteral("oggi"), 0},       {QStringLiteral("hoy"), 0},
        {QStringLiteral("сегодня"), 0}, {QStringLiteral("yesterday"), -1}, {QStringLiteral("ieri"), -1},
        {QStringLiteral("ayer"), -1},   {QStringLiteral("вчера"), -1},     {QStringLiteral("tomorrow"), 1},
        {QStringLiteral("domani"), 1},  {QStringLiteral("manana"), 1},     {QStringLiteral("завтра"), 1}};
    const auto it = words.constFind(text);
    return it == words.cend() ? std::nullopt : std::optional(today.addDays(*it));
}

/// The day of a weekday nearest to today that way, never today.
QDate weekdayFrom(QDate today, int weekday, Lean lean) {
    const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
    return today.addDays(lean == Lean::Ahead ? ahead : ahead == 7 ? -7 : ahead - 7);
}

/// What stands around a weekday: "on friday", "venerdì scorso", "в прошлую пятницу".
QString weekdayWord(QString word, Lean lean) {
    static const QRegularExpression ahead(QStringLiteral("^(?:on|next|prossimo|prossima|el|proximo|в|во) "));
    static const QRegularExpression back(QStringLiteral(
        "^(?:on|last|(?:lo |la )?scors[oa]|(?:el )?(?:pasado|ultimo)|el|(?:во? )?прошл(?:ый|ую|ое)|во?) "));
    static const QRegularExpression behind(QStringLiteral(" (?:scors[oa]|pasado)$"));
    word.remove(lean == Lean::Ahead ? ahead : back);
    if (lean == Lean::Back) word.remove(behind);
    if (word.endsWith(QLatin1Char('.'))) word.chop(1);
    return word;
}

/// The day of a weekday's name or its beginning: "friday", "on fri", "venerdì", "пт".
std::optional<QDate> namedWeekday(const QString& text, QDate today, Lean lean) {
    const QString word = weekdayWord(text, lean);
    if (word.isEmpty() || word.contains(QLatin1Char(' '))) return {};
    for (const auto language : {QLocale::English, QLocale::Italian, QLocale::Spanish, QLocale::Russian}) {
        const QLocale locale(language);
        for (int day = 1; day <= 7; ++day) {
            const bool isBeginning = word.size() >= 3 && fold(locale.dayName(day)).startsWith(word);
            if (isBeginning || fold(locale.dayName(day, QLocale::ShortFormat)) == word)
                return weekdayFrom(today, day, lean);
        }
    }
    // As it is said: "в пятницу".
    static const QHash<QString, int> said{
        {QStringLiteral("среду"), 3}, {QStringLiteral("пятницу"), 5}, {QStringLiteral("субботу"), 6}};
    const auto it = said.constFind(word);
    return it == said.cend() ? std::nullopt : std::optional(weekdayFrom(today, *it, lean));
}

std::optional<CalendarUnit> unitOf(const QString& word) {
    const auto begins = [&](std::initializer_list<const char16_t*> stems) {
        for (const char16_t* stem : stems)
            if (word.startsWith(QString::fromUtf16(stem))) return true;
        return false;
    };
    if (begins({u"day", u"giorn", u"dia", u"ден", u"дн"})) return CalendarUnit::Day;
    if (begins({u"week", u"settiman", u"seman", u"недел"})) return CalendarUnit::Week;
    if (begins({u"month", u"mes", u"месяц"})) return CalendarUnit::Month;
    if (begins({u"year", u"ann", u"ano", u"год", u"лет"})) return CalendarUnit::Year;
    return {};
}

/// "in 2 weeks", "tra 3 giorni", "2 months ago".
std::optional<QDate> distantDay(const QString& text, QDate today) {
    static const QRegularExpression in(QStringLiteral("^(?:in|tra|fra|en|dentro de|через) (\\d{1,4}) (\\w+)$"),
                                       QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ago(QStringLiteral("^(?:hace )?(\\d{1,4}) (\\w+)(?: ago| fa| назад)?$"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto ahead = in.match(text);
    const auto match = ahead.hasMatch() ? ahead : ago.match(text);
    if (!match.hasMatch()) return {};
    const auto unit = unitOf(match.captured(2));
    if (!unit) return {};
    const qint64 count = match.captured(1).toLongLong();
    return moved(today, ahead.hasMatch() ? count : -count, *unit);
}

/// The month that a word begins, in the program's languages.
int monthOf(const QString& word) {
    if (word.size() < 3) return 0;
    for (const auto language : {QLocale::English, QLocale::Italian, QLocale::Spanish, QLocale::Russian}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month)
            for (const QString& name : {locale.monthName(month), locale.standaloneMonthName(month)})
                if (fold(name).startsWith(word)) return month;
    }
    return 0;
}

int fullYear(const QString& text, QDate today) {
    const int year = text.toInt();
    if (text.size() > 2) return year;
    int full = today.year() / 100 * 100 + year;
    if (full > today.year() + 20) full -= 100; // "62" is a birth year, "35" a due date
    return full;
}

std::optional<QDate> valid(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// A day whose year is not said.
std::optional<QDate> nearby(int month, int day, QDate today, Lean lean) {
    const auto here = valid(today.year(), month, day);
    return lean == Lean::Back && (!here || *here > today) ? valid(today.year() - 1, month, day) : here;
}

bool monthFirst(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

/// 12.11.25, 12/11, 2025-11-12.
std::optional<QDate> digits(const QString& text, const QLocale& locale, QDate today, Lean lean) {
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})$"));
    static const QRegularExpression usual(QStringLiteral("^(\\d{1,2})[-./ ](\\d{1,2})(?:[-./ ](\\d{2}|\\d{4}))?\\.?$"));
    if (const auto m = iso.match(text); m.hasMatch())
        return valid(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    const auto m = usual.match(text);
    if (!m.hasMatch()) return {};
    const int first = m.captured(1).toInt();
    const int second = m.captured(2).toInt();
    const bool points = text.contains(QLatin1Char('.')); // nobody writes the month first with points
    const bool swapped = monthFirst(locale) && !points;
    const int month = swapped ? first : second;
    const int day = swapped ? second : first;
    return m.captured(3).isEmpty() ? nearby(month, day, today, lean)
                                   : valid(fullYear(m.captured(3), today), month, day);
}

/// 12 nov, 12 November 2025, Nov 12 2025.
std::optional<QDate> named(const QString& text, QDate today, Lean lean) {
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[. ]*(?:de )?([^\\d\\s.]+)\\.?(?: de)?(?: (\\d{2}|\\d{4}))?(?: г\\.?)?$"));
    static const QRegularExpression nameFirst(QStringLiteral("^([^\\d\\s.]+)\\.? (\\d{1,2})(?:,? (\\d{4}))?$"));
    const auto day = dayFirst.match(text);
    const auto match = day.hasMatch() ? day : nameFirst.match(text);
    if (!match.hasMatch()) return {};
    const int month = monthOf(match.captured(day.hasMatch() ? 2 : 1));
    if (month == 0) return {};
    const int number = match.captured(day.hasMatch() ? 1 : 2).toInt();
    return match.captured(3).isEmpty() ? nearby(month, number, today, lean)
                                       : valid(fullYear(match.captured(3), today), month, number);
}

} // namespace

std::optional<QDate> readTypedDate(const QString& text, const QLocale& locale, QDate today, Lean lean) {
    const QString folded = fold(text);
    if (const auto day = relativeDay(folded, today)) return day;
    if (const auto day = digits(folded, locale, today, lean)) return day;
    if (const auto day = named(folded, today, lean)) return day;
    if (const auto day = distantDay(folded, today)) return day;
    return namedWeekday(folded, today, lean);
}

std::optional<CalendarUnit> readCalendarUnit(const QString& word) { return unitOf(fold(word)); }

} // namespace clientela::fields
