#pragma once

#include <QString>

namespace clientela {

/// What is told to a person when something cannot be done, in the order of ui/UI.md "Words":
/// what happened, what is safe, what to do. Each at most one sentence; the last two may be empty.
struct Problem {
    QString what; ///< "northwind.csv could not be read: line 17 has 9 columns, the head has 11."
    QString safe; ///< "No card was changed."
    QString todo; ///< "Correct the line, or leave it out and import the rest."

    bool operator==(const Problem&) const = default;

    /// The three sentences joined by spaces, empty ones left out.
    [[nodiscard]] QString text() const;
};

} // namespace clientela
