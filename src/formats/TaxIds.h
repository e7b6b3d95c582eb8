#pragma once

#include <QString>

namespace clientela::formats {

/// What the check of a number says. Unchecked: the form is right, but the number carries no check digit that is known.
enum class IdCheck { Right, Unchecked, WrongChecksum, UnknownFormat };

/// A number of a tax office or bank, and what its check digits say about it.
struct CheckedId {
    IdCheck outcome = IdCheck::UnknownFormat;
    QString country; ///< ISO 3166 code of the country whose rules were used, or empty
    QString normal;  ///< without spaces, dots, dashes; upper case; VAT numbers with their prefix (EL for Greece)

    bool operator==(const CheckedId&) const = default;
    /// True unless it is surely wrong.
    [[nodiscard]] bool isPlausible() const { return outcome == IdCheck::Right || outcome == IdCheck::Unchecked; }
};

/// Checks a VAT number of the EU, the United Kingdom and Northern Ireland, Switzerland, Norway or Russia. The number's
/// own prefix (IT, EL, CHE...) decides the country, else `country` (ISO 3166) does. The rules are those the member
/// states publish for VIES; a Russian number is its INN.
CheckedId checkVatNumber(const QString& typed, const QString& country);

/// Italian codice fiscale: 16 characters of a person (letters in place of digits for namesakes included), or the 11
/// digits of a company.
CheckedId checkCodiceFiscale(const QString& typed);

/// Russian INN, 10 digits (companies) or 12 (persons).
CheckedId checkInn(const QString& typed);

/// Spanish NIF: DNI, NIE or a company's number.
CheckedId checkSpanishNif(const QString& typed);

/// IBAN by ISO 13616: length by country and remainder 97.
CheckedId checkIban(const QString& typed);

/// An IBAN in groups of four, as it is printed.
QString ibanText(const QString& iban);

} // namespace clientela::formats
