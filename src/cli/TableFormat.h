#pragma once

#include "exchange/TableWriter.h"

#include <QString>

#include <memory>

namespace clientela::cli {

/// The writer of a format as --format names it: csv, json, xlsx or table; null for another word. `target` "-" is
/// standard output.
std::unique_ptr<exchange::TableWriter> tableWriterOf(const QString& format, const QString& target);

} // namespace clientela::cli
