// clientela_bench --customers N --folder F [--only KEY,KEY...] --results R.json   measures on the demo file of N
// customers in F clientela_bench --table R.json...                                               writes the tables from
// what was measured
#include "base/Failure.h"
#include "bench/Report.h"
#include "bench/Rows.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <array>
#include <benchmark/benchmark.h>
#include <cstdio>

namespace {

using namespace clientela;

void measureAll(bench::Bench& all, const bench::DemoFile& demo) {
    const QString programs = QCoreApplication::applicationDirPath();
    bench::measureLists(all, demo);
    bench::measureStarter(all, demo);
    bench::measureTable(all, demo);
    bench::measureCards(all, demo);
    bench::measureEntering(all, demo);
    bench::measureSaving(all, demo);
    bench::measureBackups(all, demo);
    bench::measureImport(all, demo);
    bench::measureExport(all, demo);
    bench::measurePaper(all, demo);
    bench::measureStart(all, demo, programs);
    if (all.wants(QStringLiteral("memory"))) bench::measureMemory(all, demo, programs);
}

int measure(const QCommandLineParser& words) {
    const QStringList only = words.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bench::DemoFile demo =
        bench::demoFile(words.value(QStringLiteral("folder")), words.value(QStringLiteral("customers")).toLongLong());
    bench::Bench all(only);
    if (words.isSet(QStringLiteral("beside")))
        bench::measureBeside(all, demo, words.value(QStringLiteral("beside")));
    else
        measureAll(all, demo);

    QJsonObject results = bench::machine();
    results.insert(QStringLiteral("customers"), demo.customers);
    results.insert(QStringLiteral("rows"), all.rows());
    QFile file(words.value(QStringLiteral("results")));
    if (!file.open(QIODevice::WriteOnly))
        throw Failure({QStringLiteral("%1 cannot be written.").arg(file.fileName()), {}, {}});
    file.write(QJsonDocument(results).toJson());
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clientela_bench"));
    QCommandLineParser words;
    words.addOptions(
        {{QStringLiteral("customers"), QStringLiteral("Size of the demo file."), QStringLiteral("N"),
          QStringLiteral("10000")},
         {QStringLiteral("folder"), QStringLiteral("Where demo files are kept."), QStringLiteral("F"),
          QStringLiteral(".")},
         {QStringLiteral("only"), QStringLiteral("Keys of what to measure."), QStringLiteral("KEYS")},
         {QStringLiteral("results"), QStringLiteral("Where to write what was measured."), QStringLiteral("R.json"),
          QStringLiteral("bench.json")},
         {QStringLiteral("beside"), QStringLiteral("A list to count again and again."), QStringLiteral("LIST")},
         {QStringLiteral("table"), QStringLiteral("Write the tables of the result files that follow.")}});
    words.addHelpOption();
    words.process(application);
    // By turns, so that a change of the machine's load meets both sides.
    std::array<char*, 2> ours{argv[0], const_cast<char*>("--benchmark_enable_random_interleaving=true")};
    int count = static_cast<int>(ours.size());
    benchmark::Initialize(&count, ours.data());
    try {
        if (!words.isSet(QStringLiteral("table"))) return measure(words);
        std::fputs(qPrintable(bench::tables(words.positionalArguments())), stdout);
        return 0;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.problem().text()));
        return 1;
    }
}
