#pragma once

#include <QStringList>

namespace clientela::storage {
class Connection;
}

namespace clientela::history {

/// What the newest thousand consents of the file say, the most frequent first, to be offered for the next.
struct ConsentWords {
    QStringList purposes; ///< but for advertising, which every file has
    QStringList sources;
    QStringList proofs;
};
ConsentWords consentWords(storage::Connection& connection);

} // namespace clientela::history
