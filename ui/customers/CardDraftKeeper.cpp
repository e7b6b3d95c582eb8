#include "ui/customers/CardDraftKeeper.h"

#include "ui/customers/CardDraft.h"
#include "ui/customers/CardSession.h"
#include "ui/desk/Desk.h"

#include <utility>

namespace clientela::ui {

namespace {
constexpr int kDraftAfter = 1000; ///< milliseconds after the last key
} // namespace

CardDraftKeeper::CardDraftKeeper(Desk& desk, CardSession& session, QObject* page)
    : QObject(page), desk_(desk), session_(session) {
    timer_.setSingleShot(true);
    timer_.setInterval(kDraftAfter);
    connect(&timer_, &QTimer::timeout, this, &CardDraftKeeper::keepNow);
}

void CardDraftKeeper::setDraft(qint64 id) {
    draft_ = id;
    begun_.reset();
}

void CardDraftKeeper::setBegun() { begun_ = session_.editor; }

bool CardDraftKeeper::isAsBegun() const { return begun_ == session_.editor; }

qint64 CardDraftKeeper::newDraft() {
    newest_ = std::min(newest_ - 1, desk_.drafts().freeId());
    while (desk_.drafts().has(newest_)) --newest_;
    return newest_;
}

void CardDraftKeeper::keepNow() {
    timer_.stop();
    if (draft_ == 0) return;
    if (!session_.editor.isDirty() || session_.readOnly) return drop();
    desk_.drafts().keep(draft_, session_.editor.draft().shownName(), draftToJson(session_.editor));
}

void CardDraftKeeper::drop() {
    timer_.stop();
    desk_.drafts().remove(draft_);
}

std::optional<CardEditor> CardDraftKeeper::takeUp(qint64 draft) const {
    const std::optional<Drafts::Draft> kept = desk_.drafts().find(draft);
    if (!kept || session_.readOnly) return std::nullopt;
    return draftFromJson(kept->content);
}

void CardDraftKeeper::setRestored(qint64 draft) {
    // Whoever comes right back to it knows, and the bar below says what is not saved.
    if (!desk_.drafts().isRemembered(draft)) restoredFrom_ = desk_.drafts().find(draft)->at;
    desk_.drafts().remember(draft);
}

std::optional<qint64> CardDraftKeeper::unfinished() const {
    if (!session_.editor.isNew() || session_.readOnly) return std::nullopt;
    const QList<qint64> others = desk_.drafts().unfinished(draft_);
    return others.isEmpty() ? std::nullopt : std::optional(others.constFirst());
}

Drafts::Draft CardDraftKeeper::unfinishedDraft() const {
    const std::optional<qint64> id = unfinished();
    return id ? desk_.drafts().find(*id).value_or(Drafts::Draft()) : Drafts::Draft();
}

void CardDraftKeeper::discardUnfinished() {
    const std::optional<qint64> id = unfinished();
    if (!id) return;
    discarded_ = {*id, unfinishedDraft(), desk_.lastUndoable()};
    desk_.drafts().remove(*id);
}

bool CardDraftKeeper::isDiscardLast() const {
    return discarded_ && desk_.lastUndoable().value <= discarded_->after.value;
}

QString CardDraftKeeper::discardText() const {
    if (!discarded_) return {};
    const QString& name = discarded_->draft.title;
    return tr("Discarded %1", "a new card that was not saved").arg(name.isEmpty() ? tr("a card without a name") : name);
}

void CardDraftKeeper::putBack() {
    if (!discarded_) return;
    const auto [id, draft, after] = *std::exchange(discarded_, std::nullopt);
    desk_.drafts().keep(id, draft.title, draft.content);
}

} // namespace clientela::ui
