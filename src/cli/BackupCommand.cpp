#include "backup/CatchUp.h"
#include "backup/Passphrase.h"
#include "backup/Relocation.h"
#include "backup/Restore.h"
#include "backup/Soundness.h"
#include "backup/Verify.h"
#include "base/Failure.h"
#include "cli/Backups.h"
#include "cli/Interrupt.h"
#include "cli/RestoreCards.h"
#include "cli/Session.h"
#include "office/Settings.h"
#include "storage/Scrub.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

backup::Terms terms() {
    backup::Terms terms;
    terms.now = QDateTime::currentDateTime();
    terms.gently = false;
    return terms;
}

/// The customer file as far as it can be read: backups are also asked for when it cannot.
class Subject {
public:
    explicit Subject(Invocation& invocation) {
        app::OpenFile::Options options;
        options.today = invocation.today;
        const QString path = invocation.arguments.positional().value(1);
        auto file = openToRead(invocation, options);
        if (file)
            file_ = std::move(*file);
        else
            problem_ = file.problem();
        folder_.emplace(file_ ? backup::BackupFolder::of(file_->connection(), QFileInfo(path).absoluteFilePath())
                              : backup::BackupFolder(backup::BackupFolder::usualFor(path)));
        if (!file_) folder_->setScratch(QFileInfo(path).absolutePath());
        if (invocation.arguments.has(QStringLiteral("folder")))
            folder_ = folder_->at(QFileInfo(invocation.arguments.value(QStringLiteral("folder"))).absoluteFilePath());
        unlock(invocation, *folder_);
    }
    [[nodiscard]] const backup::BackupFolder& folder() const { return *folder_; }
    [[nodiscard]] storage::Connection* connection() const { return file_ ? &file_->connection() : nullptr; }
    [[nodiscard]] const Problem& problem() const { return problem_; }
    /// Where it is only read from, and nothing takes the new name of a file that was renamed.
    void tellOldName(Console& console) const {
        if (folder_->hasOldName())
            console.warn(tr("The file was renamed: its backups are still in %1, and take the new name when it is "
                            "changed next.")
                             .arg(QFileInfo(folder_->path()).fileName()));
    }

private:
    std::unique_ptr<app::OpenFile> file_;
    Problem problem_;
    std::optional<backup::BackupFolder> folder_;
};

/// The branch that the file itself is on, for revisions and times; empty if the file cannot be read.
QString branchOf(const Subject& subject) {
    return subject.connection() ? backup::branchOf(*subject.connection(), subject.folder()) : QString();
}

QString lineOf(const backup::Manifest& manifest) {
    QStringList parts{manifest.id,
                      manifest.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      QStringLiteral("r%1").arg(manifest.file.position.revision.value),
                      tr("%Ln card(s)", static_cast<int>(manifest.cards())),
                      QLocale::c().formattedDataSize(manifest.size, 1, QLocale::DataSizeTraditionalFormat),
                      backup::textOf(manifest.reason),
                      manifest.verified.isValid() ? tr("verified") : tr("unverified")};
    if (manifest.pinned) parts += tr("pinned");
    if (manifest.sealed) parts += tr("encrypted");
    if (manifest.deadline.isValid())
        parts += tr("deleted on %1").arg(manifest.deadline.toLocalTime().date().toString(Qt::ISODate));
    return parts.join(QStringLiteral("  "));
}

int list(Invocation& invocation) {
    const Subject subject(invocation);
    subject.tellOldName(invocation.console);
    const std::vector<backup::Manifest> all = subject.folder().manifests();
    for (const backup::Manifest& manifest : all) invocation.console.print(lineOf(manifest));
    const QString branch = branchOf(subject);
    for (const backup::Chain& chain : backup::chainsOf(subject.folder()))
        if (chain.branch == branch && !chain.snapshots.empty())
            invocation.console.warn(tr("Every change from r%1 to r%2 can be restored.")
                                        .arg(chain.snapshots.front().file.position.revision.value)
                                        .arg(chain.end().revision.value));
    if (!all.empty()) return Done;
    invocation.console.warn(tr("There are no backups in %1.").arg(QDir::toNativeSeparators(subject.folder().path())));
    return subject.connection() ? Done : failed(invocation, subject.problem());
}

