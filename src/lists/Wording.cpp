#include "lists/Wording.h"

#include "lists/ByHand.h"
#include "lists/Generally.h"
#include "lists/Opposite.h"
#include "lists/Sentence.h"
#include "query/LiteralBinder.h"
#include "query/TreeText.h"
#include "query/Windows.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Comparison;
using query::OutlineRow;
using query::Window;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString lastUnits(CalendarUnit unit, int n) {
    switch (unit) {
    case CalendarUnit::Day: return Text::tr("last %n days", nullptr, n);
    case CalendarUnit::Week: return Text::tr("last %n weeks", nullptr, n);
    case CalendarUnit::Month: return Text::tr("last %n months", nullptr, n);
    default: return Text::tr("last %n years", nullptr, n);
    }
}

QString nextUnits(CalendarUnit unit, int n) {
    switch (unit) {
    case CalendarUnit::Day: return Text::tr("next %n days", nullptr, n);
    case CalendarUnit::Week: return Text::tr("next %n weeks", nullptr, n);
    case CalendarUnit::Month: return Text::tr("next %n months", nullptr, n);
    default: return Text::tr("next %n years", nullptr, n);
    }
}

QString unitsAgo(CalendarUnit unit, int n) {
    switch (unit) {
    case CalendarUnit::Day: return Text::tr("more than %n days ago", nullptr, n);
    case CalendarUnit::Week: return Text::tr("more than %n weeks ago", nullptr, n);
    case CalendarUnit::Month: return Text::tr("more than %n months ago", nullptr, n);
    default: return Text::tr("more than %n years ago", nullptr, n);
    }
}

QString thisUnit(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Week: return Text::tr("this week");
    case CalendarUnit::Month: return Text::tr("this month");
    case CalendarUnit::Quarter: return Text::tr("this quarter");
    default: return Text::tr("this year");
    }
}

QString lastUnit(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Week: return Text::tr("last week");
    case CalendarUnit::Month: return Text::tr("last month");
    case CalendarUnit::Quarter: return Text::tr("last quarter");
    default: return Text::tr("last year");
    }
}

QString nextUnit(CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Week: return Text::tr("next week");
    case CalendarUnit::Month: return Text::tr("next month");
    case CalendarUnit::Quarter: return Text::tr("next quarter");
    default: return Text::tr("next year");
    }
}

QString either(const QStringList& all) {
    QString text = all.value(0);
    for (qsizetype i = 1; i < all.size(); ++i)
        text = i + 1 < all.size() ? Text::tr("%1, %2", "values").arg(text, all[i])
                                  : Text::tr("%1 or %2", "values").arg(text, all[i]);
    return text;
}

} // namespace

QString Wording::window(const Window& window) const {
    const int n = static_cast<int>(window.count);
    switch (window.kind) {
    case Window::Kind::Today: return Text::tr("today");
    case Window::Kind::Last: return lastUnits(window.unit, n);
    case Window::Kind::Next: return nextUnits(window.unit, n);
    case Window::Kind::MoreThanAgo: return unitsAgo(window.unit, n);
    case Window::Kind::This: return thisUnit(window.unit);
    case Window::Kind::Previous: return lastUnit(window.unit);
    case Window::Kind::Following: return nextUnit(window.unit);
    case Window::Kind::Since: return Text::tr("since %1", "a date").arg(formatter_.dates().shortForm(window.from));
    case Window::Kind::Before: return Text::tr("before %1", "a date").arg(formatter_.dates().shortForm(window.to));
    case Window::Kind::FromTo:
        return Text::tr("from %1 to %2", "dates")
            .arg(formatter_.dates().shortForm(window.from), formatter_.dates().shortForm(window.to));
    }
    return {};
}

QString Wording::days(const Window& window) const {
    if (window.kind == Window::Kind::Since || window.kind == Window::Kind::Before ||
        window.kind == Window::Kind::FromTo)
        return {};
    const query::Days days = query::daysOf(window, context_.today);
    const formats::DateText& dates = formatter_.dates();
    if (!days.before.isValid()) return {};
    if (!days.from.isValid()) return Text::tr("before %1", "a date").arg(dates.shortForm(days.before));
    const QDate last = days.before.addDays(-1);
    if (days.from == last) return dates.shortForm(last);
    // A year that both are of is said once.
    const QString first = days.from.year() == last.year() ? dates.dayMonth(days.from) : dates.shortForm(days.from);
    return Text::tr("%1 to %2", "a day, a later day").arg(first, dates.shortForm(last));
}

