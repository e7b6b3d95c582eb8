#include "backup/BackupFixture.h"
#include "backup/Segment.h"

#include <QFileInfo>

namespace clientela::backup {
namespace {

using storage::positionOf;

class CatchingUp : public test::BackedUpFile {
protected:
    SegmentState segment() const {
        const QStringList ids = folder_.segments();
        EXPECT_FALSE(ids.isEmpty());
        const auto state = segmentState(folder_.segmentPath(ids.isEmpty() ? QString() : ids.last()), nullptr);
        EXPECT_TRUE(state.has_value());
        return state.value_or(SegmentState{});
    }
};

TEST_F(CatchingUp, BeginsWithASnapshotThatIsAFileOfItsOwn) {
    newCustomer(QStringLiteral("Ferrante"));
    const CaughtUp done = catchUp();
    ASSERT_TRUE(done.snapshot.has_value());
    EXPECT_EQ(done.snapshot->reason, Reason::First);
    EXPECT_EQ(done.snapshot->cards(), 1);
    EXPECT_EQ(done.snapshot->id, QStringLiteral("20251122T") + terms().now.toUTC().toString("hhmmss") + 'Z');
    EXPECT_EQ(contentOf(folder_.snapshotPath(done.snapshot->id)), now());
    EXPECT_EQ(folder_.manifests(), std::vector<Manifest>{*done.snapshot}) << "the manifest says the same";
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
              (QStringList{done.snapshot->id + ".clientela", done.snapshot->id + ".json", "lock"}));
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(CatchingUp, AppendsWhatTheFileHoldsBeyondTheSegment) {
    catchUp();
    EXPECT_EQ(catchUp().revisions, 0) << "nothing to do, nothing done";
    EXPECT_TRUE(folder_.segments().isEmpty());
    newCustomer(QStringLiteral("Ferrante"));
    EXPECT_EQ(catchUp().revisions, 1);
    rename(1, QStringLiteral("Ferrari"));
    rename(1, QStringLiteral("Ferraro"));
    const CaughtUp done = catchUp();
    EXPECT_EQ(done.revisions, 2) << "one that nobody backed up, as after a crash or from another program, included";
    EXPECT_FALSE(done.snapshot.has_value());
    EXPECT_EQ(segment().head, positionOf(connection()));
    EXPECT_TRUE(segment().isWhole());
    EXPECT_EQ(scanSegment(folder_.segmentPath(folder_.segments().last()), nullptr)->head, segment().head);
}

TEST_F(CatchingUp, WritesLessThanAKilobyteForAChangedCard) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    rename(1, QStringLiteral("Ferraro"));
    const CaughtUp done = catchUp();
    EXPECT_GT(done.bytes, 200);
    EXPECT_LT(done.bytes, 1024);
}

TEST_F(CatchingUp, CutsOffWhatACrashLeftHalfWritten) {
    catchUp();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QString path = folder_.segmentPath(folder_.segments().last());
    const QByteArray whole = bytesOf(path);
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    const QByteArray more = bytesOf(path);
    for (qsizetype size = whole.size() + 1; size < more.size(); ++size) {
        put(path, more.left(size));
        EXPECT_EQ(segmentState(path, nullptr)->wholeSize, whole.size()) << size;
        EXPECT_EQ(catchUp().revisions, 1) << size;
        ASSERT_EQ(bytesOf(path), more) << size;
    }
}

TEST_F(CatchingUp, BeginsASegmentAnewThatNeverCameFurtherThanItsStart) {
    catchUp();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    ASSERT_EQ(folder_.segments().size(), 1);
    const QString path = folder_.segmentPath(folder_.segments().front());
    const QByteArray whole = bytesOf(path);
    const qsizetype start = sizeOfStart(segmentState(path, nullptr)->start, nullptr);
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, qsizetype{4}, qsizetype{5}, qsizetype{6}, start / 2,
                                 start - 8, start - 1, start}) {
        QByteArray torn = whole.left(size);
        if (size == start) torn[size - 1] = static_cast<char>(~torn[size - 1]); // of a last block that was not written
        put(path, torn);
        EXPECT_EQ(catchUp().revisions, 1) << size;
        ASSERT_EQ(bytesOf(path), whole) << size;
        ASSERT_EQ(folder_.manifests().size(), 1U) << "no other branch was begun at " << size;
    }
    EXPECT_EQ(faults(), QStringList());
    // With changes in it that can still be read by hand, it is left as it is.
    QByteArray damaged = whole;
    damaged[7] = static_cast<char>(~damaged[7]);
    put(path, damaged);
    catchUp();
    EXPECT_EQ(bytesOf(path), damaged);
    EXPECT_EQ(folder_.manifests().back().reason, Reason::Branch);
}

