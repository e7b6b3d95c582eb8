#pragma once

#include "customers/CardRepository.h"
#include "history/ContactGuard.h"
#include "history/EntryLine.h"
#include "sales/Document.h"
#include "storage/RevisionLog.h"
#include "storage/UnitOfWork.h"
#include "ui/customers/CardSession.h"
#include "ui/customers/CardSiblings.h"
#include "ui/customers/FileActions.h"
#include "ui/desk/Page.h"

#include <QDateTime>
#include <QSet>
#include <QTimer>

class QDialog;
class QMenu;
class QSplitter;

namespace clientela::ui {

class Answers;
class CardBanner;
class CardCallLine;
class CardDuplicates;
class CardFiles;
class CardForm;
class CardHead;
class CardPhoto;
class CardSaveBar;
class CardSummary;
class CardTimeline;
class FileDrop;
class SegmentedControl;

/// A customer's card: read, edited, saved as one action, with what happened beside it. What is typed is kept as a draft
/// of the desk one second after the last key, so that it outlives leaving, closing and a crash.
class CardPage : public Page {
    Q_OBJECT

public:
    CardPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~CardPage() override;

    /// Makes what the first card would wait for (the names of countries and languages, ICU's index behind them, the
    /// numbering plans) on a thread of its own: to be called before any card is opened. `language` is that of the
    /// window, "it_IT"; `country` that of the business.
    static void makeReady(const QString& language, const QString& country);

    /// Place::Page::Card by its id, or NewCard: an empty one (its text is the name or phone it begins with), or with an
    /// id below 0 the one to go on with.
    void show(const Place& place) override;
    /// A card that nobody sees fills the form for the first one: its rows are made and dressed.
    void prepare() override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QString position() const override;
    [[nodiscard]] QList<QAction*> topActions() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    void step(int by) override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget* statusWidget() const override;
    bool save() override;
    /// Leads to this customer's address label.
    bool print() override;
    bool escape() override;
    [[nodiscard]] bool holdsUnsaved() const override { return session_.editor.isDirty(); }
    void reload() override;
    bool newTask() override;
    [[nodiscard]] QString undoText() const override;
    bool undo() override;
    [[nodiscard]] QString redoText() const override;
    bool redo() override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget*> panes() const override;

