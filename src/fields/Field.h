#pragma once

#include "fields/Source.h"

#include <QList>
#include <QStringList>

namespace clientela::fields {

enum class Type {
    Text,
    LongText,
    Choice,  ///< one of `choices`, stored as its key
    Choices, ///< several of `choices` or free words (tags)
    YesNo,   ///< stored 0/1; empty is neither
    Integer,
    Number,  ///< thousandths
    Percent, ///< basis points
    Money,   ///< minor units of the file's currency
    Price,   ///< of one piece: ten-thousandths of the currency's unit
    Date,
    DateTime, ///< ISO text; UTC for `created` and `updated`, else local; compares as its local date
    Country,  ///< ISO 3166-1 alpha-2
    Language, ///< ISO 639-1
    Phone,
    Email,
    Link,
};

struct Choice {
    QString key;   ///< as stored and as written in lists: "female"
    QString label; ///< as shown, translated
    QStringList
        names; ///< other spellings that imports and typed values understand, any language: "F", "donna", "женский"
    bool operator==(const Choice&) const = default;
};

/// For whom a customer's field makes sense; the card shows those of its kind.
enum class AppliesTo { Everyone, Persons, Companies };

/// The record that a field speaks of, where it is not the one that the catalogue is about but one to which this refers:
/// the person behind a link (Catalogue::refer).
struct Referred {
    ColumnRef id; ///< the column that holds its id: {"k", "other_id"}
    QString kind; ///< "customer"
    bool operator==(const Referred&) const = default;
    [[nodiscard]] bool isNull() const { return id.isNull(); }
};

/// One piece of a record. Declared once by its room; table, card, conditions, columns, sort, import, export, templates
/// and erasure all read this. A value; the catalogue owns them.
struct Field {
    QString key;   ///< [a-z][a-z0-9_]*; custom ones begin with x_
    QString label; ///< as shown, translated: "Family name"
    QString group; ///< section of the card and of the field chooser, translated: "Contact"
    Type type = Type::Text;
    Source source;
    Referred referred{}; ///< to another record; null: the field speaks of the catalogue's own
    QList<Choice> choices;
    /// Other words for it in English, Italian, Spanish and Russian, any case: headers that imports understand, and what
    /// people type who look for it.
    QStringList names;
    /// Its place in vCards (RFC 6350): property, parameters, and behind a point the component of a structured one:
    /// "FN", "TEL;TYPE=cell", "ADR;TYPE=home.3". Empty: vCards have none for it.
    QString vcard;
    AppliesTo appliesTo = AppliesTo::Everyone;
    AppliesTo askedOf = AppliesTo::Everyone; ///< of those it applies to, who is asked for it: others may have it, too
    bool personal = false;                   ///< personal data: in "everything we hold", redacted by erasure
    bool editable = false; ///< the card edits it (a stored column of the record's own table, or a part it knows)
    bool importable = false;
    bool importOnly = false; ///< a way to write other fields ("full name"); no list, column or card asks for it
    bool detail = false;     ///< of the finer record only (a line's product): bars Aggregate::coarse
    bool frequent = false;   ///< shown on a new card and in the first place of choosers
    bool defaultColumn = false;
    int width = 16; ///< usual width in characters, for columns on screen and paper

    bool operator==(const Field&) const = default;

    [[nodiscard]] bool isNumeric() const {
        return type == Type::Integer || type == Type::Number || type == Type::Percent || type == Type::Money ||
               type == Type::Price;
    }
    [[nodiscard]] bool isText() const {
        return type == Type::Text || type == Type::LongText || type == Type::Phone || type == Type::Email ||
               type == Type::Link;
    }
    [[nodiscard]] bool isDate() const { return type == Type::Date || type == Type::DateTime; }
    [[nodiscard]] bool takesArguments() const { return std::holds_alternative<Aggregate>(source); }
    /// Decimals of the stored integer for Number (3), Percent (2) and Price (4); Money has its currency's; else 0.
    [[nodiscard]] int scale() const {
        return type == Type::Number ? 3 : type == Type::Percent ? 2 : type == Type::Price ? 4 : 0;
    }
    [[nodiscard]] const Choice* choice(const QString& choiceKey) const {
        for (const Choice& c : choices)
            if (c.key == choiceKey) return &c;
        return nullptr;
    }
};

} // namespace clientela::fields
