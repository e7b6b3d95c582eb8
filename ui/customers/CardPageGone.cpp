#include "base/Failure.h"
#include "customers/BringBack.h"
#include "storage/Erasure.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardPage.h"

#include <algorithm>

// A card that was deleted while it was open here, or while something typed on it was not saved yet.

namespace clientela::ui {

void CardPage::setGone(bool gone) {
    gone_ = gone;
    goneBy_.reset();
    erased_ = false;
    if (!gone_) return;
    const CustomerId id = session_.editor.original().id;
    try {
        const std::vector<storage::ErasedRecord> erased = storage::erasedRecords(desk().connection());
        erased_ = std::any_of(erased.begin(), erased.end(), [&](const storage::ErasedRecord& each) {
            return each.kind == QLatin1String("customer") && each.id == id.value;
        });
        const RevisionId last = storage::lockToken(desk().connection(), QStringLiteral("customer"), id.value);
        if (!last.isNull()) goneBy_ = storage::revision(desk().connection(), last);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    if (!erased_) return;
    // What is shown and typed here tells of the person as the card did.
    session_.editor = CardEditor(customers::Card{id, {}});
    if (!session_.readOnly) dropDraft();
}

void CardPage::showGone() {
    if (erased_) return banner_->setNotice(Tone::Warn, tr("This card was erased for good."), {});
    QString who = tr("This card was deleted.");
    if (goneBy_) {
        const QString when = whenText(goneBy_->at);
        const bool isPlain = goneBy_->direction == storage::Direction::Do && goneBy_->kind == QLatin1String("delete");
        const QString what =
            goneBy_->direction == storage::Direction::Undo ? tr("Undone: %1").arg(goneBy_->title) : goneBy_->title;
        if (goneBy_->actorName.isEmpty())
            //: %1 a time or day, %2 an action of the log
            who = isPlain ? tr("This card was deleted (%1).").arg(when)
                          : tr("This card went with “%2” (%1).").arg(when, what);
        else
            //: %1 a person, %2 a time or day, %3 an action of the log
            who = isPlain ? tr("This card was deleted by %1 (%2).").arg(goneBy_->actorName, when)
                          : tr("This card went with “%3” by %1 (%2).").arg(goneBy_->actorName, when, what);
    }
    const bool isTyped = session_.editor.isDirty();
    const QString kept = isTyped ? tr("What you typed is kept here and not saved.") : QString();
    if (session_.readOnly || !goneBy_) return banner_->setNotice(Tone::Warn, who, kept);
    banner_->setNotice(Tone::Warn, who, kept, isTyped ? tr("Bring it back with my changes") : tr("Bring it back"),
                       isTyped ? tr("Discard what I typed") : QString());
}

void CardPage::bringBackDeleted() {
    if (saving_ || !gone_ || erased_ || !goneBy_ || session_.readOnly) return;
    saving_ = true;
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.draft().shownName();
    const qint64 asked = draftId();
    desk().change(
        QStringLiteral("restore"), tr("Bring back %1").arg(name),
        [id, before = RevisionId(goneBy_->id.value - 1)](storage::UnitOfWork& work) {
            JobControl alone;
            return customers::bringBackCards(work, before, {id}, customers::Bringing::Everything,
                                             work.control() ? *work.control() : alone);
        },
        this,
        [this, asked, name](const Result<storage::Written<customers::BroughtBack>>& outcome) {
            saving_ = false;
            if (!outcome) return desk().fail(outcome.problem());
            desk().tell(tr("%1 is back", "a card that was deleted").arg(name), outcome->committed.revision.value);
            if (draftId() != asked) return; // another card stands here by now; the draft waits
            reload();
            if (gone_) return;
            form_->begin();
            showAll();
            save();
        });
}

void CardPage::discardOnDeleted() {
    session_.editor.revert();
    session_.nameMissing = false;
    dropDraft();
    restoredFrom_ = {};
    desk().go(listPlace());
}

} // namespace clientela::ui
