#pragma once

#include <QString>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

class BackupFolder;

/// The backups of a file that was renamed stand beside it under its old name. Where `usual`, which is the usual folder
/// of the file at `filePath`, is not there: a folder beside it that holds backups of this very file, if nothing is
/// called any more as the file was then; else empty. Changes nothing.
QString backupsUnderOldName(storage::Connection& connection, const QString& filePath, const BackupFolder& usual);

/// Whoever is about to write to backups that were found so gives them the name of the file first. Returns the folder to
/// write to: the same, where it cannot be renamed.
BackupFolder underNameOfFile(const BackupFolder& found, const QString& filePath);

} // namespace clientela::backup
