#pragma once

#include <initializer_list>
#include <string_view>

namespace clientela::formats::digits {

/// Every character is one of 0-9; true for nothing.
bool allDigits(std::string_view text);
inline int value(char digit) { return digit - '0'; }
/// The number that the digits write; at most 18 of them.
long long number(std::string_view digits);
/// Sum of digit times weight over the shorter of both.
int weighted(std::string_view digits, std::initializer_list<int> weights);
/// The sum modulo 10 of Luhn's formula over all digits, the last one counted once; 0 where the check digit is right.
int luhn(std::string_view digits);
/// ISO 7064 mod 11,10 over all digits; true where the last is the right check digit.
bool mod1110(std::string_view digits);
/// Remainder by 97 of the number that is written when A is 10, B is 11 ... Z is 35 (ISO 7064 mod 97-10).
int mod97(std::string_view text);

} // namespace clientela::formats::digits
