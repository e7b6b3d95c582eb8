#include "fields/OtherWords.h"

namespace clientela::fields {

QStringList otherWords(const Field& field) {
    QStringList words = field.names;
    for (const Choice& choice : field.choices) words += QStringList{choice.label} + choice.names;
    return words;
}

} // namespace clientela::fields