int verifyAll(Invocation& invocation) {
    const Subject subject(invocation);
    subject.tellOldName(invocation.console);
    if (!subject.folder().exists())
        return failed(invocation, {tr("There are no backups in %1.").arg(subject.folder().path()),
                                   {},
                                   tr("clientela-cli backup FILE makes one.")});
    JobControl control;
    const Interrupt interrupt(control);
    qint64 faults = 0;
    const auto findings = backup::verify(subject.folder(), terms(), control, [&](const backup::Finding& finding) {
        if (!finding.fault.isEmpty()) {
            ++faults;
            invocation.console.warn(QStringLiteral("%1: %2").arg(finding.what, finding.fault));
            return;
        }
        invocation.console.print(tr("%1  whole, changes on top: %2").arg(finding.what).arg(finding.replayed));
    });
    if (findings.empty())
        return failed(invocation, {tr("There are no backups in %1.").arg(subject.folder().path()), {}, {}});
    if (faults == 0) return Done;
    return failed(invocation, {tr("%n backup(s) are damaged.", static_cast<int>(faults)),
                               tr("The others are whole; nothing was changed."),
                               tr("Make a new one now: clientela-cli backup FILE.")});
}

int pinOne(Invocation& invocation, bool pinned) {
    const Subject subject(invocation);
    const QString id = invocation.arguments.value(pinned ? QStringLiteral("pin") : QStringLiteral("unpin"));
    if (backup::pin(subject.folder(), id, pinned)) return Done;
    return failed(invocation, {tr("There is no backup %1 in %2.").arg(id, subject.folder().path()),
                               tr("Nothing was changed."), tr("--list shows them all.")});
}

int restoreOne(Invocation& invocation) {
    if (invocation.arguments.has(QStringLiteral("card"))) return restoreCards(invocation);
    if (invocation.arguments.has(QStringLiteral("whole"))) return restoreWhole(invocation);
    const QString to = invocation.arguments.value(QStringLiteral("to"));
    if (to.isEmpty()) {
        invocation.console.warn(
            tr("--restore wants --to F, the name of the file to make, --card CUSTOMER, or --whole."));
        return WrongUsage;
    }
    const Subject subject(invocation);
    subject.tellOldName(invocation.console);
    const auto moment =
        backup::findMoment(subject.folder(), invocation.arguments.value(QStringLiteral("restore")), branchOf(subject));
    if (!moment) return failed(invocation, moment.problem());
    JobControl control;
    const Interrupt interrupt(control);
    backup::RestoreOptions options;
    options.derived = app::derivedData();
    options.today = subject.connection();
    const auto restored = backup::restore(subject.folder(), *moment, to, options, control);
    if (!restored) return failed(invocation, restored.problem());
    for (const QString& id : restored->damaged)
        invocation.console.warn(tr("%1 is damaged and was passed over.").arg(id));
    if (restored->erased > 0)
        invocation.console.warn(
            tr("%Ln customer(s) erased since then are erased in it, too.", static_cast<int>(restored->erased)));
    if (restored->optOuts > 0)
        invocation.console.warn(
            tr("%Ln consent(s) withdrawn since then stay withdrawn.", static_cast<int>(restored->optOuts)));
    invocation.console.print(tr("%1 is the file as of change %2 (backup %3, changes after it: %4).")
                                 .arg(to)
                                 .arg(restored->position.revision.value)
                                 .arg(restored->snapshot)
                                 .arg(restored->replayed));
    return Done;
}

int replayAhead(Invocation& invocation) {
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    invocation.written.clear();
    storage::Connection& connection = file->connection();
    JobControl control;
    storage::scrub(connection, control);
    const backup::CaughtUp now = backup::catchUp(connection, backupFolder(invocation, connection), terms(), control);
    if (!now.ahead) {
        invocation.console.warn(tr("The backups hold nothing that this file does not have."));
        return Done;
    }
    const backup::BackupFolder folder = backupFolder(invocation, connection); // of the name that it has by now
    const auto brought = backup::bringBack(connection, folder, *now.ahead, file->file().derived());
    if (!brought) return failed(invocation, brought.problem());
    invocation.console.print(tr("%Ln change(s) were brought back.", static_cast<int>(*brought)));
    return Done;
}

