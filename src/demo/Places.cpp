#include "demo/Places.h"

#include <array>
#include <string_view>

namespace clientela::demo {

namespace {

char randomDigit(Random& random) { return static_cast<char>('0' + random.below(10)); }

// Fills the '#' of a pattern.
std::string filled(Random& random, std::string_view pattern) {
    std::string text(pattern);
    for (char& c : text)
        if (c == '#') c = randomDigit(random);
    return text;
}

std::string postalCode(Random& random, const Town& town) {
    const PostalRange& range = random.pick(town.postal);
    if (range.first == 0 && range.last == 0) {
        std::string code = range.prefix;
        // The last two letters of a British code are none of those that look alike.
        static constexpr std::string_view letters = "ABDEFGHJLNPQRSTUWXYZ";
        if (code.back() == '?') {
            code.pop_back();
            code += letters[static_cast<size_t>(random.below(20))];
            code += letters[static_cast<size_t>(random.below(20))];
        }
        return code;
    }
    std::string code = std::to_string(random.between(range.first, range.last));
    return std::string(static_cast<size_t>(range.digits) - code.size(), '0') + code;
}

// A house number: most streets are short.
std::string houseNumber(Random& random) { return std::to_string(1 + random.early(random.chance(200) ? 240 : 70)); }

std::string italianStreet(Random& random, const World& world, const Town& town, bool shop) {
    std::string text = random.pick(world.tongue(Language::Italian).streets) + ' ' + houseNumber(random);
    if (shop && town.city == "Firenze") return text + (random.chance(600) ? "r" : ""); // shops have red numbers
    if (random.chance(100)) text += "/A";
    return text;
}

std::string spanishStreet(Random& random, const World& world, bool shop) {
    std::string text = random.pick(world.tongue(Language::Spanish).streets) + ' ' + houseNumber(random);
    if (!shop && random.chance(650))
        text += ", " + std::to_string(random.between(1, 7)) + ".º " + "ABCD"[random.below(4)];
    return text;
}

std::string russianStreet(Random& random, const World& world, bool shop) {
    std::string text = random.pick(world.tongue(Language::Russian).streets) + ", д. " + houseNumber(random);
    if (random.chance(150)) text += ", корп. " + std::to_string(random.between(1, 4));
    if (shop) return text + (random.chance(300) ? ", оф. " + std::to_string(random.between(1, 60)) : "");
    return text + ", кв. " + std::to_string(random.between(1, 140));
}

} // namespace

Address addressIn(Random& random, const World& world, const Town& town, Language streets, bool shop) {
    Address address;
    address.town = &town;
    address.postalCode = postalCode(random, town);
    if (town.country == "US") {
        address.street = std::to_string(random.between(10, 2400)) + ' ' + random.pick(world.americanStreets);
        if (!shop && random.chance(350)) address.street2 = "Apt " + std::to_string(random.between(1, 40));
    } else if (streets == Language::English) {
        address.street = houseNumber(random) + ' ' + random.pick(world.tongue(Language::English).streets);
        if (!shop && random.chance(180)) address.street2 = "Flat " + std::to_string(random.between(1, 20));
    } else if (streets == Language::Spanish) {
        address.street = spanishStreet(random, world, shop);
    } else if (streets == Language::Russian) {
        address.street = russianStreet(random, world, shop);
    } else {
        address.street = italianStreet(random, world, town, shop);
    }
    return address;
}

std::string e164(const std::string& typed) {
    std::string text = typed.front() == '+' ? "" : "39";
    for (const char c : typed)
        if (c >= '0' && c <= '9') text += c;
    return '+' + text;
}

Phone landLine(Random& random, const Town& town) {
    Phone phone;
    phone.typed = filled(random, town.phone);
    phone.e164 = e164(phone.typed);
    phone.label = "home";
    return phone;
}

Phone mobile(Random& random, const std::string& country) {
    static constexpr std::array<std::string_view, 14> italian{"320", "328", "329", "331", "333", "335", "338",
                                                              "339", "340", "347", "348", "349", "366", "392"};
    static constexpr std::array<std::string_view, 8> british{"7400", "7415", "7427", "7733",
                                                             "7740", "7801", "7816", "7912"};
    static constexpr std::array<std::string_view, 10> russian{"903", "905", "910", "911", "916",
                                                              "921", "925", "926", "961", "985"};
    static constexpr std::array<std::string_view, 8> spanish{"609", "616", "620", "636", "646", "655", "667", "690"};
    Phone phone;
    if (country == "ES") {
        phone.typed = filled(random, "+34 " + std::string(random.pick(spanish)) + " ## ## ##");
    } else if (country == "RU") {
        phone.typed = filled(random, "+7 " + std::string(random.pick(russian)) + " ###-##-##");
    } else if (country == "GB") {
        phone.typed = filled(random, "+44 " + std::string(random.pick(british)) + " ######");
    } else {
        const std::string prefix(random.pick(italian));
        phone.typed = filled(random, random.chance(150) ? "+39 " + prefix + " ### ####" : prefix + " ### ####");
    }
    phone.e164 = e164(phone.typed);
    return phone;
}

} // namespace clientela::demo
