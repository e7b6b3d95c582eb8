#include "ui/customers/CardPage.h"

#include "base/Failure.h"
#include "customers/TypedCustomer.h"
#include "formats/Countries.h"
#include "formats/Languages.h"
#include "formats/Phone.h"
#include "formats/PostalAddress.h"
#include "sales/LastSale.h"
#include "storage/RevisionLog.h"
#include "ui/customers/CardAttachments.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardCallLine.h"
#include "ui/customers/CardContact.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHead.h"
#include "ui/customers/CardHoldLine.h"
#include "ui/customers/CardLookups.h"
#include "ui/customers/CardSaveBar.h"
#include "ui/customers/CardSummary.h"
#include "ui/customers/CardTimeline.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QThreadPool>

namespace clientela::ui {

using customers::Card;
using customers::CardRepository;

namespace {

constexpr int kFormMost = 704; ///< of a new card

fields::Formatter formatterOf(const Desk& desk) {
    return {desk.locale(), desk.file().business().currency, desk.file().business().country};
}

/// The number in what a place says of a call that came in; empty: none did.
QString callerIn(const QString& text) {
    static const QLatin1String kCaller("caller ");
    return text.startsWith(kCaller) ? text.mid(kCaller.size()) : QString();
}

} // namespace

CardPage::CardPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent),
      answers_(answers), session_{{},
                                  nullptr,
                                  formatterOf(desk),
                                  {desk.locale(), desk.file().business().currency, desk.file().today()},
                                  desk.file().business().country,
                                  desk.isReadOnly()},
      steps_(session_), siblings_(desk), drafts_(new CardDraftKeeper(desk, session_, this)),
      lookups_(new CardLookups(
          desk, session_, [this] { return drafts_->draft(); }, this)) {
    renewCatalogues();
    build();
    connectParts();
    addActions();
    lookups_->readKnownWords();
    connect(&desk, &Desk::changed, this, &CardPage::onChanged);
    connect(&desk, &Desk::cataloguesChanged, this, [this] {
        renewCatalogues();
        form_->renew();
        if (place_.id != 0 || session_.editor.isNew()) showAll();
        // The field that had the focus goes with the form, a moment later: keys would go nowhere, or into the menu.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QWidget* focus = window()->focusWidget();
                if (isVisible() && (focus == nullptr || !focus->isVisible())) focusFirst();
            },
            Qt::QueuedConnection);
    });
}

CardPage::~CardPage() {
    drafts_->keepNow();
    // They look into the session until the end (a field that loses the focus, say), and have nobody to tell any more.
    for (QWidget* part : {static_cast<QWidget*>(form_), static_cast<QWidget*>(timeline_), static_cast<QWidget*>(head_)})
        part->disconnect(this);
    delete form_;
    delete timeline_;
    delete head_;
}

void CardPage::makeReady(const QString& language, const QString& country) {
    QThreadPool::globalInstance()->start([language, country] {
        formats::phoneText(formats::readPhone(QStringLiteral("055 234 1187"), country), country);
        formats::countriesByName(language);
        formats::languagesByName(language);
    });
}

void CardPage::renewCatalogues() {
    catalogues_ = desk().file().catalogues();
    session_.customers = &catalogues_->customers();
    session_.formatter = formatterOf(desk());
    session_.homeCountry = desk().file().business().country;
    repository_ = std::make_shared<CardRepository>(*session_.customers, session_.homeCountry);
    lookups_->renew(repository_);
    summary_ = std::make_unique<CardSummary>(desk());
}

