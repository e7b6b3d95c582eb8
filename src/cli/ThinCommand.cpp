#include "app/Thinning.h"
#include "backup/CatchUp.h"
#include "cli/Backups.h"
#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "storage/Scrub.h"

#include <QCoreApplication>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

void print(Invocation& invocation, const storage::ThinnedLog& thinned) {
    for (const QString& line : app::thinningWords(thinned)) invocation.console.print(line);
}

/// How large the log is, and what thinning would do to it; changes nothing.
int look(Invocation& invocation, const std::optional<QDateTime>& before) {
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    storage::Connection& connection = file->connection();
    Stoppable stoppable(connection);
    invocation.console.print(tr("The log: %1").arg(app::logText(storage::logFigures(connection))));
    if (!before) return Done;
    print(invocation,
          storage::planThinning(connection, *file->file().schema(connection), *before, stoppable.control()));
    invocation.console.warn(tr("Nothing was changed. Without --dry-run it is done."));
    return Done;
}

int thin(Invocation& invocation) {
    std::optional<QDateTime> before;
    if (invocation.arguments.has(QStringLiteral("before"))) {
        const QDate day = QDate::fromString(invocation.arguments.value(QStringLiteral("before")), Qt::ISODate);
        if (!day.isValid()) {
            invocation.console.warn(tr("--%1 wants a date such as 2025-11-22.").arg(QStringLiteral("before")));
            return WrongUsage;
        }
        before = day.startOfDay();
    }
    if (before && *before > QDateTime::currentDateTime())
        return failed(invocation, {tr("--before names a day that is still to come."), tr("Nothing was changed."),
                                   tr("Choose an earlier day.")});
    if (!before || invocation.arguments.has(QStringLiteral("dry-run"))) return look(invocation, before);
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    storage::Connection& connection = file->connection();
    Stoppable stoppable(connection);
    // What cannot be undone is not done without a backup.
    backup::Terms terms;
    terms.now = QDateTime::currentDateTime();
    terms.gently = false;
    storage::scrub(connection, stoppable.control());
    backup::snapshotNow(connection, backupFolder(invocation, connection), backup::Reason::BeforeThinning, terms,
                        stoppable.control());
    storage::UnitOfWork work(file->file(), file->action(QLatin1String(app::kThin), QString()));
    work.setControl(stoppable.control());
    const auto thinned = storage::thinLog(work, *before);
    if (!thinned) return failed(invocation, thinned.problem());
    work.setTitle(app::thinTitle(*thinned));
    const storage::Committed committed = work.commit();
    print(invocation, *thinned);
    printRevision(invocation, committed.revision, work.action().title);
    return Done;
}

} // namespace

std::vector<Command> thinCommands() {
    return {{QStringLiteral("thin"),
             QStringLiteral("FILE [--before D [--dry-run]]"),
             1,
             1,
             {{QStringLiteral("before"), QStringLiteral("D")}, {QStringLiteral("dry-run"), {}}},
             thin}};
}

} // namespace clientela::cli
