#include "customers/KnownWords.h"

#include "base/Fold.h"
#include "customers/Card.h"
#include "storage/Connection.h"

#include <algorithm>

namespace clientela::customers {

using fields::Field;
using fields::Type;

namespace {

constexpr int kPlacesMost = 50'000;
constexpr int kWordsMost = 3'000; ///< of a field

constexpr auto kPlaces = "SELECT postal_code, city, region, country, count(*) AS cards FROM address "
                         "WHERE city IS NOT NULL GROUP BY postal_code, city, region, country "
                         "ORDER BY cards DESC, city, postal_code LIMIT ?";

/// Each card's own: nobody else's name or number is what was meant.
bool isOwn(const QString& key) {
    static const QStringList own{QStringLiteral("given_name"),  QStringLiteral("family_name"),
                                 QStringLiteral("middle_name"), QStringLiteral("nickname"),
                                 QStringLiteral("vat_number"),  QStringLiteral("tax_code"),
                                 QStringLiteral("external_id"), QStringLiteral("iban")};
    return own.contains(key);
}

QStringList textsOf(storage::Rows rows) {
    QStringList texts;
    while (rows.next()) texts += rows.text(0);
    return texts;
}

QStringList wordsOf(storage::Connection& connection, const Field& field) {
    if (const auto* custom = std::get_if<fields::Custom>(&field.source))
        return textsOf(
            connection.query(QStringLiteral("SELECT value FROM custom_value WHERE field_id = ? GROUP BY value "
                                            "ORDER BY count(*) DESC, value LIMIT ?"),
                             custom->fieldId, kWordsMost));
    return wordsOfColumn(connection, QStringLiteral("customer"), std::get<fields::Stored>(field.source).column.column,
                         kWordsMost);
}

bool hasWordBeginning(const QString& folded, const QString& beginning) {
    for (qsizetype at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1))
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber()) return true;
    return false;
}

} // namespace

bool KnownWords::offers(const Field& field) {
    if (field.type != Type::Text || !field.editable || field.importOnly || isOwn(field.key)) return false;
    if (std::holds_alternative<fields::Custom>(field.source)) return true;
    const auto* stored = std::get_if<fields::Stored>(&field.source);
    return stored && stored->column.alias == QLatin1String("c");
}

KnownWords KnownWords::read(storage::Connection& connection, const fields::Catalogue& customers, JobControl& control) {
    KnownWords known;
    {
        storage::Rows rows = connection.query(QString::fromLatin1(kPlaces), kPlacesMost);
        while (rows.next()) {
            known.places_.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4)});
            known.cities_.push_back(fold(rows.text(1)));
        }
    }
    for (const Field& field : customers.fields()) {
        if (!offers(field)) continue;
        control.check();
        std::vector<Word>& words = known.words_[field.key];
        for (const QString& text : wordsOf(connection, field)) words.push_back({text, fold(text)});
    }
    return known;
}

std::vector<KnownPlace> KnownWords::places(const QString& typed, int most) const {
    const QString folded = fold(typed);
    std::vector<KnownPlace> found;
    if (folded.isEmpty()) return found;
    for (size_t i = 0; i < places_.size() && static_cast<int>(found.size()) < most; ++i) {
        const KnownPlace& place = places_[i];
        const bool begins =
            place.postalCode.startsWith(typed.trimmed(), Qt::CaseInsensitive) || hasWordBeginning(cities_[i], folded);
        if (begins) found.push_back(place);
    }
    return found;
}

std::optional<KnownPlace> KnownWords::town(const QString& typed) const {
    const QString folded = fold(typed.trimmed());
    std::optional<KnownPlace> found;
    if (folded.isEmpty()) return found;
    QString name;
    bool isOneRegion = true;
    bool isOneCountry = true;
    const auto agree = [](QString& all, const QString& one) {
        if (all.isEmpty()) all = one;
        return one.isEmpty() || one == all;
    };
    for (size_t i = 0; i < places_.size(); ++i) {
        if (!hasWordBeginning(cities_[i], folded)) continue;
        const KnownPlace& place = places_[i];
        if (!found) {
            found = KnownPlace{{}, place.city, {}, {}, 0};
            name = cities_[i];
        }
        if (cities_[i] != name) return std::nullopt;
        isOneRegion = agree(found->region, place.region) && isOneRegion;
        isOneCountry = agree(found->country, place.country) && isOneCountry;
        found->cards += place.cards;
    }
    if (found && !isOneRegion) found->region.clear();
    if (found && !isOneCountry) found->country.clear();
    return found;
}

bool KnownWords::fits(const QString& postalCode, const QString& city) const {
    const QString name = fold(city);
    bool isElsewhere = false;
    for (size_t i = 0; i < places_.size(); ++i) {
        if (places_[i].postalCode != postalCode) continue;
        if (cities_[i] == name) return true;
        isElsewhere = true;
    }
    return !isElsewhere;
}

QStringList KnownWords::words(const QString& key, const QString& typed, int most) const {
    const QString folded = fold(typed);
    QStringList found;
    if (folded.isEmpty()) return found;
    for (const Word& word : words_.value(key)) {
        if (found.size() >= most) break;
        if (word.folded != folded && hasWordBeginning(word.folded, folded)) found += word.text;
    }
    return found;
}

void KnownWords::learn(const Card& card) {
    for (const Address& address : card.addresses) {
        if (address.city.isEmpty()) continue;
        const auto same = std::find_if(places_.begin(), places_.end(), [&](const KnownPlace& place) {
            return place.city == address.city && place.postalCode == address.postalCode &&
                   place.region == address.region && place.country == address.country;
        });
        if (same != places_.end()) {
            ++same->cards;
            continue;
        }
        places_.push_back({address.postalCode, address.city, address.region, address.country, 1});
        cities_.push_back(fold(address.city));
    }
    for (auto it = words_.begin(); it != words_.end(); ++it) {
        const QString text = card.text(it.key());
        const bool known = std::any_of(it->begin(), it->end(), [&](const Word& word) { return word.text == text; });
        if (!text.isEmpty() && !known) it->push_back({text, fold(text)});
    }
}

QStringList wordsOfColumn(storage::Connection& connection, const QString& table, const QString& column, int most) {
    return textsOf(connection.query(QStringLiteral("SELECT %2 FROM %1 WHERE %2 IS NOT NULL GROUP BY %2 "
                                                   "ORDER BY count(*) DESC, %2 LIMIT ?")
                                        .arg(table, column),
                                    most));
}

QStringList knownTags(storage::Connection& connection, int most) {
    return textsOf(
        connection.query(QStringLiteral("SELECT name FROM tag ORDER BY clientela_sort(name) LIMIT ?"), most));
}

} // namespace clientela::customers
