#pragma once

#include <QStringList>

namespace clientela::storage {

/// The statements of a text in PostgreSQL's spelling, each without a semicolon: see Dialect::statements().
QStringList postgresStatements(const QString& sql);

} // namespace clientela::storage
