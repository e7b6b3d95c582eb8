#pragma once

#include <QString>

namespace clientela::history {

/// Who came to whom, as the words at the beginning of `text` say it in any language of the program: "they called",
/// "wrote to us", "ha chiamato" are "in"; "I called", "we wrote", "ho chiamato" are "out"; empty: nothing was said
/// ("called about the hampers" leaves open who did).
QString directionSaid(const QString& text);

/// The same of a word that says nothing else, "incoming" or "outgoing", alone or before a colon or comma: it is taken
/// out of the text.
QString takeDirection(QString& text);

} // namespace clientela::history
