#include "history/LostReasons.h"
#include "ui/customers/CardConflictDialog.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHousehold.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardStage.h"
#include "ui/widgets/TypingHistory.h"

#include <QLineEdit>

// How a card's page writes: saves, settles conflicts, deletes, confirms.

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
    if (isAway()) {
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
    if (session_.editor.isDirty() && !isAway())
        save();
    else
        desk().go({Place::Page::NewCard, 0, {}, {}, {}, {}, {}});
    if (!isSaving()) nextNew_ = false; // refused, and said why; or there was nothing to save
}

void CardPage::submit(const QString& title, const QString& told) {
    const qint64 asked = draftId();
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
                          if (draftId() == asked) nextNew_ = false;
                          return desk().fail(outcome.problem());
                      }
                      if (draftId() != asked) {
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
    dropDraft();
    restoredFrom_ = {};
    session_.nameMissing = false;
    if (const std::optional<Card> card = read(id)) {
        session_.editor.saved(submitted, *card);
        session_.known.learn(*card);
    }
    if (fresh) {
        place_ = {Place::Page::Card, id.value, place_.list, place_.listName, place_.sort, {}, {}};
        form_->begin();
    }
    showAll();
    if (!session_.editor.isDirty()) forgetTyping(*form_);
    if (fresh) focusFirst(); // the field that had it went with the form of a new card, and with it the page's keys
    if (std::exchange(nextNew_, false)) {
        desk().tell(tr("Saved %1").arg(session_.editor.original().shownName()));
        desk().go({Place::Page::NewCard, 0, {}, {}, {}, {}, {}});
    }
}

void CardPage::settle(const storage::StaleRecord& stale) {
    const std::optional<Card> theirs = read(CustomerId(stale.id));
    setFound(theirs);
    if (isAway()) {
        if (theirs) session_.editor.takeOver(*theirs);
        return showAll();
    }
    const QStringList taken = session_.editor.changedBy(*theirs);
    const QStringList conflicts = session_.editor.conflicts(*theirs);
    if (conflicts.isEmpty()) {
        session_.editor.takeOver(*theirs);
        form_->load();
        submit(tr("Edit %1").arg(session_.editor.draft().shownName()));
        return;
    }
    auto* dialog = new CardConflictDialog(session_, *theirs, stale, conflicts, taken, this);
    connect(dialog, &CardConflictDialog::settled, this, [this, card = *theirs](const QStringList& theirPieces) {
        session_.editor.settle(card, theirPieces);
        form_->load();
        onEdited();
        restoredFrom_ = {}; // it was looked through just now
        if (session_.editor.isDirty()) submit(tr("Edit %1").arg(session_.editor.draft().shownName()));
        showNotice();
    });
    openOnCard(dialog);
}

void CardPage::remove() {
    const CustomerId id = session_.editor.original().id;
    if (id.isNull() || gone_) return;
    const QString name = session_.editor.original().shownName();
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
            if (draftId() == id.value) {
                // What is typed goes with the card, by choice.
                session_.editor.revert();
                dropDraft();
            }
            const bool archived = outcome->value.deleted == 0; // also one that was so before
            desk().tell(archived ? tr("%1 is archived: final documents name this card.").arg(name)
                                 : tr("Deleted %1").arg(name),
                        outcome->committed.revision.value);
            desk().go(listPlace());
        });
}

void CardPage::confirmToday() {
    if (!takesNew() || isSaving()) return;
    const bool alone = !session_.editor.isDirty();
    session_.editor.setValue(QStringLiteral("verified"), session_.typing.today);
    form_->load();
    onEdited();
    if (alone && session_.editor.isDirty()) submit(tr("Confirm %1").arg(session_.editor.draft().shownName()));
}

} // namespace clientela::ui
