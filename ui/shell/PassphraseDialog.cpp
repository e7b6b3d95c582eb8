#include "ui/shell/PassphraseDialog.h"

#include "backup/Vault.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kWidth = 480;

struct Words {
    QString title;
    QString text;
    QString verb;
};

Words wordsOf(PassphraseDialog::Purpose purpose) {
    using Purpose = PassphraseDialog::Purpose;
    switch (purpose) {
    case Purpose::Open:
        return {
            PassphraseDialog::tr("Encrypted backups"),
            PassphraseDialog::tr("The backups in this folder are encrypted. With their passphrase this file adds to "
                                 "them and can restore from them."),
            PassphraseDialog::tr("Open")};
    case Purpose::Encrypt:
        return {
            PassphraseDialog::tr("Encrypt the backups"),
            PassphraseDialog::tr("Older backups in this folder are encrypted too, so that a copy in the cloud tells "
                                 "nobody anything. Either the passphrase or this customer file opens them. Should "
                                 "this file be lost, only the passphrase does: keep it on paper, in another place."),
            PassphraseDialog::tr("Encrypt")};
    case Purpose::Change:
        return {PassphraseDialog::tr("Passphrase of the backups"),
                PassphraseDialog::tr(
                    "Copies of the backups that were made before still open with the old passphrase. It is not "
                    "asked for here: this customer file opens its backups by itself."),
                PassphraseDialog::tr("Change")};
    }
    return {};
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget* parent)
    : Dialog(parent), purpose_(purpose), first_(new QLineEdit(this)), second_(new QLineEdit(this)),
      hint_(new QLabel(this)), accept_(new QPushButton(wordsOf(purpose).verb, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    const Words words = wordsOf(purpose);
    setWindowTitle(words.title);
    setMinimumWidth(grown(kWidth));
    auto* heading = new QLabel(words.title, this);
    setFontRole(heading, FontRole::Title);
    heading->setWordWrap(true);
    auto* text = new QLabel(words.text, this);
    text->setWordWrap(true);
    setInk(text, Ink::Text2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(heading);
    column->addWidget(text);
    column->addSpacing(space::k8);
    first_->setObjectName(QStringLiteral("Passphrase"));
    second_->setObjectName(QStringLiteral("PassphraseAgain"));
    addField(first_, purpose == Purpose::Change ? tr("New passphrase") : tr("Passphrase"));
    if (purpose == Purpose::Open)
        second_->hide();
    else
        addField(second_, tr("The same again"));
    auto* shown = new QCheckBox(tr("Show what is typed"), this);
    connect(shown, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit* field : {first_, second_}) field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    column->addWidget(shown);
    hint_->setWordWrap(true);
    setInk(hint_, Ink::Text2);
    setFontRole(hint_, FontRole::Caption);
    hint_->setObjectName(QStringLiteral("PassphraseHint"));
    column->addWidget(hint_);
    column->addSpacing(space::k8);
    setButtonRole(accept_, ButtonRole::Primary);
    accept_->setDefault(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(accept_, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    if (purpose == Purpose::Change) {
        QPushButton* stop = buttons->addButton(tr("Stop encrypting…"), QDialogButtonBox::ResetRole);
        stop->setAutoDefault(false);
        connect(stop, &QAbstractButton::clicked, this, [this] {
            Q_EMIT stopRequested();
            reject();
        });
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(first_->text());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    first_->setFocus();
}

void PassphraseDialog::addField(QLineEdit* field, const QString& label) {
    auto* caption = new QLabel(label, this);
    setInk(caption, Ink::Text2);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    field->setEchoMode(QLineEdit::Password);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(caption);
    column->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::check);
}

void PassphraseDialog::check() {
    const bool isNew = purpose_ != Purpose::Open;
    const bool isShort = isNew && backup::passphraseProblem(first_->text()).has_value();
    const bool differs = isNew && first_->text() != second_->text();
    accept_->setEnabled(!first_->text().isEmpty() && !isShort && !differs);
    if (!isNew)
        hint_->clear();
    else if (isShort)
        hint_->setText(tr("At least %n character(s); four or five words that nobody would guess are better.", nullptr,
                          backup::kShortestPassphrase));
    else if (differs)
        hint_->setText(second_->text().isEmpty() ? tr("Type it once more.") : tr("The two are not the same."));
    else
        hint_->setText(tr("The two are the same."));
}

} // namespace clientela::ui
