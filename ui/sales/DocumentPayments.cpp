#include "base/Failure.h"
#include "formats/Amounts.h"
#include "formats/DateText.h"
#include "sales/Drafting.h"
#include "sales/Payments.h"
#include "ui/sales/DocumentPage.h"
#include "ui/sales/PaymentDialog.h"

// Money that came in for a document.

namespace clientela::ui {

namespace {
constexpr size_t kShown = 4; ///< payments named one by one
} // namespace

QList<std::pair<QString, QString>> DocumentPage::payments() const {
    QList<std::pair<QString, QString>> rows;
    const Currency currency = desk().file().business().currency;
    const formats::Amounts amounts(desk().locale());
    const formats::DateText dates(desk().locale());
    const std::vector<sales::Payment> paid = sales::loadPayments(desk().connection(), document_.id);
    if (paid.size() > kShown) {
        qint64 sum = 0;
        for (const sales::Payment& one : paid) sum += one.amount;
        rows += {tr("Paid"),
                 tr("%1 in %n payment(s)", nullptr, static_cast<int>(paid.size())).arg(amounts.money(sum, currency))};
    } else {
        for (const sales::Payment& one : paid) {
            QStringList words{amounts.money(one.amount, currency), dates.shortForm(one.date), one.method, one.note};
            words.removeAll(QString());
            rows += {tr("Paid"), words.join(QStringLiteral(", "))};
        }
    }
    for (const sales::Settlement& one : sales::settlements(desk().connection(), document_)) {
        const QString amount = amounts.money(one.amount, currency);
        if (document_.saleSign() > 0)
            rows += {tr("Settled", "an invoice, by a credit note"),
                     tr("%1 by credit note %2", "an amount and a number").arg(amount, one.number)};
        else
            rows += {tr("Settles", "a credit note, its invoice"),
                     tr("%1 of %2", "an amount and the number of an invoice").arg(amount, one.number)};
    }
    if (unpaid_ > 0) rows += {tr("Still due"), amounts.money(unpaid_, currency)};
    if (unpaid_ < 0) rows += {tr("To give back", "money"), amounts.money(-unpaid_, currency)};
    return rows;
}

bool DocumentPage::canBePaid() const { return unpaid_ != 0 && !desk().isReadOnly(); }

QString DocumentPage::unpayableReason() const {
    if (desk().isReadOnly()) return desk().readOnlyReason();
    if (sales::isMadeFinal(document_.kind) && document_.saleSign() == 0)
        return tr("%1 is not final yet: nothing is due before.", "a document").arg(title());
    if (document_.saleSign() == 0) return tr("%1 is not what is paid: its invoice is.", "an order").arg(title());
    if (!document_.receivable)
        return tr("%1 came in settled: its payments are not followed here.", "a document").arg(title());
    return tr("Nothing is left to be paid of %1.", "a document").arg(title());
}

void DocumentPage::enterPayment() {
    if (document_.id.isNull()) return;
    if (!canBePaid()) return desk().tell(unpayableReason());
    const office::Business& business = desk().file().business();
    QStringList methods;
    try {
        methods = sales::paymentMethods(desk().connection());
    } catch (const Failure& failure) {
        return desk().fail(failure.problem());
    }
    auto* dialog = new PaymentDialog({tr("%1 of %2", "a document and its customer").arg(title(), customer_),
                                      document_.kind, document_.date, unpaid_},
                                     methods, document_.paymentMethod,
                                     {desk().locale(), business.currency, desk().file().today()}, this);
    connect(dialog, &PaymentDialog::entered, this,
            [this, document = document_.id, customer = document_.customer, what = title(),
             currency = business.currency](sales::Payment payment) {
                payment.document = document;
                payment.customer = customer;
                const QString title = tr("Payment of %1: %2", "an amount and a document")
                                          .arg(formats::Amounts(desk().locale()).money(payment.amount, currency), what);
                desk().change(
                    QStringLiteral("payment"), title,
                    [payment](storage::UnitOfWork& work) -> Result<qint64> { return sales::addPayment(work, payment); },
                    this,
                    [this, document, title](const Result<storage::Written<qint64>>& outcome) {
                        if (!outcome) return desk().fail(outcome.problem());
                        desk().tell(title, outcome->committed.revision.value);
                        if (place_.id == document.value) load();
                    });
            });
    dialog->open();
}

} // namespace clientela::ui
