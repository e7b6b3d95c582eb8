#include "history/EntryLine.h"

#include "history/ContactGuard.h"
#include "history/NotReached.h"
#include "history/WhoCalled.h"
#include "storage/UnitOfWork.h"

#include <QRegularExpression>

namespace clientela::history {

namespace {

constexpr qsizetype kSubjectMost = 60; ///< a colon later than that is part of a sentence
constexpr qsizetype kDateWordsMost = 4;
constexpr qint64 kScale = 1000;

/// Takes every match out of `text`, handing it to `take`.
template <class Take>
void takeOut(QString& text, const QRegularExpression& what, Take take) {
    for (auto match = what.match(text); match.hasMatch(); match = what.match(text)) {
        take(match);
        text.replace(match.capturedStart(), match.capturedLength(), QLatin1Char(' '));
    }
    text = text.simplified();
}

/// Takes all that stands behind a mark out of `text`: words, or more of them in quotes.
QString takeMarked(QString& text, const QRegularExpression& what) {
    QStringList found;
    takeOut(text, what, [&](const QRegularExpressionMatch& match) { found += match.captured(1) + match.captured(2); });
    return found.join(QStringLiteral(", "));
}

/// Where the follow-up begins: a '>' at the beginning of a word. -1: there is none.
qsizetype followUpAt(const QString& text) {
    static const QRegularExpression begin(QStringLiteral("(?:^|\\s)>(?=\\s*\\S)"));
    const auto match = begin.match(text);
    return match.hasMatch() ? match.capturedEnd() - 1 : -1;
}

/// A day to come, or any day whose year is written.
std::optional<QDate> dayOf(const QStringList& words, const fields::Typing& typing) {
    static const QRegularExpression year(QStringLiteral("(?:^|\\D)\\d{4}(?:$|\\D)"));
    const QString text = words.join(QLatin1Char(' '));
    const auto day = fields::readTypedDate(text, typing.locale, typing.today);
    return day && (*day >= typing.today || year.match(text).hasMatch()) ? day : std::nullopt;
}

/// The day that a task's words begin or end with, taken out of them.
QDate takeDay(QString& text, const fields::Typing& typing) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype count = std::min(kDateWordsMost, words.size()); count > 0; --count) {
        if (const auto day = dayOf(words.mid(words.size() - count), typing)) {
            text = words.mid(0, words.size() - count).join(QLatin1Char(' '));
            return *day;
        }
        if (const auto day = dayOf(words.mid(0, count), typing)) {
            text = words.mid(count).join(QLatin1Char(' '));
            return *day;
        }
    }
    return {};
}

