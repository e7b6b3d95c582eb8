#include "lists/Sentence.h"

#include "lists/ByHand.h"
#include "lists/Generally.h"
#include "lists/OtherPredicates.h"
#include "lists/Predicates.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace clientela::lists {

using query::Comparison;
using query::OutlineRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

QString companies() { return Text::tr("Companies", "who a list is of"); }
QString persons() { return Text::tr("Private persons", "who a list is of"); }
QString women() { return Text::tr("Women", "who a list is of"); }
QString men() { return Text::tr("Men", "who a list is of"); }

/// Who a list is of, where one of its rows says so: `gender = female` makes "Women".
QString noun(const fields::Catalogue& customers, const OutlineRow& row) {
    if (row.isGroup() || row.isNegated() || row.condition.comparison != Comparison::Equal) return {};
    const fields::Field* field = customers.find(row.condition.operand.key);
    const QString choice = field ? choiceIn(*field, row.condition) : QString();
    if (choice.isEmpty()) return {};
    const QString said = field->key + QLatin1Char('=') + choice;
    if (customers.kind() != QLatin1String("customer")) return otherNoun(customers.kind(), said);
    if (said == QLatin1String("gender=female")) return women();
    if (said == QLatin1String("gender=male")) return men();
    if (said == QLatin1String("kind=company")) return companies();
    if (said == QLatin1String("kind=person")) return persons();
    if (said == QLatin1String("stage=prospect")) return Text::tr("Prospects", "who a list is of");
    if (said == QLatin1String("stage=suspect")) return Text::tr("Suspects", "who a list is of");
    if (said == QLatin1String("stage=lost")) return Text::tr("Lost customers", "who a list is of");
    return {};
}

/// Walks over the rows of one list.
class Speaker {
public:
    Speaker(const Wording& wording, const fields::Catalogue& customers) : wording_(wording), customers_(customers) {}

    QString whole(const OutlineRow& root) {
        const QString text = spoken(root);
        return mayBeDrafts(root) ? Text::tr("%1 (drafts included)", "Invoices that come to more than €500.00").arg(text)
                                 : text;
    }

private:
    QString spoken(const OutlineRow& root) {
        QString who;
        QStringList did;
        QStringList rest;
        if (root.kind == OutlineRow::Kind::All)
            addAll(root.rows, who, did, rest);
        else if (const QString group = either(root, false); !group.isEmpty())
            did += group;
        else if (const QString plain = wording_.row(root); !plain.isEmpty())
            rest += plain;
        const bool everybody = who.isEmpty() && did.isEmpty() && rest.isEmpty();
        if (everybody) return all();
        if (who.isEmpty()) who = recordsNoun(customers_.kind());
        const bool people = isOfCustomers() && who != companies();
        QString text = did.isEmpty() ? who
                       : people      ? Text::tr("%1 who %2", "Women who live in Rome").arg(who, andOf(did))
                                : Text::tr("%1 that %2", "Invoices that are not paid in full").arg(who, andOf(did));
        if (rest.isEmpty()) return text;
        const QString joined = rest.join(QStringLiteral("; "));
        return did.isEmpty() ? Text::tr("%1: %2", "who a list is of, and conditions").arg(text, joined)
                             : Text::tr("%1; %2", "a sentence, and further conditions").arg(text, joined);
    }

