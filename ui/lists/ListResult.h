#pragma once

#include "storage/Jobs.h"
#include "ui/lists/ListWords.h"
#include "ui/records/RecordTable.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace clientela::ui {

class Answers;
class FlowLayout;
class ListGroups;
class PickButton;
class TotalsRow;

/// Who or what is on the list, as it is edited: a table of records, or the list by the values of one field with counts
/// and sums, a totals row, and the records of each group folded out.
class ListResult : public QWidget {
    Q_OBJECT

public:
    /// `words` and `answers` must outlive it.
    ListResult(const ListWords& words, Answers& answers, QWidget* parent = nullptr);
    ~ListResult() override;

    /// Shows another list; columns that were chosen, sort and grouping stay.
    void setList(const query::NodePtr& list);
    /// How a saved list is shown; empty texts: the usual way.
    void setShape(const QString& columns, const QString& sort, const QString& grouping);
    /// Those that were chosen; empty: the usual ones of the list that is shown (lists::usualColumns).
    [[nodiscard]] QString columns() const { return chosen_; }
    [[nodiscard]] QString sort() const { return model_->request().sort; }
    /// With the order of the groups (lists/Grouping).
    [[nodiscard]] QString grouping() const;
    /// Another list is shown next: from its top and with nothing selected, or where one was in it (place()).
    void begin(const QString& spot);
    /// Where one is in the table.
    [[nodiscard]] QString spot() const;
    /// "37 customers"; empty while it is counted. `nobody`: it is known that there are none.
    void setCount(const QString& text, bool nobody = false);
    /// What is done with the list is off, with this reason: it is not the list that is being written. Empty: it is on.
    void setRefusal(const QString& why);
    [[nodiscard]] RecordTable& table() const { return *table_; }
    /// What an action is done with, in the list language: the selected rows, else all of the list.
    [[nodiscard]] QString chosenList() const;
    /// Whether rows were picked, which that list is of.
    [[nodiscard]] bool isSelected() const;
    /// The same as --columns and --sort would take it.
    [[nodiscard]] app::ListRequest request() const;
    void focusTable();
    /// Asks which columns are shown, and in which order.
    void chooseColumns();

Q_SIGNALS:
    void opened(qint64 id);
    void whyRequested(qint64 id);
    void leaveOutRequested(qint64 id);
    void labelsRequested();
    void exportRequested();
    /// The same for advertising: who wants none is left out.
    void mailingRequested();
    /// A person chose other columns, another order or grouping.
    void shapeChanged();
    /// The cards of a group are wanted.
    void cardsRequested(const clientela::query::NodePtr& list);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showCount();
    /// Count and buttons beside each other; below each other where they would not fit.
    void arrangeHead();
    void setSums(const QStringList& texts);
    void addNothing();
    QWidget* makeMore();
    /// False where it cannot be asked that way.
    bool ask(const QString& columns, const QString& sort, const QString& grouping);
    void editAll(const QString& field);
    void sum();
    void showSums(const std::vector<size_t>& places, const query::RecordSet::Sums& sums);
    void group();
    /// What the table shows is grouped by; empty: it shows the records themselves.
    [[nodiscard]] QString by() const { return model_->request().grouping; }
    void goToSpot();

    const ListWords& words_;
    Answers& answers_;
    RecordModel* model_;
    RecordTable* table_;
    TotalsRow* totals_;
    ListGroups* groups_;
    QLabel* count_;
    QString counted_; ///< "37 customers"
    QLabel* sums_;
    QStringList sumTexts_; ///< of those that fit are shown
    PickButton* by_;
    QBoxLayout* head_ = nullptr;
    FlowLayout* ways_ = nullptr;
    QList<std::pair<QPushButton*, QString>> takers_; ///< what takes the selected rows, by what it says without any
    QList<std::pair<QAction*, bool>> acts_;          ///< of the menu; whether they write to the file
    QWidget* nothing_ = nullptr;                     ///< says in the empty table that nobody is on the list
    query::NodePtr list_;
    QString chosen_; ///< columns
    storage::JobSlot summing_;
    struct Spot {
        qint64 card = 0;
        int scrolled = 0;
    };
    std::optional<Spot> wanted_; ///< where to go once the rows are there
};

} // namespace clientela::ui
