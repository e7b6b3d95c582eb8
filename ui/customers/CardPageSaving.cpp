#include "customers/BringBack.h"
#include "history/LostReasons.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardConflictDialog.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHistoryDialog.h"
#include "ui/customers/CardHousehold.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardPrivacy.h"
#include "ui/customers/CardStage.h"
#include "ui/customers/OwingCards.h"
#include "ui/widgets/TypingHistory.h"

#include <QLineEdit>

// How a card's page writes: saves, settles conflicts, deletes, confirms, puts back what it said before.

namespace clientela::ui {

using customers::Card;

namespace {

struct SaveOutcome {
    CustomerId id;
    std::optional<storage::StaleRecord> stale;
    QStringList moved{}; ///< who of the household got the address
};

} // namespace

bool CardPage::refuses() {
    const auto& unread = session_.editor.unread();
    if (!unread.isEmpty()) {
        form_->showState();
        form_->focusField(unread.firstKey());
        return true;
    }
    session_.nameMissing = session_.editor.isNew() && !session_.hasName();
    form_->showState();
    if (session_.nameMissing) form_->focusFirst();
    return session_.nameMissing;
}

bool CardPage::save() {
    if (isSaving() || !session_.editor.isDirty()) return true;
    if (session_.presence.isAway()) {
        bringBackAway();
        return true;
    }
    // What is still being typed is finished first, as leaving the field would.
    if (QWidget* focused = focusWidget()) {
        auto* line = qobject_cast<QLineEdit*>(focused);
        const int cursor = line ? line->cursorPosition() : 0;
        focused->clearFocus();
        focused->setFocus(Qt::OtherFocusReason);
        if (line) line->setCursorPosition(cursor); // who types on goes on where they were
    }
    if (refuses()) return true;
    const QString name = session_.editor.draft().shownName();
    submit(session_.editor.isNew() ? tr("New customer %1").arg(name) : tr("Edit %1").arg(name));
    return true;
}

void CardPage::saveAndBeginNext() {
    nextNew_ = true;
    if (session_.editor.isDirty() && !session_.presence.isAway())
        save();
    else
        desk().go({Place::Page::NewCard, 0, {}, {}, {}, {}, {}});
    if (!isSaving()) nextNew_ = false; // refused, and said why; or there was nothing to save
}

void CardPage::submit(const QString& title, const QString& told) {
    const qint64 asked = drafts_->draft();
    saving_.insert(asked);
    const Card submitted = session_.editor.draft();
    const auto work = [repository = repository_, before = session_.editor.original(), after = session_.editor.toSave(),
                       why = history::LostReason{lostBecause(), session_.editor.lostReason(), desk().file().actorName(),
                                                 QDateTime(session_.typing.today, QTime::currentTime())},
                       moves = householdMoves(session_)](storage::UnitOfWork& unit) -> Result<SaveOutcome> {
        if (!before.id.isNull()) {
            if (auto stale = unit.requireToken(QStringLiteral("customer"), before.id.value, before.token)) {
                unit.abandon();
                return SaveOutcome{before.id, std::move(stale)};
            }
        }
        SaveOutcome outcome{
            before.id.isNull() ? repository->insert(unit, after) : repository->save(unit, before, after), {}};
        if (!why.reason.isEmpty()) history::noteLost(unit, outcome.id, why);
        for (const customers::HouseMove& one : moves)
            if (customers::moveAlong(unit, one)) outcome.moved += one.name;
        return outcome;
    };
    desk().change(QStringLiteral("edit"), title, work, this,
                  [this, submitted, asked, told](const Result<storage::Written<SaveOutcome>>& outcome) {
                      saving_.remove(asked);
                      if (!outcome) {
                          if (drafts_->draft() == asked) nextNew_ = false;
                          return desk().fail(outcome.problem());
                      }
                      if (drafts_->draft() != asked) {
                          // Another card stands here by now. What was saved needs no draft; what was not keeps its own.
                          if (!outcome->value.stale) desk().drafts().remove(asked);
                          return;
                      }
                      if (outcome->value.stale) return settle(*outcome->value.stale);
                      saved(submitted, outcome->value.id);
                      if (!told.isEmpty()) desk().tell(told, outcome->committed.revision.value);
                      if (!outcome->value.moved.isEmpty())
                          desk().tell(tr("Same address: %1", "names of a household, whose addresses were saved, too")
                                          .arg(outcome->value.moved.join(QStringLiteral(", "))),
                                      outcome->committed.revision.value);
                  });
}

void CardPage::saved(const Card& submitted, CustomerId id) {
    const bool fresh = session_.editor.isNew();
    const CardForm::Spot spot = form_->spot();
    drafts_->drop();
    drafts_->forgetRestored();
    session_.nameMissing = false;
    if (const std::optional<Card> card = read(id)) {
        privacy_->noteSaved(session_.editor.original(), *card);
        session_.editor.saved(submitted, *card);
        session_.known.learn(*card);
    }
    if (fresh) {
        place_ = {Place::Page::Card, id.value, place_.list, place_.listName, place_.sort, {}, {}};
        drafts_->setDraft(place_.id);
        form_->begin();
    }
    showAll();
    if (!session_.editor.isDirty()) forgetTyping(*form_);
    // The field that has it goes with the form of a new card: one goes on in the same field of the card.
    if (fresh && !form_->goTo(spot)) focusFirst();
    if (std::exchange(nextNew_, false)) {
        desk().tell(tr("Saved %1").arg(session_.editor.original().shownName()));
        desk().go({Place::Page::NewCard, 0, {}, {}, {}, {}, {}});
    }
}

void CardPage::settle(const storage::StaleRecord& stale) {
    const std::optional<Card> theirs = read(CustomerId(stale.id));
    setFound(theirs);
    if (session_.presence.isAway()) {
        if (theirs) session_.editor.takeOver(*theirs);
        return showAll();
    }
    const QStringList taken = session_.editor.changedBy(*theirs);
    const QStringList conflicts = session_.editor.conflicts(*theirs);
    if (conflicts.isEmpty()) {
        session_.editor.takeOver(*theirs);
        form_->load();
        onEdited(); // undo leads no further back than this
        submit(tr("Edit %1").arg(session_.editor.draft().shownName()));
        return;
    }
    auto* dialog = new CardConflictDialog(session_, *theirs, stale, conflicts, taken, this);
    connect(dialog, &CardConflictDialog::settled, this, [this, card = *theirs](const QStringList& theirPieces) {
        session_.editor.settle(card, theirPieces);
        form_->load();
        onEdited();
        drafts_->forgetRestored(); // it was looked through just now
        if (session_.editor.isDirty()) submit(tr("Edit %1").arg(session_.editor.draft().shownName()));
        showNotice();
    });
    openOnCard(dialog);
}

void CardPage::remove() {
    if (!session_.isKept()) return;
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.original().shownName();
    const LeavingCard leaving{name, session_.presence.named};
    askWhereOwed(desk(), answers_, this, {id}, leaving, [this, id, name] { removeNow(id, name); });
}

void CardPage::removeNow(CustomerId id, const QString& name) {
    desk().change(
        QStringLiteral("delete"), tr("Delete %1").arg(name),
        [id, archiving = tr("Archive %1").arg(name)](storage::UnitOfWork& unit) -> Result<customers::Removed> {
            const customers::Removed removed = customers::removeCards(unit, {id});
            if (removed.archived > 0) unit.setTitle(archiving); // the log says what was done, not what was asked
            return removed;
        },
        this,
        [this, name, id](const Result<storage::Written<customers::Removed>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            if (drafts_->draft() == id.value) {
                // What is typed goes with the card, by choice.
                session_.editor.revert();
                drafts_->drop();
            }
            const bool archived = outcome->value.deleted == 0; // also one that was so before
            desk().tell(archived ? tr("%1 is archived: final documents name this card. The search finds it.").arg(name)
                                 : tr("Deleted %1").arg(name),
                        outcome->committed.revision.value);
            desk().go(listPlace());
        });
}

void CardPage::confirmToday() {
    if (!beginnings_->isAllowed() || isSaving()) return;
    const bool alone = !session_.editor.isDirty();
    session_.editor.setValue(QStringLiteral("verified"), session_.typing.today);
    form_->load();
    onEdited();
    if (alone && session_.editor.isDirty()) submit(tr("Confirm %1").arg(session_.editor.draft().shownName()));
}

void CardPage::showHistory() {
    if (session_.editor.isNew()) return;
    auto* dialog = new CardHistoryDialog(session_, session_.presence.archived ? session_.presence.closed() : QString(),
                                         desk(), this);
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
    if (alone && !isSaving() && !session_.presence.isAway())
        submit(tr("Edit %1").arg(session_.editor.draft().shownName()), told);
    else
        desk().tell(tr("%1, not saved yet", "what was put into a card: Notes: “Likes olives” again").arg(told));
}

void CardPage::restoreAsOf(RevisionId revision, const QString& when, bool after) {
    if (session_.presence.archived && !beginnings_->isAllowed()) return; // said so; a deleted card comes back by this
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

} // namespace clientela::ui
