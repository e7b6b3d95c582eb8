#include "ui/customers/CardFieldChooser.h"

#include "base/Fold.h"
#include "customers/CardValues.h"
#include "customers/CustomerChoices.h"
#include "fields/OtherWords.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/WordFit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

namespace {

const QString kTies = QStringLiteral("people");
const QLatin1String kTags("tags");
constexpr int kNewName = Qt::UserRole + 1; ///< of the entry that begins a field
constexpr qsizetype kLeast = 3;            ///< letters of a role, before it comes before fields

/// What one may be to somebody and is searched for: "household".
QStringList rolesCalled(const QString& wanted) {
    QStringList roles;
    for (const fields::Choice& role : customers::linkRoleChoices())
        if (wanted.size() >= kLeast && fold(role.label).startsWith(wanted)) roles += role.label;
    return roles;
}

/// Other words for who is linked with a card: those of the fields that lists ask about them.
QStringList tieWords(const fields::Catalogue& customers) {
    QStringList words;
    for (const char* key : {"people", "works_for"})
        if (const fields::Field* field = customers.find(QLatin1String(key)))
            words += QStringList{field->label} + fields::otherWords(*field);
    return words;
}

} // namespace

CardFieldChooser::CardFieldChooser(const CardSession& session, QWidget* parent)
    : Dialog(parent), session_(session), search_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a field"));
    search_->setPlaceholderText(tr("Name of a field"));
    search_->setAccessibleName(search_->placeholderText());
    search_->installEventFilter(this);
    list_->setAccessibleName(tr("Fields"));
    list_->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    resize(width::kSidePanelMost, 420);
    connect(search_, &QLineEdit::textChanged, this, &CardFieldChooser::fill);
    connect(search_, &QLineEdit::returnPressed, this, &CardFieldChooser::take);
    connect(list_, &QListWidget::itemActivated, this, &CardFieldChooser::take);
    connect(list_, &QListWidget::itemClicked, this, &CardFieldChooser::take);
    fill({});
    search_->setFocus();
}

void CardFieldChooser::add(const QString& words, const QString& key) {
    auto* item = new QListWidgetItem(words, list_);
    item->setData(Qt::UserRole, key);
}

void CardFieldChooser::fill(const QString& text) {
    const QString wanted = fold(text);
    list_->clear();
    // Who belongs to whom is no field, and is looked for among them all the same: by what one is to somebody, in place
    // of the field of the same name that only says so, and by its own name.
    const QString named = tr("%1 · %2", "a field and its section");
    const QString tie = tr("Company or person", "to be linked to this card");
    const QStringList roles = session_.editor.isNew() ? QStringList() : rolesCalled(wanted);
    if (!roles.isEmpty()) add(named.arg(roles.join(QStringLiteral(", ")), tie), kTies);
    // As the conditions of a list are chosen: by other words too, what is called by them first.
    struct Found {
        WordFit fit;
        QString words;
        QString key;
    };
    std::vector<Found> found;
    for (const fields::Field& field : session_.customers->fields()) {
        // What parts hold (phones, the address, tags) is looked for by its field's name, too.
        if (!session_.isFormField(field) && customers::partKind(field.key).isEmpty() && field.key != kTags) continue;
        if (!session_.applies(field)) continue;
        // Where it says something already, it is there to be changed.
        if (roles.contains(field.label) && session_.editor.draft().text(field.key).isEmpty()) continue;
        const WordFit fit = wordFit(field.label, field.group, fields::otherWords(field), wanted);
        if (fit != WordFit::None) found.push_back({fit, named.arg(field.label, field.group), field.key});
    }
    if (!session_.editor.isNew() && roles.isEmpty()) {
        const WordFit fit = wordFit(tie, {}, tieWords(*session_.customers), wanted);
        if (fit != WordFit::None) found.push_back({fit, tie, kTies});
    }
    if (!wanted.isEmpty())
        std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.fit < b.fit; });
    for (const Found& one : found) add(one.words, one.key);
    const QString name = text.simplified();
    const bool isTaken = std::any_of(session_.customers->fields().begin(), session_.customers->fields().end(),
                                     [&](const fields::Field& field) { return fold(field.label) == fold(name); });
    if (!name.isEmpty() && !isTaken) {
        auto* made = new QListWidgetItem(tr("New field “%1”…", "a name that no field has").arg(name), list_);
        made->setData(kNewName, name);
    }
    list_->setCurrentRow(0);
}

void CardFieldChooser::take() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item) return;
    const QString key = item->data(Qt::UserRole).toString();
    const QString name = item->data(kNewName).toString();
    accept();
    if (!name.isEmpty()) return Q_EMIT fieldWanted(name);
    Q_EMIT chosen(key);
}

bool CardFieldChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = list_->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            list_->setCurrentRow(qBound(0, row, list_->count() - 1));
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace clientela::ui
