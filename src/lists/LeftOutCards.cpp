#include "lists/LeftOutCards.h"

#include "base/Job.h"
#include "lists/SharedPost.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"

#include <QCoreApplication>

#include <unordered_map>

namespace clientela::lists {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

/// Names of cards, one look-up each.
class Names {
public:
    explicit Names(storage::Connection& connection)
        : statement_(connection, "SELECT name FROM customer_derived WHERE customer_id = ?") {}

    [[nodiscard]] QString of(qint64 id) {
        statement_.reset();
        statement_.bindInteger(1, id);
        const QString name = statement_.step() ? QString::fromUtf8(statement_.text(0)) : QString();
        statement_.reset();
        return name.isEmpty() ? Text::tr("Card %1", "one without a name, by its number").arg(id) : name;
    }

private:
    storage::NativeStatement statement_;
};

} // namespace

QString reasonKey(const LeftOutCard& card) {
    if (!card.reason) return QStringLiteral("household");
    switch (*card.reason) {
    case LeftOut::Reason::OptedOut: return QStringLiteral("opted_out");
    case LeftOut::Reason::NoPostalAddress: return QStringLiteral("no_postal_address");
    case LeftOut::Reason::NoEmail: return QStringLiteral("no_email");
    case LeftOut::Reason::NoPhone: return QStringLiteral("no_phone");
    case LeftOut::Reason::ContactedEnough: return QStringLiteral("contacted_enough");
    }
    return {};
}

QString reasonText(const LeftOutCard& card, Channel channel) {
    if (!card.reason)
        return Text::tr("on the letter of %1", "beside the name of who lives there, too").arg(card.letterOfName);
    switch (*card.reason) {
    case LeftOut::Reason::OptedOut:
        return channel == Channel::Post    ? Text::tr("wants no post", "beside a name")
               : channel == Channel::Email ? Text::tr("wants no e-mail", "beside a name")
               : channel == Channel::Sms   ? Text::tr("wants no SMS", "beside a name")
                                           : Text::tr("wants no calls", "beside a name");
    case LeftOut::Reason::NoPostalAddress: return Text::tr("has no postal address", "beside a name");
    case LeftOut::Reason::NoEmail: return Text::tr("has no e-mail address", "beside a name");
    case LeftOut::Reason::NoPhone: return Text::tr("has no phone", "beside a name");
    case LeftOut::Reason::ContactedEnough: return Text::tr("was contacted often enough lately", "beside a name");
    }
    return {};
}

query::Parsed<qint64> nameLeftOut(storage::Connection& connection, const fields::Catalogues& catalogues,
                                  const query::Context& context, const ReleasePlan& plan, qint64 most,
                                  const std::function<void(const LeftOutCard&)>& found, JobControl* control) {
    const QString kind = QStringLiteral("customer");
    query::Statistics statistics(connection);
    query::RecordSet records(connection, catalogues, statistics);
    connection.sortOnDisk();
    const auto keys = query::bindKeys(*query::parseKeys(QStringLiteral("name"), true), catalogues, kind, context);
    if (!keys) return keys.error();
    Names names(connection);
    qint64 named = 0;
    const auto say = [&](LeftOutCard card) {
        if (control && named % 512 == 0) control->report(QString(), named, 0);
        card.name = names.of(card.id);
        found(card);
        ++named;
    };
    for (const LeftOut& out : plan.leftOut) {
        const auto tree = query::parse(out.list);
        if (!tree) return tree.error();
        const auto bound = query::bindList(*tree, catalogues, kind, context);
        if (!bound) return bound.error();
        for (const qint64 id : records.firstIds(*bound, *keys, most)) say({id, {}, out.reason, 0, {}});
    }
    if (plan.shared == 0) return named;

    const auto bound = query::bindList(plan.released, catalogues, kind, context);
    if (!bound) return bound.error();
    const std::vector<qint64> all = records.firstIds(*bound, *keys, -1);
    std::vector<qint64> receiving = all;
    std::unordered_map<qint64, qint64> letterOf;
    for (const auto& [first, others] : sharePost(connection, receiving, control))
        for (const qint64 other : others) letterOf.emplace(other, first);
    qint64 shared = 0;
    for (const qint64 id : all) {
        const auto on = letterOf.find(id);
        if (on == letterOf.end()) continue;
        if (most >= 0 && shared++ >= most) break;
        say({id, {}, std::nullopt, on->second, names.of(on->second)});
    }
    return named;
}

} // namespace clientela::lists
