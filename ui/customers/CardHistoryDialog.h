#pragma once

#include "customers/CardHistory.h"
#include "ui/customers/CardSession.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QLayout;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace clientela::ui {

class LinkButton;
class SearchField;

/// Who changed what on this card, when, from which to which, the newest first. Both sides of the marked line stand
/// whole below. The value in the marked cell, From or To, is brought back by a button that says which, and so is the
/// card as it was before or after that.
class CardHistoryDialog : public Dialog {
    Q_OBJECT

public:
    /// `against`: why nothing is brought back on this card; empty: it is.
    CardHistoryDialog(const CardSession& session, const QString& against, Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool isRead() const { return read_; }

Q_SIGNALS:
    /// The value that stands in `change.before` is wanted; `told` says that it is there again.
    void restoreRequested(const clientela::customers::CardChange& change, const QString& told);
    /// The card as of that revision: as it was after what was done at `when`, or before it.
    void cardRequested(clientela::RevisionId revision, const QString& when, bool after);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    /// The next ones, older than `before`.
    void read(RevisionId before = {});
    void add(const std::vector<customers::CardRevision>& history);
    QLayout* makeValues();
    /// The change whose cell is marked; null where there is none.
    [[nodiscard]] const customers::CardChange* marked() const;
    /// The marked change turned so that `before` is the value to bring back.
    [[nodiscard]] customers::CardChange wanted() const;
    /// Whether it is To, what came of a change, that is marked.
    [[nodiscard]] bool wantsAfter() const;
    void showActions();
    /// Why the marked value cannot be brought back; empty where it can.
    [[nodiscard]] QString reasonAgainst(const customers::CardChange& wanted) const;
    void readWhole();
    void restoreCard();
    void filter(const QString& text);
    void restore();
    /// What was done, in words; a delete that left the card as an archived one is said to be that.
    [[nodiscard]] QString doneText(const customers::CardRevision& one) const;
    [[nodiscard]] QString label(const customers::CardChange& change) const;
    [[nodiscard]] QString text(const customers::CardChange& change, const fields::Value& value) const;

    const CardSession& session_;
    QString against_;
    Desk& desk_;
    std::vector<customers::CardChange> changes_; ///< by the items' number
    bool read_ = false;
    SearchField* search_;
    QTreeWidget* tree_;
    QPlainTextEdit* from_;
    QPlainTextEdit* to_;
    QLabel* said_; ///< why a value is not brought back, or what comes of it
    QLabel* state_;
    QPushButton* restore_;
    QPushButton* card_;
    LinkButton* older_;
    RevisionId oldest_; ///< read so far
};

} // namespace clientela::ui
