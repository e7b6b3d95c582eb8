#include "base/ThreadPriority.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace clientela {

void giveWay() {
#ifdef Q_OS_LINUX
    // QThread's priorities are those of POSIX's policies, of which the usual one has a single step: they change
    // nothing.
    constexpr int kNice = 5;
    const auto thread = static_cast<id_t>(::gettid());
    if (::getpriority(PRIO_PROCESS, thread) < kNice) ::setpriority(PRIO_PROCESS, thread, kNice);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace clientela
