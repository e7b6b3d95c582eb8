#pragma once

#include <QString>

#include <vector>

namespace clientela::ui {

/// A stretch of a text.
struct Run {
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const Run&) const = default;
};

/// Where `text` shows what was searched for, in order and without overlaps: beginnings of words as the search compares
/// them (case and accents forgiven), and runs of at least three digits whatever stands between them ("5211" in
/// "059 521 1643").
[[nodiscard]] std::vector<Run> matchedRuns(const QString& text, const QString& searched);

} // namespace clientela::ui
