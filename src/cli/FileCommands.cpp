#include "app/ConflictWords.h"
#include "app/Salvaging.h"
#include "backup/CatchUp.h"
#include "backup/Soundness.h"
#include "backup/WaysOut.h"
#include "base/WithLogs.h"
#include "cli/Backups.h"
#include "cli/Interrupt.h"
#include "cli/ReleaseCommand.h"
#include "cli/Session.h"
#include "demo/Demo.h"
#include "office/Actors.h"
#include "storage/FileCheck.h"
#include "storage/LogMoment.h"
#include "storage/Replay.h"
#include "storage/RevisionLog.h"
#include "storage/StorageFailure.h"
#include "storage/Undo.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

void tellFirstRevision(Invocation& invocation, storage::Connection& connection) {
    if (const auto first = storage::revision(connection, RevisionId(1)))
        printRevision(invocation, first->id, first->title);
}

int newFile(Invocation& invocation) {
    app::OpenFile::Options options;
    options.today = invocation.today;
    options.actor = invocation.actor;
    const auto file = app::OpenFile::create(invocation.arguments.positional()[1], options);
    if (!file) return failed(invocation, file.problem());
    invocation.written = invocation.arguments.positional()[1];
    invocation.held = (*file)->file().shareLock();
    tellFirstRevision(invocation, (*file)->connection());
    return Done;
}

std::optional<qint64> wholeNumber(Invocation& invocation, const QString& option, qint64 usual, qint64 most) {
    if (!invocation.arguments.has(option)) return usual;
    bool ok = false;
    const qint64 number = invocation.arguments.value(option).toLongLong(&ok);
    if (ok && number >= 0 && number <= most) return number;
    invocation.console.warn(tr("--%1 wants a whole number from 0 to %2, not “%3”.")
                                .arg(option, QString::number(most), invocation.arguments.value(option)));
    return std::nullopt;
}

int demo(Invocation& invocation) {
    const auto customers = wholeNumber(invocation, QStringLiteral("customers"), 2000, 10'000'000);
    const auto seed = wholeNumber(invocation, QStringLiteral("seed"), 1, std::numeric_limits<qint64>::max());
    if (!customers || !seed) return WrongUsage;
    const QString path = invocation.arguments.positional()[1];
    app::OpenFile::Options options;
    options.today = invocation.today;
    options.actor = invocation.actor;
    auto file = app::OpenFile::create(path, options);
    if (!file) return failed(invocation, file.problem());
    try {
        JobControl control;
        const Interrupt interrupt(control);
        demo::fill((*file)->connection(), {*customers, static_cast<quint64>(*seed), invocation.today}, control);
        (*file)->file().rebuildDerived((*file)->connection(), control);
        tellFirstRevision(invocation, (*file)->connection());
    } catch (...) {
        // A demo is whole or not there: its file was ours a moment ago.
        *file = nullptr;
        removeWithLogs(path);
        throw;
    }
    return Done;
}

QString directionMark(const storage::Revision& revision) {
    switch (revision.direction) {
    case storage::Direction::Do: return {};
    case storage::Direction::Undo: return tr("undo: ");
    case storage::Direction::Redo: return tr("redo: ");
    }
    return {};
}

