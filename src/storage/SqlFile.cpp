#include "storage/SqlFile.h"

#include <QFile>

// Resources of a static library are registered by hand; the macro wants the global namespace.
static void initQueryResources() { Q_INIT_RESOURCE(queries); }

namespace clientela::storage {

QByteArray sqlFile(const QString& name) {
    initQueryResources();
    QFile file(QStringLiteral(":/clientela/queries/%1.sql").arg(name));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "sqlFile", qPrintable(name));
    return open ? file.readAll() : QByteArray();
}

} // namespace clientela::storage
