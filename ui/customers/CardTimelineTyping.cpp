// What is typed into the line of a timeline: entered, changed, kept.
#include "base/Failure.h"
#include "history/Interactions.h"
#include "history/Tasks.h"
#include "ui/customers/CardEntryLine.h"
#include "ui/customers/CardTimeline.h"

#include <QJsonObject>

#include <algorithm>

namespace clientela::ui {

namespace {

const QLatin1String kInteraction("interaction");
const QLatin1String kTask("task");
const QLatin1String kKind("kind"); ///< in what is kept
const QLatin1String kText("text");

} // namespace

QString CardTimeline::likelyDirection() const {
    if (incoming_ && entry_->kind() == QLatin1String("call")) return QStringLiteral("in");
    return entry_->kind() == begun_ ? QStringLiteral("out") : QString();
}

void CardTimeline::enter() {
    const TimelineActs::Typed typed{entry_->kind(), entry_->kindLabel(), entry_->text(), entry_->line(),
                                    likelyDirection()};
    if (customer_.isNull() || (!typed.line.hasContact() && !typed.line.followUp)) return;
    if (changing_)
        acts_.saveChanged(customer_, *changing_, typed);
    else
        acts_.log(customer_, typed);
    showsNew_ = !changing_;
    if (typed.line.hasContact()) begun_.clear();
    if (!changing_) desk_.entryLines().remove(customer_.value);
    entry_->setText({});
    entry_->setChanging({});
    changing_.reset();
    takeUp();
}

void CardTimeline::giveUpChange() {
    if (!changing_) return;
    const history::TimelineEntry was = *changing_;
    const TimelineActs::Typed typed{entry_->kind(), entry_->kindLabel(), entry_->text(), entry_->line(), {}};
    changing_.reset();
    entry_->setText({});
    entry_->setChanging({});
    entry_->resetKind();
    takeUp();
    if (typed.text == changedFrom_ && (was.record == kTask || typed.kind == was.kind)) return;
    givenUp_ = {{customer_, was, typed}, desk_.lastUndoable()};
    Q_EMIT gaveUp();
    if (changing_) // another change that was refused came back into the line: this one waits behind it
        desk_.tell(leftText(was));
    else
        desk_.tell(givenUpText(), 0, Desk::Offer::OfPage);
}

QString CardTimeline::leftText(const history::TimelineEntry& entry) {
    return entry.title.isEmpty()
               ? tr("Left as it was", "what somebody began to change")
               : tr("Left as it was: %1", "what somebody began to change").arg(entry.title.simplified());
}

QString CardTimeline::givenUpText() const {
    if (!givenUp_ || changing_ || desk_.lastUndoable().value > givenUp_->after.value) return {};
    return leftText(*givenUp_->entered.was);
}

void CardTimeline::takeBackGivenUp() {
    const QString what = givenUpText();
    if (what.isEmpty()) return;
    const TimelineActs::Entered entered = std::exchange(givenUp_, std::nullopt)->entered;
    keepTyped(); // what is being typed now comes back after it
    entry_->setKind(entered.typed.kind);
    entry_->setText(entered.typed.text);
    changedFrom_.clear();
    setChanging(*entered.was);
    entry_->focusEnd();
    desk_.tell(tr("Undone: %1").arg(what)); // in place of what offered it
}

void CardTimeline::keepTyped() {
    keeping_.stop();
    if (customer_.isNull() || desk_.isReadOnly()) return;
    if (changing_) {
        const TimelineActs::Typed typed{entry_->kind(), entry_->kindLabel(), entry_->text(), entry_->line(), {}};
        waiting_.push_back({customer_, changing_, typed});
    } else if (entry_->text().trimmed().isEmpty()) {
        desk_.entryLines().remove(customer_.value);
    } else {
        desk_.entryLines().keep(customer_.value, {}, {{kKind, entry_->kind()}, {kText, entry_->text()}});
    }
}

void CardTimeline::forgetTyped() {
    entry_->setText({});
    entry_->setChanging({});
    changing_.reset();
    givenUp_.reset();
    keeping_.stop();
    desk_.entryLines().remove(customer_.value);
    std::erase_if(waiting_, [this](const TimelineActs::Entered& one) { return one.customer == customer_; });
}

void CardTimeline::takeUp() {
    if (changing_ || !entry_->text().isEmpty()) return;
    const auto next = std::find_if(waiting_.begin(), waiting_.end(),
                                   [this](const TimelineActs::Entered& one) { return one.customer == customer_; });
    if (next == waiting_.end()) {
        const auto typed = desk_.entryLines().find(customer_.value);
        if (!typed) return;
        entry_->setKind(typed->content.value(kKind).toString());
        entry_->setText(typed->content.value(kText).toString());
        return;
    }
    const TimelineActs::Entered entered = *next;
    waiting_.erase(next);
    entry_->setKind(entered.typed.kind);
    entry_->setText(entered.typed.text);
    changedFrom_.clear();
    if (entered.was) setChanging(*entered.was);
}

void CardTimeline::beginChange(const history::TimelineEntry& entry) {
    if (!changing_) keepTyped(); // what was being typed comes back after it
    try {
        if (entry.record == kInteraction) {
            const auto contact = history::loadInteraction(desk_.connection(), InteractionId(entry.id));
            if (!contact) return;
            entry_->setKind(contact->kind);
            entry_->setText(history::entryLineOf(*contact));
        } else if (entry.record == kTask) {
            const auto task = history::loadTask(desk_.connection(), TaskId(entry.id));
            if (!task) return;
            entry_->setText(history::entryLineOf(*task, desk_.locale()));
        } else {
            return;
        }
    } catch (const Failure& failure) {
        return desk_.fail(failure.problem());
    }
    changedFrom_ = entry_->text();
    setChanging(entry);
    entry_->focusText();
}

void CardTimeline::setChanging(const history::TimelineEntry& entry) {
    changing_ = entry;
    entry_->setChanging(entry.record == kTask ? tr("Changing a task") : tr("Changing what was logged"));
}

} // namespace clientela::ui
