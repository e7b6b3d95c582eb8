#include "ui/lists/BuilderPage.h"

#include "lists/ByHand.h"
#include "query/Parser.h"
#include "query/TreeText.h"
#include "ui/lists/KnownValues.h"
#include "ui/lists/ListCounts.h"
#include "ui/lists/ListResult.h"
#include "ui/lists/ListTextBox.h"
#include "ui/lists/OutlineView.h"
#include "ui/lists/WhyPane.h"
#include "ui/records/ListExport.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace clientela::ui {

using query::OutlineRow;

namespace {

constexpr int kPaneWidth = 348;

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

BuilderPage::BuilderPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), kind_(QStringLiteral("customer")),
      outline_(OutlineRow::group(OutlineRow::Kind::All, {})) {
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    addActions();
    build();
    connect(&desk, &Desk::changed, this, [this] {
        if (!saved_.id.isNull())
            if (const auto now = lists::savedList(this->desk().connection(), saved_.id)) saved_ = *now;
        rows_->count();
        why_->setList(outline_);
        Q_EMIT headChanged();
    });
    connect(&desk, &Desk::cataloguesChanged, this, [this] {
        const QString columns = result_->columns();
        const QString sort = result_->sort();
        const QString grouping = result_->grouping();
        build(); // every part reads the old fields
        result_->setShape(columns, sort, grouping);
        take(outline_, nullptr);
    });
}

BuilderPage::~BuilderPage() {
    delete content_; // its parts use what goes before it
}

// ---------------------------------------------------------------- making the page

void BuilderPage::addActions() {
    const auto make = [this](const char* icon, const QString& text, auto slot) {
        auto* action = new QAction(icons::icon(QLatin1String(icon)), text, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    keeping_ = {make("bookmark", tr("Name and folder"), [this] { askDetails(); }),
                make("save", tr("Save list"), [this] { save(); })};
    for (QAction* action : std::as_const(keeping_)) {
        action->setEnabled(!desk().isReadOnly());
        action->setToolTip(desk().readOnlyReason());
    }
    filtering_ = {make("check", tr("Show in the table"), [this] { showCards(tree_); })};
}

bool BuilderPage::isOfCustomers() const { return words_->about().isCustomers(); }

void BuilderPage::setKind(const QString& kind) {
    const QString wanted = recordKind(kind).kind;
    if (wanted == kind_) return;
    kind_ = wanted;
    outline_ = OutlineRow::group(OutlineRow::Kind::All, {});
    tree_ = nullptr;
    build();
}

void BuilderPage::build() {
    delete content_;
    words_ = std::make_unique<ListWords>(desk(), kind_);
    known_ = std::make_unique<KnownValues>(desk());
    counts_ = std::make_unique<ListCounts>(desk(), kind_);
    content_ = new QWidget(this);
    setGround(content_, Ground::Base);

    rows_ = new OutlineView(*words_, *known_, *counts_);
    kept_ = new QLabel(tr("The text is not understood. The rows show the last list that was."));
    kept_->setContentsMargins(space::k16, space::k8, space::k16, 0);
    setInk(kept_, Ink::Warn);
    kept_->hide();
    auto* above = new QWidget;
    setGround(above, Ground::Base); // a scroll area would fill it with the window's colour
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(kept_);
    column->addWidget(rows_);
    column->addStretch(1);
    result_ = new ListResult(*words_);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(scrolled(above, left));
    left->addWidget(result_);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);

    auto* side = new QWidget;
    setGround(side, Ground::Sunken);
    auto* pane = new QVBoxLayout(side);
    pane->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    pane->setSpacing(space::k8);
    const auto head = [&](const QString& text) {
        auto* label = new QLabel(text);
        setFontRole(label, FontRole::Section);
        return label;
    };
    auto* top = new QHBoxLayout;
    top->addWidget(head(tr("As text")), 1);
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy the text"));
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QApplication::clipboard()->setText(query::toText(tree_)); });
    top->addWidget(copy);
    pane->addLayout(top);
    text_ = new ListTextBox(*words_, *known_);
    text_->setPlaceholderText(recordKind(kind_).example);
    text_->setMinimumHeight(130);
    pane->addWidget(text_, 1);
    state_ = new QLabel;
    state_->setObjectName(QStringLiteral("ListState"));
    state_->setWordWrap(true);
    pane->addWidget(state_);
    pane->addWidget(head(tr("In words")));
    inWords_ = new QLabel;
    inWords_->setObjectName(QStringLiteral("ListInWords"));
    inWords_->setWordWrap(true);
    inWords_->setTextFormat(Qt::PlainText);
    inWords_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(inWords_, Ink::Text2);
    pane->addWidget(inWords_);
    pane->addSpacing(space::k8);
    why_ = new WhyPane(*words_);
    pane->addWidget(why_);
    pane->addStretch(1);
    QScrollArea* right = scrolled(side, nullptr);
    right->setFixedWidth(kPaneWidth);

    auto* row = new QHBoxLayout(content_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left, 1);
    row->addWidget(right);
    layout()->addWidget(content_);
    setFocusProxy(nullptr);
    connectParts();
}

