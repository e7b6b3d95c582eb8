#include "ui/customers/CardWarnings.h"

#include "customers/CustomerChoices.h"
#include "ui/desk/DayText.h"

#include <QCoreApplication>

namespace clientela::ui {

using history::TimelineEntry;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

constexpr int kGuardDays = 7;

QString quoted(const QString& text) {
    return text.isEmpty() ? QString() : Text::tr("“%1”", "what somebody said").arg(text.simplified());
}

bool isLetter(const TimelineEntry& entry) {
    return entry.kind == QLatin1String("email") || entry.kind == QLatin1String("letter") ||
           entry.kind == QLatin1String("sms");
}

/// What came of it; of a letter what it is about, for its text is long.
QString saidIn(const TimelineEntry& entry) {
    const bool title = entry.text.isEmpty() || (isLetter(entry) && !entry.title.isEmpty());
    return quoted(title ? entry.title : entry.text);
}

/// What whoever did it is told: "You called today." Empty: what the others are told, too.
QString ownSentence(const TimelineEntry& entry, const QString& when) {
    const bool incoming = entry.direction == QLatin1String("in");
    if (entry.kind == QLatin1String("call")) {
        if (incoming) return Text::tr("Called here %1, spoke with you.", "the customer, and when").arg(when);
        return entry.direction.isEmpty() ? Text::tr("You were on the phone %1.", "when").arg(when)
                                         : Text::tr("You called %1.", "when").arg(when);
    }
    if (isLetter(entry) && entry.direction == QLatin1String("out")) return Text::tr("You wrote %1.", "when").arg(when);
    if (entry.kind == QLatin1String("meeting") || entry.kind == QLatin1String("visit"))
        return Text::tr("You met %1.", "when").arg(when);
    if (entry.kind == QLatin1String("offer")) return Text::tr("You made an offer %1.", "when").arg(when);
    return {};
}

/// "Anna called 2 days ago."; nothing for entries that are no contact (a note, a survey).
QString contactSentence(const TimelineEntry& entry, const QString& when, const QString& me) {
    const QString& by = entry.by;
    if (const QString own = by.isEmpty() || by != me ? QString() : ownSentence(entry, when); !own.isEmpty()) return own;
    const bool incoming = entry.direction == QLatin1String("in");
    const bool outgoing = entry.direction == QLatin1String("out");
    if (entry.kind == QLatin1String("call")) {
        if (incoming)
            return by.isEmpty() ? Text::tr("Called here %1.").arg(when)
                                : Text::tr("Called here %1, spoke with %2.").arg(when, by);
        if (outgoing)
            return by.isEmpty() ? Text::tr("Was called %1.").arg(when) : Text::tr("%1 called %2.").arg(by, when);
        // Nobody said who called whom.
        //: the customer, and when
        return by.isEmpty() ? Text::tr("On the phone %1.").arg(when)
                            //: the customer; with whom of us, and when
                            : Text::tr("On the phone with %1 %2.").arg(by, when);
    }
    if (isLetter(entry) && !incoming && !outgoing) {
        if (entry.kind == QLatin1String("email")) return Text::tr("An e-mail %1.", "when").arg(when);
        return entry.kind == QLatin1String("sms") ? Text::tr("A text message %1.", "when").arg(when)
                                                  : Text::tr("A letter %1.", "when").arg(when);
    }
    if (isLetter(entry)) {
        if (!by.isEmpty()) return Text::tr("%1 wrote %2.").arg(by, when);
        return incoming ? Text::tr("Wrote %1.", "the customer, and when").arg(when)
                        : Text::tr("Was written to %1.").arg(when);
    }
    if (entry.kind == QLatin1String("meeting") || entry.kind == QLatin1String("visit"))
        return by.isEmpty() ? Text::tr("Met %1.", "when").arg(when)
                            : Text::tr("Met %1 %2.", "whom and when").arg(by, when);
    if (entry.kind == QLatin1String("offer"))
        return by.isEmpty() ? Text::tr("Got an offer %1.").arg(when) : Text::tr("%1 made an offer %2.").arg(by, when);
    if (entry.kind == QLatin1String("question")) return Text::tr("Asked something %1.").arg(when);
    return {};
}

/// "Got the mailing Christmas 2 days ago."; nothing where it reached nobody.
QString campaignSentence(const TimelineEntry& entry, const QString& when) {
    if (entry.status == QLatin1String("bounced")) return {};
    return entry.kind == QLatin1String("phone")
               ? Text::tr("Was called for %1 %2.", "name of a campaign and when").arg(quoted(entry.title), when)
               : Text::tr("Got the mailing %1 %2.", "name of a campaign and when").arg(quoted(entry.title), when);
}

class Warnings {
public:
    Warnings(const CardSession& session, const std::vector<TimelineEntry>& entries)
        : session_(session), entries_(entries) {}

