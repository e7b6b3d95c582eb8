#include "ui/lists/ListGroups.h"

#include "lists/Combine.h"
#include "query/FieldValues.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/Totals.h"
#include "query/TreeText.h"

#include <QHeaderView>

namespace clientela::ui {

namespace {

constexpr int kMostFolded = 200; ///< cards under one group; all of them are a table of their own
constexpr int kCountColumn = 1;
constexpr int kFirstFigure = 2;
enum Role { IndexRole = Qt::UserRole + 1, CardRole };
constexpr qlonglong kTotal = -1;

} // namespace

struct ListGroups::Groups {
    std::vector<query::RecordSet::Group> groups;
    query::RecordSet::Sums totals;
};

ListGroups::ListGroups(const ListWords& words, QWidget* parent) : QTreeWidget(parent), words_(words) {
    setAccessibleName(tr("Groups"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    connect(this, &QTreeWidget::itemExpanded, this, &ListGroups::foldOut);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const qint64 card = item->data(0, CardRole).toLongLong()) return Q_EMIT opened(card);
        Q_EMIT cardsRequested(partOf(item->parent() ? item->parent() : item));
    });
}

ListGroups::~ListGroups() = default;

void ListGroups::setListing(const query::NodePtr& list, const app::ListRequest& request, const app::Listing& listing) {
    list_ = list;
    request_ = request;
    listing_ = listing;
    places_ = app::summedColumns(listing);
    folding_.cancel();
    grouping_.start(
        words_.desk().jobs(),
        [listing, sums = app::columnsAt(listing, places_)](storage::Connection& connection,
                                                           JobControl&) -> Result<Groups> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            return Groups{records.groups(listing.list, *listing.grouping, sums), records.sums(listing.list, sums)};
        },
        this,
        [this](const Result<Groups>& groups) {
            if (groups)
                show(*groups);
            else
                words_.desk().fail(groups.problem());
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

void ListGroups::show(const Groups& groups) {
    const fields::Field& by = *listing_.grouping->field;
    clear();
    values_.clear();
    records_.clear();
    QStringList heads{by.label, words_.about().title};
    for (const size_t place : places_) {
        const fields::Field& field = *listing_.columns[place].field;
        if (query::addsUp(field)) heads += words_.formatter().head(field);
        heads += tr("Ø %1", "an average").arg(words_.formatter().head(field));
    }
    setHeaderLabels(heads);
    for (int column = kCountColumn; column < heads.size(); ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (const query::RecordSet::Group& one : groups.groups) {
        const QString text = words_.formatter().text(one.value, by);
        auto* item = new QTreeWidgetItem(this, {text.isEmpty() ? tr("(empty)", "a group without a value") : text});
        item->setData(0, IndexRole, static_cast<qlonglong>(values_.size()));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        fillRow(item, words_.formatter().amounts().count(one.records), figuresOf(one.sums, one.filled));
        values_.push_back(one.value);
        records_.push_back(one.records);
    }
    auto* total = new QTreeWidgetItem(this, {tr("Total")});
    total->setData(0, IndexRole, kTotal);
    fillRow(total, words_.formatter().amounts().count(groups.totals.records),
            figuresOf(groups.totals.sums, groups.totals.filled));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (int column = 0; column < heads.size(); ++column) {
        total->setFont(column, strong);
        resizeColumnToContents(column);
    }
    header()->setStretchLastSection(false); // the figures stand beside each other, however wide the window is
    setCurrentItem(topLevelItem(0));
}

query::NodePtr ListGroups::partOf(const QTreeWidgetItem* item) const {
    const qlonglong index = item->data(0, IndexRole).toLongLong();
    const auto by = query::parseKeys(listing_.groupingText, false);
    if (index == kTotal || !by) return list_;
    return lists::withValue(list_, by->front().operand, *listing_.grouping->field, values_[static_cast<size_t>(index)],
                            words_.formatter().currency());
}

void ListGroups::foldOut(QTreeWidgetItem* item) {
    const qlonglong index = item->data(0, IndexRole).toLongLong();
    if (item->childCount() > 0 || index == kTotal || item->parent()) return;
    app::ListRequest request = request_;
    request.expression = query::toText(partOf(item));
    request.grouping.clear();
    request.limit = kMostFolded;
    QStringList columns{words_.about().naming.constFirst()};
    for (const size_t place : places_) columns += listing_.columnTexts[static_cast<qsizetype>(place)];
    request.columns = columns.join(QLatin1Char(','));
    auto outcome = app::readListing(words_.desk().file().catalogues(), words_.context(), request);
    if (const auto* error = std::get_if<app::ListingError>(&outcome)) return words_.desk().fail(error->error.problem);
    struct Cards {
        std::vector<qint64> ids;
        std::vector<std::vector<fields::Value>> rows;
    };
    folding_.start(
        words_.desk().jobs(),
        [listing = std::get<app::Listing>(std::move(outcome))](storage::Connection& connection,
                                                               JobControl&) -> Result<Cards> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            query::FieldValues cells(connection, *listing.catalogues, *listing.list.catalogue, listing.columns,
                                     listing.list.today);
            Cards cards;
            cards.ids = records.firstIds(listing.list, listing.sort, listing.limit);
            cards.rows = cells.rows(cards.ids);
            return cards;
        },
        this,
        [this, index](const Result<Cards>& cards) {
            QTreeWidgetItem* group = topLevelItem(static_cast<int>(index));
            if (!cards || !group || group->data(0, IndexRole).toLongLong() != index || group->childCount() > 0) return;
            showCards(group, cards->ids, cards->rows);
        });
}

void ListGroups::showCards(QTreeWidgetItem* group, const std::vector<qint64>& ids,
                           const std::vector<std::vector<fields::Value>>& rows) {
    for (size_t card = 0; card < ids.size(); ++card) {
        if (rows[card].empty()) continue; // gone meanwhile
        const auto* name = std::get_if<QString>(&rows[card][0]);
        auto* child = new QTreeWidgetItem(group, {name ? *name : QString()});
        child->setData(0, CardRole, ids[card]);
        QStringList figures;
        for (size_t i = 0; i < places_.size(); ++i) {
            const fields::Field& field = *listing_.columns[places_[i]].field;
            // Under the sum, or under the average where there is no sum.
            figures += words_.formatter().cell(rows[card][i + 1], field);
            if (query::addsUp(field)) figures += QString();
        }
        fillRow(child, QString(), figures);
    }
    const qint64 all = records_[static_cast<size_t>(group->data(0, IndexRole).toLongLong())];
    const qint64 more = all - static_cast<qint64>(ids.size());
    if (more > 0) new QTreeWidgetItem(group, {tr("%Ln more", "cards of a group", static_cast<int>(more))});
}

} // namespace clientela::ui
