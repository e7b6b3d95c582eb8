#include "sales/Products.h"

#include "base/Fold.h"
#include "storage/UnitOfWork.h"

namespace clientela::sales {

namespace {

const QString kColumns = QStringLiteral("id, code, name, category, description, unit, unit_price, vat_rate, archived");

Product read(const storage::Rows& rows) {
    return {rows.id<ProductId>(0),
            rows.text(1),
            rows.text(2),
            rows.text(3),
            rows.text(4),
            rows.text(5),
            rows.optionalInteger(6),
            rows.optionalInteger(7),
            rows.flag(8)};
}

} // namespace

std::optional<Product> loadProduct(storage::Connection& connection, ProductId id) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT %1 FROM product WHERE id = ?").arg(kColumns), id);
    return rows.next() ? std::optional(read(rows)) : std::nullopt;
}

std::vector<Product> loadProducts(storage::Connection& connection) {
    std::vector<Product> products;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT %1 FROM product WHERE archived = 0 ORDER BY clientela_sort(name), id").arg(kColumns));
    while (rows.next()) products.push_back(read(rows));
    return products;
}

ProductId saveProduct(storage::UnitOfWork& work, const Product& product) {
    storage::Connection& connection = work.connection();
    if (product.id.isNull()) {
        connection.execute(
            QStringLiteral(
                "INSERT INTO product (code, name, category, description, unit, unit_price, vat_rate, archived) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            product.code, product.name, product.category, product.description, product.unit, product.unitPrice,
            product.vatRate, product.archived);
        return ProductId(connection.lastInsertId());
    }
    connection.execute(QStringLiteral("UPDATE product SET code = ?, name = ?, category = ?, description = ?, unit = ?, "
                                      "unit_price = ?, vat_rate = ?, archived = ? WHERE id = ?"),
                       product.code, product.name, product.category, product.description, product.unit,
                       product.unitPrice, product.vatRate, product.archived, product.id);
    return product.id;
}

ProductIndex::ProductIndex(storage::Connection& connection) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT %1 FROM product ORDER BY id DESC").arg(kColumns));
    while (rows.next()) add(read(rows)); // the oldest of equal ones wins
}

void ProductIndex::add(const Product& product) {
    if (!product.code.isEmpty()) byCode_.insert(fold(product.code), product.id);
    if (!product.name.isEmpty()) byName_.insert(fold(product.name), product.id);
}

std::optional<ProductId> ProductIndex::find(const QString& code, const QString& name) const {
    if (!code.isEmpty())
        if (const auto it = byCode_.constFind(fold(code)); it != byCode_.cend()) return *it;
    if (!name.isEmpty())
        if (const auto it = byName_.constFind(fold(name)); it != byName_.cend()) return *it;
    return {};
}

ProductId ProductIndex::findOrAdd(storage::UnitOfWork& work, const Product& product) {
    if (const auto known = find(product.code, product.name)) return *known;
    Product added = product;
    if (added.name.isEmpty()) added.name = added.code;
    added.id = saveProduct(work, added);
    add(added);
    return added.id;
}

} // namespace clientela::sales
