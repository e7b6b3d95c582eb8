#include "ui/widgets/WordFit.h"

#include "base/Fold.h"

#include <algorithm>

namespace clientela::ui {

WordFit wordFit(const QString& name, const QString& detail, const QStringList& also, const QString& typed) {
    const QString text = fold(name);
    const auto leads = [&](const QString& words) {
        return (words + QLatin1Char(' ')).startsWith(typed + QLatin1Char(' '));
    };
    if (leads(text)) return WordFit::Named;
    // What it is also called says more than what such a name begins with ("post" is no post code), and a whole word
    // more than the beginning of another's: "letter" is no beginning of "letters".
    if (std::any_of(also.begin(), also.end(), [&](const QString& one) { return fold(one) == typed; }))
        return WordFit::Known;
    if (std::any_of(also.begin(), also.end(), [&](const QString& one) { return leads(fold(one)); }))
        return WordFit::Leads;
    if (text.startsWith(typed)) return WordFit::Begins;
    if (text.contains(typed) || fold(detail).contains(typed)) return WordFit::Contains;
    // At the beginning of a word: by letters in the middle of words that one does not see nobody finds anything.
    const QString word = QLatin1Char(' ') + typed;
    const bool other = std::any_of(also.begin(), also.end(),
                                   [&](const QString& one) { return (QLatin1Char(' ') + fold(one)).contains(word); });
    return other ? WordFit::Also : WordFit::None;
}

} // namespace clientela::ui
