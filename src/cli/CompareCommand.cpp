#include "app/ChangeWords.h"
#include "cli/Backups.h"
#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "cli/TableFormat.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

int compare(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    const QString output = arguments.value(QStringLiteral("output"));
    const QString format = formatOf(
        invocation, {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("xlsx")});
    if (format.isEmpty()) return WrongUsage;
    if (format == QLatin1String("xlsx") && output.isEmpty()) {
        invocation.console.warn(tr("--format xlsx wants --output FILE.xlsx."));
        return WrongUsage;
    }
    if (!arguments.has(QStringLiteral("from"))) {
        invocation.console.warn(tr("compare wants --from: a change such as r123, a time, or the ID of a backup."));
        return WrongUsage;
    }
    const auto file = openToLetOut(invocation, output);
    if (!file) return Failed;
    storage::Connection& connection = file->connection();
    customers::Moments moments;
    for (const auto& [option, moment] : {std::pair("from", &moments.from), std::pair("to", &moments.to)}) {
        const QString name = QLatin1String(option);
        if (!arguments.has(name)) continue;
        const auto found = revisionOf(invocation, connection, arguments.value(name));
        if (!found) return failed(invocation, found.problem());
        *moment = *found;
    }
    if (arguments.has(QStringLiteral("to")) && moments.to < moments.from)
        return failed(invocation, {tr("--to is before --from."), tr("Nothing was changed."), tr("Change the two.")});
    const bool toNow = !arguments.has(QStringLiteral("to"));
    if (!toNow && moments.to.isNull()) { // both before the first change: there is nothing between
        invocation.console.warn(tr("Nothing differs."));
        return Done;
    }
    const bool people = format == QLatin1String("table") || format == QLatin1String("xlsx");
    const auto audience = people ? app::Audience::People : app::Audience::Programs;
    const app::ChangeWords words(file->catalogues()->customers(),
                                 fields::Formatter(QLocale(), file->business().currency, file->business().country),
                                 audience);
    customers::CardCounts counts;
    letOut(invocation, *file, output, QStringLiteral("compare"), {}, [&](storage::Connection& reading) {
        Stoppable stoppable(reading);
        const auto writer = tableWriterOf(format, output.isEmpty() ? QStringLiteral("-") : output);
        counts = app::writeComparison(reading, file->catalogues()->customers(), moments, words, *writer,
                                      stoppable.control());
        return counts.added + counts.changed + counts.gone;
    });
    invocation.console.warn(
        tr("Cards added: %1, changed: %2, gone: %3.").arg(counts.added).arg(counts.changed).arg(counts.gone));
    return Done;
}

} // namespace

std::vector<Command> compareCommands() {
    return {{QStringLiteral("compare"),
             QStringLiteral("FILE --from REVISION|TIME|ID [--to REVISION|TIME|ID] [--format table|csv|json|xlsx] "
                            "[--output F]"),
             1,
             1,
             {{QStringLiteral("from"), QStringLiteral("TIME")},
              {QStringLiteral("to"), QStringLiteral("TIME")},
              {QStringLiteral("format"), QStringLiteral("F")},
              {QStringLiteral("output"), QStringLiteral("F")}},
             compare}};
}

} // namespace clientela::cli
