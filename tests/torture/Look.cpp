#include "torture/Look.h"

#include "app/OpenFile.h"
#include "backup/CatchUp.h"
#include "backup/Chain.h"
#include "backup/Restore.h"
#include "backup/Verify.h"
#include "backup/WaysOut.h"
#include "base/Failure.h"
#include "cli/Command.h"
#include "storage/Replay.h"
#include "storage/Scrub.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clientela::torture {

namespace {

QString in(const QString& folder, const QString& name) { return folder + QLatin1Char('/') + name; }

backup::BackupFolder backupsOf(const QString& path) {
    storage::Connection connection(path, storage::Connection::Mode::ReadWrite);
    return backup::BackupFolder::of(connection);
}

int schemaOf(const QString& path) {
    storage::Connection connection(path, storage::Connection::Mode::ReadOnly);
    return backup::stateOf(connection).schema;
}

QStringList snapshotsOf(const QString& path) {
    QStringList ids;
    const backup::BackupFolder folder = backupsOf(path);
    folder.settleIfNeeded();
    for (const backup::Manifest& manifest : folder.manifests())
        if (QFile::exists(folder.snapshotPath(manifest.id))) ids += manifest.id;
    return ids;
}

/// What `check` says of the file, nothing where it is whole.
QString complaint(const QString& path) {
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Console console(out, err);
    return cli::run({QStringLiteral("check"), path}, console) == cli::Done ? QString() : QString::fromUtf8(err.data());
}

backup::Terms terms() {
    backup::Terms terms;
    terms.now = QDateTime::currentDateTime();
    terms.gently = false;
    return terms;
}

/// Restores the end of what the backups hold.
QString restoreEnd(const backup::BackupFolder& folder, const QString& branch, const QString& to) {
    const auto chains = backup::chainsOf(folder);
    for (const backup::Chain& chain : chains) {
        if (chain.branch != branch) continue;
        backup::RestoreOptions options;
        options.derived = app::derivedData();
        JobControl control;
        const backup::Moment moment{chain.branch, {}, chain.end().revision, {}};
        const auto restored = backup::restore(folder, moment, to, options, control);
        return restored ? QString() : restored.problem().text();
    }
    return QStringLiteral("there is no such branch");
}

QString putBack(const QString& path) {
    const auto way = backup::wayBack(path, {});
    if (!way) return QStringLiteral("the file is gone, and there is no way back");
    backup::BackupFolder folder(way->folder);
    backup::RestoreOptions options;
    options.derived = app::derivedData();
    JobControl control;
    const auto done = backup::putBack(folder, *way, path, options, control);
    return done ? QString() : done.problem().text();
}

/// Whether the log stands where it stood before, where the step leaves it, or between.
QString faultInState(const Portrait& now, const Course& course, bool told) {
    const Portrait& before = course.before.portrait;
    const Portrait& after = course.after.portrait;
    if (now.isSameStateAs(after)) return {};
    if (told)
        return QStringLiteral("what was confirmed is missing: ") +
               difference(now.log + now.rows, after.log + after.rows);
    if (now.isSameStateAs(before)) return {};
    // A step of two revisions: the first of them alone is whole, too.
    const bool between = now.log.size() > before.log.size() && now.log.size() < after.log.size() &&
                         now.log == after.log.mid(0, now.log.size()) && now.log.mid(0, before.log.size()) == before.log;
    if (between) return {};
    return QStringLiteral("half of it is there: ") + difference(now.log + now.rows, after.log + after.rows) +
           QStringLiteral("; compared with before: ") + difference(now.log + now.rows, before.log + before.rows);
}

QString faultInBackups(const QString& path, const Step& step, const Course& course, bool told) {
    QString branch;
    const backup::BackupFolder folder = backupsOf(path);
    {
        storage::Connection connection(path, storage::Connection::Mode::ReadWrite);
        JobControl control;
        storage::scrub(connection, control);
        const auto done = backup::catchUp(connection, folder, terms(), control);
        if (done.ahead) return QStringLiteral("the backups hold more than the file");
        if (done.waits) return QStringLiteral("the backups still wait");
        if (done.position != storage::positionOf(connection)) return QStringLiteral("the backups do not catch up");
        branch = backup::branchOf(connection, folder);
    }
    JobControl control;
    for (const backup::Finding& finding : backup::verify(folder, terms(), control))
        if (!finding.fault.isEmpty()) return QStringLiteral("%1: %2").arg(finding.what, finding.fault);
    const QStringList ids = snapshotsOf(path);
    for (const QString& id : course.before.snapshots)
        if (!ids.contains(id) && !(step.thins && !course.after.snapshots.contains(id)))
            return QStringLiteral("the snapshot %1 is lost").arg(id);
    if (told && ids.size() < course.after.snapshots.size())
        return QStringLiteral("there are %1 snapshots and should be %2")
            .arg(ids.size())
            .arg(course.after.snapshots.size());
    const QString back = QFileInfo(path).absolutePath() + QStringLiteral("/back.clientela");
    if (const QString fault = restoreEnd(folder, branch, back); !fault.isEmpty())
        return QStringLiteral("nothing can be restored: ") + fault;
    const Portrait now = portraitOf(path);
    const Portrait restored = portraitOf(back);
    if (!restored.isSameStateAs(now))
        return QStringLiteral("what is restored is not what the file holds: ") +
               difference(restored.log + restored.rows, now.log + now.rows);
    const QStringList anew = derivedAnew(back);
    if (restored.derived != anew)
        return QStringLiteral("derived data of the restored file: ") + difference(restored.derived, anew);
    if (now.derived != anew) return QStringLiteral("derived data of the file: ") + difference(now.derived, anew);
    return {};
}

/// What a process that is gone left lying about, once the backups have caught up.
QString litter(const QString& folder) {
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        static const QStringList endings{QStringLiteral(".plain"), QStringLiteral(".restoring"),
                                         QStringLiteral(".part"), QStringLiteral(".back")};
        for (const QString& ending : endings)
            if (name.contains(ending + QLatin1Char('-')) || name.endsWith(ending)) return name;
    }
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.backups")}, QDir::Dirs))
        for (const QString& file : QDir(in(folder, name)).entryList(QDir::Files | QDir::Hidden))
            if (file.endsWith(QLatin1String(".part")) || file.startsWith(QLatin1String("test-")))
                return name + QLatin1Char('/') + file;
    return {};
}

} // namespace

