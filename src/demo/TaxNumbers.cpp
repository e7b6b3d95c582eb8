#include "demo/TaxNumbers.h"

#include <array>
#include <string_view>

namespace clientela::demo {

namespace {

std::string digits(Random& random, int count) {
    std::string text;
    while (static_cast<int>(text.size()) < count) text += static_cast<char>('0' + random.below(10));
    return text;
}

int value(char digit) { return digit - '0'; }
char digit(int value) { return static_cast<char>('0' + value); }

std::string padded(int number, int width) {
    const std::string text = std::to_string(number);
    return std::string(static_cast<size_t>(width) > text.size() ? static_cast<size_t>(width) - text.size() : 0, '0') +
           text;
}

// Luhn over what stands before the check digit, from the right.
int luhnCheck(const std::string& text) {
    int sum = 0;
    bool twice = true;
    for (auto d = text.rbegin(); d != text.rend(); ++d, twice = !twice) {
        const int v = value(*d) * (twice ? 2 : 1);
        sum += v > 9 ? v - 9 : v;
    }
    return (10 - sum % 10) % 10;
}

std::string italian(Random& random) {
    std::string number = digit(random.between(0, 1)) + digits(random, 5) + digit(random.between(1, 9));
    number += padded(random.chance(500) ? 48 : random.between(1, 100), 3); // 048 is the tax office of Firenze
    return "IT" + number + digit(luhnCheck(number));
}

std::string spanish(Random& random) {
    const std::string number = digits(random, 7);
    return std::string("ES") + (random.chance(900) ? 'B' : 'A') + number + digit(luhnCheck(number));
}

std::string russian(Random& random) {
    constexpr std::array weights{2, 4, 10, 3, 5, 9, 4, 6, 8};
    const std::string number = digit(random.between(1, 9)) + digits(random, 8);
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) sum += weights[i] * value(number[i]);
    return number + digit(sum % 11 % 10);
}

std::string british(Random& random) {
    const std::string number = digit(random.between(1, 9)) + digits(random, 6);
    int sum = 0;
    for (size_t i = 0; i < 7; ++i) sum += (8 - static_cast<int>(i)) * value(number[i]);
    return "GB" + number + padded(97 - sum % 97, 2);
}

bool isVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

std::string upperLetters(const std::string& latin, bool vowels) {
    std::string result;
    for (const char c : latin)
        if (c >= 'a' && c <= 'z' && isVowel(c) == vowels) result += static_cast<char>(c - 'a' + 'A');
    return result;
}

std::string threeLetters(const std::string& latin, bool given) {
    std::string consonants = upperLetters(latin, false);
    // Of four or more consonants of a given name the second is left out.
    if (given && consonants.size() > 3) consonants.erase(1, 1);
    return (consonants + upperLetters(latin, true) + "XXX").substr(0, 3);
}

} // namespace

std::string vatNumber(Random& random, const std::string& country) {
    if (country == "IT") return italian(random);
    if (country == "ES") return spanish(random);
    if (country == "RU") return russian(random);
    if (country == "GB") return british(random);
    return {};
}

std::string codiceFiscale(const std::string& family, const std::string& given, Gender gender, QDate birth,
                          const std::string& placeCode) {
    // Values of the characters at odd places, for 0-9 and A-Z.
    static constexpr std::array odd{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                    20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    std::string code = threeLetters(family, false) + threeLetters(given, true) + padded(birth.year() % 100, 2);
    code += "ABCDEHLMPRST"[birth.month() - 1];
    code += padded(birth.day() + (gender == Gender::Female ? 40 : 0), 2) + placeCode;
    int sum = 0;
    for (size_t i = 0; i < code.size(); ++i) {
        const int place = code[i] <= '9' ? value(code[i]) : code[i] - 'A';
        sum += i % 2 == 0 ? odd[static_cast<size_t>(place)] : place;
    }
    return code + static_cast<char>('A' + sum % 26);
}

} // namespace clientela::demo
