#pragma once

#include "storage/Connection.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace clientela::storage {

/// A damaged file to read from: a copy in a folder of its own that goes with this object. Whatever SQLite does to it,
/// the file itself stays as it is.
class SalvageSource {
public:
    /// Copies the file (and its log) beside `near`, puts its head right and opens it. Throws Failure where there is no
    /// room or it cannot be read, Cancelled.
    SalvageSource(const QString& damaged, const QString& near, JobControl& control);

    /// Names of the tables that its schema knows, or that could be found without it; none where nothing could.
    [[nodiscard]] QStringList tables();
    /// Its own list of tables was lost, and some were told by their shape only (LostSchema.h).
    [[nodiscard]] bool isGuessed() const { return isGuessed_; }
    [[nodiscard]] QStringList columns(const QString& table);
    [[nodiscard]] std::optional<qint64> number(const QString& sql);
    [[nodiscard]] QString text(const QString& sql);

    /// Calls `row` with each row of a table that can be read, in the order of `key` (its first key column; each of its
    /// parts by itself where it hangs in several), around what cannot. False if something could not be read. `row` may
    /// see a row twice.
    bool read(const QString& table, const QStringList& columns, const QString& key, bool keyIsNumber,
              const std::function<void(const QVariantList&)>& row, JobControl& control);

private:
    bool open(bool withLog);
    /// The list of tables cannot be read to its end, or is empty. One that names other tables is another program's.
    [[nodiscard]] bool hasLostSchema() const;
    void findTables(JobControl& control);
    bool readPart(const QString& table, const QStringList& columns, const QString& key, bool keyIsNumber,
                  const std::function<void(const QVariantList&)>& row, JobControl& control);
    bool readUp(const QString& sql, const QVariantList& values, qsizetype columns,
                const std::function<void(const QVariantList&)>& row, JobControl& control);
    /// The smallest key above `after` from which on rows can be read again; nothing if there is none.
    std::optional<qint64> nextReadable(const QString& table, const QString& key, qint64 after);

    QTemporaryDir folder_;
    QString path_;
    std::unique_ptr<Connection> connection_;
    bool isGuessed_ = false;
};

} // namespace clientela::storage
