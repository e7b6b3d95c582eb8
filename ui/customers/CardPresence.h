#pragma once

#include "customers/Card.h"
#include "storage/RevisionLog.h"

#include <functional>
#include <optional>

namespace clientela::storage {
class Connection;
}

namespace clientela::ui {

/// Whether a card is there to be worked on: it may have been deleted or archived, while it was open or before that.
struct CardPresence {
    bool gone = false;                     ///< it was deleted
    bool archived = false;                 ///< deleted, but final documents name it
    bool named = false;                    ///< final documents name it: deleting it archives it
    bool erased = false;                   ///< for good
    std::optional<storage::Revision> by{}; ///< what removed or archived it, where the log says so

    /// Of a card as the file has it; nothing: it has none.
    static CardPresence of(const std::optional<customers::Card>& card);
    /// Reads what is to be said of deleting the card `id`, and of one that is away what became of it. Throws Failure.
    void findOut(storage::Connection& connection, CustomerId id);

    /// Nothing is written on it before it is brought back.
    [[nodiscard]] bool isAway() const { return gone || archived; }
    /// Whether it can be brought back here: the log says how it was.
    [[nodiscard]] bool comesBack() const { return isAway() && !erased && (archived || by.has_value()); }
    /// Why nothing new begins on it; empty: it does.
    [[nodiscard]] QString closed() const;
    /// Who took it away, when, and by what; `when` puts a moment into words.
    [[nodiscard]] QString story(const std::function<QString(const QDateTime&)>& when) const;
};

} // namespace clientela::ui
