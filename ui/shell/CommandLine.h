#pragma once

#include "base/Result.h"

#include <QDate>
#include <QStringList>

namespace clientela::ui {

/// What the window was started with: clientela [--today D] [--caller NUMBER] [--pictures DIR] [FILE]
struct CommandLine {
    QDate today = QDate::currentDate(); ///< the day that lists look back from
    QString pictures;                   ///< folder for pictures of the main pages; empty: a window as always
    QString caller;                     ///< number of who is calling, to be shown at once; empty: nobody
    QString file;                       ///< to open; empty: the last one
    bool help = false;
    bool version = false;
    bool operator==(const CommandLine&) const = default;
};

/// `words` without the program's name. A Problem for what is not understood.
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList& words);
[[nodiscard]] QString usageText();

} // namespace clientela::ui
