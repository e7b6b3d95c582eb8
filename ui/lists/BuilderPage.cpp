#include "ui/lists/BuilderPage.h"

#include "lists/ByHand.h"
#include "lists/Sentence.h"
#include "query/Parser.h"
#include "query/TreeText.h"
#include "ui/desk/KnownValues.h"
#include "ui/desk/ListDrafts.h"
#include "ui/lists/ListCounts.h"
#include "ui/lists/ListResult.h"
#include "ui/lists/ListTextBox.h"
#include "ui/lists/OutlineView.h"
#include "ui/lists/WhyPane.h"
#include "ui/records/ListExport.h"
#include "ui/widgets/Look.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {
constexpr int kDraftDelay = 1000; // ms after the last change
constexpr int kOneEdit = 1000;    // ms between letters that are taken back together
constexpr size_t kEdits = 100;
} // namespace

using query::OutlineRow;

BuilderPage::BuilderPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), kind_(QStringLiteral("customer")),
      outline_(OutlineRow::group(OutlineRow::Kind::All, {})), drafts_(desk.listDrafts()) {
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(kDraftDelay);
    connect(&draftTimer_, &QTimer::timeout, this, &BuilderPage::keepUnsaved);
    addActions();
    build();
    connect(&desk, &Desk::changed, this, &BuilderPage::lookAgain);
    connect(&desk, &Desk::cataloguesChanged, this, &BuilderPage::buildAnew);
    connect(&desk, &Desk::actorChanged, this, &BuilderPage::buildAnew); // "me" is somebody else now
}

BuilderPage::~BuilderPage() {
    delete content_; // its parts use what goes before it
}

/// Every part reads the old fields, and asks for the person who was at work.
void BuilderPage::buildAnew() {
    const QString columns = result_->columns();
    const QString sort = result_->sort();
    const QString grouping = result_->grouping();
    const qint64 card = why_->card();
    const QString text = understood_ ? QString() : text_->toPlainText();
    build();
    result_->setShape(columns, sort, grouping);
    take(outline_, nullptr);
    why_->setCard(card);
    if (text.isNull()) return;
    text_->setPlainText(text);
    readText(text);
}

// ---------------------------------------------------------------- one list, two faces

bool BuilderPage::isOfCustomers() const { return words_->about().isCustomers(); }

void BuilderPage::setKind(const QString& kind) {
    const QString wanted = recordKind(kind).kind;
    if (wanted == kind_) return;
    kind_ = wanted;
    outline_ = OutlineRow::group(OutlineRow::Kind::All, {});
    tree_ = nullptr;
    build();
}

lists::SavedList BuilderPage::keptOf(const Place& place) const {
    lists::SavedList none;
    none.kind = recordKind(place.kind).kind;
    if (place.id < 0) return none; // a new list that was begun
    // A table knows a list by its name.
    const auto kept = place.id != 0              ? lists::savedList(desk().connection(), ListId(place.id))
                      : place.listName.isEmpty() ? std::nullopt
                                                 : lists::findSavedList(desk().connection(), place.listName);
    return kept && (place.id != 0 || kept->kind == none.kind) ? *kept : none;
}

void BuilderPage::show(const Place& place) {
    keepUnsaved();
    showNow(place);
}

void BuilderPage::showNow(const Place& asked) {
    ++shown_;
    saved_ = keptOf(asked);
    gone_ = false;
    before_.clear();
    discarded_.reset();
    setKind(saved_.kind);
    showFrozen(saved_);
    newKey_ = !saved_.id.isNull() || !isOfCustomers() ? ListId() : asked.id < 0 ? ListId(asked.id) : drafts_.newKey();
    // Who comes back to a list, and not to a place that says what it is to be, finds it as it was left.
    const bool plain =
        asked.list.isEmpty() && asked.columns.isEmpty() && asked.sort.isEmpty() && asked.grouping.isEmpty();
    const std::optional<Place> left = plain ? unsaved() : std::nullopt;
    Place place = left.value_or(asked);
    place.text = asked.text;
    const QString text = place.list.isEmpty() && place.listName.isEmpty() ? saved_.expression : place.list;
    const auto either = [](const QString& wanted, const QString& kept) { return wanted.isEmpty() ? kept : wanted; };
    result_->setShape(either(place.columns, saved_.columns), either(place.sort, saved_.sort),
                      either(place.grouping, saved_.grouping));
    result_->begin(asked.spot); // what the list before still answers is no place in this one
    const auto tree = query::parse(text);
    understood_ = tree.ok();
    take(query::outlineOf(tree ? *tree : nullptr), nullptr);
    if (!tree) {
        text_->setPlainText(text);
        readText(text);
    }
    why_->setCard(place.text.toLongLong());
    why_->setByHand(!isOfCustomers() || !desk().isReadOnly()); // others are filtered, too, where nothing can be kept
    back_->setVisible(left.has_value() && !drafts_.isAsMade(draftKey()));
    showBegun();
    // Once the rows are laid out.
    QMetaObject::invokeMethod(
        this,
        [this, down = asked.spot.section(QLatin1Char(' '), 2, 2).toInt()] {
            rowsArea_->verticalScrollBar()->setValue(down);
        },
        Qt::QueuedConnection);
}

