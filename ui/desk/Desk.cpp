#include "ui/desk/Desk.h"

#include "storage/RevisionLog.h"
#include "storage/Undo.h"

namespace clientela::ui {

Desk::Desk(std::unique_ptr<app::OpenFile> file, QObject* parent)
    : QObject(parent), file_(std::move(file)), jobs_(file_->file()) {
    if (file_->file().isReadOnly()) return;
    writer_ = std::make_unique<storage::Writer>(file_->file());
    connect(writer_.get(), &storage::Writer::committed, this, [this](const storage::Committed& committed) {
        Q_EMIT changed(committed);
        Q_EMIT undoChanged();
    });
}

Desk::~Desk() {
    // First what may still call back into the file.
    writer_.reset();
}

QString Desk::undoText() const {
    const auto action = isReadOnly() ? std::nullopt : storage::lastUndoable(connection());
    return action ? action->title : QString();
}

QString Desk::redoText() const {
    const auto action = isReadOnly() ? std::nullopt : storage::lastRedoable(connection());
    return action ? action->title : QString();
}

void Desk::undo() {
    if (const auto action = storage::lastUndoable(connection())) takeBack(action->id.value, false);
}

void Desk::redo() {
    if (const auto action = storage::lastRedoable(connection())) takeBack(action->id.value, true);
}

void Desk::undoRevision(qint64 revision) { takeBack(revision, false); }

void Desk::takeBack(qint64 revision, bool redo) {
    const auto work = [revision, redo](storage::UnitOfWork& unit) {
        return redo ? storage::redo(unit, RevisionId(revision)) : storage::undo(unit, RevisionId(revision));
    };
    change(redo ? QStringLiteral("redo") : QStringLiteral("undo"), QString(), work, this,
           [this, redo](const Result<storage::Written<storage::UndoOutcome>>& outcome) {
               if (!outcome) return fail(outcome.problem());
               const storage::UndoOutcome& undone = outcome->value;
               if (undone.refused)
                   return fail({tr("“%1” cannot be undone: %n field(s) were changed since.", nullptr,
                                   static_cast<int>(undone.conflictCount))
                                    .arg(undone.action.title),
                                tr("Nothing was changed."), tr("Undo the later changes first.")});
               tell((redo ? tr("Done again: %1") : tr("Undone: %1")).arg(undone.action.title));
           });
}

Problem Desk::readOnlyProblem() {
    return {tr("This file is open to read only."), tr("Nothing was changed."),
            tr("Open it from a place where you may write.")};
}

} // namespace clientela::ui
