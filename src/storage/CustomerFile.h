#pragma once

#include "base/Result.h"
#include "storage/Connection.h"
#include "storage/DerivedData.h"
#include "storage/Disk.h"
#include "storage/Migrations.h"
#include "storage/Schema.h"
#include "storage/ShareLock.h"

#include <memory>
#include <mutex>
#include <vector>

namespace clientela::storage {

/// What names of customer files end in, the point included.
inline constexpr auto kFileSuffix = ".clientela";

/// Shared, because units of work on several threads refer to them.
using DerivedDataList = std::vector<std::shared_ptr<DerivedData>>;

struct FileOptions {
    Connection::Mode mode = Connection::Mode::ReadWrite; ///< for open(); ReadOnly never changes the file
    DerivedDataList derived;                             ///< in the order of refreshing
    MigrationHook aroundMigration;                       ///< called before and after an upgrade, for snapshots
    JobControl* control = nullptr;                       ///< hears about an upgrade; may be null
    DiskLookup disk = diskOf;                            ///< tells a shared disk, where one opens alone (ShareLock.h)
    QString person{};                                    ///< whose name others are told there
    QString takeOver{};                                  ///< ShareHolder::id of who may be taken over; empty: nobody
};

class Turns;

/// A customer file that is open: where it is, who it is, how its derived data is kept. Connections are made from it,
/// one or more a thread; the object itself may be used from any thread, connection() from the one that opened it.
///
/// On a disk of this machine it has a write-ahead log, and any number of programs may have it open. On a shared disk
/// (Disk.h) a log cannot be, as its index is memory of one machine: there a file that is open to write has a rollback
/// journal, and a lock that keeps everybody else out.
class CustomerFile {
public:
    using Options = FileOptions;

    /// Makes a file where there is none (mode 0600). A file that exists, a missing folder and one that cannot be
    /// written are Problems. Nothing is left behind when it fails.
    static Result<std::unique_ptr<CustomerFile>> create(const QString& path, Options options = {});
    /// Opens a file and brings its schema up to date. Missing, foreign, damaged, newer, locked and read-only files are
    /// Problems, and so is one that somebody else has open on a shared disk; such a file is not changed. To read only,
    /// one that is in the way of nobody is asked for: see copyShared() for what others have open.
    static Result<std::unique_ptr<CustomerFile>> open(const QString& path, Options options = {});

    ~CustomerFile();
    CustomerFile(const CustomerFile&) = delete;
    CustomerFile& operator=(const CustomerFile&) = delete;

    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] bool isReadOnly() const { return options_.mode == Connection::Mode::ReadOnly; }
    /// This very file; a restored copy gets a new one.
    [[nodiscard]] const QString& id() const { return id_; }
    /// Shared by all files that descend from one `create`.
    [[nodiscard]] const QString& lineage() const { return lineage_; }

    /// The file's own connection, in the mode it was opened in; of the thread that opened the file.
    [[nodiscard]] Connection& connection() const { return *connection_; }
    /// A further connection, for the thread that calls. Throws StorageFailure.
    [[nodiscard]] std::unique_ptr<Connection> connect(Connection::Mode mode) const;

    [[nodiscard]] const DerivedDataList& derived() const { return options_.derived; }
    /// The schema as `connection` sees it now; read anew only when it has changed.
    [[nodiscard]] std::shared_ptr<const Schema> schema(Connection& connection) const;

    /// The right to write on a shared disk; null on others, and where it is only read. Who holds a copy of it keeps the
    /// file from others after it is closed.
    [[nodiscard]] const std::shared_ptr<ShareLock>& shareLock() const { return lock_; }
    /// How long reads and commits take turns; null where they need not.
    [[nodiscard]] Turns* turns() const { return turns_.get(); }

    /// Makes all derived data anew, in one transaction.
    void rebuildDerived(Connection& connection, JobControl& control) const;

private:
    CustomerFile(QString path, Options options);
    void makeNew(Connection& connection) const;
    std::optional<Problem> takeLock();
    MigrationOutcome bringUpToDate(Connection& connection) const;
    void readIdentity();

    QString path_;
    Options options_;
    QString id_;
    QString lineage_;
    std::shared_ptr<ShareLock> lock_;    ///< before the connections, so that it goes after them
    std::unique_ptr<Turns> turns_;       ///< with a lock
    std::shared_ptr<FileMemory> memory_; ///< of all connections
    std::unique_ptr<Connection> connection_;
    mutable std::mutex schemaMutex_;
    mutable std::shared_ptr<const Schema> schema_;
};

} // namespace clientela::storage
