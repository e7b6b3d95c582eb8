#pragma once

#include <QJsonObject>
#include <QStringList>

namespace clientela::bench {

/// The computer and the day, for the head of the table.
QJsonObject machine();

/// The tables of docs/performance.md from the files that runs of the benchmarks wrote, smallest file first.
/// Throws Failure for one that cannot be read.
QString tables(const QStringList& resultFiles);

} // namespace clientela::bench
