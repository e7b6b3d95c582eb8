#include "exchange/SpooledSource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t kBlock = 256 * 1024;
constexpr int kWaitMs = 200;

/// Whether a file can be read as often as one likes. What is not there is told by whoever opens it.
bool isPlain(const QString& path) {
    struct stat about {};
    if (::stat(QFile::encodeName(path).constData(), &about) != 0) return true;
    return S_ISREG(about.st_mode) || S_ISDIR(about.st_mode);
}

Problem failed(const QString& name, int error) {
    return {Words::tr("%1 could not be copied to be read: %2.").arg(name, QString::fromLocal8Bit(std::strerror(error))),
            Words::tr("Nothing was imported."), Words::tr("Save it as a file first.")};
}

} // namespace

Result<SpooledSource> SpooledSource::of(const QString& source, JobControl& control) {
    const bool standardInput = source == QLatin1String("-");
    if (!standardInput && isPlain(source)) return SpooledSource(source, nullptr);
    // The shell's <(...) is a number among the open files, which says nothing in a log.
    const QString folderName = QFileInfo(source).absolutePath();
    const bool numbered =
        folderName.startsWith(QLatin1String("/dev/fd")) || folderName.startsWith(QLatin1String("/proc"));
    const QString name = standardInput || source == QLatin1String("/dev/stdin") ? QStringLiteral("standard input")
                         : numbered                                             ? QStringLiteral("pipe")
                                                                                : QFileInfo(source).fileName();

    // Not to wait for somebody to write to it, which only a signal ends.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK;
    const int from = standardInput ? STDIN_FILENO : ::open(QFile::encodeName(source).constData(), flags);
    if (from < 0) return failed(name, errno);
    const auto close = qScopeGuard([&] {
        if (!standardInput) ::close(from);
    });
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) return failed(name, errno);
    QFile copy(folder->filePath(name));
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return failed(name, errno);
    std::vector<char> block(kBlock);
    for (;;) {
        control.check();
        pollfd waiting{from, POLLIN, 0};
        if (const int ready = ::poll(&waiting, 1, kWaitMs); ready == 0 || (ready < 0 && errno == EINTR)) continue;
        const ssize_t got = ::read(from, block.data(), block.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (got < 0) return failed(name, errno);
        if (got == 0) break;
        if (copy.write(block.data(), got) != got) return failed(name, errno);
    }
    const QString path = copy.fileName();
    return SpooledSource(path, std::move(folder));
}

} // namespace clientela::exchange
