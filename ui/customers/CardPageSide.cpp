#include "base/Failure.h"
#include "customers/BringBack.h"
#include "customers/Freshness.h"
#include "formats/Phone.h"
#include "history/ContactGuard.h"
#include "history/Interactions.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardDraft.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHistoryDialog.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardTimeline.h"
#include "ui/customers/HandOver.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QUrl>

// What stands around the form of a card: warnings, figures, what happened, and the draft behind it.

namespace clientela::ui {

namespace {

/// In place of a piece, where the focus is in what happened.
const QLatin1String kBeside("timeline");

} // namespace

void CardPage::showWarnings() {
    if (session_.editor.isNew() || gone_) return; // nobody to warn of
    const CustomerId id = session_.editor.original().id;
    try {
        const history::ContactGuard guard = history::contactGuard(desk().connection(), id, session_.typing.today);
        banner_->setWarnings(id.value, session_.typing.today,
                             cardWarnings(session_, timeline_->entries(), guard, desk().file().actorName()));
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void CardPage::showEntry(const QString& record, qint64 id) {
    switch_->setCurrent(1);
    fold();
    timeline_->reveal(record, id);
}

void CardPage::log(const QString& kind) {
    if (session_.editor.isNew() || gone_ || (!session_.readOnly && !takesNew())) return;
    switch_->setCurrent(1);
    fold();
    timeline_->focusEntry(kind);
}

bool CardPage::newTask() {
    if (session_.editor.isNew() || gone_ || session_.readOnly) return false;
    if (!takesNew()) return true; // said so
    switch_->setCurrent(1);
    fold();
    timeline_->focusTask();
    return true;
}

void CardPage::contact(const QString& kind) {
    if (session_.editor.isNew() || gone_) return;
    const CustomerId id = session_.editor.original().id;
    if (session_.readOnly) return beginContact(kind);
    if (!takesNew()) return;
    // Whoever presses it a second time was told, and takes over.
    const bool takeOver = std::exchange(refusedClaim_, CustomerId()) == id;
    const history::ContactClaim claim{desk().file().actorName(),
                                      QDateTime(session_.typing.today, QTime::currentTime())};
    using Other = std::optional<history::ContactClaim>;
    const auto before = std::make_shared<Other>();
    desk().change(
        QStringLiteral("claim"), tr("Contact with %1").arg(session_.editor.original().shownName()),
        [id, claim, takeOver, before](storage::UnitOfWork& work) -> Result<Other> {
            *before = history::claimOf(work.connection(), id, claim.at.date());
            Other other = history::claimContact(work, id, claim, takeOver);
            if (other) work.abandon();
            return other;
        },
        this,
        [this, id, kind, before](const Result<storage::Written<Other>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            if (session_.editor.original().id != id) return; // another card stands here by now
            if (!outcome->value) {
                claimed_ = {id, session_.editor.original().shownName(), *before};
                desk().tell(tr("The others see that you are on it"), 0, Desk::Offer::OfPage);
                Q_EMIT headChanged();
                return beginContact(kind);
            }
            refusedClaim_ = id;
            const QString time = desk().locale().toString(outcome->value->at.time(), QLocale::ShortFormat);
            desk().tell(
                tr("%1 has taken this call at %2. Pressing once more takes it over.").arg(outcome->value->by, time));
            showWarnings();
        });
}

void CardPage::beginContact(const QString& kind) {
    const customers::Card& card = session_.editor.draft();
    // Whether or not another program takes it from here, what was said is written down next.
    if (kind == QLatin1String("email")) {
        const auto* mail = card.primary(QStringLiteral("email"));
        if (mail != nullptr)
            handOver(QUrl(QStringLiteral("mailto:") + mail->value), this,
                     [this, address = mail->value] { offerAddress(address); });
    } else if (const auto* phone = card.primary(QStringLiteral("phone"))) {
        const QString number = phone->normal.isEmpty() ? formats::digitsOf(phone->value) : phone->normal;
        handOver(QUrl(QStringLiteral("tel:") + number), this, [this, number] {
            QGuiApplication::clipboard()->setText(number);
            const QString copied = tr("No program here makes calls; copied %1", "a phone number").arg(number);
            // Not instead of the offer to give the call back.
            if (!claimed_ || claimed_->customer != session_.editor.original().id) return desk().tell(copied);
            desk().tell(tr("The others see that you are on it. %1", "a sentence").arg(copied), 0, Desk::Offer::OfPage);
        });
    }
    log(kind);
    timeline_->setBegun(kind);
}

void CardPage::offerAddress(const QString& address) {
    Question question;
    question.title = tr("No program of this computer writes e-mails");
    question.line =
        tr("What you write is logged all the same. Copy %1 for the place where you write e-mails.").arg(address);
    question.choices = {{tr("Copy nothing")}, {tr("Copy the address"), Question::Choice::Kind::Primary}};
    answers_.ask(this, question, [this, address](int choice) {
        if (choice != 1) return;
        QGuiApplication::clipboard()->setText(address);
        desk().tell(tr("Copied %1").arg(address));
    });
}

void CardPage::giveBack() {
    if (session_.readOnly || session_.editor.isNew() || gone_) return;
    desk().change(
        QStringLiteral("claim"), tr("No contact with %1").arg(session_.editor.original().shownName()),
        [id = session_.editor.original().id](storage::UnitOfWork& work) -> Result<void> {
            history::endClaim(work, id);
            return {};
        },
        this,
        [this](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            showWarnings();
        });
}

void CardPage::takeClaimBack() {
    const Claimed claimed = *std::exchange(claimed_, std::nullopt);
    desk().change(
        QStringLiteral("claim"), tr("No contact with %1").arg(claimed.name),
        [claimed, me = desk().file().actorName(),
         today = session_.typing.today](storage::UnitOfWork& work) -> Result<void> {
            const auto now = history::claimOf(work.connection(), claimed.customer, today);
            if (!now || now->by != me) return {}; // somebody else has taken it since
            history::endClaim(work, claimed.customer);
            if (claimed.before && claimed.before->by != me)
                history::claimContact(work, claimed.customer, *claimed.before);
            return {};
        },
        this,
        [this, claimed](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            desk().tell(tr("The others see that you are not on it any more"));
            showWarnings();
            Q_EMIT headChanged();
        });
}

void CardPage::showHistory() {
    if (session_.editor.isNew()) return;
    auto* dialog = new CardHistoryDialog(session_, archived_ ? session_.closed : QString(), desk(), this);
    connect(dialog, &CardHistoryDialog::restoreRequested, this, &CardPage::restoreValue);
    connect(dialog, &CardHistoryDialog::cardRequested, this, &CardPage::restoreAsOf);
    openOnCard(dialog);
}

void CardPage::openOnCard(QDialog* dialog) {
    connect(this, &CardPage::cardLeft, dialog, &QDialog::reject);
    dialog->open();
}

void CardPage::restoreValue(const customers::CardChange& change, const QString& told) {
    const bool alone = !session_.editor.isDirty();
    session_.editor.restore(change);
    form_->load();
    onEdited();
    if (change.what == customers::CardChange::What::Value) form_->focusField(change.key);
    if (!session_.editor.isDirty()) return;
    // What somebody was typing is not saved for them.
    if (alone && !isSaving() && !isAway())
        submit(tr("Edit %1").arg(session_.editor.draft().shownName()), told);
    else
        desk().tell(tr("%1, not saved yet", "what was put into a card: Notes: “Likes olives” again").arg(told));
}

void CardPage::restoreAsOf(RevisionId revision, const QString& when, bool after) {
    if (archived_ && !takesNew()) return; // said so; a deleted card comes back by this
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.original().shownName();
    desk().change(
        QStringLiteral("restore"),
        //: %1 is a card's name, %2 a day and a time
        after ? tr("%1 as of %2").arg(name, when)
              //: %1 is a card's name, %2 a day and a time
              : tr("%1 as it was before %2").arg(name, when),
        [id, revision](storage::UnitOfWork& work) {
            JobControl alone;
            return customers::bringBackCards(work, revision, {id}, customers::Bringing::Values,
                                             work.control() ? *work.control() : alone);
        },
        this,
        [this, when, after](const Result<storage::Written<customers::BroughtBack>>& done) {
            if (!done) return desk().fail(done.problem());
            if (done->value.rows == 0) return desk().tell(tr("The card says what it said then already"));
            desk().tell(after ? tr("The card is as of %1 again").arg(when)
                              : tr("The card is as it was before %1 again").arg(when),
                        done->committed.revision.value);
        });
}

QList<QAction*> CardPage::topActions() const {
    return bringBack_ != nullptr && !session_.editor.isNew() ? QList{bringBack_} : QList<QAction*>();
}

void CardPage::openFigure(const QString& id) {
    const QString customer = QString::number(session_.editor.original().id.value);
    const auto sales = [&](const QString& list) {
        desk().go({Place::Page::Sales, 0, list, {}, QStringLiteral("-date"), {}, {}});
    };
    if (id == QLatin1String("spent") || id == QLatin1String("last_purchase"))
        return sales(QStringLiteral("customer_id = %1 and kind in (invoice, receipt, credit_note)").arg(customer));
    if (id == QLatin1String("complete")) {
        const QStringList asks = customers::freshness(desk().connection()).asks;
        const auto lacks = customers::completeness(session_.editor.draft(), asks, *session_.customers).lacks;
        if (!lacks.isEmpty()) askFor(lacks.first());
        return;
    }
    if (id == QLatin1String("balance_due")) return sales(QStringLiteral("customer_id = %1 and due > 0").arg(customer));
    for (const history::TimelineEntry& entry : timeline_->entries()) {
        const bool contact = entry.record == QLatin1String("interaction");
        if ((id == QLatin1String("next_task") && entry.record == QLatin1String("task")) ||
            (id == QLatin1String("satisfaction") && contact && entry.score))
            return showEntry(entry.record, entry.id);
    }
    if (id == QLatin1String("last_contact"))
        for (const history::Interaction& last :
             history::lastContacts(desk().connection(), session_.editor.original().id, 1))
            showEntry(QStringLiteral("interaction"), last.id.value);
}

void CardPage::askFor(const QString& field) {
    switch_->setCurrent(0);
    fold();
    form_->focusField(field);
}

void CardPage::keepDraft() {
    draftTimer_.stop();
    if (place_.id == 0) return;
    if (!session_.editor.isDirty() || session_.readOnly) return dropDraft();
    desk().drafts().keep(draftId(), session_.editor.draft().shownName(), draftToJson(session_.editor));
}

void CardPage::dropDraft() {
    draftTimer_.stop();
    desk().drafts().remove(draftId());
}

std::optional<CardEditor> CardPage::takeUp(qint64 draft) {
    const std::optional<Drafts::Draft> kept = desk().drafts().find(draft);
    if (!kept || session_.readOnly) return std::nullopt;
    return draftFromJson(kept->content);
}

QString CardPage::whenText(const QDateTime& at) const {
    const QDateTime here = at.toLocalTime();
    return here.date() == QDate::currentDate() ? desk().locale().toString(here.time(), QStringLiteral("HH:mm"))
                                               : session_.formatter.dates().shortForm(here.date());
}

std::optional<qint64> CardPage::unfinished() const {
    if (!session_.editor.isNew() || session_.readOnly) return std::nullopt;
    const QList<qint64> others = desk().drafts().unfinished(draftId());
    return others.isEmpty() ? std::nullopt : std::optional(others.constFirst());
}

void CardPage::showNotice() {
    if (isAway()) return showAway();
    if (hasMisplacedMail())
        return banner_->setNotice(Tone::Warn, tr("This e-mail is from %1.").arg(misplaced_->sender),
                                  tr("That is an address of %1.", "name of a card").arg(misplaced_->otherName),
                                  //: an e-mail that was kept on another card than its sender's
                                  tr("Put it there"), tr("Leave it here", "an e-mail"));
    if (restoredFrom_.isValid() && session_.editor.isDirty())
        return banner_->setNotice(Tone::Accent, tr("Not saved yet.", "what was typed on a card"),
                                  tr("What was typed here until %1 stands in the card again: save it, or revert it.")
                                      .arg(whenText(restoredFrom_)),
                                  tr("Revert"));
    if (const std::optional<qint64> id = unfinished()) {
        const Drafts::Draft draft = desk().drafts().find(*id).value_or(Drafts::Draft());
        const QString name = draft.title.isEmpty() ? tr("a card without a name") : draft.title;
        return banner_->setNotice(Tone::Accent, tr("Unfinished: %1", "a new card that was not saved").arg(name),
                                  tr("typed until %1, not saved", "an unfinished card").arg(whenText(draft.at)),
                                  tr("Continue", "an unfinished card"), tr("Discard", "an unfinished card"));
    }
    banner_->setNotice(Tone::Warn, {}, {});
}

void CardPage::onNotice() {
    if (isAway()) return bringBackAway();
    if (hasMisplacedMail()) return actions_->moveMail(FileActions::Misplaced(*misplaced_));
    const std::optional<qint64> other = unfinished();
    if (restoredFrom_.isValid() && session_.editor.isDirty()) return revert();
    if (other) desk().go({Place::Page::NewCard, *other, {}, {}, {}, {}, {}});
}

void CardPage::onOther() {
    if (!hasMisplacedMail()) return discardUnfinished();
    misplaced_.reset();
    showNotice();
}

void CardPage::discardUnfinished() {
    if (isAway()) return discardOnDeleted();
    const std::optional<qint64> id = unfinished();
    if (!id) return;
    discarded_ = {*id, *desk().drafts().find(*id), desk().lastUndoable()};
    desk().drafts().remove(*id);
    showNotice();
    focusFirst(); // the link that had the focus may be gone
    desk().tell(undoText(), 0, Desk::Offer::OfPage);
    Q_EMIT headChanged();
}

Place CardPage::place() const {
    Place here = place_;
    const QWidget* focused = QApplication::focusWidget();
    const bool beside = focused != nullptr && timeline_->isAncestorOf(focused);
    here.spot = QStringLiteral("%1 %2").arg(form_->scrolled()).arg(beside ? QString(kBeside) : form_->focusedPiece());
    return here;
}

bool CardPage::land() {
    const auto [down, piece] = *std::exchange(landing_, std::nullopt);
    if (gone_) return false;
    const bool beside = piece == kBeside && timeline_->isVisible();
    if (beside)
        focusPane(timeline_);
    else if (!piece.isEmpty())
        form_->focusField(piece);
    if (down >= 0) form_->scrollTo(down);
    return beside || !form_->focusedPiece().isEmpty();
}

} // namespace clientela::ui
