#include "base/Failure.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "sales/Payments.h"
#include "ui/customers/CardHead.h"
#include "ui/customers/CardPage.h"

#include <QMenu>

// Quotes, orders, deliveries and invoices that begin on a card.

namespace clientela::ui {

void CardPage::fillDocuments() {
    if (session_.readOnly) return;
    QMenu* menu = head_->documents();
    menu->setToolTipsVisible(true);
    menu->setTitle(tr("Document"));
    const auto keyed = [this](QAction* action, const QKeySequence& key) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    QAction* repeat = menu->addAction(tr("&Repeat the last order"), this, [this] { repeatLastOrder(); });
    QAction* payment = menu->addAction(tr("&Payment…"), this, [this] { enterPayment(); });
    begins(repeat);
    keyed(repeat, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    keyed(payment, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    // What there is none of is left out of the menu; its key stays, and says so.
    connect(menu, &QMenu::aboutToShow, this, [this, repeat, payment] {
        try {
            const CustomerId id = session_.editor.original().id;
            repeat->setVisible(sales::lastOrder(desk().connection(), id).has_value());
            payment->setVisible(sales::oldestDue(desk().connection(), id).has_value());
        } catch (const Failure& failure) {
            desk().fail(failure.problem());
        }
    });
    connect(menu, &QMenu::aboutToHide, this, [repeat, payment] {
        repeat->setVisible(true);
        payment->setVisible(true);
    });
    menu->addSeparator();
    const std::pair<const char*, QString> kinds[] = {
        {"quote", tr("&Quote")}, {"order", tr("&Order")}, {"delivery", tr("&Delivery")}, {"invoice", tr("&Invoice")}};
    for (const auto& [kind, text] : kinds)
        begins(menu->addAction(text, this, [this, key = QString::fromLatin1(kind)] { beginDocument(key); }));
    auto* open = new QAction(tr("New document"), this);
    connect(open, &QAction::triggered, this, [this] {
        if (!session_.editor.isNew() && !gone_) head_->openDocuments(); // payments are entered there, too
    });
    keyed(open, QKeySequence(Qt::CTRL | Qt::Key_D));
}

void CardPage::enterPayment() {
    if (session_.editor.isNew() || gone_) return;
    try {
        const auto document = sales::oldestDue(desk().connection(), session_.editor.original().id);
        if (!document) return desk().tell(tr("%1 owes nothing.").arg(session_.editor.original().shownName()));
        desk().go({Place::Page::Document, document->value, {}, {}, {}, QStringLiteral("payment"), {}});
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void CardPage::beginDocument(const QString& kind) {
    if (!takesNew()) return;
    try {
        showDraft(tr("New document for %1").arg(session_.editor.original().shownName()),
                  sales::newDraft(desk().connection(), kind, session_.editor.original().id, session_.typing.today));
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void CardPage::repeatLastOrder() {
    if (!takesNew()) return;
    try {
        const auto draft =
            sales::repeatLastOrder(desk().connection(), session_.editor.original().id, session_.typing.today);
        if (!draft) return desk().tell(tr("There is no order to repeat yet."));
        showDraft(tr("The last order of %1 again").arg(session_.editor.original().shownName()), *draft);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void CardPage::showDraft(const QString& title, const sales::Document& draft) {
    desk().change(
        QStringLiteral("document"), title,
        [draft, currency = desk().file().business().currency](storage::UnitOfWork& work) {
            return sales::saveDocument(work, {}, draft, currency);
        },
        this,
        [this](const Result<storage::Written<DocumentId>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            Place place;
            place.page = Place::Page::Document;
            place.id = outcome->value.value;
            place.text = QStringLiteral("begun");
            desk().go(place);
        });
}

} // namespace clientela::ui
