#include "backup/Passphrase.h"

#include "storage/Connection.h"

#include <QCoreApplication>

namespace clientela::backup {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

Problem notEncrypted() {
    return {tr("The backups of this file are not encrypted."), tr("Nothing was changed."),
            tr("Encrypt them first, by giving a passphrase.")};
}

} // namespace

Result<void> encryptBackups(storage::Connection& connection, const QString& passphrase, const Vault::Cost& cost) {
    BackupFolder folder = BackupFolder::of(connection);
    const QByteArray wrapped = folder.wrappedKey();
    if (!wrapped.isEmpty()) {
        if (const auto opened = folder.unlock(passphrase); !opened) return opened.problem();
        folder.vault()->keepIn(connection);
        return {};
    }
    if (auto problem = passphraseProblem(passphrase)) return *problem;
    (folder.vault() ? folder.vault()->behind(passphrase) : Vault::make(passphrase, cost))->keepIn(connection);
    return {};
}

Result<void> changePassphrase(storage::Connection& connection, const QString& passphrase) {
    const BackupFolder folder = BackupFolder::of(connection);
    if (folder.isLocked()) return lockedProblem(folder.path());
    if (!folder.seals()) return notEncrypted();
    if (auto problem = passphraseProblem(passphrase)) return *problem;
    folder.vault()->behind(passphrase)->keepIn(connection);
    return {};
}

Result<void> stopEncrypting(storage::Connection& connection) {
    const BackupFolder folder = BackupFolder::of(connection);
    if (folder.isLocked()) return lockedProblem(folder.path());
    if (!folder.seals()) return notEncrypted();
    Vault::stopSealing(connection);
    return {};
}

} // namespace clientela::backup
