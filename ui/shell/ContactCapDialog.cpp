#include "ui/shell/ContactCapDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clientela::ui {

ContactCapDialog::ContactCapDialog(const history::ContactCap& cap, QWidget* parent)
    : Dialog(parent), contacts_(number(cap.contacts, 0, 99)), days_(number(cap.days, 1, 365)) {
    setWindowTitle(tr("Limit of contacts"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    auto* note = new QLabel(tr("Calls, letters, e-mails, visits and offers to one customer. The card warns, and lists "
                               "for advertising leave out who had as many."),
                            this);
    note->setWordWrap(true);
    setInk(note, Ink::Text2);
    all->addWidget(note);

    contacts_->setSpecialValueText(tr("no limit", "of contacts"));
    contacts_->setAccessibleName(tr("Contacts with one customer"));
    days_->setAccessibleName(tr("Within days"));
    auto* label = new QLabel(tr("Contacts at &most"), this);
    label->setBuddy(contacts_);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(label);
    row->addWidget(contacts_);
    row->addWidget(new QLabel(tr("in", "so many contacts in so many days"), this));
    row->addWidget(days_);
    row->addWidget(new QLabel(tr("days"), this));
    row->addStretch(1);
    all->addLayout(row);
    setMinimumWidth(grown(420));

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setButtonRole(save, ButtonRole::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Keep as it was"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    contacts_->setFocus();
}

QSpinBox* ContactCapDialog::number(int value, int least, int most) {
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

history::ContactCap ContactCapDialog::contactCap() const { return {contacts_->value(), days_->value()}; }

QString contactCapText(const history::ContactCap& cap) {
    if (!cap.isSet()) return ContactCapDialog::tr("no limit", "of contacts");
    return ContactCapDialog::tr("at most %1 in %2 days", "contacts with one customer").arg(cap.contacts).arg(cap.days);
}

} // namespace clientela::ui
