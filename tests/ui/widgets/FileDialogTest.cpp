#include "ui/support/Gui.h"
#include "ui/widgets/Answers.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
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

namespace {

class SavingAFile : public ::testing::Test {
protected:
    SavingAFile() {
        test::show(window_);
        ask(QStringLiteral("Women.xlsx"));
    }
    void ask(const QString& name) {
        answers_.saveFile(&window_,
                          {QStringLiteral("Export"),
                           folder_.path(),
                           name,
                           {QStringLiteral("Excel workbook (*.xlsx)"), QStringLiteral("CSV for spreadsheets (*.csv)"),
                            QStringLiteral("JSON (*.json)")}},
                          [this](const QString& path) { saved_ = path; });
        dialog_ = window_.findChildren<QFileDialog*>().constLast();
        name_ = dialog_->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        kinds_ = dialog_->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
    }
    void choose(int kind) {
        kinds_->setFocus();
        QTest::keyClick(kinds_, Qt::Key_Home);
        for (int i = 0; i < kind; ++i) QTest::keyClick(kinds_, Qt::Key_Down);
    }
    void save(const QString& typed) {
        name_->setFocus();
        name_->selectAll();
        QTest::keyClicks(name_, typed);
        QTest::keyClick(name_, Qt::Key_Return);
    }
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }

    const QTemporaryDir folder_;
    QWidget window_;
    ui::ScreenAnswers answers_;
    QFileDialog* dialog_ = nullptr;
    QLineEdit* name_ = nullptr;
    QComboBox* kinds_ = nullptr;
    QString saved_;
};

} // namespace

TEST_F(SavingAFile, GivesANameWithoutAnEndingThatOfTheChosenKind) {
    choose(1);
    save(QStringLiteral("2"));
    EXPECT_EQ(saved_, path("2.csv"));
}

TEST_F(SavingAFile, TakesNoDateForAnEnding) {
    save(QStringLiteral("Women 24.11.2025"));
    EXPECT_EQ(saved_, path("Women 24.11.2025.xlsx"));
}

TEST_F(SavingAFile, ChangesTheEndingWithTheKind) {
    choose(2);
    EXPECT_EQ(name_->text(), QStringLiteral("Women.json"));
}

TEST_F(SavingAFile, FollowsTheEndingThatIsTypedWhateverTheKind) {
    save(QStringLiteral("Women.CSV"));
    EXPECT_EQ(saved_, path("Women.CSV"));
}

TEST_F(SavingAFile, AsksBeforeAFileGoesThatHasTheNameOnceItHasItsEnding) {
    QFile there(path("2.xlsx"));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.close();
    QTimer::singleShot(0, [] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(question, nullptr) << "nobody was asked";
        question->button(QMessageBox::No)->click();
    });
    save(QStringLiteral("2"));
    EXPECT_EQ(saved_, QString());
    EXPECT_TRUE(dialog_->isVisible());
}

TEST_F(SavingAFile, BeginsNextTimeWhereTheLastOneWentEvenIfItWasTypedWithItsFolder) {
    ASSERT_TRUE(QDir(folder_.path()).mkdir(QStringLiteral("out")));
    name_->setText(path("out/2")); // pasted: the list of completions is no part of this story
    QTest::keyClick(name_, Qt::Key_Return);
    EXPECT_EQ(saved_, path("out/2.xlsx"));
    answers_.saveFile(&window_, {QStringLiteral("Export"), {}, {}, {}}, [](const QString&) {});
    EXPECT_EQ(window_.findChildren<QFileDialog*>().constLast()->directory(), QDir(path("out")));
}
