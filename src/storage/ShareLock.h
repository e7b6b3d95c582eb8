#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace clientela::storage {

// On a disk that several computers reach, no lock of the operating system can be relied on. So whoever opens a customer
// file there to write puts a lock file beside it (FILE.lock), says in it who and where, and writes it anew every minute
// for as long as the file is open. Everybody honours it, on whatever disk they see the file.

/// Who has it open, as the lock file says.
struct ShareHolder {
    QString id; ///< of this very holding
    QString person;
    QString machine;    ///< its name
    QString machineId;  ///< tells machines of one name apart
    qint64 process = 0; ///< on that machine
    QString life;       ///< tells processes of one number apart
    QDateTime since;    ///< UTC, by the holder's clock

    bool operator==(const ShareHolder&) const = default;
};

struct ShareState {
    enum class Kind {
        Free,
        Ours,   ///< this process holds it
        Held,   ///< somebody else does
        Gone,   ///< a process of this machine, which has ended without letting go
        Silent, ///< another machine, that gave no sign of life for a while
    };
    Kind kind = Kind::Free;
    ShareHolder holder;   ///< unless Free
    QDateTime lastSign{}; ///< UTC, unless Free

    [[nodiscard]] bool isInTheWay() const { return kind != Kind::Free && kind != Kind::Ours; }
    /// After somebody was asked.
    [[nodiscard]] bool mayBeTakenOver() const { return kind == Kind::Gone || kind == Kind::Silent; }
};

/// How often a holder shows that it lives, and after how long it counts as silent.
struct ShareRhythm {
    std::chrono::milliseconds beat = std::chrono::minutes(1);
    std::chrono::milliseconds silent = std::chrono::minutes(5);
};

QString lockFileOf(const QString& path);
/// A few small reads and, where another machine holds it, a write beside it: its age is told by the disk's own clock.
ShareState shareState(const QString& path, const ShareRhythm& rhythm = {});
/// Who has it open, since when, and how to get in; `state` is in the way.
Problem inTheWay(const QString& path, const ShareState& state);

/// The right to write a file on a shared disk. Shows that it lives from a thread of its own; lets go when it is
/// destroyed. Its functions may be called from any thread.
class ShareLock {
public:
    /// `person`: whose name others are told. `over`: the id of a holder who may be taken over, because a person said
    /// so; empty: nobody. The one that this process has of the file already is shared. Problems: somebody is in the
    /// way; the folder cannot be written.
    static Result<std::shared_ptr<ShareLock>> take(const QString& path, const QString& person, const QString& over = {},
                                                   const ShareRhythm& rhythm = {});
    ~ShareLock();
    ShareLock(const ShareLock&) = delete;
    ShareLock& operator=(const ShareLock&) = delete;

    /// Throws the Failure that says so if somebody took it over meanwhile (this machine had been asleep), now and from
    /// then on. Reads the lock file.
    void require() const;
    /// `listener` is called once, on any thread, when it is found that somebody took it over, which is looked for at
    /// each sign of life, too; at once where it was found before. It says what is safe of what nobody has saved yet. An
    /// empty one takes it away and waits for the one that runs; take it away before what it refers to goes.
    /// `owner` says whose it is: an empty one takes away only its own, since another may listen by then.
    void onLoss(std::function<void(const Problem&)> listener, const void* owner);
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] const ShareHolder& holder() const;

private:
    struct State;
    explicit ShareLock(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace clientela::storage
