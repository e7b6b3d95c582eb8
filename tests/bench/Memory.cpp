#include "bench/Rows.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>

#include <cstdio>

namespace clientela::bench {

namespace {

struct Taken {
    int status = -1;
    double kibibytes = 0;
    double seconds = 0;
};

Taken run(const QString& programs, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QDir(programs).filePath(QStringLiteral("clientela_peak")),
                  QStringList{QDir(programs).filePath(QStringLiteral("clientela-cli"))} + arguments);
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 3) return {};
    return {words[0].toInt(), words[1].toDouble(), words[2].toDouble()};
}

} // namespace

void measureMemory(Bench& bench, const DemoFile& demo, const QString& programs) {
    const QString csv = demo.path + QStringLiteral(".peak.csv");
    const QString xlsx = demo.path + QStringLiteral(".peak.xlsx");
    const QString pdf = demo.path + QStringLiteral(".peak.pdf");
    const QString imported = demo.path + QStringLiteral(".imported.clientela");
    // Labels and exports are logged in the file, so it is a copy that they are made from.
    const QString file = copyOf(demo, QStringLiteral("peak"));
    const auto removed = qScopeGuard([&] {
        for (const QString& made : {csv, xlsx, pdf}) QFile::remove(made);
        removeFile(imported);
        removeFile(file);
    });
    const QString today = measuringDay().toString(Qt::ISODate);
    const QString columns =
        QStringLiteral("given_name,family_name,company_name,phone,email,street,postal_code,city,country");
    const auto list = [&](const QString& format, const QString& output) {
        return QStringList{QStringLiteral("list"),
                           file,
                           QString(),
                           QStringLiteral("--today"),
                           today,
                           QStringLiteral("--columns"),
                           columns,
                           QStringLiteral("--format"),
                           format,
                           QStringLiteral("--output"),
                           output};
    };
    struct Job {
        QString key;
        QString operation;
        QStringList arguments;
    };
    const std::vector<Job> jobs{
        {QStringLiteral("peak_csv"), QStringLiteral("CSV of everybody"), list(QStringLiteral("csv"), csv)},
        {QStringLiteral("peak_xlsx"), QStringLiteral("XLSX of everybody"), list(QStringLiteral("xlsx"), xlsx)},
        {QStringLiteral("peak_import"),
         QStringLiteral("import of everybody from CSV"),
         {QStringLiteral("import"), imported, csv, QStringLiteral("--as"), QStringLiteral("customers"),
          QStringLiteral("--rejects"), csv + QStringLiteral(".rejects")}},
        {QStringLiteral("peak_labels"),
         QStringLiteral("labels of everybody"),
         {QStringLiteral("labels"), file, QString(), QStringLiteral("--today"), today, QStringLiteral("--sheet"),
          QStringLiteral("Avery L7160"), QStringLiteral("--output"), pdf}},
    };
    removeFile(imported); // of a run that was stopped
    run(programs, {QStringLiteral("new"), imported});
    for (const Job& job : jobs) {
        if (!bench.wants(QStringLiteral("memory"))) return;
        const Taken taken = run(programs, job.arguments);
        std::fprintf(stderr, "%-16s status %d, %.0f MB, %.1f s\n", qPrintable(job.key), taken.status,
                     taken.kibibytes / 1024, taken.seconds);
        bench.add({{QStringLiteral("key"), job.key},
                   {QStringLiteral("operation"), job.operation},
                   {QStringLiteral("peak"), taken.kibibytes / 1024},
                   {QStringLiteral("seconds"), taken.seconds},
                   {QStringLiteral("status"), taken.status}});
    }
    QFile::remove(csv + QStringLiteral(".rejects"));
}

} // namespace clientela::bench