TEST_F(CatchingUp, FindsEveryFlippedByteOfItsLastRevisionAndWritesItAgain) {
    catchUp();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QString path = folder_.segmentPath(folder_.segments().last());
    const qsizetype before = bytesOf(path).size();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    const QByteArray whole = bytesOf(path);
    const qsizetype end = whole.size() - 53; // the last frame is looked at each time, the rest when verifying
    for (qsizetype i = before; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
        put(path, flipped);
        EXPECT_FALSE(scanSegment(path, nullptr)->isWhole()) << i;
        if (i < end) {
            EXPECT_FALSE(faults().isEmpty()) << i;
            if (i > before + 20) i += 7; // a test restore each: some of them will do
            continue;
        }
        catchUp();
        ASSERT_EQ(bytesOf(path), whole) << i;
    }
}

TEST_F(CatchingUp, MakesASnapshotADayAndOneWhenTheChangesOutgrowIt) {
    catchUp();
    newCustomer(QStringLiteral("Ferrante"));
    EXPECT_FALSE(catchUp().snapshot.has_value());
    now_ = now_.addDays(1);
    const CaughtUp daily = catchUp();
    ASSERT_TRUE(daily.snapshot.has_value());
    EXPECT_EQ(daily.snapshot->reason, Reason::Daily);
    now_ = now_.addDays(1);
    EXPECT_FALSE(catchUp().snapshot.has_value()) << "nothing was changed since";
    rename(1, QStringLiteral("Ferrari"));
    Terms small = terms(now_.addDays(-1).addSecs(5));
    small.outgrownBytes = 100;
    small.outgrownShare = 0;
    const CaughtUp outgrown = backup::catchUp(connection(), folder_, small, control_);
    ASSERT_TRUE(outgrown.snapshot.has_value());
    EXPECT_EQ(outgrown.snapshot->reason, Reason::Outgrown);
}

TEST_F(CatchingUp, MakesNoSecondSnapshotOfTheSameStateUnlessAsked) {
    catchUp();
    EXPECT_FALSE(snapshot(Reason::BeforeImport).snapshot.has_value());
    EXPECT_TRUE(snapshot(Reason::Asked).snapshot.has_value());
}

