#include "query/RandomList.h"

#include "query/Binder.h"
#include "query/TreeText.h"

namespace clientela::test {

using fields::Aggregate;
using fields::Catalogue;
using fields::Field;
using fields::Type;

namespace {

QString quoted(QString word) { return u'"' + word.replace(u'"', QLatin1String("\"\"")) + u'"'; }

bool isWords(const Field& field) {
    return field.isText() || field.type == Type::Country || field.type == Type::Language ||
           ((field.type == Type::Choice || field.type == Type::Choices) && field.choices.isEmpty());
}

bool isBirthday(const Field& field) {
    const auto* computed = std::get_if<fields::Computed>(&field.source);
    return computed && computed->rule == fields::Computed::Rule::Birthday;
}

} // namespace

QString RandomList::next(const QString& kind, int depth) {
    const int shape = depth > 0 ? below(8) : 7;
    if (shape >= 4 && depth > 0 && oneIn(6)) return onTheSameRows(kind, depth);
    if (shape >= 4) return condition(kind, depth);
    if (shape == 3) return QStringLiteral("not (%1)").arg(next(kind, depth - 1));
    if (shape == 2 && oneIn(4)) return QStringLiteral("off(%1)").arg(next(kind, depth - 1));
    const QString joint = shape == 0 ? QStringLiteral(") or (") : QStringLiteral(") and (");
    QStringList parts;
    for (int n = 2 + below(2); n > 0; --n) parts += next(kind, depth - 1);
    return u'(' + parts.join(joint) + u')';
}

QString RandomList::condition(const QString& kind, int depth) {
    const Catalogue& catalogue = *catalogues_.find(kind);
    const Field& field = *catalogue.find(anyOf(choice_.keys.value(kind)));
    const QString left = operand(field, depth);
    if (oneIn(10)) return left + anyOf(QStringList{QStringLiteral(" is empty"), QStringLiteral(" is not empty")});
    const bool ranked = kind == QLatin1String("customer") || !field.referred.isNull();
    if (field.isNumeric()) return numeric(field, left, ranked, depth);
    if (field.isDate()) return dated(field, left, ranked);
    if (field.type == Type::YesNo)
        return left + anyOf(QStringList{QStringLiteral(" = yes"), QStringLiteral(" = no"), QStringLiteral(" != yes")});
    return isWords(field) ? worded(field, left) : chosen(field, left);
}

QString RandomList::onTheSameRows(const QString& kind, int depth) {
    const Catalogue& catalogue = *catalogues_.find(kind);
    const auto aggregateOf = [&](const QString& key) { return std::get_if<Aggregate>(&catalogue.find(key)->source); };
    const Aggregate* first = aggregateOf(anyOf(choice_.keys.value(kind)));
    if (!first || first->date.isNull()) return condition(kind, depth);
    QStringList mates;
    for (const QString& key : choice_.keys.value(kind))
        if (const Aggregate* other = aggregateOf(key);
            other && other->of == first->of && other->date == first->date && other->filter == first->filter)
            mates += key;
    const QString about = mayAskInside(first->of) && oneIn(2) ? argument(first->of, depth) : QString();
    const auto operand = [&](const Field& field) {
        QStringList arguments{window()};
        if (!about.isEmpty()) arguments += about;
        return QStringLiteral("%1(%2)").arg(field.key, arguments.join(QLatin1String(", ")));
    };
    QStringList parts;
    for (int n = 2 + below(2); n > 0; --n) {
        const Field& field = *catalogue.find(anyOf(mates));
        const QString left = operand(field);
        const QString right = operand(field);
        parts += !oneIn(3)           ? field.isNumeric() ? numeric(field, left, false, 0) : dated(field, left, false)
                           : field.isNumeric() ? left + comparison() + anyOf(QStringList{QString(), "0.5 * ", "2 * "}) + right
                                     : left + comparison() + right;
    }
    return parts.join(QLatin1String(" and "));
}

QString RandomList::operand(const Field& field, int depth) {
    const auto* aggregate = std::get_if<Aggregate>(&field.source);
    if (!aggregate || oneIn(4)) return field.key;
    QStringList arguments;
    if (!aggregate->date.isNull() && !oneIn(3)) arguments += window();
    if (mayAskInside(aggregate->of) && oneIn(2))
        for (int n = 1 + below(2); n > 0; --n) arguments += argument(aggregate->of, depth);
    return arguments.isEmpty() ? field.key
                               : QStringLiteral("%1(%2)").arg(field.key, arguments.join(QLatin1String(", ")));
}

bool RandomList::mayAskInside(const QString& kind) const {
    return choice_.keys.contains(kind) && inside_ < query::kMostInside;
}

QString RandomList::argument(const QString& kind, int depth) {
    ++inside_;
    QString text = next(kind, std::min(depth - 1, 1));
    --inside_;
    return text;
}

QString RandomList::numeric(const Field& field, const QString& left, bool ranked, int depth) {
    switch (below(ranked ? 8 : 6)) {
    case 0: return QStringLiteral("%1 between %2 and %3").arg(left, number(field), number(field));
    case 1: return QStringLiteral("%1 not in (%2, %3)").arg(left, number(field), number(field));
    case 6: return QStringLiteral("%1 in %2 %3").arg(left, oneIn(2) ? "top" : "bottom").arg(1 + below(12));
    case 7: return QStringLiteral("%1 not in top %2 percent").arg(left).arg(1 + below(100));
    case 5:
        if (field.takesArguments()) {
            const QString right = operand(field, depth);
            const QString factor = anyOf(QStringList{QString(), QStringLiteral("0.5 * "), QStringLiteral("1.25 * ")});
            return left + comparison() + factor + (right.contains(u'(') ? right : right + QLatin1String("()"));
        }
        [[fallthrough]];
    default: return left + comparison() + number(field);
    }
}

QString RandomList::dated(const Field& field, const QString& left, bool ranked) {
    switch (below(6)) {
    case 0: return left + comparison() + day();
    case 1: return QStringLiteral("%1 between %2 and %3").arg(left, day(), day());
    case 2: return QStringLiteral("%1 in (%2, today)").arg(left, day());
    case 3:
        if (ranked && !isBirthday(field) && oneIn(3))
            return left + QStringLiteral(" in top ") + QString::number(1 + below(9));
        [[fallthrough]];
    default: return left + (oneIn(4) ? QStringLiteral(" not within ") : QStringLiteral(" within ")) + window();
    }
}

QString RandomList::worded(const Field& field, const QString& left) {
    const QStringList words = choice_.words.value(field.key, {QStringLiteral("x")});
    const auto word = [&] { return quoted(anyOf(words)); };
    const bool text = field.type != Type::Country && field.type != Type::Language;
    switch (below(text ? 8 : 4)) {
    case 0: return QStringLiteral("%1 in (%2, %3)").arg(left, word(), word());
    case 1: return left + QLatin1String(" != ") + word();
    case 4: return QStringLiteral("%1 contains %2").arg(left, quoted(anyOf(words).mid(1, 2) + u'a'));
    case 5: return QStringLiteral("%1 not starts with %2").arg(left, quoted(anyOf(words).left(2)));
    case 6: return QStringLiteral("%1 ends with %2").arg(left, quoted(anyOf(words).right(2)));
    case 7:
        // Phones have no order worth asking for.
        return field.type == Type::Phone ? left + QLatin1String(" = ") + word() : left + comparison() + word();
    default: return left + QLatin1String(" = ") + word();
    }
}

QString RandomList::chosen(const Field& field, const QString& left) {
    const auto word = [&] { return quoted(anyOf(field.choices).key); };
    switch (below(4)) {
    case 0: return QStringLiteral("%1 in (%2, %3)").arg(left, word(), word());
    case 1: return left + comparison() + word();
    case 2: return left + QLatin1String(" != ") + word();
    default: return left + QLatin1String(" = ") + word();
    }
}

QString RandomList::number(const Field& field) {
    // Now and then one that lies between two that the field can hold.
    const QString finer = oneIn(8) ? QStringLiteral("0005") : QString();
    const QString whole = finer.isEmpty() ? QString() : QStringLiteral(".5");
    switch (field.type) {
    case Type::Integer: return QString::number(below(field.takesArguments() ? 6 : 100)) + whole;
    case Type::Percent: return QString::number(below(100));
    default: return QStringLiteral("%1.%2").arg(below(static_cast<int>(choice_.mostNumber))).arg(below(2) * 5) + finer;
    }
}

QString RandomList::day() { return choice_.today.addDays(below(800) - 600).toString(Qt::ISODate); }

QString RandomList::window() {
    using query::Window;
    const auto periods = {CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Quarter, CalendarUnit::Year};
    const auto units = {CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Year};
    Window made;
    made.kind = static_cast<Window::Kind>(below(static_cast<int>(Window::Kind::FromTo) + 1));
    made.unit = *(units.begin() + below(4));
    made.count = 1 + below(made.unit == CalendarUnit::Day ? 90 : made.unit == CalendarUnit::Year ? 3 : 14);
    if (made.kind == Window::Kind::This || made.kind == Window::Kind::Previous || made.kind == Window::Kind::Following)
        made.unit = *(periods.begin() + below(4));
    made.from = choice_.today.addDays(below(800) - 700);
    made.to = made.from.addDays(below(200));
    return query::toText(made);
}

QString RandomList::comparison() {
    static const QStringList kAll{" = ", " != ", " < ", " <= ", " > ", " >= "};
    return anyOf(kAll);
}

} // namespace clientela::test
