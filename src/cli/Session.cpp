#include "cli/Session.h"

#include "app/LeftOutTable.h"
#include "base/AtomicFile.h"
#include "base/Failure.h"
#include "cli/Interrupt.h"
#include "cli/TableFormat.h"
#include "customers/FindCards.h"
#include "lists/NotedMailing.h"
#include "office/Actors.h"
#include "storage/Connection.h"
#include "storage/SharedCopy.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

app::OpenFile::Options optionsOf(const Invocation& invocation) {
    app::OpenFile::Options options;
    options.actor = invocation.actor;
    options.today = invocation.today;
    return options;
}

/// The id of whom --take-over may take the file over from; empty: nobody is in the way, or may be. `problem` says why
/// the file cannot be written.
QString takenOver(const Invocation& invocation, const QString& path, std::optional<Problem>& problem) {
    const storage::ShareState state = storage::shareState(path);
    if (!state.isInTheWay()) return {};
    if (invocation.takesOver && state.mayBeTakenOver()) return state.holder.id;
    problem = storage::inTheWay(path, state);
    if (state.mayBeTakenOver()) problem->todo = tr("If it is certain that nobody works in it there, give --take-over.");
    return {};
}

} // namespace

Result<std::unique_ptr<app::OpenFile>> openToRead(Invocation& invocation, const app::OpenFile::Options& asked) {
    QString path = invocation.arguments.positional().value(1);
    app::OpenFile::Options options = asked;
    options.readOnly = true;
    if (const storage::Reading reading = storage::readingOf(path); reading.wantsCopy) {
        invocation.copies = std::make_shared<QTemporaryDir>();
        const QString copy = invocation.copies->filePath(QFileInfo(path).fileName());
        JobControl control;
        if (const auto made = storage::copyShared(path, copy, control); !made) return made.problem();
        invocation.copyOf = QFileInfo(path).absoluteFilePath();
        if (reading.state.isInTheWay())
            invocation.console.warn(storage::inTheWay(path, reading.state).what + QLatin1Char(' ') +
                                    tr("A copy of it is read."));
        path = copy;
    }
    return app::OpenFile::open(path, options);
}

bool holdFile(Invocation& invocation) {
    const QString path = invocation.arguments.positional().value(1);
    std::optional<Problem> problem;
    const QString over = takenOver(invocation, path, problem);
    if (!problem && storage::diskOf(QFileInfo(path).absolutePath()).isShared) {
        auto lock = storage::ShareLock::take(
            path, invocation.actor.isEmpty() ? office::systemUser().name : invocation.actor, over);
        if (lock)
            invocation.held = std::move(*lock);
        else
            problem = lock.problem();
    }
    if (problem) failed(invocation, *problem);
    return !problem;
}

std::unique_ptr<app::OpenFile> openFile(Invocation& invocation, bool readOnly) {
    const QString path = invocation.arguments.positional().value(1);
    app::OpenFile::Options options = optionsOf(invocation);
    std::optional<Problem> problem;
    if (!readOnly) options.takeOver = takenOver(invocation, path, problem);
    if (problem) {
        failed(invocation, *problem);
        return nullptr;
    }
    auto file = readOnly ? openToRead(invocation, options) : app::OpenFile::open(path, options);
    if (file && !readOnly) {
        invocation.written = path;
        invocation.held = (*file)->file().shareLock();
    }
    if (file) return std::move(*file);
    failed(invocation, file.problem());
    return nullptr;
}

void printRevision(Invocation& invocation, RevisionId revision, const QString& title) {
    if (revision.isNull()) return;
    invocation.console.setSaved();
    invocation.console.print(tr("Revision %1: %2").arg(QString::number(revision.value), Console::oneLine(title)));
}

std::unique_ptr<app::OpenFile> openToLetOut(Invocation& invocation, const QString& output) {
    // Whom a list leaves out leaves the house in a file, too.
    const bool printed = output.isEmpty() || output == QLatin1String("-");
    return openFile(invocation, printed && !invocation.arguments.has(QStringLiteral("left-out")));
}

