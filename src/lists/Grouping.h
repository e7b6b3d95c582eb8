#pragma once

#include "base/Calendar.h"

#include <QString>

namespace clientela::lists {

/// What a list is grouped by, and in which order its groups stand, kept as one text: `region`, `region; -sum spent`,
/// `date by month; -count`.
struct Grouping {
    QString by; ///< operand in the list language; empty: it is not grouped
    /// `value`, `count`, `sum OPERAND` or `average OPERAND`, with `-` before it for the highest first; empty: the
    /// usual one.
    QString order;
    CalendarUnit period = CalendarUnit::Day; ///< that dates are put together by: `by week`, `month`, `quarter`, `year`

    static Grouping of(const QString& text);
    [[nodiscard]] QString text() const;
    /// Without the order.
    [[nodiscard]] QString key() const;
    bool operator==(const Grouping&) const = default;
};

} // namespace clientela::lists
