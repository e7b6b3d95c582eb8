#include "ui/shell/CommandLine.h"

#include "ui/shell/CallerServer.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

} // namespace

QString usageText() { return tr("Usage: clientela [--today YYYY-MM-DD] [--caller NUMBER] [--pictures FOLDER] [FILE]"); }

Result<CommandLine> readCommandLine(const QStringList& words) {
    CommandLine line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const auto value = [&]() -> QString { return i + 1 < words.size() ? words[++i] : QString(); };
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            line.help = true;
        } else if (word == QLatin1String("--version")) {
            line.version = true;
        } else if (word == QLatin1String("--today")) {
            line.today = QDate::fromString(value(), Qt::ISODate);
            if (!line.today.isValid()) return Problem{tr("--today wants a date such as 2025-11-24."), {}, usageText()};
        } else if (word == QLatin1String("--caller")) {
            line.caller = callerNumber(value());
            if (line.caller.isEmpty()) return Problem{tr("--caller wants a phone number."), {}, usageText()};
        } else if (word == QLatin1String("--pictures")) {
            line.pictures = value();
            if (line.pictures.isEmpty()) return Problem{tr("--pictures wants a folder."), {}, usageText()};
        } else if (word.startsWith(QLatin1String("--"))) {
            return Problem{tr("There is no option %1.").arg(word), {}, usageText()};
        } else if (line.file.isEmpty()) {
            line.file = word;
        } else {
            return Problem{tr("Only one file can be opened at a time."), {}, usageText()};
        }
    }
    if (!line.pictures.isEmpty() && line.file.isEmpty())
        return Problem{tr("--pictures wants a file to show."), {}, usageText()};
    return line;
}

} // namespace clientela::ui
