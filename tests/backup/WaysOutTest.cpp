#include "backup/WaysOut.h"

#include "backup/BackupFixture.h"
#include "backup/Passphrase.h"
#include "storage/FileCheck.h"

#include <QFileInfo>

namespace clientela::backup {
namespace {

/// A file with its backups in the folder beside it, and some changes after the last snapshot.
class WayOut : public test::BackedUpFile {
protected:
    WayOut() {
        folder_ = BackupFolder(BackupFolder::usualFor(path()));
        newCustomer(QStringLiteral("Ferrante"));
        catchUp();
        rename(1, QStringLiteral("Ferrari"));
        rename(1, QStringLiteral("Ferraro"));
        catchUp();
        last_ = storage::positionOf(connection());
        before_ = now();
    }
    [[nodiscard]] QString path() const { return pathOf(QStringLiteral("test.clientela")); }
    [[nodiscard]] RestoreOptions options() const {
        RestoreOptions options;
        options.derived = derived_;
        return options;
    }
    void expectBack(const Result<PutBack>& done) {
        ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
        EXPECT_EQ(done->restored.position, last_);
        EXPECT_EQ(contentOf(path()), before_);
        EXPECT_FALSE(storage::faultAfterCrash(path()).has_value());
        EXPECT_TRUE(storage::CustomerFile::open(path()).ok());
    }
    [[nodiscard]] QStringList beside() const {
        QStringList names = QDir(pathOf(".")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeAll(QStringLiteral("test.clientela"));
        return names;
    }

    storage::DerivedDataList derived_ = file().derived();
    storage::Position last_;
    QStringList before_;
};

TEST_F(WayOut, OfAFileThatIsGoneLeadsToItsLastChange) {
    close();
    QFile::remove(path());
    const auto way = wayBack(path(), {});
    ASSERT_TRUE(way.has_value());
    EXPECT_EQ(way->position, last_);
    EXPECT_EQ(way->cards, 1);
    const auto done = putBack(folder_, *way, path(), options(), control_);
    expectBack(done);
    EXPECT_TRUE(done->aside.isEmpty());
    EXPECT_TRUE(beside().isEmpty()) << beside().join(' ').toStdString();
}

TEST_F(WayOut, SaysWhenItsLastChangeWasMadeAndNotWhenTheBackupsWereCopied) {
    const QDateTime made = QDateTime::fromString(
        value(QStringLiteral("SELECT at FROM revision ORDER BY id DESC LIMIT 1")).toString(), Qt::ISODate);
    close();
    QFile segment(folder_.segmentPath(folder_.segments().last()));
    ASSERT_TRUE(segment.open(QIODevice::ReadWrite));
    ASSERT_TRUE(segment.setFileTime(made.addDays(40), QFileDevice::FileModificationTime));
    segment.close();
    const auto way = wayBack(path(), {});
    ASSERT_TRUE(way.has_value());
    EXPECT_EQ(way->time, made);
}

TEST_F(WayOut, OfADamagedFileKeepsItByteForByteBesideTheOther) {
    close();
    QByteArray damaged = bytesOf(path());
    damaged.replace(0, 4096, QByteArray(4096, '\x11'));
    put(path(), damaged);
    put(path() + "-wal", "its log");
    const auto way = wayBack(path(), {QString()});
    ASSERT_TRUE(way.has_value());
    const auto done = putBack(folder_, *way, path(), options(), control_);
    expectBack(done);
    EXPECT_EQ(bytesOf(done->aside), damaged);
    EXPECT_EQ(bytesOf(done->aside + "-wal"), QByteArray("its log"));
    EXPECT_TRUE(QFileInfo(done->aside).fileName().startsWith(QStringLiteral("test (damaged ")));
    EXPECT_EQ(beside().size(), 2) << beside().join(' ').toStdString();
}

TEST_F(WayOut, TakesNoLogThatAFileLeftBehind) {
    close();
    const QByteArray sound = bytesOf(path());
    QFile::remove(path());
    put(path() + "-wal", sound);
    expectBack(putBack(folder_, *wayBack(path(), {}), path(), options(), control_));
}

TEST_F(WayOut, GoesAsFarAsTheBackupsAreWhole) {
    close();
    const QString segment = folder_.segmentPath(folder_.segments().last());
    QByteArray bytes = bytesOf(segment);
    bytes[bytes.size() - 100] ^= 0x55; // in the last revision, its last frame is whole
    put(segment, bytes);
    const auto way = wayBack(path(), {});
    ASSERT_TRUE(way.has_value());
    EXPECT_EQ(way->position.revision.value, last_.revision.value - 1);
    QFile::remove(path());
    const auto done = putBack(folder_, *way, path(), options(), control_);
    ASSERT_TRUE(done.ok()) << done.problem().text().toStdString();
    EXPECT_EQ(done->restored.position.revision, way->position.revision);
}

TEST_F(WayOut, IsFoundWhereTheBackupsWereKept) {
    close();
    ASSERT_TRUE(QDir().rename(folder_.path(), pathOf(QStringLiteral("usb"))));
    EXPECT_FALSE(wayBack(path(), {}).has_value());
    EXPECT_FALSE(wayBack(path(), {pathOf(QStringLiteral("nowhere"))}).has_value());
    const auto way = wayBack(path(), {pathOf(QStringLiteral("nowhere")), pathOf(QStringLiteral("usb"))});
    ASSERT_TRUE(way.has_value());
    EXPECT_EQ(way->folder, pathOf(QStringLiteral("usb")));
}

TEST_F(WayOut, AsksForThePassphraseOfEncryptedBackups) {
    const QString passphrase = QStringLiteral("otto pesci nuotano");
    ASSERT_TRUE(encryptBackups(connection(), passphrase, {1, 8 << 20}).ok());
    folder_ = BackupFolder::of(connection()).at(folder_.path());
    catchUp();
    close();
    QFile::remove(path());
    const auto way = wayBack(path(), {});
    ASSERT_TRUE(way.has_value());
    EXPECT_TRUE(way->locked);
    BackupFolder folder(way->folder);
    folder.setScratch(QFileInfo(path()).absolutePath());
    ASSERT_TRUE(folder.unlock(passphrase).ok());
    const auto open = wayBack(folder);
    ASSERT_TRUE(open.has_value());
    expectBack(putBack(folder, *open, path(), options(), control_));
}

TEST_F(WayOut, ChangesNothingWhereItFails) {
    close();
    put(path(), "damaged");
    for (const QString& name : names(QStringLiteral(".clientela"))) put(folder_.path() + '/' + name, "broken");
    const auto way = wayBack(path(), {});
    ASSERT_TRUE(way.has_value());
    EXPECT_FALSE(putBack(folder_, *way, path(), options(), control_).ok());
    EXPECT_EQ(bytesOf(path()), QByteArray("damaged"));
    EXPECT_TRUE(beside().isEmpty()) << beside().join(' ').toStdString();
}

} // namespace
} // namespace clientela::backup
