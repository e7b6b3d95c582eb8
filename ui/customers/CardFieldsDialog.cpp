#include "ui/customers/CardFieldsDialog.h"

#include "base/Failure.h"
#include "customers/CustomFieldChange.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TextArea.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

using customers::CustomField;

namespace {

constexpr int kListWide = 232;
constexpr int kFormWide = 344;
constexpr size_t kMisfitsMost = 5'000; ///< cards of a list: more than anybody mends by hand

struct Kind {
    const char* key;
    const char* label;
};
constexpr Kind kKinds[] = {{"text", QT_TRANSLATE_NOOP("CardFieldsDialog", "Text")},
                           {"long_text", QT_TRANSLATE_NOOP("CardFieldsDialog", "Long text")},
                           {"number", QT_TRANSLATE_NOOP("CardFieldsDialog", "Number")},
                           {"money", QT_TRANSLATE_NOOP("CardFieldsDialog", "Money")},
                           {"date", QT_TRANSLATE_NOOP("CardFieldsDialog", "Date")},
                           {"choice", QT_TRANSLATE_NOOP("CardFieldsDialog", "Choice")},
                           {"choices", QT_TRANSLATE_NOOP("CardFieldsDialog", "Several choices")},
                           {"yes_no", QT_TRANSLATE_NOOP("CardFieldsDialog", "Yes or no")},
                           {"link", QT_TRANSLATE_NOOP("CardFieldsDialog", "Link")}};

bool hasChoices(const QString& type) { return type == QLatin1String("choice") || type == QLatin1String("choices"); }

} // namespace

CardFieldsDialog::CardFieldsDialog(Desk& desk, QWidget* parent)
    : Dialog(parent), desk_(desk), list_(new QListWidget(this)), name_(new QLineEdit(this)), type_(new QComboBox(this)),
      group_(new QComboBox(this)), choices_(new TextArea(this)),
      choicesLabel_(new QLabel(tr("Ch&oices, one a line"), this)), use_(new QLabel(this)), problem_(new QLabel(this)),
      misfitsLink_(new LinkButton(tr("Show these &cards", "whose values do not fit"), this)),
      store_(new QPushButton(tr("&Save"), this)), remove_(new QPushButton(tr("&Remove field"), this)),
      up_(new QPushButton(icons::icon(QStringLiteral("chevron-up")), QString(), this)),
      down_(new QPushButton(icons::icon(QStringLiteral("chevron-down")), QString(), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own fields"));
    build();
    load();
    if (fields_.empty()) name_->setFocus(); // nothing to choose from: one is to be made
    // Undo in the window behind brings fields back.
    connect(&desk_, &Desk::cataloguesChanged, this, &CardFieldsDialog::load);
}

void CardFieldsDialog::build() {
    auto* title = new QLabel(tr("Fields of your own"), this);
    setFontRole(title, FontRole::Title);
    auto* words = new QLabel(tr("They stand on every card, in lists, imports and exports at once."), this);
    setInk(words, Ink::Text2);
    problem_->setWordWrap(true);
    setInk(problem_, Ink::Bad);
    problem_->hide();
    misfitsLink_->hide();
    connect(misfitsLink_, &QAbstractButton::clicked, this, &CardFieldsDialog::showMisfits);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k24);
    row->addWidget(buildList());
    row->addWidget(buildForm(), 1);
    auto* close = new QPushButton(tr("C&lose"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &CardFieldsDialog::leave);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(space::k8);
    column->addLayout(row, 1);
    column->addWidget(problem_);
    column->addWidget(misfitsLink_, 0, Qt::AlignLeft);
    column->addLayout(foot);
}

QWidget* CardFieldsDialog::buildList() {
    auto* host = new QWidget(this);
    list_->setAccessibleName(tr("Own fields"));
    list_->setMinimumWidth(grown(kListWide));
    auto* add = new QPushButton(icons::icon(QStringLiteral("plus")), tr("N&ew field"), host);
    setButtonRole(add, ButtonRole::Quiet);
    for (QPushButton* button : {add, up_, down_}) {
        setSmall(button);
        button->setAutoDefault(false);
    }
    for (const auto& [button, name] : {std::pair(up_, tr("Move up")), std::pair(down_, tr("Move down"))}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
        setButtonRole(button, ButtonRole::Flat);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(up_);
    buttons->addWidget(down_);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_, 1);
    column->addLayout(buttons);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!loading_) showField();
    });
    connect(add, &QPushButton::clicked, this, &CardFieldsDialog::beginNew);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    return host;
}

