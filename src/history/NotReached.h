#pragma once

#include "history/Interactions.h"

#include <QString>

namespace clientela::history {

/// The words of a call's line that say that nobody was there ("not reached", "no answer", "non risponde", "no
/// contesta", "не дозвонилась", with or without "rang, " before them), in any language of the program, where the line
/// begins or ends with them: they are taken out of the text and returned. Empty: nothing of that kind is said.
QString takeNotReached(QString& text);
/// Whether a text says nothing else, or begins or ends with it.
bool saysNotReached(const QString& text);
/// Whether what came of a call is that nobody was there: its outcome, or all that is said of it.
bool wasNotReached(const Interaction& call);

} // namespace clientela::history
