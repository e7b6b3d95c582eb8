#include "formats/Phone.h"
#include "history/Interactions.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardDraft.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardHistoryDialog.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardTimeline.h"
#include "ui/widgets/Buttons.h"

#include <QDesktopServices>
#include <QUrl>

// What stands around the form of a card: warnings, figures, what happened, and the draft behind it.

namespace clientela::ui {

void CardPage::showWarnings() {
    banner_->setWarnings(session_.editor.original().id.value, session_.typing.today,
                         cardWarnings(session_, timeline_->entries()));
}

void CardPage::showEntry(const QString& record, qint64 id) {
    switch_->setCurrent(1);
    fold();
    timeline_->reveal(record, id);
}

void CardPage::log(const QString& kind) {
    if (session_.editor.isNew() || gone_) return;
    switch_->setCurrent(1);
    fold();
    timeline_->focusEntry(kind);
}

void CardPage::call() {
    const customers::ContactPoint* phone = session_.editor.draft().primary(QStringLiteral("phone"));
    if (!phone) return;
    // Whether or not a softphone takes the number, what was said is written down next.
    const QString number = phone->normal.isEmpty() ? formats::digitsOf(phone->value) : phone->normal;
    QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + number));
    log(QStringLiteral("call"));
}

void CardPage::showHistory() {
    if (session_.editor.isNew()) return;
    auto* dialog = new CardHistoryDialog(session_, desk(), this);
    connect(dialog, &CardHistoryDialog::restoreRequested, this, [this](const customers::CardChange& change) {
        session_.editor.restore(change);
        form_->load();
        onEdited();
        if (change.what == customers::CardChange::What::Value) form_->focusField(change.key);
    });
    dialog->open();
}

void CardPage::openFigure(const QString& id) {
    const QString customer = QString::number(session_.editor.original().id.value);
    const auto sales = [&](const QString& list) {
        desk().go({Place::Page::Sales, 0, list, {}, QStringLiteral("-date"), {}, {}});
    };
    if (id == QLatin1String("spent") || id == QLatin1String("last_purchase"))
        return sales(QStringLiteral("customer_id = %1 and kind in (invoice, receipt, credit_note)").arg(customer));
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

void CardPage::keepDraft() {
    draftTimer_.stop();
    if (place_.page != Place::Page::NewCard && place_.id == 0) return;
    if (!session_.editor.isDirty() || session_.readOnly) return dropDraft();
    if (gone_) return;
    desk().drafts().keep(draftId(), session_.editor.draft().shownName(), draftToJson(session_.editor));
}

void CardPage::dropDraft() {
    draftTimer_.stop();
    desk().drafts().remove(draftId());
}

std::optional<CardEditor> CardPage::takeUp(qint64 draft) {
    const std::optional<Drafts::Draft> kept = desk().drafts().find(draft);
    if (!kept || session_.readOnly) return std::nullopt;
    std::optional<CardEditor> editor = draftFromJson(kept->content);
    if (editor) restoredFrom_ = kept->at;
    return editor;
}

void CardPage::showNotice() {
    if (gone_) return banner_->setNotice(Tone::Warn, tr("This card was deleted."), tr("Undo brings it back."));
    if (restoredFrom_.isValid() && session_.editor.isDirty()) {
        const QDateTime at = restoredFrom_.toLocalTime();
        const QString when = at.date() == QDate::currentDate()
                                 ? desk().locale().toString(at.time(), QStringLiteral("HH:mm"))
                                 : session_.formatter.dates().shortForm(at.date());
        return banner_->setNotice(Tone::Accent, tr("Draft restored."),
                                  tr("What was typed until %1 is here and not saved yet.").arg(when),
                                  tr("Discard draft"));
    }
    banner_->setNotice(Tone::Warn, {}, {});
}

void CardPage::onNotice() {
    if (!gone_) revert();
}

} // namespace clientela::ui