QWidget* CardFieldsDialog::buildForm() {
    auto* host = new QWidget(this);
    host->setMinimumWidth(grown(kFormWide));
    for (const Kind& kind : kKinds) type_->addItem(tr(kind.label), QString::fromLatin1(kind.key));
    group_->setEditable(true);
    choices_->setTabChangesFocus(true);
    setInk(use_, Ink::Hint);
    use_->setWordWrap(true);
    setButtonRole(store_, ButtonRole::Primary);
    setButtonRole(remove_, ButtonRole::Danger);
    store_->setDefault(true);
    remove_->setAutoDefault(false);
    auto* form = new FormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Kind"), type_);
    form->addRow(tr("Sec&tion"), group_);
    choicesLabel_->setBuddy(choices_);
    form->addRow(choicesLabel_, choices_);
    for (const auto& [editor, name] :
         {std::pair<QWidget*, QString>(name_, tr("Name")), std::pair<QWidget*, QString>(type_, tr("Kind")),
          std::pair<QWidget*, QString>(group_, tr("Section")),
          std::pair<QWidget*, QString>(choices_, tr("Choices, one a line"))})
        editor->setAccessibleName(name);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(store_);
    buttons->addStretch(1);
    buttons->addWidget(remove_); // behind: nobody comes by it on the way to what they do most
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(use_);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(type_, &QComboBox::activated, this, &CardFieldsDialog::clearProblem); // it was about the kind before
    connect(type_, &QComboBox::currentIndexChanged, this, [this] {
        const bool shown = hasChoices(type_->currentData().toString());
        choices_->setVisible(shown);
        choicesLabel_->setVisible(shown);
    });
    connect(store_, &QPushButton::clicked, this, &CardFieldsDialog::store);
    connect(remove_, &QPushButton::clicked, this, &CardFieldsDialog::remove);
    return host;
}

const CustomField* CardFieldsDialog::current() const {
    const int row = list_->currentRow();
    return row >= 0 && row < static_cast<int>(fields_.size()) ? &fields_[static_cast<size_t>(row)] : nullptr;
}

void CardFieldsDialog::load() {
    const CustomField* old = current();
    const qint64 stand = wanted_ != 0 ? wanted_ : (old ? old->id : 0);
    wanted_ = 0;
    loading_ = true;
    try {
        fields_ = customers::loadCustomFields(desk_.connection());
    } catch (const Failure& failure) {
        fail(failure.problem());
    }
    list_->clear();
    int row = fields_.empty() ? -1 : 0;
    for (const CustomField& field : fields_) {
        if (field.id == stand) row = list_->count();
        list_->addItem(field.label);
    }
    list_->setCurrentRow(row);
    group_->clear();
    QStringList groups{QString()};
    for (const fields::Field& field : desk_.catalogues().customers().fields())
        if (field.editable && !groups.contains(field.group)) groups += field.group;
    group_->addItems(groups);
    group_->lineEdit()->setPlaceholderText(tr("More", "group of the user's own fields"));
    loading_ = false;
    showField();
}

void CardFieldsDialog::showField() {
    clearProblem();
    const CustomField* field = current();
    const CustomField shown = field ? *field : CustomField();
    name_->setText(shown.label);
    type_->setCurrentIndex(type_->findData(shown.type));
    group_->setCurrentText(shown.group);
    choices_->setPlainText(shown.choices.join(QLatin1Char('\n')));
    const bool choice = hasChoices(shown.type);
    choices_->setVisible(choice);
    choicesLabel_->setVisible(choice);
    remove_->setVisible(field != nullptr);
    store_->setText(field ? tr("&Save") : tr("&Make field"));
    up_->setEnabled(field && list_->currentRow() > 0);
    down_->setEnabled(field && list_->currentRow() + 1 < list_->count());
    QString use;
    try {
        if (field)
            use = tr("%Ln card(s) say something here.", "how many cards use a field",
                     static_cast<int>(customers::cardsWith(desk_.connection(), field->id)));
    } catch (const Failure& failure) {
        fail(failure.problem());
    }
    use_->setText(use);
}

void CardFieldsDialog::beginNew() {
    loading_ = true;
    list_->setCurrentRow(-1);
    loading_ = false;
    showField();
    name_->setFocus();
}

CustomField CardFieldsDialog::typed() const {
    const CustomField* field = current();
    CustomField wanted = field ? *field : CustomField();
    wanted.label = name_->text().simplified();
    wanted.type = type_->currentData().toString();
    wanted.group = group_->currentText().simplified();
    wanted.choices.clear();
    for (const QString& line : choices_->toPlainText().split(QLatin1Char('\n'))) {
        const QString word = line.simplified();
        if (!word.isEmpty() && !wanted.choices.contains(word)) wanted.choices += word;
    }
    if (!hasChoices(wanted.type)) wanted.choices.clear();
    if (!field) wanted.position = fields_.empty() ? 0 : fields_.back().position + 1;
    return wanted;
}

void CardFieldsDialog::begin(const QString& name) {
    beginNew();
    name_->setText(name);
    type_->setFocus(Qt::OtherFocusReason); // what is to be said next
}

void CardFieldsDialog::clearProblem() {
    problem_->hide();
    misfitsLink_->hide();
}

