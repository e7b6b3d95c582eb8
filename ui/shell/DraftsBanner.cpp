#include "ui/shell/DraftsBanner.h"

namespace clientela::ui {

DraftsBanner::DraftsBanner(Desk& desk, QWidget* parent)
    : Banner(Tone::Accent, parent), desk_(desk), offered_(desk.drafts().all().keys()) {
    setIconName(QStringLiteral("edit"));
    setClosable(true);
    connect(this, &Banner::linkActivated, this, &DraftsBanner::open);
    connect(this, &Banner::closed, this, [this] { offered_.clear(); });
    connect(&desk.drafts(), &Drafts::changed, this, &DraftsBanner::showDrafts);
    showDrafts();
}

void DraftsBanner::showDrafts() {
    offered_.removeIf([this](qint64 id) { return !desk_.drafts().has(id); });
    setVisible(!offered_.isEmpty());
    if (offered_.isEmpty()) return;
    QStringList names;
    for (const qint64 id : offered_) {
        const QString title = desk_.drafts().find(id)->title;
        names += title.isEmpty() ? tr("a new customer") : title;
    }
    names.removeDuplicates(); // the number says how many go by it
    setMessage(tr("%n card(s) not saved last time.", nullptr, static_cast<int>(offered_.size())),
               names.join(QStringLiteral(", ")));
    setLink(tr("Open", "a card that was not saved"));
}

void DraftsBanner::pageShown(const Place& place) {
    if (place.page != Place::Page::Card && place.page != Place::Page::NewCard) return;
    // A new card that nothing was typed into yet offers every one that was not finished.
    const bool offersAll = place.page == Place::Page::NewCard && !desk_.drafts().has(place.id);
    if (offered_.removeIf([&](qint64 id) { return id == place.id || (offersAll && id < 0); }) > 0) showDrafts();
}

void DraftsBanner::open() {
    if (offered_.isEmpty()) return;
    const qint64 id = offered_.takeFirst();
    showDrafts();
    Place place;
    place.page = id > 0 ? Place::Page::Card : Place::Page::NewCard;
    place.id = id;
    desk_.go(place);
}

} // namespace clientela::ui
