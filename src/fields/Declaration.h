#pragma once

#include "fields/Field.h"

namespace clientela::fields {

/// Writes a field down in one readable expression, for the catalogue files of the rooms:
///     text("city", tr("Town"), Stored{{"cd", "city"}, {"cd", "city_f"}}).in(address).imported({"town", "città"})
/// Converts to the Field it describes.
class Declaration {
public:
    Declaration(const char* key, QString label, Type type, Source source) {
        field_.key = QString::fromLatin1(key);
        field_.label = std::move(label);
        field_.type = type;
        field_.source = std::move(source);
    }

    Declaration& in(const QString& group) { return field_.group = group, *this; }
    Declaration& choices(QList<Choice> list) { return field_.choices = std::move(list), *this; }
    /// Editable on the card.
    Declaration& editable() { return field_.editable = true, *this; }
    /// Taken from files; `names` are headers it goes by besides its key and label, UTF-8, separated by '|'. Case,
    /// accents, spaces and punctuation in them do not matter, nor do numbers in headers of fields with several values.
    Declaration& imported(const char* names = "") {
        field_.importable = true;
        return named(names);
    }
    /// Other words for a field that is not imported, by which a person may look for it; as in imported().
    Declaration& called(const char* words) { return named(words); }
    /// Exists in imports only.
    Declaration& importOnly(const char* names) {
        field_.importOnly = true;
        return imported(names);
    }
    /// Has a place in vCards, as Field::vcard says.
    Declaration& vcard(const char* place) { return field_.vcard = QString::fromLatin1(place), *this; }
    Declaration& persons() { return field_.appliesTo = AppliesTo::Persons, *this; }
    Declaration& companies() { return field_.appliesTo = AppliesTo::Companies, *this; }
    Declaration& askedOfCompanies() { return field_.askedOf = AppliesTo::Companies, *this; }
    Declaration& personal() { return field_.personal = true, *this; }
    Declaration& detail() { return field_.detail = true, *this; }
    Declaration& frequent() { return field_.frequent = true, *this; }
    Declaration& column() { return field_.defaultColumn = true, *this; }
    Declaration& wide(int characters) { return field_.width = characters, *this; }

    operator Field() const { return field_; }

private:
    Declaration& named(const char* names) {
        for (const QString& name : QString::fromUtf8(names).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            field_.names += name.trimmed();
        return *this;
    }

    Field field_;
};

/// "m.value" as a reference: alias and column.
inline ColumnRef column(const char* aliasAndColumn) {
    const QString text = QString::fromLatin1(aliasAndColumn);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    return {text.left(point), text.mid(point + 1)};
}

/// A stored column, with its folded text and what sorts it where there are such.
inline Stored stored(const char* at, const char* folded = nullptr, const char* sort = nullptr) {
    return {column(at), folded ? column(folded) : ColumnRef{}, sort ? column(sort) : ColumnRef{}, false};
}
/// A stored sum or count that is 0 where its row is missing.
inline Stored storedCount(const char* at) { return {column(at), {}, {}, true}; }

/// A choice; `names` are other spellings, UTF-8, separated by '|'.
inline Choice choice(const char* key, QString label, const char* names = "") {
    return {QString::fromLatin1(key), std::move(label),
            QString::fromUtf8(names).split(QLatin1Char('|'), Qt::SkipEmptyParts)};
}

} // namespace clientela::fields
