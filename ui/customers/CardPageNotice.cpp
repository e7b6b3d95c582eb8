#include "customers/BringBack.h"
#include "ui/customers/CardAttachments.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardContact.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardPrivacy.h"
#include "ui/customers/CardTimeline.h"
#include "ui/widgets/KeyHint.h"

// What is said over a card that is more urgent than its warnings: it is away, an e-mail is another's, something typed
// is not saved; and what undo takes back here before anything that was saved.

namespace clientela::ui {

void CardPage::showNotice() {
    if (revive_ != nullptr) {
        revive_->setVisible(session_.presence.comesBack());
        revive_->setText(reviveText());
    }
    if (session_.presence.isAway()) return showAway();
    if (const FileActions::Misplaced* mail = attachments_->misplaced())
        return banner_->setNotice(Tone::Warn, tr("This e-mail is from %1.").arg(mail->sender),
                                  tr("That is an address of %1.", "name of a card").arg(mail->otherName),
                                  //: an e-mail that was kept on another card than its sender's
                                  tr("Put it there"), tr("Leave it here", "an e-mail"));
    if (drafts_->restoredFrom().isValid() && session_.editor.isDirty())
        return banner_->setNotice(Tone::Accent, tr("Not saved yet.", "what was typed on a card"),
                                  tr("What was typed here until %1 stands in the card again: save it, or revert it.")
                                      .arg(session_.whenText(drafts_->restoredFrom())),
                                  tr("Revert"));
    if (const QStringList ways = privacy_->unproven(); !ways.isEmpty())
        return banner_->setNotice(
            Tone::Accent,
            tr("Saved: consent for %1.", "ways of writing to somebody").arg(ways.join(QStringLiteral(", "))),
            tr("How was it given? %1 asks that, so that it can be proven.", "a key")
                .arg(KeyHint::named(CardPrivacy::consentKey())),
            tr("Say how…", "a consent was given"), tr("Leave it so", "a consent without a proof"));
    if (drafts_->unfinished()) {
        const Drafts::Draft draft = drafts_->unfinishedDraft();
        const QString name = draft.title.isEmpty() ? tr("a card without a name") : draft.title;
        return banner_->setNotice(
            Tone::Accent, tr("Unfinished: %1", "a new card that was not saved").arg(name),
            tr("typed until %1, not saved", "an unfinished card").arg(session_.whenText(draft.at)),
            tr("Continue", "an unfinished card"), tr("Discard", "an unfinished card"));
    }
    banner_->setNotice(Tone::Warn, {}, {});
}

void CardPage::onNotice() {
    if (session_.presence.isAway()) return bringBackAway();
    if (attachments_->misplaced()) return attachments_->moveMisplaced();
    const std::optional<qint64> other = drafts_->unfinished();
    if (drafts_->restoredFrom().isValid() && session_.editor.isDirty()) return revert();
    if (!privacy_->unproven().isEmpty()) return privacy_->recordConsent();
    if (other) desk().go({Place::Page::NewCard, *other, {}, {}, {}, {}, {}});
}

void CardPage::onOther() {
    if (attachments_->misplaced()) {
        attachments_->leaveMisplaced();
        return showNotice();
    }
    if (session_.presence.isAway() || privacy_->unproven().isEmpty()) return discardUnfinished();
    privacy_->leaveUnproven();
    setFocus(); // the link that had it is gone
}

void CardPage::discardUnfinished() {
    if (session_.presence.isAway()) return discardOnDeleted();
    if (!drafts_->unfinished()) return;
    drafts_->discardUnfinished();
    forgetSteps();
    showNotice();
    focusFirst(); // the link that had the focus may be gone
    desk().tell(undoText(), 0, Desk::Offer::OfPage);
    Q_EMIT headChanged();
}

QString CardPage::reviveText() const {
    return session_.editor.isDirty() ? tr("Bring it back with my changes") : tr("Bring it back");
}

void CardPage::showAway() {
    const CardPresence& presence = session_.presence;
    if (presence.erased) return banner_->setNotice(Tone::Warn, presence.closed(), {});
    const bool isTyped = session_.editor.isDirty();
    const QString kept = isTyped             ? tr("What you typed is kept here and not saved.")
                         : presence.archived ? tr("It is on no list.", "a card that is archived")
                                             : QString();
    const QString story = presence.story([this](const QDateTime& at) { return session_.whenText(at); });
    if (session_.readOnly || !presence.comesBack()) return banner_->setNotice(Tone::Warn, story, kept);
    banner_->setNotice(Tone::Warn, story, kept, reviveText(), isTyped ? tr("Discard what I typed") : QString());
}

void CardPage::bringBackAway() {
    const CardPresence& presence = session_.presence;
    if (isSaving() || !presence.comesBack() || session_.readOnly) return;
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.draft().shownName();
    const qint64 asked = drafts_->draft();
    saving_.insert(asked);
    const RevisionId before = presence.gone ? RevisionId(presence.by->id.value - 1) : RevisionId();
    desk().change(
        QStringLiteral("restore"), tr("Bring back %1").arg(name),
        [id, before, archived = presence.archived](storage::UnitOfWork& work) -> Result<customers::BroughtBack> {
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
            if (drafts_->draft() != asked) return; // another card stands here by now; the draft waits
            reload();
            if (session_.presence.isAway()) return;
            form_->begin();
            showAll();
            save();
        });
}

void CardPage::discardOnDeleted() {
    if (session_.presence.archived) return revert(); // there is a card to go back to
    session_.editor.revert();
    session_.nameMissing = false;
    drafts_->drop();
    drafts_->forgetRestored();
    desk().go(listPlace());
}

void CardPage::forget(CustomerId id) {
    if (place_.id != id.value) return;
    // What is typed here tells of the person as the card did.
    drafts_->stop();
    session_.editor.revert();
    timeline_->forgetTyped();
    desk().forgetTyped(id);
    desk().go(listPlace());
}

void CardPage::forgetSteps() {
    contact_->forgetClaim();
    timeline_->forgetGivenUp();
}

QString CardPage::undoText() const {
    for (const QString& text : {contact_->undoText(), timeline_->givenUpText()})
        if (!text.isEmpty()) return text;
    if (drafts_->isDiscardLast()) return drafts_->discardText();
    const QString removed = form_->removedText();
    return removed.isEmpty() ? steps_.undoText() : removed;
}

bool CardPage::undo() {
    const QString what = undoText();
    if (!contact_->undoText().isEmpty()) {
        contact_->takeBack(); // says so itself
        return true;
    }
    if (!timeline_->givenUpText().isEmpty()) {
        timeline_->takeBackGivenUp();
        return true;
    }
    if (drafts_->isDiscardLast()) {
        drafts_->putBack();
        showNotice();
    } else if (!form_->putBack()) {
        const std::optional<QString> undone = steps_.undo();
        if (!undone) return false;
        form_->load();
        onEdited();
    }
    desk().tell(tr("Undone: %1").arg(what)); // in place of what offered it
    return true;
}

QString CardPage::redoText() const { return steps_.redoText(); }

bool CardPage::redo() {
    const std::optional<QString> again = steps_.redo();
    if (!again) return false;
    form_->load();
    onEdited();
    desk().tell(tr("Done again: %1").arg(*again));
    return true;
}

} // namespace clientela::ui
