#include "app/Words.h"
#include "base/Failure.h"
#include "ui/shell/CallerServer.h"
#include "ui/shell/CommandLine.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pictures.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace {

using namespace clientela;

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

void say(std::FILE* to, const QString& text) { std::fprintf(to, "%s\n", text.toLocal8Bit().constData()); }

int makePictures(QApplication& application, const ui::CommandLine& line) {
    QTemporaryDir scratch;
    ui::Preferences preferences(scratch.filePath(QStringLiteral("preferences.ini")));
    ui::Appearance appearance(application, false);
    appearance.setChoice(ui::Appearance::Choice::Light);
    // The same pictures on every machine.
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(10);
    QApplication::setFont(font);
    const Result<QStringList> made = ui::makePictures(appearance, preferences, line, scratch.path());
    if (!made) {
        say(stderr, made.problem().text());
        return Failed;
    }
    for (const QString& path : *made) say(stdout, path);
    return Done;
}

/// Whether a program that runs has taken the caller; nothing where none does, and the window opens.
std::optional<int> handOverCaller(const ui::CommandLine& line) {
    if (line.caller.isEmpty()) return std::nullopt;
    switch (ui::CallerServer::tell(line.caller)) {
    case ui::CallerServer::Outcome::Shown: return Done;
    case ui::CallerServer::Outcome::NoFile:
        say(stderr, QCoreApplication::translate("CommandLine", "Clientela runs, but no file is open in it."));
        return Failed;
    case ui::CallerServer::Outcome::NotRunning: break;
    }
    return std::nullopt;
}

int openWindow(QApplication& application, const ui::CommandLine& line) {
    ui::Preferences preferences;
    ui::Appearance appearance(application);
    appearance.setChoice(preferences.appearance());
    ui::ScreenAnswers answers;
    ui::MainWindow window(appearance, answers, preferences, line.today);
    ui::CallerServer callers([&window](const QString& number) { return window.showCaller(number); },
                             [&window](const QString& number) { return window.callerStanding(number); });
    callers.listen();
    window.show();
    if (!line.caller.isEmpty()) window.showCaller(line.caller);
    const QString file = line.file.isEmpty() ? preferences.lastFile() : line.file;
    if (file.isEmpty())
        window.openDemo();
    else
        window.openFile(file);
    return QApplication::exec();
}

/// Whether the words on the command line are answered by words; what is left is for a window.
std::optional<int> answerInWords(const Result<ui::CommandLine>& line) {
    if (!line) {
        say(stderr, line.problem().text());
        return WrongUsage;
    }
    if (!line->help && !line->version) return std::nullopt;
    say(stdout, line->help ? ui::usageText() : QStringLiteral("Clientela 0.1.0"));
    return Done;
}

/// Help and version need no screen, nor does a caller whom a running program shows (a telephone system tells of them
/// without one), and Qt ends a program without a screen before it can say anything. Words that are Qt's own are
/// understood later. `asked`: whether the programs that run were told of the caller.
std::optional<int> answerWithoutScreen(int argc, char** argv, bool& asked) {
    QStringList words;
    for (int i = 1; i < argc; ++i) words += QString::fromLocal8Bit(argv[i]);
    const auto wanted = ui::readCommandLine(words);
    if (!wanted || (!wanted->help && !wanted->version && wanted->caller.isEmpty())) return std::nullopt;
    QCoreApplication application(argc, argv);
    app::installWords(application);
    const auto line = ui::readCommandLine(words);
    if (const auto answered = answerInWords(line)) return answered;
    asked = true;
    return handOverCaller(*line);
}

} // namespace

int main(int argc, char** argv) {
    bool asked = false;
    if (const auto answered = answerWithoutScreen(argc, argv, asked)) return *answered;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Clientela"));
    QApplication::setOrganizationName(QStringLiteral("Clientela"));
    QApplication::setOrganizationDomain(QStringLiteral("clientela.org"));
    QApplication::setDesktopFileName(QStringLiteral("org.clientela.Clientela"));
    QApplication::setWindowIcon(ui::icons::application());
    app::installWords(application);

    // Qt has taken its own words off.
    const Result<ui::CommandLine> line = ui::readCommandLine(QApplication::arguments().mid(1));
    if (const auto answered = answerInWords(line)) return *answered;
    // Qt's own words were among them.
    if (const auto answered = asked ? std::nullopt : handOverCaller(*line)) return *answered;
    try {
        return line->pictures.isEmpty() ? openWindow(application, *line) : makePictures(application, *line);
    } catch (const Failure& failure) {
        say(stderr, failure.problem().text());
        return Failed;
    }
}
