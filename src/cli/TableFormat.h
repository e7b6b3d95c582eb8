#pragma once

#include "exchange/TableWriter.h"

#include <QStringList>

#include <memory>

namespace clientela::cli {

struct Invocation;

/// In which of the formats the command writes: the one of --format, else the one that the ending of --output names,
/// else the first. Empty, and told, where --format names another.
QString formatOf(const Invocation& invocation, const QStringList& formats);

/// The writer of a format as --format names it: csv, json, xlsx or table; null for another word. `target` "-" is
/// standard output.
std::unique_ptr<exchange::TableWriter> tableWriterOf(const QString& format, const QString& target);

} // namespace clientela::cli
