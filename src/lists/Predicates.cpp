#include "lists/Predicates.h"

#include "base/Fold.h"
#include "lists/Being.h"
#include "lists/Generally.h"
#include "lists/HowOften.h"
#include "lists/Opposite.h"
#include "query/TreeText.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Comparison;
using query::Condition;
using query::Operand;
using query::OutlineRow;

namespace {

/// What follows "Customers who": the translator has the whole of what is said of them.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

/// The same row without "not", where that has a comparison of its own.
OutlineRow plainly(const fields::Catalogue& customers, OutlineRow row) {
    const fields::Field* field = customers.find(row.condition.operand.key);
    if (!row.isNegated() || !field || !isAlwaysKnown(*field)) return row;
    Comparison& comparison = row.condition.comparison;
    if (const auto turned = opposite(comparison)) {
        comparison = *turned;
    } else {
        const auto times = comparison == Comparison::Equal ? timesOf(row.condition) : std::nullopt;
        const bool counted = std::get<fields::Aggregate>(field->source).function == fields::Aggregate::Function::Count;
        if (!counted || !times || times->kind != Times::Kind::None) return row;
        comparison = Comparison::Greater; // not 0
    }
    row.negation = OutlineRow::Negation::No;
    return row;
}

class Saying {
public:
    Saying(const Wording& wording, const fields::Catalogue& customers, const OutlineRow& row, const OutlineRow* next)
        : wording_(wording), customers_(customers), row_(plainly(customers, row)), condition_(row_.condition),
          next_(next), field_(customers.find(condition_.operand.key)) {}

    std::optional<Predicate> say() {
        QString text = condition_.comparison == Comparison::InList ? ofLists() : field_ ? ofField() : QString();
        if (text.isEmpty() && field_) {
            took_ = tied_ = false;
            text = generally(wording_, *field_, row_, QStringLiteral("customer"));
        }
        if (text.isEmpty()) return std::nullopt;
        return Predicate{std::move(text), took_, tied_};
    }

private:
    [[nodiscard]] bool is(const char* key) const { return condition_.operand.key == QLatin1String(key); }
    [[nodiscard]] bool not_() const { return row_.isNegated(); }

    QString ofLists() const {
        const QString name = std::get<query::Literal>(condition_.terms.front()).text;
        return not_() ? Text::tr("are not on the list “%1”").arg(name) : Text::tr("are on the list “%1”").arg(name);
    }

    QString ofField() {
        const auto one = whenOf(condition_.operand);
        const auto what = objectOf(condition_.operand);
        if (is("spent") && one && what) return spent(*one, *what);
        if (is("purchases") && one && what && !not_()) return purchases(*one, *what);
        if (is("contacts") && one && !not_()) return contacts(*one);
        if (is("balance_due") && one && !condition_.operand.arguments && !not_()) return owed(*one);
        if (is("quotes") || is("complaints")) return open();
        if (is("people") || is("works_for")) return people();
        if (condition_.comparison == Comparison::Within) return within();
        const bool figure = is("turnover") || is("workforce");
        if (figure && !not_() && condition_.comparison != Comparison::IsEmpty) return size();
        return being(wording_, *field_, row_);
    }

    // ------------------------------------------------------------ parts of what is said

