#include "lists/OtherPredicates.h"

#include "lists/Generally.h"
#include "lists/Predicates.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Comparison;
using query::Condition;
using query::OutlineRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

/// When they were made, are due, or took place.
QString dated(const QString& kind, const QString& when, bool negated, bool past = false) {
    if (kind == QLatin1String("document"))
        return (negated ? Text::tr("were not made %1", "documents, and when")
                        : Text::tr("were made %1", "documents, and when"))
            .arg(when);
    if (kind == QLatin1String("task") && past && !negated) return Text::tr("were due %1", "tasks, and when").arg(when);
    if (kind == QLatin1String("task"))
        return (negated ? Text::tr("are not due %1", "tasks, and when") : Text::tr("are due %1", "tasks, and when"))
            .arg(when);
    if (kind == QLatin1String("interaction"))
        return (negated ? Text::tr("did not take place %1", "calls and letters, and when")
                        : Text::tr("took place %1", "calls and letters, and when"))
            .arg(when);
    return {};
}

bool isZero(const Condition& condition) {
    const auto* literal = condition.terms.size() == 1 ? std::get_if<query::Literal>(&condition.terms.front()) : nullptr;
    return literal && literal->text == QLatin1String("0");
}

QString ownWords(const Wording& wording, const fields::Field& field, const OutlineRow& row, const QString& kind) {
    const Condition& condition = row.condition;
    const bool negated = row.isNegated();
    const auto is = [&](const char* key) { return field.key == QLatin1String(key); };
    const bool equal = condition.comparison == Comparison::Equal || condition.comparison == Comparison::In;
    if (is("date") && condition.comparison == Comparison::Within)
        return dated(kind, when(wording, condition.window), negated, isPast(condition.window));
    if (is("date") && field.isDate() && condition.comparison != Comparison::IsEmpty &&
        condition.comparison != Comparison::InTop && condition.comparison != Comparison::InBottom)
        return dated(kind, daysOf(wording, field, condition, kind), negated);
    if (is("due") && !negated && isZero(condition) && condition.comparison == Comparison::Greater)
        return Text::tr("are not paid in full", "documents");
    if (is("due") && !negated && isZero(condition) && condition.comparison == Comparison::Equal)
        return Text::tr("have nothing left to pay", "documents");
    if (is("due") && !negated) {
        const QString amount = amountOf(wording, field, condition, kind);
        return amount.isEmpty() ? QString()
                                : Text::tr("have %1 left to pay", "documents: more than €500.00").arg(amount);
    }
    if (is("total") && !negated && kind == QLatin1String("document")) {
        const QString amount = amountOf(wording, field, condition, kind);
        return amount.isEmpty() ? QString() : Text::tr("come to %1", "documents: more than €500.00").arg(amount);
    }
    if (is("due_date") && !negated && condition.comparison == Comparison::Within && kind == QLatin1String("document"))
        return (isPast(condition.window) ? Text::tr("were to be paid %1", "documents, and when")
                                         : Text::tr("are to be paid %1", "documents, and when"))
            .arg(when(wording, condition.window));
    if (is("unit_price") && !negated && kind == QLatin1String("product")) {
        const QString amount = amountOf(wording, field, condition, kind);
        return amount.isEmpty() ? QString() : Text::tr("cost %1", "products: more than €5.00").arg(amount);
    }
    if (is("open_tasks") && condition.comparison == Comparison::IsEmpty && kind == QLatin1String("interaction"))
        return negated ? Text::tr("have a customer with open tasks", "calls and letters")
                       : Text::tr("have a customer without open tasks", "calls and letters");
    if (!equal) return {};
    const QString values = wording.values(condition, field, kind);
    if (is("direction") && kind == QLatin1String("interaction")) {
        const QString way = choiceIn(field, condition);
        if (way == QLatin1String("out") || way == QLatin1String("in"))
            return (way == QLatin1String("out")) != negated ? Text::tr("went out from us", "calls and letters")
                                                            : Text::tr("came in to us", "calls and letters");
    }
    if (is("by") && kind == QLatin1String("interaction"))
        return (negated ? Text::tr("were not handled by %1", "calls and letters, a person")
                        : Text::tr("were handled by %1", "calls and letters, a person"))
            .arg(values);
    if (is("status"))
        return (negated ? Text::tr("do not have the status %1", "documents, tasks: the state they are in")
                        : Text::tr("have the status %1", "documents, tasks: the state they are in"))
            .arg(values);
    if (is("kind"))
        return (negated ? Text::tr("are not of the kind %1", "documents, tasks: invoice")
                        : Text::tr("are of the kind %1", "documents, tasks: invoice"))
            .arg(values);
    if (is("category"))
        return (negated ? Text::tr("are not in the category %1", "products")
                        : Text::tr("are in the category %1", "products"))
            .arg(values);
    return {};
}

} // namespace

