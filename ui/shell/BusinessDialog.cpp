#include "ui/shell/BusinessDialog.h"

#include "formats/Countries.h"
#include "formats/Currencies.h"
#include "formats/Languages.h"
#include "formats/TaxIds.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TextArea.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

namespace {

QComboBox* combo(const QStringList& codes, const QString& current, QString (*nameOf)(const QString&, const QString&),
                 QWidget* parent) {
    auto* box = new QComboBox(parent);
    const QString language = QLocale().name().left(2);
    std::vector<std::pair<QString, QString>> names;
    for (const QString& code : codes) names.emplace_back(nameOf(code, language), code);
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto& [name, code] : names) box->addItem(name, code);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

} // namespace

BusinessDialog::BusinessDialog(const office::Business& business, bool currencyFixed, QWidget* parent)
    : Dialog(parent), before_(business) {
    setWindowTitle(tr("Your business"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    auto* note = new QLabel(tr("Printed on invoices and other papers. Kept in the file."), this);
    note->setWordWrap(true);
    setInk(note, Ink::Text2);
    all->addWidget(note);
    auto* form = new FormLayout;
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    all->addLayout(form);

    name_ = line(form, tr("&Name"), business.name);
    address_ = new TextArea(business.addressLines.join(QLatin1Char('\n')), this);
    address_->setTabChangesFocus(true);
    address_->setFixedHeight(3 * Heights::standard().row);
    form->addRow(tr("&Address"), address_);
    vatNumber_ = line(form, tr("&VAT number"), business.vatNumber);
    vatHint_ = new QLabel(this);
    vatHint_->setWordWrap(true);
    setFontRole(vatHint_, FontRole::Caption);
    setInk(vatHint_, Ink::Warn);
    form->addRow(QString(), vatHint_);
    taxCode_ = line(form, tr("&Tax code"), business.taxCode);
    phone_ = line(form, tr("&Phone"), business.phone);
    email_ = line(form, tr("&E-mail"), business.email);
    web_ = line(form, tr("&Web"), business.web);
    iban_ = line(form, tr("&IBAN"), business.iban);
    bank_ = line(form, tr("&Bank"), business.bank);
    country_ = combo(formats::countryCodes(), business.country, formats::countryName, this);
    form->addRow(tr("&Country"), country_);
    language_ = combo(formats::languageCodes(), business.language, formats::languageName, this);
    form->addRow(tr("&Language of papers"), language_);
    currency_ = combo(formats::currencyCodes(), business.currency.code(), formats::currencyName, this);
    form->addRow(tr("C&urrency"), currency_);
    currency_->setEnabled(!currencyFixed);
    if (currencyFixed) currency_->setToolTip(tr("The file holds amounts in this currency already."));
    setMinimumWidth(grown(520));
    connect(vatNumber_, &QLineEdit::editingFinished, this, &BusinessDialog::checkVatNumber);
    connect(vatNumber_, &QLineEdit::textEdited, this, [this] { vatHint_->hide(); }); // not while it is being typed
    connect(country_, &QComboBox::currentIndexChanged, this, &BusinessDialog::checkVatNumber);
    checkVatNumber();

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setButtonRole(save, ButtonRole::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Keep as it was"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    name_->setFocus();
}

void BusinessDialog::checkVatNumber() {
    const QString typed = vatNumber_->text().trimmed();
    const formats::CheckedId checked = formats::checkVatNumber(typed, country_->currentData().toString());
    QString said;
    if (!typed.isEmpty() && checked.outcome == formats::IdCheck::WrongChecksum)
        said = tr("The check digit of this VAT number is wrong.");
    if (!typed.isEmpty() && checked.outcome == formats::IdCheck::UnknownFormat && !checked.country.isEmpty())
        said = tr("This does not look like a VAT number of that country.");
    vatHint_->setText(said);
    vatHint_->setVisible(!said.isEmpty());
    vatNumber_->setAccessibleDescription(said);
}

QLineEdit* BusinessDialog::line(QFormLayout* form, const QString& label, const QString& value) {
    auto* edit = new QLineEdit(value, this);
    form->addRow(label, edit);
    return edit;
}

office::Business BusinessDialog::business() const {
    office::Business business = before_;
    business.name = name_->text().trimmed();
    business.addressLines.clear();
    for (const QString& text : address_->toPlainText().split(QLatin1Char('\n')))
        if (!text.trimmed().isEmpty()) business.addressLines += text.trimmed();
    business.vatNumber = vatNumber_->text().trimmed();
    business.taxCode = taxCode_->text().trimmed();
    business.phone = phone_->text().trimmed();
    business.email = email_->text().trimmed();
    business.web = web_->text().trimmed();
    business.iban = iban_->text().trimmed();
    business.bank = bank_->text().trimmed();
    business.country = country_->currentData().toString();
    business.language = language_->currentData().toString();
    if (const auto currency = Currency::of(currency_->currentData().toString())) business.currency = *currency;
    return business;
}

} // namespace clientela::ui
