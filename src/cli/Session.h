#pragma once

#include "app/OpenFile.h"
#include "base/Ids.h"
#include "cli/Command.h"
#include "lists/Release.h"
#include "lists/SavedLists.h"

namespace clientela::cli {

/// Opens the file that is the command's first word, as --today and --as say. A Problem is printed; then nothing is
/// returned. To read only, what somebody else has open on a shared disk is read as a copy, and that is said.
std::unique_ptr<app::OpenFile> openFile(Invocation& invocation, bool readOnly);
/// The same to read only, for whoever goes on where it cannot be opened. Throws Failure, Cancelled.
Result<std::unique_ptr<app::OpenFile>> openToRead(Invocation& invocation, const app::OpenFile::Options& options);
/// Takes the right to write the file on a shared disk, and keeps it until the command is through; nothing to do on
/// others. False, and the Problem is printed, where somebody else has it open: for what is written past openFile().
bool holdFile(Invocation& invocation);

/// Prints the number of the revision that the command made, and what it was; nothing where it made none.
void printRevision(Invocation& invocation, RevisionId revision, const QString& title);

/// Opens the file for a command that lets something out of the house where `output` is given, which has to be logged,
/// and so must be written; to read only where it is printed. A Problem is printed; then nothing is returned.
std::unique_ptr<app::OpenFile> openToLetOut(Invocation& invocation, const QString& output);
/// Writes a file outside and logs it: `write` is given a connection to read by and returns the rows that went out, of
/// `what` and by which list. Others can work in the file meanwhile. Nothing takes its place outside before it is
/// logged; only a pipe has its bytes already. Throws what `write` throws. `plan`: what is written was released by it,
/// and is logged so; --left-out then names whom it leaves out in a file of their own. `summary`: it says nothing of any
/// single record, and `write` returns how many it is over.
void letOut(Invocation& invocation, app::OpenFile& file, const QString& output, const QString& what,
            const QString& list, const std::function<qint64(storage::Connection& reading)>& write,
            const lists::ReleasePlan* plan = nullptr, bool summary = false);

/// Whether --left-out FILE, where it is given, names a file; what is wrong with it is printed.
bool leftOutWellAsked(Invocation& invocation);
/// Writes whom the plan leaves out to the file of --left-out, and notes it; nothing without that option.
void nameLeftOut(Invocation& invocation, app::OpenFile& file, storage::UnitOfWork& work, storage::Connection& reading,
                 const lists::ReleasePlan& plan, JobControl* control = nullptr);

/// The card that a word of the command names: by its number, else by external id, e-mail or name. Problems: nobody,
/// several.
Result<CustomerId> customerOf(storage::Connection& connection, const QString& text);

/// The kind of record that --of names by its plural ("documents" is "document"); customers without it. Nothing, and
/// that is printed, for any other word.
std::optional<QString> kindOf(Invocation& invocation);
/// The saved list of that name; of records of `kind` where it is not empty. A Problem is printed; then nothing is
/// returned.
std::optional<lists::SavedList> savedListOf(Invocation& invocation, app::OpenFile& file, const QString& name,
                                            const QString& kind);

/// Prints the error of a text with a mark under the word. Returns Failed.
int failedText(Invocation& invocation, const query::ParseError& error, const QString& text, const QString& option);

} // namespace clientela::cli