/// The day that a rhythm begins on, "from 1 Dec" wherever it stands, taken out of the task's words with the words
/// before it.
QDate takeBeginning(QString& text, const fields::Typing& typing) {
    static const QRegularExpression from(
        QStringLiteral("(?:^|\\s)(?:(?:starting|beginning)(?: from| on)?|from|a partire da(?:l|ll')?|da(?:l|ll')?|"
                       "a partir del?|desde(?: el)?|(?:начиная )?(?:с|со|от))\\s+(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = from.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QStringList words = text.mid(match.capturedEnd()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (qsizetype count = std::min(kDateWordsMost, words.size()); count > 0; --count)
            if (const auto day = dayOf(words.mid(0, count), typing)) {
                text = (QStringList{text.left(match.capturedStart())} + words.mid(count))
                           .join(QLatin1Char(' '))
                           .simplified();
                return *day;
            }
    }
    return {};
}

std::optional<EntryLine::FollowUp> readFollowUp(QString text, const fields::Typing& typing) {
    EntryLine::FollowUp task;
    static const QRegularExpression who(QStringLiteral("(?:^|\\s)@(\"([^\"]+)\"|(\\S+))"));
    takeOut(text, who, [&](const QRegularExpressionMatch& match) { task.by = match.captured(2) + match.captured(3); });
    task.repeat = takeRepeat(text, typing);
    const QString whole = text;
    if (task.repeat) task.due = takeBeginning(text, typing);
    if (!task.due.isValid()) task.due = takeDay(text, typing);
    task.title = text.isEmpty() ? whole : text; // "> tomorrow" is a task by that name, on that day
    if (task.title.isEmpty()) return std::nullopt;
    return task;
}

QString takeInterest(QString& text) {
    static const QRegularExpression interest(QStringLiteral("(?:^|\\s)#(?:\"([^\"]+)\"|([^\\s#\"]*[^\\s#\",.;:!?]))"));
    return takeMarked(text, interest);
}

std::optional<qint64> takeScore(QString& text) {
    // Of ten, as surveys ask, it is halved; nothing is less than the 1 that a score of five begins with.
    static const QRegularExpression score(
        QStringLiteral("(?:^|\\s)(?:([1-5])(?:[.,](\\d))?/5|(10|[1-9])(?:[.,](\\d))?/10)(?=$|[\\s.,;])"));
    std::optional<qint64> found;
    takeOut(text, score, [&](const QRegularExpressionMatch& match) {
        const auto thousandths = [&](int whole) {
            return match.captured(whole).toLongLong() * kScale + match.captured(whole + 1).toLongLong() * (kScale / 10);
        };
        found = std::clamp(thousandths(1) + thousandths(3) / 2, kScale, 5 * kScale);
    });
    return found;
}

/// The score behind a task's words: "> ring her tomorrow 4/5". It may be the task's day ("> ring her 4/5", in May or in
/// April); that it is where the task has no other.
std::optional<qint64> takeScoreBehind(QString& task, const fields::Typing& typing) {
    QString rest = task;
    const std::optional<qint64> score = takeScore(rest);
    if (!score) return std::nullopt;
    const auto hasDay = [&](const QString& words) {
        const auto read = readFollowUp(words, typing);
        return read && read->due.isValid();
    };
    if (!hasDay(rest) && hasDay(task)) return std::nullopt;
    task = rest;
    return score;
}

/// A short text without an outcome stands in the line; a longer one (a letter) stays what it is.
bool readsText(const Interaction& contact) {
    return contact.outcome.isEmpty() && !contact.text.contains(QLatin1Char('\n'));
}

QString quoted(const QString& word) {
    return word.contains(QLatin1Char(' ')) ? QLatin1Char('"') + word + QLatin1Char('"') : word;
}

/// Words that a line says behind a mark, as it would be typed.
QStringList marked(QChar mark, const QString& words) {
    // What the mark would not take as one word needs its quotes.
    static const QRegularExpression oneWord(QStringLiteral("^\\p{L}[\\p{L}\\p{N}_-]*$"));
    QStringList parts;
    for (QString one : words.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        one.remove(QLatin1Char('"'));
        parts += mark + (oneWord.match(one).hasMatch() ? one : QLatin1Char('"') + one + QLatin1Char('"'));
    }
    return parts;
}

} // namespace

bool EntryLine::hasContact() const {
    return !direction.isEmpty() || !subject.isEmpty() || !outcome.isEmpty() || !interest.isEmpty() || !sent.isEmpty() ||
           !awaited.isEmpty() || score || minutes;
}

void EntryLine::writeTo(Interaction& contact) const {
    const bool waited = !contact.awaited.isEmpty();
    if (readsText(contact)) contact.text.clear(); // the line held it
    const bool wasReceived = isLetterReceived(contact.kind, contact.direction);
    if (!direction.isEmpty()) contact.direction = direction;
    // It is from whoever wrote it, which is none of us who filed it.
    if (!wasReceived && isLetterReceived(contact.kind, contact.direction)) contact.by.clear();
    contact.subject = subject;
    contact.outcome = outcome;
    contact.interest = interest;
    contact.sent = sent;
    contact.awaited = awaited;
    contact.score = score;
    contact.minutes = minutes;
    const bool begins = !waited && !awaited.isEmpty();
    // What a complaint awaits is put apart when it is logged, and opens nothing that was settled.
    if ((begins && !wantsAnswer(contact)) || (contact.status.isEmpty() && wantsSettling(contact)))
        contact.status = QStringLiteral("open");
    else if (waited && !wantsSettling(contact))
        contact.status.clear();
}

