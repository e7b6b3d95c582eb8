#pragma once

#include <QByteArray>
#include <QString>

namespace clientela::storage {

class Connection;

/// The text of resources/queries/<name>.sql. A name that is not
/// there is a mistake of the program; asserted.
QByteArray sqlFile(const QString& name);

/// Runs the statements of resources/queries/<name>.sql one after another; the connection keeps them prepared, for
/// these run at every save. Throws StorageFailure; thread of the connection.
void runSqlFile(Connection& connection, const QString& name);

} // namespace clientela::storage
