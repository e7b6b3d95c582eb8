#include "formats/CheckDigits.h"

#include <algorithm>
#include <initializer_list>

namespace clientela::formats::digits {

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

long long number(std::string_view digits) {
    long long n = 0;
    for (const char c : digits) n = n * 10 + value(c);
    return n;
}

int weighted(std::string_view digits, std::initializer_list<int> weights) {
    int sum = 0;
    auto digit = digits.begin();
    for (auto weight = weights.begin(); weight != weights.end() && digit != digits.end(); ++weight, ++digit)
        sum += value(*digit) * *weight;
    return sum;
}

int luhn(std::string_view digits) {
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, twice = !twice) {
        const int d = value(*digit) * (twice ? 2 : 1);
        sum += d > 9 ? d - 9 : d;
    }
    return sum % 10;
}

bool mod1110(std::string_view digits) {
    int check = 5;
    for (const char c : digits) check = ((check == 0 ? 10 : check) * 2 % 11 + value(c)) % 10;
    return check == 1;
}

int mod97(std::string_view text) {
    int remainder = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            remainder = (remainder * 10 + value(c)) % 97;
        else
            remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder;
}

} // namespace clientela::formats::digits
