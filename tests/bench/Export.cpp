#include "bench/Rows.h"
#include "bench/raw/raw.h"
#include "exchange/CsvWriter.h"
#include "exchange/XlsxWriter.h"

#include <QFile>
#include <QScopeGuard>

namespace clientela::bench {

namespace {

// The shell quotes more than it must and ends lines in LF; apart from that the files are to be the same.
QByteArray withoutQuotes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray bytes = file.readAll();
    bytes.replace('"', QByteArray());
    bytes.replace('\r', QByteArray());
    return bytes;
}

QString firstDifference(const QByteArray& ours, const QByteArray& raw) {
    const QList<QByteArray> a = ours.split('\n');
    const QList<QByteArray> b = raw.split('\n');
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        if (a[i] != b[i]) return QStringLiteral("%1; raw %2").arg(QString::fromUtf8(a[i]), QString::fromUtf8(b[i]));
    return a.size() == b.size() ? QString() : QStringLiteral("%1 lines, raw %2").arg(a.size()).arg(b.size());
}

} // namespace

void measureExport(Bench& bench, const DemoFile& demo) {
    const app::Listing asked = listing(demo, {}, QStringLiteral(RAW_EXPORT_COLUMNS));
    const Currency currency = demo.file->business().currency;
    const QString ours = demo.path + QStringLiteral(".program.out");
    const QString theirs = demo.path + QStringLiteral(".raw.out");
    const auto removed = qScopeGuard([&] {
        QFile::remove(ours);
        QFile::remove(theirs);
    });
    const int runs = demo.customers > 200'000 ? 3 : 7;

    Pair csv{QStringLiteral("csv"), QStringLiteral("CSV of everybody, 11 columns"),
             QStringLiteral("1.0 × sqlite3 shell"), 1.0};
    csv.runs = runs;
    csv.raw = [&] { raw_csv(demo.path.toUtf8().constData(), theirs.toUtf8().constData()); };
    csv.program = [&] {
        exchange::CsvWriter writer(ours);
        app::writeListing(demo.connection(), asked, currency, app::Audience::Programs, writer);
    };
    csv.difference = [&] {
        csv.raw();
        csv.program();
        return firstDifference(withoutQuotes(ours), withoutQuotes(theirs));
    };
    bench.run(csv);

    Pair xlsx{QStringLiteral("xlsx"), QStringLiteral("XLSX of everybody, 11 columns"),
              QStringLiteral("1.2 × bare libxlsxwriter"), 1.2};
    xlsx.runs = runs;
    const auto byProgram = [&] {
        exchange::XlsxWriter writer(ours);
        return app::writeListing(demo.connection(), asked, currency, app::Audience::People, writer);
    };
    xlsx.raw = [&] { raw_xlsx(demo.raw.get(), theirs.toUtf8().constData()); };
    xlsx.program = [&] { byProgram(); };
    xlsx.difference = [&] {
        const qint64 rows = byProgram();
        const qint64 raw = raw_xlsx(demo.raw.get(), theirs.toUtf8().constData());
        return rows == raw ? QString() : QStringLiteral("%1 rows, raw %2").arg(rows).arg(raw);
    };
    bench.run(xlsx);
}

} // namespace clientela::bench
