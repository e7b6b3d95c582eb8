#pragma once

#include "app/OpenFile.h"
#include "base/Ids.h"
#include "cli/Command.h"

namespace clientela::cli {

/// Opens the file that is the command's first word, as --today and --as say. A Problem is printed; then nothing is
/// returned.
std::unique_ptr<app::OpenFile> openFile(Invocation& invocation, bool readOnly);

/// The card that a word of the command names: by its number, else by external id, e-mail or name. Problems: nobody,
/// several.
Result<CustomerId> customerOf(storage::Connection& connection, const QString& text);

/// Prints the error of a text with a mark under the word. Returns Failed.
int failedText(Invocation& invocation, const query::ParseError& error, const QString& text, const QString& option);

} // namespace clientela::cli
