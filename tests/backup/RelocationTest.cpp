#include "backup/Relocation.h"
#include "backup/BackupFixture.h"
#include "backup/Passphrase.h"
#include "backup/Soundness.h"
#include "support/FullDisk.h"

namespace clientela::backup {
namespace {

/// Backups with several snapshots and changes between them, and another disk to bring them to.
class BackupsThatGoAlong : public test::BackedUpFile {
protected:
    using Files = std::map<QString, QByteArray>;

    BackupsThatGoAlong() {
        newCustomer(QStringLiteral("Ferrante"));
        catchUp();
        for (int day = 0; day < 4; ++day) {
            rename(1, QStringLiteral("Day %1").arg(day));
            catchUp();
            if (day % 2 == 1) snapshot();
            states_.append(now());
        }
        lineage_ = stateOf(connection()).lineage;
    }
    [[nodiscard]] BackupFolder there() const { return folder_.at(pathOf(QStringLiteral("other disk"))); }
    Result<Baggage> copyTo(const BackupFolder& to) { return copyBackups(folder_, to, lineage_, control_); }
    static Files filesIn(const BackupFolder& folder) {
        Files all;
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
    QString lineage_;
};

TEST_F(BackupsThatGoAlong, AreFoundThereWithEveryMomentInBetween) {
    const BackupFolder from = folder_;
    const Files before = filesIn(from);
    const auto copied = copyTo(there());
    ASSERT_TRUE(copied.ok()) << copied.problem().text().toStdString();
    EXPECT_EQ(copied->snapshots.size(), 3);
    EXPECT_EQ(copied->bytes, baggageOf(from, lineage_).bytes);
    EXPECT_EQ(filesIn(from), before) << "nothing is taken away";
    EXPECT_EQ(filesIn(there()), before);
    ASSERT_TRUE(copyTo(there()).ok()) << "and once more";
    EXPECT_EQ(filesIn(there()), before);
    expectEveryMomentIn(there());
}

TEST_F(BackupsThatGoAlong, AreContinuedWhereTheyWereCopiedEarlier) {
    ASSERT_TRUE(copyTo(there()).ok());
    rename(1, QStringLiteral("Saved since"));
    catchUp();
    ASSERT_TRUE(copyTo(there()).ok());
    EXPECT_EQ(filesIn(there()), filesIn(folder_));
    // The other way round, what is further stays.
    const Files further = filesIn(there());
    const BackupFolder old = folder_.at(pathOf(QStringLiteral("third disk")));
    folder_ = there();
    ASSERT_TRUE(copyTo(old).ok());
    folder_ = old;
    ASSERT_TRUE(copyTo(there()).ok());
    EXPECT_EQ(filesIn(there()), further);
}

TEST_F(BackupsThatGoAlong, AreWholeWhereverTheCopyingIsKilledOrBrokenOff) {
    struct BrokenOff {};
    const Files before = filesIn(folder_);
    int steps = 0;
    {
        BackupFolder counted = folder_.at(pathOf(QStringLiteral("counted")));
        counted.setWatch([&](const char*) { ++steps; });
        ASSERT_TRUE(copyTo(counted).ok());
    }
    EXPECT_GT(steps, 10);
    for (int last = 1; last <= steps; ++last) {
        BackupFolder to = folder_.at(pathOf(QStringLiteral("broken off %1").arg(last)));
        int done = 0;
        to.setWatch([&](const char*) {
            if (++done == last) throw BrokenOff();
        });
        EXPECT_THROW((void)copyTo(to), BrokenOff) << last;
        EXPECT_EQ(filesIn(to), Files()) << "nothing of what people said lies about, at " << last;
        EXPECT_EQ(filesIn(folder_), before) << last;
        to.setWatch({});
        ASSERT_TRUE(copyTo(to).ok()) << last;
        EXPECT_EQ(filesIn(to), before) << last;
    }
}

TEST_F(BackupsThatGoAlong, StayWhereTheyAreOnAFullDisk) {
    const Files before = filesIn(folder_);
    qint64 largest = 0;
    for (const auto& [name, bytes] : before) largest = std::max<qint64>(largest, bytes.size());
    for (const qint64 room : {qint64{100}, largest / 2, largest - 1}) {
        const test::FullDisk full(static_cast<rlim_t>(room));
        EXPECT_THROW((void)copyTo(there()), Failure) << room;
    }
    EXPECT_EQ(filesIn(there()), Files());
    EXPECT_EQ(filesIn(folder_), before);
    expectEveryMomentIn(folder_);
}

TEST_F(BackupsThatGoAlong, LeaveTheBackupsOfOtherFilesAlone) {
    // A folder that two files share, as one on a stick for both.
    const QString other = pathOf(QStringLiteral("other.clientela"));
    const auto made = storage::CustomerFile::create(other, {});
    ASSERT_TRUE(made.ok());
    const auto theirs = snapshotNow((*made)->connection(), folder_, Reason::Asked, terms(now_.addSecs(5)), control_);
    ASSERT_TRUE(theirs.snapshot);
    const auto copied = copyTo(there());
    ASSERT_TRUE(copied.ok());
    EXPECT_EQ(copied->snapshots.size(), 3);
    EXPECT_FALSE(there().manifest(theirs.snapshot->id));
    EXPECT_TRUE(folder_.manifest(theirs.snapshot->id));
}

TEST_F(BackupsThatGoAlong, AreRefusedWhereAnotherWayOfTheFileStandsUnderTheirNames) {
    // Two computers went on from the same backups, each its own way.
    ASSERT_TRUE(copyTo(there()).ok());
    rename(1, QStringLiteral("Here"));
    catchUp();
    const QString segment = folder_.segmentPath(folder_.segments().last());
    const QByteArray here = bytesOf(segment);
    for (const bool isFurther : {false, true}) {
        QByteArray elsewhere = here;
        elsewhere[elsewhere.size() - 100] = static_cast<char>(~elsewhere[elsewhere.size() - 100]);
        put(there().segmentPath(folder_.segments().last()), isFurther ? elsewhere + here : elsewhere);
        const Files before = filesIn(there());
        const auto again = copyTo(there());
        ASSERT_FALSE(again.ok());
        EXPECT_TRUE(again.problem().text().contains(folder_.segments().last()));
        EXPECT_EQ(filesIn(there()), before) << "theirs stays";
        EXPECT_EQ(bytesOf(segment), here);
    }
    Manifest stranger = there().manifests().front();
    stranger.file.fileId = QStringLiteral("of another file");
    there().write(stranger);
    EXPECT_FALSE(copyTo(there()).ok());
}

TEST_F(BackupsThatGoAlong, AreCopiedAgainWhereHalfOfOneStands) {
    ASSERT_TRUE(copyTo(there()).ok());
    const QString half = there().snapshotPath(there().manifests().front().id);
    put(half, bytesOf(half).left(5'000));
    ASSERT_TRUE(copyTo(there()).ok());
    EXPECT_EQ(filesIn(there()), filesIn(folder_));
}

TEST_F(BackupsThatGoAlong, TakeTheirPinsAndDeadlinesBackToWhereTheyWere) {
    ASSERT_TRUE(copyTo(there()).ok());
    const BackupFolder first = folder_;
    folder_ = there();
    Manifest later = folder_.manifests().front();
    later.pinned = true;
    later.deadline = now_.addDays(30);
    folder_.write(later);
    ASSERT_TRUE(copyTo(first).ok());
    EXPECT_TRUE(first.manifest(later.id)->pinned);
    EXPECT_EQ(first.manifest(later.id)->deadline, later.deadline) << "or somebody who was erased would stay for years";
}

TEST_F(BackupsThatGoAlong, StayEncryptedAndOpenWithTheirPassphrase) {
    ASSERT_EQ(faults(), QStringList());
    ASSERT_TRUE(folder_.manifests().front().verified.isValid());
    ASSERT_TRUE(encryptBackups(connection(), QStringLiteral("otto pesci nuotano")).ok());
    folder_ = BackupFolder::of(connection()).at(folder_.path());
    catchUp();
    ASSERT_TRUE(folder_.seals());
    for (const Manifest& each : folder_.manifests())
        EXPECT_FALSE(each.verified.isValid()) << "what was restored for a test was another file";
    ASSERT_TRUE(copyTo(there()).ok());
    BackupFolder stranger(there().path());
    EXPECT_TRUE(stranger.isLocked());
    EXPECT_THROW((void)baggageOf(stranger, lineage_), Failure);
    ASSERT_TRUE(stranger.unlock(QStringLiteral("otto pesci nuotano")).ok());
    EXPECT_EQ(stranger.manifests().size(), 3U);
    expectEveryMomentIn(there());
}

TEST_F(BackupsThatGoAlong, GoNowhereWhenThatIsCancelledOrToTheFolderTheyAreIn) {
    const Files before = filesIn(folder_);
    JobControl* running = nullptr;
    JobControl cancelled([&](const Progress&) { running->cancel(); });
    running = &cancelled;
    EXPECT_THROW((void)copyBackups(folder_, there(), lineage_, cancelled), Cancelled);
    EXPECT_EQ(filesIn(there()), Files());
    const BackupFolder same = folder_.at(folder_.path() + QStringLiteral("/../backups"));
    EXPECT_TRUE(copyTo(same)->isEmpty());
    const QString link = pathOf(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(folder_.path(), link));
    EXPECT_TRUE(copyTo(folder_.at(link))->isEmpty());
    EXPECT_EQ(filesIn(folder_), before);
}

} // namespace
} // namespace clientela::backup
