#include "ui/desk/BringBack.h"

#include "app/ChangeWords.h"
#include "customers/BringBack.h"
#include "customers/CompareCards.h"
#include "formats/DateText.h"
#include "storage/TurnBack.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

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
        tr("%Ln card(s) brought back as of %1", static_cast<int>(cards.size())).arg(when),
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
        text += QLatin1Char(' ') +
                tr("%Ln change(s) stay, because something was made final.", static_cast<int>(done.stays));
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

void putAllBack(Desk& past) {
    if (auto problem = wayIsBarred(past)) return past.fail(*problem);
    Desk* today = past.past()->today;
    if (!today->backups()) return past.fail({today->readOnlyReason(), tr("Nothing was changed."), {}});
    today->backups()->snapshot(backup::Reason::BeforeTurningBack, today,
                               [today, moment = *past.past()->revision, when = past.pastText(),
                                here = QPointer<Desk>(&past)](const Result<backup::CaughtUp>& saved) {
                                   if (!saved) return (here ? here.data() : today)->fail(saved.problem());
                                   turnBack(today, moment, when, here);
                               });
}

/// What stands done since a moment, and would be taken back.
struct DoneSince {
    std::vector<storage::Revision> newest; ///< the first few
    qint64 actions = 0;
    qint64 changes = 0;
    storage::Revision largest;
};

constexpr size_t kNamed = 5;

/// Reads the heads of the log since then: for a job.
DoneSince doneSince(storage::Connection& connection, RevisionId moment, JobControl& control) {
    DoneSince done;
    std::vector<storage::Revision> counted; // newest first
    // Of actions from before: how often each was undone or done again since. Twice is neither here nor there.
    std::map<RevisionId, int> turns;
    storage::LogQuery query;
    query.limit = 500;
    for (bool more = true; more;) {
        const std::vector<storage::Revision> some = storage::revisions(connection, query);
        more = some.size() == 500;
        for (const storage::Revision& each : some) {
            if (each.id.value <= moment.value) {
                more = false;
                break;
            }
            if (each.direction != storage::Direction::Do) {
                if (each.root.value <= moment.value && turns[each.root]++ == 0) counted.push_back(each);
            } else if (!each.isUndone && each.undoable) { // what came and was undone is gone already
                counted.push_back(each);
            }
        }
        control.check();
        if (!some.empty()) query.before = some.back().id;
    }
    for (const storage::Revision& each : counted) {
        if (each.direction != storage::Direction::Do && turns[each.root] % 2 == 0) continue;
        ++done.actions;
        done.changes += each.changes;
        if (each.changes > done.largest.changes) done.largest = each;
        if (done.newest.size() < kNamed) done.newest.push_back(each);
    }
    return done;
}

QString titleOf(const storage::Revision& action) {
    switch (action.direction) {
    case storage::Direction::Do: break;
    case storage::Direction::Undo: return tr("Undone: %1").arg(action.title);
    case storage::Direction::Redo: return tr("Done again: %1").arg(action.title);
    }
    return action.title;
}

QString wordsOf(const DoneSince& done, const QLocale& locale) {
    const formats::DateText dates(locale);
    const auto when = [&](const QDateTime& at) {
        const QDateTime local = at.toLocalTime();
        return dates.shortForm(local.date()) + QStringLiteral(", ") +
               locale.toString(local.time(), QLocale::ShortFormat);
    };
    QStringList lines{tr("%Ln action(s) done since are taken back:", static_cast<int>(done.actions))};
    for (const storage::Revision& each : done.newest)
        lines += QStringLiteral("• ") + (each.actorName.isEmpty()
                                             //: %1 an action of the log, %2 a day and a time
                                             ? tr("%1, %2").arg(titleOf(each), when(each.at))
                                             //: %1 an action of the log, %2 a person, %3 a day and a time
                                             : tr("%1, by %2, %3").arg(titleOf(each), each.actorName, when(each.at)));
    if (const auto more = done.actions - static_cast<qint64>(done.newest.size()); more > 0)
        lines += QStringLiteral("• ") + tr("and %Ln more", static_cast<int>(more));
    lines += QString();
    lines +=
        tr("Invoices that were made final stay, and so do the customers and products that they name. Consents stay "
           "as they are, and whoever was erased stays erased. A backup of today's file is made before. It is one "
           "action, which can be undone.");
    constexpr qint64 kBig = 50; // rows
    if (done.actions > 1 && done.largest.changes >= kBig && done.largest.changes * 10 >= done.changes * 8) {
        lines += QString();
        lines += tr("Most of it is “%1”. That alone can be undone, too: in today's file, under File, What was done.")
                     .arg(titleOf(done.largest));
    }
    return lines.join(QLatin1Char('\n'));
}

QString nameOf(storage::Connection& connection, CustomerId card) {
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), card);
    return rows.next() ? rows.text(0) : QString();
}

