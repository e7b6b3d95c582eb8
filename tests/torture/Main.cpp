// clientela_torture HOW [--only step,step] [--stride N] [--trials N] [--count N] [--seed N] [--jobs N] [--folder F]
// HOW: kill, tear, random, power, full. A day of work broken off at every call it makes to the disk; see Rounds.h.
#include "base/Failure.h"
#include "torture/Rounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

namespace {

using namespace clientela;

struct Asked {
    QString how;
    torture::Plan plan;
    qint64 count = 0;
};

torture::Outcome put(const torture::Rounds& rounds, const torture::Step& step, const Asked& asked) {
    if (asked.how == QLatin1String("power")) return rounds.cutPower(step, asked.plan);
    if (asked.how == QLatin1String("full")) return rounds.fillDisk(step, asked.plan);
    return rounds.kill(step, asked.plan, asked.how == QLatin1String("tear"));
}

/// How many faults there were.
int run(const Asked& asked, const torture::Rounds& rounds) {
    QElapsedTimer all;
    all.start();
    qint64 tried = 0;
    int faults = 0;
    const auto tell = [&](const QString& name, const torture::Outcome& outcome, qint64 ms) {
        tried += outcome.tried;
        std::printf("%-14s %5lld calls, broken off %5lld times, %4lld s: %s\n", qPrintable(name),
                    static_cast<long long>(outcome.calls), static_cast<long long>(outcome.tried),
                    static_cast<long long>(ms / 1000), outcome.fault.isEmpty() ? "whole" : qPrintable(outcome.fault));
        if (!outcome.fault.isEmpty()) {
            ++faults;
            const QString kept = QStringLiteral("%1-%2").arg(outcome.left, name);
            QDir().rename(outcome.left, kept);
            std::printf("    left in %s\n", qPrintable(kept));
        }
        std::fflush(stdout);
    };
    QElapsedTimer one;
    one.start();
    if (asked.how == QLatin1String("random")) {
        const torture::Outcome outcome = rounds.killAtRandom(asked.plan, asked.count);
        tell(asked.how, outcome, one.elapsed());
    } else {
        for (const torture::Step& step : rounds.steps()) {
            one.restart();
            const torture::Outcome outcome = put(rounds, step, asked);
            tell(step.name, outcome, one.elapsed());
        }
    }
    std::printf("%s: %s after %lld times, %lld s.\n", qPrintable(asked.how), faults == 0 ? "whole" : "NOT WHOLE",
                static_cast<long long>(tried), static_cast<long long>(all.elapsed() / 1000));
    return faults;
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCommandLineParser words;
    const QString number = QStringLiteral("N");
    words.addPositionalArgument(QStringLiteral("how"), QStringLiteral("kill, tear, random, power or full."));
    words.addOptions(
        {{QStringLiteral("only"), QStringLiteral("Steps, with commas between."), QStringLiteral("steps")},
         {QStringLiteral("stride"), QStringLiteral("Each so many-th call."), number, QStringLiteral("1")},
         {QStringLiteral("trials"), QStringLiteral("Losses at each power cut."), number, QStringLiteral("3")},
         {QStringLiteral("count"), QStringLiteral("Random kills."), number, QStringLiteral("1000")},
         {QStringLiteral("seed"), QStringLiteral("Of what is left to chance."), number, QStringLiteral("1")},
         {QStringLiteral("jobs"), QStringLiteral("Processes beside each other."), number, QStringLiteral("2")},
         {QStringLiteral("folder"), QStringLiteral("Where it happens."), QStringLiteral("folder")}});
    words.addHelpOption();
    words.process(application);
    Asked asked;
    asked.how = words.positionalArguments().value(0);
    const QStringList known{QStringLiteral("kill"), QStringLiteral("tear"), QStringLiteral("random"),
                            QStringLiteral("power"), QStringLiteral("full")};
    if (!known.contains(asked.how)) words.showHelp(2);
    asked.plan = {words.value(QStringLiteral("stride")).toLongLong(), words.value(QStringLiteral("trials")).toInt(),
                  words.value(QStringLiteral("seed")).toULongLong(), words.value(QStringLiteral("jobs")).toInt()};
    asked.count = words.value(QStringLiteral("count")).toLongLong();
    QTemporaryDir folder(
        QDir(words.isSet(QStringLiteral("folder")) ? words.value(QStringLiteral("folder")) : QDir::tempPath())
            .filePath(QStringLiteral("torture-XXXXXX")));
    if (!folder.isValid()) {
        std::fprintf(stderr, "%s\n", qPrintable(folder.errorString()));
        return 2;
    }
    try {
        const torture::Rounds rounds(QFileInfo(folder.path()).canonicalFilePath(),
                                     words.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts));
        const int faults = run(asked, rounds);
        folder.setAutoRemove(faults == 0);
        return faults == 0 ? 0 : 1;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.problem().text()));
        folder.setAutoRemove(false);
        return 1;
    }
}
