#pragma once

#include "customers/Card.h"

namespace clientela::customers {

/// What is said beside a field. Hints never keep a card from being saved; Confirmed says that a check went well.
struct FieldMessage {
    enum class Severity { Hint, Error, Confirmed };

    Severity severity = Severity::Hint;
    QString key;   ///< the field: "vat_number"; "phone", "email", "address", "postal_code" for parts
    int part = -1; ///< index in contactPoints or addresses; -1: the field itself
    QString text;  ///< "The number is too short."
    QString fix;   ///< what was probably meant, offered as a link; may be empty
    bool operator==(const FieldMessage&) const = default;
};

/// Looks at a card as it is typed: phones, e-mails, VAT number and tax code, postal codes, dates, and notes that hold
/// what should not be written down. `homeCountry` as in CardRepository. Errors only where saving would lose something.
std::vector<FieldMessage> checkCard(const Card& card, const QString& homeCountry, QDate today);

/// Whether the value that a hint of checkCard() is about may become right by typing on at its end: "IT1234" may be the
/// beginning of a VAT number, eleven digits with a wrong check digit are not. True for what cannot be told.
bool mayBecomeRight(const FieldMessage& message, const Card& card, const QString& homeCountry);

} // namespace clientela::customers
