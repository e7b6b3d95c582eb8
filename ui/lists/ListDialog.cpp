#include "ui/lists/ListDialog.h"

#include "ui/desk/RecordKinds.h"
#include "ui/widgets/Buttons.h"
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
                       const QString& day, bool changed, QWidget* parent)
    : Dialog(parent), list_(list), name_(new QLineEdit(list.name, this)), folder_(new QComboBox(this)),
      description_(new QLineEdit(list.description, this)),
      changing_(new QRadioButton(recordKind(list.kind).changing, this)),
      frozen_(new QRadioButton(recordKind(list.kind).isCustomers() ? tr("Frozen: the cards that are on it today")
                                                                   : tr("Frozen: what is on it today"),
                               this)),
      pinned_(new QCheckBox(tr("Pin it to the sidebar"), this)),
      another_(new QRadioButton(tr("Save as a new list; “%1” stays as it is").arg(withoutMnemonic(list.name)), this)),
      rename_(new QRadioButton(changed ? tr("Rename “%1”, and change it").arg(withoutMnemonic(list.name))
                                       : tr("Rename “%1”").arg(withoutMnemonic(list.name)),
                               this)) {
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
    // Another name says nothing of the list that had the one before: nobody is to lose it by typing.
    auto* naming = new QWidget(this);
    auto* ways = new QVBoxLayout(naming);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(space::k4);
    ways->addWidget(another_);
    ways->addWidget(rename_);
    (changed ? another_ : rename_)->setChecked(true);
    naming->hide();
    form->addRow(QString(), naming);
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
    if (!list.id.isNull()) frozen_->setToolTip(tr("A copy under its own name; the list stays as it is."));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save list"), QDialogButtonBox::AcceptRole);
    setButtonRole(save, ButtonRole::Primary);
    buttons->addButton(tr("Keep editing"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const bool copies = !list.id.isNull(); // the conditions of the list itself are not lost
    connect(frozen_, &QRadioButton::toggled, this, [this, copies, day](bool frozen) {
        if (!copies) return;
        const QString proposed = QStringLiteral("%1, %2").arg(list_.name, day);
        if (name_->text() == (frozen ? list_.name : proposed)) name_->setText(frozen ? proposed : list_.name);
    });
    const auto check = [this, save, naming] {
        save->setEnabled(!name_->text().trimmed().isEmpty());
        const bool asks = isNamedAnew() && !frozen_->isChecked(); // a frozen one is a copy anyway
        if (naming->isHidden() != asks) return;
        naming->setVisible(asks);
        layout()->activate();
        resize(width(), std::max(height(), sizeHint().height()));
    };
    connect(name_, &QLineEdit::textChanged, this, check);
    connect(frozen_, &QRadioButton::toggled, this, check);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    all->addLayout(form);
    all->addWidget(buttons);
    check();
    resize(grown(460), sizeHint().height());
    name_->setFocus();
    name_->selectAll();
}

bool ListDialog::isNamedAnew() const {
    const QString name = name_->text().simplified();
    return !list_.id.isNull() && !name.isEmpty() && name.compare(list_.name, Qt::CaseInsensitive) != 0;
}

lists::SavedList ListDialog::list() const {
    lists::SavedList list = list_;
    list.name = name_->text().simplified();
    list.folder = folder_->currentText().simplified();
    list.description = description_->text().simplified();
    if (!pinned_->isChecked()) list.pinned.reset();
    if (isNamedAnew() && !isFrozen() && another_->isChecked()) {
        list.id = {};
        if (list.pinned) list.pinned = -1; // behind the one that it was made of
    }
    if (pinned_->isChecked() && !list.pinned) list.pinned = -1; // its place is found when it is saved
    return list;
}

bool ListDialog::isFrozen() const { return frozen_->isChecked(); }

} // namespace clientela::ui
