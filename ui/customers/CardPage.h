#pragma once

#include "customers/CardRepository.h"
#include "storage/UnitOfWork.h"
#include "ui/customers/CardDraftKeeper.h"
#include "ui/customers/CardSession.h"
#include "ui/customers/CardSiblings.h"
#include "ui/customers/CardSteps.h"
#include "ui/desk/Page.h"

#include <QSet>

class QDialog;
class QSplitter;

namespace clientela::ui {

class Answers;
class CardAttachments;
class CardBanner;
class CardBeginnings;
class CardCallLine;
class CardContact;
class CardDocuments;
class CardDuplicates;
class CardForm;
class CardHead;
class CardHoldLine;
class CardLookups;
class CardPrivacy;
class CardSaveBar;
class CardSummary;
class CardTasks;
class CardTimeline;
class SegmentedControl;

/// A customer's card: read, edited, saved as one action, with what happened beside it. What is done on it beyond that
/// has a class for each matter (calls, documents, tasks, files, privacy); they and the parts that one sees share the
/// CardSession.
class CardPage : public Page {
    Q_OBJECT

public:
    CardPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~CardPage() override;

    /// Makes what the first card would wait for (the names of countries and languages, ICU's index behind them, the
    /// numbering plans) on a thread of its own: to be called before any card is opened. `language` is that of the
    /// window, "it_IT"; `country` that of the business.
    static void makeReady(const QString& language, const QString& country);

    /// Place::Page::Card by its id, or NewCard: an empty one (its text is the name or phone it begins with, or "caller
    /// " and a number), or with an id below 0 the one to go on with.
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
    // Layout
    void build();
    void connectParts();
    void addActions();
    void addFormKeys();
    void fold();
    /// The form is in sight, also where a narrow window shows what happened in its place.
    void showForm();
    void showTimeline();
    /// Goes where the place that is shown wants to begin; false: that is nowhere by now.
    bool land();
    /// To a field that the card lacks.
    void askFor(const QString& field);
    void showEntry(const QString& record, qint64 id);
    void log(const QString& kind = {});
    void openFigure(const QString& id);
    void openFigureMenu(const QString& id);
    void askForOneOf(const QStringList& lacks);

    // Which card
    void renewCatalogues();
    void loadCard(CustomerId id);
    /// The draft of place_.id, or an empty card that says what is `said`: a name, a phone, or "caller " and a number.
    void beginNew(const QString& said);
    /// The card as the file has it; nothing: it was deleted.
    void setFound(const std::optional<customers::Card>& card);
    void showAll();
    /// What the card cannot be used for where it is away, and why.
    void showClosed();
    void showSide();
    void showWarnings();
    /// That number calls: what one is asked on the phone stands under the head. Empty: nobody does.
    void showCall(const QString& number);
    void onEdited();
    void showChanges(const QStringList& changes);
    void onChanged(const storage::Committed& committed);
    [[nodiscard]] std::optional<customers::Card> read(CustomerId id) const;
    [[nodiscard]] Place listPlace() const;
    void findDuplicates();
    void openDuplicate(int nth);
    void addToCard(qint64 id);

    // The notice over the card
    void showNotice();
    void showAway();
    /// What brings a card that is away back is called.
    [[nodiscard]] QString reviveText() const;
    void onNotice();
    /// The second link of the notice.
    void onOther();
    void discardUnfinished();
    /// A card that was deleted returns as it was before, an archived one as it is; what is typed here is saved on it.
    void bringBackAway();
    void discardOnDeleted();
    /// The person was erased for good.
    void forget(CustomerId id);

    /// Something was done on the card that undo takes back: what it would have taken back before is forgotten.
    void forgetSteps();

    // Writing
    [[nodiscard]] bool refuses();
    /// `told` is said once it is saved, and offers to undo it; empty: nothing is.
    void submit(const QString& title, const QString& told = QString());
    void saved(const customers::Card& submitted, CustomerId id);
    void settle(const storage::StaleRecord& stale);
    /// Whether the card that is shown is being saved; others may be, too.
    [[nodiscard]] bool isSaving() const { return saving_.contains(drafts_->draft()); }
    void saveAndBeginNext();
    void revert();
    /// Deletes the card, or archives it; where it owes money, asks first.
    void remove();
    void removeNow(CustomerId id, const QString& name);
    void confirmToday();
    void copyAddress();
    /// Opens a dialog that works on the card that is shown: it closes when another card comes, which it does while a
    /// dialog is open (somebody calls, say). A dialog that carries whom it is about needs no such thing.
    void openOnCard(QDialog* dialog);
    void showHistory();
    /// The card says again what it said when that revision had been made.
    void restoreAsOf(RevisionId revision, const QString& when, bool after);
    void restoreValue(const customers::CardChange& change, const QString& told);

    Answers& answers_;
    CardSession session_;
    std::shared_ptr<const fields::Catalogues> catalogues_; ///< what the session's fields belong to
    std::shared_ptr<const customers::CardRepository> repository_;
    std::unique_ptr<CardSummary> summary_;
    Place place_;
    CardSteps steps_;
    CardSiblings siblings_;
    CardDraftKeeper* drafts_;
    CardLookups* lookups_;
    QSet<qint64> saving_;  ///< the cards that are being saved, by their drafts; one goes on to others meanwhile
    bool nextNew_ = false; ///< after saving this card the next new one begins
    struct Landing {
        int down = -1; ///< pixels; below 0: where the piece is
        QString piece; ///< or "timeline"
    };
    std::optional<Landing> landing_; ///< where the focus goes first: one came back, or was led to a field

    CardHead* head_;
    QWidget* newHead_;
    SegmentedControl* kind_;
    CardCallLine* call_;
    CardHoldLine* hold_;
    CardBanner* banner_;
    QSplitter* body_;
    CardForm* form_;
    CardTimeline* timeline_;
    CardDuplicates* duplicates_; ///< beside a new card
    QWidget* switchRow_;         ///< where there is no room for both: the card, or what happened
    SegmentedControl* switch_;
    CardSaveBar* bar_;

    std::unique_ptr<CardBeginnings> beginnings_;
    CardContact* contact_;
    CardTasks* tasks_;
    CardDocuments* documents_;
    CardAttachments* attachments_;
    CardPrivacy* privacy_;
    QAction* delete_ = nullptr;
    QAction* erase_ = nullptr;
    QAction* email_ = nullptr;     ///< of the menu of the page; the head has a button
    QAction* revive_ = nullptr;    ///< what the link over a card that is away does
    QAction* bringBack_ = nullptr; ///< only where the file is looked at as of a past day
};

} // namespace clientela::ui
