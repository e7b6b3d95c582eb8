#include "ui/desk/BringBack.h"

#include "customers/BringBack.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("BringBack", text, nullptr, n); }

void bringBack(Desk& past, const std::vector<CustomerId>& cards) {
    const Desk::Past& state = *past.past();
    if (!state.today || !state.revision)
        return past.fail({tr("Today's file is not open any more."), tr("Nothing was changed."),
                          tr("Open it, and look at this day from there.")});
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

} // namespace

void askAndBringBack(Desk& past, Answers& answers, QWidget* page, const std::vector<CustomerId>& cards) {
    if (!past.past() || cards.empty()) return;
    const Desk::Past& state = *past.past();
    if (!state.revision && state.today)
        return past.fail({tr("This backup is of another continuation of the file, not of the one that is open."),
                          tr("Nothing was changed."), tr("Restore it as a file of its own.")});
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
