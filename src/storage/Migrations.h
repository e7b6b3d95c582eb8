#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace clientela::storage {

class Connection;

/// One numbered step of the schema. Immutable once landed: files out there were made by it.
struct Migration {
    int number = 0; ///< the user_version of a file after it
    QString name;   ///< "0001_first_house.sql"
    QByteArray sql;
};

enum class MigrationMoment { Before, After };
/// Called once before the first step of an upgrade and once after its last, outside any transaction. Throwing from
/// Before stops the upgrade with the file unchanged. Not called for a new file, nor when there is nothing to do.
using MigrationHook = std::function<void(Connection&, MigrationMoment, int fromSchema, int toSchema)>;

struct MigrationOutcome {
    enum class State {
        Current,  ///< nothing was to be done
        Upgraded, ///< the file is now of this program's schema
        Newer,    ///< a later program wrote it; it was left alone
        Failed,   ///< a step failed and was taken back; `problem` and `detail` say which
    };
    State state = State::Current;
    int fromSchema = 0;
    int toSchema = 0;
    Problem problem;
    QString detail;
};

/// A line that a step may hold: it makes tables that nothing refers to yet, or columns that no derived data reads, and
/// changes nothing that was there. Then neither references are checked nor derived data made anew, which reads all of
/// the file.
inline constexpr auto kOnlyAdds = "\n-- Only adds tables.\n";

/// The steps compiled into the program, in order, without gaps.
const std::vector<Migration>& migrations();
/// The schema of this program: the number of the last step.
int currentSchema();
/// What is said of a file whose schema is newer.
Problem newerProblem(const QString& path);

/// Brings a file to the schema of `steps`, each step in a transaction of its own, with a check of all foreign keys
/// before it commits. Steps that change what was there leave the chore of making derived data anew.
MigrationOutcome migrate(Connection& connection, const std::vector<Migration>& steps, const MigrationHook& hook = {});

/// The file was brought up to date and whoever did it was killed before derived data was made anew: it is still what an
/// older program made of it, or empty.
[[nodiscard]] bool isRebuildDue(Connection& connection);
/// Takes the chore away; within the transaction that makes derived data anew.
void rebuildDone(Connection& connection);

} // namespace clientela::storage