/// Backups go to another folder from now on, and those that there are go along; what hinders them is said and hinders
/// nothing else, since they stay where they are in any case.
int setFolder(Invocation& invocation) {
    const QString wanted = QFileInfo(invocation.arguments.value(QStringLiteral("folder"))).absoluteFilePath();
    backup::BackupFolder(wanted).choose();
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    backup::BackupFolder before = backup::BackupFolder::of(file->connection());
    const QString old = QDir::toNativeSeparators(before.path());
    backup::Baggage copied;
    std::optional<Problem> left;
    try {
        unlock(invocation, before);
        JobControl control;
        const Interrupt interrupt(control);
        const bool isUsual = before.path() == backup::BackupFolder::usualFor(file->connection().path());
        if (!before.isThere() && !isUsual)
            left = Problem{tr("%1 is not there.").arg(old), {}, tr("Connect its disk to bring them here later.")};
        const auto outcome =
            before.isThere()
                ? backup::copyBackups(before, before.at(wanted), backup::stateOf(file->connection()).lineage, control)
                : Result<backup::Baggage>(backup::Baggage());
        if (outcome)
            copied = *outcome;
        else
            left = outcome.problem();
    } catch (const Failure& failure) {
        left = failure.problem();
    }
    storage::UnitOfWork work(file->file(), file->action(QStringLiteral("edit"), tr("Backups go to %1").arg(wanted)));
    office::setSetting(work, QLatin1String(backup::kFolderSetting), wanted);
    const storage::Committed committed = work.commit();
    printRevision(invocation, committed.revision, work.action().title);
    const auto count = static_cast<int>(copied.snapshots.size());
    if (left)
        invocation.console.warn(tr("The earlier backups stay in %1 and could not go along: %2").arg(old, left->text()));
    else if (count > 0)
        invocation.console.warn(tr("%n earlier backup(s) went along; they also stay in %1.", count).arg(old));
    return Done;
}

/// How long snapshots are kept, from now on.
int setKeeping(Invocation& invocation) {
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const QString words = invocation.arguments.value(QStringLiteral("keep"));
    const auto policy = backup::policyFrom(words, backup::policyOf(file->connection()));
    if (!policy) {
        invocation.console.warn(tr("“%1” does not say how many are kept. Give some of: %2.")
                                    .arg(words, backup::wordsOf(backup::policyOf(file->connection()))));
        return WrongUsage;
    }
    storage::UnitOfWork work(
        file->file(), file->action(QStringLiteral("edit"), tr("Backups are kept: %1").arg(backup::wordsOf(*policy))));
    office::setSetting(work, QLatin1String(backup::kKeepSetting), backup::wordsOf(*policy));
    const storage::Committed committed = work.commit();
    printRevision(invocation, committed.revision, work.action().title);
    return Done;
}

/// --passphrase-file with nothing else to do: backups are encrypted from now on. Already so, it must be their
/// passphrase.
int encrypt(Invocation& invocation) {
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const bool was = backup::BackupFolder::of(file->connection()).seals();
    const auto done = backup::encryptBackups(file->connection(), *invocation.passphrase);
    if (!done) return failed(invocation, done.problem());
    if (!was)
        invocation.console.warn(
            tr("From now on all backups are encrypted, older ones too. Without the passphrase and "
               "without the customer file nobody can open them, so keep both in different places."));
    return Done;
}

int changePassphrase(Invocation& invocation) {
    auto passphrase = backup::passphraseIn(invocation.arguments.value(QStringLiteral("new-passphrase-file")));
    if (!passphrase) return failed(invocation, passphrase.problem());
    if (invocation.passphrase)
        if (const int status = encrypt(invocation); status != Done) return status;
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const auto done = backup::changePassphrase(file->connection(), *passphrase);
    if (!done) return failed(invocation, done.problem());
    invocation.console.warn(tr("Copies of the backups that were made before still open with the old passphrase."));
    return Done;
}

int stopEncrypting(Invocation& invocation) {
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const auto done = backup::stopEncrypting(file->connection());
    if (!done) return failed(invocation, done.problem());
    invocation.console.warn(tr("From now on backups are not encrypted, older ones neither."));
    return Done;
}