    QList<CardWarning> all(const history::ContactGuard& guard, const QString& me) {
        complaint();
        claimed(guard, me);
        capped(guard);
        recentContact(me);
        withdrawnConsent();
        overdue();
        return warnings_;
    }

private:
    void complaint() {
        for (const TimelineEntry& entry : entries_) {
            if (!entry.open || entry.record != QLatin1String("interaction") || entry.kind != QLatin1String("complaint"))
                continue;
            warnings_ += {QStringLiteral("complaint"),
                          Text::tr("Open complaint."),
                          saidIn(entry),
                          Text::tr("Show complaint"),
                          entry.record,
                          entry.id};
            return;
        }
    }

    void claimed(const history::ContactGuard& guard, const QString& me) {
        if (!guard.claim || guard.claim->by == me) return;
        const QString time = session_.typing.locale.toString(guard.claim->at.time(), QLocale::ShortFormat);
        warnings_ += {QStringLiteral("claim"),
                      Text::tr("%1 has taken the call.").arg(guard.claim->by),
                      Text::tr("Since %1, and not yet written down.", "a time").arg(time),
                      {},
                      {},
                      0};
    }

    void capped(const history::ContactGuard& guard) {
        if (!guard.freeFrom.isValid()) return;
        const QString day = session_.formatter.dates().shortForm(guard.freeFrom);
        warnings_ +=
            {QStringLiteral("cap"),
             //: %1 and %2 are numbers: 4 contacts in 30 days, the limit is 2
             Text::tr("%n contact(s) in %1 days, the limit is %2.", nullptr, guard.contacts)
                 .arg(guard.cap.days)
                 .arg(guard.cap.contacts),
             guard.campaigns > 0
                 ? Text::tr("%n of them mailing(s). The next contact from %1.", nullptr, guard.campaigns).arg(day)
                 : Text::tr("The next one from %1.", "a day").arg(day),
             {},
             {},
             0};
    }

    void recentContact(const QString& me) {
        const TimelineEntry* last = nullptr;
        QString sentence;
        for (const TimelineEntry& entry : entries_) {
            const qint64 days = entry.at.date().daysTo(session_.typing.today);
            const bool mailing = entry.record == QLatin1String("campaign");
            if ((!mailing && entry.record != QLatin1String("interaction")) || days < 0 || days > kGuardDays) continue;
            if (last && last->at >= entry.at) continue;
            const QString when = agoText(entry.at.date(), session_.typing.today, session_.formatter.dates());
            const QString said = mailing ? campaignSentence(entry, when) : contactSentence(entry, when, me);
            if (said.isEmpty()) continue;
            last = &entry;
            sentence = said;
        }
        if (last)
            warnings_ += {QStringLiteral("contact"),
                          sentence,
                          last->record == QLatin1String("campaign") ? QString() : saidIn(*last),
                          Text::tr("Show", "an entry of the timeline"),
                          last->record,
                          last->id};
    }

    void withdrawnConsent() {
        QStringList channels;
        const TimelineEntry* last = nullptr;
        for (const fields::Choice& channel : customers::channelChoices()) {
            const TimelineEntry* newest = nullptr;
            for (const TimelineEntry& entry : entries_)
                if (entry.record == QLatin1String("consent") && entry.kind == channel.key && entry.interest.isEmpty() &&
                    (!newest || entry.at > newest->at))
                    newest = &entry;
            if (!newest || newest->status != QLatin1String("withdrawn")) continue;
            channels += channel.label.toLower();
            if (!last || newest->at > last->at) last = newest;
        }
        if (!last) return;
        const QString day = session_.formatter.dates().shortForm(last->at.date());
        warnings_ += {QStringLiteral("consent"),
                      Text::tr("No advertising by %1.", "channels").arg(channels.join(QStringLiteral(", "))),
                      Text::tr("Withdrawn on %1.").arg(day),
                      Text::tr("Show proof"),
                      last->record,
                      last->id};
    }

    void overdue() {
        qint64 amount = 0;
        const TimelineEntry* oldest = nullptr;
        for (const TimelineEntry& entry : entries_) {
            if (entry.record != QLatin1String("document") || entry.unpaid.value_or(0) <= 0 || !entry.due.isValid() ||
                entry.due >= session_.typing.today)
                continue;
            amount += *entry.unpaid;
            if (!oldest || entry.due < oldest->due) oldest = &entry;
        }
        if (!oldest) return;
        const QString money = session_.formatter.amounts().money(amount, session_.formatter.currency());
        warnings_ += {QStringLiteral("overdue"),
                      Text::tr("%1 overdue.").arg(money),
                      Text::tr("The oldest since %1.", "an invoice that is overdue, the day")
                          .arg(session_.formatter.dates().shortForm(oldest->due)),
                      Text::tr("Show invoice"),
                      oldest->record,
                      oldest->id};
    }

    const CardSession& session_;
    const std::vector<TimelineEntry>& entries_;
    QList<CardWarning> warnings_;
};

} // namespace

QList<CardWarning> cardWarnings(const CardSession& session, const std::vector<TimelineEntry>& entries,
                                const history::ContactGuard& guard, const QString& me) {
    return Warnings(session, entries).all(guard, me);
}

} // namespace clientela::ui
