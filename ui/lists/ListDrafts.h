#pragma once

#include "lists/SavedLists.h"
#include "ui/desk/Desk.h"

namespace clientela::ui {

/// Lists that were changed and not saved. They are kept on this machine as what was typed into cards is (Drafts), in a
/// file of their own, and outlive the window.
class ListDrafts {
public:
    explicit ListDrafts(Desk& desk);

    /// The list as it was left, as the builder shows a place; of the list that has no name yet for a null id.
    [[nodiscard]] std::optional<Place> find(ListId id) const;
    void keep(ListId id, const Place& left);
    void remove(ListId id);

private:
    Drafts drafts_;
};

} // namespace clientela::ui
