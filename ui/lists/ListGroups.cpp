#include "ui/lists/ListGroups.h"

#include "app/AddedUp.h"
#include "app/GroupOrder.h"
#include "app/GroupWords.h"
#include "app/TablePaper.h"
#include "lists/Combine.h"
#include "lists/Grouping.h"
#include "query/FieldValues.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/Totals.h"
#include "query/TreeText.h"
#include "ui/records/ColumnWidths.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace clientela::ui {

namespace {

constexpr int kMostFolded = 200; ///< cards under one group; all of them are a table of their own
constexpr int kCountColumn = 1;
constexpr int kLeastName = 14; ///< letters of what it is grouped by
constexpr int kShortHead = 12; ///< and of a head that is cut
constexpr int kFirstFigure = 2;
enum Role { IndexRole = Qt::UserRole + 1, CardRole };
constexpr qlonglong kTotal = -1;

} // namespace

struct ListGroups::Groups {
    std::vector<query::RecordSet::Group> groups;
    query::RecordSet::Sums totals;
};

ListGroups::ListGroups(const ListWords& words, QWidget* parent)
    : QTreeWidget(parent), words_(words), head_(new CheckableHeader(this)) {
    setHeader(head_);
    head_->setSectionsMovable(false);
    head_->setStretchLastSection(false); // the figures stand beside each other, however wide the window is
    setAccessibleName(tr("Groups"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    connect(header(), &QHeaderView::sectionClicked, this, &ListGroups::orderBy);
    connect(this, &QTreeWidget::itemExpanded, this, &ListGroups::foldOut);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const qint64 card = item->data(0, CardRole).toLongLong()) return Q_EMIT opened(card);
        Q_EMIT cardsRequested(listOf(item->parent() ? item->parent() : item));
    });
}

ListGroups::~ListGroups() = default;

void ListGroups::setListing(const query::NodePtr& list, const app::ListRequest& request, const app::Listing& listing) {
    const std::vector<size_t> places = app::summedColumns(listing);
    folding_.clear();
    refolding_.cancel();
    grouping_.start(
        words_.desk().jobs(),
        [listing, sums = app::columnsAt(listing, places)](storage::Connection& connection,
                                                          JobControl&) -> Result<Groups> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            return Groups{app::addedUpGroups(records, listing.list, *listing.grouping, sums),
                          app::addedUp(records, listing.list, sums)};
        },
        this,
        [this, list, request, listing, places](const Result<Groups>& groups) {
            if (!groups) return words_.desk().fail(groups.problem());
            // Not before: what is shown until then is sorted and folds out by the list and the columns that it is of.
            folding_.clear(); // cards with the figures of before
            list_ = list;
            request_ = request;
            listing_ = listing;
            places_ = places;
            take(*(counted_ = std::make_unique<Groups>(*groups)));
        });
}

QStringList ListGroups::figuresOf(const std::vector<std::optional<qint64>>& sums,
                                  const std::vector<qint64>& filled) const {
    QStringList figures;
    for (size_t i = 0; i < places_.size(); ++i) {
        const fields::Field& field = *listing_.columns[places_[i]].field;
        const auto average = query::averageOf(sums[i], filled[i], field);
        if (query::addsUp(field)) figures += sums[i] ? words_.formatter().cell(*sums[i], field) : QString();
        figures += average ? words_.formatter().cell(average->value, average->field) : QString();
    }
    return figures;
}

