#include "lists/Predicates.h"

#include "base/Fold.h"
#include "lists/Asked.h"
#include "lists/Being.h"
#include "lists/Buying.h"
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
    Saying(const Wording& wording, const fields::Catalogue& customers, const OutlineRow& row,
           std::span<const OutlineRow> next)
        : wording_(wording), customers_(customers), row_(plainly(customers, row)), condition_(row_.condition),
          next_(next), field_(customers.find(condition_.operand.key)) {}

    std::optional<Predicate> say() {
        QString text = condition_.comparison == Comparison::InList ? ofLists() : field_ ? ofField() : QString();
        if (text.isEmpty() && field_) {
            took_ = 0;
            tied_ = false;
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
        if (const auto did = buying(wording_, customers_, row_, next_)) {
            took_ = did->took;
            return did->text;
        }
        if (is("contacts") && one && !not_()) return contacts(*one);
        if (is("balance_due") && one && !condition_.operand.arguments && !not_()) return owed(*one);
        if (is("orders") || is("invoices")) return received();
        if (is("quotes") || is("complaints") || is("tasks")) return open();
        if (is("people") || is("works_for")) return people();
        if (condition_.comparison == Comparison::Within) return within();
        const bool figure = is("turnover") || is("workforce");
        if (figure && !not_() && condition_.comparison != Comparison::IsEmpty) return size();
        if (const QString unknown = unknownTogether(); !unknown.isEmpty()) return unknown;
        return being(wording_, *field_, row_);
    }

    // ------------------------------------------------------------ what is owed, and how large they are

    [[nodiscard]] std::optional<QString> whenOf(const Operand& operand) const {
        return lists::whenOf(wording_, operand);
    }
    QString amount() { return boundedAmount(wording_, *field_, condition_, next_, took_); }

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

    [[nodiscard]] QString received() const {
        const auto times = timesOf(condition_);
        const auto when = whenOf(condition_.operand);
        if (not_() || !times || !when || condition_.operand.arguments) return {};
        if (times->kind == Times::Kind::Some)
            return at(is("orders") ? Text::tr("placed an order") : Text::tr("received an invoice"), *when);
        if (times->kind == Times::Kind::None)
            return at(is("orders") ? Text::tr("placed no order") : Text::tr("received no invoice"), *when);
        return {};
    }

    /// What is not known of them in this row and the next ones, said once.
    QString unknownTogether() {
        if (condition_.comparison != Comparison::IsEmpty || not_()) return {};
        QStringList channels{consentChannel(condition_.operand.key)};
        for (const OutlineRow& row : next_) {
            const Condition& other = row.condition;
            if (row.isGroup() || !row.on || row.isNegated() || other.comparison != Comparison::IsEmpty) break;
            channels += consentChannel(other.operand.key);
            const auto pair = [&](const char* a, const char* b) {
                return is(a) && other.operand.key == QLatin1String(b);
            };
            if (channels.size() == 2 && (pair("phone", "email") || pair("email", "phone"))) {
                took_ = 1;
                return Text::tr("have neither a phone number nor an e-mail address");
            }
            if (channels.constFirst().isEmpty() || channels.constLast().isEmpty()) {
                channels.removeLast();
                break;
            }
        }
        if (channels.size() < 2) return {};
        took_ = static_cast<int>(channels.size()) - 1;
        return Text::tr("have not said whether they accept %1", "letters").arg(orOf(channels));
    }

    /// quotes(status = open, date within ...) and complaints(status = open), and whether there were any at all; tasks.
    [[nodiscard]] QString open() const {
        const auto times = timesOf(condition_);
        if (not_() || !times) return {};
        if (times->kind != Times::Kind::None && times->kind != Times::Kind::Some) return {};
        const bool some = times->kind == Times::Kind::Some;
        if (!condition_.operand.arguments) {
            const auto when = whenOf(condition_.operand);
            if (!when || is("tasks")) return {};
            if (is("quotes")) return at(some ? Text::tr("were given a quote") : Text::tr("were given no quote"), *when);
            return at(some ? Text::tr("made a complaint") : Text::tr("made no complaint"), *when);
        }
        if (!condition_.operand.windows.empty()) return {};
        bool open = false;
        bool past = false;
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
            else if (asked.operand.key == QLatin1String("date") && asked.comparison == Comparison::Within) {
                since = when(wording_, asked.window);
                past = isPast(asked.window);
            } else
                return {};
        }
        if (!open) return {};
        if (is("tasks")) {
            if (since.isEmpty()) return some ? Text::tr("have an open task") : Text::tr("have no open task");
            if (past)
                return (some ? Text::tr("have an open task that was due %1", "when")
                             : Text::tr("have no open task that was due %1", "when"))
                    .arg(since);
            return (some ? Text::tr("have an open task that is due %1", "when")
                         : Text::tr("have no open task that is due %1", "when"))
                .arg(since);
        }
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
            return what->isEmpty() ? Text::tr("last bought %1", "on which days").arg(day)
                                   : Text::tr("last bought %1 %2", "a product, when").arg(*what, day);
        if (is("first_purchase"))
            return what->isEmpty() ? Text::tr("bought for the first time %1", "when").arg(day)
                                   : Text::tr("bought %1 for the first time %2", "a product, when").arg(*what, day);
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
    std::span<const OutlineRow> next_;
    const fields::Field* field_;
    int took_ = 0;
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
                                   std::span<const OutlineRow> next) {
    return Saying(wording, customers, row, next).say();
}

} // namespace clientela::lists
