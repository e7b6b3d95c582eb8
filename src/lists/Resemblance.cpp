#include "lists/Resemblance.h"

#include "base/Job.h"
#include "fields/Formatter.h"
#include "lists/Combine.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/TreeText.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace clientela::lists {

using fields::Field;
using fields::Type;
using fields::Value;
using query::Node;
using query::NodePtr;

namespace {

constexpr double kChance = 0.01;
constexpr double kSureChance = 0.001;
constexpr double kVerySureChance = 0.0001;
constexpr qint64 kLeastOfKind = 5; ///< persons or companies of the seeds: of fewer nothing can be told
constexpr size_t kBands = 4;       ///< numbers are compared by quarters of everybody
constexpr std::array<qint64, 4> kDaysAgo = {30, 90, 365, 1095}; ///< dates by how long ago they were: the same bands
                                                                ///< for every list, so that one learns to read them
constexpr size_t kMostConditions = 4; ///< of the list that finds others: more describe the seeds, not a kind of them
constexpr size_t kMostValues = 12;    ///< of one of its conditions

double part(double observed, double expected) { return observed > 0 ? observed * std::log(observed / expected) : 0; }

NodePtr negated(const NodePtr& of) { return Node::of(Node::Kind::Not, {of}); }

query::Operand operandOf(const Field& field) {
    query::Operand operand;
    operand.key = field.key;
    return operand;
}

NodePtr compared(const Field& field, query::Comparison comparison, std::vector<query::Term> terms) {
    query::Condition condition;
    condition.operand = operandOf(field);
    condition.comparison = comparison;
    condition.terms = std::move(terms);
    return Node::of(std::move(condition));
}

NodePtr within(const Field& field, const query::Window& days) {
    query::Condition condition;
    condition.operand = operandOf(field);
    condition.comparison = query::Comparison::Within;
    condition.window = days;
    return Node::of(std::move(condition));
}

query::Literal literalOf(const Value& value, const Field& field, const Currency& currency) {
    if (const auto* several = std::get_if<QStringList>(&value)) return query::literal(several->value(0));
    return query::literal(fields::fileText(value, field, currency));
}

/// What is frequent among the seeds, as one condition.
NodePtr conditionOf(const FieldTraits& of, const Currency& currency) {
    std::vector<query::Term> values;
    std::vector<NodePtr> any;
    for (const Trait& trait : of.traits) {
        if (!trait.tells || !trait.more) continue;
        if (trait.isBand() && of.field->isDate()) {
            std::vector<NodePtr> edges;
            for (const query::Window& days : daysOf(trait)) edges.push_back(within(*of.field, days));
            any.push_back(edges.size() == 1 ? edges.front() : Node::of(Node::Kind::And, std::move(edges)));
        } else if (trait.isBand()) {
            std::vector<NodePtr> edges;
            if (trait.from)
                edges.push_back(compared(*of.field, query::Comparison::GreaterOrEqual,
                                         {literalOf(*trait.from, *of.field, currency)}));
            if (trait.below)
                edges.push_back(
                    compared(*of.field, query::Comparison::Less, {literalOf(*trait.below, *of.field, currency)}));
            any.push_back(edges.size() == 1 ? edges.front() : Node::of(Node::Kind::And, std::move(edges)));
        } else if (fields::isEmpty(trait.value)) {
            any.push_back(compared(*of.field, query::Comparison::IsEmpty, {}));
        } else if (values.size() < kMostValues) {
            values.push_back(literalOf(trait.value, *of.field, currency));
        }
    }
    if (values.size() == 1)
        any.push_back(compared(*of.field, query::Comparison::Equal, std::move(values)));
    else if (!values.empty())
        any.push_back(compared(*of.field, query::Comparison::In, std::move(values)));
    if (any.empty()) return nullptr;
    return any.size() == 1 ? any.front() : Node::of(Node::Kind::Or, std::move(any));
}

/// One comparison, on one connection.
class Comparing {
public:
    Comparing(storage::Connection& connection, const fields::Catalogues& catalogues, const query::Context& context,
              const Currency& currency, JobControl* control)
        : catalogues_(catalogues), context_(context), currency_(currency), control_(control), statistics_(connection),
          records_(connection, catalogues, statistics_) {}