void BuilderPage::keepUnsaved() {
    draftTimer_.stop();
    if (shown_ == 0) return; // what was left the last time is not asked for yet
    // Conditions of a table are no list that waits for a name (trail()).
    if (!isOfCustomers() && saved_.id.isNull()) return;
    if (!isChanged() && understood_) return drafts_.remove(draftKey());
    Place left = place();
    if (!understood_) left.list = text_->toPlainText();
    drafts_.keep(draftKey(), left);
}

void BuilderPage::leaveUnsaved() {
    if (drafts_.has(draftKey()) != (isChanged() || !understood_))
        keepUnsaved();
    else
        draftTimer_.start();
}

void BuilderPage::hideEvent(QHideEvent* event) {
    if (draftTimer_.isActive()) keepUnsaved();
    Page::hideEvent(event);
}

std::optional<Place> BuilderPage::unsaved() const {
    if (!isOfCustomers() && saved_.id.isNull()) return std::nullopt;
    return drafts_.find(draftKey());
}

void BuilderPage::dropUnsaved() {
    showKept({});
    rows_->focusFirst();
}

void BuilderPage::showKept(const QString& card) {
    Place kept;
    kept.page = Place::Page::List;
    kept.id = draftKey().value;
    kept.text = card;
    if (!isOfCustomers()) kept.kind = kind_;
    kept.spot = place().spot;
    drafts_.remove(draftKey());
    showNow(kept);
}

void BuilderPage::lookAgain() {
    if (!saved_.id.isNull()) {
        const bool own = isChanged() || !understood_;
        const auto now = lists::savedList(desk().connection(), saved_.id);
        gone_ = !now;
        if (now) saved_ = *now;
        // Nobody changed it here: it is no change of this window's that another one saved it otherwise.
        if (now && !own && isChanged()) return showKept(place().text);
    }
    rows_->count();
    why_->setList(outline_);
    showWords(); // who was picked by hand may go by another name, or be gone
    if (!isChanged() && understood_) back_->hide();
    Q_EMIT headChanged();
}

void BuilderPage::remember() {
    discarded_.reset();
    const bool types = qobject_cast<const QLineEdit*>(QApplication::focusWidget()) != nullptr;
    const bool goesOn = types && sinceEdit_.isValid() && sinceEdit_.elapsed() < kOneEdit && !before_.empty();
    sinceEdit_.start();
    if (goesOn) return;
    if (before_.size() == kEdits) before_.erase(before_.begin());
    before_.push_back(outline_);
}

bool BuilderPage::isDiscardLast() const { return discarded_ && desk().lastUndoable().value <= discardedAfter_.value; }

bool BuilderPage::undo() {
    if (isDiscardLast()) {
        const Place begun = *std::exchange(discarded_, std::nullopt);
        drafts_.keep(ListId(begun.id), begun);
        showBegun();
        return true;
    }
    if (before_.empty()) return false;
    const OutlineRow rows = before_.back();
    before_.pop_back();
    sinceEdit_.invalidate();
    take(rows, nullptr);
    rows_->focusFirst();
    return true;
}

QString BuilderPage::undoText() const {
    if (isDiscardLast()) return tr("Discarded a list that was begun");
    return before_.empty() ? QString() : tr("Change of the conditions");
}

Place BuilderPage::place() const {
    Place here;
    here.page = Place::Page::List;
    here.id = draftKey().value;
    here.listName = saved_.name;
    here.list = query::toText(tree_);
    here.sort = result_->sort();
    here.columns = result_->columns();
    here.grouping = result_->grouping();
    if (!isOfCustomers()) here.kind = kind_;
    if (why_->card() != 0) here.text = QString::number(why_->card());
    here.spot = QStringLiteral("%1 %2").arg(result_->spot()).arg(rowsArea_->verticalScrollBar()->value());
    return here;
}

