#pragma once

#include "base/Ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::history {

/// A call, letter, meeting, complaint, survey...
struct Interaction {
    InteractionId id;
    CustomerId customer;
    QString kind = QStringLiteral("call");
    QString direction; ///< "in", "out" or empty
    QDateTime at;      ///< local time of the business
    QString by;
    QString subject;
    QString text;
    QString outcome;
    QString interest;
    std::optional<qint64> score; ///< satisfaction in thousandths, 1000 to 5000
    std::optional<qint64> minutes;
    QString status;  ///< "open", "settled" or empty
    QString sent;    ///< material that went to the customer, several joined by ", "
    QString awaited; ///< what the customer is to send, or bring
    bool operator==(const Interaction&) const = default;
};

/// Whether it is a letter, e-mail or text message that came from outside.
bool isLetterReceived(const QString& kind, const QString& direction);
/// `by` of interactions in SQL, for statements of this room: of a letter that came from outside only who wrote it, and
/// nobody where it is one of us, who only filed it (as files of before hold it).
inline constexpr auto kMadeBy = "CASE WHEN direction = 'in' AND kind IN ('letter', 'email', 'sms') AND by IN "
                                "(SELECT name FROM actor) THEN NULL ELSE by END";

/// Whether the customer waits for an answer: a complaint, a question.
bool wantsAnswer(const QString& kind);
bool wantsAnswer(const Interaction& interaction);
/// Whether it is open until it is settled: the customer waits for an answer, or we for what they are to send.
bool wantsSettling(const Interaction& interaction);

std::optional<Interaction> loadInteraction(storage::Connection& connection, InteractionId id);
/// Newest first.
std::vector<Interaction> interactionsOf(storage::Connection& connection, CustomerId customer);
/// The newest contacts, at most `most`: what customer_history.last_contact counts, notes left out.
std::vector<Interaction> lastContacts(storage::Connection& connection, CustomerId customer, int most);
/// Inserts (null id) or writes; returns the id.
InteractionId saveInteraction(storage::UnitOfWork& work, const Interaction& interaction);
/// With the message of an e-mail, where it is kept.
void removeInteraction(storage::UnitOfWork& work, InteractionId id);
/// What a complaint or question awaits besides becomes a note of its own, open until it came (`contact` and it would
/// share one status). Nothing where it awaits nothing; the caller saves `contact`.
void putAwaitedApart(storage::UnitOfWork& work, Interaction& contact);
/// A complaint or question is answered for, or (`settled` false) waits again. `how` is what came of it: its outcome,
/// behind what that says already; empty: nobody said. What it awaits besides goes on being awaited.
void setSettled(storage::UnitOfWork& work, InteractionId id, bool settled, const QString& how = {});

/// Consent to be contacted, given or withdrawn, with its proof. Never changed afterwards: the last one of a channel and
/// purpose stands.
struct ConsentEvent {
    qint64 id = 0;
    CustomerId customer;
    QString channel; ///< "email", "sms", "phone", "post"
    QString purpose = QStringLiteral("marketing");
    bool granted = false;
    QDateTime at;
    QString source; ///< "card", "import", "web form"
    QString proof;  ///< what shows it: a form, a letter, a call
    bool operator==(const ConsentEvent&) const = default;
};

/// Oldest first.
std::vector<ConsentEvent> consentsOf(storage::Connection& connection, CustomerId customer);
/// What the newest thousand consents of the file are for, the most frequent first, advertising left out.
QStringList consentPurposes(storage::Connection& connection);
void recordConsent(storage::UnitOfWork& work, const ConsentEvent& event);

} // namespace clientela::history
