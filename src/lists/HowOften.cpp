#include "lists/HowOften.h"

#include <QCoreApplication>

namespace clientela::lists {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

} // namespace

QString at(const QString& text, const QString& when) {
    return when.isEmpty() ? text : Text::tr("%1 %2", "what they did, and when").arg(text, when);
}

QString bought(const QString& when, const QString& what, const Times& times) {
    const int n = times.n;
    if (n == 1 && times.kind == Times::Kind::Exactly)
        return at(what.isEmpty() ? Text::tr("bought once") : Text::tr("bought %1 once").arg(what), when);
    if (n == 1 && times.kind == Times::Kind::AtMost)
        return at(what.isEmpty() ? Text::tr("bought at most once") : Text::tr("bought %1 at most once").arg(what),
                  when);
    switch (times.kind) {
    case Times::Kind::None:
        if (when.isEmpty())
            return what.isEmpty() ? Text::tr("never bought anything") : Text::tr("never bought %1").arg(what);
        return at(what.isEmpty() ? Text::tr("bought nothing") : Text::tr("did not buy %1").arg(what), when);
    case Times::Kind::Some:
        if (what.isEmpty())
            return when.isEmpty() ? Text::tr("have bought before") : at(Text::tr("bought something"), when);
        return at(Text::tr("bought %1").arg(what), when);
    case Times::Kind::Exactly:
        return at(what.isEmpty() ? Text::tr("bought %n times", nullptr, n)
                                 : Text::tr("bought %1 %n times", nullptr, n).arg(what),
                  when);
    case Times::Kind::AtLeast:
        return at(what.isEmpty() ? Text::tr("bought at least %n times", nullptr, n)
                                 : Text::tr("bought %1 at least %n times", nullptr, n).arg(what),
                  when);
    case Times::Kind::AtMost:
        return at(what.isEmpty() ? Text::tr("bought at most %n times", nullptr, n)
                                 : Text::tr("bought %1 at most %n times", nullptr, n).arg(what),
                  when);
    }
    return {};
}

QString wereCalled(const QString& when, const Times& times) {
    const int n = times.n;
    if (n == 1 && times.kind == Times::Kind::Exactly) return at(Text::tr("were called once"), when);
    if (n == 1 && times.kind == Times::Kind::AtMost) return at(Text::tr("were called at most once"), when);
    switch (times.kind) {
    case Times::Kind::None:
        return when.isEmpty() ? Text::tr("were never called") : at(Text::tr("were not called"), when);
    case Times::Kind::Some: return at(Text::tr("were called"), when);
    case Times::Kind::Exactly: return at(Text::tr("were called %n times", nullptr, n), when);
    case Times::Kind::AtLeast: return at(Text::tr("were called at least %n times", nullptr, n), when);
    case Times::Kind::AtMost: return at(Text::tr("were called at most %n times", nullptr, n), when);
    }
    return {};
}

namespace {

QString wayOf(const QString& kind) {
    if (kind == QLatin1String("call")) return Text::tr("by phone", "were in touch");
    if (kind == QLatin1String("letter")) return Text::tr("by letter", "were in touch");
    if (kind == QLatin1String("email")) return Text::tr("by e-mail", "were in touch");
    if (kind == QLatin1String("sms")) return Text::tr("by text message", "were in touch");
    if (kind == QLatin1String("meeting")) return Text::tr("at a meeting", "were in touch");
    if (kind == QLatin1String("visit")) return Text::tr("during a visit", "were in touch");
    return {};
}

} // namespace

QString wereInTouch(const QString& kind, const QString& day, const Times& times) {
    const int n = times.n;
    const QString way = wayOf(kind);
    if (way.isEmpty() && !kind.isEmpty()) return {};
    const QString when = way.isEmpty() ? day : at(way, day);
    if (n == 1 && times.kind == Times::Kind::Exactly) return at(Text::tr("were in touch once"), when);
    if (n == 1 && times.kind == Times::Kind::AtMost) return at(Text::tr("were in touch at most once"), when);
    switch (times.kind) {
    case Times::Kind::None:
        return day.isEmpty() ? at(Text::tr("were never in touch"), when) : at(Text::tr("were not in touch"), when);
    case Times::Kind::Some: return at(Text::tr("were in touch"), when);
    case Times::Kind::Exactly: return at(Text::tr("were in touch %n times", nullptr, n), when);
    case Times::Kind::AtLeast: return at(Text::tr("were in touch at least %n times", nullptr, n), when);
    case Times::Kind::AtMost: return at(Text::tr("were in touch at most %n times", nullptr, n), when);
    }
    return {};
}

} // namespace clientela::lists