int makeOne(Invocation& invocation) {
    if (!holdFile(invocation)) return Failed;
    if (invocation.passphrase)
        if (const int status = encrypt(invocation); status != Done) return status;
    const Subject subject(invocation);
    if (!subject.connection()) return failed(invocation, subject.problem());
    if (storage::isScrubDue(*subject.connection())) finishErasure(subject.connection()->path());
    JobControl control;
    const Interrupt interrupt(control);
    const backup::CaughtUp done =
        backup::snapshotNow(*subject.connection(), subject.folder(), backup::Reason::Asked, terms(), control);
    if (done.ahead) {
        const backup::AheadWords words = aheadWords(*done.ahead);
        invocation.console.warn(tr("The backups hold changes up to %1, this file only up to %2; both are kept.")
                                    .arg(words.backups, words.file));
    }
    if (done.snapshot) invocation.console.print(lineOf(*done.snapshot));
    return Done;
}

int backupCommand(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    QStringList asked;
    for (const char* what :
         {"list", "verify", "pin", "unpin", "restore", "replay", "new-passphrase-file", "decrypt", "keep"})
        if (arguments.has(QLatin1String(what))) asked += QLatin1String(what);
    if (asked.size() > 1) {
        invocation.console.warn(tr("--%1 and --%2 do not go together.").arg(asked[0], asked[1]));
        return WrongUsage;
    }
    if (arguments.has(QStringLiteral("to")) && !asked.contains(QStringLiteral("restore"))) {
        invocation.console.warn(tr("--to goes with --restore."));
        return WrongUsage;
    }
    if (arguments.has(QStringLiteral("card")) &&
        (!asked.contains(QStringLiteral("restore")) || arguments.has(QStringLiteral("to")))) {
        invocation.console.warn(tr("--card goes with --restore and without --to: the card comes back into FILE."));
        return WrongUsage;
    }
    if (arguments.has(QStringLiteral("whole")) &&
        (!asked.contains(QStringLiteral("restore")) || arguments.has(QStringLiteral("to")) ||
         arguments.has(QStringLiteral("card")))) {
        invocation.console.warn(tr("--whole goes with --restore alone: all of FILE is put back to that moment."));
        return WrongUsage;
    }
    if (asked.isEmpty()) return arguments.has(QStringLiteral("folder")) ? setFolder(invocation) : makeOne(invocation);
    const QString& what = asked.front();
    if (what == QLatin1String("list")) return list(invocation);
    if (what == QLatin1String("verify")) return verifyAll(invocation);
    if (what == QLatin1String("pin")) return pinOne(invocation, true);
    if (what == QLatin1String("unpin")) return pinOne(invocation, false);
    if (what == QLatin1String("restore")) return restoreOne(invocation);
    if (what == QLatin1String("new-passphrase-file")) return changePassphrase(invocation);
    if (what == QLatin1String("decrypt")) return stopEncrypting(invocation);
    if (what == QLatin1String("keep")) return setKeeping(invocation);
    return replayAhead(invocation);
}

} // namespace

std::vector<Command> backupCommands() {
    const QString id = QStringLiteral("ID");
    return {{QStringLiteral("backup"),
             QStringLiteral("FILE [--list | --verify | --pin ID | --unpin ID | --restore ID|TIME --to F | "
                            "--restore ID|TIME --card CUSTOMER... | --restore ID|TIME --whole | --replay | "
                            "--keep hours=N,days=N,weeks=N,months=N,newest=N | "
                            "--new-passphrase-file F | --decrypt] [--folder DIR] [--passphrase-file F]"),
             1,
             1,
             {{QStringLiteral("list"), {}},
              {QStringLiteral("verify"), {}},
              {QStringLiteral("pin"), id},
              {QStringLiteral("unpin"), id},
              {QStringLiteral("restore"), QStringLiteral("ID|TIME")},
              {QStringLiteral("to"), QStringLiteral("F")},
              {QStringLiteral("card"), QStringLiteral("CUSTOMER"), true},
              {QStringLiteral("whole"), {}},
              {QStringLiteral("replay"), {}},
              {QStringLiteral("new-passphrase-file"), QStringLiteral("F")},
              {QStringLiteral("decrypt"), {}},
              {QStringLiteral("keep"), QStringLiteral("hours=N,days=N,…")},
              {QStringLiteral("folder"), QStringLiteral("DIR")}},
             backupCommand}};
}

} // namespace clientela::cli
