#include "backup/Relocation.h"
#include "backup/BackupFixture.h"
#include "backup/Passphrase.h"

namespace clientela::backup {
namespace {

/// Backups with several snapshots and changes between them, and another disk to bring them to.
class BackupsThatMove : public test::BackedUpFile {
protected:
    BackupsThatMove() {
        newCustomer(QStringLiteral("Ferrante"));
        catchUp();
        for (int day = 0; day < 4; ++day) {
            rename(1, QStringLiteral("Day %1").arg(day));
            catchUp();
            if (day % 2 == 1) snapshot();
            states_.append(now());
        }
    }
    [[nodiscard]] BackupFolder there() const { return folder_.at(pathOf(QStringLiteral("other disk"))); }
    static std::map<QString, QByteArray> contentOfFolder(const BackupFolder& folder) {
        std::map<QString, QByteArray> all;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
            if (name != QLatin1String("lock")) all[name] = bytesOf(folder.path() + QLatin1Char('/') + name);
        return all;
    }
    void expectEveryMomentIn(const BackupFolder& folder) {
        folder_ = folder;
        for (int day = 0; day < 4; ++day)
            EXPECT_EQ(contentOf(restored(QStringLiteral("r%1").arg(day + 2))), states_[day]) << day;
        EXPECT_EQ(faults(), QStringList());
    }

    QList<QStringList> states_;
};

TEST_F(BackupsThatMove, AreFoundAgainWithEveryMomentInBetween) {
    const BackupFolder from = folder_;
    const auto before = contentOfFolder(from);
    EXPECT_EQ(baggageOf(from).backups, 3);
    const auto copied = copyBackups(from, there(), control_);
    ASSERT_TRUE(copied.ok()) << copied.problem().text().toStdString();
    EXPECT_EQ(copied->backups, 3);
    EXPECT_EQ(copied->bytes, baggageOf(from).bytes);
    EXPECT_EQ(contentOfFolder(from), before) << "copying takes nothing away";
    EXPECT_EQ(contentOfFolder(there()), before);
    removeCopied(from, there());
    EXPECT_FALSE(from.exists());
    expectEveryMomentIn(there());
}

TEST_F(BackupsThatMove, GoOnThereWithWhatWasSavedMeanwhile) {
    ASSERT_TRUE(copyBackups(folder_, there(), control_).ok());
    rename(1, QStringLiteral("Saved while they were copied"));
    catchUp(); // still into the old folder
    const BackupFolder old = folder_;
    removeCopied(old, there());
    EXPECT_EQ(old.segments().size(), 1) << "what only the old one holds is not taken away";
    folder_ = there();
    catchUp();
    removeCopied(old, there());
    EXPECT_FALSE(old.exists());
    const QStringList last = now();
    EXPECT_EQ(contentOf(restored(QStringLiteral("r6"))), last);
}

TEST_F(BackupsThatMove, AreWholeWhereverTheCopyingIsBrokenOff) {
    struct BrokenOff {};
    const BackupFolder from = folder_;
    const auto before = contentOfFolder(from);
    int steps = 0;
    {
        BackupFolder counted = folder_.at(pathOf(QStringLiteral("counted")));
        counted.setWatch([&](const char*) { ++steps; });
        ASSERT_TRUE(copyBackups(from, counted, control_).ok());
    }
    EXPECT_GT(steps, 10);
    for (int last = 1; last <= steps; ++last) {
        const QString path = pathOf(QStringLiteral("broken off %1").arg(last));
        BackupFolder to = folder_.at(path);
        int done = 0;
        to.setWatch([&](const char*) {
            if (++done == last) throw BrokenOff();
        });
        EXPECT_THROW((void)copyBackups(from, to, control_), BrokenOff) << last;
        EXPECT_EQ(contentOfFolder(from), before) << last;
        to.setWatch({});
        ASSERT_TRUE(copyBackups(from, to, control_).ok()) << last;
        EXPECT_EQ(contentOfFolder(to), before) << last;
    }
}

TEST_F(BackupsThatMove, StayWhereTheyAreWhenTheOtherFolderHoldsOthersOfTheirNames) {
    ASSERT_TRUE(copyBackups(folder_, there(), control_).ok());
    Manifest stranger = there().manifests().front();
    stranger.file.fileId = QStringLiteral("of another file");
    there().write(stranger);
    const auto before = contentOfFolder(folder_);
    const auto again = copyBackups(folder_, there(), control_);
    ASSERT_FALSE(again.ok());
    EXPECT_TRUE(again.problem().text().contains(stranger.id)) << again.problem().text().toStdString();
    removeCopied(folder_, there());
    EXPECT_TRUE(folder_.manifest(stranger.id)) << "what the other folder does not hold is not taken away";
    removeCopied(folder_, folder_.at(folder_.path() + QStringLiteral("/../backups")));
    EXPECT_TRUE(folder_.manifest(stranger.id)) << "the same folder by another name";
    EXPECT_EQ(copyBackups(folder_, folder_, control_)->backups, 0);
    EXPECT_TRUE(before.contains(stranger.id + QStringLiteral(".json")));
}

TEST_F(BackupsThatMove, StayEncryptedAndOpenWithTheirPassphrase) {
    ASSERT_EQ(faults(), QStringList());
    ASSERT_TRUE(folder_.manifests().front().verified.isValid());
    ASSERT_TRUE(encryptBackups(connection(), QStringLiteral("otto pesci nuotano")).ok());
    folder_ = BackupFolder::of(connection()).at(folder_.path());
    catchUp();
    ASSERT_TRUE(folder_.seals());
    for (const Manifest& each : folder_.manifests())
        EXPECT_FALSE(each.verified.isValid()) << "what was restored for a test was another file";
    const BackupFolder from = folder_;
    ASSERT_TRUE(copyBackups(from, there(), control_).ok());
    removeCopied(from, there());
    EXPECT_FALSE(from.exists());
    BackupFolder stranger(there().path());
    EXPECT_TRUE(stranger.isLocked());
    EXPECT_THROW((void)baggageOf(stranger), Failure);
    ASSERT_TRUE(stranger.unlock(QStringLiteral("otto pesci nuotano")).ok());
    EXPECT_EQ(stranger.manifests().size(), 3U);
    expectEveryMomentIn(there());
}

TEST_F(BackupsThatMove, GoNowhereWhenTheyAreCancelled) {
    JobControl cancelled;
    cancelled.cancel();
    EXPECT_THROW((void)copyBackups(folder_, there(), cancelled), Cancelled);
    expectEveryMomentIn(folder_);
}

} // namespace
} // namespace clientela::backup
