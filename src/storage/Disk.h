#pragma once

#include <QString>

#include <functional>

namespace clientela::storage {

/// The disk that a folder is on, as far as it matters for how a customer file is opened there.
struct Disk {
    bool isShared = false; ///< several computers may reach it: a network share, or a folder that somebody called one
    QString type;          ///< as the system calls it ("ext4", "cifs"); empty where it does not say

    bool operator==(const Disk&) const = default;
};

/// Answers of what kind the disk of a folder is. Any thread. Programs take diskOf(); whoever knows better (a test, an
/// installation) another.
using DiskLookup = std::function<Disk(const QString& folder)>;

/// As the system knows it, and as kSharedFolders says: a folder named there, or in one of these, is a shared one. A
/// share that does not answer keeps the caller waiting.
Disk diskOf(const QString& folder);

/// Whether a file system of that type is reached over a network. FUSE file systems are, unless they are known to be of
/// this machine: opening a file of this machine as a shared one costs comfort, the other way round costs the file.
bool isNetworkType(const QString& type);

/// The same by the number that statfs(2) gives, for where the system does not say the type by name; FUSE (which could
/// be either) counts as one.
bool isNetworkMagic(quint32 magic);

/// Environment variable that names folders which other computers reach though the system does not show it: those that
/// this very machine serves, or a synchronised folder. Separated as in PATH.
inline constexpr auto kSharedFolders = "CLIENTELA_SHARED_FOLDERS";

/// Whether a lock of a range of bytes can be taken there and made stronger, as SQLite does at each save. Tried with a
/// file of its own, which is taken away again; no where none can be made, and in what kFoldersWithoutLocks names.
bool keepsLocks(const QString& folder);

/// Environment variable that names folders, as the other one does, where locks do not work though a try does not show
/// it.
inline constexpr auto kFoldersWithoutLocks = "CLIENTELA_FOLDERS_WITHOUT_LOCKS";

} // namespace clientela::storage