    [[nodiscard]] const std::optional<query::ParseError>& error() const { return error_; }

    std::optional<query::BoundList> bound(const NodePtr& list) {
        if (control_) control_->check();
        auto bound = query::bindList(list, catalogues_, QStringLiteral("customer"), context_);
        if (bound) return *bound;
        if (!error_) error_ = bound.error();
        return std::nullopt;
    }
    qint64 count(const NodePtr& list) {
        const auto asked = bound(list);
        return asked ? records_.count(*asked) : 0;
    }

    FieldTraits traits(const Field& field, const NodePtr& seeds, qint64 seedCount, const NodePtr& others,
                       qint64 otherCount) {
        FieldTraits of;
        of.field = &field;
        const auto onList = groups(field, seeds);
        const auto elsewhere = groups(field, others);
        of.traits = field.isNumeric() ? bands(onList, elsewhere)
                    : field.isDate()  ? bandsOfDays(onList, elsewhere, context_.today)
                                      : values(onList, elsewhere);
        for (Trait& trait : of.traits) {
            trait.g2 = logLikelihoodRatio(trait.seeds, seedCount, trait.others, otherCount);
            trait.more = static_cast<double>(trait.seeds) * static_cast<double>(otherCount) >
                         static_cast<double>(trait.others) * static_cast<double>(seedCount);
        }
        std::stable_sort(of.traits.begin(), of.traits.end(),
                         [](const Trait& a, const Trait& b) { return a.g2 > b.g2; });
        return of;
    }

    /// By each of the fields, those that tell most first. What tells is counted among the values of all of them.
    std::vector<FieldTraits> compared(const std::vector<const Field*>& fields, const NodePtr& seeds, qint64 seedCount,
                                      const NodePtr& others, qint64 otherCount) {
        std::vector<FieldTraits> all;
        size_t looked = 0;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (control_) control_->report(QString(), static_cast<qint64>(i), static_cast<qint64>(fields.size()) + 1);
            all.push_back(traits(*fields[i], seeds, seedCount, others, otherCount));
            looked += all.back().traits.size();
        }
        for (FieldTraits& of : all)
            for (Trait& trait : of.traits) {
                trait.chance = std::min(1.0, chanceOf(trait.g2) * static_cast<double>(looked));
                trait.tells = trait.chance < kChance;
                if (trait.tells) of.g2 = std::max(of.g2, trait.g2);
            }
        std::stable_sort(all.begin(), all.end(),
                         [](const FieldTraits& a, const FieldTraits& b) { return a.g2 > b.g2; });
        return all;
    }

    /// Others like the seeds of each kind apart, where there are some of both; nothing: there are not, or nothing tells
    /// them from others of their kind.
    NodePtr findByKind(Resemblance& answer, const std::vector<const Field*>& fields, const NodePtr& seeds,
                       qint64 wanted) {
        const auto kind = std::find_if(fields.begin(), fields.end(),
                                       [](const Field* field) { return field->key == QLatin1String("kind"); });
        if (kind == fields.end()) return nullptr; // they are not to be told apart by it
        std::vector<NodePtr> kinds;
        for (const fields::Choice& choice : (*kind)->choices)
            kinds.push_back(lists::compared(**kind, query::Comparison::Equal, {query::literal(choice.key)}));
        for (const NodePtr& one : kinds)
            if (count(both(one, seeds)) < kLeastOfKind) return nullptr;
        std::vector<const Field*> rest = fields;
        std::erase(rest, *kind);
        std::vector<NodePtr> found;
        for (const NodePtr& one : kinds) {
            const NodePtr own = both(one, seeds);
            const NodePtr others = both(one, negated(seeds));
            Resemblance part;
            part.seeds = count(own);
            part.others = count(others);
            if (part.others == 0) continue;
            part.fields = compared(rest, own, part.seeds, others, part.others);
            if (const NodePtr like = find(part, seeds, std::max<qint64>(1, wanted / 2), one)) found.push_back(like);
            answer.found += part.found;
            answer.seedsAlike += part.seedsAlike;
        }
        if (found.empty()) return nullptr;
        return found.size() == 1 ? found.front() : Node::of(Node::Kind::Or, std::move(found));
    }

