#pragma once

#include "torture/Day.h"

namespace clientela::torture {

/// What is known of a file and its backups at a moment.
struct State {
    bool isThere = false;
    int schema = 0;
    Portrait portrait;
    QStringList snapshots; ///< ids, of those that can be read
};
State stateIn(const QString& folder, const QString& file);

/// What a step leaves when nobody disturbs it.
struct Course {
    State before;
    State after;
    State made;  ///< of Step::makes
    QString end; ///< a folder as the step leaves it
};

/// What a person was told when the step was broken off.
struct Told {
    bool change = false;  ///< that it is done
    bool backups = false; ///< that it is backed up, or nothing to the contrary
};

/// Looks at a folder in which a step was broken off: the file opens and is whole, what was confirmed before is there,
/// the step is there wholly (which `told` demands) or not at all; the backups catch up, are whole, none is gone that
/// may not be, and they bring back what the file holds, down to derived data. Returns what is wrong; nothing if all is
/// well. Writes to the folder. For a process of its own.
QString lookAt(const QString& folder, const Step& step, const Course& course, Told told);

} // namespace clientela::torture
