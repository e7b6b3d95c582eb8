#include "lists/Starter.h"
#include "bench/Rows.h"
#include "query/Pass.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/FileMemory.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <cstdio>

namespace clientela::bench {

namespace {

constexpr int kRuns = 5;
constexpr double kMost = 2000; // milliseconds of the slowest list
constexpr qint64 kPage = 100;

/// What a person waits for: how many there are, and the first page in the list's own order. Reading and binding the
/// text included, as the window does.
double milliseconds(const DemoFile& demo, const lists::SavedList& list) {
    std::vector<double> all;
    for (int run = 0; run < kRuns; ++run) {
        demo.connection().memory().of<query::KeptPasses>()->forget(); // the first to ask waits longest
        QElapsedTimer timer;
        timer.start();
        const app::Listing asked = listing(demo, list.expression, list.columns, list.sort);
        query::Statistics statistics(demo.connection());
        query::RecordSet records(demo.connection(), *asked.catalogues, statistics);
        (void)records.count(asked.list);
        (void)records.firstIds(asked.list, asked.sort, kPage);
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return quantile(all, 0.5);
}

} // namespace

void measureStarter(Bench& bench, const DemoFile& demo) {
    if (!bench.wants(QStringLiteral("starter"))) return;
    QJsonArray each;
    QString slowest;
    double most = 0;
    for (const lists::SavedList& list : lists::starterLists()) {
        const double taken = milliseconds(demo, list);
        std::fprintf(stderr, "%-16s %9.3f ms  %s\n", "starter", taken, qPrintable(list.name));
        each.append(QJsonObject{{QStringLiteral("name"), list.name}, {QStringLiteral("program"), taken}});
        if (taken < most) continue;
        most = taken;
        slowest = list.name;
    }
    bench.add({{QStringLiteral("key"), QStringLiteral("starter")},
               {QStringLiteral("operation"),
                QStringLiteral("slowest list of the starter set (%1): count and first 100").arg(slowest)},
               {QStringLiteral("limit"), QStringLiteral("2 s")},
               {QStringLiteral("program"), most},
               {QStringLiteral("most"), kMost},
               {QStringLiteral("each"), each}});
}

void measureBeside(Bench& bench, const DemoFile& demo, const QString& expression) {
    std::vector<double> all;
    qint64 count = 0;
    for (int run = 0; run < 2 * kRuns + 1; ++run) {
        demo.connection().memory().of<query::KeptPasses>()->forget();
        QElapsedTimer timer;
        timer.start();
        const app::Listing asked = listing(demo, expression);
        query::Statistics statistics(demo.connection());
        count = query::RecordSet(demo.connection(), *asked.catalogues, statistics).count(asked.list);
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    bench.add({{QStringLiteral("key"), QStringLiteral("beside")},
               {QStringLiteral("program"), quantile(all, 0.5)},
               {QStringLiteral("count"), count}});
}

} // namespace clientela::bench
