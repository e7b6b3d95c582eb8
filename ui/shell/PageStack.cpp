#include "ui/shell/PageStack.h"

#include "ui/shell/Pages.h"

#include <algorithm>

namespace clientela::ui {

PageStack::PageStack(Desk& desk, Answers& answers, QWidget* parent)
    : QStackedWidget(parent), desk_(desk), answers_(answers), pages_(pageMakers().size(), nullptr) {}

bool PageStack::show(const Place& place) {
    const auto& makers = pageMakers();
    const auto shows = [&](const PageMaker& maker) {
        return std::find(maker.shows.begin(), maker.shows.end(), place.page) != maker.shows.end();
    };
    const auto maker = std::find_if(makers.begin(), makers.end(), shows);
    if (maker == makers.end()) return false;
    Page*& page = pages_[static_cast<size_t>(maker - makers.begin())];
    if (page == nullptr) {
        page = maker->make(desk_, answers_, this);
        addWidget(page);
    }
    page->show(place);
    bringToFront(page);
    return true;
}

void PageStack::showOwn(Page* page) {
    if (indexOf(page) < 0) addWidget(page);
    bringToFront(page);
}

void PageStack::bringToFront(Page* page) {
    if (Page* before = this->page()) disconnect(before, &Page::headChanged, this, nullptr);
    connect(page, &Page::headChanged, this, &PageStack::headChanged);
    setCurrentWidget(page);
    Q_EMIT headChanged();
}

Page* PageStack::page() const { return qobject_cast<Page*>(currentWidget()); }

} // namespace clientela::ui
