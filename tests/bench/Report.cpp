// A row of results says: key, operation, and either raw, program, ratio (in unit, else milliseconds), limit, mostRatio,
// mostP99, programP99, ofP99, grows; or difference, where the answers were not the same; or program, limit, most
// (milliseconds, nothing raw beside it) and each (name, program); or peak (MB), seconds and status.
#include "bench/Report.h"

#include "base/Failure.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <optional>

namespace clientela::bench {

namespace {

constexpr double kMostGrowth = 20;
constexpr double kMostPeakGrowth = 1.2;
constexpr double kMostPeak = 300; // MB

QString firstLine(const QString& path, const QByteArray& beginning) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(beginning)) return QString::fromUtf8(line.mid(line.indexOf(':') + 1).simplified());
    return {};
}

QJsonObject read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Failure({QStringLiteral("%1 cannot be read.").arg(path), {}, {}});
    return QJsonDocument::fromJson(file.readAll()).object();
}

double number(const QJsonObject& row, const char* key) { return row.value(QLatin1String(key)).toDouble(); }
QString text(const QJsonObject& row, const char* key) { return row.value(QLatin1String(key)).toString(); }
bool has(const QJsonObject& row, const char* key) { return row.contains(QLatin1String(key)); }

QString measured(double value, const QString& unit) {
    if (unit != QLatin1String("ms")) return QString::number(value, 'f', 1) + QLatin1Char(' ') + unit;
    if (value >= 10'000) return QString::number(value / 1000, 'f', 1) + QStringLiteral(" s");
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals) + QStringLiteral(" ms");
}

QString metWord(bool met) { return met ? QStringLiteral("yes") : QStringLiteral("**no**"); }

QString pairLine(const QJsonObject& row) {
    const QString operation = text(row, "operation");
    if (has(row, "difference"))
        return QStringLiteral("| %1 | | | | %2 | **no**: the answers differ |\n").arg(operation, text(row, "limit"));
    if (has(row, "most"))
        return QStringLiteral("| %1 | | %2 | | %3 | %4 |\n")
            .arg(operation, measured(number(row, "program"), QStringLiteral("ms")), text(row, "limit"),
                 metWord(number(row, "program") <= number(row, "most")));
    const QString unit = has(row, "unit") ? text(row, "unit") : QStringLiteral("ms");
    const bool p99 = row.value(QLatin1String("ofP99")).toBool();
    const double mostP99 = number(row, "mostP99");
    const double mostRatio = number(row, "mostRatio"); // 0: shown, not judged
    const bool met =
        (mostRatio <= 0 || number(row, "ratio") <= mostRatio) && (mostP99 <= 0 || number(row, "programP99") <= mostP99);
    QString program = measured(number(row, p99 ? "programP99" : "program"), unit);
    if (mostP99 > 0 && !p99) program += QStringLiteral(" (p99 %1)").arg(measured(number(row, "programP99"), unit));
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
        .arg(operation, measured(number(row, p99 ? "rawP99" : "raw"), unit), program,
             QString::number(number(row, "ratio"), 'f', 2), text(row, "limit"), metWord(met));
}

std::optional<QJsonObject> rowOf(const QJsonObject& result, const QString& key) {
    for (const QJsonValue& row : result.value(QLatin1String("rows")).toArray())
        if (row.toObject().value(QLatin1String("key")).toString() == key) return row.toObject();
    return std::nullopt;
}

// All lists of the starter set in one line.
QString eachLine(const QJsonObject& row) {
    QStringList all;
    for (const QJsonValue& one : row.value(QLatin1String("each")).toArray())
        all += QStringLiteral("%1 %2").arg(text(one.toObject(), "name"),
                                           measured(number(one.toObject(), "program"), QStringLiteral("ms")));
    return QStringLiteral("\nEach list of the starter set: %1.\n").arg(all.join(QStringLiteral(", ")));
}

