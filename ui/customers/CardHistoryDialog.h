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

private:
    void read();
    void fill(const std::vector<customers::CardRevision>& history);
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
};

} // namespace clientela::ui
