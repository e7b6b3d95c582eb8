#include "base/Failure.h"
#include "customers/BringBack.h"
#include "storage/Erasure.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardTimeline.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

// A card that was deleted or archived: while it was open here, while something typed on it was not saved yet, or before
// it was opened.

namespace clientela::ui {

void CardPage::setFound(const std::optional<customers::Card>& card) {
    gone_ = !card;
    archived_ = card && card->values.value(QStringLiteral("archived")) == fields::Value(qint64{1});
    goneBy_.reset();
    erased_ = false;
    session_.closed = archived_ ? tr("This card is archived. Bring it back first.")
                      : gone_   ? tr("This card was deleted. Bring it back first.")
                                : QString();
    if (!isAway()) return;
    const CustomerId id = session_.editor.original().id;
    try {
        const std::vector<storage::ErasedRecord> erased = storage::erasedRecords(desk().connection());
        erased_ = std::any_of(erased.begin(), erased.end(), [&](const storage::ErasedRecord& each) {
            return each.kind == QLatin1String("customer") && each.id == id.value;
        });
        if (archived_) {
            goneBy_ = customers::archivedBy(desk().connection(), id);
        } else {
            const RevisionId last = storage::lockToken(desk().connection(), QStringLiteral("customer"), id.value);
            if (!last.isNull()) goneBy_ = storage::revision(desk().connection(), last);
        }
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    if (!erased_) return;
    session_.closed = tr("This card was erased for good.");
    // What is shown and typed here tells of the person as the card did.
    session_.editor = CardEditor(card.value_or(customers::Card{id, {}}));
    if (!session_.readOnly) dropDraft();
}

bool CardPage::takesNew() {
    if (session_.editor.isNew() || gone_ || session_.readOnly) return false;
    if (session_.closed.isEmpty()) return true;
    desk().tell(session_.closed);
    banner_->focusLink();
    return false;
}

void CardPage::showTakesNew() {
    for (QAction* action : beginnings_) {
        action->setEnabled(session_.closed.isEmpty());
        action->setToolTip(session_.closed); // empty: what it does again
    }
    if (delete_ != nullptr) { // there is none in a file that is only read
        delete_->setEnabled(!isAway());
        for (QAction* away : {delete_, erase_}) away->setVisible(!session_.editor.isNew()); // nobody is there yet
        delete_->setToolTip(archived_ ? tr("This card is archived already: final documents name it.")
                                      : session_.closed);
    }
    form_->setToolTip(session_.closed);
    timeline_->setClosed(session_.closed);
}

/// The key of what is off here says why, as its button does.
bool CardPage::saysWhyNot(const QKeyEvent& event) {
    const QKeySequence key(event.keyCombination());
    const bool isOff = std::any_of(beginnings_.begin(), beginnings_.end(), [&](const QAction* action) {
        return !action->isEnabled() && action->shortcut() == key;
    });
    return isOff && !takesNew();
}

QString CardPage::awayText() const {
    if (!goneBy_) return archived_ ? tr("This card is archived.") : tr("This card was deleted.");
    const QString when = whenText(goneBy_->at);
    const QString& by = goneBy_->actorName;
    const QString what =
        goneBy_->direction == storage::Direction::Undo ? tr("Undone: %1").arg(goneBy_->title) : goneBy_->title;
    if (goneBy_->direction == storage::Direction::Do && goneBy_->kind == QLatin1String("delete")) {
        if (archived_)
            return by.isEmpty()
                       ? tr("This card was archived (%1).", "%1 a time or day").arg(when)
                       : tr("This card was archived by %1 (%2).", "%1 a person, %2 a time or day").arg(by, when);
        return by.isEmpty() ? tr("This card was deleted (%1).").arg(when)
                            : tr("This card was deleted by %1 (%2).").arg(by, when);
    }
    if (archived_) {
        //: %1 a time or day, %2 an action of the log
        if (by.isEmpty()) return tr("This card was archived with “%2” (%1).").arg(when, what);
        //: %1 a person, %2 a time or day, %3 an action of the log
        return tr("This card was archived with “%3” by %1 (%2).").arg(by, when, what);
    }
    //: %1 a time or day, %2 an action of the log
    if (by.isEmpty()) return tr("This card went with “%2” (%1).").arg(when, what);
    //: %1 a person, %2 a time or day, %3 an action of the log
    return tr("This card went with “%3” by %1 (%2).").arg(by, when, what);
}

void CardPage::showAway() {
    if (erased_) return banner_->setNotice(Tone::Warn, tr("This card was erased for good."), {});
    const bool isTyped = session_.editor.isDirty();
    const QString kept = isTyped     ? tr("What you typed is kept here and not saved.")
                         : archived_ ? tr("It is on no list.", "a card that is archived")
                                     : QString();
    if (session_.readOnly || (gone_ && !goneBy_)) return banner_->setNotice(Tone::Warn, awayText(), kept);
    banner_->setNotice(Tone::Warn, awayText(), kept,
                       isTyped ? tr("Bring it back with my changes") : tr("Bring it back"),
                       isTyped ? tr("Discard what I typed") : QString());
}

void CardPage::bringBackAway() {
    if (isSaving() || !isAway() || erased_ || (gone_ && !goneBy_) || session_.readOnly) return;
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.draft().shownName();
    const qint64 asked = draftId();
    saving_.insert(asked);
    const RevisionId before = gone_ ? RevisionId(goneBy_->id.value - 1) : RevisionId();
    desk().change(
        QStringLiteral("restore"), tr("Bring back %1").arg(name),
        [id, before, archived = archived_](storage::UnitOfWork& work) -> Result<customers::BroughtBack> {
            if (archived) return customers::takeOutOfArchive(work, {id});
            JobControl alone;
            return customers::bringBackCards(work, before, {id}, customers::Bringing::Everything,
                                             work.control() ? *work.control() : alone);
        },
        this,
        [this, asked, name](const Result<storage::Written<customers::BroughtBack>>& outcome) {
            saving_.remove(asked);
            if (!outcome) return desk().fail(outcome.problem());
            desk().tell(tr("%1 is back", "a card that was deleted").arg(name), outcome->committed.revision.value);
            if (draftId() != asked) return; // another card stands here by now; the draft waits
            reload();
            if (isAway()) return;
            form_->begin();
            showAll();
            save();
        });
}

void CardPage::discardOnDeleted() {
    if (archived_) return revert(); // there is a card to go back to
    session_.editor.revert();
    session_.nameMissing = false;
    dropDraft();
    restoredFrom_ = {};
    desk().go(listPlace());
}

} // namespace clientela::ui
