#pragma once

#include "lists/SavedLists.h"

namespace clientela::lists {

/// The lists a shop needs on its first day, in the language of the program: best customers, key, average and occasional
/// ones with their thresholds in sight, one-timers, lapsed, birthdays, whom to call, who owes, which cards need care.
/// Not saved; names are those that saveStarters() gives.
std::vector<SavedList> starterLists();

/// Saves those whose name is not taken yet, the first few pinned where nothing is. Returns how many were added.
int saveStarters(storage::UnitOfWork& work);

} // namespace clientela::lists
