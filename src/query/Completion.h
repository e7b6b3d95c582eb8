#pragma once

#include "fields/Catalogue.h"

#include <QStringList>

namespace clientela::query {

/// What may stand where somebody types in a list's text.
struct Completion {
    int at = 0;     ///< the word that is being typed begins here, in UTF-16 units of the text
    int length = 0; ///< up to the cursor; 0: nothing is typed yet

    struct Offer {
        QString text;  ///< as it is put into the text
        QString label; ///< what it means, translated; may be empty
        bool operator==(const Offer&) const = default;
    };
    std::vector<Offer> offers; ///< words of the language and of the catalogue that begin with or contain what is typed

    const fields::Field* valuesOf = nullptr; ///< a value of this field is wanted: those of the file help as well
    bool listWanted = false;                 ///< the name of a saved list is wanted
    QString valuesKind;                      ///< of the records that the field, or the list, is of
    QString typed;                           ///< what stands there so far, without a quote before it
};

/// What may stand at `cursor`. Reads only what is before it, finished or not. Time grows with the text before the
/// cursor.
Completion completionAt(const QString& text, int cursor, const fields::Catalogues& catalogues, const QString& kind);

} // namespace clientela::query
