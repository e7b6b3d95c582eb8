#include "ui/records/ColumnChooser.h"

#include "base/Fold.h"
#include "ui/records/RecordModel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace clientela::ui {

ColumnChooser::ColumnChooser(const RecordModel& model, QWidget* parent) : Dialog(parent), list_(new QListWidget(this)) {
    setWindowTitle(tr("Columns"));
    resize(420, 560);
    list_->setAccessibleName(tr("Columns"));
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    const auto add = [this](const QString& column, const QString& label, bool shown) {
        auto* item = new QListWidgetItem(label, list_);
        item->setData(Qt::UserRole, column);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    };
    const fields::Catalogue& catalogue = *model.listing().list.catalogue;
    const QStringList& columns = model.listing().columnTexts;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        // With arguments it goes by what stands over it: "Spent € (last 365 days)".
        const fields::Field* field = catalogue.find(columns[i]);
        add(columns[i], field ? field->label : model.headerData(static_cast<int>(i) + 1, Qt::Horizontal).toString(),
            true);
    }
    for (const fields::Field& field : catalogue.fields())
        if (!columns.contains(field.key) && !field.importOnly) add(field.key, field.label, false);

    auto* search = new SearchField(tr("Find a field"), {}, this);
    connect(search, &QLineEdit::textChanged, this, &ColumnChooser::filter);
    connect(search, &SearchField::left, this, &QDialog::reject);
    connect(search, &SearchField::enteredList, list_, [this] { list_->setFocus(); });
    auto* up = new QPushButton(tr("Move up"), this);
    auto* down = new QPushButton(tr("Move down"), this);
    setButtonKey(up, tr("Alt Up"));
    setButtonKey(down, tr("Alt Down"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Up, this), &QShortcut::activated, this, [this] { move(-1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Down, this), &QShortcut::activated, this, [this] { move(1); });
    auto* moves = new QHBoxLayout;
    moves->addWidget(up);
    moves->addWidget(down);
    moves->addStretch(1);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* show = buttons->addButton(tr("Show columns"), QDialogButtonBox::AcceptRole);
    setButtonRole(show, ButtonRole::Primary);
    buttons->addButton(tr("Keep as it was"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    all->setSpacing(space::k8);
    all->addWidget(search);
    all->addWidget(list_, 1);
    all->addLayout(moves);
    all->addWidget(buttons);
    list_->setCurrentRow(0);
    search->setFocus();
}

void ColumnChooser::move(int by) {
    const int from = list_->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= list_->count()) return;
    list_->insertItem(to, list_->takeItem(from));
    list_->setCurrentRow(to);
}

void ColumnChooser::filter(const QString& text) {
    const QString wanted = fold(text);
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        item->setHidden(!wanted.isEmpty() && !fold(item->text()).contains(wanted));
    }
    // Down leads to what is seen: Space would tick a row out of sight.
    if (const QListWidgetItem* current = list_->currentItem(); current != nullptr && !current->isHidden()) return;
    for (int i = 0; i < list_->count(); ++i)
        if (!list_->item(i)->isHidden()) return list_->setCurrentRow(i);
    list_->setCurrentRow(-1);
}

QStringList ColumnChooser::columns() const {
    QStringList columns;
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->checkState() == Qt::Checked) columns += list_->item(i)->data(Qt::UserRole).toString();
    if (columns.isEmpty()) columns += list_->item(0)->data(Qt::UserRole).toString();
    return columns;
}

} // namespace clientela::ui
