#include "ui/sales/PaymentDialog.h"

#include "formats/Amounts.h"
#include "formats/DateText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {
constexpr int kWidth = 440; ///< at 10 pt
} // namespace

PaymentDialog::PaymentDialog(Paid paid, const QStringList& methods, const QString& method, const fields::Typing& typing,
                             QWidget* parent)
    : Dialog(parent), typing_(typing), paid_(std::move(paid)), amount_(new QLineEdit(this)), day_(new QLineEdit(this)),
      method_(new QComboBox(this)), note_(new QLineEdit(this)), understood_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Payment", "money that came in"));
    setMinimumWidth(grown(kWidth));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    const formats::Amounts amounts(typing_.locale);
    auto* line = new QLabel(tr("%1: %2 to be paid.", "a document with its customer, and an amount")
                                .arg(paid_.about, amounts.money(paid_.due, typing_.currency)),
                            this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    setInk(line, Ink::Text2);
    amount_->setText(amounts.amount(paid_.due, typing_.currency));
    day_->setText(tr("today"));
    method_->setEditable(true);
    method_->addItems(methods);
    method_->setInsertPolicy(QComboBox::NoInsert);
    offerEntries(method_);
    method_->setCurrentText(method);
    setFontRole(understood_, FontRole::Caption);
    understood_->setWordWrap(true);
    auto* form = new FormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("&Amount"), amount_);
    form->addRow(tr("&Day"), day_);
    form->addRow(tr("&How", "cash, bank transfer"), method_);
    form->addRow(tr("&Note"), note_);
    form->addRow(QString(), understood_);
    auto* buttons = new QDialogButtonBox(this);
    save_ = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    setButtonRole(save_, ButtonRole::Primary);
    save_->setDefault(true);
    buttons->addButton(tr("Record nothing"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(title);
    column->addWidget(line);
    column->addLayout(form);
    column->addSpacing(space::k8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaymentDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(amount_, &QLineEdit::textChanged, this, [this] {
        warned_ = false; // of another amount
        showUnderstood();
    });
    connect(day_, &QLineEdit::textChanged, this, &PaymentDialog::showUnderstood);
    showUnderstood();
    amount_->setFocus();
    amount_->selectAll();
}

std::optional<sales::Payment> PaymentDialog::read() const {
    const auto amount = fields::readTypedNumber(amount_->text(), typing_.locale, typing_.currency.decimals());
    const auto day = fields::readTypedDate(day_->text(), typing_.locale, typing_.today);
    // What is still to come in is no payment yet.
    if (!amount || *amount == 0 || !day || *day > typing_.today) return std::nullopt;
    sales::Payment payment;
    payment.amount = *amount;
    payment.date = *day;
    payment.method = method_->currentText().simplified();
    payment.note = note_->text().simplified();
    return payment;
}

bool PaymentDialog::isTooMuch(const sales::Payment& payment) const {
    const qint64 left = paid_.due - payment.amount;
    return (left < 0) == (paid_.due > 0) && left != 0;
}

std::pair<QString, bool> PaymentDialog::understood(const sales::Payment& payment) const {
    const formats::Amounts amounts(typing_.locale);
    const formats::DateText dates(typing_.locale);
    QString day = dates.nearForm(payment.date);
    const bool early = payment.date < paid_.date;
    if (early) {
        const QString made = dates.nearForm(paid_.date);
        day = paid_.kind == QLatin1String("invoice")   ? tr("%1, before the invoice of %2", "two days").arg(day, made)
              : paid_.kind == QLatin1String("receipt") ? tr("%1, before the receipt of %2", "two days").arg(day, made)
                                                       : tr("%1, before the document of %2", "two days").arg(day, made);
    }
    const qint64 left = paid_.due - payment.amount;
    const bool tooMuch = isTooMuch(payment);
    const QString rest = amounts.money(tooMuch ? -left : left, typing_.currency);
    return {left == 0 ? tr("%1; nothing is left to be paid.", "a day").arg(day)
            : tooMuch && warned_
                ? tr("%1; %2 more than is due. Press Record again to take it so.", "a day and an amount").arg(day, rest)
            : tooMuch ? tr("%1; %2 more than is due.", "a day and an amount").arg(day, rest)
                      : tr("%1; %2 are left to be paid.", "a day and an amount").arg(day, rest),
            early || tooMuch};
}

void PaymentDialog::showUnderstood() {
    const auto payment = read();
    save_->setEnabled(payment.has_value());
    if (payment) {
        const auto [text, odd] = understood(*payment);
        understood_->setText(text);
        setInk(understood_, odd ? Ink::Warn : Ink::Hint);
    } else {
        setInk(understood_, Ink::Warn);
        const auto amount = fields::readTypedNumber(amount_->text(), typing_.locale, typing_.currency.decimals());
        const auto day = fields::readTypedDate(day_->text(), typing_.locale, typing_.today);
        if (!amount || *amount == 0)
            understood_->setText(tr("“%1” is no amount.").arg(amount_->text()));
        else if (!day)
            understood_->setText(tr("“%1” is no date.").arg(day_->text()));
        else
            understood_->setText(tr("%1 is still to come.", "a day").arg(day_->text()));
    }
    amount_->setAccessibleDescription(understood_->text());
}

void PaymentDialog::record() {
    const auto payment = read();
    if (!payment) return;
    // A slip of the keys more often than a gift: a second press says that it is meant.
    if (isTooMuch(*payment) && !warned_) {
        warned_ = true;
        showUnderstood();
        amount_->selectAll();
        return amount_->setFocus();
    }
    Q_EMIT entered(*payment);
    accept();
}

} // namespace clientela::ui