void CardPage::show(const Place& place) {
    const bool same = place.page == place_.page && place.id == place_.id && place.page == Place::Page::Card;
    if (!same) {
        Q_EMIT cardLeft();
        nextNew_ = false;      // whoever is elsewhere is not led to a new card
        form_->finishTyping(); // in its own card
        drafts_->keepNow();
        contact_->forgetRefused();
    }
    place_ = place;
    if (place.page == Place::Page::NewCard && place.id >= 0) place_.id = drafts_->newDraft();
    drafts_->setDraft(place_.id);
    session_.typing.today = desk().file().today();
    form_->setKnownTags(lookups_->tags());
    lookups_->readOffice();
    if (place.page == Place::Page::NewCard) {
        beginNew(std::exchange(place_.text, {}));
    } else if (same) {
        reload();
    } else {
        loadCard(CustomerId(place.id));
    }
    if (place_.page == Place::Page::Card) siblings_.find(place_, this, [this] { Q_EMIT headChanged(); });
    if (!place.field.isEmpty()) form_->focusField(place.field);
    landing_.reset();
    if (const QString spot = std::exchange(place_.spot, {}); !spot.isEmpty())
        landing_ = {spot.section(QLatin1Char(' '), 0, 0).toInt(), spot.section(QLatin1Char(' '), 1)};
    else if (!place.field.isEmpty())
        landing_ = {-1, place.field};
    if (place_.page != Place::Page::Card) return;
    // Once: coming back to the card is not another call.
    const QString text = std::exchange(place_.text, {});
    const QString caller = callerIn(text);
    showCall(caller);
    if (!text.isEmpty() && caller.isEmpty()) contact_->begin(text);
}

