#include "lists/Grouping.h"

#include <array>

namespace clientela::lists {

namespace {

struct Word {
    const char* word;
    CalendarUnit period;
};
constexpr std::array kPeriods{Word{" by day", CalendarUnit::Day}, Word{" by week", CalendarUnit::Week},
                              Word{" by month", CalendarUnit::Month}, Word{" by quarter", CalendarUnit::Quarter},
                              Word{" by year", CalendarUnit::Year}};

/// Whether the text ends within a value in quotes, which may have anything in it.
bool isOpen(QStringView text) { return text.count(QLatin1Char('"')) % 2 != 0; }

} // namespace

Grouping Grouping::of(const QString& text) {
    Grouping grouping;
    const qsizetype at = text.lastIndexOf(QLatin1Char(';'));
    const bool ordered = at >= 0 && !isOpen(QStringView(text).left(at));
    grouping.by = (ordered ? text.left(at) : text).trimmed();
    if (ordered) grouping.order = text.mid(at + 1).trimmed();
    for (const Word& one : kPeriods) {
        const QLatin1String word(one.word);
        if (!grouping.by.endsWith(word, Qt::CaseInsensitive)) continue;
        grouping.by = grouping.by.chopped(word.size()).trimmed();
        grouping.period = one.period;
        break;
    }
    return grouping;
}

QString Grouping::key() const {
    if (by.isEmpty() || period == CalendarUnit::Day) return by;
    for (const Word& one : kPeriods)
        if (one.period == period) return by + QLatin1String(one.word);
    return by;
}

QString Grouping::text() const {
    return by.isEmpty() || order.isEmpty() ? key() : QStringLiteral("%1; %2").arg(key(), order);
}

} // namespace clientela::lists