    /// Documents are called "Invoices" and nobody says whether those that are not made yet are among them. What is
    /// still due is due of what was made.
    [[nodiscard]] bool mayBeDrafts(const OutlineRow& root) const {
        if (customers_.kind() != QLatin1String("document") || root.kind != OutlineRow::Kind::All) return false;
        const auto isOfAKind = [this](const OutlineRow& row) { return row.on && !noun(customers_, row).isEmpty(); };
        return std::any_of(root.rows.begin(), root.rows.end(), isOfAKind) && !asksForState(root);
    }
    [[nodiscard]] static bool asksForState(const OutlineRow& row) {
        if (row.isGroup()) return row.on && std::any_of(row.rows.begin(), row.rows.end(), &Speaker::asksForState);
        const query::Condition& condition = row.condition;
        const bool isDue = condition.operand.key == QLatin1String("due") && !row.isNegated() &&
                           condition.comparison == Comparison::Greater;
        return row.on && !row.isBlank() && (isDue || condition.operand.key == QLatin1String("status"));
    }
    [[nodiscard]] bool isOfCustomers() const { return customers_.kind() == QLatin1String("customer"); }
    [[nodiscard]] QString all() const {
        if (customers_.kind() == QLatin1String("document")) return Text::tr("All documents");
        if (customers_.kind() == QLatin1String("task")) return Text::tr("All tasks");
        if (customers_.kind() == QLatin1String("interaction")) return Text::tr("All contacts", "calls and letters");
        if (customers_.kind() == QLatin1String("product")) return Text::tr("All products");
        return Text::tr("All customers");
    }

    /// What is said of the row, and of the next one where it goes with it.
    [[nodiscard]] std::optional<Predicate> predicateOf(const OutlineRow& row, std::span<const OutlineRow> next) const {
        if (isOfCustomers()) return predicate(wording_, customers_, row, next);
        const QString text = otherPredicate(wording_, customers_, row);
        return text.isEmpty() ? std::nullopt : std::optional(Predicate{text});
    }
    /// The same where nothing may be said of others: by the field's name alone.
    [[nodiscard]] std::optional<Predicate> aloneOf(const OutlineRow& row) const {
        const fields::Field* field = row.isGroup() ? nullptr : customers_.find(row.condition.operand.key);
        const QString text = field ? generally(wording_, *field, row, customers_.kind()) : QString();
        return text.isEmpty() ? std::nullopt : std::optional(Predicate{text});
    }

    void addAll(const std::vector<OutlineRow>& rows, QString& who, QStringList& did, QStringList& rest) {
        QString last;
        for (size_t i = 0; i < rows.size(); ++i) {
            const OutlineRow& row = rows[i];
            if (!row.on || row.isBlank()) continue;
            // Whoever are women are persons, which then need not be said.
            if (const QString named = noun(customers_, row);
                !named.isEmpty() && (who.isEmpty() || (who == persons() && (named == women() || named == men())) ||
                                     (named == persons() && (who == women() || who == men())))) {
                if (named != persons() || who.isEmpty()) who = named;
                continue;
            }
            if (row.isGroup() && row.kind == OutlineRow::Kind::None)
                if (const QStringList none = noneOf(row); !none.isEmpty()) {
                    did += none; // they all stand beside each other: no parentheses
                    continue;
                }
            const auto said = saying(rows, i, true);
            if (said && !said->isLast)
                did += said->text;
            else if (said && last.isEmpty())
                last = said->text;
            else if (const auto alone = aloneOf(row))
                did += alone->text;
            else if (const QString plain = wording_.row(row); !plain.isEmpty())
                rest += plain;
        }
        if (!last.isEmpty()) did += last;
    }

    /// The row in words that follow "who", and the next ones where they are said with it, of rows that `all` hold;
    /// nothing where it has none.
    std::optional<Predicate> saying(const std::vector<OutlineRow>& rows, size_t& at, bool all) {
        const OutlineRow& row = rows[at];
        if (row.isGroup()) {
            const QString text = either(row, true);
            return text.isEmpty() ? std::nullopt : std::optional(Predicate{text});
        }
        // What is said together holds together: not where one of them is enough.
        const std::span<const OutlineRow> rest(rows);
        const auto said = predicateOf(row, all ? rest.subspan(at + 1) : std::span<const OutlineRow>());
        if (said) at += static_cast<size_t>(said->took);
        return said;
    }

