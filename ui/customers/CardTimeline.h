#pragma once

#include "history/Timeline.h"
#include "storage/Jobs.h"
#include "ui/customers/CardTimelineModel.h"
#include "ui/customers/TimelineActs.h"
#include "ui/desk/Desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace clientela::ui {

class CardEntryLine;
class Chip;
class FoldingRow;
class SearchField;

/// What happened with a customer, newest first: a line to log a contact on top, filter chips with counts, a search, the
/// list. Enter opens a document and takes a contact or task back into the line to be changed; Space ticks; Delete
/// removes; all with undo.
class CardTimeline : public QWidget {
    Q_OBJECT

public:
    explicit CardTimeline(Desk& desk, QWidget* parent = nullptr);
    ~CardTimeline() override;
    /// Reads it anew: what is newest at once, the rest of a long one in the background.
    void setCustomer(CustomerId customer);
    /// Nobody is shown for now: what is still being read of somebody is not told any more.
    void drop();
    /// Why nothing new is written down here: the line that does it is gone then. Empty: it is.
    void setClosed(const QString& reason);
    /// Whether the customer is on the phone: a call that is logged meanwhile was theirs, not ours.
    void setIncoming(bool incoming) { incoming_ = incoming; }
    /// Whoever pressed Call or E-mail is at it: what is logged next, of that kind, came from here.
    void setBegun(const QString& kind) { begun_ = kind; }
    /// What stands in the line is not kept: the card is erased.
    void forgetTyped();
    /// What F6 stops at: the line, and the entries under it.
    [[nodiscard]] QList<QWidget*> panes() const;
    /// What Esc took out of the line, where an entry was being changed and nothing was done in the file since: "Left as
    /// it was: Hampers"; empty: nothing.
    [[nodiscard]] QString givenUpText() const;
    /// Puts it into the line again.
    void takeBackGivenUp();
    /// Something else was done since: undo means that.
    void forgetGivenUp() { givenUp_.reset(); }
    /// To the line that logs a contact; with a kind ("call") it is chosen.
    void focusEntry(const QString& kind = {});
    /// Puts the cursor into the line behind a `>`, for nothing but a task.
    void focusTask();
    /// Shows an entry ("interaction", its id; 0: the first of its kind) and puts the focus on it.
    void reveal(const QString& record, qint64 id = 0);
    /// As they stand, open ones first.
    [[nodiscard]] const std::vector<history::TimelineEntry>& entries() const { return model_->entries(); }

Q_SIGNALS:
    /// Read anew.
    void loaded();
    /// The message of an e-mail is to be shown, by its interaction.
    void messageRequested(qint64 interaction);
    /// Esc took a change out of the line: takeBackGivenUp() puts it back.
    void gaveUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildChips();
    /// No entry stands above it, or there is none.
    [[nodiscard]] bool isFirst(const QModelIndex& index) const;
    void enter();
    /// Who came to whom, where the line does not say it.
    [[nodiscard]] QString likelyDirection() const;
    void open(const QModelIndex& index);
    void beginChange(const history::TimelineEntry& entry);
    /// Says what is being changed from here on.
    void setChanging(const history::TimelineEntry& entry);
    /// The entry that is being changed stays as it was; what it was changed to can be brought back.
    [[nodiscard]] static QString leftText(const history::TimelineEntry& entry);
    void giveUpChange();
    /// What is typed and not entered outlives leaving the card, the program and a crash; what an entry is changed to
    /// outlives leaving the card.
    void keepTyped();
    /// What was typed of this customer before, or what the file did not take, stands in the line again, once nothing
    /// else does.
    void takeUp();
    void tick(const QModelIndex& index);
    void remove(const QModelIndex& index);
    void putOff(const QModelIndex& index, QDate until);
    [[nodiscard]] bool hasMessage(const history::TimelineEntry& entry) const;
    void readRest();
    void showEntries(std::vector<history::TimelineEntry> entries);
    void showCounts();
    /// Brings into sight what stands there now and did not before.
    void showWhatIsNew(const std::vector<history::TimelineEntry>& before);
    /// To the first (1) or the last (-1) entry; headings are none.
    void goToEnd(int which);
    void setFilter(CardTimelineModel::Filter filter);
    void showSearch(bool shown);

    Desk& desk_;
    TimelineActs acts_;
    QString closed_;
    bool incoming_ = false;
    QString begun_; ///< the kind of contact that was begun here; empty: none was
    history::TimelineSources sources_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    CustomerId customer_;
    storage::JobSlot rest_;
    bool showsNew_ = false; ///< something is being written down here: it is brought into sight once it stands there
    std::optional<std::pair<QString, qint64>> awaited_; ///< to be shown when the rest is there
    CardTimelineModel* model_;
    CardEntryLine* entry_;
    FoldingRow* chipRow_;
    std::vector<std::pair<CardTimelineModel::Filter, Chip*>> chips_;
    QToolButton* find_;
    SearchField* search_;
    QListView* view_;
    QLabel* nothing_;
    std::optional<history::TimelineEntry> changing_;
    QString changedFrom_; ///< what the line said of it first
    struct GivenUp {
        TimelineActs::Entered entered;
        RevisionId after; ///< the newest action when it was
    };
    std::optional<GivenUp> givenUp_;
    /// Refused by the file, or left while an entry was being changed, and not in the line again, the oldest first.
    std::vector<TimelineActs::Entered> waiting_;
    QTimer keeping_;
};

} // namespace clientela::ui
