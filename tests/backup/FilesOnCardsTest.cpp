#include "backup/BackupFixture.h"
#include "backup/Passphrase.h"
#include "history/Attachments.h"
#include "storage/Contents.h"

namespace clientela::backup {
namespace {

/// Backups of a file whose card holds files: their bytes are not in the log.
class FilesOnCards : public test::BackedUpFile {
protected:
    FilesOnCards() {
        newCustomer(QStringLiteral("Ferrante"));
        add("before the first backup");
        catchUp();
    }
    RevisionId add(const QByteArray& bytes) {
        return work([&](storage::UnitOfWork& unit) {
                   history::attach(unit, CustomerId(1), {QStringLiteral("letter.txt"), bytes}, {});
               })
            .revision;
    }
    static std::optional<QByteArray> in(const QString& path, const QByteArray& bytes) {
        storage::Connection connection(path, storage::Connection::Mode::ReadOnly);
        return storage::contentOf(connection, storage::contentHash(bytes));
    }
    void encrypt() {
        Vault::make(QStringLiteral("otto pesci nuotano in cortile"), {1, 8192})->keepIn(connection());
        folder_ = BackupFolder::of(connection()).at(pathOf(QStringLiteral("backups")));
    }
};

TEST_F(FilesOnCards, ComeBackWithSnapshotAndChanges) {
    const QByteArray large(3'000'000, 'x');
    const RevisionId small = add("after it");
    catchUp();
    add(large);
    catchUp();
    EXPECT_EQ(contentOf(restored(QStringLiteral("r%1").arg(small.value + 1))), now());
    const QString earlier = restored(QStringLiteral("r%1").arg(small.value));
    EXPECT_EQ(in(earlier, "before the first backup"), QByteArray("before the first backup"));
    EXPECT_EQ(in(earlier, "after it"), QByteArray("after it"));
    EXPECT_FALSE(in(earlier, large).has_value()) << "what came later is not there yet";
    EXPECT_EQ(faults(), QStringList());
}

TEST_F(FilesOnCards, StandInTheBackupsOnce) {
    add("said twice, kept once");
    add("said twice, kept once");
    catchUp();
    const QByteArray segment = bytesOf(folder_.segmentPath(folder_.ids().constLast()));
    EXPECT_EQ(segment.count("said twice, kept once"), 1);
}

TEST_F(FilesOnCards, ComeBackAfterTheFileLostItsLastMoments) {
    // A copy of the file as it stood, put in its place: the backups are ahead of it.
    const QString path = file().path();
    close();
    ASSERT_TRUE(QFile::copy(path, pathOf(QStringLiteral("old"))));
    reopen();
    add("lost and found");
    const QStringList wanted = now();
    catchUp();
    close();
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
    ASSERT_TRUE(QFile::rename(pathOf(QStringLiteral("old")), path));
    reopen();
    const CaughtUp done = catchUp();
    ASSERT_TRUE(done.ahead.has_value());
    const auto brought = bringBack(connection(), folder_, *done.ahead, file().derived());
    ASSERT_TRUE(brought.ok());
    EXPECT_EQ(now(), wanted);
    EXPECT_EQ(storage::contentOf(connection(), storage::contentHash("lost and found")), QByteArray("lost and found"));
}

TEST_F(FilesOnCards, AreSealedWithTheRestAndOpenedAgain) {
    add("in plain at first");
    catchUp();
    encrypt();
    add("sealed from the beginning");
    catchUp();
    for (const QString& name : QDir(folder_.path()).entryList(QDir::Files))
        for (const char* word : {"in plain at first", "sealed from the beginning", "before the first backup"})
            EXPECT_FALSE(bytesOf(folder_.path() + QLatin1Char('/') + name).contains(word)) << qPrintable(name);
    const RevisionId last = storage::positionOf(connection()).revision;
    const QString to = restored(QStringLiteral("r%1").arg(last.value));
    for (const char* word : {"in plain at first", "sealed from the beginning"})
        EXPECT_EQ(in(to, word), QByteArray(word));
}

TEST_F(FilesOnCards, ThatAreNotWhatTheirNameSaysStopTheRestore) {
    add("the true words");
    catchUp();
    storage::Connection other(file().path(), storage::Connection::Mode::ReadWrite);
    other.script("BEGIN IMMEDIATE");
    storage::Replay replay(other);
    storage::StoredRevision next;
    next.id = RevisionId(replay.position().revision.value + 1);
    next.parentDigest = replay.position().digest;
    next.root = next.id;
    next.at = QStringLiteral("2025-11-22T10:42:00Z");
    next.kind = next.title = QStringLiteral("edit");
    next.direction = QStringLiteral("do");
    next.digest = QByteArray(32, 'd');
    replay.begin(next);
    EXPECT_THROW(replay.content(storage::contentHash("the true words"), "other words"), Failure);
    other.rollBack();
}

} // namespace
} // namespace clientela::backup
