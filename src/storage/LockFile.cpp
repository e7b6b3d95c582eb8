#include "storage/LockFile.h"

#include "base/Failure.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <unistd.h>

namespace clientela::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString lifeOf(qint64 process) {
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
    // The second field, its name, may hold anything; the time of its start is the 20th after it (proc(5)).
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20) return {};
    return QString::fromLatin1(contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed() + '/' +
                               fields[19]);
}

QString thisMachineId() {
    // What identifies a machine is not to be handed around (machine-id(5)).
    return QString::fromLatin1(
        QCryptographicHash::hash("Clientela/" + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
}

ShareHolder thisProcess(const QString& person) {
    ShareHolder holder;
    holder.id = QUuid::createUuid().toString(QUuid::Id128);
    holder.person = person;
    holder.machine = QSysInfo::machineHostName();
    holder.machineId = thisMachineId();
    holder.process = ::getpid();
    holder.life = lifeOf(holder.process);
    holder.since = QDateTime::currentDateTimeUtc();
    return holder;
}

QByteArray textOf(const ShareHolder& holder) {
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), holder.id},
                                     {QStringLiteral("person"), holder.person},
                                     {QStringLiteral("machine"), holder.machine},
                                     {QStringLiteral("machine_id"), holder.machineId},
                                     {QStringLiteral("process"), holder.process},
                                     {QStringLiteral("life"), holder.life},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Indented);
}

ShareHolder holderIn(const QByteArray& text) {
    const QJsonObject said = QJsonDocument::fromJson(text).object();
    const auto word = [&](const char* key) { return said.value(QLatin1String(key)).toString(); };
    return {word("id"),
            word("person"),
            word("machine"),
            word("machine_id"),
            said.value(QStringLiteral("process")).toInteger(),
            word("life"),
            QDateTime::fromString(word("since"), Qt::ISODate)};
}

std::optional<QByteArray> lockText(const QString& path) {
    const QString lock = lockFileOf(path);
    QFile file(lock);
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    return QFileInfo::exists(lock) ? std::optional(QByteArray()) : std::nullopt;
}

QDateTime lastChangeOf(const QString& path) {
    QFileInfo info(path);
    info.setCaching(false);
    return info.lastModified().toUTC();
}

QDateTime timeThere(const QString& path) {
    QFile probe(lockFileOf(path) + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128));
    if (!probe.open(QIODevice::NewOnly | QIODevice::WriteOnly)) return QDateTime::currentDateTimeUtc();
    probe.write("?");
    probe.close();
    const QDateTime now = lastChangeOf(probe.fileName());
    probe.remove();
    return now.isValid() ? now : QDateTime::currentDateTimeUtc();
}

bool makeLockFile(const QString& path, const ShareHolder& holder) {
    QFile file(lockFileOf(path));
    const QByteArray text = textOf(holder);
    // Made in one step by whoever comes first, on every file system that has names. Twice, as one that was in the way
    // may be gone by the time it is looked at.
    const auto make = [&] { return file.open(QIODevice::NewOnly | QIODevice::WriteOnly); };
    if (!make() && (lockText(path) || !make())) {
        if (lockText(path)) return false;
        throw Failure({tr("%1 is on a shared disk whose folder you may not write.").arg(QFileInfo(path).fileName()),
                       tr("Nothing was changed."), tr("Open it to read only, or check the permissions of its folder.")},
                      file.errorString());
    }
    if (file.write(text) == text.size() && file.flush()) return true;
    const QString why = file.errorString();
    file.remove();
    throw Failure({tr("%1 is on a shared disk that cannot be written.").arg(QFileInfo(path).fileName()),
                   tr("Nothing was changed."), tr("Check whether that disk is full, then open the file again.")},
                  why);
}

void putAside(const QString& path, const QString& id) {
    const QString lock = lockFileOf(path);
    const QString aside = lock + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128);
    if (!QFile::rename(lock, aside)) return;
    if (holderIn(contentOf(aside)).id != id) QFile::rename(aside, lock);
    QFile::remove(aside);
}

} // namespace clientela::storage
