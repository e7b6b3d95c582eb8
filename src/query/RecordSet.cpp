#include "query/RecordSet.h"

#include "query/PassOrder.h"
#include "query/PassSums.h"
#include "query/RowValue.h"
#include "query/Statistics.h"
#include "storage/Connection.h"
#include "storage/FileMemory.h"
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

/// The pass that the writer has found worth keeping: kept already, or made now.
std::shared_ptr<const Pass> RecordSet::pass(const SqlWriter::Asked& asked) {
    QString name = asked.sql.text;
    for (const QVariant& value : asked.sql.values) name += QChar(0x1f) + value.toString();
    return connection_.memory().of<KeptPasses>()->of(connection_, name, [&] {
        auto found = std::make_shared<Pass>();
        found->operands = asked.values;
        storage::NativeStatement statement(connection_, asked.sql.text.toUtf8());
        bind(statement, asked.sql);
        while (statement.step()) {
            found->ids.push_back(statement.integer(0));
            for (size_t i = 1; i <= asked.values.size(); ++i)
                found->values.push_back(statement.integer(static_cast<int>(i)));
        }
        found->ids.shrink_to_fit();
        found->values.shrink_to_fit();
        return found;
    });
}

/// The pass that the list is found by, unless looking up what is added up takes longer than finding the list anew.
std::shared_ptr<const Pass> RecordSet::passToAdd(const BoundList& list, const BoundOperand* by,
                                                 const std::vector<BoundOperand>& operands) {
    const SqlWriter::Asked asked = writer_.askCount(list);
    if (!asked.isPass) return nullptr;
    auto found = pass(asked);
    return costOfAdding(writer_, list, *found, by, operands) < asked.microseconds ? found : nullptr;
}

qint64 RecordSet::count(const BoundList& list) {
    const storage::ReadTransaction oneState(connection_);
    const SqlWriter::Asked asked = writer_.askCount(list);
    if (asked.isPass) return std::ssize(pass(asked)->ids);
    const std::vector<qint64> counted = read(asked.sql, nullptr);
    return counted.empty() ? 0 : counted.front();
}

std::vector<qint64> RecordSet::firstIds(const BoundList& list, const std::vector<BoundKey>& keys, qint64 most) {
    const storage::ReadTransaction oneState(connection_);
    const SqlWriter::Asked asked = writer_.askIds(list, keys, most);
    return asked.isPass ? ofPass(list, *pass(asked), keys, most, nullptr) : read(asked.sql, nullptr);
}

std::vector<qint64> RecordSet::ids(const BoundList& list, const std::vector<BoundKey>& keys, JobControl& control) {
    control.check();
    const storage::ReadTransaction oneState(connection_);
    const SqlWriter::Asked asked = writer_.askIds(list, keys, -1);
    std::vector<qint64> ids;
    if (asked.isPass) {
        ids = ofPass(list, *pass(asked), keys, -1, &control);
    } else if (const Sql everybody = walk(list, keys, asked.share); everybody.text.isEmpty()) {
        return read(asked.sql, &control);
    } else if (!list.root && list.catalogue->filter().isEmpty()) {
        return read(everybody, &control);
    } else {
        ids = walked(everybody, fitting(list, control), -1, &control);
    }
    control.check();
    return ids;
}

std::vector<qint64> RecordSet::ofPass(const BoundList& list, const Pass& pass, const std::vector<BoundKey>& keys,
                                      qint64 most, JobControl* control) {
    const qint64 all = std::max<qint64>(statistics_.rows(list.catalogue->tables().first().name), 1);
    const Sql everybody = walk(list, keys, static_cast<double>(pass.ids.size()) / static_cast<double>(all));
    if (everybody.text.isEmpty()) return inOrder(connection_, writer_, list, pass, keys, most, all);
    std::vector<bool> fits;
    for (const qint64 id : pass.ids) {
        if (static_cast<size_t>(id) >= fits.size()) fits.resize(std::max(static_cast<size_t>(id) + 1, fits.size() * 2));
        fits[static_cast<size_t>(id)] = true;
    }
    return walked(everybody, fits, most, control);
}

Sql RecordSet::walk(const BoundList& list, const std::vector<BoundKey>& keys, double share) {
    if (keys.size() != 1 || share < kWalkedShare) return {};
    if (statistics_.rows(list.catalogue->tables().first().name) >= kMostBits) return {};
    return writer_.writeWalk(*list.catalogue, keys.front(), list.today);
}

/// Who fits, found in any order and kept as bits.
std::vector<bool> RecordSet::fitting(const BoundList& list, JobControl& control) {
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
    return fits;
}

/// Everybody is passed in order.
std::vector<qint64> RecordSet::walked(const Sql& walk, const std::vector<bool>& fits, qint64 most,
                                      JobControl* control) {
    std::vector<qint64> ids;
    storage::NativeStatement everybody(connection_, walk.text.toUtf8());
    bind(everybody, walk);
    for (size_t passed = 1; (most < 0 || std::ssize(ids) < most) && everybody.step(); ++passed) {
        const qint64 id = everybody.integer(0);
        if (static_cast<size_t>(id) < fits.size() && fits[static_cast<size_t>(id)]) ids.push_back(id);
        if (control && passed % kRowsBetweenChecks == 0) control->check();
    }
    return ids;
}

RecordSet::Sums RecordSet::sums(const BoundList& list, const std::vector<BoundOperand>& operands) {
    const storage::ReadTransaction oneState(connection_);
    if (const auto pass = passToAdd(list, nullptr, operands))
        return sumsOf(connection_, writer_, list, *pass, operands);
    const Sql sql = writer_.writeSums(list, operands);
    storage::NativeStatement statement(connection_, sql.text.toUtf8());
    bind(statement, sql);
    Sums all;
    if (!statement.step()) return all;
    all.records = statement.integer(0);
    for (size_t i = 0; i < operands.size(); ++i) readSum(statement, 1 + 2 * static_cast<int>(i), all);
    return all;
}

std::vector<RecordSet::Group> RecordSet::groups(const BoundList& list, const GroupKey& by,
                                                const std::vector<BoundOperand>& sums) {
    const storage::ReadTransaction oneState(connection_);
    if (const auto pass = passToAdd(list, &by.operand, sums))
        return groupsOf(connection_, writer_, list, *pass, by, sums);
    const Sql sql = writer_.writeGroups(list, by, sums);
    storage::NativeStatement statement(connection_, sql.text.toUtf8());
    bind(statement, sql);
    const fields::Field shown = by.shown();
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
