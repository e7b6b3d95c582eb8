#pragma once

#include <QFile>
#include <QString>

namespace clientela {

/// Removes a database file and what SQLite keeps beside it, as far as they are there. Nobody has it open.
inline void removeWithLogs(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(suffix));
}

} // namespace clientela
