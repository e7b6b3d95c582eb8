#pragma once

#include "base/Job.h"
#include "base/Problem.h"

#include <optional>

namespace clientela::storage {

class Connection;

/// "Clnt": application_id of a customer file, at offset 68 of its head.
inline constexpr int kApplicationId = 0x436c6e74;

/// What a sealed backup begins with (backup/Sealing.h), so that whoever opens one as a customer file is told what it
/// is.
inline constexpr char kSealedMagic[] = "Clientela sealed";
inline constexpr int kMagicSize = 16;

/// What kind of trouble a file gives, for offering the ways out of it.
enum class Trouble {
    None,
    Missing,  ///< it is not there
    Denied,   ///< it may not be read, or is no file
    Empty,    ///< 0 bytes
    Foreign,  ///< no customer file, by its head
    Sealed,   ///< an encrypted backup
    Newer,    ///< of a later program
    Damaged,  ///< ours, and not whole
    ReadOnly, ///< it may be read only
};
struct FileTrouble {
    Trouble kind = Trouble::None;
    Problem problem;
};
/// The same as checkBeforeOpening(), with its kind.
std::optional<FileTrouble> troubleBeforeOpening(const QString& path, bool forWriting);
/// The kind of trouble that a file gives which could not be opened: as above, and Damaged where it cannot be read as
/// far as opening reads it. None: nothing is wrong with the file itself (it is locked, the disk is full). Never throws.
Trouble troubleOf(const QString& path, bool forWriting);
/// Whether a file that is none by its head still holds tables of ours: then something of it may be saved.
bool holdsTablesOfOurs(const QString& path);

/// What SQLite's quick_check finds wrong with the structure of an open file, in words for a person; nothing if it is
/// whole. Reads all of it, and tells `control` how far it is, which must outlive the connection: that obeys it from now
/// on. Throws Cancelled, and StorageFailure for what is no damage (locked).
std::optional<Problem> structureFault(Connection& connection, JobControl& control);
/// Whether whoever had the file last did not close it: its log, or the journal of an unfinished change, is still there,
/// and nobody has it open (Presence.h). Cheap.
bool wasLeftOpen(const QString& path);
/// Whether the head of a file that is not open here says that an older program wrote it: opening it to write brings it
/// up to date first, which takes as long as the file is big. False for what is no file of ours. Cheap.
bool isOfAnOlderProgram(const QString& path);
/// What is wrong with the structure of a file that is not open yet, looked for before anything could be written to it.
/// Reads all of it: for a thread that may wait. Cancelling waits until the tables were walked through (SQLite 3.40 does
/// not listen there: half a second for 170 MB). Throws as above.
std::optional<Problem> structureFaultOf(const QString& path, JobControl& control);
/// The same of a file that wasLeftOpen(); nothing for one that was closed, or is open.
std::optional<Problem> faultAfterCrash(const QString& path);

/// Looks at a file without SQLite, before anything could be written to it: there, a file, readable (and writable, with
/// its folder, if asked), not empty, a customer file by its head, not cut off. Nothing if all is well.
std::optional<Problem> checkBeforeOpening(const QString& path, bool forWriting);

/// What is in the way of making a new file there. Nothing if all is well.
std::optional<Problem> checkBeforeCreating(const QString& path);

} // namespace clientela::storage
