#pragma once

#include <QString>
#include <QStringList>

namespace clientela::ui {

/// How well something that is chosen from a list fits the words that are typed, the best first.
enum class WordFit {
    Named,    ///< it is called by them
    Known,    ///< it is also called exactly that
    Leads,    ///< another name of it begins with them as whole words
    Begins,   ///< its name begins with them
    Contains, ///< its name, or what is shown beside it, has them
    Also,     ///< another name of it has a word that begins like them
    None
};

/// `typed` is folded (base/Fold.h); `detail` is shown beside the name, `also` are other names, which are not shown.
WordFit wordFit(const QString& name, const QString& detail, const QStringList& also, const QString& typed);

} // namespace clientela::ui