QString otherPredicate(const Wording& wording, const fields::Catalogue& catalogue, const OutlineRow& row) {
    if (row.condition.comparison == Comparison::InList) {
        const QString name = std::get<query::Literal>(row.condition.terms.front()).text;
        return row.isNegated() ? Text::tr("are not on the list “%1”").arg(name)
                               : Text::tr("are on the list “%1”").arg(name);
    }
    const fields::Field* field = catalogue.find(row.condition.operand.key);
    if (!field) return {};
    if (Wording::isPicked(row.condition) && !namingFields(catalogue.kind()).isEmpty())
        return (row.isNegated() ? Text::tr("are not among the cards left out by hand (%1)", "how many")
                                : Text::tr("were picked one by one (%1)", "how many"))
            .arg(wording.picked(row.condition, catalogue.kind()));
    const QString own = ownWords(wording, *field, row, catalogue.kind());
    return own.isEmpty() ? generally(wording, *field, row, catalogue.kind()) : own;
}

QString otherNoun(const QString& kind, const QString& said) {
    if (kind == QLatin1String("document")) {
        if (said == QLatin1String("kind=quote")) return Text::tr("Quotes", "what a list is of");
        if (said == QLatin1String("kind=order")) return Text::tr("Orders", "what a list is of");
        if (said == QLatin1String("kind=delivery")) return Text::tr("Delivery notes", "what a list is of");
        if (said == QLatin1String("kind=invoice")) return Text::tr("Invoices", "what a list is of");
        if (said == QLatin1String("kind=receipt")) return Text::tr("Receipts", "what a list is of");
        if (said == QLatin1String("kind=credit_note")) return Text::tr("Credit notes", "what a list is of");
    }
    if (kind == QLatin1String("interaction")) {
        if (said == QLatin1String("kind=call")) return Text::tr("Calls", "what a list is of");
        if (said == QLatin1String("kind=letter")) return Text::tr("Letters", "what a list is of");
        if (said == QLatin1String("kind=email")) return Text::tr("E-mails", "what a list is of");
        if (said == QLatin1String("kind=meeting")) return Text::tr("Meetings", "what a list is of");
        if (said == QLatin1String("kind=visit")) return Text::tr("Visits", "what a list is of");
        if (said == QLatin1String("kind=offer")) return Text::tr("Offers", "what a list is of");
        if (said == QLatin1String("kind=complaint")) return Text::tr("Complaints", "what a list is of");
        if (said == QLatin1String("kind=question")) return Text::tr("Questions", "what a list is of");
        if (said == QLatin1String("kind=review")) return Text::tr("Reviews", "what a list is of");
        if (said == QLatin1String("kind=survey")) return Text::tr("Surveys", "what a list is of");
    }
    if (kind == QLatin1String("task")) {
        if (said == QLatin1String("status=open")) return Text::tr("Open tasks", "what a list is of");
        if (said == QLatin1String("status=done")) return Text::tr("Finished tasks", "what a list is of");
    }
    return {};
}

QString recordsNoun(const QString& kind) {
    if (kind == QLatin1String("document")) return Text::tr("Documents", "what a list is of");
    if (kind == QLatin1String("task")) return Text::tr("Tasks", "what a list is of");
    if (kind == QLatin1String("interaction")) return Text::tr("Contacts", "calls and letters: what a list is of");
    if (kind == QLatin1String("product")) return Text::tr("Products", "what a list is of");
    return Text::tr("Customers", "who a list is of");
}

} // namespace clientela::lists
