// Making the builder: its parts, their places and what each tells the page. A part of BuilderPage.
#include "history/Mailings.h"
#include "query/TreeText.h"
#include "ui/desk/KnownValues.h"
#include "ui/lists/BuilderPage.h"
#include "ui/lists/ListCounts.h"
#include "ui/lists/ListResult.h"
#include "ui/lists/ListTextBox.h"
#include "ui/lists/OutlineView.h"
#include "ui/lists/WhyPane.h"
#include "ui/records/ListExport.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kPaneWidth = 348; ///< in a small window less, for the table's sake

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
    save_ = keeping_.last();
    connect(this, &Page::headChanged, this, &BuilderPage::showSaving);
    auto* columns = make("columns", tr("Columns"), [this] { result_->chooseColumns(); });
    columns->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    addAction(columns); // wherever the focus is, while the page is in front
    filtering_ = {make("check", tr("Show in the table"), [this] {
        if (!refuses()) showCards(tree_);
    })};
}

void BuilderPage::showSaving() {
    if (desk().isReadOnly()) return;
    const bool saved = isSaved();
    save_->setEnabled(!saved);
    save_->setToolTip(saved ? tr("The list is saved as it is") : QString());
}

void BuilderPage::build() {
    delete content_;
    words_ = std::make_unique<ListWords>(desk(), kind_);
    showFrozen(saved_);
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
    column->addWidget(makeBack());
    column->addWidget(makeBegun());
    column->addWidget(rows_);
    column->addStretch(1);
    result_ = new ListResult(*words_, answers_);
    auto* left = split_ = new QSplitter(Qt::Vertical);
    split_->setObjectName(QStringLiteral("BuilderSplit"));
    splitByHand_ = false;
    connect(split_, &QSplitter::splitterMoved, this, [this] { splitByHand_ = true; });
    left->addWidget(rowsArea_ = scrolled(above, left));
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
    right->setMinimumWidth(width::kSidePanel);
    right->setMaximumWidth(kPaneWidth);
    setGround(right, Ground::Sunken); // behind its scroll bar, too

    auto* row = new QHBoxLayout(content_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left, 3);
    row->addWidget(right, 1);
    layout()->addWidget(content_);
    setFocusProxy(nullptr);
    connectParts();
}

void BuilderPage::fitSplit() {
    const int room = split_->height();
    if (splitByHand_ || room <= 0) return;
    // Of a long list more than the first rows are seen; who is on it keeps two fifths of the page.
    const int wanted = rows_->sizeHint().height();
    const int above = std::clamp(wanted, room * 7 / 20, room * 3 / 5);
    // Room is given back with another list, not while rows come and go in one: what one looks at would jump.
    const bool fits = above > split_->sizes().value(0) || isAnotherList_;
    isAnotherList_ = false;
    if (fits) split_->setSizes({above, room - above});
}

QWidget* BuilderPage::makeBack() {
    back_ = new QWidget;
    auto* around = new QVBoxLayout(back_);
    around->setContentsMargins(space::k16, space::k8, space::k16, 0);
    auto* row = new FlowLayout;
    row->setSpacing(space::k8);
    around->addLayout(row);
    auto* text = new QLabel(tr("The list is as you left it, and not saved."));
    setInk(text, Ink::Warn);
    auto* drop = new LinkButton(tr("Undo these changes"));
    connect(drop, &QAbstractButton::clicked, this, &BuilderPage::dropUnsaved);
    row->addWidget(text);
    row->addWidget(drop);
    back_->hide();
    return back_;
}

void BuilderPage::connectParts() {
    connect(rows_, &OutlineView::edited, this, [this] {
        remember();
        take(rows_->outline(), rows_);
    });
    connect(rows_, &OutlineView::cardsRequested, this, &BuilderPage::showCards);
    connect(text_, &ListTextBox::typed, this, &BuilderPage::readText);
    connect(counts_.get(), &ListCounts::counted, this, &BuilderPage::showState);
    connect(result_, &ListResult::cardsRequested, this, &BuilderPage::showCards);
    connect(result_, &ListResult::shapeChanged, this, [this] {
        leaveUnsaved();
        if (!isChanged() && understood_) back_->hide(); // it is shown as it is kept again
        Q_EMIT headChanged();
    });
    connect(result_, &ListResult::labelsRequested, this, [this] { print(); });
    connect(result_, &ListResult::exportRequested, this, [this] { exportList(); });
    connect(result_, &ListResult::mailingRequested, this, [this] {
        const bool named = !saved_.name.isEmpty();
        const QString name = named ? saved_.name : words_->about().title;
        askAndExportForMailing(desk(), answers_, this, result_->request(), name,
                               named ? name
                                     : history::freeMailingName(desk().connection(), name, desk().file().today()));
    });
    connect(result_, &ListResult::whyRequested, why_, &WhyPane::setCard);
    connect(result_, &ListResult::leaveOutRequested, this, [this](qint64 id) { putByHand(id, false); });
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
    connect(why_, &WhyPane::behindRequested, this, [this](qint64 customer) {
        Place card;
        card.page = Place::Page::Card;
        card.id = customer;
        desk().go(card);
    });
    connect(why_, &WhyPane::byHandRequested, this, &BuilderPage::putByHand);
}

} // namespace clientela::ui
