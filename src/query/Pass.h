#pragma once

#include "query/Bound.h"
#include "storage/Connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace clientela::query {

/// A list that was found by summing up related records, in one pass over these: who is on it, and what the pass has
/// computed of each. Who asks how many, for the first page, and for all of them need not pass again.
struct Pass {
    /// What stands beside the ids. Whole numbers, none of them empty.
    std::vector<BoundOperand> operands;
    std::vector<qint64> ids; ///< in no order, each once
    /// As many for each id as there are operands.
    std::vector<qint64> values;

    [[nodiscard]] qint64 valueOf(size_t place, size_t operand) const {
        return values[place * operands.size() + operand];
    }
    /// How many numbers it keeps room for.
    [[nodiscard]] size_t room() const { return ids.capacity() + values.capacity(); }
};

/// Passes of an open file (storage/FileMemory.h), for as long as it stays what it was: on whatever connection they are
/// asked for, a change that any program has committed forgets them. A pass that somebody makes just now is waited for;
/// if that is given up, the next who waits makes it. Any thread.
class KeptPasses {
public:
    using Make = std::function<std::shared_ptr<const Pass>()>;

    /// The pass of this name, kept or made now. `connection` is in a read transaction, which says what state of the
    /// file is meant; what has written something in its transaction gets a pass of its own, which is not kept. Throws
    /// what `make` throws; who waits is interrupted as in a statement of the connection.
    std::shared_ptr<const Pass> of(storage::Connection& connection, const QString& name, const Make& make);
    /// Forgets all that are made.
    void forget();

private:
    /// All of them together have room for no more numbers; the oldest go first. 32 MB.
    static constexpr size_t kMostNumbers = 4'000'000;

    struct Kept {
        QString name;
        std::shared_ptr<const Pass> pass; ///< null: somebody makes it
    };
    [[nodiscard]] Kept* find(const QString& name);
    void forget(const QByteArray& state, const QString& name);
    void keep(const QByteArray& state, const QString& name, const std::shared_ptr<const Pass>& pass);

    std::mutex mutex_;
    std::condition_variable made_;
    QByteArray state_; ///< of the file, that all of them are of
    std::deque<Kept> kept_;
};

} // namespace clientela::query
