#pragma once

#include "ui/customers/CardPlan.h"

#include <QWidget>

#include <array>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace clientela::ui {

class CardSectionBox;
class CardSheet;
class CardTabs;
class FieldRow;

/// The form of a card, made from the field catalogue: sections with tabs over them, a row for each piece, and what
/// could be added at their feet. Each kind of card has a sheet of its own (CardSheet.h), which is filled with one card
/// after the other.
class CardForm : public QWidget {
    Q_OBJECT

public:
    explicit CardForm(CardSession& session, QWidget* parent = nullptr);

    /// Begins with another card: fields that were added for the last one are forgotten.
    void begin();
    /// What is being typed is finished, as leaving the field would: to be called before the session gets another card.
    void finishTyping();
    /// The fields are others now (session.customers): all rows are made anew by the next load().
    void renew();
    /// Shows the draft.
    void load();
    /// Dots, hints and errors.
    void showState();
    void setKnownTags(const QStringList& tags);

    /// The section at the end that is only read.
    void setFacts(const QList<CardFact>& facts);
    /// What stands in the section of files; taken over. Once, before the first card.
    void setFiles(QWidget* files);
    /// How many there are, for its tab.
    void setFileCount(int count);

    void focusFirst();
    /// To the first field of the next section, `by` -1: of the one before; from elsewhere on the page to that of the
    /// section in sight.
    void nextSection(int by);
    /// Puts the focus into a field, a piece, or the first part of a kind; adds the row where there is none.
    void focusField(const QString& key);
    /// Scrolls to the field that was just given the focus.
    void showFocused();
    /// Opens the searchable list of all fields.
    void chooseField();
    /// The part that was taken off last, as a sentence, as long as nothing was changed since; empty: there is none.
    [[nodiscard]] QString removedText() const;
    /// Puts that part back; false: there is none.
    bool putBack();
    /// The piece whose row has the focus; empty: none.
    [[nodiscard]] QString focusedPiece() const;
    /// Where the focus is, so that it is found again where all parts have other ids and the rows are others: when a new
    /// card was saved.
    struct Spot {
        QString kind;   ///< of the piece; empty: nowhere in the form
        int nth = 0;    ///< among those of its kind that say something
        QString field;  ///< of an address
        int cursor = 0; ///< in its line
    };
    [[nodiscard]] Spot spot() const;
    /// False: it stands nowhere by now.
    bool goTo(const Spot& spot);
    /// A key of the form that was pressed where nothing of the page has a use for it; false: it is none.
    bool takesKey(const QKeySequence& key);
    /// How far down one is, in pixels.
    [[nodiscard]] int scrolled() const;
    /// Goes that far down, once what was just filled in has its place.
    void scrollTo(int down);

Q_SIGNALS:
    /// The draft was changed.
    void edited();
    /// A part was taken off, which putBack() would bring back.
    void partRemoved(const QString& what);
    void cardRequested(qint64 id);
    void historyRequested();
    /// A field of one's own is to be made, of that name.
    void fieldWanted(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The sheet of the draft's kind of card; made when it is first asked for.
    CardSheet* sheet();
    CardSheet* makeSheet();
    void arrange(CardSheet* sheet, const std::vector<CardSection>& plan);
    void fillFacts();
    void showTabs();
    /// All that tabs lead to, in their order.
    [[nodiscard]] std::vector<QWidget*> sections() const;
    [[nodiscard]] int topOf(const QWidget* section) const;
    void add(const QString& key);
    /// To the field that was chosen by name: where a part holds it, to a new phone, or into the address.
    void takeField(const QString& key);
    void onEdited();
    void addKeys();
    /// One more of the kind that has the focus; elsewhere a phone.
    void onePartMore();
    void movePart(int by);
    void makePrimary();
    void openLabels();
    /// Takes what a hint offers: that of the field with the focus, else the one next above, else the first.
    void takeFix();
    [[nodiscard]] FieldRow* rowWithFix() const;
    void showFixKey();
    /// Puts the value from before the edit back into the field with the focus.
    void restoreField();
    /// Takes a part off the draft; the focus goes to its neighbour.
    void takeOff(const QString& piece);
    [[nodiscard]] QString neighbourOf(const QString& piece) const;
    [[nodiscard]] const CardSection* sectionOf(const QString& piece) const;
    bool toNextEditor();
    void goToSection(int index);
    void onScrolled();
    /// The tab is that of the section with the focus.
    void showSection();
    /// -1: the focus is not in the form, or out of sight.
    [[nodiscard]] int focusedSection() const;
    void reload(const QString& focusNext);
    /// Makes the rows of fields that a rule proposes by now; on a card that is saved not while an address is typed.
    void showProposals();

    CardSession& session_;
    CardTabs* tabs_;
    QWidget* history_;
    QScrollArea* area_;
    QVBoxLayout* column_ = nullptr;      ///< of what is scrolled: the sheets, files, figures
    std::array<CardSheet*, 4> sheets_{}; ///< person, company, new person, new company; null until there is one
    CardSheet* sheet_ = nullptr;         ///< the one that is shown
    std::vector<CardSection> plan_;
    QStringList added_;
    QStringList knownTags_;
    QList<CardFact> facts_;
    CardSectionBox* factsBox_ = nullptr; ///< of a card that is saved
    std::vector<FieldRow*> factRows_;
    CardSectionBox* filesBox_ = nullptr; ///< where there are files at all
    int fileCount_ = 0;
    struct Removal {
        CardEditor before;
        CardEditor after;
        QString piece;
        QString what;
    };
    std::optional<Removal> removal_; ///< the last one
    QStringList titles_;             ///< of the tabs, and the counts behind them
    QStringList counts_;
    bool jumping_ = false;
};

} // namespace clientela::ui
