#pragma once

#include <QSet>
#include <QString>

namespace clientela::storage {

/// The words that somebody who is erased was known by, for cutting them out of texts that have to stay: titles of
/// actions in the log, names of files that were handed out. They are compared folded and as whole words.
class ErasedWords {
public:
    /// A value of the record or of a part of it; short ones and long texts are no words to be known by.
    void add(const QString& value);

    [[nodiscard]] bool isEmpty() const { return words_.isEmpty(); }
    /// Whether a text that may be about anybody is about them: two of the words occur, or one that is nobody else's
    /// by itself (an e-mail, several words, a long number).
    [[nodiscard]] bool isNamedIn(const QString& text) const;
    /// The text with "…" in place of them.
    [[nodiscard]] QString cutFrom(const QString& text) const;

private:
    [[nodiscard]] QSet<QString> foundIn(const QString& text) const;

    QSet<QString> words_; ///< folded
};

} // namespace clientela::storage
