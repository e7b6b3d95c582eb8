#include "bench/Rows.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

namespace clientela::bench {

namespace {

constexpr int kStarts = 9;

double memoryOf(qint64 process) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

struct Started {
    double painted = 0;      ///< milliseconds from starting the program
    double megabytes = 0;    ///< peak, with everything there
    QList<QByteArray> words; ///< of the last line
};

// Starts a program that says "painted", then maybe further lines, and ends with its standard input.
Started start(const QString& program, const QStringList& arguments, const QByteArray& lastLine) {
    Started started;
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    bool last = false;
    while (!last && process.waitForReadyRead(300'000)) {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().simplified();
            if (line == "painted") started.painted = double(timer.nsecsElapsed()) / 1e6;
            if (!line.startsWith(lastLine)) continue;
            started.words = line.split(' ');
            last = true;
        }
    }
    started.megabytes = memoryOf(process.processId());
    process.closeWriteChannel();
    process.waitForFinished();
    return started;
}

} // namespace

void measureStart(Bench& bench, const DemoFile& demo, const QString& programs) {
    const QDir folder(programs);
    const QString window = folder.filePath(QStringLiteral("clientela_bench_window"));
    if (!bench.wants(QStringLiteral("start")) || !QFile::exists(window)) return;
    std::vector<double> fields;
    std::vector<double> painted;
    std::vector<double> memory;
    std::vector<double> rawMemory;
    for (int i = 0; i < kStarts; ++i) {
        fields.push_back(start(folder.filePath(QStringLiteral("clientela_raw_fields")), {}, "painted").painted);
        const Started ours = start(window, {demo.path}, "complete");
        painted.push_back(ours.painted);
        memory.push_back(ours.megabytes);
        if (i < 3)
            rawMemory.push_back(
                start(folder.filePath(QStringLiteral("clientela_raw_model")), {demo.path}, "painted").megabytes);
    }
    const Started scrolled = start(window, {demo.path, QStringLiteral("--scroll")}, "scrolled");
    const auto row = [&](const char* key, const QString& operation, const QString& limit, double most, double raw,
                         double program, const char* unit) {
        std::fprintf(stderr, "%-16s raw %.3f %s, program %.3f %s, %.2f x\n", key, raw, unit, program, unit,
                     program / raw);
        bench.add({{QStringLiteral("key"), QLatin1String(key)},
                   {QStringLiteral("operation"), operation},
                   {QStringLiteral("limit"), limit},
                   {QStringLiteral("mostRatio"), most},
                   {QStringLiteral("raw"), raw},
                   {QStringLiteral("program"), program},
                   {QStringLiteral("ratio"), program / raw},
                   {QStringLiteral("unit"), QLatin1String(unit)}});
    };
    row("start", QStringLiteral("start to a painted list"), QStringLiteral("3 × bare window of 120 fields"), 3,
        quantile(fields, 0.5), quantile(painted, 0.5), "ms");
    row("window_memory", QStringLiteral("memory of the window with the list"),
        QStringLiteral("1.5 × bare id-vector model"), 1.5, quantile(rawMemory, 0.5), quantile(memory, 0.5), "MB");
    if (scrolled.words.size() == 3)
        row("scroll", QStringLiteral("scrolling to a page anywhere, painted"),
            QStringLiteral("1.2 × repainting the same view"), 1.2, scrolled.words[2].toDouble(),
            scrolled.words[1].toDouble(), "ms");
}

} // namespace clientela::bench
