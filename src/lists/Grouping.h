#pragma once

#include <QString>

namespace clientela::lists {

/// What a list is grouped by, and in which order its groups stand, kept as one text: `region`, `region; -sum spent`.
struct Grouping {
    QString by; ///< operand in the list language; empty: it is not grouped
    /// `value`, `count`, `sum OPERAND` or `average OPERAND`, with `-` before it for the highest first; empty: the
    /// usual one, the largest groups first.
    QString order;

    static Grouping of(const QString& text);
    [[nodiscard]] QString text() const;
    bool operator==(const Grouping&) const = default;
};

} // namespace clientela::lists
