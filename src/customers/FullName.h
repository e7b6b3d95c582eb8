#pragma once

#include <QString>

namespace clientela::customers {

/// A whole name taken apart: "Dott.ssa Giulia De Luca", "Anders, Maria", "Иванова Анна Петровна".
struct NameParts {
    QString title;
    QString given;
    QString middle; ///< only a patronymic is told apart
    QString family;
    bool operator==(const NameParts&) const = default;
};

/// Splits a person's whole name. A comma puts the family name first; so does a Russian patronymic at the end; particles
/// (de, van, della...) belong to the family name; a single word is the given name. With Spanish surnames of two words
/// (language "es", four words, or three) both are the family name.
NameParts splitName(const QString& fullName, const QString& language = {});

} // namespace clientela::customers
