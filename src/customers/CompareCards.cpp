#include "customers/CompareCards.h"

#include "customers/Card.h"
#include "customers/CardChangeReader.h"
#include "fields/StoredValue.h"
#include "storage/NetChanges.h"
#include "storage/ReadTransaction.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace clientela::customers {

using storage::RowChange;
using Operation = RowChange::Operation;
using Part = CardChangeReader::Part;

namespace {

const QString kCustomer = QStringLiteral("customer");

/// The name of a card that is gone, from its row.
QString nameIn(const RowChange& gone) {
    Card card;
    for (const storage::FieldChange& field : gone.fields)
        if (const QString text = field.before.toString(); !text.isEmpty()) card.values.insert(field.column, text);
    return card.shownName();
}

class Comparison {
public:
    Comparison(storage::Connection& connection, const fields::Catalogue& customers, const Moments& moments,
               JobControl& control)
        : connection_(connection), reader_(connection, customers), moments_(moments), control_(control) {}

    CardCounts run(const std::function<void(const CardDifference&)>& visit) {
        const storage::ReadTransaction oneState(connection_);
        readComingsAndGoings();
        readChanges();
        return tell(visit);
    }

private:
    struct Fate {
        bool came = false; ///< was not there at the earlier moment
        bool gone = false; ///< is not there at the later one
        QString name;      ///< of one that is gone, at the later moment or by now
    };

    void readComingsAndGoings() {
        storage::visitRowChanges(connection_, {moments_.from, moments_.to, {kCustomer}}, nullptr, control_,
                                 [&](const RowChange& change) {
                                     if (change.operation == Operation::Update) return;
                                     const bool inserted = change.operation == Operation::Insert;
                                     auto [fate, isFirst] = fates_.try_emplace(keyOf(change, "id"));
                                     if (isFirst) fate->second.came = inserted;
                                     fate->second.gone = !inserted;
                                 });
    }

    /// Whether the card was there at both moments, so that it can have changed.
    [[nodiscard]] bool stays(qint64 card) const {
        const auto fate = fates_.find(card);
        return fate == fates_.end() || (!fate->second.came && !fate->second.gone);
    }

    [[nodiscard]] bool wentAway(qint64 card) const {
        const auto fate = fates_.find(card);
        return fate != fates_.end() && !fate->second.came && fate->second.gone;
    }

    void readChanges() {
        storage::NetChanges net;
        storage::NetChanges gone;
        storage::visitRowChanges(connection_, {moments_.from, moments_.to, CardChangeReader::tables()}, nullptr,
                                 control_, [&](RowChange& change) {
                                     const auto part = CardChangeReader::partOf(change);
                                     if (change.table == kCustomer && wentAway(part->customer))
                                         return gone.take(std::move(change));
                                     if (!part || stays(part->customer) || (part->other != 0 && stays(part->other)))
                                         net.take(std::move(change));
                                 });
        gone.visit([&](const RowChange& change) { fates_[keyOf(change, "id")].name = nameIn(change); });
        std::map<std::pair<QString, qint64>, RowChange> ownerless;
        net.visit([&](const RowChange& change) {
            auto part = CardChangeReader::partOf(change);
            if (!part) part = reader_.partNow(change.table, keyOf(change, "id"));
            if (part)
                add(change, *part);
            else
                ownerless.emplace(std::pair(change.table, keyOf(change, "id")), change);
        });
        if (!ownerless.empty()) findOwners(ownerless);
    }

    /// Parts that were changed between the moments and removed after them: their removal says whose they were.
    void findOwners(const std::map<std::pair<QString, qint64>, RowChange>& ownerless) {
        if (moments_.to.isNull()) return;
        storage::visitRowChanges(connection_, {moments_.to, {}, CardChangeReader::tables()}, nullptr, control_,
                                 [&](const RowChange& change) {
                                     if (change.operation != Operation::Delete) return;
                                     const auto found = ownerless.find({change.table, keyOf(change, "id")});
                                     if (found != ownerless.end())
                                         add(found->second, *CardChangeReader::partOf(change));
                                 });
    }