void BuilderPage::take(const OutlineRow& outline, const QObject* from) {
    // The first condition of a new list: who was on the first row of everybody was nowhere in this list yet.
    const bool begins = from != nullptr && saved_.id.isNull() && tree_ == nullptr;
    outline_ = outline;
    tree_ = query::treeOf(outline);
    const auto bound = words_->boundAs(saved_, tree_);
    wrong_ = bound ? std::nullopt : std::optional(bound.error().problem);
    setUnderstood(true);
    if (from != rows_) {
        isAnotherList_ = true;
        rows_->setOutline(outline);
        rows_->count();
    }
    if (from != text_) text_->setList(tree_);
    text_->setError(bound ? std::nullopt : std::optional(bound.error()));
    if (begins && tree_ != nullptr) result_->begin({});
    if (bound) result_->setList(tree_);
    why_->setList(outline_);
    if (!isChanged()) back_->hide();
    from != nullptr ? leaveUnsaved() : draftTimer_.start();
    showBegun();
    showWords();
    showState();
    QMetaObject::invokeMethod(this, &BuilderPage::fitSplit, Qt::QueuedConnection); // once the rows are laid out
    Q_EMIT headChanged();
}

void BuilderPage::readText(const QString& text) {
    const auto tree = query::parse(text);
    if (tree) {
        const auto bound = words_->boundAs(saved_, *tree);
        if (bound) return take(query::outlineOf(*tree), text_);
        text_->setError(bound.error());
        state_->setText(bound.error().problem.text());
    } else {
        text_->setError(tree.error());
        state_->setText(tree.error().problem.text());
    }
    setUnderstood(false);
    showWords();
    showBegun();
    leaveUnsaved();
    setInk(state_, Ink::Warn);
    setFieldTone(text_, Tone::Warn);
    text_->setAccessibleDescription(state_->text());
    kept_->show();
    Q_EMIT headChanged(); // the status bar counts no list that is not what stands there
}

void BuilderPage::setUnderstood(bool understood) {
    understood_ = understood;
    result_->setRefusal(refusal());
}

QString BuilderPage::refusal() const {
    if (!understood_) return tr("The text is not understood");
    return wrong_ ? wrong_->what : QString();
}

bool BuilderPage::refuses() {
    if (understood_) {
        if (wrong_) desk().fail(*wrong_);
        return wrong_.has_value();
    }
    desk().fail({tr("The text of the list is not understood."), tr("Nothing was done with the list before it."),
                 tr("Put the text right, or change the rows, and do it again.")});
    text_->setFocus();
    return true;
}

void BuilderPage::showWords() {
    setInk(inWords_, understood_ ? Ink::Text2 : Ink::Hint);
    // The list before it is not what stands there.
    if (!understood_) return inWords_->setText(tr("Waits until the text is understood"));
    // Whom it was frozen from nobody picked by hand.
    const bool frozen = saved_.frozenOn.isValid() && lists::isFrozen(tree_);
    const QString day = words_->formatter().dates().shortForm(saved_.frozenOn);
    inWords_->setText(frozen ? lists::frozenInWords(words_->wording(), tree_, kind_, day)
                             : words_->wording().list(tree_, kind_));
    const auto from = lists::frozenFrom(desk().connection(), saved_);
    const auto asks = from ? query::parse(from->expression) : query::Parsed<query::NodePtr>(query::NodePtr());
    why_->setOrigin(from && asks ? from->name : QString(), from && asks ? *asks : nullptr);
}

void BuilderPage::showState() {
    const auto bound = words_->boundAs(saved_, tree_);
    const bool canBe = bound.ok();
    // By itself it may be counted, while it leads back to itself by way of others.
    const auto count = canBe ? counts_->countOf(tree_) : std::nullopt;
    const QString counted = count ? words_->about().counted(static_cast<int>(*count)) : QString();
    result_->setCount(count ? counted : canBe ? tr("…") : tr("Not understood", "a list"), count == 0);
    if (count) Q_EMIT headChanged();
    if (!understood_) return; // the text says what is wrong with it, and the rows keep the last list that was
    kept_->hide();
    setFieldTone(text_, Tone::Neutral);
    if (!count) {
        setInk(state_, canBe ? Ink::Hint : Ink::Warn);
        state_->setText(canBe ? tr("Understood. Counting…") : bound.error().problem.text());
        return;
    }
    setInk(state_, Ink::Ok);
    state_->setText(tr("Understood: %1", "how many there are").arg(counted));
    text_->setAccessibleDescription(state_->text());
}

