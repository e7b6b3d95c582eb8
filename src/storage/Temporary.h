#pragma once

#include <QByteArray>

namespace clientela::storage {

class Connection;

/// Makes something of the connection's own in its schema "temp" unless it is there ("VIRTUAL TABLE", its name,
/// "USING ..."), also where the connection may not write the file. On its thread; throws StorageFailure.
void makeTemporary(Connection& connection, const char* kind, const char* name, const char* definition);

} // namespace clientela::storage
