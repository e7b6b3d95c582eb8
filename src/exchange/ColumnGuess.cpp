#include "exchange/ColumnGuess.h"

namespace clientela::exchange {

namespace {

constexpr qsizetype kExamples = 3;
constexpr int kAnyYear = 2099; // two-digit years need some century; which one does not matter here

bool isDigit(char c) { return c >= '0' && c <= '9'; }

QString shown(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 80)));
}

int digitsAfter(std::string_view text, char sign) {
    const size_t at = text.rfind(sign);
    if (at == std::string_view::npos) return 0;
    return static_cast<int>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isDigit));
}

} // namespace

void ColumnObserver::add(std::string_view utf8) {
    const std::string_view text = trimmed(utf8);
    if (text.empty()) return;
    ++filled_;
    if (examples_.size() < kExamples) {
        const QString example = shown(text);
        if (!examples_.contains(example)) examples_ += example;
    }
    const bool anyDigit = std::any_of(text.begin(), text.end(), isDigit);
    if (!anyDigit) {
        yesNo_ += parseYesNo(text).has_value() && text != "x" ? 1 : 0;
        emails_ += looksLikeEmail(text) ? 1 : 0;
        return;
    }
    if (text.size() > 64 || text.find('@') != std::string_view::npos) {
        emails_ += looksLikeEmail(text) ? 1 : 0;
        return;
    }
    const bool phone = looksLikePhone(text);
    phones_ += phone ? 1 : 0;
    plusPhones_ += phone && text.front() == '+' ? 1 : 0;
    addNumber(text);
    addDate(text);
}

void ColumnObserver::addNumber(std::string_view text) {
    std::optional<qint64> first;
    bool differ = false;
    bool any = false;
    for (size_t i = 0; i < kNumberStyles.size(); ++i) {
        const auto value = parseNumber(text, kNumberStyles[i], 4);
        if (!value) continue;
        ++numbers_[i];
        any = true;
        int& decimals = kNumberStyles[i].decimal == ',' ? mostDecimalsAfterComma_ : mostDecimalsAfterPoint_;
        decimals = std::max(decimals, digitsAfter(text, kNumberStyles[i].decimal));
        differ |= first && *first != *value;
        first = value;
    }
    if (!any) return;
    numberStylesDiffer_ |= differ;
    if (differ && numberInTwoWays_.isEmpty()) numberInTwoWays_ = shown(text);
    const std::string_view digits = text.substr(text.front() == '-' || text.front() == '+' ? 1 : 0);
    leadingZeros_ += digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]) ? 1 : 0;
    integers_ += std::all_of(digits.begin(), digits.end(), isDigit) ? 1 : 0;
}

void ColumnObserver::addDate(std::string_view text) {
    std::optional<QDate> first;
    for (size_t i = 0; i < dates_.size(); ++i) {
        const auto date = parseDate(text, static_cast<DateStyle>(i), kAnyYear);
        if (!date) continue;
        ++dates_[i];
        const bool differ = first && *first != *date;
        dateStylesDiffer_ |= differ;
        if (differ && dateInTwoWays_.isEmpty()) dateInTwoWays_ = shown(text);
        first = date;
    }
    if (!first) return;
    if (text.size() == 8 && std::all_of(text.begin(), text.end(), isDigit)) {
        const int year = first->year();
        compactDates_ += year >= 1850 && year <= 2150 ? 1 : 0;
    }
    dots_ = dots_ && text.find('.') != std::string_view::npos && text.find('/') == std::string_view::npos;
}

ColumnGuess ColumnObserver::guess() const {
    ColumnGuess guess;
    guess.filled = filled_;
    guess.examples = examples_;
    if (filled_ == 0) return guess;
    guess.type = ColumnType::Text;
    guess.fitting = filled_;
    if (most(yesNo_)) {
        guess.type = ColumnType::YesNo;
        guess.fitting = yesNo_;
    } else if (most(emails_)) {
        guess.type = ColumnType::Email;
        guess.fitting = emails_;
    } else if (guessDate(guess) || guessNumber(guess)) {
        return guess;
    } else if (most(phones_)) {
        guess.type = ColumnType::Phone;
        guess.fitting = phones_;
    }
    return guess;
}

