#include "storage/Migrations.h"

#include "storage/Connection.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

// Resources of a static library are registered by hand; the macro wants the global namespace.
static void initMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace clientela::storage {

namespace {

const QString kRebuild = QStringLiteral("rebuild");

std::vector<Migration> readMigrations() {
    initMigrationResources();
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/clientela/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        steps.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].number != static_cast<int>(i) + 1)
            qFatal("Migrations are not numbered without gaps: %s", qPrintable(steps[i].name));
    return steps;
}

int schemaOf(Connection& connection) {
    Rows rows = connection.query(QStringLiteral("PRAGMA user_version"));
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

QString brokenReference(Connection& connection) {
    Rows rows = connection.query(QStringLiteral("PRAGMA foreign_key_check"));
    return rows.next() ? QStringLiteral("%1, row %2, refers to a missing row of %3")
                             .arg(rows.text(0), rows.text(1), rows.text(2))
                       : QString();
}

/// Schemas before the seventh, and those of tests, have no chores.
bool hasChores(Connection& connection) {
    return connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'chore'")).next();
}

/// Runs one step; what went wrong, or nothing. `leavesRebuild`: an upgrade ends with it.
QString runStep(Connection& connection, const Migration& step, bool leavesRebuild) {
    try {
        connection.script("BEGIN IMMEDIATE");
    } catch (const StorageFailure& failure) {
        return failure.detail();
    }
    try {
        connection.script(step.sql);
        QString broken = step.sql.contains(kOnlyAdds) ? QString() : brokenReference(connection);
        if (broken.isEmpty()) {
            if (leavesRebuild && hasChores(connection))
                connection.execute(
                    QStringLiteral("INSERT INTO chore (name, since) VALUES (?, ?) ON CONFLICT DO NOTHING"), kRebuild,
                    QDateTime::currentDateTimeUtc());
            connection.script("PRAGMA user_version = " + QByteArray::number(step.number) + "; COMMIT");
            return {};
        }
        connection.rollBack();
        return broken;
    } catch (const StorageFailure& failure) {
        connection.rollBack();
        if (failure.isDiskFull()) throw; // no fault of the step
        return failure.detail();
    } catch (...) {
        connection.rollBack();
        throw;
    }
}

Problem failedProblem(Connection& connection, int from) {
    const QString name = QFileInfo(connection.path()).fileName();
    return {QCoreApplication::translate("Storage", "%1 could not be brought up to date.").arg(name),
            schemaOf(connection) == from ? QCoreApplication::translate("Storage", "It is as it was before.")
                                         : QCoreApplication::translate("Storage", "Nothing in it is lost."),
            QCoreApplication::translate("Storage",
                                        "Open it with the version that wrote it last, and report this problem.")};
}

} // namespace

Problem newerProblem(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    return {QCoreApplication::translate("Storage", "%1 was written by a newer version of Clientela.").arg(name),
            QCoreApplication::translate("Storage", "It was not changed."),
            QCoreApplication::translate("Storage", "Update Clientela and open it again.")};
}

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int currentSchema() { return migrations().back().number; }

MigrationOutcome migrate(Connection& connection, const std::vector<Migration>& steps, const MigrationHook& hook) {
    using State = MigrationOutcome::State;
    const int from = schemaOf(connection);
    const int to = steps.empty() ? 0 : steps.back().number;
    if (from == to) return {State::Current, from, to, {}, {}};
    if (from > to) return {State::Newer, from, to, newerProblem(connection.path()), {}};
    if (hook && from > 0) hook(connection, MigrationMoment::Before, from, to);
    // Steps may rebuild tables, which would trip over enforced keys; each is checked as a whole instead. The pragma is
    // ignored inside a transaction, so it stands outside.
    connection.script("PRAGMA foreign_keys = OFF");
    QString wrong;
    bool onlyAdded = true;
    for (const Migration& step : steps) {
        if (step.number <= from) continue;
        // Each that changes what was there leaves the chore: the next one may not be reached. The first ones came
        // before there were chores, so the last one leaves it for them.
        const bool adds = step.sql.contains(kOnlyAdds);
        onlyAdded = onlyAdded && adds;
        wrong = runStep(connection, step, from > 0 && (!adds || (step.number == to && !onlyAdded)));
        if (!wrong.isEmpty()) {
            wrong = step.name + QStringLiteral(": ") + wrong;
            break;
        }
    }
    connection.script("PRAGMA foreign_keys = ON");
    if (!wrong.isEmpty()) return {State::Failed, from, schemaOf(connection), failedProblem(connection, from), wrong};
    if (hook && from > 0) hook(connection, MigrationMoment::After, from, to);
    return {State::Upgraded, from, to, {}, {}};
}

bool isRebuildDue(Connection& connection) {
    return hasChores(connection) &&
           connection.query(QStringLiteral("SELECT 1 FROM chore WHERE name = ?"), kRebuild).next();
}

void rebuildDone(Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM chore WHERE name = ?"), kRebuild);
}

} // namespace clientela::storage
