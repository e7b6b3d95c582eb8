#include "cli/Backups.h"
#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "exchange/Import.h"
#include "exchange/ImportProposal.h"
#include "exchange/SpooledSource.h"
#include "storage/StorageFailure.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

constexpr size_t kToldBadRows = 20;

std::optional<exchange::ImportKind> kindOf(const QString& word) {
    if (word == QLatin1String("customers")) return exchange::ImportKind::Customers;
    if (word == QLatin1String("sales")) return exchange::ImportKind::Sales;
    if (word == QLatin1String("products")) return exchange::ImportKind::Products;
    return std::nullopt;
}

Result<exchange::ImportMapping> mappingOf(const Arguments& arguments, exchange::ImportKind kind, const QString& source,
                                          const fields::Catalogues& catalogues) {
    exchange::CsvChoices choices;
    choices.namesAField = exchange::fieldNames(catalogues);
    const QString header = arguments.value(QStringLiteral("header"));
    if (header == QLatin1String("yes") || header == QLatin1String("no"))
        choices.hasHeader = header == QLatin1String("yes");
    const auto guess = exchange::guessCsv(source, choices);
    if (!guess) return guess.problem();
    if (const auto nothing =
            exchange::whyNothingToImport(*guess, QFileInfo(source).fileName(), choices.hasHeader.has_value()))
        return *nothing;
    exchange::ImportMapping mapping = exchange::proposeMapping(kind, *guess, catalogues);
    for (const QString& map : arguments.values(QStringLiteral("map")))
        if (const auto mapped = exchange::applyMap(mapping, map, catalogues); !mapped) return mapped.problem();
    const QString match = arguments.value(QStringLiteral("match"));
    if (match.isEmpty())
        exchange::takeUsualMatch(mapping, catalogues);
    else if (const auto matched =
                 exchange::setMatch(mapping, match == QLatin1String("none") ? QString() : match, catalogues);
             !matched)
        return matched.problem();
    if (const auto does = exchange::checkMapping(mapping); !does) return does.problem();
    return mapping;
}

void tellBadRows(Console& console, const exchange::ImportReport& report, const QString& source) {
    size_t told = 0;
    for (const exchange::BadRow& bad : report.bad) {
        if (told++ == kToldBadRows) {
            console.warn(tr("... and %1 more.").arg(report.rejected - static_cast<qint64>(kToldBadRows)));
            return;
        }
        console.warn(bad.text(source));
    }
}

/// Whether a path names the customer file or the source: the rejects must not take their place.
bool isSameFile(const QString& one, const QString& other) {
    const QString a = QFileInfo(one).canonicalFilePath();
    return !a.isEmpty() && a == QFileInfo(other).canonicalFilePath();
}

int importCommand(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    // --as says what the file holds, and, given once more, who is at work.
    std::optional<exchange::ImportKind> kind;
    QStringList actors;
    for (const QString& word : arguments.values(QStringLiteral("as")))
        if (const auto named = kindOf(word); named && !kind) {
            kind = named;
        } else if (named) {
            invocation.console.warn(tr("--as says twice what the file holds: import it once for each."));
            return WrongUsage;
        } else {
            actors += word;
        }
    if (!kind || actors.size() > 1) {
        invocation.console.warn(tr("import wants --as customers, --as sales or --as products."));
        return WrongUsage;
    }
    invocation.actor = actors.value(0);
    QSet<QString> mapped;
    for (const QString& map : arguments.values(QStringLiteral("map"))) {
        const qsizetype equals = map.lastIndexOf(QLatin1Char('='));
        if (equals < 1) {
            invocation.console.warn(tr("--map wants \"Header=field\", not “%1”.").arg(map));
            return WrongUsage;
        }
        const QString header = map.left(equals).trimmed();
        if (mapped.contains(header)) {
            invocation.console.warn(tr("--map is given twice for “%1”.").arg(header));
            return WrongUsage;
        }
        mapped.insert(header);
    }
    const QStringList headers{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("auto")};
    if (arguments.has(QStringLiteral("header")) && !headers.contains(arguments.value(QStringLiteral("header")))) {
        invocation.console.warn(tr("--header wants yes, no or auto."));
        return WrongUsage;
    }
    const QString given = arguments.positional()[2];
    const QString rejectsPath = arguments.value(QStringLiteral("rejects"));
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    for (const QString& other : {arguments.positional()[1], given})
        if (!rejectsPath.isEmpty() && isSameFile(rejectsPath, other)) {
            invocation.console.warn(tr("--rejects must not name %1 itself.").arg(other));
            return WrongUsage;
        }
    JobControl control;
    const Interrupt interrupt(control);
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const auto spooled = exchange::SpooledSource::of(given, control);
    if (!spooled) return failed(invocation, spooled.problem());
    const QString source = spooled->path();
    auto mapping = mappingOf(arguments, *kind, source, *file->catalogues());
    if (!mapping) return failed(invocation, mapping.problem());
    for (const QString& note : exchange::mappingNotes(*mapping)) invocation.console.warn(note);

    const exchange::ImportRequest request{
        source,       *mapping, dryRun || !rejectsPath.isEmpty(), file->business().currency, file->business().country,
        file->today()};
    std::optional<exchange::RejectsFile> rejects;
    if (!rejectsPath.isEmpty() && !dryRun) rejects.emplace(rejectsPath, *mapping);

    control.check();
    if (!dryRun) snapshotBefore(invocation, file->connection(), backup::Reason::BeforeImport);
    file->connection().obey(&control);
    const auto done = qScopeGuard([&file] { file->connection().obey(nullptr); });
    try {
        storage::UnitOfWork work(file->file(), file->action(QStringLiteral("import"), QString()));
        work.setControl(control);
        const auto report = exchange::importFile(work, request, *file->catalogues(), rejects ? &*rejects : nullptr);
        if (!report) return failed(invocation, report.problem());
        for (const QString& remark : report->remarks) invocation.console.warn(remark);
        tellBadRows(invocation.console, *report, QFileInfo(source).fileName());
        if (dryRun) {
            work.abandon();
            invocation.console.warn(tr("Would be: %1.").arg(exchange::importWords(*report)));
            if (report->rejected == 0 || !rejectsPath.isEmpty()) return Done;
            return failed(invocation, {tr("Without --rejects, a bad row stops the import."), {}, {}});
        }
        const QString title = work.action().title;
        // First the bad rows: where they cannot be kept, nothing is to be imported either.
        if (rejects) rejects->finish();
        const storage::Committed committed = work.commit();
        invocation.console.warn(exchange::importWords(*report) + QLatin1Char('.'));
        printRevision(invocation, committed.revision, title);
        return Done;
    } catch (const storage::StorageFailure& failure) {
        if (failure.isInterrupted() && control.isCancelled()) throw Cancelled();
        throw;
    }
}

} // namespace

std::vector<Command> importCommands() {
    return {
        {QStringLiteral("import"),
         QStringLiteral("FILE SOURCE --as customers|sales|products [--map \"Header=field\"]... [--match FIELD|none] "
                        "[--header yes|no|auto] [--dry-run] [--rejects F.csv]"),
         2,
         2,
         {{QStringLiteral("as"), QStringLiteral("customers|sales|products"), true},
          {QStringLiteral("map"), QStringLiteral("\"Header=field\""), true},
          {QStringLiteral("match"), QStringLiteral("FIELD|none"), false},
          {QStringLiteral("header"), QStringLiteral("yes|no|auto"), false},
          {QStringLiteral("dry-run"), {}, false},
          {QStringLiteral("rejects"), QStringLiteral("F.csv"), false}},
         importCommand}};
}

} // namespace clientela::cli
