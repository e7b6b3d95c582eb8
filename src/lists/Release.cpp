#include "lists/Release.h"

#include "history/ContactGuard.h"
#include "lists/SharedPost.h"
#include "query/RecordSet.h"
#include "query/SqlWriter.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "storage/Connection.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::lists {

namespace {

// A reason to leave customers out, said in the list language, so that it is counted, shown and explained like any list.
struct Rule {
    LeftOut::Reason reason;
    QString list;
};

/// What a customer said to that way; empty for an export, to which nobody says anything.
QString consentOf(Channel channel) {
    return channel == Channel::Export ? QString() : QStringLiteral("consent_%1").arg(channelKey(channel));
}

/// Who said neither yes nor no, in the list language.
QString neverAskedList(Channel channel) { return QStringLiteral("%1 is empty").arg(consentOf(channel)); }

/// Opt-out counts for marketing alone, and nobody opts out of an export.
bool asksConsent(const ReleaseRequest& request) {
    return request.purpose == QLatin1String("marketing") && request.channel != Channel::Export;
}

/// `capped`: whom the cap on contacts forbids to contact now, in the list language; empty: there is none.
std::vector<Rule> rulesOf(const ReleaseRequest& request, const QString& capped) {
    std::vector<Rule> rules;
    const auto add = [&](LeftOut::Reason reason, const QString& list) { rules.push_back({reason, list}); };
    if (asksConsent(request)) add(LeftOut::Reason::OptedOut, QStringLiteral("%1 = no").arg(consentOf(request.channel)));
    switch (request.channel) {
    case Channel::Export: break;
    case Channel::Post:
        add(LeftOut::Reason::NoPostalAddress,
            QStringLiteral("street is empty and postal_code is empty or city is empty"));
        break;
    case Channel::Email: add(LeftOut::Reason::NoEmail, QStringLiteral("email is empty")); break;
    case Channel::Sms: // a landline rings, and shows no SMS
        add(LeftOut::Reason::NoMobile, QStringLiteral("phone_sms is empty"));
        break;
    case Channel::Phone: add(LeftOut::Reason::NoPhone, QStringLiteral("phone is empty")); break;
    }
    // An export contacts nobody, and a letter about a service is owed to everybody.
    if (asksConsent(request) && !capped.isEmpty()) add(LeftOut::Reason::ContactedEnough, capped);
    // The last, so that they are as many as would otherwise go out without having been asked.
    if (asksConsent(request) && request.saidYes) add(LeftOut::Reason::NeverAsked, neverAskedList(request.channel));
    return rules;
}

query::NodePtr both(const query::NodePtr& a, const query::NodePtr& b) {
    if (!a) return b;
    query::Node node;
    node.kind = query::Node::Kind::And;
    node.children = {a, b};
    return std::make_shared<const query::Node>(std::move(node));
}

query::NodePtr negated(const query::NodePtr& of) {
    query::Node node;
    node.kind = query::Node::Kind::Not;
    node.children = {of};
    return std::make_shared<const query::Node>(std::move(node));
}

} // namespace

namespace {

constexpr std::pair<LeftOut::Reason, const char*> kReasons[] = {
    {LeftOut::Reason::OptedOut, "opted_out"},     {LeftOut::Reason::NoPostalAddress, "no_postal_address"},
    {LeftOut::Reason::NoEmail, "no_email"},       {LeftOut::Reason::NoPhone, "no_phone"},
    {LeftOut::Reason::NoMobile, "no_mobile"},     {LeftOut::Reason::ContactedEnough, "contacted_enough"},
    {LeftOut::Reason::NeverAsked, "never_asked"}, {LeftOut::Reason::DoesNotFit, "does_not_fit"},
};

} // namespace

QString reasonKey(LeftOut::Reason reason) {
    for (const auto& [one, key] : kReasons)
        if (one == reason) return QLatin1String(key);
    return {};
}

std::optional<LeftOut::Reason> reasonOf(const QString& key) {
    for (const auto& [one, word] : kReasons)
        if (key == QLatin1String(word)) return one;
    return std::nullopt;
}

