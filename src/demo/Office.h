#pragma once

#include "demo/Dealings.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::demo {

/// The people of the shop; actors of the file in this order, their keys from 1.
inline constexpr std::array<std::string_view, 5> kStaff{"Anna Rosselli", "Marco Bellini", "Sofia Conti",
                                                        "Lucia Mancini", "Pietro Galli"};

/// The tags; keys from 1 in this order.
enum class Tag { Vip = 1, Weddings, Horeca, KeyAccount, Newsletter, Local, Allergies, LoyaltyCard, Hampers, Press };

/// The custom fields; keys from 1 in this order.
enum class CustomField { FavouriteCake = 1, Allergies, LoyaltyPoints, WeddingDate, TraysLent, DeliveryHour };

inline constexpr std::array<std::string_view, 4> kAllergies{"Nuts", "Gluten", "Milk", "Eggs"};
inline constexpr std::array<std::string_view, 3> kDeliveryHours{"Before 7", "7 to 9", "Afternoon"};

struct Campaign {
    std::string name;
    std::string_view channel; ///< "email" or "post"
    int day = 0;              ///< of Calendar
};

/// The campaigns of the three years, in the order of their keys, which count from 1.
std::vector<Campaign> campaigns(const Calendar& calendar);

/// The key of the series of a kind and year.
qint64 seriesId(const Numbers& numbers, DocumentKind kind, int year);
/// "2025/0412" and the like: the series' pattern with year and number.
std::string documentNumber(DocumentKind kind, int year, int number);
/// The word of a kind in the file: "invoice".
std::string_view word(DocumentKind kind);

/// The key of a tag by its name; 0 for none.
int tagId(std::string_view name);

/// Writes what is there once: the business, its people, products, series, tags, custom fields, campaigns, lists.
void writeOffice(storage::Connection& connection, const World& world, const Calendar& calendar, const Numbers& numbers);

} // namespace clientela::demo
