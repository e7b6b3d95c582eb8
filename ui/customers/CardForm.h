#pragma once

#include "ui/customers/CardPlan.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace clientela::ui {

class CardAddressBlock;
class CardPersonRow;
class CardRow;
class CardTabs;

/// The form of a card, made from the field catalogue: sections with tabs over them, a row for each piece, and what
/// could be added at their feet.
class CardForm : public QWidget {
    Q_OBJECT

public:
    explicit CardForm(CardSession& session, QWidget* parent = nullptr);

    /// Begins with another card: fields that were added for the last one are forgotten.
    void begin();
    /// Shows the draft; makes rows where others are needed than stand there.
    void load();
    /// Dots, hints and errors.
    void showState();
    void setKnownTags(const QStringList& tags) { knownTags_ = tags; }

    /// The section at the end that is only read.
    void setFacts(const QList<CardFact>& facts);
    /// What stands in the section of files; taken over. Once, before the first card.
    void setFiles(QWidget* files);
    /// How many there are, for its tab.
    void setFileCount(int count);

    void focusFirst();
    /// Puts the focus into a field, a piece, or the first part of a kind; adds the row where there is none.
    void focusField(const QString& key);
    /// Opens the searchable list of all fields.
    void chooseField();
    /// The piece whose row has the focus; empty: none.
    [[nodiscard]] QString focusedPiece() const;

Q_SIGNALS:
    /// The draft was changed.
    void edited();
    void cardRequested(qint64 id);
    void historyRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const std::vector<CardSection>& plan);
    QWidget* buildSection(const CardSection& section, bool first);
    void addPiece(const QString& piece, QVBoxLayout* column, bool first);
    void fillFacts();
    QWidget* buildFoot(const CardSection& section);
    void addRow(CardRow* row, QVBoxLayout* column);
    void add(const QString& key);
    void onEdited();
    void addKeys();
    void onePartMore();
    void movePart(int by);
    void makePrimary();
    void removePart();
    void removePoint(qint64 id);
    bool toNextEditor();
    void goToSection(int index);
    void onScrolled();
    void reload(const QString& focusNext);
    /// Makes the rows of fields that a rule proposes by now, unless an address is being typed just now.
    void showProposals();

    CardSession& session_;
    CardTabs* tabs_;
    QWidget* history_;
    QScrollArea* area_;
    std::vector<CardSection> plan_;
    QStringList added_;
    QStringList knownTags_;
    std::vector<CardRow*> rows_;
    std::vector<CardAddressBlock*> addresses_;
    std::vector<CardPersonRow*> people_;
    std::vector<QWidget*> sections_;
    QList<CardFact> facts_;
    QWidget* factsBox_ = nullptr; ///< of a card that is saved
    QWidget* files_ = nullptr;
    QStringList titles_; ///< of the tabs, and the counts behind them
    QStringList counts_;
    int filesTab_ = -1;
    int fileCount_ = 0;
    bool jumping_ = false;
};

} // namespace clientela::ui
