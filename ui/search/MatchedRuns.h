#pragma once

#include <QMetaType>
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

/// A line of what was found: its text, and where this shows what was searched for. A piece is added as searched or as
/// not: an "m" finds no card by the month of its last order, so it is not marked there.
struct FoundText {
    QString text;
    std::vector<Run> runs;
    bool operator==(const FoundText&) const = default;

    /// `searched` empty: nothing of the piece is marked.
    void add(const QString& piece, const QString& searched = {});
    [[nodiscard]] static FoundText of(const QString& piece, const QString& searched = {});
};

} // namespace clientela::ui

Q_DECLARE_METATYPE(clientela::ui::FoundText)
