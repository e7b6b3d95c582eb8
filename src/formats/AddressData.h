#pragma once

#include <span>

namespace clientela::formats {

/// How a country writes an address below the recipient. Lines are separated by '|'; S is the street lines, Z the postal
/// code, C the town, R the region as written, r the region's abbreviation; a letter in '^' prints in capitals ("^C").
/// What stands between two parts is printed only where both are there.
struct AddressFormat {
    const char* countries; ///< ISO codes, separated by spaces
    const char* lines;
};
std::span<const AddressFormat> addressFormats();
/// For countries that are in no row.
inline constexpr const char* kDefaultAddressLines = "S|Z C|R";

/// How a country's postal codes look: 9 a digit, A a letter, ? a digit or letter, the rest itself; spaces and dashes
/// are optional. Several forms are separated by '|'.
struct PostalCodeForm {
    const char* countries;
    const char* forms;
};
std::span<const PostalCodeForm> postalCodeForms();

struct RegionName {
    const char* abbreviation;
    const char16_t* names; ///< names in use, separated by '|'
};
struct CountryRegions {
    const char* country;
    std::span<const RegionName> regions;
    bool namedAfterTheirTown; ///< Italian provinces: the town's name tells the province where none is given
};
std::span<const CountryRegions> countryRegions();

} // namespace clientela::formats