EntryLine readEntryLine(const QString& typed, const fields::Typing& typing, QStringView kind) {
    EntryLine line;
    QString text = typed.simplified();
    QString task;
    if (const qsizetype at = followUpAt(text); at >= 0) {
        task = text.mid(at + 1).trimmed();
        text = text.left(at).trimmed();
    }
    line.interest = takeInterest(text);
    // They begin with a letter: "+39 055" is a phone number, "<3" no thing that is to come.
    static const QRegularExpression sent(
        QStringLiteral("(?:^|\\s)\\+(?:\"([^\"]+)\"|(\\p{L}(?:[^\\s\"]*[^\\s\",.;:!?])?))"));
    static const QRegularExpression awaited(
        QStringLiteral("(?:^|\\s)<(?:\"([^\"]+)\"|(\\p{L}(?:[^\\s\"]*[^\\s\",.;:!?])?))"));
    line.sent = takeMarked(text, sent);
    line.awaited = takeMarked(text, awaited);
    line.score = takeScore(text);
    // What comes to mind last is typed last, behind the task. Without a contact before it, all of it is the task's.
    if (!text.isEmpty() || line.hasContact()) {
        const QStringList both{line.interest, takeInterest(task)};
        line.interest = both.join(both.contains(QString()) ? QString() : QStringLiteral(", "));
        if (!line.score) line.score = takeScoreBehind(task, typing);
    }
    if (!task.isEmpty()) line.followUp = readFollowUp(task, typing);
    static const QRegularExpression minutes(QStringLiteral("(?:^|,?\\s)(\\d{1,3}) ?(?:min|мин)\\b\\.?"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    takeOut(text, minutes,
            [&](const QRegularExpressionMatch& match) { line.minutes = match.captured(1).toLongLong(); });

    line.direction = takeDirection(text);
    const qsizetype colon = text.indexOf(QStringLiteral(": "));
    if (colon > 0 && colon <= kSubjectMost) {
        line.subject = text.left(colon).trimmed();
        line.outcome = text.mid(colon + 2).trimmed();
    } else {
        // Whom nobody reached was called, and not called back.
        if (kind == u"call") line.outcome = takeNotReached(text);
        line.subject = text;
    }
    for (const QString& said : {line.subject, line.outcome})
        if (line.direction.isEmpty()) line.direction = directionSaid(said);
    if (kind == u"call" && line.direction.isEmpty() && saysNotReached(line.outcome))
        line.direction = QStringLiteral("out");
    return line;
}

QString entryLineOf(const Interaction& contact) {
    QStringList parts;
    const QString outcome = readsText(contact) ? contact.text : contact.outcome;
    if (!contact.subject.isEmpty() && !outcome.isEmpty())
        parts += contact.subject + QStringLiteral(": ") + outcome.simplified();
    else
        parts += contact.subject + outcome.simplified();
    if (contact.minutes) parts += QStringLiteral("%1 min").arg(*contact.minutes);
    if (contact.score) {
        const qint64 tenths = *contact.score % kScale / (kScale / 10);
        const QString whole = QString::number(*contact.score / kScale);
        parts += (tenths == 0 ? whole : QStringLiteral("%1.%2").arg(whole).arg(tenths)) + QStringLiteral("/5");
    }
    for (const QString& one : contact.interest.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        parts += QLatin1Char('#') + quoted(one);
    parts += marked(QLatin1Char('+'), contact.sent);
    parts += marked(QLatin1Char('<'), contact.awaited);
    return parts.join(QLatin1Char(' ')).trimmed();
}

QString entryLineOf(const Task& task, const QLocale& locale) {
    QStringList parts{QLatin1Char('>') + task.title};
    if (task.repeat) parts += repeatWords(*task.repeat, locale);
    if (task.due.isValid()) parts += locale.toString(task.due, QStringLiteral("d MMMM yyyy"));
    if (!task.by.isEmpty()) parts += QLatin1Char('@') + quoted(task.by);
    return parts.join(QLatin1Char(' '));
}

std::optional<EntryLine::FollowUp> readTaskLine(const QString& text, const fields::Typing& typing) {
    QString said = text.simplified();
    if (said.startsWith(QLatin1Char('>'))) said = said.mid(1).trimmed();
    return said.isEmpty() ? std::nullopt : readFollowUp(said, typing);
}

Task taskOf(const EntryLine::FollowUp& followUp, CustomerId customer, const QString& actor) {
    Task task;
    task.customer = customer;
    task.kind = taskKindOf(followUp.title);
    task.title = followUp.title;
    task.due = followUp.due;
    task.by = followUp.by.isEmpty() ? actor : followUp.by;
    task.repeat = followUp.repeat;
    return task;
}

InteractionId logContact(storage::UnitOfWork& work, const Interaction& logged, const std::optional<Task>& followUp) {
    Interaction contact = logged;
    // What came already, with a complaint of files of before, stays where it is.
    const auto before = contact.id.isNull() ? std::nullopt : loadInteraction(work.connection(), contact.id);
    if (!before || before->status != QLatin1String("settled") || before->awaited.isEmpty())
        putAwaitedApart(work, contact);
    const InteractionId id = saveInteraction(work, contact);
    endClaim(work, contact.customer); // it was made
    if (followUp) saveTask(work, *followUp);
    return id;
}

} // namespace clientela::history
