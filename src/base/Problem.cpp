#include "base/Problem.h"

#include <QStringList>

namespace clientela {

QString Problem::text() const {
    QStringList parts{what, safe, todo};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace clientela