TEST_F(CatchingUp, SeesOneStateWhileOthersWrite) {
    newCustomer(QStringLiteral("Ferrante"));
    const auto reader = file().connect(storage::Connection::Mode::ReadOnly);
    QStringList before;
    // Commits between the steps of the copy, as a window would.
    folder_.setWatch([&](const char* step) {
        if (QByteArray(step) != "copy") return;
        before = now();
        rename(1, QStringLiteral("Ferrari"));
    });
    const CaughtUp done = backup::catchUp(*reader, folder_, terms(), control_);
    folder_.setWatch({});
    ASSERT_TRUE(done.snapshot.has_value());
    EXPECT_EQ(contentOf(folder_.snapshotPath(done.snapshot->id)), before);
    EXPECT_NE(now(), before);
    EXPECT_EQ(catchUp().revisions, 1);
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(CatchingUp, StartsABranchWhereACopyTookAnotherWay) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Common"));
    catchUp();
    connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const QString copy = pathOf(QStringLiteral("copy.clientela"));
    ASSERT_TRUE(QFile::copy(connection().path(), copy));
    rename(1, QStringLiteral("Here"));
    catchUp();
    {
        storage::FileOptions options;
        options.derived = file().derived();
        auto other = storage::CustomerFile::open(copy, options);
        ASSERT_TRUE(other.ok());
        storage::UnitOfWork work(**other, {QStringLiteral("edit"), QStringLiteral("There"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET family_name = 'There'"));
        work.commit();
        now_ = now_.addSecs(1);
        const CaughtUp done = backup::catchUp((*other)->connection(), folder_, terms(), control_);
        ASSERT_TRUE(done.snapshot.has_value());
        EXPECT_EQ(done.snapshot->reason, Reason::Branch);
    }
    // This file goes on where it was, in its own branch.
    rename(1, QStringLiteral("Here again"));
    const CaughtUp back = catchUp();
    EXPECT_FALSE(back.snapshot.has_value());
    EXPECT_EQ(back.revisions, 1);
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(CatchingUp, TellsOfChangesThatTheFileLostAndBringsThemBack) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const QByteArray older = bytesOf(connection().path());
    rename(1, QStringLiteral("Ferrari"));
    newCustomer(QStringLiteral("Petrov"));
    catchUp();
    const QStringList lost = now();
    const QString path = connection().path();
    close();
    put(path, older);
    reopen();
    const CaughtUp done = catchUp();
    ASSERT_TRUE(done.ahead.has_value());
    EXPECT_EQ(done.ahead->file.revision.value, 1);
    EXPECT_EQ(done.ahead->backups.revision.value, 3);
    EXPECT_FALSE(done.snapshot.has_value()) << "nothing is written before somebody chose";
    EXPECT_LE(done.ahead->fileAt, done.ahead->backupsAt);
    EXPECT_LE(done.ahead->backupsAt.secsTo(QDateTime::currentDateTimeUtc()), 60);
    const auto said = [&](const char* form) {
        const AheadWords words = inWords(*done.ahead, [&](const QDateTime& at) { return at.toString(form); });
        return std::pair{words.backups, words.file};
    };
    EXPECT_EQ(said("yyyy"), std::pair(QDateTime::currentDateTime().toString("yyyy (r3)"),
                                      QDateTime::currentDateTime().toString("yyyy (r1)")))
        << "moments that are said the same do not tell them apart";
    AheadOf apart = *done.ahead;
    apart.backupsAt = QDateTime(QDate(2025, 11, 12), QTime(10, 42)).toUTC();
    apart.fileAt = {};
    const AheadWords words = inWords(apart, [](const QDateTime& at) { return at.toString(QStringLiteral("hh:mm")); });
    EXPECT_EQ(words.backups, QStringLiteral("10:42")) << "in local time";
    EXPECT_EQ(words.file, QStringLiteral("r1")) << "a file without a change has no moment";
    const auto brought = bringBack(connection(), folder_, *done.ahead, file().derived());
    ASSERT_TRUE(brought.ok()) << brought.problem().text().toStdString();
    EXPECT_EQ(*brought, 2);
    EXPECT_EQ(now(), lost);
    EXPECT_FALSE(storage::firstBrokenLink(connection()).has_value());
    EXPECT_FALSE(catchUp().ahead.has_value());
}

TEST_F(CatchingUp, TellsSoAlsoWhereTheLostChangesFollowALaterSnapshot) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const QByteArray older = bytesOf(connection().path());
    const QString path = connection().path();
    snapshot();
    rename(1, QStringLiteral("Lost"));
    catchUp();
    const QStringList lost = now();
    close();
    put(path, older);
    reopen();
    const CaughtUp done = catchUp();
    ASSERT_TRUE(done.ahead.has_value());
    ASSERT_TRUE(bringBack(connection(), folder_, *done.ahead, file().derived()).ok());
    EXPECT_EQ(now(), lost);
}

TEST_F(CatchingUp, KeepsBothWaysWhenSomebodyWorksOnInAnOlderCopy) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const QByteArray older = bytesOf(connection().path());
    const QString path = connection().path();
    rename(1, QStringLiteral("Lost"));
    catchUp();
    const QStringList lost = now();
    close();
    put(path, older);
    reopen();
    rename(1, QStringLiteral("New"));
    now_ = now_.addSecs(1);
    const CaughtUp done = catchUp();
    ASSERT_TRUE(done.snapshot.has_value());
    EXPECT_EQ(done.snapshot->reason, Reason::Branch);
    const auto first = folder_.manifests().front();
    RestoreOptions options;
    options.derived = file().derived();
    const QString to = pathOf(QStringLiteral("other.clientela"));
    const auto outcome = restore(folder_, {first.branch, {}, RevisionId(2), {}}, to, options, control_);
    ASSERT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
    EXPECT_EQ(contentOf(to), lost);
}

TEST_F(CatchingUp, KeepsAsManySnapshotsAsThePersonSaid) {
    execute(QStringLiteral(
        "INSERT INTO setting (key, value) VALUES ('backup_keep', 'days=3,hours=0,newest=1,weeks=0,months=0')"));
    for (int day = 0; day < 8; ++day) {
        newCustomer(QStringLiteral("Day %1").arg(day));
        catchUp();
        now_ = now_.addDays(1);
    }
    const size_t few = folder_.manifests().size();
    EXPECT_LE(few, 5U) << "three days, and the first of the year";
    execute(QStringLiteral("UPDATE setting SET value = 'days=30' WHERE key = 'backup_keep'"));
    for (int day = 0; day < 8; ++day) {
        newCustomer(QStringLiteral("Day %1").arg(day));
        catchUp();
        now_ = now_.addDays(1);
    }
    EXPECT_GE(folder_.manifests().size(), few + 7) << "from then on they stay longer";
}

TEST_F(CatchingUp, ThinsSnapshotsButNotTheChangesBetweenThem) {
    std::vector<QStringList> states;
    for (int day = 0; day < 40; ++day) {
        newCustomer(QStringLiteral("Day %1").arg(day));
        states.push_back(now());
        catchUp();
        now_ = now_.addDays(1);
    }
    EXPECT_LT(folder_.manifests().size(), 26U);
    EXPECT_GT(folder_.manifests().size(), 15U);
    for (const int day : {0, 3, 17, 38, 39}) {
        const QString to = restored(QStringLiteral("r%1").arg(day + 1));
        EXPECT_EQ(contentOf(to), states[static_cast<size_t>(day)]) << day;
    }
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(CatchingUp, KeepsAPinnedSnapshot) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Pinned"));
    const QString pinned = snapshot().snapshot->id;
    EXPECT_TRUE(pin(folder_, pinned, true));
    EXPECT_FALSE(pin(folder_, QStringLiteral("nothing"), true));
    for (int day = 0; day < 400; day += 40) {
        now_ = now_.addDays(40);
        rename(1, QStringLiteral("Day %1").arg(day));
        catchUp();
    }
    EXPECT_TRUE(folder_.manifest(pinned).has_value());
}

TEST_F(CatchingUp, FindsItsFolderByTheFileOrBesideIt) {
    EXPECT_EQ(BackupFolder::of(connection()).path().toStdString(), (connection().path() + ".backups").toStdString());
    execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, 'sub/kept')"),
            QLatin1String(kFolderSetting) + QString());
    EXPECT_EQ(BackupFolder::of(connection()).path(), QFileInfo(connection().path()).absolutePath() + "/sub/kept");
}

