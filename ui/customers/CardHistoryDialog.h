#pragma once

#include "customers/CardHistory.h"
#include "ui/customers/CardSession.h"
#include "ui/desk/Desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace clientela::ui {

class LinkButton;
class SearchField;

/// Who changed what on this card, when, from which to which, the newest first. A value of before is put back into the
/// card's draft with Enter or its button, to be looked at and saved.
class CardHistoryDialog : public QDialog {
    Q_OBJECT

public:
    CardHistoryDialog(const CardSession& session, Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool isRead() const { return read_; }

Q_SIGNALS:
    void restoreRequested(const clientela::customers::CardChange& change);
    /// The card as of that revision; `when` is its day and time.
    void cardRequested(clientela::RevisionId revision, const QString& when);

private:
    /// The next ones, older than `before`.
    void read(RevisionId before = {});
    void add(const std::vector<customers::CardRevision>& history);
    void showActions();
    void restoreCard();
    void filter(const QString& text);
    void restore();
    [[nodiscard]] QString label(const customers::CardChange& change) const;
    [[nodiscard]] QString text(const customers::CardChange& change, const fields::Value& value) const;

    const CardSession& session_;
    Desk& desk_;
    std::vector<customers::CardChange> changes_; ///< by the items' number
    bool read_ = false;
    SearchField* search_;
    QTreeWidget* tree_;
    QLabel* state_;
    QPushButton* restore_;
    QPushButton* card_;
    LinkButton* older_;
    RevisionId oldest_; ///< read so far
};

} // namespace clientela::ui
