#include "history/Repeat.h"

#include <QRegularExpression>

#include <algorithm>

namespace clientela::history {

namespace {

constexpr int kEveryMost = 999;

int daysOf(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Day: return 1;
    case CalendarUnit::Week: return 7;
    case CalendarUnit::Month: return 28;
    case CalendarUnit::Quarter: return 84;
    case CalendarUnit::Year: return 365;
    }
    return 1;
}

/// "a week" and "2 weeks" in one language, %1 the number. Russian's forms after a number are kept apart by ICU's rule
/// elsewhere; here one abbreviation a unit serves all numbers, and is read back.
struct Words {
    QLocale::Language language;
    const char16_t* one[4];
    const char16_t* many[4];
};

constexpr CalendarUnit kUnits[] = {CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Year};

constexpr Words kWords[] = {
    {QLocale::English,
     {u"every day", u"every week", u"every month", u"every year"},
     {u"every %1 days", u"every %1 weeks", u"every %1 months", u"every %1 years"}},
    {QLocale::Italian,
     {u"ogni giorno", u"ogni settimana", u"ogni mese", u"ogni anno"},
     {u"ogni %1 giorni", u"ogni %1 settimane", u"ogni %1 mesi", u"ogni %1 anni"}},
    {QLocale::Spanish,
     {u"cada día", u"cada semana", u"cada mes", u"cada año"},
     {u"cada %1 días", u"cada %1 semanas", u"cada %1 meses", u"cada %1 años"}},
    {QLocale::Russian,
     {u"каждый день", u"каждую неделю", u"каждый месяц", u"каждый год"},
     {u"каждые %1 дн.", u"каждые %1 нед.", u"каждые %1 мес.", u"каждые %1 г."}},
};

/// The abbreviations that repeatWords() writes in Russian.
std::optional<CalendarUnit> shortUnit(const QString& word) {
    if (word == QStringLiteral("дн")) return CalendarUnit::Day;
    if (word == QStringLiteral("нед")) return CalendarUnit::Week;
    if (word == QStringLiteral("мес")) return CalendarUnit::Month;
    if (word == QStringLiteral("г")) return CalendarUnit::Year;
    return fields::readCalendarUnit(word);
}

} // namespace

QDate Repeat::next(QDate day) const {
    if (!from.isValid() || every < 1) return {};
    // Near enough from below to be reached in a few steps, however long ago it began.
    qint64 times = std::max<qint64>(0, from.daysTo(day) / (qint64(daysOf(unit)) * every * 2));
    while (moved(from, times * every, unit) > day && times > 0) times /= 2;
    while (moved(from, times * every, unit) <= day) ++times;
    return moved(from, times * every, unit);
}

QString unitKey(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Day: return QStringLiteral("day");
    case CalendarUnit::Week: return QStringLiteral("week");
    case CalendarUnit::Year: return QStringLiteral("year");
    case CalendarUnit::Month:
    case CalendarUnit::Quarter: break;
    }
    return QStringLiteral("month");
}

std::optional<CalendarUnit> unitOfKey(const QString& key) {
    for (const CalendarUnit unit : kUnits)
        if (unitKey(unit) == key) return unit;
    return std::nullopt;
}

std::optional<Repeat> takeRepeat(QString& text, const fields::Typing& typing) {
    static const QRegularExpression every(
        QStringLiteral("(?:^|\\s)(?:every|ogni|cada|кажд\\w+)\\s+(?:(\\d{1,3})\\s+)?(\\w+)\\.?(?=$|\\s)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = every.match(text);
    if (!match.hasMatch()) return std::nullopt;
    Repeat repeat;
    if (!match.captured(1).isEmpty()) repeat.every = std::clamp(match.captured(1).toInt(), 1, kEveryMost);
    const QString word = match.captured(2);
    if (const auto unit = shortUnit(word.toLower())) {
        repeat.unit = *unit;
        text.replace(match.capturedStart(), match.capturedLength(), QLatin1Char(' '));
    } else if (match.captured(1).isEmpty() && fields::readTypedDate(word, typing.locale, typing.today)) {
        repeat.unit = CalendarUnit::Week;
        text.replace(match.capturedStart(), match.capturedLength(), QLatin1Char(' ') + word);
    } else {
        return std::nullopt;
    }
    text = text.simplified();
    return repeat;
}

QString repeatWords(const Repeat& repeat, const QLocale& locale) {
    const auto* words = std::find_if(std::begin(kWords), std::end(kWords),
                                     [&](const Words& w) { return w.language == locale.language(); });
    if (words == std::end(kWords)) words = std::begin(kWords);
    const auto* unit = std::find(std::begin(kUnits), std::end(kUnits), repeat.unit);
    if (unit == std::end(kUnits)) return {};
    const auto at = unit - std::begin(kUnits);
    return repeat.every == 1 ? QString::fromUtf16(words->one[at])
                             : QString::fromUtf16(words->many[at]).arg(repeat.every);
}

} // namespace clientela::history
