#include "ui/shell/FreshnessDialog.h"

#include "base/Fold.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr int kAsUsual = -1; ///< of a stage: it has no days of its own
constexpr int kDaysMost = 3650;

QString textOf(const QMap<QString, int>& tags) {
    QStringList all;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) all += QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    return all.join(QStringLiteral(", "));
}

} // namespace

FreshnessDialog::FreshnessDialog(const customers::Freshness& freshness, const fields::Catalogue& customers,
                                 const QStringList& tags, QWidget* parent)
    : Dialog(parent), known_(tags + freshness.byTag.keys()) {
    setWindowTitle(tr("How fresh cards are"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    auto* note = new QLabel(
        tr("After so many days a card wants to be confirmed. The page of the day leads to those, Ctrl+K confirms."),
        this);
    note->setWordWrap(true);
    setInk(note, Ink::Text2);
    all->addWidget(note);

    auto* form = new FormLayout;
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    all->addLayout(form);
    usual_ = days(freshness.usual, 0);
    usual_->setSpecialValueText(tr("never", "a card wants to be confirmed"));
    form->addRow(tr("&Usually"), usual_);
    if (const fields::Field* stage = customers.find(QStringLiteral("stage")))
        for (const fields::Choice& choice : stage->choices) {
            QSpinBox* box = days(freshness.byStage.value(choice.key, kAsUsual), kAsUsual);
            box->setSpecialValueText(tr("as usually"));
            stages_[choice.key] = box;
            form->addRow(choice.label, box);
        }
    tags_ = new QLineEdit(textOf(freshness.byTag), this);
    tags_->setPlaceholderText(tr("vip 90, press 180"));
    tags_->setToolTip(tr("Tags with their days, which come before the stage."));
    fault_ = new QLabel(this);
    fault_->setWordWrap(true);
    setInk(fault_, Ink::Bad);
    fault_->hide();
    auto* tagsColumn = new QVBoxLayout;
    tagsColumn->setSpacing(space::k4);
    tagsColumn->addWidget(tags_);
    tagsColumn->addWidget(fault_);
    form->addRow(tr("&Tags"), tagsColumn);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(tagsColumn))) label->setBuddy(tags_);
    connect(tags_, &QLineEdit::editingFinished, this, &FreshnessDialog::showFault);
    connect(tags_, &QLineEdit::textEdited, this, [this] {
        if (fault_->isVisible()) showFault(); // it goes as soon as it is mended
    });

    asks_ = new QListWidget(this);
    asks_->setAccessibleName(tr("What to ask"));
    auto* label = new QLabel(tr("&What to ask, the most wanted first. Alt+Up and Alt+Down move."), this);
    label->setWordWrap(true);
    label->setBuddy(asks_);
    all->addWidget(label);
    all->addWidget(asks_);
    fillAsks(freshness.asks, customers);
    for (const int by : {-1, 1}) {
        auto* action = new QAction(by < 0 ? tr("Up") : tr("Down"), asks_);
        action->setShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        asks_->addAction(action);
    }
    asks_->setContextMenuPolicy(Qt::ActionsContextMenu);
    setMinimumWidth(grown(520));

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setButtonRole(save, ButtonRole::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Keep as it was"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FreshnessDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    usual_->setFocus();
}

QSpinBox* FreshnessDialog::days(int value, int least) {
    auto* box = new QSpinBox(this);
    box->setRange(least, kDaysMost);
    box->setSuffix(tr(" days", "after a number"));
    box->setValue(value);
    return box;
}

void FreshnessDialog::fillAsks(const QStringList& asks, const fields::Catalogue& customers) {
    QStringList keys = asks;
    for (const fields::Field& field : customers.fields())
        if (field.editable && !field.importOnly && !keys.contains(field.key) && field.key != QLatin1String("kind") &&
            field.key != QLatin1String("verified") && field.key != QLatin1String("notes"))
            keys += field.key;
    for (const QString& key : keys) {
        const fields::Field* field = customers.find(key);
        if (!field) continue;
        auto* item = new QListWidgetItem(field->label, asks_);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(asks.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    asks_->setCurrentRow(0);
}

void FreshnessDialog::move(int by) {
    const int row = asks_->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= asks_->count()) return;
    asks_->insertItem(to, asks_->takeItem(row));
    asks_->setCurrentRow(to);
}

FreshnessDialog::Tags FreshnessDialog::readTags() const {
    static const QRegularExpression one(QStringLiteral("^(.+?)[\\s=:]+(\\d{1,5})$"));
    Tags read;
    QStringList unread;
    QStringList nobody;
    for (const QString& part : tags_->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString text = part.simplified();
        const auto match = one.match(text);
        if (!match.hasMatch()) {
            if (!text.isEmpty()) unread += text;
            continue;
        }
        const QString typed = match.captured(1).trimmed();
        const auto known =
            std::find_if(known_.begin(), known_.end(), [&](const QString& tag) { return fold(tag) == fold(typed); });
        if (known == known_.end())
            nobody += typed;
        else
            read.days.insert(*known, match.captured(2).toInt());
    }
    const QString comma = QStringLiteral(", ");
    QStringList faults;
    if (!unread.isEmpty())
        faults += tr("“%1” is no tag with its days, such as “%2”.").arg(unread.join(comma), QStringLiteral("vip 90"));
    if (!nobody.isEmpty()) faults += tr("No card has the tag “%1”.").arg(nobody.join(comma));
    read.fault = faults.join(QLatin1Char(' '));
    return read;
}

void FreshnessDialog::showFault() {
    const QString fault = readTags().fault;
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
    tags_->setAccessibleDescription(fault);
    setFieldTone(tags_, fault.isEmpty() ? Tone::Neutral : Tone::Bad);
}

void FreshnessDialog::accept() {
    showFault();
    if (readTags().fault.isEmpty()) return Dialog::accept();
    tags_->setFocus(Qt::OtherFocusReason);
}

customers::Freshness FreshnessDialog::freshness() const {
    customers::Freshness chosen;
    chosen.usual = usual_->value();
    for (const auto& [stage, box] : stages_)
        if (box->value() != kAsUsual) chosen.byStage.insert(stage, box->value());
    chosen.byTag = readTags().days;
    chosen.asks.clear();
    for (int row = 0; row < asks_->count(); ++row)
        if (asks_->item(row)->checkState() == Qt::Checked)
            chosen.asks += asks_->item(row)->data(Qt::UserRole).toString();
    return chosen;
}

} // namespace clientela::ui
