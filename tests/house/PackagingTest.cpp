// What the package tells the desktop is what the desktop's own tools take, and true.

#include "support/Data.h"
#include "support/TestFile.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>

namespace clientela::test {
namespace {

/// What `program` says to the file of packaging/; empty: all is well.
QString complaintsOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) return process.errorString();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

QString packaging(const QString& name) { return fixture(QStringLiteral("../packaging/") + name); }

class ThePackage : public FileTest {
protected:
    /// The program, or a message that skips.
    static QString tool(const QString& name) { return QStandardPaths::findExecutable(name); }
};

} // namespace

TEST_F(ThePackage, HasAMenuEntryThatDesktopsTake) {
    const QString program = tool(QStringLiteral("desktop-file-validate"));
    if (program.isEmpty()) GTEST_SKIP() << "desktop-file-utils is not installed";
    const QString complaints = complaintsOf(program, {packaging(QStringLiteral("org.clientela.Clientela.desktop"))});
    EXPECT_TRUE(complaints.isEmpty()) << qPrintable(complaints);
}

TEST_F(ThePackage, DescribesItselfToSoftwareCentres) {
    const QString program = tool(QStringLiteral("appstreamcli"));
    if (program.isEmpty()) GTEST_SKIP() << "appstream is not installed";
    const QString complaints =
        complaintsOf(program, {"validate", "--no-net", "--strict",
                               packaging(QStringLiteral("org.clientela.Clientela.metainfo.xml"))});
    EXPECT_TRUE(complaints.isEmpty()) << qPrintable(complaints);
}

// A file is known by its bytes, too, where its name was lost on the way: though it is a database of SQLite as well.
// Read as on a desktop, where all descriptions of types stand in one folder.
TEST_F(ThePackage, MakesCustomerFilesKnownByNameAndByTheirBytes) {
    const QString common = QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml");
    const QString program = tool(QStringLiteral("update-mime-database"));
    if (program.isEmpty() || !QFile::exists(common)) GTEST_SKIP() << "shared-mime-info is not installed";
    const QString packages = pathOf(QStringLiteral("share/mime/packages/"));
    ASSERT_TRUE(QDir().mkpath(packages));
    ASSERT_TRUE(QFile::copy(common, packages + "freedesktop.org.xml"));
    ASSERT_TRUE(QFile::copy(packaging(QStringLiteral("org.clientela.Clientela.xml")), packages + "clientela.xml"));
    const QString complaints = complaintsOf(program, {pathOf(QStringLiteral("share/mime"))});
    ASSERT_TRUE(complaints.isEmpty()) << qPrintable(complaints);
    qputenv("XDG_DATA_HOME", QFile::encodeName(pathOf(QStringLiteral("share"))));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(pathOf(QStringLiteral("share"))));
    const QMimeDatabase types;
    EXPECT_EQ(types.mimeTypeForFile(QStringLiteral("x.clientela"), QMimeDatabase::MatchExtension).name().toStdString(),
              "application/x-clientela");
    // By name: what looks into an open file to tell its kind lets go its locks.
    for (const char* name : {"x.clientela-wal", "x.clientela-shm", "x.clientela-journal"})
        EXPECT_EQ(types.mimeTypeForFile(QLatin1String(name), QMimeDatabase::MatchExtension).name().toStdString(),
                  "application/x-clientela-log")
            << name;
    close(); // so that everything stands in the file
    const QString renamed = pathOf(QStringLiteral("what is this"));
    ASSERT_TRUE(QFile::copy(pathOf(QStringLiteral("test.clientela")), renamed));
    EXPECT_EQ(types.mimeTypeForFile(renamed, QMimeDatabase::MatchContent).name().toStdString(),
              "application/x-clientela");
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_DATA_DIRS");
}

} // namespace clientela::test
