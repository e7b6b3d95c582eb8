#pragma once

#include <QString>

namespace clientela::history {

/// Who came to whom, as the words at the beginning of `text` say it in any language of the program: "they called",
/// "wrote to us", "ha chiamato" are "in"; "I called", "we wrote", "ho chiamato" are "out"; empty: nothing was said
/// ("called about the hampers" leaves open who did).
QString directionSaid(const QString& text);

/// The same of what says nothing else, which is taken out of the text: a word, "incoming" or "outgoing", alone or
/// before a colon or comma; or a sentence of that kind, "they called", before a colon and more words ("called: wants
/// 60" says no more than that there was a call).
QString takeDirection(QString& text);

} // namespace clientela::history
