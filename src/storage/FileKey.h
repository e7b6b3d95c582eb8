#pragma once

#include <QFileInfo>
#include <QString>

#include <string>

namespace clientela::storage {

/// What a file is known by within this process, by whatever links it is reached. It need not be there yet; its folder
/// is.
inline std::string fileKey(const QString& path) {
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return (canonical.isEmpty()
                ? QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName()
                : canonical)
        .toStdString();
}

} // namespace clientela::storage