TEST_F(CatchingUp, DoesNotMakeAChosenFolderAnewWhereItsDiskIsGone) {
    // As where a disk was mounted: the place of the disk is there without it, on the disk of the file.
    QDir here(pathOf(QStringLiteral(".")));
    ASSERT_TRUE(here.mkpath(QStringLiteral("usb")));
    BackupFolder(pathOf(QStringLiteral("usb/kept"))).choose();
    execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, 'usb/kept')"),
            QLatin1String(kFolderSetting) + QString());
    newCustomer(QStringLiteral("Ferrante"));
    folder_ = BackupFolder::of(connection());
    EXPECT_TRUE(catchUp().snapshot.has_value());
    ASSERT_TRUE(here.rename(QStringLiteral("usb"), QStringLiteral("away")));
    ASSERT_TRUE(here.mkdir(QStringLiteral("usb")));
    rename(1, QStringLiteral("Ferrari"));
    EXPECT_THROW(catchUp(), Failure);
    EXPECT_FALSE(folder_.exists());
    ASSERT_TRUE(here.rmdir(QStringLiteral("usb")) && here.rename(QStringLiteral("away"), QStringLiteral("usb")));
    EXPECT_EQ(catchUp().revisions, 1) << "and goes on when it is back";
}

TEST_F(CatchingUp, DoesNotBeginAnewInTheEmptyFolderWhereItsDiskWasMounted) {
    QDir here(pathOf(QStringLiteral(".")));
    BackupFolder(pathOf(QStringLiteral("disk"))).choose();
    execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, 'disk')"),
            QLatin1String(kFolderSetting) + QString());
    newCustomer(QStringLiteral("Ferrante"));
    folder_ = BackupFolder::of(connection());
    EXPECT_TRUE(catchUp().snapshot.has_value());
    ASSERT_TRUE(here.rename(QStringLiteral("disk"), QStringLiteral("unmounted")));
    ASSERT_TRUE(here.mkdir(QStringLiteral("disk")));
    rename(1, QStringLiteral("Ferrari"));
    EXPECT_THROW(catchUp(), Failure);
    EXPECT_TRUE(QDir(pathOf(QStringLiteral("disk"))).isEmpty());
    ASSERT_TRUE(here.rmdir(QStringLiteral("disk")));
    ASSERT_TRUE(here.rename(QStringLiteral("unmounted"), QStringLiteral("disk")));
    EXPECT_EQ(catchUp().revisions, 1) << "and goes on when it is back";
}

