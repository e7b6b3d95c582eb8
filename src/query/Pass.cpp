#include "query/Pass.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>

namespace clientela::query {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks(10);
/// A statement without end. While it stands open each step sees what interrupts its connection; the first takes long
/// enough (a millisecond or two) for the connection to look at the control that it obeys, so that what came before is
/// not missed.
storage::Rows interruptible(storage::Connection& connection) {
    return connection.query(QStringLiteral("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)"
                                           " SELECT i FROM n WHERE i > 10000"));
}

/// Names the state of the file that the connection's transaction sees: the digest of the last revision, which covers
/// all before it.
QByteArray stateOf(storage::Connection& connection) {
    storage::Rows last = connection.query(QStringLiteral("SELECT digest FROM revision ORDER BY id DESC LIMIT 1"));
    return last.next() ? last.bytes(0) : QByteArray();
}

} // namespace

KeptPasses::Kept* KeptPasses::find(const QString& name) {
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& one) { return one.name == name; });
    return found == kept_.end() ? nullptr : &*found;
}

void KeptPasses::forget() {
    const std::lock_guard lock(mutex_);
    std::erase_if(kept_, [](const Kept& one) { return one.pass != nullptr; });
}

void KeptPasses::forget(const QByteArray& state, const QString& name) {
    const std::lock_guard lock(mutex_);
    if (state == state_) std::erase_if(kept_, [&](const Kept& one) { return one.name == name; });
    made_.notify_all();
}

void KeptPasses::keep(const QByteArray& state, const QString& name, const std::shared_ptr<const Pass>& pass) {
    const std::lock_guard lock(mutex_);
    if (Kept* mine = state == state_ ? find(name) : nullptr) mine->pass = pass;
    size_t numbers = 0;
    for (const Kept& one : kept_) numbers += one.pass ? one.pass->room() : 0;
    for (auto it = kept_.begin(); it != kept_.end() && numbers > kMostNumbers;) {
        numbers -= it->pass ? it->pass->room() : 0;
        it = it->pass ? kept_.erase(it) : it + 1;
    }
    made_.notify_all();
}

std::shared_ptr<const Pass> KeptPasses::of(storage::Connection& connection, const QString& name, const Make& make) {
    if (sqlite3_txn_state(connection.handle(), "main") == SQLITE_TXN_WRITE) return make();
    const QByteArray state = stateOf(connection);
    {
        std::unique_lock lock(mutex_);
        if (state != state_) {
            state_ = state;
            kept_.clear();
        }
        const auto isBeingMade = [&] {
            const Kept* kept = state == state_ ? find(name) : nullptr;
            return kept && !kept->pass;
        };
        if (isBeingMade()) {
            storage::Rows looks = interruptible(connection);
            do {
                looks.next();
            } while (!made_.wait_for(lock, kBetweenLooks, [&] { return !isBeingMade(); }));
        }
        // Who has waited may see an older state than others do by now, and goes on alone.
        if (const Kept* kept = state == state_ ? find(name) : nullptr) return kept->pass;
        if (state == state_) kept_.push_back({name, nullptr});
    }
    try {
        std::shared_ptr<const Pass> pass = make();
        keep(state, name, pass);
        return pass;
    } catch (...) {
        forget(state, name);
        throw;
    }
}

} // namespace clientela::query
