#pragma once

#include <QtGlobal>

#include <span>

namespace clientela::demo {

/// What a stream of random numbers decides. One stream a customer and purpose, so that a change in one (a new kind of
/// task) leaves all others as they were, and any customer can be made without the ones before.
enum class Purpose : quint64 { Shape, Identity, Address, Contact, Business, Sales, Basket, History, Consent, Copy };

/// Splitmix64 (Steele, Lea, Flood 2014): small, and the same on every machine, which std::*_distribution are not.
/// Integers only, for the same reason.
class Random {
public:
    Random(quint64 seed, qint64 customer, Purpose purpose, quint64 number = 0)
        : state_(mixed(mixed(mixed(seed) ^ static_cast<quint64>(customer)) ^ (static_cast<quint64>(purpose) << 32)) ^
                 number) {}

    quint64 next() {
        state_ += kStep;
        return mixed(state_);
    }
    /// 0 ... n-1; 0 for n < 1.
    int below(int n) { return n < 1 ? 0 : static_cast<int>(((next() >> 32) * static_cast<quint64>(n)) >> 32); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    /// 0 ... n-1, the early ones more often: lists begin with what is common.
    int early(int n) {
        const int a = below(n);
        const int b = below(n);
        return a < b ? a : b;
    }
    /// 0 ... n-1 by weights that are given as running sums.
    int weighted(std::span<const int> runningSums) {
        const int at = below(runningSums.back());
        int low = 0;
        int high = static_cast<int>(runningSums.size()) - 1;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (at < runningSums[static_cast<size_t>(middle)])
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
    template <class List>
    const auto& pick(const List& list) {
        return list[static_cast<size_t>(below(static_cast<int>(std::size(list))))];
    }
    template <class List>
    const auto& pickEarly(const List& list) {
        return list[static_cast<size_t>(early(static_cast<int>(std::size(list))))];
    }

private:
    static constexpr quint64 kStep = 0x9e3779b97f4a7c15U;
    static constexpr quint64 mixed(quint64 z) {
        z += kStep;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    quint64 state_;
};

} // namespace clientela::demo
