#include "formats/VatRules.h"

#include "formats/CheckDigits.h"

#include <array>

namespace clientela::formats {

using namespace digits;

namespace {

IdCheck verdict(bool right) { return right ? IdCheck::Right : IdCheck::WrongChecksum; }
bool isLetter(char c) { return c >= 'A' && c <= 'Z'; }
bool digitsOnly(std::string_view n, size_t length) { return n.size() == length && allDigits(n); }
int last(std::string_view n) { return value(n.back()); }

IdCheck austria(std::string_view n) {
    if (n.size() != 9 || n[0] != 'U' || !allDigits(n.substr(1))) return IdCheck::UnknownFormat;
    return verdict((luhn(n.substr(1, 7)) + 4 + last(n)) % 10 == 0);
}

IdCheck belgium(std::string_view n) {
    if (!digitsOnly(n, 10) || n[0] > '1') return IdCheck::UnknownFormat;
    return verdict(97 - number(n.substr(0, 8)) % 97 == number(n.substr(8)));
}

// Nine digits are a company; ten a person, a foreigner or another taxpayer, each with a formula of its own.
IdCheck bulgaria(std::string_view n) {
    if (digitsOnly(n, 9)) {
        int check = weighted(n, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
        if (check == 10) check = weighted(n, {3, 4, 5, 6, 7, 8, 9, 10}) % 11 % 10;
        return verdict(check == last(n));
    }
    if (!digitsOnly(n, 10)) return IdCheck::UnknownFormat;
    const bool person = weighted(n, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10 == last(n);
    const bool foreigner = weighted(n, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10 == last(n);
    const bool other = (11 - weighted(n, {4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 == last(n);
    return verdict(person || foreigner || other);
}

IdCheck cyprus(std::string_view n) {
    if (n.size() != 9 || !allDigits(n.substr(0, 8)) || !isLetter(n[8])) return IdCheck::UnknownFormat;
    static constexpr std::array odd{1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (size_t i = 0; i < 8; ++i) sum += i % 2 == 0 ? odd[size_t(value(n[i]))] : value(n[i]);
    return verdict(n[8] == 'A' + sum % 26);
}

// Eight digits are a company; nine and ten a person's birth number, checked only since 1954 (ten digits).
IdCheck czechia(std::string_view n) {
    if (digitsOnly(n, 8)) {
        if (n[0] == '9') return IdCheck::UnknownFormat;
        const int check = (11 - weighted(n, {8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
        return verdict((check == 0 ? 1 : check % 10) == last(n));
    }
    if (digitsOnly(n, 9)) return IdCheck::Unchecked;
    if (!digitsOnly(n, 10)) return IdCheck::UnknownFormat;
    return verdict(number(n.substr(0, 9)) % 11 % 10 == last(n));
}

IdCheck germany(std::string_view n) {
    if (!digitsOnly(n, 9) || n[0] == '0') return IdCheck::UnknownFormat;
    return verdict(mod1110(n));
}

IdCheck denmark(std::string_view n) {
    if (!digitsOnly(n, 8) || n[0] == '0') return IdCheck::UnknownFormat;
    return verdict(weighted(n, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

IdCheck estonia(std::string_view n) {
    if (!digitsOnly(n, 9)) return IdCheck::UnknownFormat;
    return verdict(weighted(n, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0);
}

IdCheck greece(std::string_view n) {
    if (!digitsOnly(n, 9)) return IdCheck::UnknownFormat;
    return verdict(weighted(n, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == last(n));
}

IdCheck finland(std::string_view n) {
    if (!digitsOnly(n, 8)) return IdCheck::UnknownFormat;
    return verdict(weighted(n, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0);
}

// Two characters of key and the SIREN. Keys with letters (no I, no O) count in a base of their own.
IdCheck france(std::string_view n) {
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    if (n.size() != 11 || !allDigits(n.substr(2))) return IdCheck::UnknownFormat;
    const size_t first = alphabet.find(n[0]);
    const size_t second = alphabet.find(n[1]);
    if (first == alphabet.npos || second == alphabet.npos) return IdCheck::UnknownFormat;
    const std::string_view siren = n.substr(2);
    const bool monaco = siren.substr(0, 3) == "000";
    if (!monaco && luhn(siren) != 0) return IdCheck::WrongChecksum;
    if (allDigits(n.substr(0, 2))) return verdict((number(siren) * 100 + 12) % 97 == number(n.substr(0, 2)));
    const long long key = first < 10 ? static_cast<long long>(first * 24 + second) - 10
                                     : static_cast<long long>(first * 34 + second) - 100;
    return verdict((number(siren) + 1 + key / 11) % 11 == key % 11);
}

IdCheck unitedKingdom(std::string_view n) {
    if (n.size() == 5 && (n.substr(0, 2) == "GD" || n.substr(0, 2) == "HA") && allDigits(n.substr(2)))
        return IdCheck::Unchecked; // government and health authorities
    if (!digitsOnly(n, 9) && !digitsOnly(n, 12)) return IdCheck::UnknownFormat;
    const int sum = weighted(n.substr(0, 7), {8, 7, 6, 5, 4, 3, 2}) + int(number(n.substr(7, 2)));
    return verdict(sum % 97 == 0 || (sum + 55) % 97 == 0 || (sum + 42) % 97 == 0);
}

IdCheck croatia(std::string_view n) { return digitsOnly(n, 11) ? verdict(mod1110(n)) : IdCheck::UnknownFormat; }

IdCheck hungary(std::string_view n) {
    if (!digitsOnly(n, 8)) return IdCheck::UnknownFormat;
    return verdict(weighted(n, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0);
}

IdCheck ireland(std::string_view n) {
    if ((n.size() != 8 && n.size() != 9) || !isLetter(n[7])) return IdCheck::UnknownFormat;
    std::string seven(n.substr(0, 7));
    if (n.size() == 8 && !(n[1] >= '0' && n[1] <= '9')) {
        if (!isLetter(n[1]) && n[1] != '+' && n[1] != '*') return IdCheck::UnknownFormat;
        seven.assign(1, '0').append(n, 2, 5).push_back(n[0]); // the form before 2013
    }
    if (!allDigits(seven)) return IdCheck::UnknownFormat;
    int sum = weighted(seven, {8, 7, 6, 5, 4, 3, 2});
    if (n.size() == 9) {
        if (n[8] != 'W' && (n[8] < 'A' || n[8] > 'V')) return IdCheck::UnknownFormat;
        sum += n[8] == 'W' ? 0 : 9 * (n[8] - 'A' + 1);
    }
    return verdict(n[7] == "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23]);
}

IdCheck italy(std::string_view n) {
    if (!digitsOnly(n, 11) || n.substr(0, 7) == "0000000") return IdCheck::UnknownFormat;
    if (luhn(n) != 0) return IdCheck::WrongChecksum; // a slip of the hand is said as such, wherever in the number it is
    const long long office = number(n.substr(7, 3));
    if (office == 0 || (office > 100 && office != 120 && office != 121 && office != 888 && office != 999))
        return IdCheck::UnknownFormat;
    return IdCheck::Right;
}

IdCheck lithuania(std::string_view n) {
    const bool company = digitsOnly(n, 9) && n[7] == '1';
    const bool temporary = digitsOnly(n, 12) && n[10] == '1';
    if (!company && !temporary) return IdCheck::UnknownFormat;
    const auto check = [&](size_t shift) {
        int sum = 0;
        for (size_t i = 0; i + 1 < n.size(); ++i) sum += int(1 + (i + shift) % 9) * value(n[i]);
        return sum % 11;
    };
    const int first = check(0);
    return verdict((first == 10 ? check(2) % 10 : first) == last(n));
}

IdCheck luxembourg(std::string_view n) {
    if (!digitsOnly(n, 8)) return IdCheck::UnknownFormat;
    return verdict(number(n.substr(0, 6)) % 89 == number(n.substr(6)));
}

IdCheck latvia(std::string_view n) {
    if (!digitsOnly(n, 11)) return IdCheck::UnknownFormat;
    if (n[0] > '3') return verdict(weighted(n, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3);
    if (n.substr(0, 2) == "32") return IdCheck::Unchecked; // persons registered since 2017
    return verdict((1 + weighted(n, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10 == last(n));
}

IdCheck malta(std::string_view n) {
    if (!digitsOnly(n, 8) || n[0] == '0') return IdCheck::UnknownFormat;
    return verdict(weighted(n, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0);
}

// Companies keep the old check (mod 11); since 2020 sole traders have one over the whole number (mod 97).
IdCheck netherlands(std::string_view n) {
    if (n.size() != 12 || n[9] != 'B' || !allDigits(n.substr(0, 9)) || !allDigits(n.substr(10)))
        return IdCheck::UnknownFormat;
    const bool company = weighted(n, {9, 8, 7, 6, 5, 4, 3, 2}) % 11 == value(n[8]);
    return verdict(company || mod97(std::string("NL").append(n)) == 1);
}

IdCheck poland(std::string_view n) {
    if (!digitsOnly(n, 10)) return IdCheck::UnknownFormat;
    return verdict(weighted(n, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == last(n));
}

IdCheck portugal(std::string_view n) {
    if (!digitsOnly(n, 9) || n[0] == '0') return IdCheck::UnknownFormat;
    return verdict((11 - weighted(n, {9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10 == last(n));
}

IdCheck romania(std::string_view n) {
    if (n.size() < 2 || n.size() > 10 || !allDigits(n) || n[0] == '0') return IdCheck::UnknownFormat;
    std::string_view body = n.substr(0, n.size() - 1);
    static constexpr int weights[] = {7, 5, 3, 2, 1, 7, 5, 3, 2};
    int sum = 0;
    for (auto weight = std::rbegin(weights); !body.empty(); ++weight, body.remove_suffix(1))
        sum += last(body) * *weight;
    return verdict(sum * 10 % 11 % 10 == last(n));
}

IdCheck sweden(std::string_view n) {
    if (!digitsOnly(n, 12) || n.substr(10) == "00") return IdCheck::UnknownFormat;
    return verdict(luhn(n.substr(0, 10)) == 0);
}

IdCheck slovenia(std::string_view n) {
    if (!digitsOnly(n, 8) || n[0] == '0') return IdCheck::UnknownFormat;
    const int check = 11 - weighted(n, {8, 7, 6, 5, 4, 3, 2}) % 11;
    return verdict(check != 11 && check % 10 == last(n));
}

IdCheck slovakia(std::string_view n) {
    if (!digitsOnly(n, 10) || n[0] == '0') return IdCheck::UnknownFormat;
    return verdict(number(n) % 11 == 0);
}

// "CHE" before, in practice also "MWST", "TVA" or "IVA" behind.
IdCheck switzerland(std::string_view n) {
    for (const std::string_view suffix : {"MWST", "TVA", "IVA", "TPV"})
        if (n.size() == 9 + suffix.size() && n.substr(9) == suffix) n = n.substr(0, 9);
    if (!digitsOnly(n, 9)) return IdCheck::UnknownFormat;
    return verdict((11 - weighted(n, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11 == last(n));
}

IdCheck norway(std::string_view n) {
    if (n.size() == 12 && n.substr(9) == "MVA") n = n.substr(0, 9);
    if (!digitsOnly(n, 9)) return IdCheck::UnknownFormat;
    return verdict(weighted(n, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

struct Rule {
    std::string_view prefix;
    IdCheck (*check)(std::string_view);
};

constexpr Rule kRules[] = {
    {"AT", austria},          {"BE", belgium},       {"BG", bulgaria},     {"CHE", switzerland},  {"CY", cyprus},
    {"CZ", czechia},          {"DE", germany},       {"DK", denmark},      {"EE", estonia},       {"EL", greece},
    {"ES", checkSpanishBody}, {"FI", finland},       {"FR", france},       {"GB", unitedKingdom}, {"HR", croatia},
    {"HU", hungary},          {"IE", ireland},       {"IT", italy},        {"LT", lithuania},     {"LU", luxembourg},
    {"LV", latvia},           {"MT", malta},         {"NL", netherlands},  {"NO", norway},        {"PL", poland},
    {"PT", portugal},         {"RO", romania},       {"RU", checkInnBody}, {"SE", sweden},        {"SI", slovenia},
    {"SK", slovakia},         {"XI", unitedKingdom},
};

const Rule* ruleOf(std::string_view prefix) {
    for (const Rule& rule : kRules)
        if (rule.prefix == prefix) return &rule;
    return nullptr;
}

} // namespace

IdCheck checkVatBody(std::string_view prefix, std::string_view body) {
    const Rule* rule = ruleOf(prefix);
    return rule ? rule->check(body) : IdCheck::UnknownFormat;
}

bool hasVatRules(std::string_view prefix) { return ruleOf(prefix) != nullptr; }

IdCheck checkSpanishBody(std::string_view n) {
    static constexpr std::string_view letters = "TRWAGMYFPDXBNJZSQVHLCKE";
    if (n.size() != 9) return IdCheck::UnknownFormat;
    const std::string_view middle = n.substr(1, 7);
    if (!allDigits(middle)) return IdCheck::UnknownFormat;
    const char first = n[0];
    const char check = n[8];
    if (value(first) >= 0 && value(first) <= 9) {
        return isLetter(check) ? verdict(check == letters[size_t(number(n.substr(0, 8)) % 23)])
                               : IdCheck::UnknownFormat;
    }
    if (first >= 'X' && first <= 'Z') // foreigners: X, Y, Z stand for 0, 1, 2
        return verdict(check == letters[size_t(((first - 'X') * 10'000'000LL + number(middle)) % 23)]);
    if (first >= 'K' && first <= 'M') return verdict(check == letters[size_t(number(middle) % 23)]);
    if (std::string_view("ABCDEFGHJNPQRSUVW").find(first) == std::string_view::npos) return IdCheck::UnknownFormat;
    std::string checked(middle);
    checked += '0';
    const int digit = (10 - luhn(checked)) % 10;
    return verdict(check == '0' + digit || check == "JABCDEFGHI"[digit]);
}

IdCheck checkInnBody(std::string_view n) {
    if (digitsOnly(n, 10)) return verdict(weighted(n, {2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == last(n));
    if (!digitsOnly(n, 12)) return IdCheck::UnknownFormat;
    const bool eleventh = weighted(n, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == value(n[10]);
    return verdict(eleventh && weighted(n, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == value(n[11]));
}

} // namespace clientela::formats
