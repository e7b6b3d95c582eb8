#pragma once

#include "base/Result.h"
#include "storage/Connection.h"
#include "storage/DerivedData.h"
#include "storage/Migrations.h"
#include "storage/Schema.h"

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
};

/// A customer file that is open: where it is, who it is, how its derived data is kept. Connections are made from it,
/// one or more a thread; the object itself may be used from any thread, connection() from the one that opened it.
class CustomerFile {
public:
    using Options = FileOptions;

    /// Makes a file where there is none (mode 0600). A file that exists, a missing folder and one that cannot be
    /// written are Problems. Nothing is left behind when it fails.
    static Result<std::unique_ptr<CustomerFile>> create(const QString& path, Options options = {});
    /// Opens a file and brings its schema up to date. Missing, foreign, damaged, newer, locked and read-only files are
    /// Problems; such a file is not changed.
    static Result<std::unique_ptr<CustomerFile>> open(const QString& path, Options options = {});

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

    /// Makes all derived data anew, in one transaction.
    void rebuildDerived(Connection& connection, JobControl& control) const;

private:
    CustomerFile(QString path, Options options);
    static void makeNew(Connection& connection);
    MigrationOutcome bringUpToDate(Connection& connection) const;
    void readIdentity();

    QString path_;
    Options options_;
    QString id_;
    QString lineage_;
    std::shared_ptr<FileMemory> memory_; ///< of all connections
    std::unique_ptr<Connection> connection_;
    mutable std::mutex schemaMutex_;
    mutable std::shared_ptr<const Schema> schema_;
};

} // namespace clientela::storage
