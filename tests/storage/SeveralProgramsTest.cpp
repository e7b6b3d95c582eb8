#include "base/Failure.h"
#include "storage/FileCheck.h"
#include "storage/Presence.h"
#include "support/OtherProcess.h"
#include "support/TestFile.h"

#include <QFile>
#include <QFileInfo>

namespace clientela::storage {
namespace {

using test::OtherProcess;

/// One file, with a customer, and a second program that may open it.
class SeveralPrograms : public test::FileTest {
protected:
    SeveralPrograms() {
        execute(QStringLiteral(
            "INSERT INTO customer (kind, family_name, created) VALUES ('person', 'Rossi', '2025-01-01')"));
        path_ = connection().path();
    }
    [[nodiscard]] qint64 logSize() const { return QFileInfo(path_ + QStringLiteral("-wal")).size(); }
    /// One change, as a program makes it that opens the file, works, and has it open until `pause` returns.
    static void edit(const QString& path, const QString& notes, const OtherProcess::Pause& pause) {
        const auto file = CustomerFile::open(path);
        ASSERT_TRUE(file.ok()) << file.problem().text().toStdString();
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("Edit"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = ?"), notes);
        work.commit();
        pause();
    }
    QString path_;
};

TEST_F(SeveralPrograms, KnowWhenAnotherHasTheFileOpenAndWhenItWasKilled) {
    close();
    EXPECT_EQ(openBy(path_), OpenBy::Nobody);
    OtherProcess other([&](const OtherProcess::Pause& pause) { edit(path_, QStringLiteral("open"), pause); });
    EXPECT_EQ(openBy(path_), OpenBy::Others);
    EXPECT_GT(logSize(), 0) << "its log is there, as after a crash";
    EXPECT_FALSE(wasLeftOpen(path_)) << "but it lives";
    other.kill();
    EXPECT_EQ(openBy(path_), OpenBy::Nobody);
    EXPECT_TRUE(wasLeftOpen(path_));
    EXPECT_FALSE(faultAfterCrash(path_).has_value());
    const auto file = CustomerFile::open(path_);
    ASSERT_TRUE(file.ok());
    Rows rows = (*file)->connection().query(QStringLiteral("SELECT notes FROM customer"));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), QStringLiteral("open")) << "what it confirmed is there";
}

TEST_F(SeveralPrograms, LeaveNothingBehindThatLooksLikeACrash) {
    close();
    OtherProcess other([&](const OtherProcess::Pause& pause) { edit(path_, QStringLiteral("x"), pause); });
    EXPECT_TRUE(other.finish());
    EXPECT_FALSE(wasLeftOpen(path_));
}

TEST_F(SeveralPrograms, DoNotLoseTheirLocksByLookingAtTheFile) {
    // Whatever reads the file past SQLite while it is open must not close a descriptor of it.
    EXPECT_EQ(openBy(path_), OpenBy::Us);
    EXPECT_FALSE(checkBeforeOpening(path_, true).has_value());
    EXPECT_EQ(troubleOf(path_, true), Trouble::None);
    EXPECT_FALSE(wasLeftOpen(path_));
    EXPECT_TRUE(CustomerFile::open(path_).ok()) << "a second time in the same program";
    OtherProcess other([&](const OtherProcess::Pause&) {
        leavePresence(&connection()); // which is the first process's
        EXPECT_EQ(openBy(path_), OpenBy::Others) << "the first one's locks still stand";
    });
    EXPECT_TRUE(other.finish());
}

TEST_F(SeveralPrograms, KeepTheirLogWhenSomethingElseInThemOpenedAndClosedTheFile) {
    close();
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        pause(); // knows nothing of the file until it is open here
        Connection connection(path_, Connection::Mode::ReadWrite);
        EXPECT_TRUE(connection.query(QStringLiteral("SELECT count(*) FROM customer")).next());
    });
    const auto file = CustomerFile::open(path_);
    ASSERT_TRUE(file.ok());
    const auto edit = [&](const QString& notes) {
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("Edit"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = ?"), notes);
        work.commit();
    };
    edit(QStringLiteral("first"));
    // As a dialog to choose a file does with all that it shows: the system forgets SQLite's locks.
    for (const char* suffix : {"", "-shm", "-wal"}) {
        QFile looked(path_ + QLatin1String(suffix));
        ASSERT_TRUE(looked.open(QIODevice::ReadOnly));
        looked.read(16);
    }
    EXPECT_TRUE(other.finish());
    EXPECT_GT(logSize(), 0) << "the other did not take itself for the last one";
    edit(QStringLiteral("second"));
    Rows rows = (*file)->connection().query(QStringLiteral("SELECT notes FROM customer"));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), QStringLiteral("second"));
}

TEST_F(SeveralPrograms, SeeEachOthersChangesAndConflicts) {
    const RevisionId read = lockToken(connection(), QStringLiteral("customer"), 1);
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        edit(path_, QStringLiteral("from the other"), pause);
        const auto file = CustomerFile::open(path_);
        Rows rows = (*file)->connection().query(QStringLiteral("SELECT notes FROM customer"));
        EXPECT_TRUE(rows.next() && rows.text(0) == QStringLiteral("from here")) << rows.text(0).toStdString();
    });
    EXPECT_EQ(value(QStringLiteral("SELECT notes FROM customer")).toString(), QStringLiteral("from the other"));
    {
        UnitOfWork work(file(), {QStringLiteral("edit"), QStringLiteral("Edit"), {}});
        const auto stale = work.requireToken(QStringLiteral("customer"), 1, read);
        ASSERT_TRUE(stale.has_value()) << "the card was changed since it was read here";
    }
    execute(QStringLiteral("UPDATE customer SET notes = 'from here'"));
    EXPECT_TRUE(other.finish());
}

} // namespace
} // namespace clientela::storage
