#include "app/PersonalData.h"
#include "base/AtomicFile.h"
#include "base/Failure.h"
#include "history/Interactions.h"
#include "lists/Release.h"
#include "paper/PdfFile.h"
#include "ui/customers/CardConsentDialog.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/CardTimeline.h"
#include "ui/customers/EraseCards.h"
#include "ui/widgets/Answers.h"

#include <QFileInfo>
#include <QJsonDocument>

// What a person may ask of the business: everything that it holds on them, and that it forgets them.

namespace clientela::ui {

void CardPage::recordConsent() {
    if (session_.editor.isNew() || gone_ || session_.readOnly) return;
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.original().shownName();
    std::vector<history::ConsentEvent> events;
    history::ConsentWords known;
    try {
        events = history::consentsOf(desk().connection(), id);
        known = history::consentWords(desk().connection());
    } catch (const Failure& failure) {
        return desk().fail(failure.problem());
    }
    auto* dialog = new CardConsentDialog(name, events, known, session_.typing, this);
    connect(dialog, &CardConsentDialog::recorded, this, [this, id, name](history::ConsentEvent event) {
        event.customer = id;
        desk().change(
            QStringLiteral("edit"), tr("Consent of %1").arg(name),
            [event](storage::UnitOfWork& work) -> Result<void> {
                history::recordConsent(work, event);
                return {};
            },
            this,
            [this, id](const Result<storage::Written<void>>& outcome) {
                if (!outcome) return desk().fail(outcome.problem());
                desk().tell(tr("The consent is recorded"));
                if (session_.editor.original().id == id) reload();
            });
    });
    dialog->open();
}

void CardPage::tellEverything() {
    if (session_.editor.isNew() || gone_) return;
    // Whose it is, from here to the last page: another card may stand here by the time that a file is chosen, or that
    // the release is noted.
    const CustomerId id = session_.editor.original().id;
    const QString name = session_.editor.original().shownName();
    FileQuestion question;
    question.title = tr("Everything we hold on %1").arg(name);
    question.name = QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    question.filters = {tr("PDF (*.pdf)"), tr("JSON (*.json)")};
    answers_.saveFile(this, question, [this, id, name](const QString& path) {
        if (path.isEmpty()) return;
        if (session_.readOnly) return writeEverything(id, path); // there is nowhere to note it
        const lists::ReleaseRequest asked{QStringLiteral("id = %1").arg(id.value), lists::Channel::Export,
                                          QStringLiteral("privacy"), QFileInfo(path).fileName()};
        desk().change(
            QStringLiteral("export"), tr("Everything held on %1").arg(name),
            [asked, catalogues = catalogues_, id,
             here = desk().file().standpoint()](storage::UnitOfWork& work) -> Result<lists::ReleasedList> {
                const auto plan = lists::planRelease(work.connection(), *catalogues, here.on(work.connection()), asked);
                if (!plan) return plan.error().problem;
                // It belongs to the history of the card, and is redacted with it.
                work.touch(QStringLiteral("customer"), id.value, false);
                return lists::release(work, *plan);
            },
            this,
            [this, id, path](const Result<storage::Written<lists::ReleasedList>>& released) {
                if (!released) return desk().fail(released.problem());
                writeEverything(id, path);
            });
    });
}

void CardPage::writeEverything(CustomerId id, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto control = std::make_shared<std::shared_ptr<JobControl>>();
    *control = desk().jobs().run(
        [catalogues = catalogues_, here = desk().file().standpoint(), business = desk().file().business(),
         locale = desk().locale(), id, path](storage::Connection& connection, JobControl& job) -> Result<bool> {
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
            desk().endWork();
            if (!written && !(*control)->isCancelled()) return desk().fail(written.problem());
            // Cancelled, or the card is gone by now.
            desk().tell(written && *written ? tr("Saved %1").arg(name) : tr("%1 was not written").arg(name));
        });
    desk().beginWork(tr("Writing %1").arg(name), *control);
}

void CardPage::eraseForGood() {
    if (session_.readOnly || session_.editor.isNew() || gone_) return;
    const customers::Card& card = session_.editor.original();
    askAndErase(desk(), answers_, this, {card.id}, card.shownName(), [this, id = card.id] {
        if (place_.id != id.value) return;
        // What is typed here tells of the person as the card did.
        draftTimer_.stop();
        session_.editor.revert();
        timeline_->forgetTyped();
        desk().forgetTyped(id);
        desk().go(listPlace());
    });
}

} // namespace clientela::ui
