#include "exchange/HeaderNames.h"

#include "base/Fold.h"

#include <QHash>

#include <algorithm>

namespace clientela::exchange {

namespace {

constexpr double kTie = 0.02;
constexpr double kVeryName = 0.99;

// Words that say whose or which value it is, not what it is, and what each costs. Of two heads for one key the one
// whose word costs less is taken: a business writes to the office before it writes home.
const QHash<QString, double>& qualifiers() {
    static const QHash<QString, double> words = [] {
        QHash<QString, double> all;
        const auto add = [&all](double cost, std::initializer_list<const char*> list) {
            for (const char* word : list) all.insert(fold(QString::fromUtf8(word)), cost);
        };
        // Little words between others.
        add(0.01, {"the", "of", "di", "de", "del", "della", "la", "el", "il", "lo", "y", "e", "or", "a"});
        add(0.02, {"1", "value", "primary", "main", "principale", "principal", "основной", "основная"});
        add(0.04, {"default", "current", "predefinito", "predeterminado"});
        add(0.06, {"customer", "client", "contact", "cliente", "contatto", "contacto", "клиент", "клиента", "контакт",
                   "your"});
        add(0.10, {"business", "work", "office", "company", "ufficio", "lavoro", "aziendale", "trabajo", "oficina",
                   "рабочий", "рабочая", "billing", "invoice", "fatturazione", "facturación", "mailing", "postal"});
        add(0.14, {"home", "personal", "private", "casa", "privato", "particular", "домашний", "домашняя", "личный"});
        return all;
    }();
    return words;
}

bool isSlip(const QString& a, const QString& b) {
    if (std::min(a.size(), b.size()) < 5 || std::abs(a.size() - b.size()) > 1 || a == b) return false;
    qsizetype front = 0;
    while (front < std::min(a.size(), b.size()) && a[front] == b[front]) ++front;
    qsizetype back = 0;
    while (back < std::min(a.size(), b.size()) - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
    const qsizetype leftA = a.size() - front - back;
    const qsizetype leftB = b.size() - front - back;
    const bool swapped = leftA == 2 && leftB == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
    return (leftA <= 1 && leftB <= 1) || swapped;
}

// The same words but for a slip of one letter in one of them.
bool isSlip(const QStringList& a, const QStringList& b) {
    if (a.size() != b.size()) return false;
    int slips = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) continue;
        if (!isSlip(a[i], b[i])) return false;
        ++slips;
    }
    return slips == 1;
}

double wordsScore(const QStringList& header, const QStringList& name) {
    if (header.isEmpty() || name.isEmpty()) return 0;
    // "e-mail" and "email", "zip code" and "zipcode" are one word.
    const QString joinedHeader = header.join(QString());
    const QString joinedName = name.join(QString());
    if (header == name) return 1;
    if (joinedHeader == joinedName) return 0.99;
    if (isSlip(header, name)) return 0.85;

    // Take away the name's words; what is left of the head must be qualifiers.
    for (qsizetype from = 0; from < header.size(); ++from) {
        QString run;
        for (qsizetype to = from; to < header.size(); ++to) {
            run += header[to];
            if (run != joinedName) continue;
            double cost = 0.02;
            bool onlyQualifiers = true;
            for (qsizetype i = 0; i < header.size(); ++i) {
                if (i >= from && i <= to) continue;
                const auto found = qualifiers().constFind(header[i]);
                if (found == qualifiers().cend())
                    onlyQualifiers = false;
                else
                    cost += *found;
            }
            if (onlyQualifiers) return 1 - cost;
            // In English what a head is stands last ("Lead Source"), in Italian, Spanish and Russian first.
            return to == header.size() - 1 ? 0.6 : from == 0 ? 0.45 : 0.3;
        }
    }
    QStringList sortedHeader = header;
    QStringList sortedName = name;
    std::sort(sortedHeader.begin(), sortedHeader.end());
    std::sort(sortedName.begin(), sortedName.end());
    return sortedHeader == sortedName ? 0.95 : 0;
}

struct Pair {
    size_t header;
    size_t candidate;
    double score;
    size_t name; // which of the candidate's names it is; the first is the best

    // Two heads that are both a very name of one key are no tie: the name that is given first is the better one
    // ("Province" before "Province code").
    [[nodiscard]] bool isBetterNameThan(const Pair& other) const {
        return candidate == other.candidate && score >= kVeryName && other.score >= kVeryName && name < other.name;
    }
};

} // namespace

QStringList wordsOfHeader(const QString& header) {
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        if (c == u'\'' || c == u'’') continue; // Assistant's
        if (!c.isLetterOrNumber() && !c.isMark()) {
            spaced += QLatin1Char(' ');
            continue;
        }
        if (i > 0) {
            const QChar before = header[i - 1];
            const QChar after = i + 1 < header.size() ? header[i + 1] : QChar(u' ');
            const bool camel = c.isUpper() && (before.isLower() || (before.isUpper() && after.isLower()));
            const bool digits = before.isLetterOrNumber() && c.isDigit() != before.isDigit();
            if (camel || digits) spaced += QLatin1Char(' ');
        }
        spaced += c;
    }
    return fold(spaced).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

double headerScore(const QString& header, const QString& name) {
    return wordsScore(wordsOfHeader(header), wordsOfHeader(name));
}

std::vector<HeaderMatch> matchHeaders(const QStringList& headers, const std::vector<HeaderCandidate>& candidates) {
    std::vector<std::vector<QStringList>> names;
    for (const HeaderCandidate& candidate : candidates) {
        auto& words = names.emplace_back();
        words.push_back(wordsOfHeader(candidate.key));
        for (const QString& name : candidate.names) words.push_back(wordsOfHeader(name));
    }
    std::vector<Pair> pairs;
    for (size_t h = 0; h < static_cast<size_t>(headers.size()); ++h) {
        const QStringList words = wordsOfHeader(headers[static_cast<qsizetype>(h)]);
        for (size_t c = 0; c < candidates.size(); ++c) {
            Pair best{h, c, 0, 0};
            for (size_t n = 0; n < names[c].size(); ++n)
                if (const double score = wordsScore(words, names[c][n]); score > best.score) best = {h, c, score, n};
            if (best.score > 0) pairs.push_back(best);
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
        return a.score != b.score ? a.score > b.score : a.name < b.name;
    });

    std::vector<HeaderMatch> matches(static_cast<size_t>(headers.size()));
    std::vector<bool> keyTaken(candidates.size(), false);
    std::vector<bool> settled(matches.size(), false);
    for (const Pair& pair : pairs) {
        HeaderMatch& match = matches[pair.header];
        if (settled[pair.header] || keyTaken[pair.candidate]) continue;
        const auto rivals = [&](const Pair& other) {
            const bool sameHeader = other.header == pair.header && other.candidate != pair.candidate;
            const bool sameKey = other.candidate == pair.candidate && other.header != pair.header;
            // One that was left unmapped for its own tie still stands in the way.
            const bool open = matches[other.header].key.isEmpty() && !keyTaken[other.candidate];
            return (sameHeader || sameKey) && open && other.score > pair.score - kTie && !pair.isBetterNameThan(other);
        };
        settled[pair.header] = true;
        match.score = pair.score;
        match.ambiguous = std::any_of(pairs.begin(), pairs.end(), rivals);
        if (pair.score < kSureScore || match.ambiguous) {
            match.suggestion = candidates[pair.candidate].key;
            continue;
        }
        match.key = candidates[pair.candidate].key;
        keyTaken[pair.candidate] = true;
    }
    return matches;
}

} // namespace clientela::exchange