State stateIn(const QString& folder, const QString& file) {
    const QString path = in(folder, file);
    State state;
    state.isThere = QFileInfo(path).size() > 0;
    if (!state.isThere) return state;
    state.schema = schemaOf(path);
    state.snapshots = snapshotsOf(path);
    state.portrait = portraitOf(path);
    return state;
}

QString lookAt(const QString& folder, const Step& step, const Course& course, Told told) {
    const QString path = in(folder, step.file);
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0) {
        if (course.before.isThere && !step.replaces) return QStringLiteral("the file is gone");
        if (told.change) return QStringLiteral("the file is not there, and it was confirmed");
        if (!course.before.isThere) return {};
        if (const QString fault = putBack(path); !fault.isEmpty()) return fault;
    }
    const bool isUpgrade = course.before.isThere && course.before.schema < course.after.schema;
    if (isUpgrade) {
        const int schema = schemaOf(path);
        if (schema > course.before.schema) {
            const backup::BackupFolder backups = backupsOf(path);
            backups.settleIfNeeded();
            const auto all = backups.manifests();
            if (std::none_of(all.begin(), all.end(),
                             [&](const backup::Manifest& each) { return each.file.schema == course.before.schema; }))
                return QStringLiteral("it was upgraded without a snapshot before");
        }
        const auto file = app::OpenFile::open(path, {});
        if (!file) return file.problem().text();
    }
    if (const QString said = complaint(path); !said.isEmpty()) {
        // A file that was being made, and that nobody was told of, may say that it is none.
        if (!course.before.isThere && !told.change) return {};
        return said;
    }
    if (const QString fault = faultInState(portraitOf(path), course, told.change); !fault.isEmpty()) return fault;
    if (!step.makes.isEmpty()) {
        const QString made = in(folder, step.makes);
        if (told.change && !QFileInfo::exists(made)) return step.makes + QStringLiteral(" is not there");
        if (QFileInfo::exists(made)) {
            if (const QString said = complaint(made); !said.isEmpty()) return step.makes + QStringLiteral(": ") + said;
            if (!portraitOf(made).isSameStateAs(course.made.portrait))
                return step.makes + QStringLiteral(" is not what was asked for");
        }
    }
    if (const QString fault = faultInBackups(path, step, course, told.backups); !fault.isEmpty()) return fault;
    if (const QString name = litter(folder); !name.isEmpty()) return QStringLiteral("%1 is left").arg(name);
    return {};
}

} // namespace clientela::torture