void ListGroups::fillRow(QTreeWidgetItem* item, const QString& count, const QStringList& figures) const {
    item->setText(kCountColumn, count);
    for (int i = 0; i < figures.size(); ++i) item->setText(kFirstFigure + i, figures[i]);
    for (int column = kCountColumn; column < columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

// ---------------------------------------------------------------- in which order

void ListGroups::orderBy(int column) {
    if (!counted_) return;
    app::GroupOrder order = app::groupOrders(listing_)[static_cast<size_t>(column)];
    order.descending = column == orderColumn_ ? !descending_ : column != 0;
    order_ = order.text(listing_);
    take(*counted_);
    Q_EMIT orderChanged();
}

app::GroupOrder ListGroups::readOrder() {
    const app::GroupOrder order = app::GroupOrder::of(order_, listing_).value_or(app::GroupOrder::usual(listing_));
    const auto orders = app::groupOrders(listing_);
    const auto sameColumn = [&](const app::GroupOrder& one) {
        return one.by == order.by && one.summed == order.summed;
    };
    orderColumn_ = static_cast<int>(std::find_if(orders.begin(), orders.end(), sameColumn) - orders.begin());
    descending_ = order.descending;
    return order;
}

void ListGroups::offerOrders(const QStringList& heads) {
    qDeleteAll(actions());
    for (int column = 0; column < heads.size(); ++column) {
        auto* action = new QAction(tr("Sort by %1", "a column").arg(heads[column]), this);
        // One of them is being carried out, and made anew by that.
        connect(
            action, &QAction::triggered, this, [this, column] { orderBy(column); }, Qt::QueuedConnection);
        addAction(action);
    }
    const Qt::SortOrder order = descending_ ? Qt::DescendingOrder : Qt::AscendingOrder;
    header()->setSortIndicator(orderColumn_, order);
    head_->setSortKeys({{orderColumn_, order}});
}

// ---------------------------------------------------------------- what is shown

void ListGroups::take(const Groups& counted) {
    refolding_.cancel(); // an answer to an order before would come after this one
    const bool same = shownBy_ == listing_.groupingText;
    Groups groups = counted;
    app::putInOrder(groups.groups, listing_, readOrder(), words_.formatter());
    std::vector<fields::Value> open;
    if (same)
        for (const fields::Value& value : spot().foldedOut)
            if (std::any_of(groups.groups.begin(), groups.groups.end(),
                            [&](const query::RecordSet::Group& one) { return one.value == value; }))
                open.push_back(value);
    if (open.empty()) return show(groups, {});
    readCards(refolding_, open, [this, groups](const auto& cards) { show(groups, cards); });
}

void ListGroups::show(const Groups& groups, const std::vector<std::pair<fields::Value, Cards>>& cards) {
    const query::GroupKey& by = *listing_.grouping;
    const bool same = shownBy_ == listing_.groupingText;
    const Spot before = same ? spot() : Spot();
    shownBy_ = listing_.groupingText;
    clear();
    values_.clear();
    records_.clear();
    QStringList heads{app::groupHead(by), words_.about().heading};
    const std::vector<paper::PrintedColumn> columns = app::printedColumns(listing_, words_.formatter());
    for (const size_t place : places_) {
        const QString& head = columns[place].head;
        if (query::addsUp(*listing_.columns[place].field)) heads += head;
        heads += tr("Ø %1", "an average").arg(head);
    }
    setColumnCount(static_cast<int>(heads.size())); // labels alone leave columns of before behind
    setHeaderLabels(heads);
    offerOrders(heads);
    for (int column = kCountColumn; column < heads.size(); ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (const query::RecordSet::Group& one : groups.groups) {
        const QString text = app::groupText(one.value, by, words_.formatter());
        auto* item = new QTreeWidgetItem(this, {text.isEmpty() ? tr("(empty)", "a group without a value") : text});
        item->setData(0, IndexRole, static_cast<qlonglong>(values_.size()));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        fillRow(item, words_.formatter().amounts().count(one.records), figuresOf(one.sums, one.filled));
        values_.push_back(one.value);
        records_.push_back(one.records);
    }
    auto* total = new QTreeWidgetItem(this, {app::groupTotal(by)});
    total->setData(0, IndexRole, kTotal);
    const qint64 inGroups = std::accumulate(records_.begin(), records_.end(), qint64(0));
    if (inGroups > groups.totals.records)
        for (int column = 0; column < heads.size(); ++column)
            total->setToolTip(column,
                              tr("What has several values counts in the group of each, and once in the total."));
    fillRow(total, words_.formatter().amounts().count(groups.totals.records),
            figuresOf(groups.totals.sums, groups.totals.filled));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (int column = 0; column < heads.size(); ++column) total->setFont(column, strong);
    nameWidth_ = 0;
    fitColumns();
    for (const auto& [value, of] : cards)
        if (QTreeWidgetItem* group = groupOf(value)) showCards(group, of);
    setCurrentItem(topLevelItem(0));
    if (same) goBackTo(before);
}

// ---------------------------------------------------------------- where one is

ListGroups::Spot ListGroups::spot() const {
    Spot spot;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->isExpanded()) spot.foldedOut.push_back(values_[static_cast<size_t>(i)]);
    if (const QTreeWidgetItem* at = currentItem()) {
        const QTreeWidgetItem* group = at->parent() ? at->parent() : at;
        const qlonglong index = group->data(0, IndexRole).toLongLong();
        spot.onTotal = index == kTotal;
        if (!spot.onTotal) spot.group = values_[static_cast<size_t>(index)];
        spot.card = at->data(0, CardRole).toLongLong();
    }
    spot.scrolled = verticalScrollBar()->value();
    return spot;
}

void ListGroups::goBackTo(const Spot& spot) {
    for (const fields::Value& value : spot.foldedOut)
        if (QTreeWidgetItem* group = groupOf(value)) group->setExpanded(true);
    if (spot.onTotal) setCurrentItem(topLevelItem(topLevelItemCount() - 1));
    if (QTreeWidgetItem* group = spot.group ? groupOf(*spot.group) : nullptr) {
        setCurrentItem(group);
        for (int i = 0; i < group->childCount() && spot.card != 0; ++i)
            if (group->child(i)->data(0, CardRole).toLongLong() == spot.card) setCurrentItem(group->child(i));
    }
    doItemsLayout(); // before which it could not be scrolled so far
    verticalScrollBar()->setValue(spot.scrolled);
}

QTreeWidgetItem* ListGroups::groupOf(const fields::Value& value) const {
    const auto found = std::find(values_.begin(), values_.end(), value);
    return found == values_.end() ? nullptr : topLevelItem(static_cast<int>(found - values_.begin()));
}

// ---------------------------------------------------------------- the cards of a group

query::NodePtr ListGroups::partOf(const fields::Value& value) const {
    const auto by = query::parseKeys(lists::Grouping::of(listing_.groupingText).by, false);
    if (!by) return list_;
    return lists::withValue(list_, by->front().operand, *listing_.grouping, value, words_.formatter().currency());
}

query::NodePtr ListGroups::listOf(const QTreeWidgetItem* item) const {
    const qlonglong index = item->data(0, IndexRole).toLongLong();
    return index == kTotal ? list_ : partOf(values_[static_cast<size_t>(index)]);
}

void ListGroups::foldOut(QTreeWidgetItem* item) {
    const qlonglong index = item->data(0, IndexRole).toLongLong();
    if (item->childCount() > 0 || index == kTotal || item->parent()) return;
    readCards(folding_[index], {values_[static_cast<size_t>(index)]}, [this](const auto& cards) {
        for (const auto& [value, of] : cards)
            if (QTreeWidgetItem* group = groupOf(value); group && group->childCount() == 0) showCards(group, of);
    });
}

void ListGroups::readCards(storage::JobSlot& slot, const std::vector<fields::Value>& of,
                           std::function<void(const std::vector<std::pair<fields::Value, Cards>>&)> done) {
    app::ListRequest request = request_;
    request.grouping.clear();
    request.limit = kMostFolded;
    QStringList columns{words_.about().naming.constFirst()};
    for (const size_t place : places_) columns += listing_.columnTexts[static_cast<qsizetype>(place)];
    request.columns = columns.join(QLatin1Char(','));
    std::vector<std::pair<fields::Value, app::Listing>> asked;
    for (const fields::Value& value : of) {
        request.expression = query::toText(partOf(value));
        auto outcome = app::readListing(words_.desk().file().catalogues(), words_.context(), request);
        if (const auto* error = std::get_if<app::ListingError>(&outcome))
            return words_.desk().fail(error->error.problem);
        asked.emplace_back(value, std::get<app::Listing>(std::move(outcome)));
    }
    using Read = std::vector<std::pair<fields::Value, Cards>>;
    slot.start(
        words_.desk().jobs(),
        [asked = std::move(asked)](storage::Connection& connection, JobControl&) -> Result<Read> {
            Read read;
            for (const auto& [value, listing] : asked) {
                query::Statistics statistics(connection);
                query::RecordSet records(connection, *listing.catalogues, statistics);
                query::FieldValues cells(connection, *listing.catalogues, *listing.list.catalogue, listing.columns,
                                         listing.list.today);
                Cards cards;
                cards.ids = records.firstIds(listing.list, listing.sort, listing.limit);
                cards.rows = cells.rows(cards.ids);
                read.emplace_back(value, std::move(cards));
            }
            return read;
        },
        this,
        [done = std::move(done)](const Result<Read>& read) {
            if (read) done(*read);
        });
}

void ListGroups::showCards(QTreeWidgetItem* group, const Cards& cards) {
    for (size_t card = 0; card < cards.ids.size(); ++card) {
        const std::vector<fields::Value>& row = cards.rows[card];
        if (row.empty()) continue; // gone meanwhile
        const auto* name = std::get_if<QString>(&row[0]);
        auto* child = new QTreeWidgetItem(group, {name ? *name : QString()});
        child->setData(0, CardRole, cards.ids[card]);
        QStringList figures;
        for (size_t i = 0; i < places_.size(); ++i) {
            const fields::Field& field = *listing_.columns[places_[i]].field;
            // Under the sum, or under the average where there is no sum.
            figures += words_.formatter().cell(row[i + 1], field);
            if (query::addsUp(field)) figures += QString();
        }
        fillRow(child, QString(), figures);
    }
    const qint64 all = records_[static_cast<size_t>(group->data(0, IndexRole).toLongLong())];
    const qint64 more = all - static_cast<qint64>(cards.ids.size());
    if (more > 0) new QTreeWidgetItem(group, {tr("%Ln more", "cards of a group", static_cast<int>(more))});
    // Names of cards are longer than those of groups; nothing moves back where they are folded again.
    const int wanted = std::accumulate(cards.rows.begin(), cards.rows.end(), 0, [this](int widest, const auto& row) {
        const auto* name = row.empty() ? nullptr : std::get_if<QString>(&row[0]);
        return name ? std::max(widest, fontMetrics().horizontalAdvance(*name)) : widest;
    });
    nameWidth_ = std::max(nameWidth_, wanted + 2 * indentation() + 2 * space::k8);
    fitColumns();
}

// ---------------------------------------------------------------- widths

/// As the columns of tables are: heads go on in a second line, and names end early, before a figure is out of sight.
void ListGroups::fitColumns() {
    if (topLevelItemCount() == 0) return;
    const int letter = fontMetrics().averageCharWidth();
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < columnCount(); ++column) {
        int content = sizeHintForColumn(column);
        ColumnWish wish;
        if (column == 0) {
            nameWidth_ = content = std::max(content, nameWidth_);
            wish.least = std::min(content, kLeastName * letter + indentation());
            wish.tight = wish.least;
            wish.held = wish.enough = content;
        } else {
            wish.least = std::max(content, head_->brokenWidth(column));
            wish.tight = std::max(content, std::min(wish.least, kShortHead * letter));
        }
        wish.usual = std::max({content, wish.least, head_->wholeWidth(column)});
        wishes.push_back(wish);
    }
    const std::vector<int> widths = fittedWidths(wishes, viewport()->width());
    for (int column = 0; column < columnCount(); ++column)
        head_->resizeSection(column, widths[static_cast<size_t>(column)]);
}

void ListGroups::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitColumns();
}

} // namespace clientela::ui
