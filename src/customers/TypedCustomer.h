#pragma once

#include "customers/FullName.h"

#include <utility>
#include <vector>

namespace clientela::customers {

/// What was typed in one line, as in the search box, read as the beginning of a new card.
struct TypedCustomer {
    NameParts name;  ///< of a person
    QString company; ///< a name with digits in it ("Studio 54") is nobody's but a company's
    QString phone;   ///< as typed, its groups together
    QString email{};
    bool operator==(const TypedCustomer&) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == TypedCustomer(); }
    /// The name in one line.
    [[nodiscard]] QString shownName() const;
    /// What the card is to hold, by the keys of its fields (customers/CustomerFields.h); phone and e-mail are none.
    [[nodiscard]] std::vector<std::pair<QString, QString>> values() const;
};

/// "rob 055 2341187": Rob, 055 2341187; "rob@shop.it" is his e-mail. Names that are typed without any capital get
/// theirs, but for particles between names ("jan van der berg"). The number of a document ("2026/0793") is no phone,
/// and nothing else; nor are a year or fewer than three digits. `language` decides on family names of two words (see
/// splitName()).
TypedCustomer typedCustomer(const QString& text, const QString& language = {});
/// The name of somebody who is a person for certain.
TypedCustomer typedPerson(const QString& name, const QString& language = {});

} // namespace clientela::customers
