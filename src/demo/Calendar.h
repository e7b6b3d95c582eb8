#pragma once

#include "demo/Random.h"
#include "demo/World.h"

#include <QDate>

#include <string>
#include <vector>

namespace clientela::demo {

/// The three years that the demo tells of, day by day: how busy the shop is and which seasons are on. Days are numbered
/// from 0, the first; the last is today.
class Calendar {
public:
    explicit Calendar(QDate today);

    [[nodiscard]] int days() const { return static_cast<int>(days_.size()); }
    [[nodiscard]] int today() const { return days() - 1; }
    [[nodiscard]] const std::string& iso(int day) const { return days_[static_cast<size_t>(day)].iso; }
    [[nodiscard]] int year(int day) const { return days_[static_cast<size_t>(day)].year; }
    /// Seasons of World.h, or-ed.
    [[nodiscard]] unsigned seasons(int day) const { return days_[static_cast<size_t>(day)].seasons; }
    [[nodiscard]] bool isWorkday(int day) const { return days_[static_cast<size_t>(day)].workday; }
    /// ISO text of any day, also outside of the three years.
    [[nodiscard]] std::string isoOf(int day) const;
    [[nodiscard]] QDate date(int day) const { return first_.addDays(day); }

    /// A day from `first` to `last`, busy ones more often: weekends and feasts in the shop, working days for companies.
    [[nodiscard]] int shopDay(Random& random, int first, int last) const {
        return pick(random, shopSums_, first, last);
    }
    [[nodiscard]] int officeDay(Random& random, int first, int last) const {
        return pick(random, officeSums_, first, last);
    }

private:
    struct Day {
        std::string iso;
        int year = 0;
        unsigned seasons = Always;
        bool workday = false;
    };
    static int pick(Random& random, const std::vector<int>& sums, int first, int last);

    QDate first_;
    std::vector<Day> days_;
    std::vector<int> shopSums_; ///< running sums of how busy the days are, beginning with 0
    std::vector<int> officeSums_;
};

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
QDate easterOf(int year);

} // namespace clientela::demo