int log(Invocation& invocation) {
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    storage::LogQuery query;
    for (const auto& [option, day] : {std::pair("since", &query.since), std::pair("until", &query.until)}) {
        const QString name = QLatin1String(option);
        if (!invocation.arguments.has(name)) continue;
        *day = QDate::fromString(invocation.arguments.value(name), Qt::ISODate);
        if (day->isValid()) continue;
        invocation.console.warn(tr("--%1 wants a date such as 2025-11-22.").arg(name));
        return WrongUsage;
    }
    query.action = invocation.arguments.value(QStringLiteral("kind"));
    if (invocation.arguments.has(QStringLiteral("by"))) {
        const QString name = invocation.arguments.value(QStringLiteral("by"));
        const auto actor = office::findActor(file->connection(), name);
        if (!actor)
            return failed(
                invocation,
                {tr("Nobody at work here goes by “%1”.").arg(name), {}, tr("log without --by shows who did what.")});
        query.actor = actor->id;
    }
    if (invocation.arguments.has(QStringLiteral("releases"))) return printReleases(invocation, *file, query);
    if (invocation.arguments.has(QStringLiteral("customer"))) {
        bool ok = false;
        query.kind = QStringLiteral("customer");
        query.record = invocation.arguments.value(QStringLiteral("customer")).toLongLong(&ok);
        if (!ok) {
            invocation.console.warn(tr("--customer wants the number of a card."));
            return WrongUsage;
        }
    }
    std::vector<storage::Revision> revisions = storage::revisions(file->connection(), query);
    if (revisions.empty() && !query.action.isEmpty())
        if (const QStringList kinds = storage::actionKinds(file->connection()); !kinds.contains(query.action)) {
            // Told, not refused: who asks for "import" every night may ask before the first one.
            invocation.console.warn(tr("Nothing of the kind “%1” was done in this file. What was done: %2.")
                                        .arg(query.action, kinds.join(QStringLiteral(", "))));
        }
    std::reverse(revisions.begin(), revisions.end());
    for (const storage::Revision& revision : revisions) {
        const QString by = revision.actorName.isEmpty() ? QStringLiteral("-") : Console::oneLine(revision.actorName);
        invocation.console.print(QStringLiteral("%1  %2  %3  %4%5")
                                     .arg(QString::number(revision.id.value),
                                          revision.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), by,
                                          directionMark(revision), Console::oneLine(revision.title)));
    }
    return Done;
}

void tellConflicts(Invocation& invocation, app::OpenFile& file, const storage::UndoOutcome& outcome) {
    constexpr size_t kTold = 10;
    const fields::Formatter formatter(QLocale(), file.business().currency, file.business().country);
    const auto lines = app::conflictLines(file.connection(), *file.catalogues(), formatter, outcome.conflicts);
    for (size_t i = 0; i < std::min(lines.size(), kTold); ++i) {
        const app::ConflictLine& line = lines[i];
        const auto shown = [](const QString& text) {
            return text.isEmpty() ? tr("nothing") : QStringLiteral("“%1”").arg(Console::oneLine(text));
        };
        QString said = Console::oneLine(line.subject);
        if (!line.field.isEmpty()) said += QStringLiteral(", ") + line.field;
        const QString disagreement =
            !line.canChoose() ? line.reason
            : line.removes    ? tr("changed since; the undo would remove it")
                              : tr("now %1, the undo would bring %2").arg(shown(line.now), shown(line.undone));
        invocation.console.warn(QStringLiteral("%1: %2").arg(said, disagreement));
    }
    const qint64 more = outcome.conflictCount - static_cast<qint64>(outcome.conflicts.size());
    if (lines.size() > kTold || more > 0)
        invocation.console.warn(
            tr("... and %1 more.").arg(static_cast<qint64>(lines.size() - std::min(lines.size(), kTold)) + more));
}

/// How --keep-later and --force settle conflicts; nothing where both are given.
std::optional<storage::OnConflict> onConflict(Invocation& invocation) {
    const bool keep = invocation.arguments.has(QStringLiteral("keep-later"));
    const bool force = invocation.arguments.has(QStringLiteral("force"));
    if (keep && force) {
        invocation.console.warn(
            tr("--%1 and --%2 do not go together.").arg(QStringLiteral("keep-later"), QStringLiteral("force")));
        return std::nullopt;
    }
    return force ? storage::OnConflict::Force : keep ? storage::OnConflict::Skip : storage::OnConflict::Refuse;
}

