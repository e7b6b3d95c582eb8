#pragma once

#include "app/Listing.h"

#include <functional>

class QWidget;

namespace clientela::ui {

class Desk;

/// Asks for a name and keeps what a table shows under it: its list, columns and order. A list that has the name already
/// is changed, and keeps its folder; one of other records is not. A new one is pinned. `name` is suggested; `kept`
/// hears the name once the list is in the file, and is dropped with `page`.
void askAndKeep(Desk& desk, QWidget* page, const app::ListRequest& request, const QString& name,
                std::function<void(const QString& name)> kept);

} // namespace clientela::ui
