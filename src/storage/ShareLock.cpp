#include "storage/ShareLock.h"

#include "base/Failure.h"
#include "storage/FileKey.h"
#include "storage/LockFile.h"
#include "storage/ProcessLocks.h"
#include "storage/WriteFence.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <ctime>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace clientela::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

/// The holder that a lock file names just now.
ShareHolder holderNow(const QString& path) { return holderIn(lockText(path).value_or(QByteArray())); }

/// Locks that this process has, by their files.
struct Held {
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<ShareLock>> locks; ///< by fileKey
};
Held& held() {
    static Held all;
    return all;
}

} // namespace

QString lockFileOf(const QString& path) { return path + QStringLiteral(".lock"); }

ShareState shareState(const QString& path, const ShareRhythm& rhythm) {
    ShareState state;
    const auto text = lockText(path);
    if (!text) return state;
    state.holder = holderIn(*text);
    state.lastSign = lastChangeOf(lockFileOf(path));
    state.kind = ShareState::Kind::Held;
    if (!state.holder.machineId.isEmpty() && state.holder.machineId == thisMachineId()) {
        if (state.holder.life != lifeOf(state.holder.process)) {
            // It may have let go, and then ended, since its name was read.
            if (holderNow(path).id != state.holder.id) return {};
            state.kind = ShareState::Kind::Gone;
        } else if (state.holder.process == ::getpid())
            state.kind = ShareState::Kind::Ours;
        return state;
    }
    if (state.lastSign.msecsTo(timeThere(path)) > rhythm.silent.count()) state.kind = ShareState::Kind::Silent;
    return state;
}

Problem inTheWay(const QString& path, const ShareState& state) {
    const QString name = QFileInfo(path).fileName();
    const auto time = [](const QDateTime& when) {
        return when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    const QString safe = tr("Nothing was changed.");
    if (state.holder.id.isEmpty())
        return {tr("%1 is just being opened by somebody else.").arg(name), safe, tr("Try again in a moment.")};
    switch (state.kind) {
    case ShareState::Kind::Gone:
        //: %1 a file, %2 a person, %3 a time
        return {tr("%1 was open on this computer by %2 since %3, and was not closed: that program has ended.")
                    .arg(name, state.holder.person, time(state.holder.since)),
                safe, tr("Take it over to go on with it.")};
    case ShareState::Kind::Silent:
        //: %1 a file, %2 a computer, %3 a person, %4 and %5 times
        return {
            tr("%1 is open on %2 by %3 since %4, and nothing was heard from there since %5.")
                .arg(name, state.holder.machine, state.holder.person, time(state.holder.since), time(state.lastSign)),
            safe, tr("Take it over if it is certain that it is not open there any more.")};
    case ShareState::Kind::Free:
    case ShareState::Kind::Ours:
    case ShareState::Kind::Held: break;
    }
    //: %1 a file, %2 a computer, %3 a person, %4 a time
    return {tr("%1 is open on %2 by %3 since %4.")
                .arg(name, state.holder.machine, state.holder.person, time(state.holder.since)),
            safe, tr("It can be written here as soon as it is closed there.")};
}

namespace {

/// Goes on while the machine sleeps, as std::chrono::steady_clock does not.
struct Awake {
    using duration = std::chrono::nanoseconds;
    using time_point = std::chrono::time_point<Awake, duration>;
    static time_point now() {
        timespec time{};
        ::clock_gettime(CLOCK_BOOTTIME, &time);
        return time_point(std::chrono::seconds(time.tv_sec) + duration(time.tv_nsec));
    }
};

} // namespace

struct ShareLock::State {
    State(QString thePath, ShareHolder theHolder, const ShareRhythm& rhythm)
        : path(std::move(thePath)), holder(std::move(theHolder)), text(textOf(holder)), locks(locksOfOwn(path)),
          silent(rhythm.silent), lastSign(Awake::now()), fence(path, [this] { return whyNotWrite(); }),
          beating([this, beat = rhythm.beat] { run(beat); }) {}
    ~State() {
        {
            const std::lock_guard lock(mutex);
            ending = true;
        }
        wake.notify_all();
        beating.join();
    }
    void run(std::chrono::milliseconds beat) {
        std::unique_lock lock(mutex);
        while (!wake.wait_for(lock, beat, [this] { return ending; })) {
            lock.unlock();
            showLife();
            lock.lock();
        }
    }
    void showLife() {
        if (isLost()) return; // who took it over may have let go since; it is not ours again by that
        const auto sign = Awake::now();
        QFile file(lockFileOf(path));
        if (!file.exists()) {
            if (!isReached()) return; // the share is away; it may come back
            if (wasSilent()) return lose(nobodyKnown());
            // Somebody swept it away by hand: it is made again, unless another was quicker.
            try {
                if (makeLockFile(path, holder)) lastSign = sign;
            } catch (const Failure&) { // no room, or the share went away; the next time
            }
            return;
        }
        // Written anew, so that the disk's own clock says when; the bytes stay the same.
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) return; // a new one would be nobody's
        const ShareHolder now = holderIn(file.readAll());
        if (now.id == holder.id) {
            // A sign that stays in this machine's cache is none: others see what the server has.
            if (file.seek(0) && file.write(text) == text.size() && file.flush() && ::fsync(file.handle()) == 0)
                lastSign = sign;
        } else if (!now.id.isEmpty())
            lose(now);
    }
    /// Whether what is not there is gone, and not the whole disk.
    [[nodiscard]] bool isReached() const { return QFileInfo::exists(path); }
    /// So long that others may have taken it over, and may have let go since.
    [[nodiscard]] bool wasSilent() const { return Awake::now() - lastSign.load() >= silent; }
    /// Asked before each write. As long as it gave signs of life, nobody took over; else the lock file says it.
    std::optional<Problem> whyNotWrite() {
        if (isLost()) return lossOfAChange();
        if (Awake::now() - lastSign.load() < silent / 2) return std::nullopt;
        const auto lock = lockText(path);
        const ShareHolder now = lock ? holderIn(*lock) : nobodyKnown();
        if (now.id == holder.id) return std::nullopt;
        if (lock ? !now.id.isEmpty() : wasSilent() && isReached()) {
            lose(now);
            return lossOfAChange();
        }
        return Problem{tr("%1 cannot be written just now: its disk is not reached, or its lock is gone.")
                           .arg(QFileInfo(path).fileName()),
                       tr("What was saved before that is in the file; this change is not."),
                       tr("Check the connection to the disk, and try again in a minute.")};
    }
    /// Whoever took it over while this machine slept.
    static ShareHolder nobodyKnown() {
        ShareHolder holder;
        holder.id = QStringLiteral("?");
        return holder;
    }
    [[nodiscard]] bool isLost() {
        const std::lock_guard lock(lossMutex);
        return !lostTo.id.isEmpty();
    }
    void lose(const ShareHolder& to) {
        const std::lock_guard lock(lossMutex);
        if (!lostTo.id.isEmpty()) return;
        lostTo = to;
        tellLoss();
    }
    /// Under lossMutex.
    void tellLoss() {
        if (!lossListener || lostTo.id.isEmpty()) return;
        lossListener({takenOver(),
                      tr("All that was saved is in the file. What is being typed here is kept as a draft."),
                      tr("Open the file again to read it, and to write as soon as it is closed there.")});
        lossListener = {};
    }
    /// What is said of a change that was not saved for it.
    [[nodiscard]] Problem lossOfAChange() {
        const std::lock_guard lock(lossMutex);
        return {takenOver(), tr("What was saved before that is in the file; this change is not."),
                tr("Open the file again, as soon as it is closed there.")};
    }
    [[nodiscard]] QString takenOver() const {
        if (lostTo.machine.isEmpty())
            return tr("%1 may have been written elsewhere while this computer slept or did not reach the disk.")
                .arg(QFileInfo(path).fileName());
        return tr("%1 was taken over on %2 by %3.").arg(QFileInfo(path).fileName(), lostTo.machine, lostTo.person);
    }

    QString path;
    ShareHolder holder;
    QByteArray text;
    std::unique_ptr<ProcessLocks> locks; ///< where those of the disk are of no use
    std::mutex mutex;
    std::condition_variable wake;
    bool ending = false;
    std::mutex lossMutex;
    ShareHolder lostTo; ///< without an id: it is ours
    std::function<void(const Problem&)> lossListener;
    const void* lossOwner = nullptr;
    std::chrono::milliseconds silent;
    std::atomic<Awake::time_point> lastSign;
    WriteFence fence;
    std::thread beating; ///< last: it uses the others
};