    /// Empty: at any time; nothing where several windows bound it.
    [[nodiscard]] std::optional<QString> whenOf(const Operand& operand) const {
        if (operand.windows.size() > 1) return std::nullopt;
        return operand.windows.empty() ? QString() : when(wording_, operand.windows.front());
    }
    /// What was bought: the product or category that the argument names; empty: anything; nothing where more is asked.
    [[nodiscard]] std::optional<QString> objectOf(const Operand& operand) const {
        if (!operand.arguments) return QString();
        const OutlineRow rows = query::outlineOf(operand.arguments);
        if (rows.rows.size() != 1 || rows.kind != OutlineRow::Kind::All) return std::nullopt;
        const OutlineRow& one = rows.rows.front();
        const Condition& condition = one.condition;
        const bool named =
            condition.operand.key == QLatin1String("product") || condition.operand.key == QLatin1String("category");
        const bool equal = condition.comparison == Comparison::Equal || condition.comparison == Comparison::In;
        if (one.isGroup() || one.isNegated() || !one.on || !named || !equal) return std::nullopt;
        QStringList values;
        for (const query::Term& term : condition.terms)
            if (const auto* literal = std::get_if<query::Literal>(&term))
                values += Text::tr("%1", "the name of a product or category, as the language sets it apart")
                              .arg(literal->text);
        return orOf(values);
    }
    [[nodiscard]] bool comparesFields() const {
        return !condition_.terms.empty() && std::holds_alternative<query::ScaledOperand>(condition_.terms.front());
    }
    [[nodiscard]] QString bound(const Condition& condition) const {
        return condition.comparison == Comparison::In
                   ? QString()
                   : amountOf(wording_, *field_, condition, QStringLiteral("customer"));
    }
    /// "more than €500.00"; with the next row where that bounds the same from the other side. Empty: no such words.
    QString amount() {
        if (comparesFields() || condition_.terms.empty()) return {};
        const QString first = bound(condition_);
        const auto isLower = [](Comparison c) { return c == Comparison::Greater || c == Comparison::GreaterOrEqual; };
        const auto isUpper = [](Comparison c) { return c == Comparison::Less || c == Comparison::LessOrEqual; };
        if (first.isEmpty() || !next_ || next_->isGroup() || !next_->on || next_->isNegated()) return first;
        const Condition& other = next_->condition;
        const bool same = query::equal(other.operand, condition_.operand) && isLower(condition_.comparison) &&
                          isUpper(other.comparison) && std::holds_alternative<query::Literal>(other.terms.front());
        if (!same) return first;
        took_ = true;
        return Text::tr("%1 and %2", "two bounds of an amount").arg(first, bound(other));
    }

    // ------------------------------------------------------------ what was bought

    QString spent(const QString& when, const QString& what) {
        if (not_() && condition_.comparison != Comparison::InTop) return {};
        if (condition_.comparison == Comparison::InTop) {
            if (!what.isEmpty()) return {};
            const QString how = at(Text::tr("spent most"), when);
            if (not_())
                return condition_.rank.percent ? Text::tr("are not among the %1% who %2", "the 20% who spent most")
                                                     .arg(condition_.rank.number, how)
                                               : Text::tr("are not among the %1 who %2", "the 20 who spent most")
                                                     .arg(condition_.rank.number, how);
            return condition_.rank.percent
                       ? Text::tr("are among the %1% who %2", "the 20% who spent most").arg(condition_.rank.number, how)
                       : Text::tr("are among the %1 who %2", "the 20 who spent most").arg(condition_.rank.number, how);
        }
        if (comparesFields()) return spentLess(when, what);
        const auto times = timesOf(condition_);
        const bool zero = times && std::get<query::Literal>(condition_.terms.front()).text == QLatin1String("0");
        const bool lower = condition_.comparison == Comparison::Greater;
        if (zero && condition_.comparison == Comparison::Equal) return bought(when, what, {Times::Kind::None});
        QString sum = amount();
        if (zero && lower && !took_) return bought(when, what, {Times::Kind::Some});
        if (sum.isEmpty()) return {};
        if (zero && lower && what.isEmpty())
            return at(Text::tr("bought something, but for %1", "less than €500.00").arg(bound(next_->condition)), when);
        return at(what.isEmpty() ? Text::tr("spent %1", "more than €500.00").arg(sum)
                                 : Text::tr("spent %1 on %2", "more than €500.00, a product").arg(sum, what),
                  when);
    }

    [[nodiscard]] QString spentLess(const QString& when, const QString& what) const {
        const auto& other = std::get<query::ScaledOperand>(condition_.terms.front());
        const auto then = whenOf(other.operand);
        if (other.operand.key != condition_.operand.key || objectOf(other.operand) != what || !then ||
            then->isEmpty() || when.isEmpty())
            return {};
        const bool less = condition_.comparison == Comparison::Less;
        if (!less && condition_.comparison != Comparison::Greater) return {};
        bool isNumber = false;
        const double factor = other.factor.toDouble(&isNumber);
        if (!isNumber) return {};
        if (other.factor == QLatin1String("1") && !what.isEmpty())
            return (less ? Text::tr("spent less on %1 %2 than %3", "a product, this year, last year")
                         : Text::tr("spent more on %1 %2 than %3", "a product, this year, last year"))
                .arg(what, when, *then);
        if (!what.isEmpty()) return {};
        if (other.factor == QLatin1String("1"))
            return (less ? Text::tr("spent less %1 than %2", "this year, last year")
                         : Text::tr("spent more %1 than %2", "this year, last year"))
                .arg(when, *then);
        const QString percent = QLocale::c().toString(factor * 100, 'g', 6);
        return (less ? Text::tr("spent %1 less than %2 % of what they spent %3", "this year, 50, last year")
                     : Text::tr("spent %1 more than %2 % of what they spent %3", "this year, 50, last year"))
            .arg(when, percent, *then);
    }