QString Wording::operand(const query::Operand& operand, const QString& kind) const {
    const fields::Catalogue* catalogue = catalogues_.find(kind);
    const fields::Field* field = catalogue ? catalogue->find(operand.key) : nullptr;
    return field ? withArguments(field->label, *field, operand) : operand.key;
}

QString Wording::head(const query::Operand& operand, const QString& kind) const {
    const fields::Catalogue* catalogue = catalogues_.find(kind);
    const fields::Field* field = catalogue ? catalogue->find(operand.key) : nullptr;
    return field ? withArguments(formatter_.head(*field), *field, operand) : operand.key;
}

QString Wording::withArguments(const QString& label, const fields::Field& field, const query::Operand& operand) const {
    QStringList arguments;
    for (const Window& one : operand.windows) arguments += window(one);
    if (const auto* aggregate = std::get_if<fields::Aggregate>(&field.source); aggregate && operand.arguments) {
        const OutlineRow inside = query::outlineOf(operand.arguments);
        if (inside.kind == OutlineRow::Kind::All)
            arguments += rows(inside.rows, aggregate->of);
        else
            arguments += row(inside, aggregate->of);
    }
    return arguments.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, arguments.join(", "));
}

QString Wording::value(const query::Term& term, const fields::Field& field, const QString& kind) const {
    if (const auto* scaled = std::get_if<query::ScaledOperand>(&term)) {
        const QString of = operand(scaled->operand, kind);
        return scaled->factor == QLatin1String("1")
                   ? of
                   : Text::tr("%1 × %2", "a factor times a field").arg(scaled->factor, of);
    }
    if (std::holds_alternative<query::TodayValue>(term)) return Text::tr("today");
    auto bound = query::bindLiteral(term, field, query::Use::Order, context_);
    if (const auto* fitting = std::get_if<query::BoundValue>(&bound)) return formatter_.text(fitting->value, field);
    const auto* literal = std::get_if<query::Literal>(&term);
    return literal ? literal->text : context_.me;
}

bool Wording::isPicked(const query::Condition& condition) {
    return condition.operand.key == QLatin1String("id") &&
           (condition.comparison == Comparison::In || condition.comparison == Comparison::Equal);
}

QString Wording::picked(const query::Condition& condition, const QString& kind, qsizetype most) const {
    return picked(idsOf(condition), kind, most);
}

QString Wording::picked(const std::vector<qint64>& ids, const QString& kind, qsizetype most) const {
    const auto named = nameSome(names_, kind, ids, most);
    if (!named) return formatter_.amounts().count(static_cast<qint64>(ids.size()));
    const QStringList& names = named->names;
    const auto more = static_cast<int>(named->more);
    const auto gone = static_cast<int>(named->gone);
    QString text = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i)
        text = (i + 1 < names.size() || more > 0 ? Text::tr("%1, %2", "names") : Text::tr("%1 and %2", "names"))
                   .arg(text, names[i]);
    if (more > 0)
        text = text.isEmpty() ? Text::tr("%n without a name", "of cards picked by hand", more)
                              : Text::tr("%1 and %n more", "names", more).arg(text);
    if (gone == 0) return text;
    return text.isEmpty() ? Text::tr("%n no longer in the file", "of cards picked by hand", gone)
                          : Text::tr("%1; %n no longer in the file", "names, and cards that are gone", gone).arg(text);
}

QString Wording::values(const query::Condition& condition, const fields::Field& field, const QString& kind) const {
    // Nobody reads hundreds of values, and no page has room for them.
    constexpr size_t kMostSaid = 12;
    const size_t said = condition.terms.size() > kMostSaid ? kMostSaid - 2 : condition.terms.size();
    QStringList all;
    for (size_t i = 0; i < said; ++i) all += value(condition.terms[i], field, kind);
    if (const auto more = static_cast<int>(condition.terms.size() - said); more > 0)
        all += Text::tr("%n others", "further values of a condition", more);
    return either(all);
}

