// Whom somebody is tied to: a part of lists/Predicates.h.
#include "lists/Predicates.h"

#include "lists/Times.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Comparison;
using query::OutlineRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

/// role = decides; empty where the row is about something else, or there are no words for the role.
QString roleIn(const OutlineRow& row) {
    const auto* literal =
        row.condition.terms.size() == 1 ? std::get_if<query::Literal>(&row.condition.terms.front()) : nullptr;
    if (!literal || row.isNegated() || row.condition.comparison != Comparison::Equal) return {};
    if (literal->text == QLatin1String("decides")) return Text::tr("decide", "people of a company");
    if (literal->text == QLatin1String("manages")) return Text::tr("manage the company", "people of a company");
    if (literal->text == QLatin1String("works_for")) return Text::tr("work there", "people of a company");
    if (literal->text == QLatin1String("pays")) return Text::tr("pay its invoices", "people of a company");
    return {};
}

QString ofPeople(const Times& times, const QString& who) {
    switch (times.kind) {
    case Times::Kind::Some: return Text::tr("have people on file who %1", "spent more than €100.00").arg(who);
    case Times::Kind::None: return Text::tr("have no people on file who %1", "spent more than €100.00").arg(who);
    case Times::Kind::AtLeast: return Text::tr("have at least %n people on file who %1", nullptr, times.n).arg(who);
    default: return {};
    }
}

QString ofCompanies(const Times& times, const QString& which) {
    switch (times.kind) {
    case Times::Kind::Some: return Text::tr("work for companies that %1", "spent more than €100.00").arg(which);
    case Times::Kind::None: return Text::tr("do not work for companies that %1", "spent more than €100.00").arg(which);
    default: return {};
    }
}

} // namespace

QString tied(const Wording& wording, const fields::Catalogue& customers, const query::Condition& condition) {
    const bool people = condition.operand.key == QLatin1String("people");
    const auto times = timesOf(condition);
    const OutlineRow root = query::outlineOf(condition.operand.arguments);
    if (!times || root.kind != OutlineRow::Kind::All) return {};
    QStringList all;
    for (size_t i = 0; i < root.rows.size(); ++i) {
        const OutlineRow& row = root.rows[i];
        if (!row.on || row.isBlank()) continue;
        if (row.isGroup()) return {};
        if (row.condition.operand.key == QLatin1String("role")) {
            const QString role = people ? roleIn(row) : QString();
            if (role.isEmpty()) return {};
            all += role;
            continue;
        }
        const auto said = predicate(wording, customers, row, std::span<const OutlineRow>(root.rows).subspan(i + 1));
        if (!said || said->isLast) return {}; // people of people: better in the words of the rows
        i += static_cast<size_t>(said->took);
        all += said->text;
    }
    if (all.isEmpty()) return {};
    return people ? ofPeople(*times, andOf(all)) : ofCompanies(*times, andOf(all));
}

} // namespace clientela::lists