// ---------------------------------------------------------------- head and keys

bool BuilderPage::isChanged() const {
    if (saved_.id.isNull()) return tree_ != nullptr;
    const auto kept = query::parse(saved_.expression);
    const bool shownOtherwise = result_->sort() != saved_.sort || result_->grouping() != saved_.grouping ||
                                result_->columns() != saved_.columns;
    return shownOtherwise || !kept || !query::equal(*kept, tree_);
}

QList<Page::Crumb> BuilderPage::trail() const {
    Place above;
    above.page = isOfCustomers() ? Place::Page::Lists : words_->about().table;
    const QString title = isOfCustomers() ? tr("Lists") : words_->about().title;
    // Conditions of a table are no list that waits for a name.
    if (!isOfCustomers() && saved_.id.isNull()) return {{title, above}, {tr("Conditions"), {}}};
    const QString name = saved_.id.isNull() ? tr("New list") : saved_.name;
    return {{title, above}, {isChanged() || gone_ ? QStringLiteral("%1 •").arg(name) : name, {}}};
}

QStringList BuilderPage::statusTexts() const {
    QStringList texts;
    if (const auto count = counts_->countOf(tree_); count && refusal().isEmpty())
        texts += words_->about().counted(static_cast<int>(*count));
    if (!isOfCustomers() && saved_.id.isNull()) return texts;
    texts += lists::isFrozen(tree_) ? frozenText() : words_->about().changing;
    return texts;
}

QString BuilderPage::frozenText() const {
    const QString day = words_->formatter().dates().shortForm(saved_.frozenOn);
    if (isOfCustomers())
        return saved_.frozenOn.isValid() ? tr("Frozen on %1: these cards, whatever changes").arg(day)
                                         : tr("Frozen: these cards, whatever changes");
    return saved_.frozenOn.isValid() ? tr("Frozen on %1: these, whatever changes").arg(day)
                                     : tr("Frozen: these, whatever changes");
}

void BuilderPage::showFrozen(const lists::SavedList& list) {
    if (!list.frozenOn.isValid()) return words_->setFrozen({}, {});
    const auto tree = query::parse(list.expression);
    const bool kept = tree && lists::isFrozen(*tree);
    words_->setFrozen(list.frozenOn,
                      kept ? lists::idsOf(lists::frozenParts(*tree).base->condition) : std::vector<qint64>());
}

void BuilderPage::focusFirst() { rows_->focusFirst(); }

void BuilderPage::reload() {
    rows_->count();
    take(outline_, nullptr);
}

QList<QWidget*> BuilderPage::panes() const { return {rows_, text_, result_, why_}; }

void BuilderPage::focusPane(QWidget* pane) {
    if (pane == rows_)
        rows_->focusFirst();
    else if (pane == text_)
        text_->setFocus(Qt::TabFocusReason);
    else if (pane == result_)
        result_->focusTable();
    else if (pane == why_)
        why_->focusCard();
}

// ---------------------------------------------------------------- going on from here

void BuilderPage::showCards(const query::NodePtr& list) {
    Place cards;
    cards.page = words_->about().table;
    cards.list = query::toText(list);
    if (!isOfCustomers()) {
        cards.sort = result_->sort();
        cards.columns = result_->columns();
        if (!saved_.id.isNull() && !gone_ && list == tree_ && !isChanged()) cards.listName = saved_.name;
    }
    desk().go(cards);
}

bool BuilderPage::print() {
    if (!isOfCustomers()) return false;
    if (refuses()) return true;
    Place labels;
    labels.page = Place::Page::Labels;
    labels.list = result_->chosenList();
    labels.listName = saved_.name;
    labels.picked = result_->isSelected();
    labels.id = saved_.id.value;
    desk().go(labels);
    return true;
}

bool BuilderPage::exportList() {
    if (refuses()) return true;
    app::ListRequest request = result_->request();
    askAndExport(desk(), answers_, this, request, saved_.name.isEmpty() ? words_->about().title : saved_.name);
    return true;
}

} // namespace clientela::ui
