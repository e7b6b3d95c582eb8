#pragma once

#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <memory>

namespace clientela::test {

/// A PostgreSQL 15 server of Debian's in a temporary folder: made, started and reached through a Unix socket there,
/// with no port, as an unprivileged user where the test runs as root. It ends with this object, or with the process.
class Cluster {
public:
    Cluster();
    ~Cluster();
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

    /// Why there is none: not installed. Empty: it runs.
    [[nodiscard]] const QString& missing() const { return missing_; }
    /// What went wrong though PostgreSQL is installed; empty: nothing.
    [[nodiscard]] const QString& broken() const { return broken_; }

    /// A new database in UTF-8 with the collation C and the time zone of this process; opened through Qt's driver.
    QSqlDatabase database();

private:
    void make(const QString& programs);
    void start(const QString& programs);
    QSqlDatabase open(const QString& name) const;

    QTemporaryDir folder_;
    std::unique_ptr<QProcess> server_;
    QString missing_;
    QString broken_;
    int databases_ = 0;
};

} // namespace clientela::test