    [[nodiscard]] const CardEditor& editor() const { return session_.editor; }
    [[nodiscard]] const CardSession& session() const { return session_; }

Q_SIGNALS:
    /// Another card is about to be shown.
    void cardLeft();

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Enter on a card that was just opened begins in its first field.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addActions();
    void keepDraft();
    void dropDraft();
    /// The draft's id: the card's; of a new card below 0.
    [[nodiscard]] qint64 draftId() const { return place_.id; }
    /// For one more card that is new: never one that another had, as that may still be written, and be told of.
    [[nodiscard]] qint64 newDraftId();
    /// Whether the card that is shown is being saved; others may be, too.
    [[nodiscard]] bool isSaving() const { return saving_.contains(draftId()); }
    [[nodiscard]] std::optional<CardEditor> takeUp(qint64 draft);
    void showNotice();
    void onNotice();
    /// What is offered on a new card: the one that was begun before it and not saved; nothing where there is none.
    [[nodiscard]] std::optional<qint64> unfinished() const;
    void discardUnfinished();
    /// Whether nothing was done since a new card was discarded.
    [[nodiscard]] bool isDiscardLast() const;
    [[nodiscard]] bool hasMisplacedMail() const;
    /// The second link of the notice.
    void onOther();
    /// Goes where the place that is shown wants to begin; false: that is nowhere by now.
    bool land();
    /// A moment of today as a time, else as a day.
    [[nodiscard]] QString whenText(const QDateTime& at) const;
    void loadCard(CustomerId id);
    /// The card as the file has it; nothing: it was deleted.
    void setFound(const std::optional<customers::Card>& card);
    /// It was deleted or archived: nothing is written on it before it is brought back.
    [[nodiscard]] bool isAway() const { return gone_ || archived_; }
    /// Whether something new may begin here: a contact, a task, a document, a file. An archived card says that it is
    /// brought back first, and leads to it. What is open on it can be closed: tasks, complaints, what is still due.
    [[nodiscard]] bool takesNew();
    /// An action that takesNew() is asked by: where nothing begins it is off and says why, and so does its key.
    void begins(QAction* action) { beginnings_ += action; }
    void showTakesNew();
    [[nodiscard]] bool saysWhyNot(const QKeyEvent& event);
    /// Who took it away, when, and what became of what is typed here.
    void showAway();
    [[nodiscard]] QString awayText() const;
    /// A card that was deleted returns as it was before, an archived one as it is; what is typed here is saved on it.
    void bringBackAway();
    void discardOnDeleted();
    /// The draft of place_.id, or an empty card that says `text`.
    void beginNew(const QString& text);
    void showAll();
    void showSide();
    void onEdited();
    void onChanged(const storage::Committed& committed);
    void renewCatalogues();
    void revert();
    [[nodiscard]] bool refuses();
    /// `told` is said once it is saved, and offers to undo it; empty: nothing is.
    void submit(const QString& title, const QString& told = QString());
    void saveAndBeginNext();
    /// "call" or "email": claims the customer, then hands over to the phone or the mail program.
    void contact(const QString& kind);
    void beginContact(const QString& kind);
    /// No program took it: to be copied.
    void offerAddress(const QString& address);
    /// That number calls: what one is asked on the phone stands under the head. Empty: nobody does.
    void showCall(const QString& number);
    void giveBack();
    /// What contact() claimed last, as long as nothing else was done: the log does not hold claims, so undo of what
    /// stands there would take back something else.
    void takeClaimBack();
    /// "Everything we hold on this person": asks where to, notes it in the file, and writes PDF or JSON.
    void tellEverything();
    void writeEverything(CustomerId id, const QString& path);
    void buildFiles();
    void showFiles();
    void addFile(bool asPhoto);
    /// The e-mail that an entry of the timeline came from.
    void showMessage(qint64 interaction);
    void fillTemplates();
    void listTemplates();
    void addTask(const history::EntryLine::FollowUp& followUp);
    void editTemplates();
    /// A field of the draft as people read it; null for one that is none.
    [[nodiscard]] QString fieldText(const QString& key) const;
    /// Asks for a consent that was given or withdrawn, with what shows it, and records it.
    void recordConsent();
    /// Erases the person, after telling what that means.
    void eraseForGood();
    void fillDocuments();
    /// A draft for this customer, which is shown then; nothing kept: it says why.
    void beginDocument(const QString& kind);
    void repeatLastOrder();
    /// Leads to the invoice that has waited longest to be paid, and asks for the payment.
    void enterPayment();
    void showDraft(const QString& title, const sales::Document& draft);
    /// Opens a dialog that works on the card that is shown: it closes when another card comes, which it does while a
    /// dialog is open (somebody calls, say). A dialog that carries whom it is about needs no such thing.
    void openOnCard(QDialog* dialog);
    void showHistory();
    /// The card says again what it said when that revision had been made.
    void restoreAsOf(RevisionId revision, const QString& when, bool after);
    bool undoEdit();
    [[nodiscard]] QString labelOf(const QString& piece) const;
    void restoreValue(const customers::CardChange& change, const QString& told);
    void log(const QString& kind = {});
    void openFigure(const QString& id);
    /// To a field that the card lacks.
    void askFor(const QString& field);
    void showEntry(const QString& record, qint64 id);
    void showWarnings();
    void saved(const customers::Card& submitted, CustomerId id);
    void settle(const storage::StaleRecord& stale);
    void remove();
    void confirmToday();
    void copyAddress();
    void fold();
    /// The form is in sight, also where a narrow window shows what happened in its place.
    void showForm();
    void readTags();
    void readTerritories();
    void readKnownWords();
    [[nodiscard]] std::vector<CardSession::Person> findCards(const QString& typed) const;
    [[nodiscard]] CardSession::Person aboutCard(CustomerId id) const;
    [[nodiscard]] std::optional<CardSession::Person> companyCalled(const QString& name) const;
    void makeLinkedCard(const QString& name, bool isCompany, std::function<void(CustomerId)> made);
    [[nodiscard]] const std::vector<customers::Housemate>& household();
    [[nodiscard]] const std::vector<customers::Housemate>& peopleAt(const customers::Address& place);
    void findDuplicates();
    void openDuplicate(int nth);
    void addToCard(qint64 id);
    [[nodiscard]] std::optional<customers::Card> read(CustomerId id) const;
    [[nodiscard]] Place listPlace() const;

