#pragma once

#include "backup/Manifest.h"
#include "backup/Vault.h"
#include "base/Problem.h"

#include <functional>
#include <memory>
#include <vector>

namespace clientela {
class JobControl;
}
namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

/// The folder that holds the backups of a file. In it, for each snapshot:
///     ID.clientela   the snapshot: a customer file of its own, to be read only
///     ID.json        its manifest; a snapshot without one is not there
///     ID.revisions   its segment: the revisions since, where there are any; outlives a thinned snapshot
///     ID.part        a snapshot in the making
/// and `lock`, which whoever writes holds; in a sealed folder `passphrase.key`, the wrapped key (Vault.h). Snapshots,
/// segments and manifests say each by themselves whether they are sealed. A value; reading it needs no lock.
class BackupFolder {
public:
    /// `path` of the folder, which need not be there yet.
    explicit BackupFolder(QString path);

    /// Where a file's backups are unless it says otherwise: "shop.clientela.backups" beside it.
    static QString usualFor(const QString& filePath);
    /// Where this file's backups are: as its setting kFolderSetting says (a relative path starts at the file's folder),
    /// else usualFor(); or where they are under the name that it had, until it is written to again (RenamedFile.h).
    /// With the key that the file holds, if it holds one.
    static BackupFolder of(storage::Connection& connection);
    /// The same through a connection to a copy of the file that is at `filePath`.
    static BackupFolder of(storage::Connection& connection, const QString& filePath);
    /// The same folder at another place, the key included.
    [[nodiscard]] BackupFolder at(const QString& path) const;

    [[nodiscard]] const QString& path() const { return path_; }
    /// of() found it beside the file, as that was called before.
    [[nodiscard]] bool hasOldName() const { return hasOldName_; }
    [[nodiscard]] bool exists() const;
    /// Whether it is that very folder: where one was chosen, and its disk is away, an empty one may stand in its place.
    [[nodiscard]] bool isThere() const;
    /// Makes the folder where there is none (mode 0700; the folder above it must be there) and checks that it can be
    /// written. One that was chosen for the file is made by choose(), and never again: it is gone with its disk, and
    /// what was made in its place would stand on the disk of the file, unnoticed. So would what was written into the
    /// empty folder where a disk was mounted: there has to be something that this program left. Throws Failure.
    void prepare() const;
    /// The folder becomes one that a file may name as its own (kFolderSetting): prepared, and known again by what is
    /// left in it. Waits for nobody. Throws Failure.
    void choose() const;

    /// The key, null where there is none.
    [[nodiscard]] const std::shared_ptr<const Vault>& vault() const { return vault_; }
    void setVault(std::shared_ptr<const Vault> vault) { vault_ = std::move(vault); }
    /// What is made from now on is sealed.
    [[nodiscard]] bool seals() const { return vault_ && vault_->seals(); }
    /// The wrapped key that stands in the folder; empty where it is not sealed. Throws Failure if it cannot be read.
    [[nodiscard]] QByteArray wrappedKey() const;
    [[nodiscard]] QString wrappedKeyPath() const;
    /// It is sealed by a key that is not at hand: nothing in it can be read or added.
    [[nodiscard]] bool isLocked() const;
    /// Takes the key from the folder by its passphrase. Problems change nothing.
    Result<void> unlock(const QString& passphrase);
    /// Throws the Failure that says how to give the passphrase, if isLocked().
    void requireUnlocked() const;
    /// Writes the key of this object into the folder unless a later one of the same stands there. Throws Failure.
    void keepWrappedKey() const;
    /// Where plain copies of what is sealed may stand for a moment: the customer file's folder, never the backups'.
    void setScratch(const QString& folder) { scratch_ = folder; }
    /// A name for such a copy that no other process uses.
    [[nodiscard]] QString plainPath(const QString& name) const;
    /// A name for a file in the making, in a folder, likewise; also for what SQLite keeps beside it.
    static QString unfinishedPath(const QString& folder, const QString& name);
    /// Takes away those that a process left which is gone. settle() does so beside the customer file.
    static void sweepUnfinished(const QString& folder);

    /// Ids of all manifests, oldest first; some may still be in the making or not be read (manifest()).
    [[nodiscard]] QStringList ids() const;
    /// All snapshots, oldest first. Manifests that cannot be read are left out; see strays(). Throws Failure if it is
    /// locked.
    [[nodiscard]] std::vector<Manifest> manifests() const;
    [[nodiscard]] std::optional<Manifest> manifest(const QString& id) const;
    /// Ids of all segments, oldest first.
    [[nodiscard]] QStringList segments() const;
    /// Snapshots without a manifest that can be read, and manifests whose snapshot is gone: file names.
    [[nodiscard]] QStringList strays() const;

    [[nodiscard]] QString snapshotPath(const QString& id) const;
    [[nodiscard]] QString manifestPath(const QString& id) const;
    [[nodiscard]] QString segmentPath(const QString& id) const;
    [[nodiscard]] QString partPath(const QString& id) const;

    /// Writes (or replaces) a manifest, whole or not at all, and on the disk when it returns. Throws Failure.
    void write(const Manifest& manifest) const;
    /// Takes a snapshot away; its segment stays. Throws Failure.
    void remove(const QString& id) const;

    /// The right to write into the folder, of one process and thread at a time.
    class Lock {
    public:
        /// Waits for another holder up to `patience` ms, then throws Failure. The system frees it when its holder dies.
        explicit Lock(const BackupFolder& folder, int patience = 30'000);
        ~Lock();
        Lock(const Lock&) = delete;
        Lock& operator=(const Lock&) = delete;

    private:
        int file_ = -1;
    };
    /// Brings what stands in the folder to the form that its key wants: seals what is plain, or makes plain again what
    /// was sealed. Each snapshot and segment is replaced by its other form in one step, so being killed or cancelled
    /// costs nothing, and the next call goes on. Cheap where there is nothing to do. Throws Failure or Cancelled.
    void reseal(const Lock& lock, JobControl& control) const;
    /// Something was brought into the folder that may be of the other form: the next reseal() looks at all of it.
    void expectBothForms(const Lock& lock) const;
    /// Finishes a snapshot that was whole when its maker was killed, and sweeps up those that were not.
    void settle(const Lock& lock) const;
    /// The same under a lock of its own, where something is half made and the folder can be written: before reading
    /// what a killed process may have left between its two forms.
    void settleIfNeeded() const;

    /// For tests: called before each step that writes, with its name; may end the process.
    using Watch = std::function<void(const char* step)>;
    void setWatch(Watch watch) { watch_ = std::move(watch); }
    void atStep(const char* step) const {
        if (watch_) watch_(step);
    }

private:
    void removeWrappedKey() const;
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] int openLock() const;

    QString path_;
    bool isChosen_ = false; ///< by the file's setting
    bool hasOldName_ = false;
    QString scratch_;
    std::shared_ptr<const Vault> vault_;
    Watch watch_;
};

/// Key of the setting (table `setting`) that says where the backups of a file are.
inline constexpr auto kFolderSetting = "backup_folder";

} // namespace clientela::backup