    [[nodiscard]] QString purchases(const QString& when, const QString& what) const {
        const auto times = timesOf(condition_);
        return times ? bought(when, what, *times) : QString();
    }

    QString owed(const QString& when) {
        const bool any = condition_.comparison == Comparison::Greater && timesOf(condition_) &&
                         std::get<query::Literal>(condition_.terms.front()).text == QLatin1String("0");
        const QString sum = any ? QString() : amount();
        if (!any && sum.isEmpty()) return {};
        if (when.isEmpty())
            return any ? Text::tr("still owe something") : Text::tr("still owe %1", "an amount").arg(sum);
        return any ? Text::tr("still owe something that was due %1", "when").arg(when)
                   : Text::tr("still owe %1 that was due %2", "an amount, when").arg(sum, when);
    }

    QString size() {
        const QString sum = amount();
        if (sum.isEmpty()) return {};
        return is("turnover") ? Text::tr("have a turnover of %1", "more than €1,000,000.00").arg(sum)
                              : Text::tr("have a workforce of %1", "more than 20").arg(sum);
    }

    // ------------------------------------------------------------ what was said

    [[nodiscard]] QString contacts(const QString& when) const {
        const auto times = timesOf(condition_);
        if (!times) return {};
        if (!condition_.operand.arguments) return wereInTouch({}, when, *times);
        QString kind;
        QString direction;
        const OutlineRow rows = query::outlineOf(condition_.operand.arguments);
        if (rows.kind != OutlineRow::Kind::All) return {};
        for (const OutlineRow& one : rows.rows) {
            const Condition& asked = one.condition;
            const bool isKind = asked.operand.key == QLatin1String("kind");
            const bool plain = !one.isGroup() && !one.isNegated() && one.on && asked.comparison == Comparison::Equal;
            if (!plain || (!isKind && asked.operand.key != QLatin1String("direction"))) return {};
            const fields::Field* field = wording_.field(QStringLiteral("interaction"), asked.operand.key);
            QString& said = isKind ? kind : direction;
            if (!field || !said.isEmpty()) return {};
            said = choiceIn(*field, asked);
            if (said.isEmpty()) return {};
        }
        if (kind == QLatin1String("call") && direction == QLatin1String("out")) return wereCalled(when, *times);
        return direction.isEmpty() ? wereInTouch(kind, when, *times) : QString();
    }

    /// quotes(status = open, date within ...) and complaints(status = open), and whether there were any at all.
    [[nodiscard]] QString open() const {
        const auto times = timesOf(condition_);
        if (not_() || !times) return {};
        if (times->kind != Times::Kind::None && times->kind != Times::Kind::Some) return {};
        const bool some = times->kind == Times::Kind::Some;
        if (!condition_.operand.arguments) {
            const auto when = whenOf(condition_.operand);
            if (!when) return {};
            if (is("quotes")) return at(some ? Text::tr("were given a quote") : Text::tr("were given no quote"), *when);
            return at(some ? Text::tr("made a complaint") : Text::tr("made no complaint"), *when);
        }
        if (!condition_.operand.windows.empty()) return {};
        bool open = false;
        QString since;
        const OutlineRow rows = query::outlineOf(condition_.operand.arguments);
        if (rows.kind != OutlineRow::Kind::All) return {};
        for (const OutlineRow& one : rows.rows) {
            const Condition& asked = one.condition;
            if (one.isGroup() || one.isNegated() || !one.on) return {};
            const auto* literal = asked.terms.size() == 1 ? std::get_if<query::Literal>(&asked.terms.front()) : nullptr;
            if (asked.operand.key == QLatin1String("status") && asked.comparison == Comparison::Equal && literal &&
                literal->text == QLatin1String("open"))
                open = true;
            else if (asked.operand.key == QLatin1String("date") && asked.comparison == Comparison::Within)
                since = when(wording_, asked.window);
            else
                return {};
        }
        if (!open) return {};
        if (is("quotes")) {
            if (!some) return since.isEmpty() ? Text::tr("have no quote without an answer") : QString();
            return since.isEmpty() ? Text::tr("have a quote without an answer")
                                   : Text::tr("have a quote without an answer that was made %1", "when").arg(since);
        }
        if (!since.isEmpty()) return {};
        return some ? Text::tr("have an open complaint") : Text::tr("have no open complaint");
    }

