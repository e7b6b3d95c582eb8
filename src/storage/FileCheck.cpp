#include "storage/FileCheck.h"

#include "storage/Migrations.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

// https://www.sqlite.org/fileformat2.html, "The Database Header"
constexpr qsizetype kHeadSize = 100;
constexpr char kMagic[] = "SQLite format 3"; // with the closing zero, 16 bytes
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr int kVersionValidForAt = 92;

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

quint32 numberAt(const QByteArray& head, int offset) { return qFromBigEndian<quint32>(head.constData() + offset); }

/// The pages that the head counts are not all there. With a write-ahead log they may still be in that.
bool isCutOff(const QByteArray& head, const QFileInfo& file) {
    if (QFileInfo(file.filePath() + QStringLiteral("-wal")).size() > 0) return false;
    if (numberAt(head, kChangeCounterAt) != numberAt(head, kVersionValidForAt)) return false;
    const quint32 stored = qFromBigEndian<quint16>(head.constData() + kPageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return file.size() < pageSize * numberAt(head, kPageCountAt);
}

Problem notWritable(const QString& name) {
    return {tr("%1 cannot be written.").arg(name), tr("It was not changed."),
            tr("Check the permissions of the file and its folder, or open it to read only.")};
}

} // namespace

std::optional<Problem> checkBeforeOpening(const QString& path, bool forWriting) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return Problem{tr("There is no file %1.").arg(path), {}, tr("Check the name, or make a new file.")};
    if (!info.isFile()) return Problem{tr("%1 is not a file.").arg(path), {}, tr("Choose another file.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{tr("%1 may not be read by you.").arg(name), tr("It was not changed."),
                       tr("Check the permissions of the file.")};
    const QByteArray head = file.read(kHeadSize);
    if (head.isEmpty())
        return Problem{tr("%1 is empty, with 0 bytes.").arg(name), tr("It was not changed."),
                       tr("Restore it from a backup, or make a new file.")};
    if (head.startsWith(kSealedMagic))
        return Problem{tr("%1 is an encrypted backup.").arg(name), tr("It was not changed."),
                       tr("Restore a copy of it with its passphrase: clientela-cli backup FILE --restore ID --to F "
                          "--passphrase-file P.")};
    const bool ours = head.size() == kHeadSize && head.startsWith(QByteArray(kMagic, sizeof kMagic)) &&
                      numberAt(head, kApplicationIdAt) == static_cast<quint32>(kApplicationId);
    if (!ours) return problemOf(SQLITE_NOTADB, path);
    // Seen here, a newer file is not even opened, which would leave a log beside it.
    if (numberAt(head, kUserVersionAt) > static_cast<quint32>(currentSchema())) return newerProblem(path);
    if (isCutOff(head, info))
        return Problem{tr("%1 is damaged: its end is missing.").arg(name), tr("It was not changed."),
                       tr("Restore it from a backup.")};
    if (forWriting && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())) return notWritable(name);
    return std::nullopt;
}

std::optional<Problem> checkBeforeCreating(const QString& path) {
    const QFileInfo info(path);
    if (info.exists())
        return Problem{tr("%1 already exists.").arg(path), tr("It was not changed."),
                       tr("Open it, or choose another name.")};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Problem{tr("There is no folder %1.").arg(folder.filePath()), tr("No file was made."),
                       tr("Make the folder first, or choose another one.")};
    if (!folder.isWritable())
        return Problem{tr("The folder %1 cannot be written.").arg(folder.filePath()), tr("No file was made."),
                       tr("Choose another folder, or check its permissions.")};
    return std::nullopt;
}

} // namespace clientela::storage
