#pragma once

#include "sales/Document.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;

namespace clientela::ui {

class CardBeginnings;
struct CardSession;
class Desk;

/// The menu of documents on a card: quotes, orders, deliveries and invoices that begin there, the last order again, and
/// what is paid. Owned by the page.
class CardDocuments : public QObject {
    Q_OBJECT

public:
    /// Fills `menu`; its keys work on `page`. Nothing is there in a file that is only read.
    CardDocuments(Desk& desk, CardSession& session, CardBeginnings& beginnings, QMenu& menu, QWidget* page);

    /// The last order again; null in a file that is only read.
    [[nodiscard]] QAction* repeatAction() const { return repeat_; }

Q_SIGNALS:
    /// The menu is wanted.
    void openRequested();

private:
    void fill(QMenu& menu, QWidget* page);
    void hideWhatThereIsNot(QMenu& menu, QAction* repeat, QAction* payment);
    /// A draft for this customer, which is shown then; nothing kept: it says why.
    void begin(const QString& kind);
    void repeatLastOrder();
    /// Leads to the invoice that has waited longest to be paid, and asks for the payment.
    void enterPayment();
    void showDraft(const QString& title, const sales::Document& draft);

    Desk& desk_;
    CardSession& session_;
    CardBeginnings& beginnings_;
    QAction* repeat_ = nullptr;
};

} // namespace clientela::ui
