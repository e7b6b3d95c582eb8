#include "app/AddedUp.h"

#include "query/ConditionBinder.h"
#include "sales/Drafting.h"

#include <algorithm>
#include <map>

namespace clientela::app {

namespace {

using query::RecordSet;

bool isAmountOfADocument(const fields::Field& field) {
    return field.type == fields::Type::Money && field.key != QLatin1String("due");
}

/// What the documents of a list are, as an operand; nothing for other records.
std::optional<query::BoundOperand> kindOf(const query::BoundList& list) {
    if (list.catalogue->kind() != QLatin1String("document")) return std::nullopt;
    query::BoundOperand kind;
    kind.catalogue = list.catalogue;
    kind.field = list.catalogue->find(QStringLiteral("kind"));
    return kind;
}

/// Those of the list that are of one kind.
query::BoundList ofKind(const query::BoundList& list, const query::BoundOperand& kind, const fields::Value& value) {
    query::BoundCondition condition;
    condition.operand = kind;
    condition.values = {{value, {}, {}}};
    const query::BoundPtr one = query::boundCondition(std::move(condition));
    query::BoundList of = list;
    of.root = list.root ? query::allOf({list.root, one}) : one;
    return of;
}

/// Takes the sums of one kind along, to those of others.
template <class Sums>
void add(Sums& to, const RecordSet::Group& one) {
    to.records += one.records;
    to.sums.resize(one.sums.size());
    to.filled.resize(one.filled.size());
    for (size_t i = 0; i < one.sums.size(); ++i) {
        if (one.sums[i]) to.sums[i] = to.sums[i].value_or(0) + *one.sums[i];
        to.filled[i] += one.filled[i];
    }
}

/// Whether amounts of documents of these kinds add up: what is made final is each a sale of its own, the rest leads to
/// one another.
bool addUp(const std::vector<fields::Value>& kinds) {
    return kinds.size() < 2 || std::all_of(kinds.begin(), kinds.end(), [](const fields::Value& kind) {
               const auto* key = std::get_if<QString>(&kind);
               return key != nullptr && sales::isMadeFinal(*key);
           });
}

std::vector<fields::Value> valuesOf(const std::vector<RecordSet::Group>& groups) {
    std::vector<fields::Value> values;
    for (const RecordSet::Group& one : groups) values.push_back(one.value);
    return values;
}

template <class Sums>
void dropAmounts(Sums& of, const std::vector<query::BoundOperand>& columns) {
    for (size_t i = 0; i < columns.size(); ++i)
        if (isAmountOfADocument(*columns[i].field)) of.sums[i].reset();
}

} // namespace

RecordSet::Sums addedUp(RecordSet& records, const query::BoundList& list,
                        const std::vector<query::BoundOperand>& columns) {
    const auto kind = kindOf(list);
    if (!kind) return records.sums(list, columns);
    RecordSet::Sums all;
    all.sums.resize(columns.size());
    all.filled.resize(columns.size());
    const std::vector<RecordSet::Group> kinds = records.groups(list, *kind, columns);
    for (const RecordSet::Group& one : kinds) add(all, one);
    if (!addUp(valuesOf(kinds))) dropAmounts(all, columns);
    return all;
}

std::vector<RecordSet::Group> addedUpGroups(RecordSet& records, const query::BoundList& list, const query::GroupKey& by,
                                            const std::vector<query::BoundOperand>& columns) {
    const auto kind = kindOf(list);
    const bool amounts = std::any_of(columns.begin(), columns.end(), [](const query::BoundOperand& column) {
        return isAmountOfADocument(*column.field);
    });
    if (!kind || !amounts || by.operand.field->key == kind->field->key) return records.groups(list, by, columns);
    const std::vector<RecordSet::Group> kinds = records.groups(list, *kind, {});
    if (addUp(valuesOf(kinds))) return records.groups(list, by, columns);
    std::map<fields::Value, RecordSet::Group> byValue;
    std::map<fields::Value, std::vector<fields::Value>> kindsOf; // of each group
    for (const RecordSet::Group& one : kinds)
        for (const RecordSet::Group& part : records.groups(ofKind(list, *kind, one.value), by, columns)) {
            RecordSet::Group& group = byValue[part.value];
            group.value = part.value;
            kindsOf[part.value].push_back(one.value);
            add(group, part);
            if (!addUp(kindsOf[part.value])) dropAmounts(group, columns);
        }
    std::vector<RecordSet::Group> groups;
    for (auto& [value, group] : byValue) groups.push_back(std::move(group));
    std::stable_sort(groups.begin(), groups.end(), [](const RecordSet::Group& one, const RecordSet::Group& other) {
        return one.records > other.records;
    });
    return groups;
}

} // namespace clientela::app