int undo(Invocation& invocation) {
    const auto wanted = storage::revisionNumber(invocation.arguments.positional()[2]);
    if (!wanted) {
        invocation.console.warn(tr("undo wants the number of a revision, as log prints it."));
        return WrongUsage;
    }
    const auto settled = onConflict(invocation);
    if (!settled) return WrongUsage;
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    storage::UnitOfWork work(file->file(), file->action(QStringLiteral("undo"), QString()));
    // An undo is a revision too: undoing it does the action again.
    const auto named = storage::revision(file->connection(), *wanted);
    const bool again = named && named->direction == storage::Direction::Undo;
    const auto outcome = again ? storage::redo(work, *wanted, *settled) : storage::undo(work, *wanted, *settled);
    if (!outcome) return failed(invocation, outcome.problem());
    if (outcome->refused) {
        tellConflicts(invocation, *file, *outcome);
        const QString title = outcome->action.title;
        const bool isMore = outcome->stoodOn > 0; // than fields: what was entered later belongs to what would go
        return failed(invocation,
                      {isMore ? tr("“%1” cannot be taken back whole, because of what was done later.").arg(title)
                       : again
                           ? tr("“%1” cannot be done again, because later actions changed the same fields.").arg(title)
                           : tr("“%1” cannot be undone, because later actions changed the same fields.").arg(title),
                       tr("Nothing was changed."),
                       outcome->canBeSettled()
                           ? tr("--keep-later leaves these as they are and takes the rest back; --force takes them "
                                "back, too.")
                           : tr("Undo the later actions first.")});
    }
    const storage::Committed committed = work.commit();
    const QString revision = QString::number(committed.revision.value);
    if (const auto fields = static_cast<int>(outcome->conflictCount - outcome->stoodOn); fields > 0)
        invocation.console.warn(*settled == storage::OnConflict::Force
                                    ? tr("%Ln field(s) that were changed since were taken back, too.", fields)
                                    : tr("%Ln field(s) that were changed since stay as they are.", fields));
    if (outcome->stoodOn > 0)
        invocation.console.warn(tr("Some of it stays, because something that was entered later belongs to it."));
    invocation.console.setSaved();
    invocation.console.print((again ? tr("Revision %1: done again: %2") : tr("Revision %1: undone: %2"))
                                 .arg(revision, outcome->action.title));
    return Done;
}

/// Says which ways lead out of a file that is damaged or gone.
void tellWaysOut(Invocation& invocation, const QString& path, storage::Trouble trouble) {
    using storage::Trouble;
    if (trouble != Trouble::Missing && trouble != Trouble::Empty && trouble != Trouble::Foreign &&
        trouble != Trouble::Damaged)
        return;
    if (const auto way = backup::wayBack(path, {}); way && way->locked)
        invocation.console.warn(tr("Its backups are encrypted: clientela-cli backup FILE --list --passphrase-file F."));
    else if (way)
        invocation.console.warn(
            tr("Its backups hold everything up to change %1: clientela-cli backup FILE --restore r%1 --to NEW.")
                .arg(way->position.revision.value));
    if (trouble == Trouble::Damaged || (trouble == Trouble::Foreign && storage::holdsTablesOfOurs(path)))
        invocation.console.warn(tr("What can be read is saved by clientela-cli check FILE --salvage NEW."));
}

int salvageTo(Invocation& invocation, const QString& to) {
    JobControl control;
    const Interrupt interrupt(control);
    const auto done = storage::salvage(invocation.arguments.positional()[1], to, app::salvageOptions(), control);
    if (!done) return failed(invocation, done.problem());
    for (const QString& line : app::salvageReport(*done)) invocation.console.print(line);
    invocation.console.print(tr("It is in %1; the damaged file was not touched.").arg(to));
    return Done;
}

QStringList faultsOf(storage::Connection& db) {
    QStringList faults;
    auto integrity = db.query(QStringLiteral("PRAGMA integrity_check"));
    while (integrity.next())
        if (integrity.text(0) != QLatin1String("ok")) faults += integrity.text(0);
    auto keys = db.query(QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next())
        faults +=
            tr("%1, row %2: refers to a row of %3 that is not there").arg(keys.text(0), keys.text(1), keys.text(2));
    if (const auto broken = storage::firstBrokenLink(db))
        faults += tr("The log is broken at revision %1.").arg(broken->value);
    return faults;
}