    void add(const RowChange& change, const Part& part) {
        for (const qint64 card : {part.customer, part.other}) {
            if (card == 0 || !stays(card)) continue;
            std::vector<CardChange> said;
            reader_.read(change, CustomerId(card), part, said);
            if (said.empty()) continue;
            auto& all = changes_[card];
            std::move(said.begin(), said.end(), std::back_inserter(all));
        }
    }

    [[nodiscard]] QString nameNow(qint64 card) const {
        storage::Rows name =
            connection_.query(QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), card);
        return name.next() ? name.text(0) : QString();
    }

    /// Names of cards that were there at the later moment and are gone by now: their removal says how they were called.
    void readNamesOfGone(const std::vector<qint64>& cards) {
        if (moments_.to.isNull()) return;
        std::unordered_map<qint64, QString> nameless;
        for (const qint64 card : cards)
            if (!wentAway(card) && nameNow(card).isEmpty()) nameless.emplace(card, QString());
        if (nameless.empty()) return;
        storage::visitRowChanges(connection_, {moments_.to, {}, {kCustomer}}, nullptr, control_,
                                 [&](const RowChange& change) {
                                     if (change.operation != Operation::Delete) return;
                                     const auto found = nameless.find(keyOf(change, "id"));
                                     if (found != nameless.end()) found->second = nameIn(change);
                                 });
        for (const auto& [card, name] : nameless) fates_[card].name = name;
    }

    [[nodiscard]] QString nameOf(qint64 card) const {
        const QString now = nameNow(card);
        const auto fate = fates_.find(card);
        return now.isEmpty() && fate != fates_.end() ? fate->second.name : now;
    }

    CardCounts tell(const std::function<void(const CardDifference&)>& visit) {
        std::vector<qint64> cards;
        cards.reserve(fates_.size() + changes_.size());
        for (const auto& [card, fate] : fates_)
            if (fate.came != fate.gone) cards.push_back(card);
        for (const auto& [card, said] : changes_) cards.push_back(card);
        std::sort(cards.begin(), cards.end());
        readNamesOfGone(cards);
        CardCounts counts;
        qint64 done = 0;
        for (const qint64 id : cards) {
            if (++done % 1000 == 0) control_.check();
            CardDifference difference{CardDifference::What::Changed, CustomerId(id), {}, {}};
            const auto changed = changes_.find(id);
            if (changed == changes_.end()) {
                const Fate& fate = fates_.at(id);
                difference.what = fate.came ? CardDifference::What::Added : CardDifference::What::Gone;
                difference.name = fate.gone ? fate.name : nameOf(id);
                ++(fate.came ? counts.added : counts.gone);
                visit(difference);
                continue;
            }
            ++counts.changed;
            difference.name = nameOf(id);
            std::sort(changed->second.begin(), changed->second.end(), [](const CardChange& a, const CardChange& b) {
                return std::tie(a.what, a.key, a.part, a.member) < std::tie(b.what, b.key, b.part, b.member);
            });
            for (CardChange& change : changed->second) {
                difference.change = std::move(change);
                visit(difference);
            }
            changes_.erase(changed);
        }
        return counts;
    }

    storage::Connection& connection_;
    CardChangeReader reader_;
    Moments moments_;
    JobControl& control_;
    std::unordered_map<qint64, Fate> fates_;
    std::unordered_map<qint64, std::vector<CardChange>> changes_;
};

} // namespace

CardCounts compareCards(storage::Connection& connection, const fields::Catalogue& customers, const Moments& moments,
                        JobControl& control, const std::function<void(const CardDifference&)>& visit) {
    return Comparison(connection, customers, moments, control).run(visit);
}

} // namespace clientela::customers
