#include "backup/Vault.h"
#include "base/Failure.h"
#include "base/Job.h"
#include "cli/Backups.h"
#include "cli/Command.h"
#include "fields/Nearest.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

// Known to every command, before or after its name.
std::vector<Option> commonOptions() {
    return {{QStringLiteral("today"), QStringLiteral("YYYY-MM-DD"), false},
            {QStringLiteral("as"), QStringLiteral("USER"), false},
            {QStringLiteral("passphrase-file"), QStringLiteral("F"), false},
            {QStringLiteral("take-over"), {}, false},
            {QStringLiteral("help"), {}, false}};
}

// The first word that is neither a common option nor its value.
QString commandName(const QStringList& words) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(QLatin1String("--"))) return words[i];
        if (words[i] == QLatin1String("--today") || words[i] == QLatin1String("--as") ||
            words[i] == QLatin1String("--passphrase-file"))
            ++i;
    }
    return {};
}

QString usage() {
    QStringList lines{
        tr("Usage: clientela-cli [--today YYYY-MM-DD] [--as USER] [--passphrase-file F] [--take-over] COMMAND ...")};
    for (const Command& command : commands())
        lines += QStringLiteral("  clientela-cli %1 %2").arg(command.name, command.synopsis);
    return lines.join(QLatin1Char('\n'));
}

int wrongUsage(Console& console, const Problem& problem, const Command* command) {
    console.warn(problem.text());
    if (command) console.warn(tr("Usage: clientela-cli %1 %2").arg(command->name, command->synopsis));
    return WrongUsage;
}

int call(const Command& command, const QStringList& words, Console& console) {
    // An option of the command's own goes before a common one of that name (import's --as).
    std::vector<Option> options = command.options;
    bool ownActor = false;
    for (Option& common : commonOptions()) {
        const bool taken = std::any_of(command.options.begin(), command.options.end(),
                                       [&](const Option& own) { return own.name == common.name; });
        ownActor = ownActor || (taken && common.name == QLatin1String("as"));
        if (!taken) options.push_back(std::move(common));
    }
    Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments) return wrongUsage(console, arguments.problem(), &command);
    if (arguments->has(QStringLiteral("help"))) {
        console.print(tr("Usage: clientela-cli %1 %2").arg(command.name, command.synopsis));
        return Done;
    }
    const qsizetype given = arguments->positional().size() - 1;
    // The first word is the file; an empty one is a script's variable that was not set.
    const bool isFileNamed = given < 1 || !arguments->positional()[1].isEmpty();
    if (given < command.least || (command.least > 0 && !isFileNamed))
        return wrongUsage(console, {tr("%1 needs more words.").arg(command.name), {}, {}}, &command);
    if (given > command.most)
        return wrongUsage(
            console,
            {tr("%1 does not take “%2”.").arg(command.name, arguments->positional()[command.most + 1]), {}, {}},
            &command);
    QDate today = QDate::currentDate();
    if (arguments->has(QStringLiteral("today"))) {
        // Ages, windows and demo data reckon back from it.
        constexpr int kFirstYear = 1900;
        today = QDate::fromString(arguments->value(QStringLiteral("today")), QStringLiteral("yyyy-MM-dd"));
        if (!today.isValid() || today.year() < kFirstYear)
            return wrongUsage(console,
                              {tr("--today wants a date such as 2025-11-22, not “%1”.")
                                   .arg(arguments->value(QStringLiteral("today"))),
                               {},
                               {}},
                              &command);
    }
    const QString actor = ownActor ? QString() : arguments->value(QStringLiteral("as"));
    Invocation invocation{std::move(*arguments), console, today, actor, {}, {}};
    invocation.takesOver = invocation.arguments.has(QStringLiteral("take-over"));
    if (invocation.arguments.has(QStringLiteral("passphrase-file"))) {
        const QString path = invocation.arguments.value(QStringLiteral("passphrase-file"));
        auto passphrase = backup::passphraseIn(path);
        if (!passphrase) return failed(invocation, passphrase.problem());
        // Told, not refused: a disk without rights for each person (FAT) shows every file like that.
        if (QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
            console.warn(tr("Others may read the passphrase file %1. Take that right away: chmod 600.").arg(path));
        invocation.passphrase = std::move(*passphrase);
    }
    const int status = command.run(invocation);
    if (status == Done && !invocation.written.isEmpty()) catchUpBackups(invocation);
    return status;
}

} // namespace

std::vector<Command> commands() {
    std::vector<Command> all;
    for (auto* group :
         {fileCommands, importCommands, listCommands, keptListCommands, resembleCommands, cardCommands, attachCommands,
          eraseCommands, paperCommands, paymentCommands, backupCommands, compareCommands, thinCommands})
        for (Command& command : group()) all.push_back(std::move(command));
    return all;
}

int failed(Invocation& invocation, const Problem& problem) {
    invocation.console.warn(problem.text());
    return Failed;
}

int run(const QStringList& given, Console& console) {
    QStringList words = given;
    if (words == QStringList(QStringLiteral("help")) || words == QStringList(QStringLiteral("-h")))
        words = QStringList(QStringLiteral("--help"));
    const QString name = commandName(words);
    if (name.isEmpty()) {
        const bool asked = words.contains(QStringLiteral("--help"));
        if (asked)
            console.print(usage());
        else
            console.warn(usage());
        return asked ? Done : WrongUsage;
    }
    try {
        QStringList names;
        for (const Command& command : commands()) {
            if (command.name == name) return call(command, words, console);
            names += command.name;
        }
        const QStringList near = fields::nearest(name, names, 1);
        return wrongUsage(
            console,
            {tr("There is no command “%1”.").arg(name),
             {},
             near.isEmpty() ? tr("clientela-cli --help names them all.") : tr("Did you mean %1?").arg(near.first())},
            nullptr);
    } catch (const storage::StorageFailure& failure) {
        // A statement stops by itself only where Ctrl+C stopped it.
        console.warn(failure.isInterrupted() ? tr("Cancelled. Nothing was changed.") : failure.problem().text());
    } catch (const Failure& failure) {
        console.warn(failure.problem().text());
    } catch (const Cancelled&) {
        console.warn(tr("Cancelled. Nothing was changed."));
    } catch (const std::bad_alloc&) {
        console.warn(tr("There is not enough memory. Nothing was changed."));
    }
    return Failed;
}

} // namespace clientela::cli
