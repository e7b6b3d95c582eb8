#pragma once

#include "torture/Portrait.h"

#include <functional>
#include <vector>

namespace clientela::torture {

/// One thing that is done to the files of a day, as the program does it: a command of clientela-cli, or what the window
/// does by the same functions.
struct Step {
    QString name;
    QString file; ///< in the day's folder: the customer file that it is done to
    /// Does it in the day's folder. Returns the exit status; `said` gets what a person would read. Calls diskTold()
    /// once a person is told that it is done.
    std::function<int(const QString& folder, QString& said)> run;
    QString makes = {};    ///< another customer file that is there afterwards, wholly or not at all
    bool thins = false;    ///< takes snapshots away
    bool leaves = false;   ///< its work is outside of the file, which only logs it
    bool replaces = false; ///< puts another file in the place of `file`, which may be gone for a moment
    std::function<void(const QString& folder)> prepare = {}; ///< done before it, and not killed
};

/// A day of work: a new file, imports, edits, undo, an export, backups, encrypting, thinning, a restore, a migration,
/// an erasure, a restore in the file's own place.
std::vector<Step> day();

/// What the day begins with: files to import, a file of an older schema. Throws Failure.
void beginDay(const QString& folder);

} // namespace clientela::torture
