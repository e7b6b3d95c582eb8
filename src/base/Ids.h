#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace clientela {

/// A row's key as a type of its own, so that a customer's id is never passed for a document's.
/// No implicit conversion either way; 0 is "not saved yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

using CustomerId = Id<struct CustomerTag>;
using DocumentId = Id<struct DocumentTag>;
using ProductId = Id<struct ProductTag>;
using InteractionId = Id<struct InteractionTag>;
using TaskId = Id<struct TaskTag>;
using ListId = Id<struct ListTag>;
using RevisionId = Id<struct RevisionTag>;
using ActorId = Id<struct ActorTag>;

} // namespace clientela

template <class Tag>
struct std::hash<clientela::Id<Tag>> {
    size_t operator()(clientela::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
