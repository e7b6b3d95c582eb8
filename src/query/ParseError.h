#pragma once

#include "base/Problem.h"

#include <QStringList>

#include <utility>
#include <variant>

namespace clientela::query {

/// Why a text is no list, or a list does not fit the catalogue; and where.
struct ParseError {
    Problem problem;         ///< what was expected, and what to do (with the nearest name, if there is one)
    int at = -1;             ///< first character of the word, in UTF-16 units of the text; < 0: the tree had no text
    int length = 0;          ///< of the word; 0 at the end of the text
    QStringList suggestions; ///< words to put in its place, nearest first; normally none

    bool operator==(const ParseError&) const = default;
};

/// The error in lines for a terminal: the sentences, the text (its line, or the part around the word) and a mark under
/// the word. Without a place only the sentences.
QString errorText(const ParseError& error, const QString& text);

/// What came of a text or a tree: a value, or the ParseError why there is none.
template <class T>
class [[nodiscard]] Parsed {
public:
    Parsed(T value) : state_(std::move(value)) {}
    Parsed(ParseError error) : state_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; undefined unless ok().
    [[nodiscard]] const T& value() const& { return *std::get_if<0>(&state_); }
    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&state_)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return std::get_if<0>(&state_); }

    /// The error; undefined if ok().
    [[nodiscard]] const ParseError& error() const { return *std::get_if<1>(&state_); }

private:
    std::variant<T, ParseError> state_;
};

} // namespace clientela::query
