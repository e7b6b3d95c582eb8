#pragma once

#include <QJsonArray>
#include <QString>

#include <functional>
#include <vector>

namespace clientela::bench {

/// One row of the table: the same question answered by the program's own code path and by a raw program, in one
/// process, on one file.
struct Pair {
    QString key;                        ///< short word: names the benchmark
    QString operation;                  ///< as the table says it
    QString limit;                      ///< likewise: "1.2 × pinned SQL"
    double mostRatio = 0;               ///< program / raw; 0: not judged
    double mostP99 = 0;                 ///< milliseconds of the program; 0: not judged
    bool ratioOfP99 = false;            ///< the ratio is that of the 99th percentiles, else of the medians
    bool grows = false;                 ///< from 100 thousand to 1 million customers: at most 20 ×
    std::function<void()> prepare = {}; ///< before each run of either side; not timed
    std::function<void()> raw = {};
    std::function<void()> program = {};
    /// What is different in the two answers; empty: nothing. Asked once, before anything is timed.
    std::function<QString()> difference = {};
    int runs = 0; ///< of each side; 0: as many as fit into the time, for what takes milliseconds
};

/// Runs pairs with Google Benchmark, raw and program by turns, and collects their rows.
class Bench {
public:
    /// `only`: keys to run; empty: all.
    explicit Bench(QStringList only) : only_(std::move(only)) {}

    [[nodiscard]] bool wants(const QString& key) const;
    /// Says on standard error what it does. A pair whose answers differ is not timed.
    void run(const Pair& pair);
    /// A row that was measured elsewhere; see Report.cpp for what it may say.
    void add(const QJsonObject& row) { rows_.append(row); }
    [[nodiscard]] const QJsonArray& rows() const { return rows_; }

private:
    QStringList only_;
    QJsonArray rows_;
};

/// The value at a quantile, 0 to 1. `values` not empty.
double quantile(std::vector<double> values, double at);

} // namespace clientela::bench