bool ColumnObserver::guessDate(ColumnGuess& guess) const {
    const auto best = static_cast<size_t>(std::max_element(dates_.begin(), dates_.end()) - dates_.begin());
    if (!most(dates_[best])) return false;
    // Numbers of eight digits are dates only if every single one is.
    if (compactDates_ > 0 && compactDates_ != filled_ && integers_ * 2 > filled_) return false;
    if (compactDates_ == 0 && integers_ * 2 > filled_) return false;
    guess.type = ColumnType::Date;
    guess.dateStyle = static_cast<DateStyle>(best);
    guess.fitting = dates_[best];
    const qint64 others = dates_[static_cast<size_t>(DateStyle::MonthDayYear)];
    // Day first stands before month first in the enumeration, so a tie has come out as day first.
    const bool tie = guess.dateStyle == DateStyle::DayMonthYear && others == guess.fitting && dateStylesDiffer_;
    guess.ambiguous = tie && !dots_;
    guess.twoWays = dateInTwoWays_;
    return true;
}

bool ColumnObserver::guessNumber(ColumnGuess& guess) const {
    const auto best = static_cast<size_t>(std::max_element(numbers_.begin(), numbers_.end()) - numbers_.begin());
    // +39 055 123 456 could be a number in groups of three, but nobody writes a plus before most amounts.
    if (!most(numbers_[best]) || leadingZeros_ > 0 || plusPhones_ * 2 > filled_) return false;
    guess.numberStyle = kNumberStyles[best];
    guess.fitting = numbers_[best];
    if (numberStylesDiffer_)
        for (size_t i = 0; i < kNumberStyles.size(); ++i)
            if (numbers_[i] == numbers_[best] && kNumberStyles[i].decimal != guess.numberStyle.decimal)
                guess.ambiguous = true;
    guess.twoWays = numberInTwoWays_;
    if (integers_ == guess.fitting) {
        guess.type = ColumnType::Integer;
        return true;
    }
    guess.type = ColumnType::Number;
    guess.mostDecimals = guess.numberStyle.decimal == ',' ? mostDecimalsAfterComma_ : mostDecimalsAfterPoint_;
    return true;
}

void settleTogether(std::vector<ColumnGuess>& columns, bool decimalComma) {
    int commas = 0;
    int points = 0;
    int dayFirst = 0;
    int monthFirst = 0;
    for (const ColumnGuess& column : columns) {
        if (column.ambiguous) continue;
        if (column.type == ColumnType::Number) ++(column.numberStyle.decimal == ',' ? commas : points);
        if (column.type != ColumnType::Date) continue;
        dayFirst += column.dateStyle == DateStyle::DayMonthYear ? 1 : 0;
        monthFirst += column.dateStyle == DateStyle::MonthDayYear ? 1 : 0;
    }
    const bool comma = commas != points ? commas > points : decimalComma;
    for (ColumnGuess& column : columns) {
        if (!column.ambiguous) continue;
        if (column.type == ColumnType::Number) {
            // What is open is what the one sign in "1,234" or "1.234" means.
            const bool commaInValues = column.twoWays.contains(QLatin1Char(','));
            if (commaInValues)
                column.numberStyle = comma ? NumberStyle{',', 0} : NumberStyle{'.', ','};
            else
                column.numberStyle = comma ? NumberStyle{',', '.'} : NumberStyle{'.', 0};
            column.ambiguous = commas == points;
        } else if (column.type == ColumnType::Date && dayFirst != monthFirst) {
            column.dateStyle = dayFirst > monthFirst ? DateStyle::DayMonthYear : DateStyle::MonthDayYear;
            column.ambiguous = false;
        }
    }
}

} // namespace clientela::exchange