void letOut(Invocation& invocation, app::OpenFile& file, const QString& output, const QString& what,
            const QString& list, const std::function<qint64(storage::Connection& reading)>& write,
            const lists::ReleasePlan* plan, bool summary) {
    const bool printed = output.isEmpty() || output == QLatin1String("-");
    const bool namesLeftOut = plan != nullptr && invocation.arguments.has(QStringLiteral("left-out"));
    if (printed && !namesLeftOut) {
        write(file.connection());
        return;
    }
    // A connection of its own, since the unit's is in its transaction.
    const std::shared_ptr<storage::Connection> reading = file.connect();
    const QString name =
        QFileInfo(printed ? invocation.arguments.value(QStringLiteral("left-out")) : output).fileName();
    AtomicFile::HoldBack held;
    const qint64 rows = write(*reading);
    storage::UnitOfWork work(file.file(), file.action(QStringLiteral("export"), tr("Export to %1").arg(name)));
    if (namesLeftOut) {
        Stoppable stoppable(*reading);
        nameLeftOut(invocation, file, work, *reading, *plan, &stoppable.control());
    }
    QStringList named{invocation.arguments.value(QStringLiteral("saved")), what, name};
    named.removeAll(QString());
    const QString target = named.join(QStringLiteral(", ")); // the list by its name, and the file
    if (printed) {
        // What is printed is not noted, with a file of names or without one.
    } else if (plan != nullptr) {
        lists::ReleasePlan released = *plan;
        released.request.target = target;
        if (const auto out = lists::releaseMailing(work, *file.catalogues(), file.context(), released); !out)
            throw Failure(out.error().problem); // the same list was counted a moment ago
    } else {
        if (summary)
            lists::logSummary(work, target, rows, list);
        else
            lists::logRelease(work, target, rows, list);
    }
    if (what.isEmpty() && !printed) work.setTitle(tr("Export of %Ln customer(s)", static_cast<int>(rows)));
    const storage::Committed committed = work.commit();
    held.release();
    if (!printed) return printRevision(invocation, committed.revision, work.action().title);
    // What is printed is the list: whoever reads it finds nothing else there.
    invocation.console.setSaved();
    invocation.console.warn(tr("Revision %1: %2").arg(QString::number(committed.revision.value), work.action().title));
}

bool leftOutWellAsked(Invocation& invocation) {
    if (!invocation.arguments.has(QStringLiteral("left-out"))) return true;
    const QString target = invocation.arguments.value(QStringLiteral("left-out"));
    if (!target.isEmpty() && target != QLatin1String("-") &&
        target != invocation.arguments.value(QStringLiteral("output")))
        return true;
    invocation.console.warn(tr("--left-out wants a file of its own, such as left-out.csv."));
    return false;
}

void nameLeftOut(Invocation& invocation, app::OpenFile& file, storage::UnitOfWork& work, storage::Connection& reading,
                 const lists::ReleasePlan& plan, JobControl* control) {
    const QString target = invocation.arguments.value(QStringLiteral("left-out"));
    if (target.isEmpty()) return;
    const QString ending = QFileInfo(target).suffix().toLower();
    const QStringList formats{QStringLiteral("json"), QStringLiteral("xlsx")};
    const auto writer = tableWriterOf(formats.contains(ending) ? ending : QStringLiteral("csv"), target);
    const auto audience = ending == QLatin1String("xlsx") ? app::Audience::People : app::Audience::Programs;
    const auto named =
        app::writeLeftOut(reading, *file.catalogues(), file.standpoint().on(reading), plan, audience, *writer, control);
    if (!named) throw Failure(named.error().problem);
    lists::logRelease(work, tr("who is left out, %1").arg(QFileInfo(target).fileName()), *named, plan.request.list);
}

std::optional<QString> kindOf(Invocation& invocation) {
    const QString of = invocation.arguments.value(QStringLiteral("of"));
    if (of.isEmpty() || of == QLatin1String("customers")) return QStringLiteral("customer");
    for (const char* kind : {"document", "interaction", "task", "product"})
        if (of == QLatin1String(kind) + QLatin1Char('s')) return QLatin1String(kind);
    invocation.console.warn(tr("--of wants customers, documents, interactions, tasks or products, not “%1”.").arg(of));
    return std::nullopt;
}

std::optional<lists::SavedList> savedListOf(Invocation& invocation, app::OpenFile& file, const QString& name,
                                            const QString& kind) {
    auto list = lists::findSavedList(file.connection(), name);
    if (!list) {
        failed(invocation, {tr("There is no saved list named “%1”.").arg(name), {}, {}});
        return std::nullopt;
    }
    if (!kind.isEmpty() && list->kind != kind) {
        failed(invocation, lists::otherKindProblem(*list));
        return std::nullopt;
    }
    return list;
}

Result<CustomerId> customerOf(storage::Connection& connection, const QString& text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number > 0) {
        auto rows = connection.query(QStringLiteral("SELECT id FROM customer WHERE id = ?"), number);
        if (rows.next()) return CustomerId(number);
    }
    const std::vector<CustomerId> found = customers::findByAnything(connection, text);
    if (found.empty())
        return Problem{
            tr("No customer goes by “%1”.").arg(text), {}, tr("Give the card's number, external id, e-mail or name.")};
    if (found.size() > 1) {
        QStringList numbers;
        for (const CustomerId id : found) numbers += QString::number(id.value);
        return Problem{tr("“%1” is more than one customer: %2.").arg(text, numbers.join(QStringLiteral(", "))),
                       {},
                       tr("Give the card's number.")};
    }
    return found.front();
}

int failedText(Invocation& invocation, const query::ParseError& error, const QString& text, const QString& option) {
    invocation.console.warn(QStringLiteral("%1: %2").arg(option, query::errorText(error, text)));
    return Failed;
}

} // namespace clientela::cli
