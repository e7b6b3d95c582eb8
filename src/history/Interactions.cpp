#include "history/Interactions.h"

#include "history/LocalTime.h"
#include "office/DeskDay.h"
#include "storage/UnitOfWork.h"

namespace clientela::history {

using storage::Connection;
using storage::Rows;

namespace {

QString selected(const char* by) {
    return QStringLiteral("SELECT id, customer_id, kind, direction, at, %1, subject, text, outcome, interest, score, "
                          "minutes, status, sent, awaited FROM interaction ")
        .arg(QLatin1String(by));
}

const QString kInteraction = selected("by");

Interaction readInteraction(const Rows& rows) {
    return {rows.id<InteractionId>(0),
            rows.id<CustomerId>(1),
            rows.text(2),
            rows.text(3),
            QDateTime::fromString(rows.text(4), Qt::ISODate),
            rows.text(5),
            rows.text(6),
            rows.text(7),
            rows.text(8),
            rows.text(9),
            rows.optionalInteger(10),
            rows.optionalInteger(11),
            rows.text(12),
            rows.text(13),
            rows.text(14)};
}

} // namespace

bool isLetterReceived(const QString& kind, const QString& direction) {
    return direction == QLatin1String("in") &&
           (kind == QLatin1String("letter") || kind == QLatin1String("email") || kind == QLatin1String("sms"));
}

bool wantsAnswer(const QString& kind) {
    return kind == QLatin1String("complaint") || kind == QLatin1String("question");
}

bool wantsAnswer(const Interaction& interaction) { return wantsAnswer(interaction.kind); }

bool wantsSettling(const Interaction& interaction) {
    return wantsAnswer(interaction) || !interaction.awaited.isEmpty();
}

std::optional<Interaction> loadInteraction(Connection& connection, InteractionId id) {
    Rows rows = connection.query(kInteraction + QStringLiteral("WHERE id = ?"), id);
    return rows.next() ? std::optional(readInteraction(rows)) : std::nullopt;
}

std::vector<Interaction> interactionsOf(Connection& connection, CustomerId customer) {
    std::vector<Interaction> interactions;
    Rows rows =
        connection.query(kInteraction + QStringLiteral("WHERE customer_id = ? ORDER BY at DESC, id DESC"), customer);
    while (rows.next()) interactions.push_back(readInteraction(rows));
    return interactions;
}

std::vector<Interaction> lastContacts(Connection& connection, CustomerId customer, int most) {
    std::vector<Interaction> contacts;
    Rows rows = connection.query(
        selected(kMadeBy) +
            QStringLiteral("WHERE customer_id = ? AND kind <> 'note' ORDER BY at DESC, id DESC LIMIT ?"),
        customer, most);
    while (rows.next()) contacts.push_back(readInteraction(rows));
    return contacts;
}

InteractionId saveInteraction(storage::UnitOfWork& work, const Interaction& i) {
    Connection& connection = work.connection();
    const QString at = localText(i.at.isValid() ? i.at : office::deskNow(work));
    if (i.id.isNull()) {
        connection.execute(
            QStringLiteral("INSERT INTO interaction (customer_id, kind, direction, at, by, subject, text, outcome, "
                           "interest, score, minutes, status, sent, awaited) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            i.customer, i.kind, i.direction, at, i.by, i.subject, i.text, i.outcome, i.interest, i.score, i.minutes,
            i.status, i.sent, i.awaited);
        return InteractionId(connection.lastInsertId());
    }
    connection.execute(
        QStringLiteral("UPDATE interaction SET customer_id = ?, kind = ?, direction = ?, at = ?, by = ?, subject = ?, "
                       "text = ?, outcome = ?, interest = ?, score = ?, minutes = ?, status = ?, sent = ?, "
                       "awaited = ? WHERE id = ?"),
        i.customer, i.kind, i.direction, at, i.by, i.subject, i.text, i.outcome, i.interest, i.score, i.minutes,
        i.status, i.sent, i.awaited, i.id);
    return i.id;
}

void removeInteraction(storage::UnitOfWork& work, InteractionId id) {
    work.connection().execute(QStringLiteral("DELETE FROM attachment WHERE interaction_id = ?"), id);
    work.connection().execute(QStringLiteral("DELETE FROM interaction WHERE id = ?"), id);
}

void putAwaitedApart(storage::UnitOfWork& work, Interaction& contact) {
    if (!wantsAnswer(contact) || contact.awaited.isEmpty()) return;
    Interaction apart;
    apart.customer = contact.customer;
    apart.kind = QStringLiteral("note"); // no contact: it is not counted twice
    apart.at = contact.at;
    apart.by = contact.by;
    apart.subject = contact.subject.isEmpty() ? contact.outcome : contact.subject;
    apart.awaited = std::exchange(contact.awaited, QString());
    apart.status = QStringLiteral("open");
    saveInteraction(work, apart);
}

void setSettled(storage::UnitOfWork& work, InteractionId id, bool settled, const QString& how) {
    std::optional<Interaction> contact = loadInteraction(work.connection(), id);
    if (contact && settled && wantsAnswer(*contact) && !contact->awaited.isEmpty()) {
        putAwaitedApart(work, *contact);
        saveInteraction(work, *contact);
    }
    if (contact && !how.isEmpty()) {
        // A short text behind what it was about is shown as what came of it: it stays in sight.
        const bool isText =
            contact->outcome.isEmpty() && !contact->subject.isEmpty() && !contact->text.contains(QLatin1Char('\n'));
        const QString known = isText ? std::exchange(contact->text, QString()) : contact->outcome;
        contact->outcome = known.isEmpty() ? how : known + QStringLiteral("; ") + how;
        saveInteraction(work, *contact);
    }
    work.connection().execute(QStringLiteral("UPDATE interaction SET status = ? WHERE id = ?"),
                              settled ? QStringLiteral("settled") : QStringLiteral("open"), id);
}

std::vector<ConsentEvent> consentsOf(Connection& connection, CustomerId customer) {
    std::vector<ConsentEvent> events;
    Rows rows = connection.query(
        QStringLiteral("SELECT id, customer_id, channel, purpose, granted, at, source, proof FROM consent_event "
                       "WHERE customer_id = ? ORDER BY at, id"),
        customer);
    while (rows.next())
        events.push_back({rows.integer(0), rows.id<CustomerId>(1), rows.text(2), rows.text(3), rows.flag(4),
                          rows.time(5), rows.text(6), rows.text(7)});
    return events;
}

QStringList consentPurposes(Connection& connection) {
    QStringList purposes;
    Rows rows = connection.query(
        QStringLiteral("SELECT purpose FROM (SELECT purpose FROM consent_event ORDER BY id DESC LIMIT 1000) AS newest "
                       "WHERE purpose <> 'marketing' GROUP BY purpose ORDER BY count(*) DESC, purpose"));
    while (rows.next()) purposes += rows.text(0);
    return purposes;
}

void recordConsent(storage::UnitOfWork& work, const ConsentEvent& event) {
    work.connection().execute(
        QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source, proof) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        event.customer, event.channel, event.purpose, event.granted,
        event.at.isValid() ? event.at : office::deskNow(work), event.source, event.proof);
}

} // namespace clientela::history
