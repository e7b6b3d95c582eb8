// Days as adverbs: a part of lists/Predicates.h.
#include "lists/Predicates.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Window;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

QString inLast(CalendarUnit unit, int n) {
    switch (unit) {
    case CalendarUnit::Day: return Text::tr("in the last %n days", nullptr, n);
    case CalendarUnit::Week: return Text::tr("in the last %n weeks", nullptr, n);
    case CalendarUnit::Month: return Text::tr("in the last %n months", nullptr, n);
    default: return Text::tr("in the last %n years", nullptr, n);
    }
}

QString inNext(CalendarUnit unit, int n) {
    switch (unit) {
    case CalendarUnit::Day: return Text::tr("in the next %n days", nullptr, n);
    case CalendarUnit::Week: return Text::tr("in the next %n weeks", nullptr, n);
    case CalendarUnit::Month: return Text::tr("in the next %n months", nullptr, n);
    default: return Text::tr("in the next %n years", nullptr, n);
    }
}

/// "in the last day": no language says a number there.
QString inLastOne(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Day: return Text::tr("in the last day");
    case CalendarUnit::Week: return Text::tr("in the last week");
    case CalendarUnit::Month: return Text::tr("in the last month");
    default: return Text::tr("in the last year");
    }
}

QString inNextOne(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Day: return Text::tr("in the next day");
    case CalendarUnit::Week: return Text::tr("in the next week");
    case CalendarUnit::Month: return Text::tr("in the next month");
    default: return Text::tr("in the next year");
    }
}

QString inThis(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Week: return Text::tr("this week", "when something was done");
    case CalendarUnit::Month: return Text::tr("this month", "when something was done");
    case CalendarUnit::Quarter: return Text::tr("this quarter", "when something was done");
    default: return Text::tr("this year", "when something was done");
    }
}

QString inPrevious(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Week: return Text::tr("last week", "when something was done");
    case CalendarUnit::Month: return Text::tr("last month", "when something was done");
    case CalendarUnit::Quarter: return Text::tr("last quarter", "when something was done");
    default: return Text::tr("last year", "when something was done");
    }
}

QString inFollowing(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Week: return Text::tr("next week", "when something is due");
    case CalendarUnit::Month: return Text::tr("next month", "when something is due");
    case CalendarUnit::Quarter: return Text::tr("next quarter", "when something is due");
    default: return Text::tr("next year", "when something is due");
    }
}

} // namespace

bool isPast(const Window& window) {
    switch (window.kind) {
    case Window::Kind::Last:
    case Window::Kind::Previous:
    case Window::Kind::MoreThanAgo:
    case Window::Kind::Before: return true;
    default: return false;
    }
}

QString when(const Wording& wording, const Window& window) {
    const int n = static_cast<int>(window.count);
    switch (window.kind) {
    case Window::Kind::Last: return n == 1 ? inLastOne(window.unit) : inLast(window.unit, n);
    case Window::Kind::Next: return n == 1 ? inNextOne(window.unit) : inNext(window.unit, n);
    case Window::Kind::This: return inThis(window.unit);
    case Window::Kind::Previous: return inPrevious(window.unit);
    case Window::Kind::Following: return inFollowing(window.unit);
    case Window::Kind::Today:
    case Window::Kind::MoreThanAgo:
    case Window::Kind::Since:
    case Window::Kind::Before:
    case Window::Kind::FromTo: break;
    }
    return wording.window(window); // these are adverbs already
}

} // namespace clientela::lists
