#pragma once

#include "app/GroupOrder.h"
#include "query/RecordSet.h"
#include "storage/Jobs.h"
#include "ui/lists/ListWords.h"

#include <QTreeWidget>

#include <functional>
#include <map>
#include <memory>

namespace clientela::ui {

class CheckableHeader;

/// A list by the values of one field: how many cards each has, sums and averages of the numeric columns, a total below.
/// A group folds out to its cards with their own figures; Enter on a group, or on what is said to be more, wants them
/// all. A press on a head, or the menu of the table, puts the groups in that order.
class ListGroups : public QTreeWidget {
    Q_OBJECT

public:
    /// `words` must outlive it.
    explicit ListGroups(const ListWords& words, QWidget* parent = nullptr);
    ~ListGroups() override;

    /// Counts anew, off the window's thread; what is shown stays until then. `listing` is grouped. By the same field as
    /// before, what is folded out stays so, and one stays where one was.
    void setListing(const query::NodePtr& list, const app::ListRequest& request, const app::Listing& listing);

    /// In which order groups stand (lists/Grouping); empty: the largest first. Before setListing().
    void setOrder(const QString& order) { order_ = order; }
    [[nodiscard]] const QString& order() const { return order_; }

Q_SIGNALS:
    /// A person sorted them by another figure.
    void orderChanged();
    void opened(qint64 id);
    void cardsRequested(const clientela::query::NodePtr& list);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Groups;
    /// The first cards of a group, with what stands in their columns.
    struct Cards {
        std::vector<qint64> ids;
        std::vector<std::vector<fields::Value>> rows;
    };
    /// Where one is, by values: groups come and go.
    struct Spot {
        std::vector<fields::Value> foldedOut;
        std::optional<fields::Value> group; ///< nothing: on none, or on the total
        bool onTotal = false;
        qint64 card = 0; ///< 0: on the group itself
        int scrolled = 0;
    };
    [[nodiscard]] Spot spot() const;
    void goBackTo(const Spot& spot);

    /// By the figures of a column; by the one that they are in the order of already, the other way round.
    void orderBy(int column);
    /// The order for the columns that are shown (the figures are others with other columns), and its column.
    app::GroupOrder readOrder();
    void offerOrders(const QStringList& heads);
    /// Reads the cards of the groups that are folded out, then shows it all at once.
    void take(const Groups& counted);
    void show(const Groups& groups, const std::vector<std::pair<fields::Value, Cards>>& cards);
    void fillRow(QTreeWidgetItem* item, const QString& count, const QStringList& figures) const;
    [[nodiscard]] QStringList figuresOf(const std::vector<std::optional<qint64>>& sums,
                                        const std::vector<qint64>& filled) const;
    void foldOut(QTreeWidgetItem* item);
    void readCards(storage::JobSlot& slot, const std::vector<fields::Value>& of,
                   std::function<void(const std::vector<std::pair<fields::Value, Cards>>&)> done);
    void showCards(QTreeWidgetItem* group, const Cards& cards);
    void fitColumns();
    [[nodiscard]] QTreeWidgetItem* groupOf(const fields::Value& value) const;
    /// The list of those that have the value.
    [[nodiscard]] query::NodePtr partOf(const fields::Value& value) const;
    [[nodiscard]] query::NodePtr listOf(const QTreeWidgetItem* item) const;

    const ListWords& words_;
    CheckableHeader* head_;
    int nameWidth_ = 0; ///< the widest that was seen since the groups were shown
    query::NodePtr list_;
    app::ListRequest request_;
    app::Listing listing_;
    QString shownBy_;                 ///< what the groups are by that are shown
    std::vector<size_t> places_;      ///< of the columns that are summed
    std::unique_ptr<Groups> counted_; ///< as they were counted
    QString order_;
    int orderColumn_ = 1; ///< of that order
    bool descending_ = true;
    std::vector<fields::Value> values_; ///< of the groups, in their order
    std::vector<qint64> records_;       ///< in each of them
    storage::JobSlot grouping_;
    storage::JobSlot refolding_;
    std::map<qlonglong, storage::JobSlot> folding_; ///< of each group that is being folded out
};

} // namespace clientela::ui