void CardFieldsDialog::refuse(const Problem& problem, const CustomField& wanted) {
    QStringList ids;
    QString kind;
    try {
        for (const qint64 id :
             customers::cardsThatDoNotFit(desk_.connection(), wanted, desk_.file().business().currency, kMisfitsMost))
            ids += QString::number(id);
        for (const CustomField& field : customers::loadCustomFields(desk_.connection()))
            if (field.id == wanted.id) kind = field.type;
    } catch (const Failure& failure) {
        return fail(failure.problem());
    }
    if (!kind.isEmpty() && current() && current()->id == wanted.id) type_->setCurrentIndex(type_->findData(kind));
    fail(problem);
    misfits_ = QStringLiteral("id in (%1)").arg(ids.join(QStringLiteral(", ")));
    misfitsName_ = tr("Do not fit “%1”", "cards, and the name of a field").arg(wanted.label);
    misfitsLink_->setVisible(!ids.isEmpty());
}

void CardFieldsDialog::showMisfits() {
    Place cards;
    cards.list = misfits_;
    cards.listName = misfitsName_;
    done(Rejected);
    desk_.go(cards);
}

void CardFieldsDialog::fail(const Problem& problem) {
    misfitsLink_->hide();
    problem_->setText(problem.text());
    problem_->show();
}

void CardFieldsDialog::leave() {
    const CustomField* field = current();
    const CustomField wanted = typed();
    const bool open = field ? !(wanted == *field) : !wanted.label.isEmpty();
    if (!open || left_ == wanted) return done(Accepted);
    left_ = wanted; // whoever presses it a second time was told
    fail({field ? tr("%1 is not saved yet.").arg(wanted.label) : tr("%1 is not made yet.").arg(wanted.label),
          {},
          tr("“%1” does that; closing once more leaves it.").arg(store_->text().remove(QLatin1Char('&')))});
}

void CardFieldsDialog::store() {
    CustomField wanted = typed();
    if (wanted.label.isEmpty()) {
        fail({tr("A field needs a name."), {}, {}});
        return name_->setFocus();
    }
    if (hasChoices(wanted.type) && wanted.choices.isEmpty()) {
        fail({tr("There is nothing to choose from yet."), {}, tr("Write the choices, one a line.")});
        return choices_->setFocus();
    }
    const bool fresh = wanted.id == 0;
    desk_.change(
        QStringLiteral("edit"), fresh ? tr("New field %1").arg(wanted.label) : tr("Change field %1").arg(wanted.label),
        [wanted, currency = desk_.file().business().currency](storage::UnitOfWork& work) mutable -> Result<qint64> {
            if (wanted.id == 0) {
                wanted.key = customers::freeCustomKey(work.connection(), wanted.label);
                return customers::saveCustomField(work, wanted);
            }
            if (const auto changed = customers::changeCustomField(work, wanted, currency); !changed)
                return changed.problem();
            return wanted.id;
        },
        this,
        [this, wanted](const Result<storage::Written<qint64>>& outcome) {
            if (!outcome) return refuse(outcome.problem(), wanted);
            wanted_ = outcome->value;
            load();
        });
}

void CardFieldsDialog::remove() {
    const CustomField* field = current();
    if (!field) return;
    // The next one stands in the form now, and no second Enter is to remove that one as well.
    if (const int row = list_->currentRow(); fields_.size() > 1)
        wanted_ = fields_[static_cast<size_t>(row + 1 < list_->count() ? row + 1 : row - 1)].id;
    list_->setFocus(Qt::OtherFocusReason);
    desk_.change(
        QStringLiteral("delete"), tr("Remove field %1").arg(field->label),
        [id = field->id](storage::UnitOfWork& work) -> Result<qint64> {
            return customers::removeCustomField(work, id);
        },
        this,
        [this, label = field->label](const Result<storage::Written<qint64>>& outcome) {
            if (!outcome) return fail(outcome.problem());
            desk_.tell(tr("Removed %1; %Ln card(s) used it", nullptr, static_cast<int>(outcome->value)).arg(label),
                       outcome->committed.revision.value);
            load();
            if (fields_.empty()) name_->setFocus(Qt::OtherFocusReason);
            // The window behind says so, too, where nobody looks now.
            use_->setText(tr("Removed %1; %Ln card(s) used it", nullptr, static_cast<int>(outcome->value)).arg(label) +
                          QStringLiteral(". ") + tr("Undo in the window brings it back."));
        });
}

void CardFieldsDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !list_->hasFocus()) return Dialog::keyPressEvent(event);
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

void CardFieldsDialog::move(int by) {
    const int row = list_->currentRow();
    if (row < 0 || row + by < 0 || row + by >= static_cast<int>(fields_.size())) return;
    std::vector<qint64> ids;
    for (const CustomField& field : fields_) ids.push_back(field.id);
    std::swap(ids[static_cast<size_t>(row)], ids[static_cast<size_t>(row + by)]);
    wanted_ = ids[static_cast<size_t>(row + by)];
    desk_.change(
        QStringLiteral("edit"), tr("Order of own fields"),
        [ids](storage::UnitOfWork& work) -> Result<void> {
            customers::orderCustomFields(work, ids);
            return {};
        },
        this,
        [this](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return fail(outcome.problem());
            load();
        });
}

} // namespace clientela::ui
