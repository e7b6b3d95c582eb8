#include "app/Erasing.h"
#include "cli/Session.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

int erase(Invocation& invocation) {
    const bool dryRun = invocation.arguments.has(QStringLiteral("dry-run"));
    const auto file = openFile(invocation, dryRun);
    if (!file) return Failed;
    const auto id = customerOf(file->connection(), invocation.arguments.positional()[2]);
    if (!id) return failed(invocation, id.problem());
    const QString kind = QStringLiteral("customer");
    const std::vector<CustomerId> customers{*id};
    if (dryRun) {
        const auto plan = storage::planErasure(file->connection(), *file->file().schema(file->connection()), kind,
                                               app::idsOf(customers));
        invocation.console.print(tr("Card %1:").arg(id->value));
        for (const QString& line : app::erasureWords(plan, invocation.today)) invocation.console.print(line);
        invocation.console.warn(tr("Nothing was changed. Without --dry-run it is done."));
        return Done;
    }
    storage::UnitOfWork work(file->file(), file->action(QLatin1String(app::kErase), app::erasureTitle(customers)));
    const auto erased = storage::erase(work, kind, app::idsOf(customers));
    if (!erased) return failed(invocation, erased.problem());
    const storage::Committed committed = work.commit();
    for (const QString& line : app::erasureWords(*erased, invocation.today)) invocation.console.print(line);
    printRevision(invocation, committed.revision, work.action().title);
    return Done; // the last traces go with the backups' catching up
}

} // namespace

std::vector<Command> eraseCommands() {
    return {{QStringLiteral("erase"),
             QStringLiteral("FILE CUSTOMER [--dry-run]"),
             2,
             2,
             {{QStringLiteral("dry-run"), {}}},
             erase}};
}

} // namespace clientela::cli
