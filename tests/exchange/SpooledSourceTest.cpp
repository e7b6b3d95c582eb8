#include "exchange/SpooledSource.h"

#include "exchange/Folder.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clientela::exchange {
namespace {

using namespace std::chrono_literals;

class ReadingAPipe : public ::testing::Test {
protected:
    ReadingAPipe() { EXPECT_EQ(::mkfifo(QFile::encodeName(pipe_).constData(), 0600), 0); }

    test::Folder folder_;
    QString pipe_ = folder_.path(QStringLiteral("people.fifo"));
    JobControl control_;
};

TEST_F(ReadingAPipe, IsGivenUpWhileNobodyWritesToIt) {
    std::atomic<bool> over = false;
    std::atomic<bool> waited = false;
    std::thread other([&] {
        std::this_thread::sleep_for(50ms);
        control_.cancel();
        for (int i = 0; i < 100 && !over; ++i) std::this_thread::sleep_for(50ms);
        if (over) return;
        waited = true; // somebody writes after all, or the test would never end
        ::close(::open(QFile::encodeName(pipe_).constData(), O_RDWR | O_CLOEXEC));
    });
    EXPECT_THROW((void)SpooledSource::of(pipe_, control_), Cancelled);
    over = true;
    other.join();
    EXPECT_FALSE(waited);
}

TEST_F(ReadingAPipe, WaitsForWhoeverWritesLater) {
    std::thread writer([&] {
        std::this_thread::sleep_for(300ms);
        QFile into(pipe_);
        ASSERT_TRUE(into.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        into.write("Name\n");
        std::this_thread::sleep_for(50ms);
        into.write("Anna\n");
    });
    const auto spooled = SpooledSource::of(pipe_, control_);
    writer.join();
    ASSERT_TRUE(spooled);
    EXPECT_EQ(QFileInfo(spooled->path()).fileName(), QStringLiteral("people.fifo"));
    QFile copy(spooled->path());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "Name\nAnna\n");
}

TEST(ReadingAFile, TakesTheFileItself) {
    const test::Folder folder;
    const QString path = folder.write(QStringLiteral("people.csv"), "Name\n");
    JobControl control;
    EXPECT_EQ(SpooledSource::of(path, control)->path(), path);
}

} // namespace
} // namespace clientela::exchange
