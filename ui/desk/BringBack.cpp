#include "ui/desk/BringBack.h"

#include "customers/BringBack.h"
#include "storage/TurnBack.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("BringBack", text, nullptr, n); }

/// Why nothing can be brought from this day into today's file, if that is so.
std::optional<Problem> wayIsBarred(const Desk& past) {
    const Desk::Past& state = *past.past();
    if (!state.today)
        return Problem{tr("Today's file is not open any more."), tr("Nothing was changed."),
                       tr("Open it, and look at this day from there.")};
    if (!state.revision)
        return Problem{tr("This backup is of another continuation of the file, not of the one that is open."),
                       tr("Nothing was changed."), tr("Restore it as a file of its own.")};
    return std::nullopt;
}

void bringBack(Desk& past, const std::vector<CustomerId>& cards) {
    if (auto problem = wayIsBarred(past)) return past.fail(*problem);
    const Desk::Past& state = *past.past();
    Desk* today = state.today;
    const QString when = past.pastText();
    today->change(
        QStringLiteral("restore"),
        //: %1 is a day and a time
        tr("%n card(s) brought back as of %1", static_cast<int>(cards.size())).arg(when),
        [cards, revision = *state.revision](storage::UnitOfWork& work) {
            JobControl alone;
            return customers::bringBackCards(work, revision, cards, customers::Bringing::Everything,
                                             work.control() ? *work.control() : alone);
        },
        &past,
        [&past, today = state.today](const Result<storage::Written<customers::BroughtBack>>& done) {
            if (!done) return past.fail(done.problem());
            const QString text = customers::textOf(done->value);
            past.tell(text);
            if (today) today->tell(text, done->committed.revision.value);
        });
}

QString textOf(const storage::TurnedBack& done, const QString& when) {
    //: %1 is a day and a time
    QString text = tr("The file is as it was on %1.").arg(when);
    if (done.stays > 0)
        text +=
            QLatin1Char(' ') + tr("%n change(s) stay, because something was made final.", static_cast<int>(done.stays));
    return text;
}

void turnBack(Desk* today, RevisionId moment, const QString& when, const QPointer<Desk>& past) {
    const auto control = today->change(
        //: %1 is a day and a time
        QStringLiteral("restore"), tr("The whole file put back to %1").arg(when),
        [moment](storage::UnitOfWork& work) {
            JobControl alone;
            return storage::turnBack(work, moment, work.control() ? *work.control() : alone);
        },
        today,
        [today, past, when](const Result<storage::Written<storage::TurnedBack>>& done) {
            today->endWork();
            if (!done) return (past ? past.data() : today)->fail(done.problem());
            Q_EMIT today->shownRequested();
            today->tell(textOf(done->value, when), done->committed.revision.value);
        },
        [today](const Progress& progress) { today->progressWork(progress); });
    today->beginWork(tr("Putting the file back"), control);
}

} // namespace

void askAndPutAllBack(Desk& past, Answers& answers, QWidget* page) {
    if (!past.past()) return;
    if (auto problem = wayIsBarred(past)) return past.fail(*problem);
    Question question;
    //: %1 is a day and a time
    question.title = tr("Put the whole file back to %1?").arg(past.pastText());
    question.line =
        tr("Everything that was done since is taken back: cards, calls, tasks, documents, lists. What stays: "
           "consents that were given or withdrawn, invoices that were made final and whom they name, and "
           "whoever was erased stays erased. Before it, a backup is made of today's file. It is one action, "
           "which can be undone.");
    question.choices = {{tr("Leave it as it is"), Question::Choice::Kind::Plain},
                        {tr("Put it back"), Question::Choice::Kind::Primary}};
    answers.ask(page, question, [&past](int choice) {
        if (choice != 1) return;
        if (auto problem = wayIsBarred(past)) return past.fail(*problem);
        Desk* today = past.past()->today;
        if (!today->backups()) return past.fail({today->readOnlyReason(), tr("Nothing was changed."), {}});
        today->backups()->snapshot(backup::Reason::BeforeTurningBack, today,
                                   [today, moment = *past.past()->revision, when = past.pastText(),
                                    here = QPointer<Desk>(&past)](const Result<backup::CaughtUp>& saved) {
                                       if (!saved) return (here ? here.data() : today)->fail(saved.problem());
                                       turnBack(today, moment, when, here);
                                   });
    });
}

void askAndBringBack(Desk& past, Answers& answers, QWidget* page, const std::vector<CustomerId>& cards) {
    if (!past.past() || cards.empty()) return;
    if (auto problem = wayIsBarred(past)) return past.fail(*problem);
    Question question;
    question.title = tr("Bring %n card(s) back into today's file?", static_cast<int>(cards.size()));
    question.line =
        tr("A card that is gone returns with everything that belonged to it. A card that is still there says "
           "again what it said on %1; calls, tasks and documents that are gone return, those that are there "
           "stay as they are. Consents that were withdrawn stay withdrawn. All of it is one action, which "
           "can be undone.")
            .arg(past.pastText());
    question.choices = {{tr("Leave them"), Question::Choice::Kind::Plain},
                        {tr("Bring back"), Question::Choice::Kind::Primary}};
    answers.ask(page, question, [&past, cards](int choice) {
        if (choice == 1) bringBack(past, cards);
    });
}

} // namespace clientela::ui
