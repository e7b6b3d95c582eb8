#include "ui/customers/CardDocuments.h"

#include "base/Failure.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "sales/Payments.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardSession.h"
#include "ui/desk/Desk.h"

#include <QAction>
#include <QMenu>

namespace clientela::ui {

CardDocuments::CardDocuments(Desk& desk, CardSession& session, CardBeginnings& beginnings, QMenu& menu, QWidget* page)
    : QObject(page), desk_(desk), session_(session), beginnings_(beginnings) {
    if (!session_.readOnly) fill(menu, page);
}

void CardDocuments::fill(QMenu& menu, QWidget* page) {
    menu.setToolTipsVisible(true);
    menu.setTitle(tr("Document"));
    const auto keyed = [page](QAction* action, const QKeySequence& key) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    };
    QAction* repeat = menu.addAction(tr("&Repeat the last order"), this, [this] { repeatLastOrder(); });
    QAction* payment = menu.addAction(tr("&Payment…"), this, [this] { enterPayment(); });
    beginnings_.add(repeat);
    repeat_ = repeat;
    keyed(repeat, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    keyed(payment, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    hideWhatThereIsNot(menu, repeat, payment);
    menu.addSeparator();
    const std::pair<const char*, QString> kinds[] = {
        {"quote", tr("&Quote")}, {"order", tr("&Order")}, {"delivery", tr("&Delivery")}, {"invoice", tr("&Invoice")}};
    QStringList names;
    for (const auto& [kind, text] : kinds) {
        beginnings_.add(menu.addAction(text, this, [this, key = QString::fromLatin1(kind)] { begin(key); }));
        names += QString(text).remove(QLatin1Char('&'));
    }
    auto* open = new QAction(tr("New document"), page);
    open->setToolTip(names.join(QStringLiteral(", "))); // by which it is looked for among all keys
    connect(open, &QAction::triggered, this, [this] {
        if (session_.isKept()) Q_EMIT openRequested(); // payments are entered there, too
    });
    keyed(open, QKeySequence(Qt::CTRL | Qt::Key_D));
}

/// What there is none of is left out of the menu; its key stays, and says so.
void CardDocuments::hideWhatThereIsNot(QMenu& menu, QAction* repeat, QAction* payment) {
    connect(&menu, &QMenu::aboutToShow, this, [this, repeat, payment] {
        try {
            const CustomerId id = session_.editor.original().id;
            repeat->setVisible(sales::lastOrder(desk_.connection(), id).has_value());
            payment->setVisible(sales::oldestDue(desk_.connection(), id).has_value());
        } catch (const Failure& failure) {
            desk_.fail(failure.problem());
        }
    });
    connect(&menu, &QMenu::aboutToHide, this, [repeat, payment] {
        repeat->setVisible(true);
        payment->setVisible(true);
    });
}

void CardDocuments::enterPayment() {
    if (!session_.isKept()) return;
    try {
        const auto document = sales::oldestDue(desk_.connection(), session_.editor.original().id);
        if (!document) return desk_.tell(tr("%1 owes nothing.").arg(session_.editor.original().shownName()));
        desk_.go({Place::Page::Document, document->value, {}, {}, {}, QStringLiteral("payment"), {}});
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void CardDocuments::begin(const QString& kind) {
    if (!beginnings_.isAllowed()) return;
    try {
        showDraft(tr("New document for %1").arg(session_.editor.original().shownName()),
                  sales::newDraft(desk_.connection(), kind, session_.editor.original().id, session_.typing.today));
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void CardDocuments::repeatLastOrder() {
    if (!beginnings_.isAllowed()) return;
    try {
        const auto draft =
            sales::repeatLastOrder(desk_.connection(), session_.editor.original().id, session_.typing.today);
        if (!draft) return desk_.tell(tr("There is no order to repeat yet."));
        showDraft(tr("The last order of %1 again").arg(session_.editor.original().shownName()), *draft);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void CardDocuments::showDraft(const QString& title, const sales::Document& draft) {
    desk_.change(
        QStringLiteral("document"), title,
        [draft, currency = desk_.file().business().currency](storage::UnitOfWork& work) {
            return sales::saveDocument(work, {}, draft, currency);
        },
        this,
        [this](const Result<storage::Written<DocumentId>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            Place place;
            place.page = Place::Page::Document;
            place.id = outcome->value.value;
            place.text = QStringLiteral("begun");
            desk_.go(place);
        });
}

} // namespace clientela::ui
