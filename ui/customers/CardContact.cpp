#include "ui/customers/CardContact.h"

#include "formats/Phone.h"
#include "ui/customers/CardBeginnings.h"
#include "ui/customers/CardSession.h"
#include "ui/customers/HandOver.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace clientela::ui {

CardContact::CardContact(Desk& desk, Answers& answers, CardSession& session, CardBeginnings& beginnings, QWidget* page)
    : QObject(page), desk_(desk), answers_(answers), session_(session), beginnings_(beginnings), page_(page) {
    connect(&desk, &Desk::began, this, &CardContact::forgetClaim);
}

void CardContact::begin(const QString& kind) {
    if (!session_.isKept()) return;
    const CustomerId id = session_.editor.original().id;
    if (session_.readOnly) return handOverTo(kind);
    if (!beginnings_.isAllowed()) return;
    // Whoever presses it a second time was told, and takes over.
    const bool takeOver = std::exchange(refused_, CustomerId()) == id;
    const history::ContactClaim claim{desk_.file().actorName(), QDateTime(session_.typing.today, QTime::currentTime())};
    using Other = std::optional<history::ContactClaim>;
    const auto before = std::make_shared<Other>();
    desk_.change(
        QStringLiteral("claim"), tr("Contact with %1").arg(session_.editor.original().shownName()),
        [id, claim, takeOver, before](storage::UnitOfWork& work) -> Result<Other> {
            *before = history::claimOf(work.connection(), id, claim.at.date());
            Other other = history::claimContact(work, id, claim, takeOver);
            if (other) work.abandon();
            return other;
        },
        this,
        [this, id, kind, before](const Result<storage::Written<Other>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            if (session_.editor.original().id != id) return; // another card stands here by now
            if (!outcome->value) {
                claimed_ = {id, session_.editor.original().shownName(), *before};
                desk_.tell(tr("The others see that you are on it"), 0, Desk::Offer::OfPage);
                Q_EMIT claimChanged();
                return handOverTo(kind);
            }
            refused_ = id;
            const QString time = desk_.locale().toString(outcome->value->at.time(), QLocale::ShortFormat);
            desk_.tell(
                tr("%1 has taken this call at %2. Pressing once more takes it over.").arg(outcome->value->by, time));
            Q_EMIT claimChanged();
        });
}

void CardContact::handOverTo(const QString& kind) {
    const customers::Card& card = session_.editor.draft();
    // Whether or not another program takes it from here, what was said is written down next.
    if (kind == QLatin1String("email")) {
        if (const auto* mail = card.primary(QStringLiteral("email")))
            handOver(QUrl(QStringLiteral("mailto:") + mail->value), this,
                     [this, address = mail->value] { offerAddress(address); });
    } else if (const auto* phone = card.primary(QStringLiteral("phone"))) {
        callNumber(phone->normal.isEmpty() ? formats::digitsOf(phone->value) : phone->normal);
    }
    Q_EMIT begun(kind);
}

void CardContact::callNumber(const QString& number) {
    handOver(QUrl(QStringLiteral("tel:") + number), this, [this, number] {
        QGuiApplication::clipboard()->setText(number);
        const QString copied = tr("No program here makes calls; copied %1", "a phone number").arg(number);
        // Not instead of the offer to give the call back.
        if (!claimed_ || claimed_->customer != session_.editor.original().id) return desk_.tell(copied);
        desk_.tell(tr("The others see that you are on it. %1", "a sentence").arg(copied), 0, Desk::Offer::OfPage);
    });
}

void CardContact::offerAddress(const QString& address) {
    Question question;
    question.title = tr("No program of this computer writes e-mails");
    question.line =
        tr("What you write is logged all the same. Copy %1 for the place where you write e-mails.").arg(address);
    question.choices = {{tr("Copy nothing")}, {tr("Copy the address"), Question::Choice::Kind::Primary}};
    answers_.ask(page_, question, [this, address](int choice) {
        if (choice != 1) return;
        QGuiApplication::clipboard()->setText(address);
        desk_.tell(tr("Copied %1").arg(address));
    });
}

void CardContact::giveBack() {
    if (session_.readOnly || !session_.isKept()) return;
    const auto ended = std::make_shared<bool>(false);
    desk_.change(
        QStringLiteral("claim"), tr("No contact with %1").arg(session_.editor.original().shownName()),
        [id = session_.editor.original().id, me = desk_.file().actorName(), today = session_.typing.today,
         ended](storage::UnitOfWork& work) -> Result<void> {
            const auto now = history::claimOf(work.connection(), id, today);
            *ended = now && now->by == me; // somebody else's is theirs
            if (*ended)
                history::endClaim(work, id);
            else
                work.abandon();
            return {};
        },
        this,
        [this, ended](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            desk_.tell(*ended ? tr("The others see that you are not on it any more")
                              : tr("You are not on this call.", "nothing is given back"));
            Q_EMIT claimChanged();
        });
}

QString CardContact::undoText() const {
    return claimed_ ? tr("Taking on the contact with %1").arg(claimed_->name) : QString();
}

void CardContact::takeBack() {
    if (!claimed_) return;
    const Claimed claimed = *std::exchange(claimed_, std::nullopt);
    desk_.change(
        QStringLiteral("claim"), tr("No contact with %1").arg(claimed.name),
        [claimed, me = desk_.file().actorName(),
         today = session_.typing.today](storage::UnitOfWork& work) -> Result<void> {
            const auto now = history::claimOf(work.connection(), claimed.customer, today);
            if (!now || now->by != me) return {}; // somebody else has taken it since
            history::endClaim(work, claimed.customer);
            if (claimed.before && claimed.before->by != me)
                history::claimContact(work, claimed.customer, *claimed.before);
            return {};
        },
        this,
        [this](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            desk_.tell(tr("The others see that you are not on it any more"));
            Q_EMIT claimChanged();
        });
}

} // namespace clientela::ui
