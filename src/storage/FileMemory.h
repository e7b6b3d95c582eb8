#pragma once

#include <memory>
#include <mutex>
#include <typeindex>
#include <unordered_map>

namespace clientela::storage {

/// What rooms remember of a customer file while it is open, such as estimates that are dear to make: one object of each
/// type, made when it is first asked for. Shared by all connections of a CustomerFile, so by all threads; the objects
/// guard themselves.
class FileMemory {
public:
    template <class T>
    [[nodiscard]] std::shared_ptr<T> of() {
        const std::lock_guard lock(mutex_);
        std::shared_ptr<void>& kept = kept_[typeid(T)];
        if (!kept) kept = std::make_shared<T>();
        return std::static_pointer_cast<T>(kept);
    }

private:
    std::mutex mutex_;
    std::unordered_map<std::type_index, std::shared_ptr<void>> kept_;
};

} // namespace clientela::storage