QString Wording::condition(const query::Condition& condition, bool negated, const QString& kind) const {
    if (condition.comparison == Comparison::InList) {
        const QString name = std::get<query::Literal>(condition.terms.front()).text;
        return negated ? Text::tr("not on the list “%1”").arg(name) : Text::tr("on the list “%1”").arg(name);
    }
    const fields::Catalogue* catalogue = catalogues_.find(kind);
    const fields::Field* field = catalogue ? catalogue->find(condition.operand.key) : nullptr;
    if (!field) return query::toText(query::Node::of(condition));
    if (const auto turned = negated ? opposite(condition.comparison) : std::nullopt) {
        query::Condition other = condition;
        other.comparison = *turned;
        const QString said = this->condition(other, false, kind);
        return isAlwaysKnown(*field) ? said : Text::tr("%1, or empty", "a condition").arg(said);
    }
    if (isPicked(condition))
        return (negated ? Text::tr("left out by hand: %1", "how many") : Text::tr("picked one by one: %1", "how many"))
            .arg(picked(condition, kind));
    const QString what = operand(condition.operand, kind);
    const QString one = values(condition, *field, kind);
    if (field->isDate() && !condition.terms.empty()) // "before today" is said otherwise than "before 3 Nov 2025"
        return (negated ? Text::tr("%1: not %2", "a field, days") : Text::tr("%1: %2", "a field, days"))
            .arg(what, daysOf(*this, *field, condition, kind));
    switch (condition.comparison) {
    case Comparison::Equal:
    case Comparison::In: return (negated ? Text::tr("%1: not %2") : Text::tr("%1: %2")).arg(what, one);
    case Comparison::Less: return Text::tr("%1: less than %2").arg(what, one);
    case Comparison::LessOrEqual: return Text::tr("%1: at most %2").arg(what, one);
    case Comparison::Greater: return Text::tr("%1: more than %2").arg(what, one);
    case Comparison::GreaterOrEqual: return Text::tr("%1: at least %2").arg(what, one);
    case Comparison::Between:
        return (negated ? Text::tr("%1: not from %2 to %3") : Text::tr("%1: from %2 to %3"))
            .arg(what, value(condition.terms[0], *field, kind), value(condition.terms[1], *field, kind));
    case Comparison::Contains:
        return (negated ? Text::tr("%1: does not contain “%2”") : Text::tr("%1: contains “%2”")).arg(what, one);
    case Comparison::StartsWith:
        return (negated ? Text::tr("%1: does not start with “%2”") : Text::tr("%1: starts with “%2”")).arg(what, one);
    case Comparison::EndsWith:
        return (negated ? Text::tr("%1: does not end with “%2”") : Text::tr("%1: ends with “%2”")).arg(what, one);
    case Comparison::IsEmpty: return (negated ? Text::tr("%1: known") : Text::tr("%1: empty")).arg(what);
    case Comparison::Within:
        return (negated ? Text::tr("%1: not in the period “%2”") : Text::tr("%1: %2"))
            .arg(what, window(condition.window));
    case Comparison::InTop:
    case Comparison::InBottom: {
        const bool top = condition.comparison == Comparison::InTop;
        const QString number =
            condition.rank.percent ? Text::tr("%1%", "a share").arg(condition.rank.number) : condition.rank.number;
        if (field->isDate())
            return (negated ? top ? Text::tr("%1: not among the latest %2") : Text::tr("%1: not among the earliest %2")
                    : top ? Text::tr("%1: among the latest %2")
                            : Text::tr("%1: among the earliest %2"))
                .arg(what, number);
        if (negated)
            return (top ? Text::tr("%1: not among the highest %2") : Text::tr("%1: not among the lowest %2"))
                .arg(what, number);
        return (top ? Text::tr("%1: among the highest %2") : Text::tr("%1: among the lowest %2")).arg(what, number);
    }
    case Comparison::InList: break;
    }
    return {};
}

const fields::Field* Wording::field(const QString& kind, const QString& key) const {
    const fields::Catalogue* catalogue = catalogues_.find(kind);
    return catalogue ? catalogue->find(key) : nullptr;
}

QStringList Wording::rows(const std::vector<OutlineRow>& all, const QString& kind) const {
    QStringList texts;
    for (const OutlineRow& one : all)
        if (const QString text = row(one, kind); !text.isEmpty()) texts += text;
    return texts;
}

QString Wording::row(const OutlineRow& row, const QString& kind) const {
    if (!row.on || row.isBlank()) return {};
    if (!row.isGroup()) return condition(row.condition, row.isNegated(), kind);
    const QStringList parts = rows(row.rows, kind);
    if (parts.isEmpty()) return {};
    const QString joined = parts.join(QStringLiteral("; "));
    switch (row.kind) {
    case OutlineRow::Kind::Any: return Text::tr("(at least one of: %1)", "conditions").arg(joined);
    case OutlineRow::Kind::None: return Text::tr("(none of: %1)", "conditions").arg(joined);
    default: return parts.size() == 1 ? joined : QStringLiteral("(%1)").arg(joined);
    }
}

QString Wording::list(const query::NodePtr& list, const QString& kind) const {
    const fields::Catalogue* catalogue = catalogues_.find(kind);
    return sentence(*this, catalogue ? *catalogue : catalogues_.customers(), list);
}

} // namespace clientela::lists
