#pragma once

#include "base/Problem.h"

#include <utility>
#include <variant>

namespace clientela {

/// A value, or the Problem why there is none. For outcomes that are to be expected: validation, a conflict, a bad row.
/// A broken machine (I/O, SQL) is an exception instead: see base/Failure.h.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Problem problem) : state_(std::move(problem)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; undefined unless ok().
    [[nodiscard]] const T& value() const& { return *std::get_if<0>(&state_); }
    [[nodiscard]] T& value() & { return *std::get_if<0>(&state_); }
    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&state_)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return std::get_if<0>(&state_); }
    T* operator->() { return std::get_if<0>(&state_); }

    /// The problem; undefined if ok().
    [[nodiscard]] const Problem& problem() const { return *std::get_if<1>(&state_); }

private:
    std::variant<T, Problem> state_;
};

/// Done, or the Problem why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Problem problem) : problem_(std::move(problem)), ok_(false) {}

    [[nodiscard]] bool ok() const { return ok_; }
    explicit operator bool() const { return ok_; }
    [[nodiscard]] const Problem& problem() const { return problem_; }

private:
    Problem problem_;
    bool ok_ = true;
};

} // namespace clientela
