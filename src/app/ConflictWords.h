#pragma once

#include "fields/Catalogue.h"
#include "fields/Formatter.h"
#include "storage/Undo.h"

namespace clientela::app {

/// One thing that an undo and later changes disagree about, in words: what one choice settles.
struct ConflictLine {
    QString subject;               ///< "Giulia Ferrante", "Invoice 2025/0412", "Tasks 12"
    QString field;                 ///< "Family name"; empty: the whole entry
    QString now;                   ///< what stands there; empty for nothing
    QString undone;                ///< what the undo would bring; empty for nothing
    bool removes = false;          ///< the undo would take the whole away
    QString reason;                ///< instead of a choice, where there is none: "It was deleted since, and stays so."
    std::vector<size_t> conflicts; ///< their places in the list that was given
    QString by;                    ///< who changed it since; empty where nobody is known
    QDateTime at;                  ///< and when; invalid: the log does not say
    bool operator==(const ConflictLine&) const = default;

    [[nodiscard]] bool canChoose() const { return reason.isEmpty(); }
};

/// The lines for conflicts with what `action` did, in their order; what only follows from another field (the compared
/// form of a phone) stands with it in one line. Reads names by key, and the newest revisions after the action for who
/// changed what. Throws StorageFailure.
std::vector<ConflictLine> conflictLines(storage::Connection& connection, const fields::Catalogues& catalogues,
                                        const fields::Formatter& formatter,
                                        const std::vector<storage::FieldConflict>& conflicts, RevisionId action = {});

} // namespace clientela::app
