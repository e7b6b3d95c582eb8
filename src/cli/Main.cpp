#include "app/Words.h"
#include "cli/Command.h"

#include <QFile>
#include <QGuiApplication>

#include <csignal>
#include <cstdio>

namespace {

// Qt's remarks on the machine (no runtime folder, no screen) are nothing to whoever reads a command's errors.
void onlyWhatBreaks(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

int main(int argc, char** argv) {
    // A reader that goes away (| head) is an error of a write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    // So is a file that grows beyond what the user is allowed.
    std::signal(SIGXFSZ, SIG_IGN);
    qInstallMessageHandler(onlyWhatBreaks);
    // Fonts need the application, a screen they do not.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clientela-cli"));
    clientela::app::installWords(application);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return clientela::cli::Failed;
    clientela::cli::Console console(out, err);
    const int status = clientela::cli::run(QCoreApplication::arguments().mid(1), console);
    // What was printed and got lost (a full disk, a reader that went away) was not done, unless it was a change.
    if (out.flush() && out.error() == QFileDevice::NoError) return status;
    console.warn(QCoreApplication::translate("Cli", "Nothing more could be written to standard output: %1.")
                     .arg(out.errorString()));
    if (status != clientela::cli::Done) return status;
    if (!console.isSaved()) return clientela::cli::Failed;
    console.warn(QCoreApplication::translate("Cli", "What was asked is done and saved all the same."));
    return clientela::cli::DoneUnheard;
}