/// A file that lost its last moments (its log, or an older copy in its place) is whole by itself.
void tellOfLostMoments(Invocation& invocation, storage::Connection& connection) {
    const backup::BackupFolder folder = backupFolder(invocation, connection);
    if (folder.isLocked()) return;
    const auto ahead = backup::aheadOf(connection, folder, backup::stateOf(connection));
    if (!ahead) return;
    invocation.console.warn(tr("But its backups hold changes up to %1, and it only those up to %2. Nothing is lost: "
                               "clientela-cli backup FILE --replay brings them back.")
                                .arg(QStringLiteral("r%1").arg(ahead->backups.revision.value),
                                     QStringLiteral("r%1").arg(ahead->file.revision.value)));
}

int check(Invocation& invocation) {
    const QString path = invocation.arguments.positional()[1];
    if (invocation.arguments.has(QStringLiteral("salvage")))
        return salvageTo(invocation, invocation.arguments.value(QStringLiteral("salvage")));
    const auto file = openFile(invocation, true);
    if (!file) {
        tellWaysOut(invocation, path, storage::troubleOf(path, false));
        return Failed;
    }
    QStringList faults;
    try {
        faults = faultsOf(file->connection());
    } catch (const storage::StorageFailure& failure) {
        // Damage that SQLite cannot read past: the ways out are the same, and the failure is told after them.
        if (failure.isDamage()) tellWaysOut(invocation, path, storage::Trouble::Damaged);
        throw;
    }
    if (faults.isEmpty()) {
        storage::Connection& db = file->connection();
        auto count = db.query(QStringLiteral("SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM document), "
                                             "(SELECT count(*) FROM revision)"));
        count.next();
        invocation.console.print(tr("Whole: %1, %2, %3.")
                                     .arg(tr("%Ln customer(s)", static_cast<int>(count.integer(0))),
                                          tr("%Ln document(s)", static_cast<int>(count.integer(1))),
                                          tr("%Ln revision(s)", static_cast<int>(count.integer(2)))));
        tellOfLostMoments(invocation, db);
        return Done;
    }
    for (const QString& fault : faults) invocation.console.warn(fault);
    tellWaysOut(invocation, path, storage::Trouble::Damaged);
    return failed(invocation,
                  {tr("%Ln fault(s) were found.", static_cast<int>(faults.size())), tr("Nothing was changed."),
                   tr("Keep a copy of the file before anything else is done to it.")});
}

} // namespace

std::vector<Command> fileCommands() {
    const QString number = QStringLiteral("N");
    return {
        {QStringLiteral("new"), QStringLiteral("FILE"), 1, 1, {}, newFile},
        {QStringLiteral("demo"),
         QStringLiteral("FILE [--customers N] [--seed S] [--today D]"),
         1,
         1,
         {{QStringLiteral("customers"), number}, {QStringLiteral("seed"), QStringLiteral("S")}},
         demo},
        {QStringLiteral("log"),
         QStringLiteral(
             "FILE [--since D] [--until D] [--by NAME] [--customer ID] [--kind KIND] | --releases [--format json]"),
         1,
         1,
         {{QStringLiteral("since"), QStringLiteral("D")},
          {QStringLiteral("until"), QStringLiteral("D")},
          {QStringLiteral("customer"), QStringLiteral("ID")},
          {QStringLiteral("by"), QStringLiteral("NAME")},
          {QStringLiteral("kind"), QStringLiteral("KIND")},
          {QStringLiteral("releases"), {}},
          {QStringLiteral("format"), QStringLiteral("FORMAT")}},
         log},
        {QStringLiteral("undo"),
         QStringLiteral("FILE REVISION [--keep-later | --force]"),
         2,
         2,
         {{QStringLiteral("keep-later"), {}}, {QStringLiteral("force"), {}}},
         undo},
        {QStringLiteral("check"),
         QStringLiteral("FILE [--salvage NEW]"),
         1,
         1,
         {{QStringLiteral("salvage"), QStringLiteral("NEW")}},
         check},
    };
}

} // namespace clientela::cli