    /// The conditions that find others, made greedily: the one that tells most, then whichever makes the seeds most
    /// frequent among those who fit, as long as enough others do. `among`: of which customers alone; null: of all.
    /// Nothing where none tells.
    NodePtr find(Resemblance& answer, const NodePtr& seeds, qint64 wanted, const NodePtr& among = nullptr) {
        std::vector<NodePtr> left;
        for (const FieldTraits& of : answer.fields)
            if (NodePtr condition = conditionOf(of, currency_)) left.push_back(std::move(condition));
        NodePtr chosen = among;
        double best = 0;
        for (size_t taken = 0; taken < kMostConditions && !left.empty(); ++taken) {
            size_t at = left.size();
            qint64 found = 0;
            qint64 alike = 0;
            for (size_t i = 0; i < left.size(); ++i) {
                const NodePtr with = both(chosen, left[i]);
                const qint64 inside = count(both(with, seeds));
                const qint64 outside = count(both(with, negated(seeds)));
                const double share =
                    static_cast<double>(inside) / static_cast<double>(std::max<qint64>(1, inside + outside));
                if (outside == 0 || (taken > 0 && outside < wanted) || share <= best) continue;
                best = share;
                at = i;
                found = outside;
                alike = inside;
            }
            if (at == left.size()) break;
            chosen = both(chosen, left[at]);
            left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
            answer.found = found;
            answer.seedsAlike = alike;
        }
        return chosen == among ? nullptr : chosen;
    }

private:
    std::vector<query::RecordSet::Group> groups(const Field& field, const NodePtr& list) {
        const auto asked = bound(list);
        if (!asked) return {};
        query::BoundOperand by;
        by.catalogue = &catalogues_.customers();
        by.field = &field;
        return records_.groups(*asked, by, {});
    }

    static std::vector<Trait> values(const std::vector<query::RecordSet::Group>& onList,
                                     const std::vector<query::RecordSet::Group>& elsewhere) {
        const auto keyOf = [](const Value& value) {
            if (const auto* several = std::get_if<QStringList>(&value)) return several->value(0);
            if (const auto* number = std::get_if<qint64>(&value)) return QString::number(*number);
            const auto* text = std::get_if<QString>(&value);
            return text ? *text : QString();
        };
        QHash<QString, size_t> places;
        std::vector<Trait> traits;
        const auto add = [&](const std::vector<query::RecordSet::Group>& groups, qint64 Trait::*counted) {
            for (const auto& group : groups) {
                const QString key = keyOf(group.value);
                if (!places.contains(key)) {
                    places.insert(key, traits.size());
                    traits.push_back({});
                    traits.back().value = group.value;
                }
                traits[places.value(key)].*counted += group.records;
            }
        };
        add(onList, &Trait::seeds);
        add(elsewhere, &Trait::others);
        return traits;
    }