ShareLock::ShareLock(std::unique_ptr<State> state) : state_(std::move(state)) {}

ShareLock::~ShareLock() {
    const QString path = state_->path;
    const QString id = state_->holder.id;
    state_.reset();
    if (holderNow(path).id == id) QFile::remove(lockFileOf(path));
}

Result<std::shared_ptr<ShareLock>> ShareLock::take(const QString& path, const QString& person, const QString& over,
                                                   const ShareRhythm& rhythm) {
    const std::lock_guard lock(held().mutex);
    std::weak_ptr<ShareLock>& kept = held().locks[fileKey(path)];
    if (auto ours = kept.lock(); ours && !ours->isLost()) return ours;
    ShareHolder holder = thisProcess(person);
    try {
        if (!makeLockFile(path, holder)) {
            const ShareState state = shareState(path, rhythm);
            // Ours without its lock: it was left by a thread that ended badly, and nobody writes by it.
            const bool goes = state.kind == ShareState::Kind::Ours ||
                              (state.mayBeTakenOver() && !over.isEmpty() && over == state.holder.id) ||
                              // Whoever died while making it left a lock that nobody can be asked about.
                              (state.kind == ShareState::Kind::Silent && state.holder.id.isEmpty());
            if (goes) putAside(path, state.holder.id);
            if (!makeLockFile(path, holder)) return inTheWay(path, shareState(path, rhythm));
        }
    } catch (const Failure& failure) {
        return failure.problem();
    }
    std::shared_ptr<ShareLock> made(new ShareLock(std::make_unique<State>(path, std::move(holder), rhythm)));
    kept = made;
    return made;
}

const ShareHolder& ShareLock::holder() const { return state_->holder; }

void ShareLock::require() const {
    if (!isLost()) {
        const ShareHolder now = holderNow(state_->path);
        if (now.id == state_->holder.id) return;
        // Swept away by hand, or half written: showLife() sees to it.
        if (now.id.isEmpty() && !(state_->wasSilent() && state_->isReached())) return;
        state_->lose(now.id.isEmpty() ? State::nobodyKnown() : now);
    }
    throw Failure(state_->lossOfAChange());
}

void ShareLock::onLoss(std::function<void(const Problem&)> listener, const void* owner) {
    const std::lock_guard lock(state_->lossMutex);
    if (!listener && owner != state_->lossOwner) return;
    state_->lossOwner = owner;
    state_->lossListener = std::move(listener);
    state_->tellLoss();
}

bool ShareLock::isLost() const { return state_->isLost(); }

} // namespace clientela::storage
