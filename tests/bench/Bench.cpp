#include "bench/Bench.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>

namespace clientela::bench {

namespace {

constexpr int kRepetitions = 7;
constexpr double kSecondsEach = 0.25;

// Only what Google Benchmark drives is of interest; the figures come from every single run.
class Quiet : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>&) override {}
};

void registerSide(const std::string& name, const Pair& pair, const std::function<void()>& side,
                  std::vector<double>& milliseconds) {
    auto* registered = benchmark::RegisterBenchmark(name.c_str(), [&](benchmark::State& state) {
        for (auto _ : state) {
            if (pair.prepare) pair.prepare();
            const auto from = std::chrono::steady_clock::now();
            side();
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - from;
            state.SetIterationTime(taken.count());
            milliseconds.push_back(taken.count() * 1e3);
        }
    });
    registered->UseManualTime()->Unit(benchmark::kMillisecond);
    if (pair.runs > 0)
        registered->Iterations(1)->Repetitions(pair.runs);
    else
        registered->MinTime(kSecondsEach)->Repetitions(kRepetitions);
}

} // namespace

double quantile(std::vector<double> values, double at) {
    std::sort(values.begin(), values.end());
    const auto place = static_cast<size_t>(at * static_cast<double>(values.size() - 1) + 0.5);
    return values[place];
}

bool Bench::wants(const QString& key) const { return only_.isEmpty() || only_.contains(key); }

void Bench::run(const Pair& pair) {
    if (!wants(pair.key)) return;
    std::fprintf(stderr, "%-16s ", qPrintable(pair.key));
    QJsonObject row{{QStringLiteral("key"), pair.key},         {QStringLiteral("operation"), pair.operation},
                    {QStringLiteral("limit"), pair.limit},     {QStringLiteral("mostRatio"), pair.mostRatio},
                    {QStringLiteral("mostP99"), pair.mostP99}, {QStringLiteral("grows"), pair.grows}};
    const QString difference = pair.difference ? pair.difference() : QString();
    if (!difference.isEmpty()) {
        std::fprintf(stderr, "the answers differ: %s\n", qPrintable(difference));
        row.insert(QStringLiteral("difference"), difference);
        add(row);
        return;
    }
    std::vector<double> raw;
    std::vector<double> program;
    const std::string name = pair.key.toStdString();
    registerSide(name + "/raw", pair, pair.raw, raw);
    registerSide(name + "/program", pair, pair.program, program);
    Quiet quiet;
    benchmark::RunSpecifiedBenchmarks(&quiet, "^" + name + "/");
    benchmark::ClearRegisteredBenchmarks();

    const double at = pair.ratioOfP99 ? 0.99 : 0.5;
    const double ratio = quantile(program, at) / quantile(raw, at);
    row.insert(QStringLiteral("raw"), quantile(raw, 0.5));
    row.insert(QStringLiteral("program"), quantile(program, 0.5));
    row.insert(QStringLiteral("rawP99"), quantile(raw, 0.99));
    row.insert(QStringLiteral("programP99"), quantile(program, 0.99));
    row.insert(QStringLiteral("ofP99"), pair.ratioOfP99);
    row.insert(QStringLiteral("ratio"), ratio);
    add(row);
    std::fprintf(stderr, "raw %.3f (p99 %.3f) ms, program %.3f (p99 %.3f) ms, %.2f x\n", quantile(raw, 0.5),
                 quantile(raw, 0.99), quantile(program, 0.5), quantile(program, 0.99), ratio);
}

} // namespace clientela::bench
