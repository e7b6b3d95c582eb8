#include "query/WindowParser.h"

#include "query/Windows.h"

namespace clientela::query {

namespace {

using Kind = Token::Kind;
constexpr qint64 kMostUnits = 999'999; // more leads out of the calendar

struct UnitWord {
    const char* one;
    const char* many;
    CalendarUnit unit;
    bool counted; // "last 3 quarters" is not in the language
};
constexpr UnitWord kUnits[] = {
    {"day", "days", CalendarUnit::Day, true},       {"week", "weeks", CalendarUnit::Week, true},
    {"month", "months", CalendarUnit::Month, true}, {"quarter", "quarters", CalendarUnit::Quarter, false},
    {"year", "years", CalendarUnit::Year, true},
};

bool count(Cursor& cursor, Window& made) {
    bool plain = cursor.now().is(Kind::Word);
    if (plain && !cursor.noCommaInNumber()) return false;
    made.count = plain ? cursor.now().text.toLongLong(&plain) : 0;
    if (!plain || cursor.now().text.startsWith(u'+') || made.count < 1 || made.count > kMostUnits)
        return cursor.expected(Cursor::tr("a whole number from 1 to %1").arg(kMostUnits));
    cursor.skip();
    return true;
}

bool unit(Cursor& cursor, Window& made) {
    for (const UnitWord& word : kUnits) {
        if (!cursor.atWord(word.one) && !cursor.atWord(word.many)) continue;
        if (!word.counted) break;
        made.unit = word.unit;
        cursor.skip();
        return true;
    }
    return cursor.expected(Cursor::tr("“days”, “weeks”, “months” or “years”"));
}

bool period(Cursor& cursor, Window& made, const QString& what) {
    for (const UnitWord& word : kUnits) {
        if (word.unit == CalendarUnit::Day || !cursor.atWord(word.one)) continue;
        made.unit = word.unit;
        cursor.skip();
        return true;
    }
    return cursor.expected(what);
}

bool date(Cursor& cursor, QDate& made) {
    if (!cursor.now().is(Kind::Word) && !cursor.now().is(Kind::String))
        return cursor.expected(Cursor::tr("a date such as 2025-11-22"));
    made = isoDate(cursor.now().text);
    if (!made.isValid())
        return cursor.fail(cursor.now(), Cursor::tr("“%1” is no date.").arg(cursor.shown(cursor.now())),
                           Cursor::tr("Write year, month and day, like 2025-11-22."));
    cursor.skip();
    return true;
}

bool datedWindow(Cursor& cursor, Window& made) {
    if (cursor.acceptWord("since")) {
        made.kind = Window::Kind::Since;
        return date(cursor, made.from);
    }
    if (cursor.acceptWord("before")) {
        made.kind = Window::Kind::Before;
        return date(cursor, made.to);
    }
    const Token first = cursor.now();
    if (cursor.acceptWord("from")) {
        made.kind = Window::Kind::FromTo;
        if (!date(cursor, made.from)) return false;
        if (!cursor.acceptWord("to")) return cursor.expected(Cursor::tr("“to” and a date"));
        if (!date(cursor, made.to)) return false;
        return made.from <= made.to ||
               cursor.fail(cursor.sinceFirst(first), Cursor::tr("The window ends before it begins."),
                           Cursor::tr("Exchange the two dates."));
    }
    return cursor.expected(Cursor::tr("days such as “last 30 days”, “this month”, “since 2025-01-01” or “today”"));
}

bool windowWords(Cursor& cursor, Window& made) {
    if (cursor.acceptWord("today")) return true;
    if (cursor.atWord("last") || cursor.atWord("next")) {
        const bool last = cursor.atWord("last");
        cursor.skip();
        if (cursor.now().is(Kind::Word) && cursor.now().text[0].isDigit()) {
            made.kind = last ? Window::Kind::Last : Window::Kind::Next;
            return count(cursor, made) && unit(cursor, made);
        }
        made.kind = last ? Window::Kind::Previous : Window::Kind::Following;
        return period(cursor, made, Cursor::tr("a number of days or “week”, “month”, “quarter”, “year”"));
    }
    if (cursor.acceptWord("this")) {
        made.kind = Window::Kind::This;
        return period(cursor, made, Cursor::tr("“week”, “month”, “quarter” or “year”"));
    }
    if (cursor.acceptWord("more")) {
        made.kind = Window::Kind::MoreThanAgo;
        if (!cursor.acceptWord("than")) return cursor.expected(Cursor::tr("“than”"));
        if (!count(cursor, made) || !unit(cursor, made)) return false;
        return cursor.acceptWord("ago") || cursor.expected(Cursor::tr("“ago”"));
    }
    return datedWindow(cursor, made);
}

} // namespace

// Whether an argument is a window: its first words are, and no comparison follows a field of such a name.
bool windowBegins(const Cursor& cursor) {
    // Behind one of these words a comparison or a parenthesis begins: it is the name of a field.
    const auto isField = [&cursor] {
        if (cursor.ahead(1).is(Kind::Symbol) || cursor.ahead(1).is(Kind::Open)) return true;
        for (const char* word : {"is", "not", "in", "between", "within", "contains", "starts", "ends"})
            if (cursor.aheadIs(1, word)) return true;
        return false;
    };
    for (const char* word : {"today", "last", "next", "this", "since", "before", "from"})
        if (cursor.atWord(word)) return !isField();
    return cursor.atWord("more") && cursor.aheadIs(1, "than");
}

bool readWindow(Cursor& cursor, Window& made) {
    const Token first = cursor.now();
    const bool ok = windowWords(cursor, made);
    if (ok) made.place = cursor.sinceFirst(first);
    return ok;
}

} // namespace clientela::query
