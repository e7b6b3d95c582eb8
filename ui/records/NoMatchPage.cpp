#include "ui/records/NoMatchPage.h"

#include "app/Listing.h"
#include "query/Statistics.h"
#include "ui/desk/Desk.h"
#include "ui/records/FilterBar.h"
#include "ui/widgets/Tile.h"

#include <QApplication>

namespace clientela::ui {

NoMatchPage::NoMatchPage(Desk& desk, const FilterBar& filters, QString kind, QWidget* parent)
    : EmptyPage(parent), desk_(desk), filters_(filters), kind_(std::move(kind)) {
    setIconName(QStringLiteral("search"));
}

void NoMatchPage::showFilter(const ListFilter& filter) {
    if (filter == filter_) return countWithout();
    filter_ = filter;
    const auto parts = static_cast<int>(filter.parts().size());
    const bool customers = kind_ == QLatin1String("customer");
    setHeading(parts == 1  ? customers ? tr("Nobody matches this filter") : tr("Nothing matches this filter")
                : customers ? tr("Nobody matches all %Ln filters", nullptr, parts)
                           : tr("Nothing matches all %Ln filters", nullptr, parts));
    offer({});
    countWithout();
}

void NoMatchPage::countWithout() {
    if (filter_.parts().size() < 2) return;
    std::vector<app::Listing> listings;
    for (const QString& part : filter_.parts()) {
        app::ListRequest request;
        request.kind = kind_;
        request.expression = filter_.without(part).text();
        auto outcome = app::readListing(desk_.file().catalogues(), desk_.file().context(), request);
        auto* listing = std::get_if<app::Listing>(&outcome);
        if (!listing) return; // a list it names is not there any more
        listings.push_back(std::move(*listing));
    }
    counting_.start(
        desk_.jobs(),
        [listings = std::move(listings)](storage::Connection& connection, JobControl& control) -> Result<Best> {
            query::Statistics statistics(connection);
            Best best;
            for (size_t i = 0; i < listings.size(); ++i) {
                control.check();
                query::RecordSet records(connection, *listings[i].catalogues, statistics);
                const qint64 count = records.count(listings[i].list);
                if (count > best.count) best = {static_cast<int>(i), count};
            }
            return best;
        },
        this,
        [this](const Result<Best>& best) {
            if (best && best->part >= 0) offer(*best);
        });
}

void NoMatchPage::offer(const Best& best) {
    const bool focused = isAncestorOf(QApplication::focusWidget());
    clear();
    Tile* first = nullptr;
    if (best.part >= 0) {
        const QString part = filter_.parts()[best.part];
        const auto count = static_cast<int>(best.count);
        first = addTile(QStringLiteral("lists"), tr("Take away “%1”").arg(filters_.labelOf(part)),
                        kind_ == QLatin1String("customer") ? tr("%Ln customers match the rest.", nullptr, count)
                                                           : tr("%Ln match the rest.", nullptr, count));
        connect(first, &Tile::clicked, this, [this, part] { Q_EMIT filterRequested(filter_.without(part)); });
    }
    Tile* all =
        addTile(QStringLiteral("close"), filter_.parts().size() == 1 ? tr("Clear the filter") : tr("Clear all filters"),
                kind_ == QLatin1String("customer") ? tr("Everybody is shown again.") : tr("All are shown again."));
    connect(all, &Tile::clicked, this, [this] { Q_EMIT filterRequested({}); });
    if (!focused) return;
    Tile* tile = first ? first : all;
    tile->show(); // the layout would do it a moment later, and what is not shown takes no focus
    tile->setFocus(Qt::OtherFocusReason);
}

} // namespace clientela::ui
