#include "base/Failure.h"
#include "customers/Freshness.h"
#include "history/ContactGuard.h"
#include "history/Interactions.h"
#include "search/LikelySame.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardDocuments.h"
#include "ui/customers/CardDraft.h"
#include "ui/customers/CardDuplicates.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHead.h"
#include "ui/customers/CardHoldLine.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardTimeline.h"
#include "ui/customers/CardWarnings.h"
#include "ui/widgets/Buttons.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

// What stands around the form of a card: warnings, figures, what happened, those who may be the same, and where one is.

namespace clientela::ui {

namespace {

/// In place of a piece, where the focus is in what happened.
const QLatin1String kBeside("timeline");

/// Who comes back to half a sentence goes on with it; selected, the next letter would wipe it.
void typeOnAtTheEnd() {
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        line->end(false);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()))
        text->moveCursor(QTextCursor::End);
}

} // namespace

void CardPage::showWarnings() {
    if (!session_.isKept()) return hold_->setHeld({}, session_.typing.locale); // nobody to warn of
    const CustomerId id = session_.editor.original().id;
    try {
        const history::ContactGuard guard = history::contactGuard(desk().connection(), id, session_.typing.today);
        const bool isMine = guard.claim && guard.claim->by == desk().file().actorName() && !session_.readOnly;
        hold_->setHeld(isMine ? guard.claim : std::nullopt, session_.typing.locale);
        banner_->setWarnings(id.value, session_.typing.today,
                             cardWarnings(session_, timeline_->entries(), guard, desk().file().actorName()));
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
}

void CardPage::showEntry(const QString& record, qint64 id) {
    showTimeline();
    timeline_->reveal(record, id);
}

void CardPage::log(const QString& kind) {
    if (!session_.isKept() || (!session_.readOnly && !beginnings_->isAllowed())) return;
    showTimeline();
    timeline_->focusEntry(kind);
}

bool CardPage::newTask() {
    if (!session_.isKept() || session_.readOnly) return false;
    if (!beginnings_->isAllowed()) return true; // said so
    showTimeline();
    timeline_->focusTask();
    return true;
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
        return askForOneOf(lacks);
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

void CardPage::openFigureMenu(const QString& id) {
    const QList<CardFigure>& all = head_->figures()->figures();
    const auto figure = std::find_if(all.begin(), all.end(), [&](const CardFigure& one) { return one.id == id; });
    if (figure == all.end() || !figure->leads) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open", "what is behind a figure"), this, [this, id] { openFigure(id); });
    if (id == QLatin1String("last_purchase") && documents_->repeatAction() != nullptr)
        menu->addAction(documents_->repeatAction()); // with its key
    menu->popup(head_->figures()->menuPlace(id));
}

void CardPage::askForOneOf(const QStringList& lacks) {
    if (lacks.size() < 2) {
        if (!lacks.isEmpty()) askFor(lacks.first());
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& key : lacks)
        menu->addAction(withoutMnemonic(session_.customers->find(key)->label), this, [this, key] { askFor(key); });
    menu->popup(head_->figures()->menuPlace(QStringLiteral("complete")));
    menu->setActiveAction(menu->actions().constFirst()); // Enter goes on with what is asked first
}

void CardPage::askFor(const QString& field) {
    switch_->setCurrent(0);
    fold();
    form_->focusField(field);
}

void CardPage::findDuplicates() {
    if (!session_.editor.isNew() || session_.readOnly) return duplicates_->setFound({});
    try {
        duplicates_->setFound(search::likelySame(desk().connection(), session_.editor.draft(), session_.homeCountry));
    } catch (const Failure&) {
        duplicates_->setFound({}); // a hint; whoever reads the card tells of a broken file
    }
}

void CardPage::openDuplicate(int nth) {
    const auto& found = duplicates_->found();
    if (duplicates_->isHidden() || nth > static_cast<int>(found.size())) return;
    desk().go({Place::Page::Card, found[static_cast<size_t>(nth - 1)].id.value, {}, {}, {}, {}, {}});
}

void CardPage::addToCard(qint64 id) {
    const std::optional<customers::Card> card = read(CustomerId(id));
    if (!card) return;
    std::optional<CardEditor> editor = drafts_->takeUp(id);
    if (!editor) editor = CardEditor(*card);
    editor->takeOver(*card);
    editor->add(repository_->normalised(session_.editor.draft()));
    drafts_->drop();
    session_.editor = CardEditor(customers::newCard()); // it lives on in the other's draft
    desk().drafts().keep(id, card->shownName(), draftToJson(*editor));
    desk().go({Place::Page::Card, id, {}, {}, {}, {}, {}});
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
    if (session_.presence.gone) return false;
    const bool beside = piece == kBeside && timeline_->isVisible();
    if (beside)
        focusPane(timeline_);
    else if (!piece.isEmpty())
        form_->focusField(piece);
    if (down >= 0) {
        form_->scrollTo(down);
        typeOnAtTheEnd();
    }
    return beside || !form_->focusedPiece().isEmpty();
}

} // namespace clientela::ui
