#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clientela::exchange {

/// Something a column can be filled into, with all the names people give it.
struct HeaderCandidate {
    QString key;
    QStringList names; ///< in any language; the key itself need not be among them
};

/// What a column's head most likely means.
struct HeaderMatch {
    QString key;            ///< empty: left unmapped
    QString suggestion;     ///< the best guess where key is empty because it is weak or tied; may be empty
    double score = 0;       ///< of key, else of suggestion: 1 is the very name, below kSureScore nothing is mapped
    bool ambiguous = false; ///< another column or another key fits as well
};

inline constexpr double kSureScore = 0.75;

/// The words of a head or name: folded, split at punctuation, at camel case ("CustomerID": customer id) and before and
/// behind digits ("Address1": address 1).
QStringList wordsOfHeader(const QString& header);

/// How well a head fits one name, from 0 to 1. Case, accents and punctuation do not count; words that only say whose or
/// which ("Customer e-mail", "Phone 1 - Value", "Telefono casa") cost little, a slip of one letter some more.
double headerScore(const QString& header, const QString& name);

/// For each header its best key: no key twice, and none where two fit equally well.
std::vector<HeaderMatch> matchHeaders(const QStringList& headers, const std::vector<HeaderCandidate>& candidates);

} // namespace clientela::exchange
