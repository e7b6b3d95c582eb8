#include "backup/BackupFolder.h"

#include "backup/BackupProblem.h"
#include "backup/DiskFile.h"
#include "base/AtomicFile.h"
#include "storage/Connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clientela::backup {

namespace {

constexpr int kPollEvery = 10; // ms

const QString kManifest = QStringLiteral(".json");
const QString kSnapshot = QStringLiteral(".clientela");
const QString kSegment = QStringLiteral(".revisions");
const QString kPart = QStringLiteral(".part");

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

/// Names that end in `suffix`, the suffix taken off, by age: ids are times.
QStringList idsOf(const QString& folder, const QString& suffix) {
    QStringList ids = QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Unsorted);
    for (QString& id : ids) id.chop(suffix.size());
    ids.sort(); // "...Z-02" comes after "...Z", but "...Z-02.json" before "...Z.json"
    return ids;
}

void removeFile(const QString& path) {
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) throw writeFailure(path, errno);
}

} // namespace

BackupFolder::BackupFolder(QString path) : path_(std::move(path)) {}

QString BackupFolder::usualFor(const QString& filePath) {
    return QFileInfo(filePath).absoluteFilePath() + QStringLiteral(".backups");
}

QString BackupFolder::of(storage::Connection& connection) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT value FROM setting WHERE key = ?"),
                                          QString(QLatin1String(kFolderSetting)));
    const QString chosen = rows.next() ? rows.text(0) : QString();
    if (chosen.isEmpty()) return usualFor(connection.path());
    return QDir::cleanPath(QFileInfo(connection.path()).absoluteDir().absoluteFilePath(chosen));
}

bool BackupFolder::exists() const { return QFileInfo(path_).isDir(); }

void BackupFolder::prepare() const {
    if (!exists()) {
        atStep("make the folder");
        if (::mkdir(QFile::encodeName(path_).constData(), S_IRWXU) != 0 && errno != EEXIST)
            throw writeFailure(path_, errno);
        if (!exists()) throw writeFailure(path_, ENOTDIR);
        syncFolder(QFileInfo(path_).absolutePath());
    }
    if (::access(QFile::encodeName(path_).constData(), W_OK | X_OK) != 0) throw writeFailure(path_, errno);
}

QStringList BackupFolder::ids() const { return idsOf(path_, kManifest); }

std::vector<Manifest> BackupFolder::manifests() const {
    std::vector<Manifest> all;
    for (const QString& id : ids())
        if (auto found = manifest(id)) all.push_back(std::move(*found));
    return all;
}

std::optional<Manifest> BackupFolder::manifest(const QString& id) const {
    // One whose snapshot is still in the making is not there yet.
    if (!QFileInfo::exists(snapshotPath(id)) && QFileInfo::exists(partPath(id))) return std::nullopt;
    QFile file(manifestPath(id));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    auto found = readManifest(file.readAll());
    if (found && found->id != id) return std::nullopt;
    return found;
}

QStringList BackupFolder::segments() const { return idsOf(path_, kSegment); }

QStringList BackupFolder::strays() const {
    QStringList names;
    for (const QString& id : ids()) {
        if (QFileInfo::exists(partPath(id))) continue;
        if (!manifest(id) || !QFileInfo::exists(snapshotPath(id))) names.append(id + kManifest);
    }
    for (const QString& id : idsOf(path_, kSnapshot))
        if (!QFileInfo::exists(manifestPath(id))) names.append(id + kSnapshot);
    return names;
}

QString BackupFolder::snapshotPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kSnapshot; }
QString BackupFolder::manifestPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kManifest; }
QString BackupFolder::segmentPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kSegment; }
QString BackupFolder::partPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kPart; }

void BackupFolder::write(const Manifest& manifest) const {
    const QByteArray text = manifestText(manifest);
    AtomicFile file(manifestPath(manifest.id));
    file.write({text.constData(), static_cast<size_t>(text.size())});
    file.commit(AtomicFile::Durability::Synced);
}

void BackupFolder::remove(const QString& id) const {
    // Back to being in the making, in one step: whoever comes after a kill finishes it again or sweeps it up.
    atStep("take a snapshot's name");
    renameFile(snapshotPath(id), partPath(id));
    atStep("remove the manifest");
    removeFile(manifestPath(id));
    atStep("remove the snapshot");
    removeFile(partPath(id));
}

BackupFolder::Lock::Lock(const BackupFolder& folder, int patience) {
    const QString path = folder.path() + QStringLiteral("/lock");
    file_ = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file_ < 0) throw writeFailure(path, errno);
    QElapsedTimer waited;
    waited.start();
    while (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        if (error == EINTR) continue;
        if (error == EWOULDBLOCK && waited.elapsed() < patience) {
            QThread::msleep(kPollEvery);
            continue;
        }
        ::close(file_);
        if (error != EWOULDBLOCK) throw writeFailure(path, error);
        throw Failure({tr("Another program is writing to the backups in %1.").arg(folder.path()),
                       tr("Your file is safe and holds all that was saved."), tr("Try again in a minute.")});
    }
}

BackupFolder::Lock::~Lock() { ::close(file_); }

void BackupFolder::settle(const Lock&) const {
    for (const QString& id : idsOf(path_, kPart)) {
        QFile file(manifestPath(id));
        const auto found = file.open(QIODevice::ReadOnly) ? readManifest(file.readAll()) : std::nullopt;
        if (found && found->id == id && QFileInfo(partPath(id)).size() == found->size &&
            checksumOf(partPath(id)) == found->checksum) {
            atStep("settle a whole snapshot");
            renameFile(partPath(id), snapshotPath(id));
            syncFolder(path_);
            continue;
        }
        // A manifest with a part beside it was written for that part.
        atStep("sweep up");
        if (!QFileInfo::exists(snapshotPath(id))) removeFile(manifestPath(id));
        removeFile(partPath(id));
    }
}

} // namespace clientela::backup
