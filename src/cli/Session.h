#pragma once

#include "app/OpenFile.h"
#include "base/Ids.h"
#include "cli/Command.h"
#include "lists/SavedLists.h"

namespace clientela::cli {

/// Opens the file that is the command's first word, as --today and --as say. A Problem is printed; then nothing is
/// returned. To read only, what somebody else has open on a shared disk is read as a copy, and that is said.
std::unique_ptr<app::OpenFile> openFile(Invocation& invocation, bool readOnly);
/// The same to read only, for whoever goes on where it cannot be opened. Throws Failure, Cancelled.
Result<std::unique_ptr<app::OpenFile>> openToRead(Invocation& invocation, const app::OpenFile::Options& options);
/// Takes the right to write the file on a shared disk, and keeps it until the command is through; nothing to do on
/// others. False, and the Problem is printed, where somebody else has it open: for what is written past openFile(), and
/// before something that has to be logged in the end.
bool holdFile(Invocation& invocation);

/// Logs that `rows` rows of something which is no list of customers went to the file `output`, once that is written.
/// `what` says of what, `list` by which list. What goes wrong is told and changes no status: the file is there.
void logExport(Invocation& invocation, const QString& what, const QString& output, qint64 rows,
               const QString& list = {});

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
