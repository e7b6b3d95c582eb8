#include "ui/sales/DocumentCurrency.h"

#include "fields/TypedText.h"
#include "formats/Currencies.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace clientela::ui {

namespace {

constexpr int kRateDecimals = 6;
constexpr int kRateWidth = 96;
constexpr int kBoxLetters = 12;

} // namespace

DocumentCurrency::DocumentCurrency(const QLocale& locale, const Currency& fileCurrency, QWidget* parent)
    : QWidget(parent), locale_(locale), file_(fileCurrency), amounts_(locale), box_(new QComboBox(this)),
      one_(new QLabel(this)), edit_(new QLineEdit(this)), worth_(new QLabel(file_.code(), this)) {
    const QString language = locale.name().left(2);
    const auto add = [&](const QString& code) {
        box_->addItem(tr("%1 – %2", "code and name of a currency").arg(code, formats::currencyName(code, language)),
                      code);
    };
    add(file_.code());
    for (const QString& code : formats::currencyCodes())
        if (code != file_.code()) add(code);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(kBoxLetters);
    box_->setAccessibleName(tr("Currency"));
    edit_->setFixedWidth(kRateWidth);
    edit_->setPlaceholderText(tr("Rate"));
    for (QLabel* label : {one_, worth_}) setInk(label, Ink::Text2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(box_);
    row->addWidget(one_);
    row->addWidget(edit_);
    row->addWidget(worth_);
    row->addStretch(1);
    connect(box_, &QComboBox::activated, this, &DocumentCurrency::onChosen);
    connect(edit_, &QLineEdit::editingFinished, this, &DocumentCurrency::takeRate);
    showRate();
}

void DocumentCurrency::set(const QString& code, qint64 rate) {
    code_ = code;
    rate_ = rate;
    box_->setCurrentIndex(std::max(0, box_->findData(code.isEmpty() ? file_.code() : code)));
    showRate();
}

QString DocumentCurrency::shown() const {
    const QString code = box_->currentData().toString();
    return code == file_.code() ? QString() : code;
}

void DocumentCurrency::showRate() {
    const QString code = shown();
    for (QWidget* part : std::initializer_list<QWidget*>{one_, edit_, worth_}) part->setVisible(!code.isEmpty());
    one_->setText(tr("1 %1 =", "what one unit of a currency is worth").arg(code));
    edit_->setAccessibleName(tr("Rate of exchange: %1 for 1 %2").arg(file_.code(), code));
    edit_->setText(code == code_ && rate_ > 0 ? amounts_.rate(rate_) : QString());
}

void DocumentCurrency::onChosen() {
    showRate();
    const QString code = shown();
    // Without its rate another currency says nothing yet: the document waits for it, which is one Tab away. Taking the
    // focus there would tear whoever goes through the box by keys out of it.
    if (code == code_ || !code.isEmpty()) return;
    code_.clear();
    rate_ = 0;
    Q_EMIT chosen(code_, rate_);
}

void DocumentCurrency::takeRate() {
    const QString typed = edit_->text().trimmed();
    if (typed.isEmpty()) return set(code_, rate_); // thought better of it
    const auto rate = fields::readTypedNumber(typed, locale_, kRateDecimals);
    if (!rate || *rate <= 0) {
        showRate();
        Q_EMIT refused(typed);
        return;
    }
    if (shown() == code_ && *rate == rate_) return;
    code_ = shown();
    rate_ = *rate;
    showRate();
    Q_EMIT chosen(code_, rate_);
}

} // namespace clientela::ui
