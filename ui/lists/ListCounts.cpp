#include "ui/lists/ListCounts.h"

#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "ui/desk/Desk.h"

#include <QElapsedTimer>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr qint64 kTogether = 60; ///< milliseconds: quick counts come in one go

struct Counted {
    std::vector<qint64> counts;
    double lastTook = 0;
};

} // namespace

ListCounts::ListCounts(Desk& desk, QString kind, QObject* parent)
    : QObject(parent), desk_(desk), kind_(std::move(kind)) {
    const auto forget = [this] {
        known_.clear();
        slot_.cancel();
        waiting_.clear();
        Q_EMIT forgotten();
    };
    connect(&desk, &Desk::changed, this, forget);
    connect(&desk, &Desk::actorChanged, this, forget); // "me" is somebody else
}

ListCounts::~ListCounts() = default;

std::optional<qint64> ListCounts::countOf(const query::NodePtr& list) const {
    const auto found = known_.constFind(query::toText(list));
    return found == known_.cend() ? std::nullopt : std::optional(*found);
}

void ListCounts::want(const std::vector<query::NodePtr>& lists) {
    std::deque<Waiting> wanted;
    for (const query::NodePtr& list : lists) {
        const QString text = query::toText(list);
        const auto same = [&](const Waiting& one) { return one.text == text; };
        if (!known_.contains(text) && std::none_of(wanted.begin(), wanted.end(), same)) wanted.push_back({text, list});
    }
    // What is being counted goes on if it is wanted first.
    const bool goesOn = !waiting_.empty() && !wanted.empty() && waiting_.front().text == wanted.front().text;
    waiting_ = std::move(wanted);
    if (goesOn) return;
    slot_.cancel();
    countNext();
}

void ListCounts::countNext() {
    std::vector<query::BoundList> lists;
    std::vector<QString> texts;
    while (lists.empty() && !waiting_.empty()) {
        for (size_t i = 0; i < waiting_.size(); ++i) {
            const auto bound = query::bindList(waiting_[i].tree, desk_.catalogues(), kind_, desk_.file().context());
            if (!bound) {
                if (i > 0) break;
                waiting_.pop_front(); // cannot be asked: it stays without a count
                break;
            }
            lists.push_back(*bound);
            texts.push_back(waiting_[i].text);
        }
    }
    if (lists.empty()) return Q_EMIT counted();
    slot_.start(
        desk_.jobs(),
        [lists, catalogues = desk_.file().catalogues()](storage::Connection& connection,
                                                        JobControl& control) -> Result<Counted> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *catalogues, statistics);
            Counted counted;
            QElapsedTimer all;
            all.start();
            for (const query::BoundList& list : lists) {
                QElapsedTimer one;
                one.start();
                counted.counts.push_back(records.count(list));
                counted.lastTook = static_cast<double>(one.nsecsElapsed()) / 1e6;
                control.check();
                if (all.elapsed() > kTogether) break;
            }
            return counted;
        },
        this,
        [this, texts](const Result<Counted>& counted) {
            if (!counted) {
                if (!waiting_.empty()) waiting_.pop_front();
            } else {
                for (size_t i = 0; i < counted->counts.size(); ++i) known_.insert(texts[i], counted->counts[i]);
                lastTook_ = counted->lastTook;
            }
            std::erase_if(waiting_, [this](const Waiting& one) { return known_.contains(one.text); });
            if (waiting_.empty()) return Q_EMIT this->counted();
            Q_EMIT this->counted();
            countNext();
        });
}

} // namespace clientela::ui
