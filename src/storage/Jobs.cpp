#include "storage/Jobs.h"

#include "base/ThreadPriority.h"
#include "storage/CustomerFile.h"
#include "storage/StorageFailure.h"
#include "storage/Turns.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace clientela::storage {

namespace {

// A job asks a few statements once, and several jobs run beside each other in a window that is open all day. What a
// small cache does not hold the system's own has; a mapped file would count as the window's memory, and so would the
// sets of ids that a count collects (10 MB at a million customers).
constexpr auto kModest = "PRAGMA cache_size = -1000; PRAGMA mmap_size = 0; PRAGMA temp_store = FILE";

} // namespace

Jobs::Jobs(const CustomerFile& file, QObject* parent) : QObject(parent), file_(file) {
    // A long export must not hold up a live count, so there are always a few threads, however few cores; the window,
    // which shares these with them, comes first.
    pool_.setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
}

Jobs::~Jobs() {
    {
        const std::lock_guard lock(mutex_);
        for (const auto& control : running_) control->cancel();
    }
    pool_.clear();
    pool_.waitForDone();
}

void Jobs::start(const std::shared_ptr<JobControl>& control, Job job,
                 std::function<void(const std::optional<Problem>&)> finished) {
    {
        const std::lock_guard lock(mutex_);
        running_.insert(control);
    }
    pool_.start([this, control, job = std::move(job), finished = std::move(finished)]() mutable {
        giveWay();
        const auto guarded = [&]() -> std::optional<Problem> {
            control->check();
            return job(control);
        };
        finished(runGuarded(guarded, *control));
        const std::lock_guard lock(mutex_);
        running_.erase(control);
    });
}

std::optional<Problem> Jobs::read(const std::shared_ptr<JobControl>& control,
                                  const std::function<void(Connection&)>& work) {
    const Turns::Read turn(file_.turns());
    const std::unique_ptr<Connection> connection = file_.connect(Connection::Mode::ReadOnly);
    connection->script(kModest);
    control->setInterrupt([reader = connection.get()] { reader->interrupt(); });
    const auto deaf = qScopeGuard([&] { control->setInterrupt({}); });
    connection->obey(control.get());
    try {
        work(*connection);
        return std::nullopt;
    } catch (const StorageFailure& failure) {
        if (!failure.isDiskFull()) throw;
        // A job only reads: what is full is where SQLite puts what it collects and sorts.
        return Problem{QCoreApplication::translate("Storage", "There is no room left for temporary files."),
                       QCoreApplication::translate("Storage", "Nothing was changed."),
                       QCoreApplication::translate("Storage", "Make room on the disk that holds them, and try again.")};
    }
}

} // namespace clientela::storage
