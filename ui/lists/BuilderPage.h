#pragma once

#include "lists/SavedLists.h"
#include "query/Outline.h"
#include "ui/desk/Page.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <vector>

class QLabel;
class QScrollArea;
class QSplitter;

namespace clientela::ui {

class Answers;
class KnownValues;
class ListCounts;
class ListDrafts;
class ListResult;
class ListTextBox;
class ListWords;
class OutlineView;
class WhyPane;

/// The visual list builder: rows, text and words of one list, who is on it, and why. Rows and text show the same list;
/// editing one changes the other. While the text is not understood the rows keep the last list that was.
/// It serves every kind of record (Place::kind): what it makes is kept under a name, or filters the table of its
/// records.
class BuilderPage : public Page {
    Q_OBJECT

public:
    BuilderPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~BuilderPage() override;

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QList<QAction*> topActions() const override {
        return isOfCustomers() ? keeping_ : filtering_ + keeping_;
    }
    [[nodiscard]] QStringList statusTexts() const override;
    bool save() override;
    bool print() override;
    bool exportList() override;
    void reload() override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    void focusPane(QWidget* pane) override;
    /// The rows as they were before the last edit of them.
    bool undo() override;
    [[nodiscard]] bool holdsUnsaved() const override { return isChanged() || !understood_; }
    [[nodiscard]] QString undoText() const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildAnew();
    /// Of another kind of record from now on.
    void setKind(const QString& kind);
    [[nodiscard]] bool isOfCustomers() const;
    void connectParts();
    QWidget* makeBack();
    QWidget* makeBegun();
    /// Offers the new list that was begun before this one, while this one is empty.
    void showBegun();
    void continueBegun();
    void discardBegun();
    /// What this list is left unsaved under: the list's own, or what a new one was given.
    [[nodiscard]] ListId draftKey() const { return saved_.id.isNull() ? newKey_ : saved_.id; }
    /// Gives the rows more of the page as they become more, until somebody has moved the line between.
    void fitSplit();
    void addActions();
    /// What is saved as it stands cannot be saved again.
    void showSaving();
    /// Takes a list from wherever it was edited; the rest follows.
    void take(const query::OutlineRow& outline, const QObject* from);
    void readText(const QString& text);
    void setUnderstood(bool understood);
    /// Why nothing is done with the list as it stands; empty: it is understood.
    [[nodiscard]] QString refusal() const;
    void showState();
    /// Whether the text is not understood; what is done with the list begins with this: it says what is wrong and does
    /// nothing, as rows and result are those of an older list.
    bool refuses();
    void showWords();
    void askDetails();
    void keep(lists::SavedList list);
    /// What a list that is written was here.
    struct Written {
        int shown = 0; ///< as shown_ counts: the page then shows it as kept; 0: it is not what the page shows
        ListId draft;  ///< goes once the list is written, unless it says something else than `text` by then
        QString text;
        int missing = 0; ///< rows without a value that the list goes without
    };
    void write(lists::SavedList list, const Written& written);
    void freeze(const lists::SavedList& list);
    void putByHand(qint64 card, bool on);
    /// The list that a place asks for, as it is kept; an empty one with a null id where it is not.
    [[nodiscard]] lists::SavedList keptOf(const Place& place) const;
    /// The records of the list in their own table.
    void showCards(const query::NodePtr& list);
    [[nodiscard]] bool isChanged() const;
    /// Whether nothing was done since a list was discarded.
    [[nodiscard]] bool isDiscardLast() const;
    /// It has a name, and is in the file as it is shown.
    [[nodiscard]] bool isSaved() const {
        return !saved_.id.isNull() && !gone_ && understood_ && !wrong_ && !isChanged();
    }
    /// Remembers the rows as they are, before an edit of them: letters that follow each other are one.
    void remember();
    /// Remembers what was changed and not saved: a second after the last change, and before another list is shown.
    void keepUnsaved();
    /// The same at once with the first change and the last that is taken back, as the window says what is not saved.
    void leaveUnsaved();
    void showNow(const Place& asked);
    /// The list as it was left, where it was changed and not saved; nothing otherwise.
    [[nodiscard]] std::optional<Place> unsaved() const;
    /// Takes the list as it is kept, or begins anew.
    void dropUnsaved();
    /// The same without the focus: what asks why `card` is not here goes on asking.
    void showKept(const QString& card);
    /// What the file has now, which another window or a command may have changed.
    void lookAgain();
    [[nodiscard]] QString frozenText() const;
    /// Lets the rows know whom the list was frozen with, before they are made.
    void showFrozen(const lists::SavedList& list);

    Answers& answers_;
    QString kind_;
    std::unique_ptr<ListWords> words_;
    std::unique_ptr<KnownValues> known_;
    std::unique_ptr<ListCounts> counts_;
    QWidget* content_ = nullptr;
    QSplitter* split_ = nullptr;
    bool splitByHand_ = false;
    bool isAnotherList_ = false; ///< since the line between was put last: it did not come about row by row
    QScrollArea* rowsArea_ = nullptr;
    OutlineView* rows_ = nullptr;
    ListTextBox* text_ = nullptr;
    QLabel* state_ = nullptr;
    QLabel* kept_ = nullptr;   ///< says that the rows keep the last list that was understood
    QWidget* back_ = nullptr;  ///< says that the list is shown as it was left, and not saved
    QWidget* begun_ = nullptr; ///< offers a new list that was begun before and not saved
    QLabel* begunText_ = nullptr;
    QLabel* inWords_ = nullptr;
    WhyPane* why_ = nullptr;
    ListResult* result_ = nullptr;
    QList<QAction*> keeping_; ///< of every list
    QAction* save_ = nullptr;
    QList<QAction*> filtering_; ///< of lists of other records than customers

    lists::SavedList saved_; ///< as it is in the file; a null id: not kept yet
    bool gone_ = false;      ///< it was deleted while it is shown; its id stays, as the deletion may be undone
    query::OutlineRow outline_;
    query::NodePtr tree_;
    bool understood_ = true;                ///< the text; of the rows see wrong_
    std::optional<Problem> wrong_;          ///< why the list of the rows cannot be asked
    std::vector<query::OutlineRow> before_; ///< the rows before each edit of this list, the newest last
    QElapsedTimer sinceEdit_;
    int shown_ = 0;                  ///< counts the lists that were shown: whether an answer is still about this one
    ListDrafts& drafts_;             ///< lists that were left changed and not saved
    ListId newKey_;                  ///< of the draft of a list that has no name yet, below 0
    std::optional<ListId> offered_;  ///< the one begun before, while it is offered
    std::optional<Place> discarded_; ///< what was discarded last, until something else is edited
    RevisionId discardedAfter_;      ///< the last action before it
    QTimer draftTimer_;
};

} // namespace clientela::ui
