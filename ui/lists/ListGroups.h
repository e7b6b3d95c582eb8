#pragma once

#include "app/Listing.h"
#include "storage/Jobs.h"
#include "ui/lists/ListWords.h"

#include <QTreeWidget>

namespace clientela::ui {

/// A list by the values of one field: how many cards each has, sums and averages of the numeric columns, a total below.
/// A group folds out to its cards with their own figures; Enter on a group, or on what is said to be more, wants them
/// all.
class ListGroups : public QTreeWidget {
    Q_OBJECT

public:
    /// `words` must outlive it.
    explicit ListGroups(const ListWords& words, QWidget* parent = nullptr);
    ~ListGroups() override;

    /// Counts anew, off the window's thread; what is shown stays until then. `listing` is grouped.
    void setListing(const query::NodePtr& list, const app::ListRequest& request, const app::Listing& listing);

Q_SIGNALS:
    void opened(qint64 id);
    void cardsRequested(const clientela::query::NodePtr& list);

private:
    struct Groups;
    void show(const Groups& groups);
    void fillRow(QTreeWidgetItem* item, const QString& count, const QStringList& figures) const;
    [[nodiscard]] QStringList figuresOf(const std::vector<std::optional<qint64>>& sums,
                                        const std::vector<qint64>& filled) const;
    void foldOut(QTreeWidgetItem* item);
    void showCards(QTreeWidgetItem* group, const std::vector<qint64>& ids,
                   const std::vector<std::vector<fields::Value>>& rows);
    [[nodiscard]] query::NodePtr partOf(const QTreeWidgetItem* item) const;

    const ListWords& words_;
    query::NodePtr list_;
    app::ListRequest request_;
    app::Listing listing_;
    std::vector<size_t> places_;        ///< of the columns that are summed
    std::vector<fields::Value> values_; ///< of the groups, in their order
    std::vector<qint64> records_;       ///< in each of them
    storage::JobSlot grouping_;
    storage::JobSlot folding_;
};

} // namespace clientela::ui
