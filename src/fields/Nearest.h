#pragma once

#include <QStringList>

namespace clientela::fields {

/// Up to `most` candidates that a person may have meant by `typed`, nearest first: edit distance (Damerau, adjacent
/// letters swapped count as one) at most a third of the length, or candidates that contain what was typed.
QStringList nearest(const QString& typed, const QStringList& candidates, int most = 3);

} // namespace clientela::fields
