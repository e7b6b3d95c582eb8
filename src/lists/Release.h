#pragma once

#include "query/Binder.h"
#include "query/Tree.h"

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::lists {

/// By which way something leaves the house. Each has its own opt-out and its own need (a postal address, a phone).
enum class Channel { Export, Post, Email, Sms, Phone };
/// The word that is logged: "post".
QString channelKey(Channel channel);
/// Logged in a channel's place where it is a summary.
inline constexpr auto kSummary = "summary";

/// Whether advertising that way needs a yes given before (Directive 2002/58/EC, Article 13(1): e-mail and SMS; its
/// paragraph 2 lets a business write to its own customers without one about goods like those they bought). Letters and
/// calls by a person go to whoever did not say no (GDPR, recital 47 and Article 21(2)), unless a country says more.
bool needsConsent(Channel channel);

/// What somebody wants to let out.
struct ReleaseRequest {
    QString list; ///< in the list language; empty: everybody
    Channel channel = Channel::Export;
    QString purpose = QStringLiteral("marketing"); ///< opt-out counts for marketing; "service" letters go to everybody
    QString target;                                ///< for the log: "labels, Avery L7160", "customers.xlsx"
    /// The name by which it is noted on the cards of those whom it reaches (lists/NotedMailing.h): "Christmas letter".
    /// Empty: it is not. What goes out again by the same name and way on the same day does not stand in its own way.
    QString mailing{};
    bool saidYes = false; ///< of marketing: nobody but who said yes; else who never said anything is let out, too
};

/// Customers of the list who are not let out, and why. They are a list again, so that a number leads to its cards.
struct LeftOut {
    enum class Reason {
        OptedOut,
        NoPostalAddress,
        NoEmail,
        NoPhone,
        NoMobile,
        ContactedEnough,
        NeverAsked,
        DoesNotFit
    };
    Reason reason = Reason::OptedOut;
    QString text; ///< "18 want no post"
    QString list; ///< in the list language
    qint64 count = 0;
};
/// The word for scripts and the log: "opted_out", "no_postal_address", "no_email", "no_phone", "no_mobile",
/// "contacted_enough", "never_asked", "does_not_fit".
QString reasonKey(LeftOut::Reason reason);
/// The reason of such a word; nothing for any other.
std::optional<LeftOut::Reason> reasonOf(const QString& key);
/// "18 want no post".
QString reasonText(LeftOut::Reason reason, Channel channel, qint64 count);

/// Thought through, not yet let out: for previews and questions.
struct ReleasePlan {
    ReleaseRequest request;
    query::NodePtr released;      ///< the list without those left out
    qint64 asked = 0;             ///< customers of the list
    qint64 count = 0;             ///< customers who are let out, without the misfits
    std::vector<LeftOut> leftOut; ///< only reasons that concern somebody
    /// By post, of those who are let out: who is named on the letter of their household (lists/SharedPost.h), and
    /// receives none of their own.
    qint64 shared = 0;
    qint64 apart = 0; ///< by post: households that get more than one letter, as their cards say different addresses
    qint64 again = 0; ///< of those who are let out, who have the mailing of that name, way and day already
    qint64 neverAsked = 0; ///< of marketing: of those who are let out, who said neither yes nor no
    /// Who is on the list that is let out, but receives nothing, because the address does not fit its label. Nobody
    /// until leaveOutMisfits(). By number, in order: no list, as they may be too many for its text.
    std::vector<qint64> misfits{};
    [[nodiscard]] qint64 letters() const { return count - shared; } ///< by other ways as many as customers
};

/// A list that may leave the house: made only by release(), which has logged it. Exports, labels and letters take it
/// and nothing else.
class ReleasedList {
public:
    [[nodiscard]] const query::NodePtr& tree() const { return plan_.released; }
    [[nodiscard]] const ReleasePlan& plan() const { return plan_; }

private:
    friend ReleasedList release(storage::UnitOfWork& work, const ReleasePlan& plan);
    explicit ReleasedList(ReleasePlan plan) : plan_(std::move(plan)) {}

    ReleasePlan plan_;
};

/// "53 of them were never asked".
QString neverAskedText(qint64 count);
/// "9 of them have “Christmas letter” already: it went out today".
QString againText(const ReleasePlan& plan);
/// "12 are named on the letter of their household".
QString sharedText(qint64 count);
/// "2 households get more than one letter: their cards say different addresses".
QString apartText(qint64 households);

/// Works out who is let out and who is not. Reads only. The error is that of the list's text.
query::Parsed<ReleasePlan> planRelease(storage::Connection& connection, const fields::Catalogues& catalogues,
                                       const query::Context& context, const ReleaseRequest& request);

/// Takes those out of the plan whose address does not fit, and whoever would be named on the same letters; `letters` is
/// how many letters these are.
void leaveOutMisfits(ReleasePlan& plan, std::vector<qint64> customers, qint64 letters);

/// Logs the release (who, when, which list, how many, how many were left out for which reason) and hands the list over.
ReleasedList release(storage::UnitOfWork& work, const ReleasePlan& plan);

/// Logs that something left the house which is no list of customers, so that nobody could be left out of it: a table of
/// documents, what changed between two days. `target` says what and where to, for people; `rows` how many; `list` the
/// text of the list where it was one.
void logRelease(storage::UnitOfWork& work, const QString& target, qint64 rows, const QString& list = {});
/// Logs that counts and sums of a list left the house, without saying whom they are of: `records` on the list. Nobody
/// is released by that, and nobody left out.
void logSummary(storage::UnitOfWork& work, const QString& target, qint64 records, const QString& list);

} // namespace clientela::lists