    /// Numbers by quarters of everybody, those without one apart.
    static std::vector<Trait> bands(const std::vector<query::RecordSet::Group>& onList,
                                    const std::vector<query::RecordSet::Group>& elsewhere) {
        std::vector<std::pair<qint64, qint64>> all; // value and how many
        Trait none;
        const auto collect = [&](const std::vector<query::RecordSet::Group>& groups, qint64 Trait::*counted) {
            for (const auto& group : groups) {
                if (const auto* number = std::get_if<qint64>(&group.value))
                    all.emplace_back(*number, group.records);
                else
                    none.*counted += group.records;
            }
        };
        collect(onList, &Trait::seeds);
        collect(elsewhere, &Trait::others);
        std::sort(all.begin(), all.end());
        qint64 total = 0;
        for (const auto& [value, count] : all) total += count;
        std::vector<qint64> edges;
        qint64 passed = 0;
        for (const auto& [value, count] : all) {
            const auto next = static_cast<qint64>(edges.size() + 1);
            if (edges.size() + 1 < kBands && passed * static_cast<qint64>(kBands) >= total * next &&
                (edges.empty() || value > edges.back()) && value > all.front().first)
                edges.push_back(value);
            passed += count;
        }
        std::vector<Trait> traits(edges.empty() ? 0 : edges.size() + 1);
        for (size_t i = 0; i < traits.size(); ++i) {
            if (i > 0) traits[i].from = edges[i - 1];
            if (i < edges.size()) traits[i].below = edges[i];
        }
        const auto add = [&](const std::vector<query::RecordSet::Group>& groups, qint64 Trait::*counted) {
            for (const auto& group : groups)
                if (const auto* number = std::get_if<qint64>(&group.value); number && !traits.empty())
                    traits[static_cast<size_t>(std::upper_bound(edges.begin(), edges.end(), *number) - edges.begin())].*
                        counted += group.records;
        };
        add(onList, &Trait::seeds);
        add(elsewhere, &Trait::others);
        if (none.seeds + none.others > 0) traits.push_back(none);
        return traits;
    }

    /// Dates by how long before `today` they were, those who have none apart. A day that is still to come is in no
    /// band.
    static std::vector<Trait> bandsOfDays(const std::vector<query::RecordSet::Group>& onList,
                                          const std::vector<query::RecordSet::Group>& elsewhere, QDate today) {
        std::vector<Trait> traits(kDaysAgo.size() + 2); // the last: those without one
        for (size_t i = 0; i <= kDaysAgo.size(); ++i) {
            if (i > 0) traits[i].from = kDaysAgo[i - 1];
            if (i < kDaysAgo.size()) traits[i].below = kDaysAgo[i];
        }
        const auto add = [&](const std::vector<query::RecordSet::Group>& groups, qint64 Trait::*counted) {
            for (const auto& group : groups) {
                const auto* day = std::get_if<QDate>(&group.value);
                const qint64 ago = day ? day->daysTo(today) : 0;
                if (day && ago < 0) continue;
                const auto band = std::upper_bound(kDaysAgo.begin(), kDaysAgo.end(), ago) - kDaysAgo.begin();
                traits[day ? static_cast<size_t>(band) : kDaysAgo.size() + 1].*counted += group.records;
            }
        };
        add(onList, &Trait::seeds);
        add(elsewhere, &Trait::others);
        std::erase_if(traits, [](const Trait& trait) { return trait.seeds + trait.others == 0; });
        return traits;
    }

    const fields::Catalogues& catalogues_;
    const query::Context& context_;
    const Currency& currency_;
    JobControl* control_;
    query::Statistics statistics_;
    query::RecordSet records_;
    std::optional<query::ParseError> error_;
};

} // namespace

double logLikelihoodRatio(qint64 a, qint64 seeds, qint64 c, qint64 others) {
    const auto with = static_cast<double>(a + c);
    const auto all = static_cast<double>(seeds + others);
    const auto inside = static_cast<double>(seeds);
    const auto outside = static_cast<double>(others);
    if (seeds <= 0 || others <= 0 || with <= 0 || with >= all) return 0;
    const double g2 = 2 * (part(static_cast<double>(a), inside * with / all) +
                           part(static_cast<double>(seeds - a), inside * (all - with) / all) +
                           part(static_cast<double>(c), outside * with / all) +
                           part(static_cast<double>(others - c), outside * (all - with) / all));
    return std::max(0.0, g2);
}

