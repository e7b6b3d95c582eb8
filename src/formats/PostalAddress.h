#pragma once

#include <QString>
#include <QStringList>

namespace clientela::formats {

/// A postal address in parts. Any part may be empty.
struct PostalAddress {
    QStringList recipient; ///< person, company, "c/o" line: from the top
    QString street;        ///< street and house number as the country writes them
    QString street2;       ///< flat, floor, post box
    QString postalCode;
    QString city;
    QString region;  ///< province, state, county: name or abbreviation
    QString country; ///< ISO 3166 code; empty is the home country

    bool operator==(const PostalAddress&) const = default;
};

/// The lines as the post of the address's country wants them: postal code before the town, behind it or on its own
/// line, province or state abbreviated where that is the custom. For a letter from `homeCountry` (ISO code) abroad the
/// country's name in capitals in `language` (the sender's, as the world's posts agree) is the last line. Never an empty
/// line.
QStringList addressLines(const PostalAddress& address, const QString& homeCountry, const QString& language);

/// The address without recipient and country in one line, for a card: "Via dei Serragli 20, 50124 Firenze FI".
QString addressInOneLine(const PostalAddress& address, const QString& homeCountry);

/// The abbreviation that the post uses for a region: "FI" of Firenze, "NY" of New York, "SP" of São Paulo; the text
/// itself where there is none. An abbreviation gives itself in capitals.
QString regionAbbreviation(const QString& country, const QString& region);

/// False where the postal code surely does not have the country's form (too short, letters where digits belong). A
/// warning only: codes change. True for an empty code and for countries whose form is not known.
bool looksLikePostalCode(const QString& country, const QString& code);

/// A postal code spaced as its country writes it ("SW1A1AA" gives "SW1A 1AA", "41134" in Sweden "411 34"); as given
/// where its form is not the country's.
QString postalCodeText(const QString& country, const QString& code);

} // namespace clientela::formats
