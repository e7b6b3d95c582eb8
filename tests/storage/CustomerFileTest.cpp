#include "support/TestFile.h"

#include "storage/FileCheck.h"
#include "storage/StorageFailure.h"

#include <QFileInfo>

namespace clientela::storage {
namespace {

using test::FileTest;
using test::FolderTest;

class OpeningAFile : public FolderTest {
protected:
    /// Opens a path that must be refused; the problem.
    Problem refused(const QString& path, Connection::Mode mode = Connection::Mode::ReadWrite) {
        auto opened = CustomerFile::open(path, {mode, {}, {}, nullptr});
        EXPECT_FALSE(opened.ok()) << "opened " << qPrintable(path);
        if (opened.ok()) return {};
        EXPECT_FALSE(opened.problem().what.isEmpty());
        EXPECT_FALSE(opened.problem().todo.isEmpty());
        return opened.problem();
    }
    QString makeFile(const QString& name = QStringLiteral("a.clientela")) {
        const auto made = CustomerFile::create(pathOf(name));
        EXPECT_TRUE(made.ok());
        return pathOf(name);
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void patch(const QString& path, qint64 offset, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
};

TEST_F(OpeningAFile, MakesANewFileThatOnlyItsOwnerMayRead) {
    const QString path = makeFile();
    EXPECT_EQ(QFileInfo(path).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    auto opened = CustomerFile::open(path);
    ASSERT_TRUE(opened.ok());
    CustomerFile& file = **opened;
    EXPECT_FALSE(file.id().isEmpty());
    EXPECT_FALSE(file.lineage().isEmpty());
    EXPECT_NE(file.id(), file.lineage());
    const auto pragma = [&](const char* name) {
        Rows rows = file.connection().query(QStringLiteral("PRAGMA ") + QLatin1String(name));
        return rows.next() ? rows.text(0) : QString();
    };
    EXPECT_EQ(pragma("journal_mode"), QStringLiteral("wal"));
    EXPECT_EQ(pragma("synchronous"), QStringLiteral("2"));
    EXPECT_EQ(pragma("foreign_keys"), QStringLiteral("1"));
    EXPECT_EQ(pragma("user_version"), QString::number(currentSchema()));
    EXPECT_EQ(pragma("application_id"), QString::number(kApplicationId));
}

TEST_F(OpeningAFile, KeepsItsIdFromOneDayToTheNext) {
    const QString path = makeFile();
    const QString first = (*CustomerFile::open(path))->id();
    EXPECT_EQ((*CustomerFile::open(path))->id(), first);
}

TEST_F(OpeningAFile, NeverMakesAFileOverAnother) {
    const QString path = write(QStringLiteral("precious.txt"), "precious");
    EXPECT_FALSE(CustomerFile::create(path).ok());
    EXPECT_EQ(bytesOf(path), "precious");
}

TEST_F(OpeningAFile, CannotMakeAFileInAFolderThatIsNotThere) {
    EXPECT_FALSE(CustomerFile::create(pathOf(QStringLiteral("nowhere/a.clientela"))).ok());
}

TEST_F(OpeningAFile, SaysThatAMissingFileIsMissingAndMakesNone) {
    const QString path = pathOf(QStringLiteral("missing.clientela"));
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("missing.clientela")));
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(OpeningAFile, RefusesAFolder) { refused(pathOf(QString())); }

TEST_F(OpeningAFile, RefusesAnEmptyFileAndLeavesItEmpty) {
    const QString path = write(QStringLiteral("empty.clientela"), {});
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("0 bytes")));
    EXPECT_EQ(QFileInfo(path).size(), 0);
}

TEST_F(OpeningAFile, RefusesATextFileThatWasRenamed) {
    const QByteArray text = QByteArray("name;city\nAnna;Roma\n").repeated(500);
    const QString path = write(QStringLiteral("text.clientela"), text);
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("not a Clientela file")));
    EXPECT_EQ(bytesOf(path), text);
}

TEST_F(OpeningAFile, RefusesTheDatabaseOfAnotherProgram) {
    const QString path = pathOf(QStringLiteral("other.clientela"));
    Connection(path, Connection::Mode::Create).script("CREATE TABLE customer (id INTEGER PRIMARY KEY)");
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("not a Clientela file")));
}

TEST_F(OpeningAFile, RefusesANewerFileAndLeavesItAlone) {
    const QString path = makeFile();
    Connection(path, Connection::Mode::ReadWrite).script("PRAGMA user_version = 9999");
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("newer version")));
    EXPECT_TRUE(refused(path, Connection::Mode::ReadOnly).what.contains(QStringLiteral("newer version")));
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
}

TEST_F(OpeningAFile, SaysThatAFileWithoutItsEndIsDamaged) {
    const QString path = makeFile();
    ASSERT_TRUE(QFile::resize(path, QFileInfo(path).size() / 2));
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("damaged")));
}

TEST_F(OpeningAFile, SaysThatAFileWithAWreckedSchemaIsDamaged) {
    const QString path = makeFile();
    patch(path, 100, QByteArray(3000, '\xee')); // the root page of sqlite_schema, after the head
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("damaged")));
}

TEST_F(OpeningAFile, SaysThatALockedFileIsInUse) {
    const QString path = makeFile();
    Connection other(path, Connection::Mode::ReadWrite);
    other.script("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (id INTEGER PRIMARY KEY)");
    EXPECT_TRUE(refused(path).what.contains(QStringLiteral("another program")));
}

TEST_F(OpeningAFile, ToReadOnlyChangesNothing) {
    const QString path = makeFile();
    auto opened = CustomerFile::open(path, {Connection::Mode::ReadOnly, {}, {}, nullptr});
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE((*opened)->isReadOnly());
    EXPECT_THROW((*opened)->connection().execute(QStringLiteral("DELETE FROM customer")), StorageFailure);
}

TEST_F(OpeningAFile, ToReadOnlyLeavesNothingBesideIt) {
    const QString path = makeFile();
    const QByteArray before = bytesOf(path);
    {
        auto opened = CustomerFile::open(path, {Connection::Mode::ReadOnly, {}, {}, nullptr});
        ASSERT_TRUE(opened.ok());
        auto rows = (*opened)->connection().query(QStringLiteral("SELECT count(*) FROM customer"));
        ASSERT_TRUE(rows.next());
    }
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-shm")));
}

} // namespace
} // namespace clientela::storage
