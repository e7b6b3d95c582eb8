#pragma once

#include "fields/Templates.h"
#include "history/EntryLine.h"

namespace clientela::history {

// Tasks that come up again and again ("Thanks: write to Giulia, in 2 days"), kept in the file: each is a line as it is
// written behind the `>` of the entry line, with fields of the card in it: "Thanks: write to ${given_name} in 2 days".

/// The templates in their order; those of a file that never had any are usualTaskTemplates().
QStringList taskTemplates(storage::Connection& connection);
/// Blank lines are left out. None at all is kept as none.
void saveTaskTemplates(storage::UnitOfWork& work, const QStringList& templates);
/// What every shop does, in the language of the program.
QStringList usualTaskTemplates();

/// The task that a template means for a card whose fields read as `text` says; nothing for a blank line. Its day counts
/// from typing.today. Fields are filled in after the line was understood: no customer's name is taken for a day.
std::optional<EntryLine::FollowUp> readTaskTemplate(const QString& line, const fields::FieldText& text,
                                                    const fields::Typing& typing);

} // namespace clientela::history
