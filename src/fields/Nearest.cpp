#include "fields/Nearest.h"

#include "base/Fold.h"

#include <algorithm>
#include <vector>

namespace clientela::fields {

namespace {

// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, three rows at a time.
int distance(const QString& a, const QString& b) {
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), previous(width), current(width);
    for (size_t j = 0; j < width; ++j) previous[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] = std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], before[at - 2] + 1);
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return previous.back();
}

} // namespace

QStringList nearest(const QString& typed, const QStringList& candidates, int most) {
    const QString folded = fold(typed).left(64); // longer words are nobody's slip of the finger
    std::vector<std::pair<int, QString>> scored;
    for (const QString& candidate : candidates) {
        const QString other = fold(candidate);
        int score = distance(folded, other.left(64));
        const bool contained = folded.size() >= 3 && other.contains(folded);
        if (!contained && score > std::max<qsizetype>(1, folded.size() / 3)) continue;
        if (contained) score = std::min(score, 2);
        scored.emplace_back(score, candidate);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [score, name] : scored)
        if (names.size() < most) names += name;
    return names;
}

} // namespace clientela::fields
