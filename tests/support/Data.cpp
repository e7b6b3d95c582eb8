#include "support/Data.h"

#include <QFileInfo>

namespace clientela::test {

static QString sourceDir() { return qEnvironmentVariable("CLIENTELA_SOURCE_DIR", QStringLiteral(".")); }

QString sharedData(const QString& relativePath) {
    const QString root = qEnvironmentVariable("CLIENTELA_SHARED_DATA", sourceDir() + QStringLiteral("/../shared/data"));
    const QFileInfo file(root + QLatin1Char('/') + relativePath);
    return file.exists() ? file.absoluteFilePath() : QString();
}

QString fixture(const QString& relativePath) { return sourceDir() + QStringLiteral("/tests/") + relativePath; }

} // namespace clientela::test
