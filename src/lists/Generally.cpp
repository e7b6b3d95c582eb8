#include "lists/Generally.h"

#include "lists/Predicates.h"
#include "lists/Times.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Comparison;
using query::Condition;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

class General {
public:
    General(const Wording& wording, const fields::Field& field, const query::OutlineRow& row, const QString& kind)
        : wording_(wording), field_(field), condition_(row.condition), not_(row.isNegated()), kind_(kind),
          what_(wording.operand(condition_.operand, kind)) {}

    [[nodiscard]] QString say() const {
        switch (condition_.comparison) {
        case Comparison::IsEmpty:
            return (not_ ? Text::tr("have “%1” filled in", "the name of a field")
                         : Text::tr("have “%1” empty", "the name of a field"))
                .arg(what_);
        case Comparison::Within: return day(when(wording_, condition_.window));
        case Comparison::Contains:
            return (not_ ? Text::tr("do not have “%1” in “%2”", "a text, the name of a field")
                         : Text::tr("have “%1” in “%2”", "a text, the name of a field"))
                .arg(typed(), what_);
        case Comparison::StartsWith:
            return (not_ ? Text::tr("have nothing in “%1” that starts with “%2”")
                         : Text::tr("have something in “%1” that starts with “%2”"))
                .arg(what_, typed());
        case Comparison::EndsWith:
            return (not_ ? Text::tr("have nothing in “%1” that ends with “%2”")
                         : Text::tr("have something in “%1” that ends with “%2”"))
                .arg(what_, typed());
        case Comparison::InTop: return highest();
        case Comparison::InBottom: return lowest();
        case Comparison::InList: return {};
        default: break;
        }
        if (field_.isDate()) return day(daysOf(wording_, field_, condition_, kind_));
        if (field_.isNumeric()) return isCount() ? entries() : figure();
        if (field_.type == fields::Type::YesNo && condition_.comparison == Comparison::Equal) return ticked();
        return (not_ ? Text::tr("do not have %1 as “%2”", "a value, the name of a field")
                     : Text::tr("have %1 as “%2”", "a value, the name of a field"))
            .arg(wording_.values(condition_, field_, kind_), what_);
    }

private:
    [[nodiscard]] QString typed() const {
        const auto* literal =
            condition_.terms.empty() ? nullptr : std::get_if<query::Literal>(&condition_.terms.front());
        return literal ? literal->text : wording_.values(condition_, field_, kind_);
    }
    [[nodiscard]] bool isCount() const {
        const auto* aggregate = std::get_if<fields::Aggregate>(&field_.source);
        return aggregate != nullptr && aggregate->function == fields::Aggregate::Function::Count;
    }

    [[nodiscard]] QString day(const QString& days) const {
        return (not_ ? Text::tr("have no date in “%1” that falls %2", "in the last 30 days; before 3 Nov 2025")
                     : Text::tr("have a date in “%1” that falls %2", "in the last 30 days; before 3 Nov 2025"))
            .arg(what_, days);
    }

    [[nodiscard]] QString figure() const {
        return (not_ ? Text::tr("do not have a value of %1 in “%2”", "more than €500.00, the name of a field")
                     : Text::tr("have a value of %1 in “%2”", "more than €500.00, the name of a field"))
            .arg(amountOf(wording_, field_, condition_, kind_), what_);
    }

    [[nodiscard]] QString entries() const {
        const auto times = not_ ? std::nullopt : timesOf(condition_);
        if (!times)
            return (not_ ? Text::tr("do not have %1 entries under “%2”", "more than 3, a field that counts")
                         : Text::tr("have %1 entries under “%2”", "more than 3, a field that counts"))
                .arg(amountOf(wording_, field_, condition_, kind_), what_);
        const int n = times->n;
        if (n == 1 && times->kind == Times::Kind::Exactly)
            return Text::tr("have exactly one entry under “%1”", "a field that counts").arg(what_);
        if (n == 1 && times->kind == Times::Kind::AtMost)
            return Text::tr("have at most one entry under “%1”", "a field that counts").arg(what_);
        switch (times->kind) {
        case Times::Kind::None: return Text::tr("have no entries under “%1”", "a field that counts").arg(what_);
        case Times::Kind::Some: return Text::tr("have entries under “%1”", "a field that counts").arg(what_);
        case Times::Kind::Exactly: return Text::tr("have exactly %n entries under “%1”", nullptr, n).arg(what_);
        case Times::Kind::AtLeast: return Text::tr("have at least %n entries under “%1”", nullptr, n).arg(what_);
        case Times::Kind::AtMost: return Text::tr("have at most %n entries under “%1”", nullptr, n).arg(what_);
        }
        return {};
    }

    [[nodiscard]] QString ticked() const {
        const auto* literal =
            condition_.terms.empty() ? nullptr : std::get_if<query::Literal>(&condition_.terms.front());
        const bool yes = literal != nullptr && literal->text == QLatin1String("yes");
        if (yes)
            return (not_ ? Text::tr("do not have “%1” ticked", "the name of a field")
                         : Text::tr("have “%1” ticked", "the name of a field"))
                .arg(what_);
        return (not_ ? Text::tr("do not have “%1” left unticked", "the name of a field")
                     : Text::tr("have “%1” left unticked", "the name of a field"))
            .arg(what_);
    }