QString sizeTable(const QJsonObject& result) {
    QString table = QStringLiteral("\n### %1 customers\n\n| operation | raw | program | ratio | at most | met |\n"
                                   "|---|--:|--:|--:|---|---|\n")
                        .arg(QLocale::c().toString(qint64(number(result, "customers"))));
    for (const QJsonValue& value : result.value(QLatin1String("rows")).toArray())
        if (const QJsonObject row = value.toObject(); has(row, "limit")) table += pairLine(row);
    if (const auto starter = rowOf(result, QStringLiteral("starter"))) table += eachLine(*starter);
    return table;
}

QString growthLine(const QJsonObject& small, const QJsonObject& large) {
    const double growth = number(large, "program") / number(small, "program");
    return QStringLiteral("| %1 | %2 | %3 | %4 | 20 × | %5 |\n")
        .arg(text(large, "operation"), measured(number(small, "program"), QStringLiteral("ms")),
             measured(number(large, "program"), QStringLiteral("ms")), QString::number(growth, 'f', 1),
             metWord(growth <= kMostGrowth));
}

QString peakLine(const QJsonObject& small, const QJsonObject& large) {
    const double growth = number(large, "peak") / number(small, "peak");
    const bool met = number(large, "status") == 0 && growth <= kMostPeakGrowth && number(large, "peak") <= kMostPeak;
    return QStringLiteral("| peak memory: %1 | %2 | %3 | %4 | 1.2 ×, 300 MB | %5 |\n")
        .arg(text(large, "operation"), measured(number(small, "peak"), QStringLiteral("MB")),
             measured(number(large, "peak"), QStringLiteral("MB")), QString::number(growth, 'f', 2), metWord(met));
}

// The two largest files side by side.
QString growthTable(const QJsonObject& small, const QJsonObject& large) {
    const QLocale c = QLocale::c();
    QString table =
        QStringLiteral(
            "\n### From %1 to %2 customers\n\n| what | %1 | %2 | ratio | at most | met |\n|---|--:|--:|--:|---|---|\n")
            .arg(c.toString(qint64(number(small, "customers"))), c.toString(qint64(number(large, "customers"))));
    for (const QJsonValue& value : large.value(QLatin1String("rows")).toArray()) {
        const QJsonObject row = value.toObject();
        const auto before = rowOf(small, text(row, "key"));
        if (!before) continue;
        if (row.value(QLatin1String("grows")).toBool() && has(row, "program") && has(*before, "program"))
            table += growthLine(*before, row);
        if (has(row, "peak")) table += peakLine(*before, row);
    }
    return table;
}

} // namespace

QJsonObject machine() {
    const QString model = firstLine(QStringLiteral("/proc/cpuinfo"), "model name");
    const double memory =
        firstLine(QStringLiteral("/proc/meminfo"), "MemTotal").section(QLatin1Char(' '), 0, 0).toDouble() / 1024 / 1024;
    return {{QStringLiteral("machine"), QStringLiteral("%1, %2 cores, %3 GB, %4")
                                            .arg(model.isEmpty() ? QSysInfo::currentCpuArchitecture() : model)
                                            .arg(QThread::idealThreadCount())
                                            .arg(memory, 0, 'f', 0)
                                            .arg(QSysInfo::prettyProductName())},
            {QStringLiteral("day"), QDate::currentDate().toString(Qt::ISODate)}};
}

QString tables(const QStringList& resultFiles) {
    std::vector<QJsonObject> results;
    for (const QString& path : resultFiles) results.push_back(read(path));
    if (results.empty()) return {};
    QString all = QStringLiteral("Measured on %1 on %2, release build.\n")
                      .arg(text(results.back(), "day"), text(results.back(), "machine"));
    for (const QJsonObject& result : results) all += sizeTable(result);
    if (results.size() > 1) all += growthTable(results[results.size() - 2], results.back());
    return all;
}

} // namespace clientela::bench
