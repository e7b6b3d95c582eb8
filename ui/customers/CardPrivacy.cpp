#include "ui/customers/CardPrivacy.h"

#include "app/PersonalData.h"
#include "base/AtomicFile.h"
#include "base/Failure.h"
#include "customers/CustomerChoices.h"
#include "history/Interactions.h"
#include "lists/Release.h"
#include "paper/PdfFile.h"
#include "ui/customers/CardConsentDialog.h"
#include "ui/customers/CardPieces.h"
#include "ui/customers/CardSession.h"
#include "ui/customers/EraseCards.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace clientela::ui {

CardPrivacy::CardPrivacy(Desk& desk, Answers& answers, CardSession& session, QWidget* page)
    : QObject(page), desk_(desk), answers_(answers), session_(session), page_(page) {}

void CardPrivacy::recordConsent() {
    if (!session_.isKept() || session_.readOnly) return;
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.original().shownName();
    std::vector<history::ConsentEvent> events;
    history::ConsentWords known;
    try {
        events = history::consentsOf(desk_.connection(), id);
        known = history::consentWords(desk_.connection());
    } catch (const Failure& failure) {
        return desk_.fail(failure.problem());
    }
    auto* dialog = new CardConsentDialog(name, events, known, session_.typing, page_);
    if (savedOn_ == id && !savedWithout_.isEmpty()) dialog->begin(savedWithout_.constFirst());
    connect(dialog, &CardConsentDialog::recorded, this, [this, id, name](history::ConsentEvent event) {
        event.customer = id;
        desk_.change(
            QStringLiteral("edit"), tr("Consent of %1").arg(name),
            [event](storage::UnitOfWork& work) -> Result<void> {
                history::recordConsent(work, event);
                return {};
            },
            this,
            [this, id, channel = event.channel](const Result<storage::Written<void>>& outcome) {
                if (!outcome) return desk_.fail(outcome.problem());
                desk_.tell(tr("The consent is recorded"));
                if (savedOn_ == id && savedWithout_.removeAll(channel) > 0) Q_EMIT unprovenChanged();
                Q_EMIT recorded(id);
            });
    });
    dialog->open();
}

QKeySequence CardPrivacy::consentKey() { return {Qt::CTRL | Qt::SHIFT | Qt::Key_G}; }

void CardPrivacy::noteSaved(const customers::Card& before, const customers::Card& after) {
    if (savedOn_ != after.id) savedWithout_.clear();
    savedOn_ = after.id;
    for (const fields::Choice& channel : customers::channelChoices()) {
        const auto consent = consentOf(QStringLiteral("consent_") + channel.key);
        if (!consent || after.consents.*consent == before.consents.*consent) continue;
        savedWithout_.removeAll(channel.key);
        if (after.consents.*consent == true) savedWithout_ += channel.key;
    }
    Q_EMIT unprovenChanged();
}

QStringList CardPrivacy::unproven() const {
    QStringList ways;
    if (savedOn_ != session_.editor.original().id) return ways;
    for (const fields::Choice& channel : customers::channelChoices())
        if (savedWithout_.contains(channel.key)) ways += channel.label.toLower();
    return ways;
}

void CardPrivacy::leaveUnproven() {
    if (savedWithout_.isEmpty()) return;
    savedWithout_.clear();
    Q_EMIT unprovenChanged();
}

void CardPrivacy::tellEverything() {
    if (!session_.isKept()) return;
    // Whose it is, from here to the last page: another card may stand here by the time that a file is chosen, or that
    // the release is noted.
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.original().shownName();
    FileQuestion question;
    question.title = tr("Everything we hold on %1").arg(name);
    question.name = QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    question.filters = {tr("PDF (*.pdf)"), tr("JSON (*.json)")};
    answers_.saveFile(page_, question, [this, id, name](const QString& path) {
        if (path.isEmpty()) return;
        if (session_.readOnly) return write(id, path); // there is nowhere to note it
        const lists::ReleaseRequest asked{QStringLiteral("id = %1").arg(id.value), lists::Channel::Export,
                                          QStringLiteral("privacy"), QFileInfo(path).fileName()};
        desk_.change(
            QStringLiteral("export"), tr("Everything held on %1").arg(name),
            [asked, catalogues = desk_.file().catalogues(), id,
             here = desk_.file().standpoint()](storage::UnitOfWork& work) -> Result<lists::ReleasedList> {
                const auto plan = lists::planRelease(work.connection(), *catalogues, here.on(work.connection()), asked);
                if (!plan) return plan.error().problem;
                // It belongs to the history of the card, and is redacted with it.
                work.touch(QStringLiteral("customer"), id.value, false);
                return lists::release(work, *plan);
            },
            this,
            [this, id, path](const Result<storage::Written<lists::ReleasedList>>& released) {
                if (!released) return desk_.fail(released.problem());
                write(id, path);
            });
    });
}

void CardPrivacy::write(CustomerId id, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto control = std::make_shared<std::shared_ptr<JobControl>>();
    *control = desk_.jobs().run(
        [catalogues = desk_.file().catalogues(), here = desk_.file().standpoint(), business = desk_.file().business(),
         locale = desk_.locale(), id, path](storage::Connection& connection, JobControl& job) -> Result<bool> {
            try {
                const auto held =
                    app::readPersonalData(connection, catalogues, here.on(connection), business, locale, id);
                if (!held) return false;
                if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
                    AtomicFile file(path);
                    const QByteArray text = QJsonDocument(held->json()).toJson();
                    file.write({text.constData(), static_cast<size_t>(text.size())});
                    file.commit();
                } else {
                    const app::PersonalDataPages pages(*held);
                    paper::writePdf(pages, path, {pages.title(), business.name}, &job);
                }
                return true;
            } catch (const Failure& failure) {
                return failure.problem();
            }
        },
        this,
        [this, name, control](const Result<bool>& written) {
            desk_.endWork();
            if (!written && !(*control)->isCancelled()) return desk_.fail(written.problem());
            // Cancelled, or the card is gone by now.
            desk_.tell(written && *written ? tr("Saved %1").arg(name) : tr("%1 was not written").arg(name));
        });
    desk_.beginWork(tr("Writing %1").arg(name), *control);
}

void CardPrivacy::erase() {
    if (session_.readOnly || !session_.isKept()) return;
    const customers::Card& card = session_.editor.original();
    askAndErase(desk_, answers_, page_, {card.id}, card.shownName(), [this, id = card.id] { Q_EMIT erased(id); });
}

} // namespace clientela::ui
