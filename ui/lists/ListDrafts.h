#pragma once

#include "lists/SavedLists.h"
#include "ui/desk/Desk.h"

namespace clientela::ui {

/// Lists that were changed and not saved. They are kept on this machine as what was typed into cards is (Drafts), in a
/// file of their own, and outlive the window.
class ListDrafts {
public:
    explicit ListDrafts(Desk& desk);

    /// A key for one more list that has no name yet: below 0, and never one that a list had before, as the way back may
    /// still lead to that.
    [[nodiscard]] ListId newKey();
    /// The new list that was changed last, but for this one; nothing where there is no other.
    [[nodiscard]] std::optional<ListId> unfinished(ListId but) const;
    /// The list as it was left, as the builder shows a place.
    [[nodiscard]] std::optional<Place> find(ListId id) const;
    void keep(ListId id, const Place& left);
    void remove(ListId id);

private:
    Drafts drafts_;
    qint64 newest_ = 0; ///< the key that was given out last
};

} // namespace clientela::ui
