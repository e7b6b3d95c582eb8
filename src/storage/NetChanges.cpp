#include "storage/NetChanges.h"

#include "base/Failure.h"
#include "storage/ChangeCodec.h"
#include "storage/Connection.h"
#include "storage/LogThinning.h"

#include <QCoreApplication>

namespace clientela::storage {

using Operation = RowChange::Operation;

namespace {

FieldChange* fieldOf(RowChange& change, const QString& column) {
    for (FieldChange& field : change.fields)
        if (field.column == column) return &field;
    return nullptr;
}

/// Later fields over earlier ones: the first `before` and the last `after` stand.
void follow(RowChange& earlier, RowChange& later) {
    for (FieldChange& field : later.fields) {
        if (FieldChange* known = fieldOf(earlier, field.column))
            known->after = std::move(field.after);
        else
            earlier.fields.push_back(std::move(field));
    }
}

bool changesSomething(const RowChange& change) {
    return change.operation != Operation::Update ||
           std::any_of(change.fields.begin(), change.fields.end(),
                       [](const FieldChange& field) { return field.before != field.after; });
}

} // namespace

void visitRowChanges(Connection& connection, const ChangeRange& range, const std::vector<RevisionId>* revisions,
                     JobControl& control, const std::function<void(RowChange&)>& visit) {
    const auto wanted = [&](const QString& table) { return range.tables.contains(table); };
    const QString what = QCoreApplication::translate("Storage", "Reading what was changed");
    RevisionId last = range.upTo;
    if (last.isNull()) {
        Rows rows = connection.query(QStringLiteral("SELECT max(id) FROM revision"));
        if (rows.next()) last = rows.id<RevisionId>(0);
    }
    // With some of the changes missing, what comes out would not be what was.
    const RevisionId thinned = thinnedUpTo(connection);
    const auto isMissing = [&](RevisionId id) { return id > range.after && id <= last && id <= thinned; };
    if (revisions ? std::any_of(revisions->begin(), revisions->end(), isMissing)
                  : range.after < std::min(thinned, last))
        throw Failure(thinnedProblem(connection), QStringLiteral("the log is thinned"));
    RowChange change;
    const auto read = [&](const QByteArray& part) {
        ChangeReader reader(part, ChangeReader::Order::Done, wanted);
        while (reader.next(change)) visit(change);
    };
    if (revisions) {
        qint64 done = 0;
        for (const RevisionId id : *revisions) {
            if (id <= range.after || id > last) continue;
            control.report(what, done++, static_cast<qint64>(revisions->size()));
            Rows parts = connection.query(
                QStringLiteral("SELECT data FROM revision_part WHERE revision_id = ? ORDER BY part"), id);
            while (parts.next()) read(parts.bytes(0));
        }
        return;
    }
    Rows parts = connection.query(QStringLiteral("SELECT revision_id, data FROM revision_part WHERE revision_id > ? AND"
                                                 " revision_id <= ? ORDER BY revision_id, part"),
                                  range.after.value, last.value);
    while (parts.next()) {
        control.report(what, parts.integer(0) - range.after.value, last.value - range.after.value);
        read(parts.bytes(1));
    }
}

NetChanges::Key NetChanges::keyOf(const RowChange& change) {
    auto table = tables_.constFind(change.table);
    if (table == tables_.cend()) table = tables_.insert(change.table, static_cast<int>(tables_.size()));
    Key key{*table, change.key.front().value.toLongLong(), 0};
    if (change.key.size() > 1) key.second = change.key[1].value.toLongLong();
    return key;
}

void NetChanges::take(RowChange change) {
    const Key key = keyOf(change);
    const auto known = rows_.find(key);
    if (known == rows_.end()) {
        rows_.emplace(key, std::move(change));
        return;
    }
    RowChange& net = known->second;
    switch (change.operation) {
    case Operation::Update: follow(net, change); return;
    case Operation::Delete:
        if (net.operation == Operation::Insert) {
            rows_.erase(known);
            return;
        }
        for (FieldChange& field : change.fields)
            if (const FieldChange* earlier = fieldOf(net, field.column)) field.before = earlier->before;
        net = std::move(change);
        return;
    case Operation::Insert:
        if (net.operation == Operation::Delete) net.operation = Operation::Update;
        follow(net, change);
        return;
    }
}

void NetChanges::visit(const std::function<void(const RowChange&)>& visit) const {
    for (const auto& [key, net] : rows_) {
        if (!changesSomething(net)) continue;
        if (net.operation != Operation::Update) {
            visit(net);
            continue;
        }
        RowChange changed = net;
        std::erase_if(changed.fields, [](const FieldChange& field) { return field.before == field.after; });
        visit(changed);
    }
}

} // namespace clientela::storage
