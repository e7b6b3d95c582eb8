#include "ui/shell/PastFile.h"

#include "app/OpenFile.h"
#include "base/Failure.h"
#include "storage/LogMoment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace clientela::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("PastFile", text); }

const QString kLock = QStringLiteral("lock");
constexpr int kBeingMade = 60; ///< seconds

/// When the last change that the file holds was made; invalid if it holds none.
QDateTime lastChange(const QString& path, RevisionId upTo) {
    storage::Connection connection(path, storage::Connection::Mode::ReadWrite);
    storage::Rows rows = connection.query(QStringLiteral("SELECT at FROM revision WHERE id = ?"), upTo);
    return rows.next() ? rows.time(0) : QDateTime();
}

} // namespace

PastFile::PastFile() {
    const QString where = place();
    sweep(where);
    // Only this person may look: it is a customer file.
    if (QDir().mkpath(where)) QFile::setPermissions(where, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    folder_ = std::make_unique<QTemporaryDir>(where + QStringLiteral("/XXXXXX"));
    if (!folder_->isValid())
        throw Failure(
            {tr("There is no place for the file of then: %1 cannot be written.").arg(QDir::toNativeSeparators(where)),
             tr("Nothing was changed."), tr("Make room on that disk, or restore a copy to another one.")},
            folder_->errorString());
    lock_ = std::make_unique<QLockFile>(folder_->filePath(kLock));
    lock_->setStaleLockTime(0); // as long as this process lives
    lock_->tryLock(0);
}

PastFile::~PastFile() { lock_->unlock(); }

QString PastFile::pathFor(const QString& file) const { return folder_->filePath(QFileInfo(file).fileName()); }

QString PastFile::place() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/past");
}

void PastFile::sweep(const QString& place) {
    for (const QString& name : QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = place + QLatin1Char('/') + name;
        // One that another process is just making has no lock yet.
        if (QFileInfo(folder).lastModified() > QDateTime::currentDateTime().addSecs(-kBeingMade)) continue;
        QLockFile lock(folder + QLatin1Char('/') + kLock);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) continue; // somebody looks at it
        lock.unlock();
        QDir(folder).removeRecursively();
    }
}

Result<PastState> bringPastState(storage::Connection& today, const QString& moment, JobControl& control) {
    const backup::BackupFolder folder = backup::BackupFolder::of(today);
    const auto found = backup::findMoment(folder, moment, backup::branchOf(today, folder));
    if (!found) return found.problem();
    PastState state;
    state.file = std::make_shared<PastFile>();
    state.path = state.file->pathFor(today.path());
    backup::RestoreOptions options;
    options.derived = app::derivedData();
    options.today = &today;
    auto restored = backup::restore(folder, *found, state.path, options, control);
    if (!restored) return restored.problem();
    state.restored = *restored;
    state.moment = found->until.isValid() ? found->until : lastChange(state.path, restored->position.revision);
    if (!state.moment.isValid()) state.moment = restored->snapshotTime;
    if (const auto revision = backup::revisionIn(today, restored->position)) state.revision = *revision;
    return state;
}

} // namespace clientela::ui