    [[nodiscard]] QString people() {
        const auto times = timesOf(condition_);
        const QString asked = query::toText(condition_.operand.arguments);
        if (not_() || !times || asked.isEmpty()) return {};
        if (is("people") && asked == QLatin1String("role = decides")) {
            if (times->kind == Times::Kind::None) return Text::tr("have nobody on file who decides");
            if (times->kind == Times::Kind::Some) return Text::tr("have somebody on file who decides");
        }
        tied_ = true;
        return tied(wording_, customers_, condition_);
    }

    // ------------------------------------------------------------ days

    [[nodiscard]] QString within() const {
        const QString day = when(wording_, condition_.window);
        const auto what = objectOf(condition_.operand);
        if (!condition_.operand.windows.empty() || !what) return {};
        if (is("verified"))
            return (not_() ? Text::tr("have a card that nobody confirmed %1", "when")
                           : Text::tr("have a card that was confirmed %1", "when"))
                .arg(day);
        if (not_()) return what->isEmpty() ? notWithin(day) : QString();
        if (is("last_purchase"))
            return what->isEmpty() ? Text::tr("last bought %1", "when").arg(day)
                                   : Text::tr("last bought %1 %2", "a product, when").arg(*what, day);
        if (is("first_purchase") && what->isEmpty()) return Text::tr("bought for the first time %1", "when").arg(day);
        if (is("last_contact") && what->isEmpty()) return Text::tr("were last in touch %1", "when").arg(day);
        if (is("next_task") && what->isEmpty()) return Text::tr("have a task that is due %1", "when").arg(day);
        if (is("birthday")) return Text::tr("have their birthday %1", "when").arg(day);
        if (is("created")) return Text::tr("have a card that was made %1", "when").arg(day);
        return {};
    }

    [[nodiscard]] QString notWithin(const QString& day) const {
        if (is("last_purchase")) return Text::tr("did not make their last purchase %1", "when").arg(day);
        if (is("first_purchase")) return Text::tr("did not make their first purchase %1", "when").arg(day);
        if (is("last_contact")) return Text::tr("did not have their last contact with us %1", "when").arg(day);
        if (is("next_task")) return Text::tr("have no next task that is due %1", "when").arg(day);
        if (is("birthday")) return Text::tr("do not have their birthday %1", "when").arg(day);
        if (is("created")) return Text::tr("do not have a card that was made %1", "when").arg(day);
        return {};
    }

    const Wording& wording_;
    const fields::Catalogue& customers_;
    OutlineRow row_;
    const Condition& condition_;
    const OutlineRow* next_;
    const fields::Field* field_;
    bool took_ = false;
    bool tied_ = false;
};

} // namespace

QString orOf(const QStringList& all) {
    QString text = all.value(0);
    for (qsizetype i = 1; i < all.size(); ++i)
        text = i + 1 < all.size() ? Text::tr("%1, %2", "alternatives").arg(text, all[i])
                                  : Text::tr("%1 or %2", "alternatives").arg(text, all[i]);
    return text;
}

QString andOf(const QStringList& all) {
    QString text = all.value(0);
    for (qsizetype i = 1; i < all.size(); ++i)
        text = i + 1 < all.size() ? Text::tr("%1, %2", "what customers did").arg(text, all[i])
                                  : Text::tr("%1 and %2", "what customers did").arg(text, all[i]);
    return text;
}

QString choiceIn(const fields::Field& field, const Condition& condition) {
    const auto* literal = condition.terms.size() == 1 ? std::get_if<query::Literal>(&condition.terms.front()) : nullptr;
    if (!literal) return {};
    const auto choice = std::find_if(field.choices.begin(), field.choices.end(), [&](const fields::Choice& one) {
        const auto same = [&](const QString& name) { return fold(name) == fold(literal->text); };
        return same(one.key) || same(one.label) || std::any_of(one.names.begin(), one.names.end(), same);
    });
    return choice == field.choices.end() ? QString() : choice->key;
}

std::optional<Predicate> predicate(const Wording& wording, const fields::Catalogue& customers, const OutlineRow& row,
                                   const OutlineRow* next) {
    return Saying(wording, customers, row, next).say();
}

} // namespace clientela::lists
