#include "exchange/ValueFormats.h"

#include "base/Fold.h"

#include <QHash>
#include <QLocale>

#include <array>

namespace clientela::exchange {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

QHash<QString, int> namesOfMonths() {
    QHash<QString, int> names;
    for (const auto language : {QLocale::English, QLocale::Italian, QLocale::Spanish, QLocale::Russian}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                    names.insert(fold(name.remove(QLatin1Char('.'))), month);
    }
    return names;
}

int monthNamed(std::string_view utf8) {
    static const QHash<QString, int> names = namesOfMonths();
    return names.value(fold(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))), 0);
}

struct Part {
    int number = -1; // -1: a name
    size_t digits = 0;
    std::string_view name;
};

// The three parts of a date; nothing if there are not three, or what follows is no time.
std::optional<std::array<Part, 3>> partsOf(std::string_view text) {
    std::array<Part, 3> parts;
    size_t count = 0;
    size_t at = 0;
    while (at < text.size() && count < 3) {
        Part part;
        const size_t from = at;
        if (isDigit(text[at])) {
            part.number = 0;
            for (; at < text.size() && isDigit(text[at]); ++at) {
                if (at - from == 4) return std::nullopt;
                part.number = part.number * 10 + (text[at] - '0');
            }
            part.digits = at - from;
        } else {
            const auto ends = [](char c) {
                return isDigit(c) || c == ' ' || c == '.' || c == ',' || c == '-' || c == '/';
            };
            while (at < text.size() && !ends(text[at])) ++at;
            if (at == from || at - from > 24) return std::nullopt;
            part.name = text.substr(from, at - from);
            if (part.name == "de" || part.name == "of") { // 12 de noviembre de 2025
                while (at < text.size() && text[at] == ' ') ++at;
                continue;
            }
        }
        parts[count++] = part;
        if (count == 3) break;
        size_t signs = 0;
        for (; at < text.size() &&
               (text[at] == ' ' || text[at] == '.' || text[at] == ',' || text[at] == '-' || text[at] == '/');
             ++at)
            signs += text[at] != ' ' ? 1 : 0;
        if (signs > 1) return std::nullopt;
    }
    if (count != 3) return std::nullopt;
    const std::string_view rest = text.substr(at);
    if (rest.empty() || rest == "." || rest == "\xD0\xB3." || rest == " \xD0\xB3.") return parts; // "2025 г."
    const bool time = rest.size() >= 5 && (rest[0] == 'T' || rest[0] == ' ' || rest[0] == ',') &&
                      rest.find(':') != std::string_view::npos && rest.find(':') <= 4 &&
                      isDigit(rest[rest.find(':') - 1]);
    if (!time) return std::nullopt;
    return parts;
}

// 20251112, the only form without signs.
std::optional<QDate> compactDate(std::string_view text) {
    int number = 0;
    for (const char c : text) {
        if (!isDigit(c)) return std::nullopt;
        number = number * 10 + (c - '0');
    }
    const QDate date(number / 10000, number / 100 % 100, number % 100);
    if (!date.isValid() || date.year() < 1000) return std::nullopt;
    return date;
}

int fullYear(const Part& part, int latestYear) {
    if (part.digits == 4) return part.number;
    const int century = latestYear - latestYear % 100;
    const int year = century + part.number;
    return year <= latestYear ? year : year - 100;
}

} // namespace

std::optional<QDate> parseDate(std::string_view utf8, DateStyle style, int latestYear) {
    const std::string_view text = trimmed(utf8);
    if (text.size() < 6 || text.size() > 48) return std::nullopt;
    if (text.size() == 8 && style == DateStyle::YearMonthDay)
        if (const auto date = compactDate(text)) return date;
    const auto parts = partsOf(text);
    if (!parts) return std::nullopt;
    static constexpr int kOrder[3][3] = {{0, 1, 2}, {2, 1, 0}, {2, 0, 1}}; // where year, month and day stand
    const auto& order = kOrder[static_cast<int>(style)];
    const Part& year = (*parts)[static_cast<size_t>(order[0])];
    const Part& month = (*parts)[static_cast<size_t>(order[1])];
    const Part& day = (*parts)[static_cast<size_t>(order[2])];
    // 25-11-12 begins with a day or a month: a year of two digits never stands first.
    const bool yearFits = year.digits == 4 || (year.digits == 2 && style != DateStyle::YearMonthDay);
    if (!yearFits || day.digits < 1 || day.digits > 2 || month.digits > 2) return std::nullopt;
    const int monthNumber = month.number >= 0 ? month.number : monthNamed(month.name);
    const QDate date(fullYear(year, latestYear), monthNumber, day.number);
    if (!date.isValid() || date.year() < 1000) return std::nullopt;
    return date;
}

std::optional<bool> parseYesNo(std::string_view utf8) {
    static const QHash<QString, bool> words = [] {
        QHash<QString, bool> all;
        for (const char* yes :
             {"yes", "y", "true", "t", "on", "1", "x", "si", "s", "vero", "verdadero", "v", "да", "д", "истина"})
            all.insert(QString::fromUtf8(yes), true);
        for (const char* no : {"no", "n", "false", "f", "off", "0", "falso", "нет", "н", "ложь"})
            all.insert(QString::fromUtf8(no), false);
        return all;
    }();
    const std::string_view text = trimmed(utf8);
    if (text.empty() || text.size() > 20) return std::nullopt;
    const auto found = words.constFind(fold(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    if (found == words.cend()) return std::nullopt;
    return *found;
}

bool looksLikeEmail(std::string_view utf8) {
    const std::string_view text = trimmed(utf8);
    const size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.size() > 254) return false;
    const std::string_view domain = text.substr(at + 1);
    return text.find_first_of(" ,;\t\n") == std::string_view::npos && domain.find('@') == std::string_view::npos &&
           domain.find('.') != std::string_view::npos && domain.front() != '.' && domain.back() != '.';
}

bool looksLikePhone(std::string_view utf8) {
    std::string_view text = trimmed(utf8);
    if (text.size() < 6 || text.size() > 40) return false;
    for (const std::string_view mark : {"ext.", "ext", "int.", "x", "#"}) {
        const size_t at = text.find(mark);
        if (at == std::string_view::npos) continue;
        if (text.substr(at + mark.size()).find_first_not_of(" 0123456789") != std::string_view::npos) return false;
        text = text.substr(0, at);
        break;
    }
    const size_t digits = static_cast<size_t>(std::count_if(text.begin(), text.end(), isDigit));
    return digits >= 6 && digits <= 15 && text.find_first_not_of("0123456789 ()+.-/", 0) == std::string_view::npos &&
           text.find('+', 1) == std::string_view::npos;
}

} // namespace clientela::exchange