    Answers& answers_;
    CardSession session_;
    std::shared_ptr<const fields::Catalogues> catalogues_; ///< what the session's fields belong to
    std::shared_ptr<const customers::CardRepository> repository_;
    std::unique_ptr<CardSummary> summary_;
    std::vector<customers::Housemate> household_; ///< as the ties of the draft were when they were looked up
    std::optional<QList<qint64>> ties_;           ///< nothing: to be looked up
    std::vector<customers::Housemate> peopleAt_;  ///< who lives at `lookedAt_`
    std::optional<customers::Address> lookedAt_;  ///< nothing: to be looked up
    Place place_;
    qint64 newest_ = 0; ///< the draft id that a new card got last
    QTimer draftTimer_;
    QDateTime restoredFrom_; ///< when a draft that nobody remembers was written; invalid: there is none
    /// A new card that was not saved, until another one is begun.
    struct Discarded {
        qint64 id;
        Drafts::Draft draft;
        RevisionId after; ///< the last action before it
    };
    std::optional<Discarded> discarded_;
    struct Landing {
        int down = -1; ///< pixels; below 0: where the piece is
        QString piece; ///< or "timeline"
    };
    std::optional<Landing> landing_; ///< where the focus goes first: one came back, or was led to a field
    CustomerId refusedClaim_;        ///< whose call somebody else had taken, when it was asked for last
    struct Claimed {
        CustomerId customer;
        QString name;
        std::optional<history::ContactClaim> before; ///< somebody else's, which was taken over
    };
    QStringList edited_; ///< the pieces that are not saved, the last one begun at the end: for undo()
    struct TakenBack {
        QString label;
        CardEditor before; ///< as it was before undo()
    };
    std::vector<TakenBack> takenBack_; ///< by undo(), the last at the end, until something is edited: for redo()
    std::optional<Claimed> claimed_;   ///< for undo()
    std::optional<FileActions::Misplaced> misplaced_; ///< until it is settled, or something else is done
    QSet<qint64> saving_;   ///< the cards that are being saved, by draftId(); one goes on to others meanwhile
    bool gone_ = false;     ///< the card was removed meanwhile
    bool archived_ = false; ///< deleted, but final documents name it
    std::optional<storage::Revision> goneBy_; ///< what removed or archived it, where the log says so
    bool erased_ = false;                     ///< for good
    bool nextNew_ = false;                    ///< after saving this card the next new one begins

    CardHead* head_;
    QWidget* newHead_;
    SegmentedControl* kind_;
    CardCallLine* call_;
    CardBanner* banner_;
    QSplitter* body_;
    CardForm* form_;
    CardTimeline* timeline_;
    CardFiles* files_;
    FileActions* actions_;
    FileDrop* drop_;
    QMenu* templates_ = nullptr; ///< of tasks
    CardDuplicates* duplicates_; ///< beside a new card
    QWidget* switchRow_;         ///< where there is no room for both: the card, or what happened
    SegmentedControl* switch_;
    CardSaveBar* bar_;
    QList<QAction*> beginnings_; ///< what begins something new on the card
    QAction* delete_ = nullptr;
    QAction* erase_ = nullptr;
    QAction* email_ = nullptr;     ///< of the menu of the page; the head has a button
    QAction* bringBack_ = nullptr; ///< only where the file is looked at as of a past day

    CardSiblings siblings_;
    storage::JobSlot knownJob_;
    CardPhoto* photo_ = nullptr; ///< in the head
};

} // namespace clientela::ui
