#include "storage/Undo.h"

#include "storage/Applier.h"
#include "storage/ChangeCodec.h"
#include "storage/CustomerFile.h"
#include "storage/StandingRows.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace clientela::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

Problem notThere(RevisionId id) {
    return {tr("There is no revision %1.").arg(id.value), tr("Nothing was changed."),
            tr("Look up its number in the log.")};
}

Problem stateProblem(const Revision& action, Direction direction) {
    return {(direction == Direction::Undo ? tr("\"%1\" is undone already.") : tr("\"%1\" is not undone."))
                .arg(action.title),
            tr("Nothing was changed."),
            {}};
}

Problem sealedProblem(const Revision& action) {
    return {tr("\"%1\" cannot be undone: it is part of a document that was made final.").arg(action.title),
            tr("Nothing was changed."), tr("Make a counter-document instead, such as a credit note.")};
}

Problem permanentProblem(const Revision& action) {
    return {tr("\"%1\" cannot be undone: what it wrote is kept for good.").arg(action.title),
            tr("Nothing was changed."), tr("Enter the opposite, such as a new consent or a credit note.")};
}

Problem erasedProblem(const Revision& action) {
    return {tr("Nothing of \"%1\" is left to take back: who it was about was erased.").arg(action.title),
            tr("Nothing was changed."),
            {}};
}

Problem thinnedProblemOf(const Revision& action) {
    return {tr("\"%1\" cannot be undone: the log was thinned since, and does not hold what was there before.")
                .arg(action.title),
            tr("Nothing was changed."),
            tr("Backups from before the thinning hold it; cards can be brought back from them.")};
}

Problem inUseProblem(const Revision& action, Direction direction) {
    return {(direction == Direction::Undo
                 ? tr("\"%1\" cannot be undone: what was entered later belongs to it.")
                 : tr("\"%1\" cannot be done again: what was entered later belongs to what would go."))
                .arg(action.title),
            tr("Nothing was changed."), tr("Undo the later actions first.")};
}

std::optional<Revision> latestOf(Connection& connection, RevisionId root) {
    RevisionId latest;
    {
        Rows rows = connection.query(QStringLiteral("SELECT max(id) FROM revision WHERE root = ?"), root);
        if (rows.next()) latest = rows.id<RevisionId>(0);
    }
    return revision(connection, latest);
}

std::vector<qint64> partsOf(Connection& connection, RevisionId id) {
    std::vector<qint64> parts;
    Rows rows =
        connection.query(QStringLiteral("SELECT part FROM revision_part WHERE revision_id = ? ORDER BY part DESC"), id);
    while (rows.next()) parts.push_back(rows.integer(0));
    return parts;
}

QByteArray partData(Connection& connection, RevisionId id, qint64 part) {
    Rows rows =
        connection.query(QStringLiteral("SELECT data FROM revision_part WHERE revision_id = ? AND part = ?"), id, part);
    return rows.next() ? rows.bytes(0) : QByteArray();
}

/// Calls `apply` with each change of `latest`, inverted, in the order in which they are taken back.
void visitInverse(UnitOfWork& work, const Revision& latest, const std::function<void(const RowChange&)>& apply) {
    Connection& connection = work.connection();
    qint64 done = 0;
    RowChange change;
    for (const qint64 part : partsOf(connection, latest.id)) {
        ChangeReader reader(partData(connection, latest.id, part), ChangeReader::Order::Undone);
        while (reader.next(change)) {
            apply(change.inverse());
            if (work.control() && ++done % 500 == 0) work.control()->report(latest.title, done, latest.changes);
        }
    }
}

Result<UndoOutcome> reverse(UnitOfWork& work, RevisionId id, Direction direction, const Resolution& resolution) {
    Connection& connection = work.connection();
    const auto named = revision(connection, id);
    if (!named) return notThere(id);
    const auto root = revision(connection, named->root);
    const auto latest = latestOf(connection, named->root);
    if (!root || !latest) return notThere(named->root);
    if ((latest->direction == Direction::Undo) == (direction == Direction::Undo)) return stateProblem(*root, direction);

    if (latest->isThinned) return thinnedProblemOf(*root);
    // Of the action itself: an undo of it may rightly have found nothing to do.
    if (root->changes == 0) return erasedProblem(*root);
    work.setCause(root->id, direction);
    work.setTitle(root->title);
    UndoOutcome outcome;
    outcome.action = *root;
    // Parts and blocks come in an order of their own; references must hold at the end.
    connection.script("PRAGMA defer_foreign_keys = ON");
    const auto schema = work.file().schema(connection);
    try {
        Applier applier(connection, *schema, outcome);
        applier.setResolution(&resolution);
        visitInverse(work, *latest, [&](const RowChange& change) { applier.apply(change); });
        StandingRows(connection, *schema, applier, outcome).settle([&](const auto& visit) {
            visitInverse(work, *latest, visit);
        });
        if (outcome.rows == 0 && outcome.stoodOn > 0 && outcome.stoodOn == outcome.conflictCount)
            return inUseProblem(*root, direction);
        const qint64 before = outcome.conflictCount;
        applier.checkReferences();
        outcome.refused = outcome.open > 0 || outcome.conflictCount > before;
    } catch (const Applier::Sealed&) {
        return sealedProblem(*root);
    }
    if (outcome.rows == 0 && outcome.conflictCount == 0 && outcome.kept > 0) return permanentProblem(*root);
    return outcome;
}

Result<UndoOutcome> reverseOrAbandon(UnitOfWork& work, RevisionId id, Direction direction,
                                     const Resolution& resolution) {
    Result<UndoOutcome> outcome = reverse(work, id, direction, resolution);
    if (!outcome.ok() || outcome->refused) work.abandon();
    return outcome;
}

} // namespace

bool UndoOutcome::canBeSettled() const {
    const auto any = [this](const auto& isIt) { return std::any_of(conflicts.begin(), conflicts.end(), isIt); };
    return open > 0 && !any([](const FieldConflict& one) { return one.reason == FieldConflict::Reason::LinkGone; }) &&
           (rows > 0 || any([](const FieldConflict& one) { return one.canTakeBack(); }));
}

Result<UndoOutcome> undo(UnitOfWork& work, RevisionId id, const Resolution& resolution) {
    return reverseOrAbandon(work, id, Direction::Undo, resolution);
}

Result<UndoOutcome> redo(UnitOfWork& work, RevisionId id, const Resolution& resolution) {
    return reverseOrAbandon(work, id, Direction::Redo, resolution);
}

} // namespace clientela::storage
