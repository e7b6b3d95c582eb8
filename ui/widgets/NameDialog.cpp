#include "ui/widgets/NameDialog.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kNarrowest = 400;

}

NameDialog::NameDialog(const QString& title, const QString& label, const QString& verb, const QString& safe,
                       QWidget* parent)
    : Dialog(parent), name_(new QLineEdit(this)), save_(new QPushButton(verb, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kNarrowest);
    auto* heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    setFontRole(heading, FontRole::Title);
    auto* caption = new QLabel(label, this);
    setInk(caption, Ink::Text2);
    caption->setBuddy(name_);
    name_->setAccessibleName(label);
    setButtonRole(save_, ButtonRole::Primary);
    save_->setDefault(true);
    save_->setEnabled(false);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(save_, QDialogButtonBox::AcceptRole);
    buttons->addButton(safe, QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(heading);
    column->addSpacing(space::k8);
    column->addWidget(caption);
    column->addWidget(name_);
    column->addSpacing(space::k16);
    column->addWidget(buttons);
    connect(name_, &QLineEdit::textChanged, this,
            [this](const QString& text) { save_->setEnabled(mayBeBlank_ || !text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(name_->text().trimmed());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    name_->setFocus();
}

void NameDialog::setMayBeBlank() {
    mayBeBlank_ = true;
    save_->setEnabled(true);
}

void NameDialog::setName(const QString& name) {
    name_->setText(name);
    name_->selectAll();
}

} // namespace clientela::ui