TEST_F(CatchingUp, TakesTheBackupsOfARenamedFileAlong) {
    newCustomer(QStringLiteral("Ferrante"));
    const QString was = connection().path();
    folder_ = BackupFolder::of(connection());
    catchUp();
    close();
    const QString path = pathOf(QStringLiteral("renamed.clientela"));
    ASSERT_TRUE(QFile::copy(was, path));
    const auto catchUpThere = [&] {
        const auto file = storage::CustomerFile::open(path);
        (void)backup::catchUp((*file)->connection(), BackupFolder::of((*file)->connection()), terms(), control_);
        return BackupFolder::of((*file)->connection()).manifests().size();
    };
    EXPECT_EQ(catchUpThere(), 1U);
    EXPECT_TRUE(folder_.exists()) << "a copy leaves the backups to the file that is there";
    QDir(BackupFolder::usualFor(path)).removeRecursively();
    ASSERT_TRUE(QFile::remove(was));
    {
        const auto file = storage::CustomerFile::open(path);
        storage::UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("Edit"), {}});
        work.connection().script("UPDATE customer SET family_name = 'Ferrari'");
        work.commit();
    }
    EXPECT_EQ(catchUpThere(), 1U);
    EXPECT_FALSE(folder_.exists());
    EXPECT_TRUE(findMoment(BackupFolder(BackupFolder::usualFor(path)), QStringLiteral("r1")).ok());
}

TEST_F(CatchingUp, LeavesTheBackupsOfAFileThatIsAwayToIt) {
    newCustomer(QStringLiteral("Ferrante"));
    const QString was = connection().path();
    folder_ = BackupFolder::of(connection());
    catchUp();
    const QString path = pathOf(QStringLiteral("restored.clientela"));
    const auto moment = findMoment(folder_, QStringLiteral("r1"));
    ASSERT_TRUE(moment.ok());
    ASSERT_TRUE(restore(folder_, *moment, path, {}, control_).ok());
    close();
    ASSERT_TRUE(QFile::rename(was, pathOf(QStringLiteral("away")))); // on a disk that is not here just now
    const auto file = storage::CustomerFile::open(path);
    ASSERT_TRUE(file.ok());
    (void)backup::catchUp((*file)->connection(), BackupFolder::of((*file)->connection()), terms(), control_);
    EXPECT_TRUE(folder_.exists()) << "what was restored from it is a file of its own";
    EXPECT_TRUE(BackupFolder(BackupFolder::usualFor(path)).exists());
}

} // namespace
} // namespace clientela::backup
