#pragma once

#include <QString>

namespace clientela::test {

/// Path of a file under shared/data (CLIENTELA_SHARED_DATA, else ../shared/data beside the project), or an empty
/// string where that folder is absent: such tests skip with a message.
QString sharedData(const QString& relativePath);

/// Path of a fixture of our own under tests/.
QString fixture(const QString& relativePath);

} // namespace clientela::test