void BuilderPage::connectParts() {
    connect(rows_, &OutlineView::edited, this, [this] { take(rows_->outline(), rows_); });
    connect(rows_, &OutlineView::cardsRequested, this, &BuilderPage::showCards);
    connect(text_, &ListTextBox::typed, this, &BuilderPage::readText);
    connect(counts_.get(), &ListCounts::counted, this, &BuilderPage::showState);
    connect(result_, &ListResult::cardsRequested, this, &BuilderPage::showCards);
    connect(result_, &ListResult::shapeChanged, this, &Page::headChanged);
    connect(result_, &ListResult::labelsRequested, this, [this] { print(); });
    connect(result_, &ListResult::exportRequested, this, [this] { exportList(); });
    connect(result_, &ListResult::whyRequested, why_, &WhyPane::setCard);
    const auto openCard = [this](qint64 id) {
        if (!isOfCustomers()) {
            if (const auto there = placeOfRecord(desk().connection(), kind_, id)) desk().go(*there);
            return;
        }
        Place card;
        card.page = Place::Page::Card;
        card.id = id;
        card.list = query::toText(tree_);
        card.listName = saved_.name;
        card.sort = result_->sort();
        desk().go(card);
    };
    connect(result_, &ListResult::opened, this, openCard);
    connect(why_, &WhyPane::openRequested, this, openCard);
    connect(why_, &WhyPane::byHandRequested, this, &BuilderPage::putByHand);
}

// ---------------------------------------------------------------- one list, two faces

void BuilderPage::show(const Place& place) {
    setKind(place.kind);
    saved_ = {};
    if (place.id != 0)
        if (const auto list = lists::savedList(desk().connection(), ListId(place.id))) saved_ = *list;
    // A table knows a list by its name.
    if (place.id == 0 && !place.listName.isEmpty())
        if (const auto list = lists::findSavedList(desk().connection(), place.listName)) saved_ = *list;
    const QString text = place.list.isEmpty() && place.listName.isEmpty() ? saved_.expression : place.list;
    const auto either = [](const QString& asked, const QString& kept) { return asked.isEmpty() ? kept : asked; };
    result_->setShape(either(place.columns, saved_.columns), either(place.sort, saved_.sort),
                      either(place.grouping, saved_.grouping));
    const auto tree = query::parse(text);
    understood_ = tree.ok();
    take(query::outlineOf(tree ? *tree : nullptr), nullptr);
    if (!tree) {
        text_->setPlainText(text);
        readText(text);
    }
    why_->setCard(place.text.toLongLong());
    why_->setByHand(!isOfCustomers() || !desk().isReadOnly());
}

Place BuilderPage::place() const {
    Place here;
    here.page = Place::Page::List;
    here.id = saved_.id.value;
    here.listName = saved_.name;
    here.list = query::toText(tree_);
    here.sort = result_->sort();
    here.columns = result_->columns();
    here.grouping = result_->grouping();
    if (!isOfCustomers()) here.kind = kind_;
    if (why_->card() != 0) here.text = QString::number(why_->card());
    return here;
}

void BuilderPage::take(const OutlineRow& outline, const QObject* from) {
    outline_ = outline;
    tree_ = query::treeOf(outline);
    understood_ = true;
    if (from != rows_) {
        rows_->setOutline(outline);
        rows_->count();
    }
    if (from != text_) text_->setList(tree_);
    const auto bound = words_->bound(tree_);
    text_->setError(bound ? std::nullopt : std::optional(bound.error()));
    if (bound) result_->setList(tree_);
    why_->setList(outline_);
    showWords();
    showState();
    Q_EMIT headChanged();
}

