#include "app/AddedUp.h"

namespace clientela::app {

namespace {

bool isAmountOfADocument(const fields::Field& field) {
    return field.type == fields::Type::Money && field.key != QLatin1String("due");
}

} // namespace

query::RecordSet::Sums addedUp(query::RecordSet& records, const query::BoundList& list,
                               const std::vector<query::BoundOperand>& columns) {
    query::RecordSet::Sums sums = records.sums(list, columns);
    const fields::Field* kind =
        list.catalogue->kind() == QLatin1String("document") ? list.catalogue->find(QStringLiteral("kind")) : nullptr;
    if (kind == nullptr) return sums;
    query::BoundOperand by;
    by.catalogue = list.catalogue;
    by.field = kind;
    if (records.groups(list, by, {}).size() < 2) return sums;
    for (size_t i = 0; i < columns.size(); ++i)
        if (isAmountOfADocument(*columns[i].field)) sums.sums[i].reset();
    return sums;
}

} // namespace clientela::app
