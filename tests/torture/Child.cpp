#include "torture/Child.h"

#include "base/Failure.h"

#include <array>
#include <chrono>
#include <csignal>
#include <exception>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace clientela::torture {

namespace {

constexpr unsigned kLongest = 300; // s

int guarded(const std::function<int(QString&)>& work, QString& said) {
    try {
        return work(said);
    } catch (const Failure& failure) {
        said += failure.problem().text() + QStringLiteral(" (") + failure.detail() + QLatin1Char(')');
    } catch (const std::exception& problem) {
        said += QString::fromUtf8(problem.what());
    }
    return 1;
}

} // namespace

bool Ended::wasKilled() const { return signal == SIGKILL; }

Ended inChild(const std::function<int(QString&)>& work, double killAfter) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
    if (child == 0) {
        ::close(ends[0]);
        ::alarm(kLongest);
        QString said;
        const int status = guarded(work, said);
        const QByteArray text = said.toUtf8();
        for (qsizetype at = 0; at < text.size();) {
            const ssize_t done = ::write(ends[1], text.constData() + at, static_cast<size_t>(text.size() - at));
            if (done <= 0) break;
            at += done;
        }
        ::_exit(status);
    }
    ::close(ends[1]);
    QByteArray text;
    bool due = killAfter > 0;
    for (;;) {
        const std::chrono::duration<double> gone = std::chrono::steady_clock::now() - began;
        pollfd ready{ends[0], POLLIN, 0};
        timespec wait{};
        const double left = std::max(0.0, killAfter - gone.count());
        wait.tv_sec = static_cast<time_t>(left);
        wait.tv_nsec = static_cast<long>((left - static_cast<double>(wait.tv_sec)) * 1e9);
        if (::ppoll(&ready, 1, due ? &wait : nullptr, nullptr) == 0) {
            ::kill(child, SIGKILL);
            due = false;
            continue;
        }
        std::array<char, 4096> block{};
        const ssize_t got = ::read(ends[0], block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        text.append(block.data(), got);
    }
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    Ended ended;
    ended.said = QString::fromUtf8(text);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
    if (WIFEXITED(status)) ended.status = WEXITSTATUS(status);
    ended.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return ended;
}

} // namespace clientela::torture
