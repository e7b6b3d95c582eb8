#include "query/PassSums.h"

#include "query/Cell.h"
#include "query/RowValue.h"

#include <algorithm>
#include <map>

namespace clientela::query {

namespace {

constexpr double kLookUp = 1.2; // microseconds, of a record by its key in a statement of its own

/// Where the values of each operand come from: the pass has summed it up, or it is looked up record by record.
class Sources {
public:
    Sources(const SqlWriter& writer, const BoundList& list, const Pass& pass, const std::vector<BoundOperand>& operands)
        : pass_(pass) {
        for (const BoundOperand& operand : operands) {
            const auto known = std::find_if(pass.operands.begin(), pass.operands.end(), [&](const BoundOperand& one) {
                return writer.isSame(one, operand, list.today);
            });
            const bool isKnown = known != pass.operands.end();
            if (!isKnown) lookedUp.push_back(operand);
            places_.push_back(
                {isKnown, isKnown ? static_cast<size_t>(known - pass.operands.begin()) : lookedUp.size() - 1});
        }
    }

    std::vector<BoundOperand> lookedUp;

    /// Adds the values of the pass's nth record; `row` holds what is looked up from column 1 on.
    template <class Sums>
    void add(size_t nth, const storage::NativeStatement* row, Sums& into) const {
        into.sums.resize(places_.size());
        into.filled.resize(places_.size());
        for (size_t i = 0; i < places_.size(); ++i) {
            const int column = 1 + static_cast<int>(places_[i].at);
            if (!places_[i].isKnown && row->isNull(column)) continue;
            const qint64 value = places_[i].isKnown ? pass_.valueOf(nth, places_[i].at) : row->integer(column);
            into.sums[i] = into.sums[i].value_or(0) + value;
            ++into.filled[i];
        }
    }

private:
    struct Place {
        bool isKnown;
        size_t at; ///< among the operands of the pass, or of those looked up
    };
    const Pass& pass_;
    std::vector<Place> places_;
};

/// A statement that is asked of each record of a pass.
class Looking {
public:
    Looking(storage::Connection& connection, const SqlWriter::Parts& parts)
        : statement_(connection, parts.sql.text.toUtf8()), ids_(parts.ids) {
        for (const QVariant& value : parts.sql.values) statement_.bindVariant(first_++, value);
    }
    storage::NativeStatement& at(qint64 id) {
        statement_.reset();
        for (int i = 0; i < ids_; ++i) statement_.bindInteger(first_ + i, id);
        return statement_;
    }

private:
    storage::NativeStatement statement_;
    int ids_;
    int first_ = 1;
};

BoundOperand idOf(const fields::Catalogue& catalogue) {
    BoundOperand id;
    id.catalogue = &catalogue;
    id.field = catalogue.find(QStringLiteral("id"));
    return id;
}

} // namespace

double costOfAdding(const SqlWriter& writer, const BoundList& list, const Pass& pass, const BoundOperand* by,
                    const std::vector<BoundOperand>& operands) {
    const Sources sources(writer, list, pass, operands);
    if (!by && sources.lookedUp.empty()) return 0;
    double each = kLookUp + (by ? writer.microsecondsPerRecord(*by, list.today) : 0);
    for (const BoundOperand& operand : sources.lookedUp) each += writer.microsecondsPerRecord(operand, list.today);
    return each * static_cast<double>(pass.ids.size());
}

RecordSet::Sums sumsOf(storage::Connection& connection, const SqlWriter& writer, const BoundList& list,
                       const Pass& pass, const std::vector<BoundOperand>& operands) {
    const Sources sources(writer, list, pass, operands);
    RecordSet::Sums all;
    all.records = std::ssize(pass.ids);
    all.sums.resize(operands.size());
    all.filled.resize(operands.size());
    std::optional<Looking> looking;
    if (!sources.lookedUp.empty())
        looking.emplace(connection,
                        writer.writeParts(*list.catalogue, idOf(*list.catalogue), sources.lookedUp, list.today));
    for (size_t nth = 0; nth < pass.ids.size(); ++nth) {
        storage::NativeStatement* row = looking ? &looking->at(pass.ids[nth]) : nullptr;
        if (!row || row->step()) sources.add(nth, row, all);
    }
    return all;
}

std::vector<RecordSet::Group> groupsOf(storage::Connection& connection, const SqlWriter& writer, const BoundList& list,
                                       const Pass& pass, const GroupKey& by,
                                       const std::vector<BoundOperand>& operands) {
    const Sources sources(writer, list, pass, operands);
    const fields::Field shown = by.shown();
    std::map<Cell, RecordSet::Group> byValue;
    Looking looking(connection, writer.writeParts(*list.catalogue, by, sources.lookedUp, list.today));
    for (size_t nth = 0; nth < pass.ids.size(); ++nth) {
        storage::NativeStatement& row = looking.at(pass.ids[nth]);
        while (row.step()) {
            const auto [group, isNew] = byValue.try_emplace(cellOf(row, 0));
            if (isNew) group->second.value = rowValue(row, 0, shown);
            ++group->second.records;
            sources.add(nth, &row, group->second);
        }
    }
    std::vector<RecordSet::Group> groups;
    for (auto& [cell, group] : byValue) groups.push_back(std::move(group));
    std::stable_sort(groups.begin(), groups.end(), [](const RecordSet::Group& one, const RecordSet::Group& other) {
        return one.records > other.records;
    });
    return groups;
}

} // namespace clientela::query