void BuilderPage::readText(const QString& text) {
    const auto tree = query::parse(text);
    if (tree) {
        const auto bound = words_->bound(*tree);
        if (bound) return take(query::outlineOf(*tree), text_);
        text_->setError(bound.error());
        state_->setText(bound.error().problem.text());
    } else {
        text_->setError(tree.error());
        state_->setText(tree.error().problem.text());
    }
    understood_ = false;
    setInk(state_, Ink::Warn);
    setFieldTone(text_, Tone::Warn);
    text_->setAccessibleDescription(state_->text());
    kept_->show();
}

void BuilderPage::showWords() { inWords_->setText(words_->wording().list(tree_, kind_)); }

void BuilderPage::showState() {
    if (!understood_) return;
    kept_->hide();
    setFieldTone(text_, Tone::Neutral);
    const auto count = counts_->countOf(tree_);
    if (!count) {
        const auto bound = words_->bound(tree_);
        setInk(state_, bound ? Ink::Hint : Ink::Warn);
        state_->setText(bound ? tr("Understood. Counting…") : bound.error().problem.text());
        result_->setCount(bound ? tr("…") : QString());
        return;
    }
    setInk(state_, Ink::Ok);
    const int n = static_cast<int>(*count);
    state_->setText(tr("Understood: %1", "how many there are").arg(words_->about().counted(n)));
    text_->setAccessibleDescription(state_->text());
    result_->setCount(words_->about().counted(n));
    Q_EMIT headChanged();
}

// ---------------------------------------------------------------- head and keys

bool BuilderPage::isChanged() const {
    if (saved_.id.isNull()) return tree_ != nullptr;
    const auto kept = query::parse(saved_.expression);
    const bool shownOtherwise = result_->sort() != saved_.sort || result_->grouping() != saved_.grouping ||
                                (!saved_.columns.isEmpty() && result_->columns() != saved_.columns);
    return shownOtherwise || !kept || !query::equal(*kept, tree_);
}

QList<Page::Crumb> BuilderPage::trail() const {
    Place all;
    if (!isOfCustomers()) {
        all.page = words_->about().table;
        return {{words_->about().title, all}, {tr("Conditions"), {}}};
    }
    all.page = Place::Page::Lists;
    const QString name = saved_.id.isNull() ? tr("New list") : saved_.name;
    return {{tr("Lists"), all}, {isChanged() ? QStringLiteral("%1 •").arg(name) : name, {}}};
}

QStringList BuilderPage::statusTexts() const {
    QStringList texts;
    if (const auto count = counts_->countOf(tree_)) texts += words_->about().counted(static_cast<int>(*count));
    if (!isOfCustomers()) return texts;
    texts += lists::isFrozen(tree_) ? frozenText() : tr("Changes as customers change");
    return texts;
}

QString BuilderPage::frozenText() const {
    return saved_.frozenOn.isValid() ? tr("Frozen on %1: these cards, whatever changes")
                                           .arg(words_->formatter().dates().shortForm(saved_.frozenOn))
                                     : tr("Frozen: these cards, whatever changes");
}

void BuilderPage::focusFirst() { rows_->focusFirst(); }

void BuilderPage::reload() {
    rows_->count();
    take(outline_, nullptr);
}

QWidget* BuilderPage::paneAfter(int by) const {
    const QList<QWidget*> panes{rows_, text_, result_, why_};
    const QWidget* focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < panes.size(); ++i)
        if (focus != nullptr && (panes[i] == focus || panes[i]->isAncestorOf(focus))) at = i;
    return at < 0 ? nullptr : panes.value(at + by);
}

bool BuilderPage::event(QEvent* event) {
    // F6 goes through the parts of this page before the window takes it to the next part of its own.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F6 && paneAfter(key->modifiers() == Qt::ShiftModifier ? -1 : 1)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void BuilderPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_F6) return Page::keyPressEvent(event);
    const QWidget* pane = paneAfter(event->modifiers() == Qt::ShiftModifier ? -1 : 1);
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
    }
    desk().go(cards);
}

bool BuilderPage::print() {
    if (!isOfCustomers()) return false;
    Place labels;
    labels.page = Place::Page::Labels;
    labels.list = query::toText(tree_);
    labels.listName = saved_.name;
    desk().go(labels);
    return true;
}

bool BuilderPage::exportList() {
    app::ListRequest request = result_->request();
    askAndExport(desk(), answers_, this, request, saved_.name.isEmpty() ? words_->about().title : saved_.name);
    return true;
}

} // namespace clientela::ui
