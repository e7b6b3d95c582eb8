#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"

#include <functional>
#include <memory>
#include <optional>

class QTemporaryDir;

namespace clientela::storage {
class ShareLock;
}

namespace clientela::cli {

/// Exit statuses of the contract. After DoneUnheard the change is in the file, but what was printed of it got lost:
/// whoever tries again does it twice.
enum Status { Done = 0, Failed = 1, WrongUsage = 2, DoneUnheard = 3 };

/// What every command knows besides its own words.
struct Invocation {
    Arguments arguments;
    Console& console;
    QDate today;
    QString actor;                     ///< of --as; empty: the system's user
    std::optional<QString> passphrase; ///< of --passphrase-file, which opens encrypted backups
    QString written; ///< the file that the command opened to write; its backups are brought up to date afterwards
    bool takesOver = false; ///< --take-over: what somebody left open on a shared disk is opened all the same
    std::shared_ptr<storage::ShareLock> held{}; ///< the right to write on a shared disk, until the command is through
    std::shared_ptr<QTemporaryDir> copies{};    ///< where the copy is that is read in place of what others have open
    QString copyOf{};                           ///< the file that it is of; empty where the file itself is read
};

struct Command {
    QString name;
    QString synopsis; ///< "FILE EXPRESSION|--saved NAME [--columns a,b] ..."
    int least = 0;    ///< positional words, the command's name not counted
    int most = 0;
    std::vector<Option> options;
    /// Returns a Status. May throw Failure: caught once, in run().
    std::function<int(Invocation&)> run;
};

/// All commands, each file of commands adding its own.
std::vector<Command> commands();
std::vector<Command> fileCommands();
std::vector<Command> listCommands();
std::vector<Command> keptListCommands();
std::vector<Command> resembleCommands();
std::vector<Command> importCommands();
std::vector<Command> cardCommands();
std::vector<Command> attachCommands();
std::vector<Command> paymentCommands();
std::vector<Command> eraseCommands();
std::vector<Command> paperCommands();
std::vector<Command> backupCommands();
std::vector<Command> compareCommands();
std::vector<Command> thinCommands();

/// One call of clientela-cli: `words` without the program's name. Returns a Status; never throws.
int run(const QStringList& words, Console& console);

/// Prints a problem's sentences on standard error and returns Failed.
int failed(Invocation& invocation, const Problem& problem);

} // namespace clientela::cli
