#pragma once

#include "search/SearchText.h"

#include <QByteArrayView>

namespace clientela::search {

/// What the indexes hold of a card, to look closer at one that they found: they know which words and digits it has, not
/// where. A value.
class CardWords {
public:
    /// `words` of customer_search and `digits` of customer_digits, as they are stored.
    explicit CardWords(QByteArrayView words, QByteArrayView digits = {});

    /// A word begins so; some words stand so, side by side.
    [[nodiscard]] bool begins(const QString& word) const;
    [[nodiscard]] bool holds(const QString& some) const;
    /// The number of a house and the street that it was typed beside stand side by side.
    [[nodiscard]] bool holdsHouse(const SearchText& text) const;
    /// Each word begins one of the card's, each run of digits is in a phone or, as it was typed, begins its words.
    [[nodiscard]] bool fits(const SearchText& text) const;
    /// The digits of its phones: each number as it is understood ("+39055...") and as it was typed.
    [[nodiscard]] const QString& digits() const { return digits_; }

private:
    QString words_; ///< each between two spaces
    QString digits_;
};

} // namespace clientela::search