QString reasonText(LeftOut::Reason reason, Channel channel, qint64 count) {
    const auto tr = [count](const char* text) {
        return QCoreApplication::translate("Lists", text, nullptr, static_cast<int>(count));
    };
    switch (reason) {
    case LeftOut::Reason::OptedOut:
        return channel == Channel::Post    ? tr("%Ln want no post")
               : channel == Channel::Email ? tr("%Ln want no e-mail")
               : channel == Channel::Sms   ? tr("%Ln want no SMS")
                                           : tr("%Ln want no calls");
    case LeftOut::Reason::NoPostalAddress: return tr("%Ln have no postal address");
    case LeftOut::Reason::NoEmail: return tr("%Ln have no e-mail address");
    case LeftOut::Reason::NoPhone: return tr("%Ln have no phone");
    case LeftOut::Reason::NoMobile: return tr("%Ln have no mobile phone");
    case LeftOut::Reason::ContactedEnough: return tr("%Ln were contacted often enough lately");
    case LeftOut::Reason::NeverAsked: return tr("%Ln were never asked");
    case LeftOut::Reason::DoesNotFit: return tr("%Ln have an address that does not fit");
    }
    return {};
}

QString neverAskedText(qint64 count) {
    const int n = static_cast<int>(count); // what is no plain variable lupdate passes over
    return QCoreApplication::translate("Lists", "%Ln of them were never asked", nullptr, n);
}

QString againText(const ReleasePlan& plan) {
    const int n = static_cast<int>(plan.again);
    return QCoreApplication::translate("Lists", "%Ln of them have “%1” already: it went out today", nullptr, n)
        .arg(plan.request.mailing);
}

QString sharedText(qint64 count) {
    const int n = static_cast<int>(count); // what is no plain variable lupdate passes over
    return QCoreApplication::translate("Lists", "%Ln are named on the letter of their household", nullptr, n);
}

QString apartText(qint64 households) {
    const int n = static_cast<int>(households); // as above
    return QCoreApplication::translate(
        "Lists", "%Ln household(s) get(s) more than one letter: their cards say different addresses", nullptr, n);
}

bool needsConsent(Channel channel) { return channel == Channel::Email || channel == Channel::Sms; }

QString channelKey(Channel channel) {
    switch (channel) {
    case Channel::Export: return QStringLiteral("export");
    case Channel::Post: return QStringLiteral("post");
    case Channel::Email: return QStringLiteral("email");
    case Channel::Sms: return QStringLiteral("sms");
    case Channel::Phone: return QStringLiteral("phone");
    }
    return {};
}

query::Parsed<ReleasePlan> planRelease(storage::Connection& connection, const fields::Catalogues& catalogues,
                                       const query::Context& context, const ReleaseRequest& request) {
    const query::Parsed<query::NodePtr> tree = query::parse(request.list);
    if (!tree) return tree.error();

    query::Statistics statistics(connection);
    const query::SqlWriter writer(catalogues, &statistics);
    std::optional<query::ParseError> error;
    const auto count = [&](const query::NodePtr& list) -> qint64 {
        const query::Parsed<query::BoundList> bound =
            query::bindList(list, catalogues, QStringLiteral("customer"), context);
        if (!bound) {
            if (!error) error = bound.error();
            return 0;
        }
        const query::Sql sql = writer.writeCount(*bound);
        auto rows = connection.queryList(sql.text, sql.values);
        return rows.next() ? rows.integer(0) : 0;
    };

    ReleasePlan plan;
    plan.request = request;
    plan.released = *tree;
    plan.asked = count(*tree);
    if (error) return *error;
    plan.count = plan.asked;
    std::optional<history::Mailing> mailing;
    if (!request.mailing.isEmpty())
        mailing = {request.mailing.simplified(), channelKey(request.channel), context.today};
    const QString capped = history::cappedList(connection, history::contactCap(connection), context.today, mailing);
    for (const Rule& rule : rulesOf(request, capped)) {
        // Whom one reason took away is not counted for the next.
        const query::NodePtr without = *query::parse(rule.list);
        const query::NodePtr here = both(plan.released, without);
        const qint64 left = count(here);
        if (left == 0) continue;
        plan.leftOut.push_back(
            {rule.reason, reasonText(rule.reason, request.channel, left), query::toText(here), left});
        plan.released = both(plan.released, negated(without));
        plan.count -= left;
    }
    if (mailing && history::isNoted(connection, *mailing)) {
        const QString have = QStringLiteral("campaigns(%1) > 0").arg(history::campaignFilter(*mailing));
        plan.again = count(both(plan.released, *query::parse(have)));
    }
    if (asksConsent(request) && !request.saidYes)
        plan.neverAsked = count(both(plan.released, *query::parse(neverAskedList(request.channel))));
    if (error) return *error;
    if (request.channel == Channel::Post && hasHouseholds(connection)) {
        const auto bound = query::bindList(plan.released, catalogues, QStringLiteral("customer"), context);
        if (!bound) return bound.error();
        query::RecordSet records(connection, catalogues, statistics);
        std::vector<qint64> customers = records.firstIds(*bound, {}, -1);
        sharePost(connection, customers, nullptr, &plan.apart);
        plan.shared = plan.count - static_cast<qint64>(customers.size());
    }
    return plan;
}

