#pragma once

#include <QString>
#include <QStringList>

namespace clientela::test {

/// Where any of `words` is found in a file: in its bytes (as written and folded, UTF-8 and UTF-16), and, if it is a
/// customer file, in every value of every table, in the changes that its log keeps compressed, and among the words of
/// its search indexes. Empty: nowhere. A file that is not there holds nothing.
QStringList tracesIn(const QString& path, const QStringList& words);

/// The same of all files of a folder.
QStringList tracesInFolder(const QString& folder, const QStringList& words);

} // namespace clientela::test
