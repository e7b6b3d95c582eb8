#include "ui/lists/ListDialog.h"

#include "ui/desk/RecordKinds.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace clientela::ui {

ListDialog::ListDialog(const lists::SavedList& list, const QStringList& folders, const QString& frozenText,
                       QWidget* parent)
    : Dialog(parent), list_(list), name_(new QLineEdit(list.name, this)), folder_(new QComboBox(this)),
      description_(new QLineEdit(list.description, this)),
      changing_(new QRadioButton(recordKind(list.kind).changing, this)),
      frozen_(new QRadioButton(recordKind(list.kind).isCustomers() ? tr("Frozen: the cards that are on it today")
                                                                   : tr("Frozen: what is on it today"),
                               this)),
      pinned_(new QCheckBox(tr("Pin it to the sidebar"), this)) {
    setWindowTitle(tr("Save list"));
    setGround(this, Ground::Raised);
    folder_->setEditable(true);
    folder_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // a name to be typed, like the others
    folder_->addItem(QString());
    folder_->addItems(folders);
    folder_->setCurrentText(list.folder);
    changing_->setChecked(true);
    pinned_->setChecked(list.pinned.has_value());

    auto* form = new FormLayout;
    form->setHorizontalSpacing(space::k12);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Folder"), folder_);
    form->addRow(tr("Description"), description_);
    if (frozenText.isEmpty()) {
        form->addRow(QString(), changing_);
        form->addRow(QString(), frozen_);
    } else {
        changing_->hide();
        frozen_->hide();
        auto* since = new QLabel(frozenText, this);
        since->setWordWrap(true);
        setInk(since, Ink::Text2);
        form->addRow(QString(), since);
    }
    form->addRow(QString(), pinned_);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save list"), QDialogButtonBox::AcceptRole);
    setButtonRole(save, ButtonRole::Primary);
    buttons->addButton(tr("Keep editing"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, save] { save->setEnabled(!name_->text().trimmed().isEmpty()); };
    connect(name_, &QLineEdit::textChanged, this, check);
    check();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    all->addLayout(form);
    all->addWidget(buttons);
    resize(grown(460), sizeHint().height());
    name_->setFocus();
    name_->selectAll();
}

lists::SavedList ListDialog::list() const {
    lists::SavedList list = list_;
    list.name = name_->text().simplified();
    list.folder = folder_->currentText().simplified();
    list.description = description_->text().simplified();
    if (!pinned_->isChecked()) list.pinned.reset();
    if (pinned_->isChecked() && !list.pinned) list.pinned = -1; // its place is found when it is saved
    return list;
}

bool ListDialog::isFrozen() const { return frozen_->isChecked(); }

} // namespace clientela::ui
