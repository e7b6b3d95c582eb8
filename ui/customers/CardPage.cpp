#include "ui/customers/CardPage.h"

#include "app/Listing.h"
#include "base/Failure.h"
#include "formats/Phone.h"
#include "formats/PostalAddress.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/RevisionLog.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardDuplicates.h"
#include "ui/customers/CardFieldsDialog.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHead.h"
#include "ui/customers/CardSaveBar.h"
#include "ui/customers/CardSummary.h"
#include "ui/customers/CardTimeline.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace clientela::ui {

using customers::Card;
using customers::CardRepository;

namespace {

constexpr int kFoldBelow = 1120 - width::kSidebar; ///< of the page: the timeline becomes a tab
constexpr int kFormMost = 704;                     ///< of a new card
constexpr int kDraftAfter = 1000;                  ///< milliseconds after the last key

fields::Formatter formatterOf(const Desk& desk) {
    return {desk.locale(), desk.file().business().currency, desk.file().business().country};
}

QWidget* line(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace

CardPage::CardPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent),
      answers_(answers), session_{{},
                                  nullptr,
                                  formatterOf(desk),
                                  {desk.locale(), desk.file().business().currency, desk.file().today()},
                                  desk.file().business().country,
                                  desk.isReadOnly()} {
    renewCatalogues();
    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(kDraftAfter);
    connect(&draftTimer_, &QTimer::timeout, this, &CardPage::keepDraft);
    build();
    addActions();
    session_.findCards = [this](const QString& typed) { return findCards(typed); };
    session_.aboutCard = [this](CustomerId id) { return aboutCard(id); };
    readKnownWords();
    connect(&desk, &Desk::changed, this, &CardPage::onChanged);
    connect(&desk, &Desk::cataloguesChanged, this, [this] {
        renewCatalogues();
        if (place_.id != 0 || session_.editor.isNew()) showAll();
    });
}

CardPage::~CardPage() {
    keepDraft();
    // They look into the session until the end (a field that loses the focus, say).
    delete form_;
    delete timeline_;
    delete head_;
}

void CardPage::renewCatalogues() {
    catalogues_ = desk().file().catalogues();
    session_.customers = &catalogues_->customers();
    session_.formatter = formatterOf(desk());
    session_.homeCountry = desk().file().business().country;
    repository_ = std::make_shared<CardRepository>(*session_.customers, session_.homeCountry);
    summary_ = std::make_unique<CardSummary>(desk());
}

void CardPage::build() {
    setGround(this, Ground::Base);
    head_ = new CardHead(session_, this);
    newHead_ = new QWidget(this);
    kind_ = new SegmentedControl(newHead_);
    kind_->addSegment(tr("Person"), QStringLiteral("person"));
    kind_->addSegment(tr("Company"), QStringLiteral("company"));
    auto* newRow = new QHBoxLayout(newHead_);
    newRow->setContentsMargins(space::k24, space::k16, space::k24, space::k8);
    newRow->addWidget(kind_);
    newRow->addStretch(1);
    banner_ = new CardBanner(this);
    form_ = new CardForm(session_, this);
    timeline_ = new CardTimeline(desk(), this);
    switchRow_ = new QWidget(this);
    switch_ = new SegmentedControl(switchRow_);
    switch_->addSegment(tr("Card"), QStringLiteral("person"));
    switch_->addSegment(tr("What happened"), QStringLiteral("history"));
    auto* switchLayout = new QHBoxLayout(switchRow_);
    switchLayout->setContentsMargins(space::k24, space::k8, space::k24, 0);
    switchLayout->addWidget(switch_);
    switchLayout->addStretch(1);
    body_ = new QSplitter(Qt::Horizontal, this);
    body_->addWidget(form_);
    duplicates_ = new CardDuplicates(session_, this);
    body_->addWidget(timeline_);
    body_->addWidget(duplicates_);
    body_->setStretchFactor(0, 1);
    body_->setStretchFactor(1, 0);
    body_->setChildrenCollapsible(false);
    bar_ = new CardSaveBar(this);
    bar_->hide();

    auto* bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(space::k24, 0, space::k24, space::k8);
    bannerRow->addWidget(banner_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addLayout(bannerRow);
    column->addWidget(newHead_);
    column->addWidget(line(this));
    column->addWidget(switchRow_);
    column->addWidget(body_, 1);

    connect(form_, &CardForm::edited, this, &CardPage::onEdited);
    const auto openCard = [this](qint64 id) { desk().go({Place::Page::Card, id, {}, {}, {}, {}, {}}); };
    connect(form_, &CardForm::cardRequested, this, openCard);
    connect(form_, &CardForm::historyRequested, this, &CardPage::showHistory);
    connect(head_, &CardHead::cardRequested, this, openCard);
    connect(head_, &CardHead::stageChosen, this, [this](const QString& stage) {
        session_.editor.setValue(QStringLiteral("stage"), stage);
        form_->load();
        onEdited();
    });
    connect(head_, &CardHead::tagRequested, this, [this] { form_->focusField(QStringLiteral("tags")); });
    connect(head_, &CardHead::emailRequested, this, [this] {
        if (const auto* mail = session_.editor.draft().primary(QStringLiteral("email")))
            QDesktopServices::openUrl(QUrl(QStringLiteral("mailto:") + mail->value));
    });
    connect(head_, &CardHead::callRequested, this, &CardPage::call);
    connect(head_->figures(), &CardFigures::actionRequested, this, &CardPage::confirmToday);
    connect(head_->figures(), &CardFigures::figureActivated, this, &CardPage::openFigure);
    connect(banner_, &CardBanner::entryRequested, this, &CardPage::showEntry);
    connect(banner_, &CardBanner::noticeActivated, this, &CardPage::onNotice);
    connect(timeline_, &CardTimeline::loaded, this, &CardPage::showWarnings);
    connect(duplicates_, &CardDuplicates::openRequested, this, openCard);
    connect(duplicates_, &CardDuplicates::addRequested, this, &CardPage::addToCard);
    connect(bar_, &CardSaveBar::revertRequested, this, &CardPage::revert);
    connect(bar_, &CardSaveBar::saveRequested, this, &CardPage::save);
    connect(switch_, &SegmentedControl::chosen, this, &CardPage::fold);
    connect(kind_, &SegmentedControl::chosen, this, [this](int index) {
        session_.editor.setValue(QStringLiteral("kind"),
                                 index == 1 ? QStringLiteral("company") : QStringLiteral("person"));
        form_->load();
        form_->focusFirst();
        onEdited();
    });
}

void CardPage::addActions() {
    QMenu* menu = head_->menu();
    const auto add = [&](const QString& text, const QKeySequence& key, auto&& what) {
        QAction* action = menu->addAction(text, this, what);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    if (!session_.readOnly) {
        add(tr("Log a contact"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { log(); });
        add(tr("Confirm today"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { confirmToday(); });
        add(tr("Add a field…"), {}, [this] { form_->chooseField(); });
        add(tr("Own fields…"), {}, [this] {
            auto* dialog = new CardFieldsDialog(desk(), this);
            dialog->open();
        });
        add(tr("Save and begin the next new card"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
            [this] { saveAndBeginNext(); });
    }
    for (int nth = 1; nth <= 3; ++nth) {
        auto* open = new QAction(tr("Open card %1 of those that may be the same").arg(nth), this);
        open->setShortcut(QKeySequence(Qt::ALT | (Qt::Key_0 + nth)));
        open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(open, &QAction::triggered, this, [this, nth] { openDuplicate(nth); });
        addAction(open);
    }
    add(tr("History of this card"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { showHistory(); });
    menu->addSeparator();
    add(tr("Copy postal address"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyAddress(); });
    if (!session_.readOnly) {
        menu->addSeparator();
        add(tr("Delete card"), {}, [this] { remove(); });
    }
}

void CardPage::show(const Place& place) {
    const bool same = place.page == place_.page && place.id == place_.id && place.page == Place::Page::Card;
    if (!same) keepDraft();
    place_ = place;
    session_.typing.today = desk().file().today();
    readTags();
    if (place.page == Place::Page::NewCard) {
        place_.id = 0;
        beginNew(place.text, qMin<qint64>(place.id, 0));
    } else if (same) {
        reload();
    } else {
        loadCard(CustomerId(place.id));
    }
    findSiblings();
    if (!place.field.isEmpty()) form_->focusField(place.field);
}

std::optional<Card> CardPage::read(CustomerId id) const {
    try {
        return repository_->load(desk().connection(), id);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
        return std::nullopt;
    }
}

void CardPage::readTags() {
    QStringList tags;
    try {
        storage::Rows rows = desk().connection().query(QStringLiteral("SELECT name FROM tag ORDER BY name LIMIT 1000"));
        while (rows.next()) tags += rows.text(0);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    form_->setKnownTags(tags);
}

void CardPage::loadCard(CustomerId id) {
    const std::optional<Card> card = read(id);
    gone_ = !card;
    session_.editor = CardEditor(card.value_or(Card{id, {}}));
    restoredFrom_ = {};
    if (card) {
        if (std::optional<CardEditor> draft = takeUp(id.value)) {
            session_.editor = std::move(*draft);
            session_.editor.takeOver(*card);
        }
    }
    form_->begin();
    showAll();
}

void CardPage::beginNew(const QString& text, qint64 draft) {
    // Somebody calls while a card is being typed: that one waits as a draft, this one begins.
    newDraft_ = draft;
    if (!text.isEmpty())
        while (desk().drafts().has(newDraft_)) --newDraft_;
    restoredFrom_ = {};
    session_.nameMissing = false;
    if (std::optional<CardEditor> kept = takeUp(newDraft_)) {
        session_.editor = std::move(*kept);
    } else {
        session_.editor = CardEditor(customers::newCard());
        const qint64 phone = session_.editor.addContactPoint(QStringLiteral("phone"), QStringLiteral("mobile"));
        session_.editor.addContactPoint(QStringLiteral("email"), QString());
        session_.editor.addAddress(QStringLiteral("billing"), QString());
        if (formats::digitsOf(text).size() >= 5)
            session_.editor.contactPoint(phone)->value = text.trimmed();
        else if (const QString name = text.simplified(); !name.isEmpty()) {
            session_.editor.setValue(QStringLiteral("given_name"), name.section(QLatin1Char(' '), 0, 0));
            session_.editor.setValue(QStringLiteral("family_name"), name.section(QLatin1Char(' '), 1));
        }
    }
    gone_ = false;
    kind_->setCurrent(session_.editor.draft().isCompany() ? 1 : 0);
    form_->begin();
    showAll();
}

void CardPage::showAll() {
    const bool fresh = session_.editor.isNew();
    head_->setVisible(!fresh);
    newHead_->setVisible(fresh);
    form_->setMaximumWidth(fresh ? kFormMost : QWIDGETSIZE_MAX);
    if (fresh) banner_->setWarnings(0, {}, {});
    showNotice();
    form_->setEnabled(!gone_);
    form_->load();
    showSide();
    onEdited();
    fold();
}

void CardPage::showSide() {
    if (session_.editor.isNew() || gone_) return;
    try {
        head_->figures()->setFigures(summary_->figures(session_, session_.editor.original().id));
        form_->setFacts(summary_->facts(session_, session_.editor.original().id));
        timeline_->setCustomer(session_.editor.original().id);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void CardPage::onEdited() {
    head_->load();
    const QStringList changes = session_.editor.changes();
    if (!changes.isEmpty()) {
        QStringList which;
        for (const QString& piece : changes)
            which +=
                pieceLabel(session_,
                           contactPointOf(session_.editor.draft(), piece) || addressOf(session_.editor.draft(), piece)
                               ? session_.editor.draft()
                               : session_.editor.original(),
                           piece);
        const auto n = static_cast<int>(changes.size());
        const int faults = static_cast<int>(session_.editor.unread().size());
        const QString count = session_.editor.isNew() ? tr("New, not saved") : tr("%n unsaved change(s)", nullptr, n);
        bar_->setTexts(faults > 0 ? tr("%1, %n to mend", nullptr, faults).arg(count) : count,
                       session_.editor.isNew() ? QString() : which.join(QStringLiteral(", ")),
                       session_.editor.isNew() ? tr("Discard") : tr("Revert"));
    }
    findDuplicates();
    if (session_.editor.isDirty())
        draftTimer_.start();
    else if (!gone_)
        dropDraft();
    Q_EMIT headChanged();
}

void CardPage::onChanged(const storage::Committed& committed) {
    const CustomerId id = session_.editor.original().id;
    if (saving_ || id.isNull() || place_.page != Place::Page::Card) return;
    const storage::TouchedRecords touched = committed.of(QStringLiteral("customer"));
    const bool ours = touched.count > 0 &&
                      (!touched.isListed() || std::binary_search(touched.ids.begin(), touched.ids.end(), id.value));
    if (ours || committed.of(QStringLiteral("document")).count > 0) reload();
}

void CardPage::reload() {
    const CustomerId id = session_.editor.original().id;
    if (id.isNull()) return;
    const std::optional<Card> fresh = read(id);
    const bool was = gone_;
    gone_ = !fresh;
    if (was && fresh)
        session_.editor = CardEditor(*fresh);
    else if (fresh)
        session_.editor.takeOver(*fresh);
    showAll();
}

void CardPage::revert() {
    session_.editor.revert();
    session_.nameMissing = false;
    dropDraft();
    restoredFrom_ = {};
    if (session_.editor.isNew()) {
        const Place list = listPlace();
        beginNew({});
        desk().go(list);
        return;
    }
    form_->begin();
    showAll();
}

void CardPage::copyAddress() {
    const Card& card = session_.editor.draft();
    const customers::Address* address = card.mainAddress();
    if (!address) return desk().tell(tr("This card has no address."));
    QStringList recipient{card.shownName()};
    if (!address->recipient.isEmpty()) recipient += address->recipient;
    const formats::PostalAddress postal{recipient,     address->street, address->street2, address->postalCode,
                                        address->city, address->region, address->country};
    const QStringList lines = formats::addressLines(postal, session_.homeCountry, desk().file().business().language);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    desk().tell(tr("Address copied"));
}

QList<Page::Crumb> CardPage::trail() const {
    const QString list = place_.listName.isEmpty() ? tr("Customers") : place_.listName;
    const QString name =
        place_.page == Place::Page::NewCard ? tr("New customer") : session_.editor.original().shownName();
    return {{list, listPlace()}, {name, {}}};
}

Place CardPage::listPlace() const {
    return {Place::Page::Customers, place_.id, place_.list, place_.listName, place_.sort, {}, {}};
}

QStringList CardPage::statusTexts() const {
    const RevisionId token = session_.editor.original().token;
    if (token.isNull()) return {};
    try {
        const std::optional<storage::Revision> last = storage::revision(desk().connection(), token);
        if (!last) return {};
        const QDateTime at = last->at.toLocalTime();
        const QString when = at.date() == QDate::currentDate()
                                 ? desk().locale().toString(at.time(), QStringLiteral("HH:mm"))
                                 : session_.formatter.dates().shortForm(at.date());
        return {last->actorName.isEmpty() ? tr("Saved %1").arg(when) : tr("Saved %1 by %2").arg(when, last->actorName)};
    } catch (const Failure&) {
        return {}; // a status text is not worth a banner; whoever reads the card tells of it
    }
}

QWidget* CardPage::statusWidget() const { return session_.editor.isDirty() && !gone_ ? bar_ : nullptr; }

bool CardPage::escape() {
    desk().go(listPlace());
    return true;
}

void CardPage::focusFirst() {
    if (session_.editor.isNew())
        form_->focusFirst();
    else
        setFocus();
}

void CardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

void CardPage::fold() {
    const bool fresh = session_.editor.isNew();
    const bool narrow = width() < kFoldBelow;
    const bool happened = switch_->current() == 1;
    switchRow_->setVisible(narrow && !fresh);
    timeline_->setVisible(!fresh && (!narrow || happened));
    form_->setVisible(fresh || !narrow || !happened);
    if (!narrow && !fresh && body_->sizes().value(1) < width::kTimeline)
        body_->setSizes({body_->width() - width::kTimeline, width::kTimeline});
}

QString CardPage::position() const {
    const auto at = std::find(siblings_.begin(), siblings_.end(), place_.id);
    if (place_.id == 0 || at == siblings_.end()) return {};
    const formats::Amounts& amounts = session_.formatter.amounts();
    return tr("%1 of %2", "a card's place in its list")
        .arg(amounts.count(at - siblings_.begin() + 1), amounts.count(static_cast<qint64>(siblings_.size())));
}

void CardPage::step(int by) {
    const auto at = std::find(siblings_.begin(), siblings_.end(), place_.id);
    if (at == siblings_.end()) return;
    const qint64 next = at - siblings_.begin() + by;
    if (next < 0 || next >= static_cast<qint64>(siblings_.size())) return;
    Place to = place_;
    to.id = siblings_[static_cast<size_t>(next)];
    to.field.clear();
    desk().go(to);
}

void CardPage::findSiblings() {
    if (place_.page != Place::Page::Card) return;
    const QString wanted = place_.list + QChar(u'\n') + place_.sort;
    if (wanted == siblingsOf_ && std::find(siblings_.begin(), siblings_.end(), place_.id) != siblings_.end()) return;
    siblingsOf_ = wanted;
    siblings_.clear();
    app::ListRequest request;
    request.expression = place_.list;
    request.sort = place_.sort;
    app::ListingOutcome outcome = app::readListing(catalogues_, desk().file().context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return;
    siblingsJob_.start(
        desk().jobs(),
        [listing = *listing](storage::Connection& connection, JobControl& control) -> Result<std::vector<qint64>> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            return records.ids(listing.list, listing.sort, control);
        },
        this,
        [this](const Result<std::vector<qint64>>& ids) {
            if (ids) siblings_ = *ids;
            Q_EMIT headChanged();
        });
}

} // namespace clientela::ui
