#include "ui/records/BulkEditDialog.h"

#include "base/Fold.h"
#include "customers/KnownWords.h"
#include "fields/TypedText.h"
#include "history/LostReasons.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/UnitOfWork.h"
#include "ui/desk/LostReasons.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

using lists::BulkEdit;

namespace {

constexpr int kWidth = 520;
constexpr int kPause = 250; // ms

/// Those of the cards that are not lost yet: what is said of the loss is said of them.
std::vector<CustomerId> kept(storage::UnitOfWork& work, const std::vector<CustomerId>& cards) {
    std::vector<CustomerId> all;
    for (const CustomerId id : cards) {
        storage::Rows rows = work.connection().query(QStringLiteral("SELECT stage FROM customer WHERE id = ?"), id);
        if (rows.next() && rows.text(0) != QLatin1String("lost")) all.push_back(id);
    }
    return all;
}

} // namespace

BulkEditDialog::BulkEditDialog(Desk& desk, const QString& list, const QString& field, QWidget* parent)
    : Dialog(parent), desk_(desk), catalogues_(desk.file().catalogues()),
      formatter_(desk.locale(), desk.file().business().currency, desk.file().business().country),
      field_(new QComboBox(this)), way_(new QComboBox(this)), choice_(new QComboBox(this)), value_(new QLineEdit(this)),
      why_(new MenuButton(new QMenu, this)), unknown_(new QLabel(this)), empty_(new QCheckBox(tr("&Empty it"), this)),
      form_(new FormLayout), preview_(new QLabel(this)), examples_(new QLabel(this)), change_(new QPushButton(this)),
      known_(desk) {
    build();
    if (const int at = field_->findData(field); at >= 0) field_->setCurrentIndex(at);
    showField();
    readCards(list);
}

BulkEditDialog::~BulkEditDialog() = default;

