#include "backup/BackupProblem.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace clientela::backup {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

QString reason(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT: return tr("the disk is full");
    case EFBIG: return tr("it would be larger than is allowed here");
    case EACCES:
    case EPERM: return tr("this folder or file may not be written");
    case EROFS: return tr("the disk can only be read");
    case ENOENT:
    case ENOTDIR:
    case ENODEV: return tr("the folder is gone");
    default: return qt_error_string(error);
    }
}

QString safe() { return tr("Your file is safe and holds all that was saved."); }

} // namespace

Failure writeFailure(const QString& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    return Failure({tr("The backup %1 could not be written: %2.").arg(QDir::toNativeSeparators(path), reason(error)),
                    safe(),
                    full ? tr("Make room on that disk, or choose another folder for backups.")
                         : tr("Connect the disk or mend the folder, or choose another folder for backups.")},
                   qt_error_string(error));
}

Failure readFailure(const QString& path, int error) {
    return Failure(
        {tr("The backup %1 could not be read: %2.")
             .arg(QDir::toNativeSeparators(path), error == ENOENT ? tr("it is gone") : qt_error_string(error)),
         safe(), tr("Connect the disk of the backups, or take another backup.")},
        qt_error_string(error));
}

Failure damaged(const QString& path, const QString& detail) {
    return Failure({tr("The backup %1 is damaged.").arg(QDir::toNativeSeparators(path)), safe(),
                    tr("Take another backup, and make a new one now.")},
                   detail);
}

} // namespace clientela::backup
