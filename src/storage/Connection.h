#pragma once

#include "base/Job.h"
#include "storage/Rows.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace clientela::storage {

class FileMemory;

/// One connection to one SQLite database, opened by Qt SQL, its statements stepped by SQLite's own interface (a tenth
/// of what QSqlQuery costs for a look-up). Belongs to the thread that made it (interrupt() excepted). Statements are
/// prepared once a text and kept. Errors are thrown as StorageFailure. Every connection has the SQL function
/// clientela_fold(text), which is base/Fold.h.
class Connection {
public:
    enum class Mode {
        ReadOnly,  ///< for the window, jobs that read, and files that must not be touched
        ReadWrite, ///< the file must exist
        Create,    ///< makes the file where there is none
    };

    /// `memory`: shared with the other connections of the file; nullptr: of its own.
    Connection(const QString& path, Mode mode, std::shared_ptr<FileMemory> memory = nullptr);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs a statement; values are bound in order (see bindable() in Rows.h for the types). Returns the rows, forward
    /// only, on the first row after next(). The statement is finished when the Rows go.
    template <class... Values>
    [[nodiscard]] Rows query(const QString& sql, const Values&... values) {
        return start(sql, {bindable(values)...});
    }
    [[nodiscard]] Rows queryList(const QString& sql, const QVariantList& values) { return start(sql, values); }

    /// Runs a statement that gives no rows. Returns how many rows it changed.
    template <class... Values>
    qint64 execute(const QString& sql, const Values&... values) {
        return change(sql, {bindable(values)...});
    }
    qint64 executeList(const QString& sql, const QVariantList& values) { return change(sql, values); }

    /// Runs several statements without values (a migration, pragmas), separated as SQLite itself separates them.
    void script(const QByteArray& sql);

    /// From now on the page cache is small, and what does not fit it when rows are sorted goes to disk: for statements
    /// that read everybody once, in order. Outside of transactions.
    void sortOnDisk();

    /// Rolls back if a transaction is open (SQLite may have done so itself: disk full). Never throws.
    void rollBack() noexcept;

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] const QString& path() const { return path_; }
    /// What rooms remember of the file (FileMemory.h).
    [[nodiscard]] FileMemory& memory() const { return *memory_; }
    /// For what Qt SQL lacks: sessions, backup, functions, bulk streaming (NativeStatement.h).
    [[nodiscard]] sqlite3* handle() const { return handle_; }
    /// Makes a statement that is running on this connection fail with isInterrupted(). Any thread, while it lives.
    void interrupt() const;
    /// Statements of this connection stop with isInterrupted() once `control` is cancelled, also one that starts just
    /// after an interrupt(). nullptr ends it.
    void obey(const JobControl* control);

    /// Called after each statement that execute() or NativeStatement::run() ran: the recorder cuts its parts there.
    void setAfterChange(std::function<void()> afterChange) { afterChange_ = std::move(afterChange); }
    void changed() const {
        if (afterChange_) afterChange_();
    }

    [[noreturn]] void fail(const QString& sql) const;

private:
    friend class Rows;
    friend class KeptStatement;
    qint64 change(const QString& sql, const QVariantList& values);
    Rows start(const QString& sql, const QVariantList& values);
    std::unique_ptr<NativeStatement> prepared(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<NativeStatement> statement);

    QString name_;
    QString path_;
    std::shared_ptr<FileMemory> memory_;
    QSqlDatabase database_;
    sqlite3* handle_ = nullptr;
    std::function<void()> afterChange_;
    std::unordered_multimap<size_t, std::pair<QString, std::unique_ptr<NativeStatement>>> idle_;
};

} // namespace clientela::storage