    [[nodiscard]] QString highest() const {
        const QString& n = condition_.rank.number;
        const bool percent = condition_.rank.percent;
        if (field_.isDate() && percent)
            return (not_ ? Text::tr("are not among the %1% with the latest dates in “%2”", "20, the name of a field")
                         : Text::tr("are among the %1% with the latest dates in “%2”", "20, the name of a field"))
                .arg(n, what_);
        if (field_.isDate())
            return (not_ ? Text::tr("are not among the %1 with the latest dates in “%2”", "20, the name of a field")
                         : Text::tr("are among the %1 with the latest dates in “%2”", "20, the name of a field"))
                .arg(n, what_);
        if (percent)
            return (not_ ? Text::tr("are not among the %1% with the highest values in “%2”", "20, the name of a field")
                         : Text::tr("are among the %1% with the highest values in “%2”", "20, the name of a field"))
                .arg(n, what_);
        return (not_ ? Text::tr("are not among the %1 with the highest values in “%2”", "20, the name of a field")
                     : Text::tr("are among the %1 with the highest values in “%2”", "20, the name of a field"))
            .arg(n, what_);
    }

    [[nodiscard]] QString lowest() const {
        const QString& n = condition_.rank.number;
        const bool percent = condition_.rank.percent;
        if (field_.isDate() && percent)
            return (not_ ? Text::tr("are not among the %1% with the earliest dates in “%2”", "20, the name of a field")
                         : Text::tr("are among the %1% with the earliest dates in “%2”", "20, the name of a field"))
                .arg(n, what_);
        if (field_.isDate())
            return (not_ ? Text::tr("are not among the %1 with the earliest dates in “%2”", "20, the name of a field")
                         : Text::tr("are among the %1 with the earliest dates in “%2”", "20, the name of a field"))
                .arg(n, what_);
        if (percent)
            return (not_ ? Text::tr("are not among the %1% with the lowest values in “%2”", "20, the name of a field")
                         : Text::tr("are among the %1% with the lowest values in “%2”", "20, the name of a field"))
                .arg(n, what_);
        return (not_ ? Text::tr("are not among the %1 with the lowest values in “%2”", "20, the name of a field")
                     : Text::tr("are among the %1 with the lowest values in “%2”", "20, the name of a field"))
            .arg(n, what_);
    }

    const Wording& wording_;
    const fields::Field& field_;
    const Condition& condition_;
    bool not_;
    const QString& kind_;
    QString what_;
};

/// "today" is no date: languages that say "before the 3rd" do not say "before the today".
QString dayFromToday(Comparison comparison) {
    switch (comparison) {
    case Comparison::Less: return Text::tr("before today", "when something is");
    case Comparison::LessOrEqual: return Text::tr("until today", "when something is");
    case Comparison::Greater: return Text::tr("after today", "when something is");
    case Comparison::GreaterOrEqual: return Text::tr("from today on", "when something is");
    default: return Text::tr("today", "when something is");
    }
}

} // namespace

QString amountOf(const Wording& wording, const fields::Field& field, const Condition& condition, const QString& kind) {
    const auto value = [&](size_t i) { return wording.value(condition.terms[i], field, kind); };
    if (condition.terms.empty()) return {};
    switch (condition.comparison) {
    case Comparison::Greater: return Text::tr("more than %1", "an amount").arg(value(0));
    case Comparison::GreaterOrEqual: return Text::tr("at least %1", "an amount").arg(value(0));
    case Comparison::Less: return Text::tr("less than %1", "an amount").arg(value(0));
    case Comparison::LessOrEqual: return Text::tr("at most %1", "an amount").arg(value(0));
    case Comparison::Equal: return Text::tr("exactly %1", "an amount").arg(value(0));
    case Comparison::Between: return Text::tr("between %1 and %2", "two amounts").arg(value(0), value(1));
    case Comparison::In: return wording.values(condition, field, kind);
    default: return {};
    }
}

QString daysOf(const Wording& wording, const fields::Field& field, const Condition& condition, const QString& kind) {
    if (condition.terms.empty()) return {};
    const auto value = [&](size_t i) { return wording.value(condition.terms[i], field, kind); };
    if (condition.comparison == Comparison::Between)
        return Text::tr("between %1 and %2", "two days").arg(value(0), value(1));
    if (condition.comparison == Comparison::In) return wording.values(condition, field, kind);
    if (std::holds_alternative<query::TodayValue>(condition.terms.front())) return dayFromToday(condition.comparison);
    if (std::holds_alternative<query::ScaledOperand>(condition.terms.front())) {
        switch (condition.comparison) {
        case Comparison::Less: return Text::tr("before “%1”", "another field that is a day").arg(value(0));
        case Comparison::LessOrEqual: return Text::tr("until “%1”", "another field that is a day").arg(value(0));
        case Comparison::Greater: return Text::tr("after “%1”", "another field that is a day").arg(value(0));
        case Comparison::GreaterOrEqual: return Text::tr("from “%1” on", "another field that is a day").arg(value(0));
        default: return Text::tr("on the same day as “%1”", "another field that is a day").arg(value(0));
        }
    }
    switch (condition.comparison) {
    case Comparison::Less: return Text::tr("before %1", "a day").arg(value(0));
    case Comparison::LessOrEqual: return Text::tr("until %1", "a day").arg(value(0));
    case Comparison::Greater: return Text::tr("after %1", "a day").arg(value(0));
    case Comparison::GreaterOrEqual: return Text::tr("from %1 on", "a day").arg(value(0));
    default: return Text::tr("on %1", "a day").arg(value(0));
    }
}

QString generally(const Wording& wording, const fields::Field& field, const query::OutlineRow& row,
                  const QString& kind) {
    return General(wording, field, row, kind).say();
}

} // namespace clientela::lists
