#pragma once

#include "sales/Document.h"

#include <QHash>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::sales {

std::optional<Product> loadProduct(storage::Connection& connection, ProductId id);
/// All products by name, archived ones left out.
std::vector<Product> loadProducts(storage::Connection& connection);
/// Inserts (null id) or writes; returns the id.
ProductId saveProduct(storage::UnitOfWork& work, const Product& product);

/// The products of a file by code and by name (folded), read once, for imports that name thousands of them.
class ProductIndex {
public:
    explicit ProductIndex(storage::Connection& connection);

    /// The product that a file means: by its code, else by its name (a code that is known under another name wins).
    [[nodiscard]] std::optional<ProductId> find(const QString& code, const QString& name) const;
    /// The same, or a new one with this category.
    ProductId findOrAdd(storage::UnitOfWork& work, const Product& product);
    void add(const Product& product);

private:
    QHash<QString, ProductId> byCode_;
    QHash<QString, ProductId> byName_;
};

} // namespace clientela::sales