namespace {

/// A row of the log.
struct Entry {
    const ReleaseRequest& request;
    QString channel;
    qint64 released = 0;
    qint64 leftOut = 0;
    QStringList reasons{};
    std::optional<qint64> summaryOf{};
    std::optional<qint64> neverAsked{};
    std::optional<qint64> letters{};
};

void enter(storage::UnitOfWork& work, const Entry& entry) {
    const QVariant reasons = entry.reasons.isEmpty() ? QVariant() : entry.reasons.join(QStringLiteral(", "));
    const auto known = [](std::optional<qint64> number) { return number ? QVariant(*number) : QVariant(); };
    work.connection().execute(
        QStringLiteral("INSERT INTO release_log (at, actor_id, channel, purpose, list, target, released, left_out, "
                       "left_out_by, summary_of, never_asked, letters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        work.now(), work.action().actor, entry.channel, entry.request.purpose, entry.request.list, entry.request.target,
        entry.released, entry.leftOut, reasons, known(entry.summaryOf), known(entry.neverAsked), known(entry.letters));
}

ReleaseRequest ownUse(const QString& target, const QString& list) {
    return {list, Channel::Export, QStringLiteral("own use"), target};
}

} // namespace

void leaveOutMisfits(ReleasePlan& plan, std::vector<qint64> customers, qint64 letters) {
    plan.misfits = std::move(customers);
    std::sort(plan.misfits.begin(), plan.misfits.end());
    const qint64 all = std::ssize(plan.misfits);
    plan.count -= all;
    plan.shared -= all - letters;
}

ReleasedList release(storage::UnitOfWork& work, const ReleasePlan& plan) {
    QStringList reasons;
    for (const LeftOut& out : plan.leftOut)
        reasons += QStringLiteral("%1 %2").arg(reasonKey(out.reason), QString::number(out.count));
    if (!plan.misfits.empty())
        reasons += QStringLiteral("%1 %2").arg(reasonKey(LeftOut::Reason::DoesNotFit),
                                               QString::number(std::ssize(plan.misfits)));
    Entry entry{plan.request, channelKey(plan.request.channel), plan.count, plan.asked - plan.count, reasons};
    if (asksConsent(plan.request)) entry.neverAsked = plan.neverAsked;
    if (plan.shared > 0) entry.letters = plan.letters();
    enter(work, entry);
    return ReleasedList(plan);
}

void logRelease(storage::UnitOfWork& work, const QString& target, qint64 rows, const QString& list) {
    enter(work, {ownUse(target, list), channelKey(Channel::Export), rows});
}

void logSummary(storage::UnitOfWork& work, const QString& target, qint64 records, const QString& list) {
    enter(work, {ownUse(target, list), QLatin1String(kSummary), 0, 0, {}, records});
}

} // namespace clientela::lists
