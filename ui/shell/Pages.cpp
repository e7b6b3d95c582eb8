#include "ui/shell/Pages.h"

#include "ui/customers/CardPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/desk/RecordKinds.h"
#include "ui/exchange/ImportPage.h"
#include "ui/lists/BuilderPage.h"
#include "ui/lists/ListsPage.h"
#include "ui/paper/LabelsPage.h"
#include "ui/sales/DocumentPage.h"
#include "ui/sales/SalesPage.h"
#include "ui/shell/ComparePage.h"
#include "ui/shell/FilePage.h"
#include "ui/today/DiaryPages.h"
#include "ui/today/TodayPage.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela::ui {

namespace {

template <class P>
Page* make(Desk& desk, Answers& answers, QWidget* parent) {
    return new P(desk, answers, parent);
}

QString tr(const char* text) { return QCoreApplication::translate("Pages", text, "a page of the sidebar"); }

} // namespace

const std::vector<PageMaker>& pageMakers() {
    using Kind = Place::Page;
    static const std::vector<PageMaker> makers = {
        {{Kind::Today}, make<TodayPage>},
        {{Kind::Tasks}, make<TasksPage>},
        {{Kind::Contacts}, make<ContactsPage>},
        {{Kind::Customers}, make<CustomersPage>},
        {{Kind::Card, Kind::NewCard}, make<CardPage>},
        {{Kind::Lists}, make<ListsPage>},
        {{Kind::List}, make<BuilderPage>},
        {{Kind::Sales}, make<SalesPage>},
        {{Kind::Document}, make<DocumentPage>},
        {{Kind::Products}, make<ProductsPage>},
        {{Kind::Labels}, make<LabelsPage>},
        {{Kind::Import}, make<ImportPage>},
        {{Kind::File}, make<FilePage>},
        {{Kind::Compare}, make<ComparePage>},
    };
    return makers;
}

bool isBuilt(Place::Page page) {
    return std::any_of(pageMakers().begin(), pageMakers().end(), [page](const PageMaker& maker) {
        return std::find(maker.shows.begin(), maker.shows.end(), page) != maker.shows.end();
    });
}

std::vector<SidebarPage> sidebarPages() {
    std::vector<SidebarPage> pages = {
        {Place::Page::Today, QStringLiteral("today"), tr("Today")},
        {Place::Page::Customers, QStringLiteral("customers"), tr("Customers")},
        {Place::Page::Lists, QStringLiteral("lists"), tr("Lists")},
        {Place::Page::Sales, QStringLiteral("sales"), tr("Sales")},
        {Place::Page::Products, QStringLiteral("products"), tr("Products")},
        {Place::Page::File, QStringLiteral("file"), tr("File")},
    };
    std::erase_if(pages, [](const SidebarPage& page) { return !isBuilt(page.page); });
    return pages;
}

Place::Page sidebarPageOf(const Place& place) {
    if (place.page == Place::Page::Labels && place.id != 0) return Place::Page::Lists;
    const bool ofOthers = place.page == Place::Page::List && !place.kind.isEmpty();
    switch (ofOthers ? recordKind(place.kind).table : place.page) {
    case Place::Page::Lists:
    case Place::Page::List: return Place::Page::Lists;
    case Place::Page::Sales:
    case Place::Page::Document: return Place::Page::Sales;
    case Place::Page::Products: return Place::Page::Products;
    case Place::Page::File:
    case Place::Page::Compare:
    case Place::Page::Import: return Place::Page::File;
    case Place::Page::Today:
    case Place::Page::Tasks:
    case Place::Page::Contacts: return Place::Page::Today;
    case Place::Page::Customers:
    case Place::Page::Card:
    case Place::Page::NewCard:
    case Place::Page::Labels:
    case Place::Page::Export: break;
    }
    return Place::Page::Customers;
}

} // namespace clientela::ui