/// What would be another on today's cards, in a few lines. Reads the log since then: for a job.
QStringList whatComesBack(storage::Connection& connection, const fields::Catalogue& customers,
                          const fields::Formatter& formatter, RevisionId moment, const std::vector<CustomerId>& cards,
                          JobControl& control) {
    using What = customers::CardDifference::What;
    const app::ChangeWords words(customers, formatter, app::Audience::People);
    std::set<qint64> gone;
    std::set<qint64> changed;
    QStringList fields;
    customers::compareCards(connection, customers, {moment, {}}, control, [&](const customers::CardDifference& each) {
        if (std::find(cards.begin(), cards.end(), each.card) == cards.end()) return;
        (each.what == What::Gone ? gone : changed).insert(each.card.value);
        if (each.what != What::Changed || each.change.what == customers::CardChange::What::Consent) return;
        const auto text = [&](const fields::Value& value) {
            const QString said = words.text(each.change, value).simplified();
            return said.isEmpty() ? tr("nothing") : QStringLiteral("“%1”").arg(said.left(60));
        };
        //: %1 a field of a card, %2 its value of then in quotes, %3 that of today
        fields += QStringLiteral("• ") +
                  tr("%1: %2 again, instead of %3")
                      .arg(words.field(each.change), text(each.change.before), text(each.change.after));
    });
    QStringList lines;
    if (cards.size() == 1) {
        if (!gone.empty()) return {tr("The card is gone from today's file. It returns with all that belonged to it.")};
        if (fields.isEmpty()) return {tr("The card itself says today what it said then.")};
        for (qsizetype i = 0; i < fields.size() && i < static_cast<qsizetype>(kNamed); ++i) lines += fields[i];
        if (const auto more = fields.size() - lines.size(); more > 0)
            lines += QStringLiteral("• ") + tr("and %Ln more", static_cast<int>(more));
        return lines;
    }
    if (!gone.empty())
        lines +=
            tr("%Ln card(s) are gone today and return with all that belonged to them.", static_cast<int>(gone.size()));
    if (!changed.empty())
        lines += tr("%Ln card(s) say something else today, and say again what they said then.",
                    static_cast<int>(changed.size()));
    if (lines.isEmpty()) lines += tr("The cards themselves say today what they said then.");
    return lines;
}

} // namespace

void askAndPutAllBack(Desk& past, Answers& answers, QWidget* page) {
    if (!past.past()) return;
    if (auto problem = wayIsBarred(past)) return past.fail(*problem);
    Desk* today = past.past()->today;
    today->jobs().run(
        [moment = *past.past()->revision](storage::Connection& connection, JobControl& control) -> Result<DoneSince> {
            return doneSince(connection, moment, control);
        },
        page,
        [&past, &answers, page](const Result<DoneSince>& done) {
            if (!done) return past.fail(done.problem());
            if (auto problem = wayIsBarred(past)) return past.fail(*problem);
            Question question;
            //: %1 is a day and a time
            question.title = tr("Put the whole file back to %1?").arg(past.pastText());
            question.line = wordsOf(*done, past.locale());
            question.choices = {{tr("Leave it as it is"), Question::Choice::Kind::Plain},
                                {tr("Put it back"), Question::Choice::Kind::Primary}};
            question.presetsSafe = true;
            answers.ask(page, question, [&past](int choice) {
                if (choice == 1) putAllBack(past);
            });
        });
}

void askAndBringBack(Desk& past, Answers& answers, QWidget* page, const std::vector<CustomerId>& cards) {
    if (!past.past() || cards.empty()) return;
    if (auto problem = wayIsBarred(past)) return past.fail(*problem);
    Desk* today = past.past()->today;
    const fields::Formatter formatter{today->locale(), today->file().business().currency,
                                      today->file().business().country};
    today->jobs().run(
        [moment = *past.past()->revision, cards, formatter, catalogues = today->file().catalogues()](
            storage::Connection& connection, JobControl& control) -> Result<QStringList> {
            return whatComesBack(connection, catalogues->customers(), formatter, moment, cards, control);
        },
        page,
        [&past, &answers, page, cards](const Result<QStringList>& lines) {
            if (!lines) return past.fail(lines.problem());
            Question question;
            const auto count = static_cast<int>(cards.size());
            const QString name = count == 1 ? nameOf(past.connection(), cards.front()) : QString();
            question.title = count == 1 ? tr("Bring %1 back into today's file?").arg(name)
                                        : tr("Bring %Ln card(s) back into today's file?", count);
            question.line =
                lines->join(QLatin1Char('\n')) + QStringLiteral("\n\n") +
                tr("Calls, tasks and documents that are gone return, those that are there stay as they are. "
                   "Consents that were withdrawn stay withdrawn. It is one action, which can be undone.");
            question.choices = {{tr("Leave it as it is"), Question::Choice::Kind::Plain},
                                {tr("Bring back"), Question::Choice::Kind::Primary}};
            answers.ask(page, question, [&past, cards](int choice) {
                if (choice == 1) bringBack(past, cards);
            });
        });
}

} // namespace clientela::ui
