#include "ui/search/MatchedRuns.h"

#include "base/Fold.h"

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr qsizetype kLeastDigits = 3;

bool isDigits(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
}

void addDigits(const QString& text, const QString& digits, std::vector<Run>& runs) {
    QString all;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit()) continue;
        all.append(text.at(i));
        places.push_back(i);
    }
    const qsizetype at = all.indexOf(digits);
    if (at < 0) return;
    const qsizetype first = places[static_cast<size_t>(at)];
    const qsizetype last = places[static_cast<size_t>(at + digits.size() - 1)];
    runs.push_back({first, last - first + 1});
}

void addBeginnings(const QString& text, const QString& word, std::vector<Run>& runs) {
    const QString wanted = fold(word);
    if (wanted.isEmpty()) return;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isLetterOrNumber() || (at > 0 && text.at(at - 1).isLetterOrNumber())) continue;
        // Folding may lengthen a letter (ß is ss), so the stretch is grown until it says what was wanted.
        for (qsizetype length = 1; at + length <= text.size(); ++length) {
            const QString folded = fold(QStringView(text).mid(at, length));
            if (folded.startsWith(wanted)) {
                runs.push_back({at, length});
                break;
            }
            if (!wanted.startsWith(folded)) break;
        }
    }
}

} // namespace

std::vector<Run> matchedRuns(const QString& text, const QString& searched) {
    std::vector<Run> runs;
    const QStringList words = searched.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (isDigits(word) && word.size() >= kLeastDigits)
            addDigits(text, word, runs);
        else
            addBeginnings(text, word, runs);
    }
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.at < b.at; });
    std::vector<Run> merged;
    for (const Run& run : runs) {
        if (!merged.empty() && run.at <= merged.back().at + merged.back().length) {
            Run& before = merged.back();
            before.length = std::max(before.length, run.at + run.length - before.at);
        } else {
            merged.push_back(run);
        }
    }
    return merged;
}

void FoundText::add(const QString& piece, const QString& searched) {
    for (const Run& run : matchedRuns(piece, searched)) runs.push_back({text.size() + run.at, run.length});
    text += piece;
}

FoundText FoundText::of(const QString& piece, const QString& searched) {
    FoundText found;
    found.add(piece, searched);
    return found;
}

} // namespace clientela::ui
