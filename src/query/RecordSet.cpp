#include "query/RecordSet.h"

#include "query/RowValue.h"
#include "query/Statistics.h"
#include "storage/Connection.h"
#include "storage/KeptStatement.h"
#include "storage/ReadTransaction.h"

namespace clientela::query {

namespace {

/// From this part of all records on a list is put in order by walking an index past everybody, instead of sorting it.
constexpr double kWalkedShare = 0.05;
/// Ids beyond this are not kept as bits.
constexpr qint64 kMostBits = 400'000'000;
constexpr size_t kRowsBetweenChecks = 4096;

void bind(storage::NativeStatement& statement, const Sql& sql) {
    int parameter = 1;
    for (const QVariant& value : sql.values) statement.bindVariant(parameter++, value);
}

/// A sum and how many it is of; `into` is a Sums or a Group.
template <class Sums>
void readSum(const storage::NativeStatement& row, int column, Sums& into) {
    into.sums.push_back(row.isNull(column) ? std::nullopt : std::optional(row.integer(column)));
    into.filled.push_back(row.integer(column + 1));
}

} // namespace

std::vector<qint64> RecordSet::read(const Sql& sql, JobControl* control) {
    const storage::KeptStatement kept(connection_, sql.text);
    storage::NativeStatement& statement = kept.statement();
    bind(statement, sql);
    std::vector<qint64> ids;
    while (statement.step()) {
        ids.push_back(statement.integer(0));
        if (control && ids.size() % kRowsBetweenChecks == 0) control->check();
    }
    if (control) control->check();
    return ids;
}

qint64 RecordSet::count(const BoundList& list) {
    const storage::ReadTransaction asPlanned(connection_);
    const std::vector<qint64> counted = read(writer_.writeCount(list), nullptr);
    return counted.empty() ? 0 : counted.front();
}

std::vector<qint64> RecordSet::firstIds(const BoundList& list, const std::vector<BoundKey>& keys, qint64 most) {
    const storage::ReadTransaction asPlanned(connection_);
    return read(writer_.writeIds(list, keys, most), nullptr);
}

std::vector<qint64> RecordSet::ids(const BoundList& list, const std::vector<BoundKey>& keys, JobControl& control) {
    control.check();
    if (keys.size() == 1) {
        const Sql walk = writer_.writeWalk(*list.catalogue, keys.front(), list.today);
        if (!walk.text.isEmpty()) {
            if (!list.root && list.catalogue->filter().isEmpty()) return read(walk, &control);
            const qint64 last = statistics_.rows(list.catalogue->tables().first().name);
            const bool many = !list.root || writer_.estimateShare(list) >= kWalkedShare;
            if (many && last < kMostBits) return walked(walk, list, control);
        }
    }
    return read(writer_.writeIds(list, keys), &control);
}

/// Who fits is found in any order and kept as bits; then everybody is passed in order.
std::vector<qint64> RecordSet::walked(const Sql& walk, const BoundList& list, JobControl& control) {
    const Sql members = writer_.writeIdSet(list);
    std::vector<bool> fits;
    size_t count = 0;
    storage::NativeStatement inside(connection_, members.text.toUtf8());
    bind(inside, members);
    while (inside.step()) {
        const auto id = static_cast<size_t>(inside.integer(0));
        if (id >= fits.size()) fits.resize(std::max(id + 1, fits.size() * 2));
        fits[id] = true;
        if (++count % kRowsBetweenChecks == 0) control.check();
    }
    control.check();
    std::vector<qint64> ids;
    ids.reserve(count);
    storage::NativeStatement everybody(connection_, walk.text.toUtf8());
    bind(everybody, walk);
    for (size_t passed = 1; everybody.step(); ++passed) {
        const qint64 id = everybody.integer(0);
        if (static_cast<size_t>(id) < fits.size() && fits[static_cast<size_t>(id)]) ids.push_back(id);
        if (passed % kRowsBetweenChecks == 0) control.check();
    }
    return ids;
}

RecordSet::Sums RecordSet::sums(const BoundList& list, const std::vector<BoundOperand>& operands) {
    const Sql sql = writer_.writeSums(list, operands);
    storage::NativeStatement statement(connection_, sql.text.toUtf8());
    bind(statement, sql);
    Sums all;
    if (!statement.step()) return all;
    all.records = statement.integer(0);
    for (size_t i = 0; i < operands.size(); ++i) readSum(statement, 1 + 2 * static_cast<int>(i), all);
    return all;
}

std::vector<RecordSet::Group> RecordSet::groups(const BoundList& list, const BoundOperand& by,
                                                const std::vector<BoundOperand>& sums) {
    const Sql sql = writer_.writeGroups(list, by, sums);
    storage::NativeStatement statement(connection_, sql.text.toUtf8());
    bind(statement, sql);
    fields::Field shown = *by.field;
    if (shown.type == fields::Type::DateTime) shown.type = fields::Type::Date;
    std::vector<Group> groups;
    while (statement.step()) {
        Group group;
        group.value = rowValue(statement, 0, shown);
        group.records = statement.integer(1);
        for (size_t i = 0; i < sums.size(); ++i) readSum(statement, 2 + 2 * static_cast<int>(i), group);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace clientela::query
