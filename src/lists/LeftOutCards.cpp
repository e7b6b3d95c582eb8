#include "lists/LeftOutCards.h"

#include "base/Job.h"
#include "lists/Names.h"
#include "lists/SharedPost.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/Connection.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace clientela::lists {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

constexpr size_t kNamedAtOnce = 256;

} // namespace

QString reasonKey(const LeftOutCard& card) {
    return card.reason ? reasonKey(*card.reason) : QStringLiteral("household");
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
    case LeftOut::Reason::NoMobile: return Text::tr("has no mobile phone", "beside a name");
    case LeftOut::Reason::ContactedEnough: return Text::tr("was contacted often enough lately", "beside a name");
    case LeftOut::Reason::NeverAsked: return Text::tr("was never asked", "beside a name");
    case LeftOut::Reason::DoesNotFit: return Text::tr("has an address that does not fit", "beside a name");
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
    const Names names = namesIn(connection, catalogues, context.today);
    const auto namesOf = [&](const std::vector<qint64>& ids) {
        QStringList called;
        const auto known = names(kind, ids);
        for (size_t i = 0; i < ids.size(); ++i) {
            const QString name = i < known.size() && known[i] ? *known[i] : QString();
            called += name.isEmpty() ? Text::tr("Card %1", "one without a name, by its number").arg(ids[i]) : name;
        }
        return called;
    };
    qint64 named = 0;
    const auto say = [&](const std::vector<LeftOutCard>& cards) {
        for (size_t from = 0; from < cards.size(); from += kNamedAtOnce) {
            const size_t to = std::min(cards.size(), from + kNamedAtOnce);
            if (control) control->report(QString(), named, 0);
            std::vector<qint64> ids;
            std::vector<qint64> lettersOf;
            for (size_t i = from; i < to; ++i) {
                ids.push_back(cards[i].id);
                if (cards[i].letterOf != 0) lettersOf.push_back(cards[i].letterOf);
            }
            const QStringList called = namesOf(ids);
            const QStringList letters = namesOf(lettersOf);
            qsizetype letter = 0;
            for (size_t i = from; i < to; ++i, ++named) {
                LeftOutCard card = cards[i];
                card.name = called[static_cast<qsizetype>(i - from)];
                if (card.letterOf != 0) card.letterOfName = letters[letter++];
                found(card);
            }
        }
    };
    for (const LeftOut& out : plan.leftOut) {
        const auto tree = query::parse(out.list);
        if (!tree) return tree.error();
        const auto bound = query::bindList(*tree, catalogues, kind, context);
        if (!bound) return bound.error();
        std::vector<LeftOutCard> cards;
        for (const qint64 id : records.firstIds(*bound, *keys, most)) cards.push_back({id, {}, out.reason, 0, {}});
        say(cards);
    }
    if (plan.shared == 0 && plan.misfits.empty()) return named;

    const auto bound = query::bindList(plan.released, catalogues, kind, context);
    if (!bound) return bound.error();
    const std::vector<qint64> all = records.firstIds(*bound, *keys, -1);
    const auto fits = [&plan](qint64 id) { return !std::binary_search(plan.misfits.begin(), plan.misfits.end(), id); };
    std::vector<LeftOutCard> misfits;
    for (const qint64 id : all) {
        if (most >= 0 && static_cast<qint64>(misfits.size()) >= most) break;
        if (!fits(id)) misfits.push_back({id, {}, LeftOut::Reason::DoesNotFit, 0, {}});
    }
    say(misfits);
    if (plan.shared == 0) return named;

    std::vector<qint64> receiving = all;
    std::unordered_map<qint64, qint64> letterOf;
    for (const auto& [first, others] : sharePost(connection, receiving, control))
        for (const qint64 other : others) letterOf.emplace(other, first);
    std::vector<LeftOutCard> sharing;
    for (const qint64 id : all) {
        const auto on = letterOf.find(id);
        if (on == letterOf.end() || !fits(id)) continue;
        if (most >= 0 && static_cast<qint64>(sharing.size()) >= most) break;
        sharing.push_back({id, {}, std::nullopt, on->second, {}});
    }
    say(sharing);
    return named;
}

} // namespace clientela::lists