void BulkEditDialog::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit cards"));
    setMinimumWidth(grown(kWidth));
    for (const fields::Field& one : catalogues_->customers().fields())
        if (lists::isBulkEditable(one)) field_->addItem(one.label, one.key);
    field_->setMaxVisibleItems(20);
    field_->setAccessibleName(tr("Field"));
    way_->setAccessibleName(tr("What to do"));
    choice_->setAccessibleName(tr("Value"));
    value_->setAccessibleName(tr("Value"));
    choice_->setPlaceholderText(tr("Which value?"));
    form_->setHorizontalSpacing(space::k12);
    form_->setVerticalSpacing(space::k8);
    form_->addRow(tr("&Field"), field_);
    form_->addRow(tr("&What to do"), way_);
    auto* value = new QVBoxLayout;
    value->setSpacing(space::k8);
    value->addWidget(value_);
    value->addWidget(choice_);
    value->addWidget(unknown_);
    value->addWidget(empty_);
    setInk(unknown_, Ink::Warn);
    unknown_->setWordWrap(true);
    QSizePolicy room = unknown_->sizePolicy();
    room.setRetainSizeWhenHidden(true); // a dialog does not grow under what one types
    unknown_->setSizePolicy(room);
    auto* valueLabel = new QLabel(tr("&Value"), this);
    valueLabel->setBuddy(value_);
    form_->addRow(valueLabel, value);

    form_->addRow(tr("Wh&y", "customers were lost"), why_);
    connect(why_->menu(), &QMenu::aboutToShow, this, [this] {
        why_->menu()->clear();
        const QString who = tr("%Ln card(s)", nullptr, static_cast<int>(shown_.change.size()));
        addReasons(*why_->menu(), lostQuestion(who, catalogues_->customers(), this, lostReasonsSaid(desk_)),
                   [this](const QString& reason) {
                       lostReason_ = reason;
                       showReason();
                       if (change_->isEnabled()) change_->setFocus(Qt::OtherFocusReason);
                   });
    });

    preview_->setObjectName(QStringLiteral("EditPreview"));
    preview_->setWordWrap(true);
    examples_->setObjectName(QStringLiteral("EditExamples"));
    examples_->setWordWrap(true);
    examples_->setTextFormat(Qt::PlainText);
    setInk(examples_, Ink::Text2);
    // Room from the start: a dialog does not grow when its texts come.
    examples_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    examples_->setMinimumHeight(fontMetrics().lineSpacing() * 6 + space::k8);
    change_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Change %Ln card(s)", nullptr, 1'000'000)) +
                             space::k32);
    setFontRole(preview_, FontRole::Section);
    auto* buttons = new QDialogButtonBox(this);
    setButtonRole(change_, ButtonRole::Primary);
    change_->setDefault(true);
    buttons->addButton(change_, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave as they are"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    all->addLayout(form_);
    all->addWidget(preview_);
    all->addWidget(examples_, 1);
    all->addWidget(buttons);

    typing_.setSingleShot(true);
    typing_.setInterval(kPause);
    connect(&typing_, &QTimer::timeout, this, &BulkEditDialog::look);
    const auto asked = [this] {
        change_->setEnabled(false);
        typing_.start();
    };
    connect(field_, &QComboBox::currentIndexChanged, this, [this, asked] {
        showField();
        asked();
    });
    connect(way_, &QComboBox::currentIndexChanged, this, asked);
    connect(choice_, &QComboBox::currentIndexChanged, this, asked);
    connect(choice_, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showReason);
    connect(value_, &QLineEdit::textChanged, this, asked);
    connect(value_, &QLineEdit::textChanged, this, &BulkEditDialog::sayUnknown);
    offerWords(
        value_, [this] { return words_; }, Words::Meant);
    connect(empty_, &QCheckBox::toggled, this, [this, asked](bool on) {
        value_->setEnabled(!on);
        sayUnknown();
        choice_->setEnabled(!on);
        showReason();
        asked();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    change_->setEnabled(false);
    change_->setText(tr("Change"));
}

void BulkEditDialog::readCards(const QString& list) {
    const auto tree = query::parse(list);
    if (!tree) return desk_.fail(tree.error().problem);
    const auto bound = query::bindList(*tree, *catalogues_, QStringLiteral("customer"), desk_.file().context());
    if (!bound) return desk_.fail(bound.error().problem);
    preview_->setText(tr("Reading the cards…"));
    reading_.start(
        desk_.jobs(),
        [list = *bound, catalogues = catalogues_](storage::Connection& connection,
                                                  JobControl&) -> Result<std::vector<qint64>> {
            query::Statistics statistics(connection);
            return query::RecordSet(connection, *catalogues, statistics).firstIds(list, {}, -1);
        },
        this,
        [this](const Result<std::vector<qint64>>& ids) {
            if (!ids) return desk_.fail(ids.problem());
            cards_ = *ids;
            read_ = true;
            look();
        });
}

const fields::Field* BulkEditDialog::field() const {
    return catalogues_->customers().find(field_->currentData().toString());
}

void BulkEditDialog::showField() {
    const fields::Field* one = field();
    if (!one) return;
    const QSignalBlocker quietWay(way_);
    const QSignalBlocker quietChoice(choice_);
    const QSignalBlocker quietValue(value_);
    const bool several = one->type == fields::Type::Choices;
    way_->clear();
    if (several) {
        way_->addItem(tr("Add this value"), static_cast<int>(BulkEdit::Way::Add));
        way_->addItem(tr("Take this value away"), static_cast<int>(BulkEdit::Way::Remove));
    }
    // Where there is one way only, nobody is asked, and Tab goes on to the value.
    form_->setRowVisible(way_, several);
    empty_->setChecked(false);
    // A card has a stage and is a person or a company: emptied, it would have the first of them, which nobody chose.
    empty_->setVisible(!several && one->key != QLatin1String("stage") && one->key != QLatin1String("kind"));
    choice_->clear();
    const bool yesNo = one->type == fields::Type::YesNo;
    const bool chosen = !one->choices.isEmpty() || yesNo;
    for (const fields::Choice& choice : one->choices) choice_->addItem(choice.label, choice.key);
    if (yesNo) {
        choice_->addItem(tr("Yes"), QStringLiteral("yes"));
        choice_->addItem(tr("No"), QStringLiteral("no"));
    }
    choice_->setCurrentIndex(-1); // what stands first is nobody's choice
    choice_->setVisible(chosen);
    value_->setVisible(!chosen);
    value_->clear();
    offerKnown(*one);
    showReason();
}

void BulkEditDialog::offerKnown(const fields::Field& field) {
    words_.clear();
    knowsAll_ = false;
    sayUnknown();
    if (value_->isHidden() || field.isNumeric() || field.isDate()) return;
    known_.ask({QStringLiteral("customer"), field.key, {}}, this,
               [this, key = field.key](const std::vector<KnownValues::Known>& known) {
                   const fields::Field* now = this->field();
                   if (!now || now->key != key) return;
                   words_.clear();
                   for (const KnownValues::Known& one : known)
                       if (std::get_if<QString>(&one.value)) words_ += formatter_.text(one.value, *now);
                   knowsAll_ = static_cast<int>(known.size()) < KnownValues::kMost;
                   sayUnknown();
               });
}

void BulkEditDialog::sayUnknown() {
    const fields::Field* one = field();
    const QString typed = value_->text().simplified();
    // Where each card has its own, nobody looks for it among the others'.
    const bool isVocabulary =
        one && (one->type == fields::Type::Choices || customers::KnownWords::offers(*one)) && !value_->isHidden();
    bool isUnknown = isVocabulary && knowsAll_ && !typed.isEmpty() && !empty_->isChecked();
    for (const QString& word : words_) isUnknown = isUnknown && fold(word) != fold(typed);
    unknown_->setText(isUnknown ? tr("“%1”: no card has this yet", "a value that is typed").arg(typed) : QString());
    value_->setAccessibleDescription(unknown_->text());
    setFieldTone(value_, isUnknown ? Tone::Warn : Tone::Neutral);
}

bool BulkEditDialog::loses() const {
    const fields::Field* one = field();
    return one && one->key == QLatin1String("stage") && !empty_->isChecked() &&
           choice_->currentData().toString() == QLatin1String("lost");
}

QString BulkEditDialog::lostText() const {
    return tr("%1: %2", "Lost because, and the reason").arg(lostBecause(), lostReason_);
}

void BulkEditDialog::showReason() {
    if (!loses()) lostReason_.clear();
    form_->setRowVisible(why_, loses());
    why_->setText(lostReason_.isEmpty() ? tr("Say why…", "customers are lost") : withoutMnemonic(lostReason_));
    why_->setAccessibleName(lostReason_.isEmpty() ? why_->text() : lostText());
    if (!shown_.change.empty()) showPreview(shown_);
}

std::optional<BulkEdit> BulkEditDialog::edit() const {
    const fields::Field* one = field();
    if (!one) return std::nullopt;
    BulkEdit edit;
    edit.field = one->key;
    if (empty_->isChecked()) return edit;
    const QString typed = choice_->isVisibleTo(this) ? choice_->currentData().toString() : value_->text().simplified();
    if (typed.isEmpty()) {
        preview_->setText(tr("Which value?"));
        return std::nullopt;
    }
    if (one->type == fields::Type::Choices) {
        edit.way = static_cast<BulkEdit::Way>(way_->currentData().toInt());
        edit.value = typed;
        return edit;
    }
    const auto value =
        fields::readTyped(typed, *one, {desk_.locale(), desk_.file().business().currency, desk_.file().today()});
    if (!value) {
        preview_->setText(value.problem().text());
        return std::nullopt;
    }
    edit.value = *value;
    return edit;
}

void BulkEditDialog::look() {
    if (!read_) return;
    examples_->clear();
    const auto asked = edit();
    if (!asked) return looking_.cancel();
    looking_.start(
        desk_.jobs(),
        [cards = cards_, edit = *asked, catalogues = catalogues_, today = desk_.file().today()](
            storage::Connection& connection, JobControl& control) -> Result<lists::BulkPreview> {
            return lists::previewEdit(connection, *catalogues, cards, edit, today, &control);
        },
        this,
        [this](const Result<lists::BulkPreview>& preview) {
            if (!preview) return desk_.fail(preview.problem());
            showPreview(*preview);
        });
}

void BulkEditDialog::showPreview(const lists::BulkPreview& preview) {
    shown_ = preview;
    const int changes = static_cast<int>(preview.change.size());
    QStringList texts{tr("%Ln of the cards would change", nullptr, changes)};
    if (preview.same > 0) texts += tr("%Ln are so already", nullptr, static_cast<int>(preview.same));
    if (preview.notFor > 0)
        texts += tr("%Ln have no such field (persons or companies)", nullptr, static_cast<int>(preview.notFor));
    preview_->setText(texts.join(QStringLiteral(", ")));
    QStringList lines;
    if (loses() && changes > 0) lines += lostReason_.isEmpty() ? tr("Nobody says yet why they are lost.") : lostText();
    const auto shown = [this](const fields::Value& value) {
        const QString text = formatter_.text(value, *field());
        return text.isEmpty() ? tr("(empty)", "no value") : text;
    };
    for (const lists::BulkPreview::Example& one : preview.examples)
        lines += tr("%1: %2 → %3", "name, before, after").arg(one.name, shown(one.before), shown(one.after));
    if (const int more = changes - static_cast<int>(preview.examples.size()); more > 0)
        lines += tr("and %Ln more", nullptr, more);
    examples_->setText(lines.join(QLatin1Char('\n')));
    change_->setText(tr("Change %Ln card(s)", nullptr, changes));
    change_->setEnabled(changes > 0 && !desk_.isReadOnly());
    change_->setAccessibleDescription(examples_->text());
}

void BulkEditDialog::apply() {
    const auto asked = edit();
    if (!asked || shown_.change.empty()) return;
    Desk& desk = desk_;
    const QString label = field()->label;
    const auto control = desk.change(
        QStringLiteral("edit"),
        tr("Edit “%1” of %Ln card(s)", nullptr, static_cast<int>(shown_.change.size())).arg(label),
        [cards = shown_.change, edit = *asked, catalogues = catalogues_, country = desk.file().business().country,
         why = history::LostReason{lostBecause(), loses() ? lostReason_ : QString(), desk.file().actorName(),
                                   QDateTime(desk.file().today(), QTime::currentTime())}](
            storage::UnitOfWork& work) -> Result<qint64> {
            const std::vector<CustomerId> lost = why.reason.isEmpty() ? std::vector<CustomerId>() : kept(work, cards);
            const customers::CardRepository repository(catalogues->customers(), country);
            const Result<qint64> changed =
                lists::applyEdit(work, repository, catalogues->customers(), cards, edit, work.control());
            for (const CustomerId id : lost) {
                if (work.control() != nullptr) work.control()->check();
                history::noteLost(work, id, why);
            }
            return changed;
        },
        &desk,
        [&desk, label](const Result<storage::Written<qint64>>& changed) {
            desk.endWork();
            if (!changed) return desk.fail(changed.problem());
            desk.tell(tr("Changed “%1” of %Ln card(s)", nullptr, static_cast<int>(changed->value)).arg(label),
                      changed->committed.revision.value);
        },
        [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(tr("Changing the cards"), control);
    accept();
}

} // namespace clientela::ui