Sureness surenessOf(const Trait& trait) {
    return trait.chance < kVerySureChance ? Sureness::VerySure
           : trait.chance < kSureChance   ? Sureness::Sure
                                          : Sureness::FairlySure;
}

double chanceOf(double g2) { return std::erfc(std::sqrt(std::max(0.0, g2) / 2)); }

std::vector<query::Window> daysOf(const Trait& trait) {
    std::vector<query::Window> windows;
    const auto add = [&windows](query::Window::Kind kind, qint64 days) {
        query::Window window;
        window.kind = kind;
        window.count = days;
        windows.push_back(window);
    };
    if (trait.below) add(query::Window::Kind::Last, *trait.below);
    if (trait.from) add(query::Window::Kind::MoreThanAgo, *trait.from);
    return windows;
}

bool mayTell(const Field& field) {
    if (field.importOnly || field.key == QLatin1String("id")) return false;
    if (field.isDate()) {
        // Ages and birthdays are numbers and recur; a task is still to come. Of days that are picked from other records
        // those that are kept with the card are read at once.
        const auto* aggregate = std::get_if<fields::Aggregate>(&field.source);
        return field.key != QLatin1String("birth_date") && field.key != QLatin1String("next_task") &&
               (std::holds_alternative<fields::Stored>(field.source) || (aggregate && !aggregate->summary.isNull()));
    }
    if (field.takesArguments()) return false;
    // Names and ways to reach somebody are each card's own.
    if (field.type == Type::LongText || field.type == Type::Phone || field.type == Type::Email ||
        field.type == Type::Link)
        return false;
    if (std::holds_alternative<fields::Many>(field.source) && field.type != Type::Choices) return false;
    if (const auto* stored = std::get_if<fields::Stored>(&field.source); stored && stored->zeroWhenMissing)
        return false;
    for (const char* own : {"name", "external_id", "given_name", "family_name", "company_name", "vat_number",
                            "tax_code", "street", "middle_name", "nickname", "iban"})
        if (field.key == QLatin1String(own)) return false;
    return true;
}

QStringList usualTraits(const fields::Catalogue& customers) {
    QStringList keys;
    for (const char* key : {"kind", "gender", "age", "region", "city", "sector", "workforce", "job_title", "source",
                            "tags", "language", "territory"})
        if (const Field* field = customers.find(QLatin1String(key)); field && mayTell(*field)) keys += field->key;
    return keys;
}

query::Parsed<Resemblance> resembling(storage::Connection& connection, const fields::Catalogues& catalogues,
                                      const query::Context& context, const NodePtr& seeds, const QStringList& fields,
                                      qint64 wanted, const Currency& currency, JobControl* control) {
    Comparing comparing(connection, catalogues, context, currency, control);
    Resemblance answer;
    if (!seeds) return answer; // everybody resembles everybody
    const NodePtr others = negated(seeds);
    answer.seeds = comparing.count(seeds);
    answer.others = comparing.count(others);
    if (comparing.error()) return *comparing.error();
    if (answer.seeds == 0 || answer.others == 0) return answer;
    std::vector<const Field*> asked;
    for (const QString& key : fields)
        if (const Field* field = catalogues.customers().find(key); field && mayTell(*field)) asked.push_back(field);
    answer.fields = comparing.compared(asked, seeds, answer.seeds, others, answer.others);
    NodePtr finds = comparing.findByKind(answer, asked, seeds, wanted);
    if (!finds) finds = comparing.find(answer, seeds, wanted);
    if (finds) answer.finds = both(finds, negated(seeds));
    if (comparing.error()) return *comparing.error();
    return answer;
}

} // namespace clientela::lists
