#pragma once

#include "base/Result.h"
#include "storage/RevisionLog.h"
#include "storage/UnitOfWork.h"

#include <vector>

namespace clientela::storage {

/// A place where the file is not as the revision left it.
struct FieldConflict {
    enum class Reason {
        Changed,   ///< the field was changed since
        RowGone,   ///< the row was deleted since
        RowExists, ///< a row with this key is there again
        StillUsed, ///< the row would go, and later rows stand on it: it stays, with its parts
        LinkGone,  ///< the row that a field refers to is gone
    };
    Reason reason = Reason::Changed;
    QString table;
    std::vector<NamedValue> key;
    QString column;    ///< empty where it is the row as a whole
    QVariant expected; ///< what the revision left there
    QVariant found;
    QVariant wanted; ///< what undoing would put there
    /// Undoing would take the whole row away, because the action made it.
    bool removes = false;

    /// Whether a person can choose: what is gone, there again, or stood on, cannot be had both ways.
    [[nodiscard]] bool canTakeBack() const { return reason == Reason::Changed; }

    bool operator==(const FieldConflict&) const = default;
};

enum class OnConflict {
    Refuse, ///< one conflict, and nothing is changed
    Skip,   ///< fields in conflict stay as they are, the rest is taken back
    Force,  ///< they, too, are taken back, over what was changed since
};

/// How conflicts of an undo are settled, field by field.
struct Resolution {
    struct Choice {
        FieldConflict conflict; ///< as it was shown; where the file holds something else by now, it is not this one
        bool takesBack = false; ///< what the undo brings goes in; else the later value stays
        bool operator==(const Choice&) const = default;
    };

    OnConflict rest = OnConflict::Refuse; ///< for conflicts that nobody chose about
    std::vector<Choice> choices{};

    Resolution() = default;
    Resolution(OnConflict all) : rest(all) {} // NOLINT(google-explicit-constructor): one answer for all is the usual
    Resolution(OnConflict theRest, std::vector<Choice> chosen) : rest(theRest), choices(std::move(chosen)) {}
};

struct UndoOutcome {
    /// Conflicts that are listed at most; conflictCount counts all.
    static constexpr qint64 kListedConflicts = 100;

    Revision action; ///< what was undone or done again
    std::vector<FieldConflict> conflicts;
    qint64 conflictCount = 0;
    qint64 open = 0;    ///< of these, those that nobody settled
    qint64 stoodOn = 0; ///< of these, rows that stay because later rows stand on them
    qint64 rows = 0;    ///< taken back
    qint64 kept = 0;    ///< rows of permanent tables, which stay: consent, numbers given

    bool refused = false; ///< nothing was changed, because of the conflicts

    /// Whether an answer to the open conflicts lets the rest be taken back: not where what it refers to is gone.
    [[nodiscard]] bool canBeSettled() const;
};

/// Takes back the action that `id` belongs to, within `work`, which becomes an undo of it: the last revision of that
/// action is applied backwards, column by column. With OnConflict::Refuse a conflict abandons `work`; its commit() then
/// does nothing; what refers to something that is gone is refused under OnConflict::Skip, too. Problems (`work` is abandoned as
/// well): no such revision; undone already; what was made final; nothing that could be undone. Throws a Failure where
/// the revision names tables or columns that this schema does not have.
Result<UndoOutcome> undo(UnitOfWork& work, RevisionId id, const Resolution& resolution = {});
/// Does an undone action again; as undo() otherwise.
Result<UndoOutcome> redo(UnitOfWork& work, RevisionId id, const Resolution& resolution = {});

} // namespace clientela::storage
