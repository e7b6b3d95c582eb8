#include "ui/customers/CardSiblings.h"

#include "app/Listing.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/desk/Desk.h"

#include <algorithm>

namespace clientela::ui {

void CardSiblings::find(const Place& place, QObject* context, std::function<void()> found) {
    const QString wanted = place.list + QChar(u'\n') + place.sort;
    const bool isKnown = wanted == of_ && placeOf(place.id);
    if (isKnown && !isOld_) return;
    if (!isKnown) ids_.clear();
    of_ = wanted;
    isOld_ = false;
    app::ListRequest request;
    request.expression = place.list;
    request.sort = place.sort;
    app::ListingOutcome outcome = app::readListing(desk_.file().catalogues(), desk_.file().context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return;
    job_.start(
        desk_.jobs(),
        [listing = *listing](storage::Connection& connection, JobControl& control) -> Result<std::vector<qint64>> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            return records.ids(listing.list, listing.sort, control);
        },
        context,
        [this, found = std::move(found)](const Result<std::vector<qint64>>& ids) {
            if (ids) ids_ = *ids;
            found();
        });
}

std::optional<qint64> CardSiblings::placeOf(qint64 id) const {
    const auto at = std::find(ids_.begin(), ids_.end(), id);
    return at == ids_.end() ? std::nullopt : std::optional<qint64>(at - ids_.begin());
}

std::optional<qint64> CardSiblings::next(qint64 id, int by) const {
    const std::optional<qint64> at = placeOf(id);
    if (!at || *at + by < 0 || *at + by >= count()) return std::nullopt;
    return ids_[static_cast<size_t>(*at + by)];
}

} // namespace clientela::ui
