#include "ui/customers/CardAttachments.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardCallLine.h"
#include "ui/customers/CardContact.h"
#include "ui/customers/CardDocuments.h"
#include "ui/customers/CardDuplicates.h"
#include "ui/customers/CardFieldsDialog.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardFiles.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHead.h"
#include "ui/customers/CardHoldLine.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardPrivacy.h"
#include "ui/customers/CardSaveBar.h"
#include "ui/customers/CardTasks.h"
#include "ui/customers/CardTimeline.h"
#include "ui/desk/BringBack.h"
#include "ui/records/ListExport.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

// How a card's page is put together: its parts, what they tell it, and its keys.

namespace clientela::ui {

namespace {

constexpr int kFoldBelow = 1120 - width::kSidebar; ///< of the page, at 10 pt: the timeline becomes a tab

QWidget* line(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace

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
    call_ = new CardCallLine(session_, this);
    hold_ = new CardHoldLine(this);
    banner_ = new CardBanner(this);
    beginnings_ = std::make_unique<CardBeginnings>(desk(), session_, *banner_);
    contact_ = new CardContact(desk(), answers_, session_, *beginnings_, this);
    privacy_ = new CardPrivacy(desk(), answers_, session_, this);
    form_ = new CardForm(session_, this);
    timeline_ = new CardTimeline(desk(), this);
    attachments_ = new CardAttachments(desk(), answers_, session_, *beginnings_, *head_->avatar(), this);
    form_->setFiles(attachments_->section());
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
    Toast::keepClearOf(duplicates_);
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
    column->addWidget(newHead_);
    column->addWidget(call_);
    column->addWidget(hold_);
    column->addLayout(bannerRow);
    column->addWidget(line(this));
    column->addWidget(switchRow_);
    column->addWidget(body_, 1);
}

void CardPage::connectParts() {
    connect(form_, &CardForm::edited, this, [this] {
        forgetSteps();
        onEdited();
    });
    connect(form_, &CardForm::partRemoved, this, [this](const QString& what) {
        forgetSteps();
        desk().tell(what, 0, Desk::Offer::OfPage);
        Q_EMIT headChanged();
    });
    const auto openCard = [this](qint64 id) { desk().go({Place::Page::Card, id, {}, {}, {}, {}, {}}); };
    connect(form_, &CardForm::cardRequested, this, openCard);
    connect(form_, &CardForm::fieldWanted, this, [this](const QString& name) {
        auto* dialog = new CardFieldsDialog(desk(), this);
        dialog->begin(name);
        dialog->open();
    });
    connect(form_, &CardForm::historyRequested, this, &CardPage::showHistory);
    connect(head_, &CardHead::cardRequested, this, openCard);
    connect(head_, &CardHead::stageChosen, this, [this](const QString& stage, const QString& lostReason) {
        session_.editor.setValue(QStringLiteral("stage"), stage);
        session_.editor.setLostReason(lostReason);
        forgetSteps();
        form_->load();
        onEdited();
    });
    connect(head_, &CardHead::tagRequested, this, [this] {
        if (beginnings_->isAllowed()) form_->focusField(QStringLiteral("tags"));
    });
    connect(head_, &CardHead::emailRequested, this, [this] { contact_->begin(QStringLiteral("email")); });
    connect(head_, &CardHead::callRequested, this, [this] { contact_->begin(QStringLiteral("call")); });
    connect(head_->figures(), &CardFigures::actionRequested, this, &CardPage::confirmToday);
    connect(head_->figures(), &CardFigures::figureActivated, this, &CardPage::openFigure);
    connect(head_->figures(), &CardFigures::menuRequested, this, &CardPage::openFigureMenu);
    connect(call_, &CardCallLine::addressRequested, this, [this] { askFor(QStringLiteral("address")); });
    connect(call_, &CardCallLine::documentRequested, this, [this](qint64 id) {
        desk().go({Place::Page::Document, id, {}, {}, {}, {}, {}});
    });
    connect(hold_, &CardHoldLine::giveBackRequested, this, [this] {
        contact_->giveBack();
        focusFirst(); // the link goes
    });
    connect(banner_, &CardBanner::entryRequested, this, &CardPage::showEntry);
    connect(banner_, &CardBanner::noticeActivated, this, &CardPage::onNotice);
    connect(banner_, &CardBanner::otherActivated, this, &CardPage::onOther);
    connect(timeline_, &CardTimeline::loaded, this, &CardPage::showWarnings);
    connect(timeline_, &CardTimeline::messageRequested, attachments_, &CardAttachments::showMessage);
    connect(attachments_, &CardAttachments::counted, form_, &CardForm::setFileCount);
    connect(attachments_, &CardAttachments::misplacedChanged, this, &CardPage::showNotice);
    connect(contact_, &CardContact::begun, this, [this](const QString& kind) {
        log(kind);
        timeline_->setBegun(kind);
    });
    connect(timeline_, &CardTimeline::gaveUp, contact_, &CardContact::forgetClaim);
    connect(contact_, &CardContact::claimChanged, this, [this] {
        timeline_->forgetGivenUp();
        showWarnings();
        Q_EMIT headChanged();
    });
    connect(privacy_, &CardPrivacy::recorded, this, [this](CustomerId id) {
        if (session_.editor.original().id == id) reload();
    });
    connect(privacy_, &CardPrivacy::unprovenChanged, this, &CardPage::showNotice);
    connect(this, &CardPage::cardLeft, privacy_, &CardPrivacy::leaveUnproven);
    connect(privacy_, &CardPrivacy::erased, this, &CardPage::forget);
    connect(duplicates_, &CardDuplicates::openRequested, this, openCard);
    connect(duplicates_, &CardDuplicates::addRequested, this, &CardPage::addToCard);
    connect(bar_, &CardSaveBar::revertRequested, this, &CardPage::revert);
    connect(bar_, &CardSaveBar::saveRequested, this, &CardPage::save);
    connect(switch_, &SegmentedControl::chosen, this, &CardPage::fold);
    connect(kind_, &SegmentedControl::chosen, this, [this](int index) {
        session_.editor.setValue(QStringLiteral("kind"),
                                 index == 1 ? QStringLiteral("company") : QStringLiteral("person"));
        session_.labelPhones();
        form_->load();
        form_->focusFirst();
        onEdited();
    });
    connect(kind_, &SegmentedControl::typed, this, [this] { form_->focusFirst(); });
}

void CardPage::addActions() {
    documents_ = new CardDocuments(desk(), session_, *beginnings_, *head_->documents(), this);
    connect(documents_, &CardDocuments::openRequested, head_, &CardHead::openDocuments);
    QMenu* menu = head_->menu();
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, const QKeySequence& key, auto&& what) {
        QAction* action = menu->addAction(text, this, what);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    if (!session_.readOnly) {
        revive_ = add(reviveText(), {}, [this] { bringBackAway(); });
        revive_->setVisible(false);
        beginnings_->add(add(tr("Log a contact"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { log(); }));
        tasks_ = new CardTasks(desk(), session_, *beginnings_, *menu, this);
        connect(tasks_, &CardTasks::openRequested, this, [this] {
            log(); // what happened is where it will stand
            tasks_->open(*timeline_);
        });
        connect(tasks_, &CardTasks::added, this, [this] { timeline_->setCustomer(session_.editor.original().id); });
        beginnings_->add(add(tr("Call, and tell the others"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                             [this] { contact_->begin(QStringLiteral("call")); }));
        const QKeySequence givesBack(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
        add(tr("Give the call back to the others"), givesBack, [this] { contact_->giveBack(); });
        hold_->setKey(givesBack);
        beginnings_->add(add(tr("Confirm today"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { confirmToday(); }));
        beginnings_->add(
            add(tr("Add a file…"), QKeySequence(Qt::CTRL | Qt::Key_U), [this] { attachments_->add(false); }));
        beginnings_->add(add(tr("Photo…"), {}, [this] { attachments_->add(true); }));
        beginnings_->add(add(tr("Add a field…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] {
            showForm();
            form_->chooseField();
        }));
        add(tr("Own fields…"), {}, [this] { (new CardFieldsDialog(desk(), this))->open(); });
        add(tr("Save and begin the next new card"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
            [this] { saveAndBeginNext(); });
    }
    if (desk().past()) {
        head_->setUnreached(desk().readOnlyReason()); // a number of then may be somebody else's by now
        bringBack_ = new QAction(icons::icon(QStringLiteral("history")), tr("Bring back into today's file…"), this);
        connect(bringBack_, &QAction::triggered, this,
                [this] { askAndBringBack(desk(), answers_, this, {session_.editor.original().id}); });
        menu->addAction(bringBack_);
    }
    addFormKeys();
    add(tr("History of this card"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { showHistory(); });
    menu->addSeparator();
    if (!session_.readOnly)
        add(tr("Record a consent…"), CardPrivacy::consentKey(), [this] { privacy_->recordConsent(); });
    add(tr("Everything we hold…"), {}, [this] { privacy_->tellEverything(); });
    add(tr("Copy postal address"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyAddress(); });
    add(tr("Copy as vCard"), {}, [this] {
        if (session_.isKept()) copyVCards(desk(), {session_.editor.original().id.value});
    });
    if (!session_.readOnly) {
        menu->addSeparator();
        delete_ = add(tr("Delete card"), {}, [this] { remove(); });
        erase_ = add(tr("Erase for good…"), {}, [this] { privacy_->erase(); });
        email_ = new QAction(tr("E-mail"), this);
        connect(email_, &QAction::triggered, this, [this] { contact_->begin(QStringLiteral("email")); });
    }
}

void CardPage::addFormKeys() {
    for (int nth = 1; nth <= 3; ++nth) {
        auto* open = new QAction(tr("Open card %1 of those that may be the same").arg(nth), this);
        open->setShortcut(QKeySequence(Qt::ALT | (Qt::Key_0 + nth)));
        open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(open, &QAction::triggered, this, [this, nth] { openDuplicate(nth); });
        addAction(open);
    }
    for (const int by : {1, -1}) {
        auto* section = new QAction(by > 0 ? tr("To the next section") : tr("To the section before"), this);
        section->setShortcut(QKeySequence(by > 0 ? Qt::CTRL | Qt::Key_Tab : Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
        section->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(section, &QAction::triggered, this, [this, by] {
            showForm();
            form_->nextSection(by);
        });
        addAction(section);
    }
}

QList<QWidget*> CardPage::panes() const {
    return QList<QWidget*>{form_} + timeline_->panes() + QList<QWidget*>{duplicates_};
}

QList<QAction*> CardPage::menuActions() const {
    QList<QAction*> actions = head_->menu()->actions();
    if (session_.readOnly || !session_.isKept()) return actions;
    // The buttons of the head, too: each of them has an entry.
    email_->setVisible(session_.editor.draft().primary(QStringLiteral("email")) != nullptr);
    email_->setEnabled(!session_.presence.isAway());
    // A card that is away first wants to be brought back.
    actions.insert(actions.indexOf(revive_) + 1, head_->documents()->menuAction());
    actions.insert(actions.indexOf(revive_) + 1, email_);
    return actions;
}

QList<QAction*> CardPage::topActions() const {
    return bringBack_ != nullptr && !session_.editor.isNew() ? QList{bringBack_} : QList<QAction*>();
}

void CardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

void CardPage::keyPressEvent(QKeyEvent* event) {
    if (beginnings_->saysWhyNot(*event)) return;
    // Where no field has the focus, the keys of the form mean its first hint, and a phone; what happened has its own.
    const QWidget* focus = QApplication::focusWidget();
    const bool beside = focus != nullptr && body_->isAncestorOf(focus);
    const bool isForForm = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    if (!beside && isForForm && form_->isEnabled() && form_->takesKey(QKeySequence(event->keyCombination())))
        return showForm();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() != Qt::NoModifier || !hasFocus()) return Page::keyPressEvent(event);
    showForm();
    form_->focusFirst();
}

void CardPage::showForm() {
    if (!form_->isHidden()) return;
    switch_->setCurrent(0);
    fold();
}

void CardPage::showTimeline() {
    switch_->setCurrent(1);
    fold();
}

void CardPage::fold() {
    const bool fresh = session_.editor.isNew();
    const bool narrow = width() < grown(kFoldBelow);
    const bool happened = switch_->current() == 1;
    switchRow_->setVisible(narrow && !fresh);
    timeline_->setVisible(!fresh && (!narrow || happened));
    form_->setVisible(fresh || !narrow || !happened);
    if (!narrow && !fresh && body_->sizes().value(1) < grown(width::kTimeline))
        body_->setSizes({body_->width() - grown(width::kTimeline), grown(width::kTimeline)});
}

} // namespace clientela::ui
