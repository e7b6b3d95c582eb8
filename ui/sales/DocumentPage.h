#pragma once

#include "app/DocumentPaper.h"
#include "sales/Document.h"
#include "storage/Jobs.h"
#include "ui/desk/Page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace clientela::ui {

class Answers;
class DocumentCurrency;
class DocumentLinesModel;
class DocumentLinesView;
class LinkButton;
class PaperPane;

/// One document: its lines and sums at the left, its paper at the right, exactly as printed. An own draft is edited
/// here and saved by itself a moment after the last edit; then it is made final, or issued with its number.
class DocumentPage : public Page {
    Q_OBJECT

public:
    DocumentPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~DocumentPage() override;

    /// A place whose text is "payment" asks for one at once; one whose text is "begun" is that of a draft that a key
    /// made a moment ago: left as it was made, it goes.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override { return place_; }
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QList<QAction*> topActions() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    bool save() override;
    bool print() override;
    /// A line that was removed, until something else is done.
    bool undo() override;
    [[nodiscard]] QString undoText() const override;
    void focusFirst() override;
    /// Asks for money that came in for this document, and records it; says why where none is to come.
    void enterPayment();
    /// Of a final invoice or receipt: begins the credit note that takes it back, or goes to the one that there is.
    void makeCreditNote();
    /// The same again, as a draft of an order.
    void repeat();

protected:
    void hideEvent(QHideEvent* event) override;
    /// A letter that nothing on a draft has a use for begins a line.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void giveKeys();
    /// Of the actions, by what the document is.
    void showWhatCanBeDone();
    /// A cell or a day that is being typed, whose key is pressed before it is left.
    void takeTyped();
    /// The same, and who types on goes on where they were.
    void takeTypedInPlace();
    void load();
    /// The document was deleted, or its beginning undone: back to where one came from.
    void leaveGone();
    void showDocument();
    [[nodiscard]] bool isDraft() const;
    void onEdited();
    void onRemoved(int row, const sales::DocumentLine& line);
    void takeDays();
    /// Saves what was edited, then goes on; at once where there is nothing to save. Not on a failure, which is told.
    void saveThen(std::function<void()> next);
    void finish();
    void makeFinal();
    void issue();
    void follow(const QString& kind);
    /// Says what may become of a document that was issued: what follows it, and its states.
    void fillNext();
    /// The menu of that by its key.
    void openNext();
    /// `reason`: why a quote was rejected; may be empty.
    void putInState(const QString& state, const QString& label, const QString& reason = {});
    /// Rejected for a reason: one of those given before, or another.
    void addReasons(QMenu& menu, const QString& label);
    [[nodiscard]] bool canBeTakenBack() const;
    /// Keeps a draft that begins from this document, and goes to it.
    void begin(const sales::Document& draft, const QString& action);
    void removeDraft();
    /// Takes a draft without a line away that was begun here and left as it was.
    void dropUntouched();
    void readProducts();
    void showFinished(const QString& text, qint64 revision);
    [[nodiscard]] QString title() const;
    /// What the day after its date means, as its paper says it.
    [[nodiscard]] QString dueWord() const;
    void fillHead();
    /// What was paid and what is still due, as rows of the head: name and value.
    [[nodiscard]] QList<std::pair<QString, QString>> payments() const;
    [[nodiscard]] bool canBePaid() const;
    /// Why there is nothing to be paid; only where it cannot be.
    [[nodiscard]] QString unpayableReason() const;
    void fillTotals();
    void savePdf();
    void printNow();

    Answers& answers_;
    Place place_;
    sales::Document document_;        ///< as it is in the file
    qint64 unpaid_ = 0;               ///< still to be paid of it; negative where money goes back
    bool typedOver_ = false;          ///< somebody else's change was told of; the next save writes over it
    std::function<void()> afterSave_; ///< asked for while a save was under way
    bool saving_ = false;
    std::optional<sales::Document> begunAs_;                     ///< the draft as it was begun, until it is left
    std::optional<std::pair<int, sales::DocumentLine>> removed_; ///< where it stood, and the line
    QTimer saveTimer_;
    storage::JobSlot products_;
    QString customer_;
    app::DocumentPaper papers_;
    std::shared_ptr<const paper::DocumentPages> pages_;
    LinkButton* customerLink_;
    QVBoxLayout* head_;
    DocumentLinesModel* model_; ///< the document with what was edited
    DocumentLinesView* lines_;
    QWidget* days_; ///< of a draft: its dates, to be typed
    QLineEdit* date_;
    QLabel* dueName_;
    QLineEdit* due_;
    DocumentCurrency* currency_;
    QVBoxLayout* totals_;
    PaperPane* paper_;
    QAction* save_;
    QAction* print_;
    QAction* add_;
    QAction* remove_;
    QAction* finish_;
    QAction* follow_;
    QAction* next_; ///< a menu
    QAction* credit_;
    QAction* again_; ///< as on the card, for this document
    QAction* pay_;
};

} // namespace clientela::ui
