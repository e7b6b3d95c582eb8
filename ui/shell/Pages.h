#pragma once

#include "ui/desk/Page.h"

#include <QString>

#include <vector>

namespace clientela::ui {

class Answers;

/// A page that is built: which places it shows, and how one is made.
struct PageMaker {
    std::vector<Place::Page> shows;
    Page* (*make)(Desk& desk, Answers& answers, QWidget* parent);
};

/// All pages that are built. The one place that knows the rooms of pages; they know each other only by Place.
[[nodiscard]] const std::vector<PageMaker>& pageMakers();
[[nodiscard]] bool isBuilt(Place::Page page);

/// A page that stands in the sidebar.
struct SidebarPage {
    Place::Page page;
    QString icon;
    QString name;
};
/// Those of the sidebar that are built, in its order; Ctrl+1 is the first.
[[nodiscard]] std::vector<SidebarPage> sidebarPages();
/// Under which sidebar page a place stands: a card under Customers, an invoice under Sales, conditions of invoices,
/// too.
[[nodiscard]] Place::Page sidebarPageOf(const Place& place);

} // namespace clientela::ui
