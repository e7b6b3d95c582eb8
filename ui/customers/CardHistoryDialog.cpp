#include "ui/customers/CardHistoryDialog.h"

#include "base/Fold.h"
#include "customers/CustomerChoices.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela::ui {

using customers::CardChange;
using customers::CardRevision;
using What = CardChange::What;

namespace {

enum Column { FieldName, From, To };
constexpr int kNumber = Qt::UserRole;       ///< of a change among changes_
constexpr int kRevision = Qt::UserRole + 1; ///< of a group: its revision and when it was made
constexpr int kWhen = Qt::UserRole + 2;
constexpr QSize kSize(760, 600);
constexpr int kLines = 4;                     ///< of a value that are seen without scrolling
constexpr int kOnButton = 28;                 ///< characters of a value
constexpr int kAtOnce = 50;                   ///< revisions read at a time
constexpr auto kSizeKept = "cardHistorySize"; ///< a property of the window, as long as that is open

/// Whether a draft can have the value of one side.
bool canRestore(const CardChange& change) {
    return change.what == What::Value || change.what == What::ContactPoint ||
           (change.what == What::Address && !change.member.isEmpty()) || change.what == What::Tag;
}

} // namespace

CardHistoryDialog::CardHistoryDialog(const CardSession& session, const QString& against, Desk& desk, QWidget* parent)
    : Dialog(parent), session_(session), against_(against), desk_(desk),
      search_(new SearchField(tr("Field, value or name"), {}, this)), tree_(new QTreeWidget(this)),
      from_(new QPlainTextEdit(this)), to_(new QPlainTextEdit(this)), said_(new QLabel(this)),
      state_(new QLabel(tr("Reading…"), this)), restore_(new QPushButton(tr("Bring back this value"), this)),
      card_(new QPushButton(tr("Card as it was after this"), this)), older_(new LinkButton(tr("Older changes"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of %1").arg(session.editor.original().shownName()));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    search_->setAccessibleName(tr("Field, value or name"));
    tree_->setAccessibleName(tr("Changes"));
    tree_->setHeaderLabels({tr("Field"), tr("From"), tr("To")});
    tree_->setRootIsDecorated(false);
    tree_->setUniformRowHeights(true);
    tree_->setSelectionBehavior(QAbstractItemView::SelectItems); // which side is marked matters
    tree_->header()->setSectionResizeMode(QHeaderView::Stretch);
    setInk(state_, Ink::Hint);
    setButtonRole(restore_, ButtonRole::Primary);
    restore_->setEnabled(false);
    card_->setEnabled(false);
    for (QPushButton* each : {restore_, card_}) each->setAutoDefault(false); // Enter reads, it brings nothing back
    setInk(said_, Ink::Hint);
    said_->setWordWrap(true);
    said_->setObjectName(QStringLiteral("HistorySays"));
    older_->hide();
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(state_);
    foot->addWidget(older_);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(card_);
    foot->addWidget(restore_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(title);
    column->addWidget(search_);
    column->addWidget(tree_, 1);
    column->addLayout(makeValues());
    column->addWidget(said_);
    column->addLayout(foot);
    setSizeGripEnabled(true);
    const QVariant kept = parent ? parent->window()->property(kSizeKept) : QVariant();
    resize(kept.isValid() ? kept.toSize() : QSize(grown(kSize.width()), grown(kSize.height())));
    connect(search_, &SearchField::textChanged, this, &CardHistoryDialog::filter);
    connect(search_, &SearchField::enteredList, this, [this] { tree_->setFocus(Qt::TabFocusReason); });
    connect(search_, &SearchField::left, this, &QDialog::reject);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CardHistoryDialog::showActions);
    connect(card_, &QPushButton::clicked, this, &CardHistoryDialog::restoreCard);
    connect(older_, &QAbstractButton::clicked, this, [this] { read(oldest_); });
    connect(tree_, &QTreeWidget::itemActivated, this, &CardHistoryDialog::readWhole);
    connect(restore_, &QPushButton::clicked, this, &CardHistoryDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    read();
}

void CardHistoryDialog::read(RevisionId before) {
    older_->hide();
    state_->setText(tr("Reading…"));
    desk_.jobs().run(
        [catalogues = desk_.file().catalogues(), id = session_.editor.original().id,
         before](storage::Connection& connection, JobControl& control) -> Result<std::vector<CardRevision>> {
            return customers::cardHistory(connection, catalogues->customers(), id, control, before, kAtOnce);
        },
        this,
        [this](const Result<std::vector<CardRevision>>& history) {
            read_ = true;
            if (!history) return state_->setText(history.problem().text());
            add(*history);
        });
}

QLayout* CardHistoryDialog::makeValues() {
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::k12);
    const auto add = [&](QPlainTextEdit* edit, const QString& name) {
        auto* caption = new QLabel(name, this);
        setFontRole(caption, FontRole::Caption);
        setInk(caption, Ink::Text2);
        caption->setBuddy(edit);
        edit->setAccessibleName(tr("%1, whole", "all of a long text of before or after").arg(name));
        edit->setReadOnly(true);
        edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(kLines * edit->fontMetrics().lineSpacing() + space::k16);
        auto* side = new QVBoxLayout;
        side->setSpacing(space::k4);
        side->addWidget(caption);
        side->addWidget(edit);
        sides->addLayout(side, 1);
    };
    add(from_, tr("From"));
    add(to_, tr("To"));
    return sides;
}

const CardChange* CardHistoryDialog::marked() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    const QVariant number = item ? item->data(FieldName, kNumber) : QVariant();
    return number.isValid() ? &changes_[static_cast<size_t>(number.toInt())] : nullptr;
}

bool CardHistoryDialog::wantsAfter() const { return marked() == nullptr || tree_->currentColumn() == To; }

CardChange CardHistoryDialog::wanted() const {
    CardChange change = *marked();
    if (wantsAfter()) std::swap(change.before, change.after);
    return change;
}

QString CardHistoryDialog::reasonAgainst(const CardChange& wanted) const {
    if (session_.readOnly) return desk_.readOnlyReason();
    if (!against_.isEmpty()) return against_;
    if (wanted.what == What::Consent) return tr("A consent is given again by the person alone.");
    if (wanted.what == What::Link) return tr("Who belongs together is said on the card.");
    if (!canRestore(wanted)) return tr("An address that came or went is brought back with the card as it was.");
    CardEditor trial = session_.editor;
    trial.restore(wanted);
    return trial.draft() == session_.editor.draft() ? tr("That is what the card says now.") : QString();
}

void CardHistoryDialog::showActions() {
    const CardChange* change = marked();
    from_->setPlainText(change ? text(*change, change->before) : QString());
    to_->setPlainText(change ? text(*change, change->after) : QString());
    const bool dirty = session_.editor.isDirty();
    QString reason = change ? reasonAgainst(wanted()) : QString();
    restore_->setEnabled(change && reason.isEmpty());
    restore_->setToolTip(reason);
    const bool comesOrGoes =
        change && (change->what == What::Tag || change->member.isEmpty()) && change->what != What::Value;
    if (!change) {
        restore_->setText(tr("Bring back this value"));
    } else if (const CardChange back = wanted(); !fields::isEmpty(back.before)) {
        QString value = text(back, back.before).simplified();
        if (value.size() > kOnButton) value = value.left(kOnButton - 1).trimmed() + QChar(u'…');
        restore_->setText(tr("Bring back “%1”", "a value of before").arg(withoutMnemonic(value)));
    } else {
        restore_->setText(comesOrGoes ? tr("Take it away again", "a phone, a tag") : tr("Empty it again", "a field"));
    }
    if (reason.isEmpty() && dirty && change)
        reason = tr("The card has unsaved changes. The value is put among them, and saved with them.");
    said_->setText(reason);

    const QTreeWidgetItem* item = tree_->currentItem();
    const QTreeWidgetItem* group = item && item->parent() ? item->parent() : item;
    const bool after = wantsAfter();
    card_->setText(after ? tr("Card as it was after this") : tr("Card as it was before this"));
    const bool same = after && group == tree_->topLevelItem(0);
    card_->setEnabled(group && !session_.readOnly && against_.isEmpty() && !dirty && !same);
    card_->setToolTip(session_.readOnly     ? desk_.readOnlyReason()
                      : !against_.isEmpty() ? against_
                      : dirty               ? tr("Save or revert the unsaved changes first.")
                      : same && group       ? tr("That is what the card says now.")
                                            : QString());
}

void CardHistoryDialog::readWhole() {
    if (marked() == nullptr) return;
    (wantsAfter() ? to_ : from_)->setFocus(Qt::OtherFocusReason);
}

void CardHistoryDialog::hideEvent(QHideEvent* event) {
    if (parentWidget()) parentWidget()->window()->setProperty(kSizeKept, size());
    Dialog::hideEvent(event);
}

void CardHistoryDialog::restoreCard() {
    const QTreeWidgetItem* item = tree_->currentItem();
    if (!item) return;
    const QTreeWidgetItem* group = item->parent() ? item->parent() : item;
    const bool after = wantsAfter();
    const qint64 number = group->data(FieldName, kRevision).toLongLong();
    const QString when = group->data(FieldName, kWhen).toString();
    accept();
    Q_EMIT cardRequested(RevisionId(after ? number : number - 1), when, after);
}

QString CardHistoryDialog::label(const CardChange& change) const {
    switch (change.what) {
    case What::Value: return pieceLabel(session_, session_.editor.draft(), change.key);
    case What::ContactPoint:
    case What::Address: {
        const QString part =
            pieceLabel(session_, session_.editor.draft(), QStringLiteral("%1/%2").arg(change.key).arg(change.part));
        const fields::Field* member = session_.customers->find(change.member);
        if (change.member.isEmpty() || change.member == QLatin1String("value")) return part;
        return tr("%1: %2", "a part and which of its texts").arg(part, member ? member->label : tr("label"));
    }
    case What::Tag: return tr("Tags");
    case What::Link:
        if (change.member.isEmpty()) return linkRole(change.key, change.otherIsCompany);
        return tr("%1: %2", "a part and which of its texts")
            .arg(change.other, change.member == QLatin1String("note") ? tr("note", "of a linked person")
                                                                      : tr("role", "of a linked person"));
    case What::Consent:
        for (const fields::Choice& channel : customers::channelChoices())
            if (channel.key == change.key) return tr("Consent to %1").arg(channel.label.toLower());
        return change.key;
    }
    return change.key;
}

QString CardHistoryDialog::text(const CardChange& change, const fields::Value& value) const {
    const QString nothing = QStringLiteral("–");
    if (fields::isEmpty(value)) return nothing;
    if (change.what == What::Consent) return std::get<qint64>(value) != 0 ? tr("given") : tr("withdrawn");
    if (change.what == What::Value)
        if (const fields::Field* field = session_.customers->find(change.key))
            return session_.formatter.text(value, *field);
    const auto* words = std::get_if<QString>(&value);
    if (!words) return nothing;
    if (change.what == What::Link)
        return change.member == QLatin1String("role") ? linkRole(*words, change.otherIsCompany) : *words;
    return change.member == QLatin1String("label") || change.member == QLatin1String("role") ? partLabel(*words)
                                                                                             : *words;
}

QString CardHistoryDialog::doneText(const CardRevision& one) const {
    QString what = one.revision.title;
    const bool isArchiving = one.revision.kind == QLatin1String("delete") &&
                             std::any_of(one.changes.begin(), one.changes.end(), [](const CardChange& change) {
                                 return change.key == QLatin1String("archived");
                             });
    if (isArchiving) what = tr("Archive %1").arg(session_.editor.original().shownName());
    if (one.revision.direction == storage::Direction::Undo) return tr("Undone: %1").arg(what);
    return one.revision.direction == storage::Direction::Redo ? tr("Done again: %1").arg(what) : what;
}

void CardHistoryDialog::add(const std::vector<CardRevision>& history) {
    for (const CardRevision& one : history) {
        const QDateTime at = one.revision.at.toLocalTime();
        const QString when = tr("%1, %2", "date and time")
                                 .arg(session_.formatter.dates().shortForm(at.date()),
                                      session_.typing.locale.toString(at.time(), QLocale::ShortFormat));
        const QString what = doneText(one);
        const QString head =
            one.revision.actorName.isEmpty()
                ? tr("%1 · %2", "when and what was done").arg(when, what)
                : tr("%1 · %2 · %3", "when, who and what was done").arg(when, one.revision.actorName, what);
        auto* group = new QTreeWidgetItem(tree_, {head});
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        group->setData(FieldName, kRevision, one.revision.id.value);
        group->setData(FieldName, kWhen, when);
        group->setFirstColumnSpanned(true);
        QFont strong = tree_->font();
        strong.setWeight(QFont::DemiBold);
        group->setFont(FieldName, strong);
        if (one.revision.isThinned)
            new QTreeWidgetItem(group, {tr("The log was thinned: what was changed then is not kept."), {}, {}});
        else if (!one.isWhole)
            new QTreeWidgetItem(group, {tr("Too much changed to be listed here."), {}, {}});
        for (const CardChange& change : one.changes) {
            auto* item = new QTreeWidgetItem(group, {label(change), text(change, change.before).simplified(),
                                                     text(change, change.after).simplified()});
            item->setData(FieldName, kNumber, static_cast<int>(changes_.size()));
            changes_.push_back(change);
        }
    }
    tree_->expandAll();
    state_->setText(tree_->topLevelItemCount() == 0 ? tr("Nothing was changed yet.") : QString());
    if (!history.empty()) oldest_ = history.back().revision.id;
    older_->setVisible(static_cast<int>(history.size()) == kAtOnce);
    filter(search_->text());
}

void CardHistoryDialog::filter(const QString& typed) {
    const QString wanted = fold(typed);
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = tree_->topLevelItem(i);
        const bool whole = fold(group->text(FieldName)).contains(wanted);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool found =
                whole ||
                fold(QStringList{item->text(FieldName), item->text(From), item->text(To)}.join(QLatin1Char(' ')))
                    .contains(wanted);
            item->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any && !whole);
    }
}

void CardHistoryDialog::restore() {
    if (!marked()) return;
    const CardChange change = wanted();
    if (!reasonAgainst(change).isEmpty()) return;
    const QString name = label(change);
    const QString told = fields::isEmpty(change.before)
                             //: %1 is a field: "Notes"
                             ? tr("%1: empty again").arg(name)
                             //: %1 is a field, %2 its value
                             : tr("%1: “%2” again").arg(name, text(change, change.before).simplified().left(60));
    accept();
    Q_EMIT restoreRequested(change, told);
}

} // namespace clientela::ui
