#include "ui/support/Gui.h"
#include "ui/widgets/Answers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace clientela;

namespace {

/// Whether another process finds the file locked.
bool isLockedForOthers(const QByteArray& path) {
    const pid_t other = ::fork();
    if (other == 0) {
        const int file = ::open(path.constData(), O_RDONLY);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        ::_exit(::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(other, &status, 0);
    return WEXITSTATUS(status) == 1;
}

} // namespace

TEST(ADialogToChooseAFile, DoesNotMakeTheSystemForgetTheLocksOnWhatItShows) {
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("shop.clientela-wal")));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
    ASSERT_EQ(::write(file, "bytes", 5), 5);
    struct flock lock {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    ASSERT_EQ(::fcntl(file, F_SETLK, &lock), 0);
    ASSERT_TRUE(isLockedForOthers(path));
    QWidget window;
    test::show(window);
    ui::ScreenAnswers answers;
    answers.openFile(&window, {QStringLiteral("Choose"), folder.path(), {}, {}}, [](const QString&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::qWait(1'000); // it looks on a thread of its own
    EXPECT_TRUE(isLockedForOthers(path));
    ::close(file);
}

TEST(ADialogToChooseAFile, IsNeverADesktopsOwnWhichMayDoThat) {
    QWidget window;
    test::show(window);
    ui::ScreenAnswers answers;
    const auto last = [&] { return window.findChildren<QFileDialog*>().constLast(); };
    answers.openFile(&window, {QStringLiteral("Choose"), {}, {}, {}}, [](const QString&) {});
    EXPECT_TRUE(last()->testOption(QFileDialog::DontUseNativeDialog));
    answers.saveFile(&window, {QStringLiteral("Save"), {}, {}, {}}, [](const QString&) {});
    EXPECT_TRUE(last()->testOption(QFileDialog::DontUseNativeDialog));
    answers.chooseFolder(&window, {QStringLiteral("Choose"), {}, {}, {}}, [](const QString&) {});
    EXPECT_TRUE(last()->testOption(QFileDialog::DontUseNativeDialog));
    EXPECT_TRUE(last()->sidebarUrls().contains(QUrl::fromLocalFile(QDir::homePath())))
        << "and leads where people keep files";
}