    /// A group of which all rows have such words. `inside` of a sentence it stands in parentheses.
    QString either(const OutlineRow& group, bool inside) {
        if (const auto one = oneOf(group))
            if (const auto said = predicateOf(*one, {}); said && !said->isLast) return said->text;
        QStringList parts;
        if (group.kind == OutlineRow::Kind::None)
            parts = noneOf(group);
        else
            for (size_t i = 0; i < group.rows.size(); ++i) {
                if (!group.rows[i].on || group.rows[i].isBlank()) continue;
                auto part = saying(group.rows, i, group.kind == OutlineRow::Kind::All);
                if (part && part->isLast) part = aloneOf(group.rows[i]);
                if (!part) return {};
                parts += part->text;
            }
        if (parts.size() < 2) return parts.value(0);
        const QString text = group.kind == OutlineRow::Kind::Any ? orOf(parts) : andOf(parts);
        return inside ? QStringLiteral("(%1)").arg(text) : text;
    }

    /// A group of which any may hold, where all of its rows name values of one field: as one row that has them all.
    [[nodiscard]] static std::optional<OutlineRow> oneOf(const OutlineRow& group) {
        if (group.kind != OutlineRow::Kind::Any) return std::nullopt;
        std::optional<OutlineRow> one;
        for (const OutlineRow& row : group.rows) {
            if (!row.on || row.isBlank()) continue;
            const query::Condition& condition = row.condition;
            const bool equal = condition.comparison == Comparison::Equal || condition.comparison == Comparison::In;
            const bool literal =
                std::all_of(condition.terms.begin(), condition.terms.end(),
                            [](const query::Term& term) { return std::holds_alternative<query::Literal>(term); });
            if (row.isGroup() || row.isNegated() || !equal || !literal) return std::nullopt;
            if (!one) {
                one = row;
                one->condition.comparison = Comparison::In;
                continue;
            }
            if (!query::equal(one->condition.operand, condition.operand)) return std::nullopt;
            one->condition.terms.insert(one->condition.terms.end(), condition.terms.begin(), condition.terms.end());
        }
        return one;
    }

    /// What a group of "none of" says, row by row: the opposite of each. Empty where one of them has no words.
    [[nodiscard]] QStringList noneOf(const OutlineRow& group) const {
        QStringList parts;
        for (const OutlineRow& row : group.rows) {
            if (!row.on || row.isBlank()) continue;
            if (row.isGroup()) return {};
            OutlineRow opposite = row;
            opposite.negation = row.isNegated() ? OutlineRow::Negation::No : OutlineRow::Negation::Plain;
            auto said = predicateOf(opposite, {});
            if (said && said->isLast) said = aloneOf(opposite);
            if (!said) return {};
            parts += said->text;
        }
        return parts;
    }

    const Wording& wording_;
    const fields::Catalogue& customers_;
};

/// What a list says, with whom people put there or took away one by one.
QString withExceptions(QString text, const ByHand& parts, const Wording& wording, const QString& kind) {
    if (!parts.pinned.empty())
        text = Text::tr("%1; added by hand: %2", "a sentence, how many cards")
                   .arg(text, wording.picked(parts.pinned, kind));
    if (!parts.leftOut.empty())
        text = Text::tr("%1; left out by hand: %2", "a sentence, how many cards")
                   .arg(text, wording.picked(parts.leftOut, kind));
    return text;
}

} // namespace

QString sentence(const Wording& wording, const fields::Catalogue& catalogue, const query::NodePtr& list) {
    ByHand parts = takenApart(list);
    const bool pickedOnly = parts.base && parts.base->kind == query::Node::Kind::Or && parts.base->children.empty();
    if (pickedOnly) parts.base = frozen(std::exchange(parts.pinned, {}));
    const QString text = Speaker(wording, catalogue).whole(query::outlineOf(parts.base));
    return withExceptions(text, parts, wording, catalogue.kind());
}

QString frozenInWords(const Wording& wording, const query::NodePtr& list, const QString& kind, const QString& day) {
    const QString text = (kind == QLatin1String("customer")
                              ? QCoreApplication::translate("Lists", "Customers who were on the list on %1")
                              : QCoreApplication::translate("Lists", "What was on the list on %1"))
                             .arg(day);
    return withExceptions(text, frozenParts(list), wording, kind);
}

} // namespace clientela::lists