void CardPage::showCall(const QString& number) {
    call_->setCaller(session_.presence.gone ? QString() : number);
    timeline_->setIncoming(call_->isCalling());
    if (!call_->isCalling()) return;
    try {
        call_->setLastSale(sales::lastSale(desk().connection(), session_.editor.original().id));
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    call_->load();
}

void CardPage::prepare() {
    try {
        storage::Rows rows = desk().connection().query(
            QStringLiteral("SELECT id FROM customer WHERE kind = 'person' ORDER BY id DESC LIMIT 1"));
        if (!rows.next() || desk().drafts().has(rows.integer(0))) return; // a draft is for who opens its card
        place_ = {Place::Page::Card, rows.integer(0), {}, {}, {}, {}, {}};
        drafts_->setDraft(place_.id);
    } catch (const Failure&) {
        return; // whoever opens a card is told
    }
    loadCard(CustomerId(place_.id));
    // Styles and fonts. Not by grab(): it leaves what a layout shows meanwhile visible for Tab.
    for (QWidget* one : findChildren<QWidget*>()) one->ensurePolished();
}

std::optional<Card> CardPage::read(CustomerId id) const {
    try {
        return repository_->load(desk().connection(), id);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
        return std::nullopt;
    }
}

void CardPage::loadCard(CustomerId id) {
    const std::optional<Card> card = read(id);
    session_.nameMissing = false;
    steps_.forget();
    session_.editor = CardEditor(card.value_or(Card{id, {}}));
    drafts_->forgetRestored();
    if (std::optional<CardEditor> draft = drafts_->takeUp(id.value)) {
        session_.editor = std::move(*draft);
        if (card) session_.editor.takeOver(*card);
        drafts_->setRestored(id.value);
    }
    setFound(card);
    form_->begin();
    showAll();
}

void CardPage::beginNew(const QString& said) {
    const QString caller = callerIn(said);
    const QString& text = caller.isEmpty() ? said : caller;
    session_.isFromCall = !caller.isEmpty();
    drafts_->forgetRestored();
    drafts_->forgetDiscarded();
    session_.nameMissing = false;
    steps_.forget();
    if (std::optional<CardEditor> kept = drafts_->takeUp(place_.id)) {
        session_.editor = std::move(*kept);
    } else {
        session_.editor = CardEditor(customers::newCard());
        const qint64 phone = session_.editor.addContactPoint(QStringLiteral("phone"), QString());
        const qint64 email = session_.editor.addContactPoint(QStringLiteral("email"), QString());
        session_.editor.addAddress(QStringLiteral("billing"), QString());
        const auto typed = customers::typedCustomer(text, desk().file().business().language);
        session_.editor.contactPoint(phone)->value = typed.phone;
        session_.editor.contactPoint(email)->value = typed.email;
        for (const auto& [key, value] : typed.values()) session_.editor.setValue(key, value);
        session_.labelPhones();
        if (caller.isEmpty()) drafts_->setBegun(); // who called is worth keeping
    }
    setFound(session_.editor.original());
    kind_->setCurrent(session_.editor.draft().isCompany() ? 1 : 0);
    form_->begin();
    showAll();
}

void CardPage::setFound(const std::optional<Card>& card) {
    const CustomerId id = session_.editor.original().id;
    session_.presence = CardPresence::of(card);
    try {
        if (!id.isNull()) session_.presence.findOut(desk().connection(), id);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    if (!session_.presence.erased) return;
    // What is shown and typed here tells of the person as the card did.
    session_.editor = CardEditor(card.value_or(Card{id, {}}));
    if (!session_.readOnly) drafts_->drop();
}

void CardPage::showAll() {
    const bool fresh = session_.editor.isNew();
    lookups_->forgetHousehold();
    head_->setVisible(!fresh);
    newHead_->setVisible(fresh);
    form_->setMaximumWidth(fresh ? grown(kFormMost) : QWIDGETSIZE_MAX);
    if (fresh) {
        banner_->setWarnings(0, {}, {});
        call_->setCaller({});
        hold_->setHeld({}, session_.typing.locale);
    }
    showNotice();
    form_->setEnabled(!session_.presence.isAway());
    beginnings_->show();
    showClosed();
    form_->load();
    showSide();
    onEdited();
    fold();
}

void CardPage::showClosed() {
    const QString closed = session_.presence.closed();
    if (delete_ != nullptr) { // there is none in a file that is only read
        delete_->setEnabled(closed.isEmpty());
        for (QAction* away : {delete_, erase_}) away->setVisible(!session_.editor.isNew()); // nobody is there yet
        // What will be done, said before it is.
        const bool named = session_.presence.named;
        delete_->setText(named ? tr("Archive card") : tr("Delete card"));
        delete_->setToolTip(
            session_.presence.archived ? tr("This card is archived already: final documents name it.")
            : !closed.isEmpty()        ? closed
            : named ? tr("Final documents name it: it leaves all lists. The search box finds it, to bring it back.")
                    : tr("With all that is on it. It can be brought back: by Undo, or later from what was done."));
    }
    form_->setToolTip(closed);
    timeline_->setClosed(closed);
}

void CardPage::showSide() {
    if (!session_.isKept()) {
        // Of whoever stood here before, whose history may be long and still on its way.
        timeline_->drop();
        timeline_->forgetGivenUp();
        return attachments_->show();
    }
    try {
        head_->figures()->setFigures(summary_->figures(session_, session_.editor.original().id));
        form_->setFacts(summary_->facts(session_, session_.editor.original().id));
        timeline_->setCustomer(session_.editor.original().id);
        attachments_->show();
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void CardPage::onEdited() {
    head_->load();
    call_->load();
    steps_.note();
    if (const QStringList changes = session_.editor.changes(); !changes.isEmpty()) showChanges(changes);
    findDuplicates();
    if (session_.editor.isDirty())
        drafts_->keepSoon();
    else if (!session_.presence.gone)
        drafts_->drop();
    Q_EMIT headChanged();
}

void CardPage::showChanges(const QStringList& changes) {
    QStringList which;
    for (const QString& piece : changes) which += session_.labelOf(piece);
    const auto n = static_cast<int>(changes.size());
    const int faults = static_cast<int>(session_.editor.unread().size());
    const bool fresh = session_.editor.isNew();
    const bool away = session_.presence.isAway();
    const QString count = fresh                        ? tr("New, not saved")
                          : session_.presence.gone     ? tr("%n unsaved change(s) of a deleted card", nullptr, n)
                          : session_.presence.archived ? tr("%n unsaved change(s) of an archived card", nullptr, n)
                                                       : tr("%n unsaved change(s)", nullptr, n);
    bar_->setTexts(faults > 0 ? tr("%1, %n to mend", nullptr, faults).arg(count) : count,
                   fresh ? QString() : which.join(QStringLiteral(", ")), fresh || away ? tr("Discard") : tr("Revert"),
                   away ? tr("Bring back and save") : tr("Save"));
}

void CardPage::onChanged(const storage::Committed& committed) {
    lookups_->forget(); // somebody of the household may have moved
    if (committed.of(QStringLiteral("customer")).count > 0) siblings_.growOld();
    const CustomerId id = session_.editor.original().id;
    if (isSaving() || id.isNull() || place_.page != Place::Page::Card) return;
    const storage::TouchedRecords touched = committed.of(QStringLiteral("customer"));
    const bool ours = touched.count > 0 &&
                      (!touched.isListed() || std::binary_search(touched.ids.begin(), touched.ids.end(), id.value));
    if (ours || committed.of(QStringLiteral("document")).count > 0) reload();
}

void CardPage::reload() {
    const CustomerId id = session_.editor.original().id;
    if (id.isNull()) return;
    const std::optional<Card> fresh = read(id);
    // One that was deleted and is back, too: what is being typed on it stays.
    if (fresh) session_.editor.takeOver(*fresh);
    setFound(fresh);
    showAll();
}

void CardPage::revert() {
    if (session_.presence.gone) return discardOnDeleted();
    session_.editor.revert();
    session_.nameMissing = false;
    drafts_->drop();
    drafts_->forgetRestored();
    if (session_.editor.isNew()) {
        beginNew({});
        desk().goBack(listPlace());
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

bool CardPage::print() {
    if (session_.editor.isNew()) {
        desk().tell(tr("A label can be printed once the card is saved."));
    } else if (session_.presence.isAway()) {
        desk().tell(session_.presence.gone ? tr("A deleted card has no label.") : tr("An archived card has no label."));
    } else {
        Place labels;
        labels.page = Place::Page::Labels;
        labels.list = QStringLiteral("id = %1").arg(session_.editor.original().id.value);
        labels.listName = session_.editor.original().shownName();
        labels.picked = true;
        desk().go(labels);
    }
    return true;
}

QList<Page::Crumb> CardPage::trail() const {
    const QString list = place_.listName.isEmpty() ? tr("Customers") : place_.listName;
    const QString name =
        place_.page == Place::Page::NewCard ? tr("New customer") : session_.editor.original().shownName();
    return {{list, listPlace()}, {name, {}}};
}

Place CardPage::listPlace() const {
    return {Place::Page::Customers, qMax<qint64>(place_.id, 0), place_.list, place_.listName, place_.sort, {}, {}};
}

QString CardPage::position() const {
    const std::optional<qint64> at = siblings_.placeOf(place_.id);
    if (place_.id <= 0 || !at) return {};
    const formats::Amounts& amounts = session_.formatter.amounts();
    return tr("%1 of %2", "a card's place in its list").arg(amounts.count(*at + 1), amounts.count(siblings_.count()));
}

void CardPage::step(int by) {
    const std::optional<qint64> next = siblings_.next(place_.id, by);
    if (!next) return;
    Place to = place_;
    to.id = *next;
    to.field.clear();
    desk().go(to);
}

QStringList CardPage::statusTexts() const {
    const RevisionId token = session_.editor.original().token;
    if (token.isNull()) return {};
    try {
        const std::optional<storage::Revision> last = storage::revision(desk().connection(), token);
        if (!last) return {};
        const QString when = session_.whenText(last->at);
        return {last->actorName.isEmpty() ? tr("Saved %1").arg(when) : tr("Saved %1 by %2").arg(when, last->actorName)};
    } catch (const Failure&) {
        return {}; // a status text is not worth a banner; whoever reads the card tells of it
    }
}

QWidget* CardPage::statusWidget() const { return session_.editor.isDirty() ? bar_ : nullptr; }

bool CardPage::escape() {
    // What a search began and nobody wrote on is no card that waits to be saved.
    if (session_.editor.isNew() && drafts_->isAsBegun()) session_.editor.revert();
    drafts_->keepNow();                        // the list marks it, and the status bar counts it, from now on
    if (session_.editor.isNew()) return false; // the window goes back to where it was begun
    desk().go(listPlace());
    return true;
}

void CardPage::focusFirst() {
    if (landing_ && land()) return; // by now the page stands in front
    if (session_.editor.isNew())
        form_->focusFirst();
    else
        setFocus();
}

} // namespace clientela::ui
