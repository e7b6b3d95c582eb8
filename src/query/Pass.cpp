#include "query/Pass.h"

#include <sqlite3.h>

#include <algorithm>

namespace clientela::query {

namespace {

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
    for (const Kept& one : kept_) numbers += one.pass ? one.pass->size() : 0;
    for (auto it = kept_.begin(); it != kept_.end() && numbers > kMostNumbers;) {
        numbers -= it->pass ? it->pass->size() : 0;
        it = it->pass ? kept_.erase(it) : it + 1;
    }
    made_.notify_all();
}

std::shared_ptr<const Pass> KeptPasses::of(storage::Connection& connection, const QString& name, const Make& make) {
    if (sqlite3_txn_state(connection.handle(), "main") == SQLITE_TXN_WRITE) return make();
    const QByteArray state = stateOf(connection);
    {
        std::unique_lock lock(mutex_);
        // Whoever comes from an older state than another has already seen goes on by itself.
        if (state != state_) {
            state_ = state;
            kept_.clear();
        }
        const auto isBeingMade = [&] {
            const Kept* kept = state == state_ ? find(name) : nullptr;
            return kept && !kept->pass;
        };
        made_.wait(lock, [&] { return !isBeingMade(); });
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
