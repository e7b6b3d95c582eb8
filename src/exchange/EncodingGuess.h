#pragma once

#include <QByteArray>

namespace clientela::exchange {

/// What the first bytes of a file are.
struct EncodingGuess {
    enum class Kind { Text, Empty, Binary };

    Kind kind = Kind::Text;
    QByteArray encoding = "UTF-8"; ///< for ICU; of Text only
    /// A byte order mark or well-formed UTF-8 proves the encoding; 8-bit ones are told by likelihood.
    bool sure = true;

    bool operator==(const EncodingGuess&) const = default;
};

/// Looks at the beginning of a file (a megabyte is plenty). `whole`: nothing follows it, else a character cut at the
/// end is no error.
EncodingGuess guessEncoding(const QByteArray& head, bool whole);

/// The encodings a person may choose from, likeliest first.
QList<QByteArray> knownEncodings();

} // namespace clientela::exchange
