#pragma once

#include <QByteArray>
#include <QString>

namespace clientela::storage {

/// The statements of resources/queries/<name>.sql, for Connection::script() or NativeStatement. A name that is not
/// there is a mistake of the program; asserted.
QByteArray sqlFile(const QString& name);

} // namespace clientela::storage
