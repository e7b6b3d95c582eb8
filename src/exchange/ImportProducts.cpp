#include "exchange/ImportProducts.h"

#include "base/Fold.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 kSeveral = -1;

} // namespace

ProductTaker::ProductTaker(storage::UnitOfWork& work, const ImportMapping& mapping, const fields::Catalogue& catalogue,
                           const Currency& currency, QDate today, Rejects& rejects)
    : work_(work), values_(mapping, catalogue, currency, today), match_(mapping.match), rejects_(rejects) {
    if (match_.isEmpty()) return;
    const bool byCode = match_ == QLatin1String("code");
    const auto read = [&](const QString& column, const char* where, QHash<QString, qint64>& into) {
        storage::Rows rows = work.connection().query(
            QStringLiteral("SELECT id, %1 FROM product WHERE archived = 0 AND %1 IS NOT NULL").arg(column) +
            QLatin1String(where));
        while (rows.next()) {
            qint64& id = into[fold(rows.text(1))];
            id = id == 0 ? rows.integer(0) : kSeveral;
        }
    };
    read(byCode ? QStringLiteral("code") : QStringLiteral("name"), "", known_);
    if (byCode) read(QStringLiteral("name"), " AND code IS NULL", codeless_);
}

void ProductTaker::apply(sales::Product& product) const {
    const auto set = [this](const char* key, QString& text) {
        if (const QString value = values_.text(values_.find(QLatin1String(key))); !value.isEmpty()) text = value;
    };
    const auto setNumber = [this](const char* key, std::optional<qint64>& number) {
        if (const auto value = values_.number(values_.find(QLatin1String(key)))) number = value;
    };
    set("code", product.code);
    set("name", product.name);
    set("category", product.category);
    set("description", product.description);
    set("unit", product.unit);
    setNumber("unit_price", product.unitPrice);
    setNumber("vat_rate", product.vatRate);
    if (const auto archived = values_.number(values_.find(QStringLiteral("archived"))))
        product.archived = *archived != 0;
}

std::optional<BadRow> ProductTaker::put(const CsvReader& reader) {
    if (auto bad = values_.read(reader)) return bad;
    sales::Product product;
    const QString wanted = match_.isEmpty() ? QString() : fold(values_.text(values_.find(match_)));
    qint64 id = wanted.isEmpty() ? 0 : known_.value(wanted);
    // Sales that name no code have made products without one: the list of products gives it to them.
    const QString name = fold(values_.text(values_.find(QStringLiteral("name"))));
    if (id == 0 && !name.isEmpty())
        if (const qint64 codeless = codeless_.value(name); codeless > 0) id = codeless;
    if (id == kSeveral) return values_.bad(reader.line(), match_, Words::tr("Several products have “%1”.").arg(wanted));
    if (id > 0) product = sales::loadProduct(work_.connection(), ProductId(id)).value_or(product);
    const sales::Product before = product;
    apply(product);
    if (product.name.isEmpty()) product.name = product.code;
    if (product.name.isEmpty())
        return values_.bad(reader.line(), QStringLiteral("name"), Words::tr("There is no name."));
    if (product == before) {
        ++unchanged_;
        return std::nullopt;
    }
    const ProductId saved = sales::saveProduct(work_, product);
    if (!wanted.isEmpty()) known_.insert(wanted, saved.value);
    if (!product.code.isEmpty()) codeless_.remove(name);
    ++(id > 0 ? updated_ : added_);
    return std::nullopt;
}

void ProductTaker::take(const CsvReader& reader) {
    std::optional<BadRow> bad;
    if (const auto fault = reader.fault())
        bad = BadRow{reader.line(), {}, {}, *fault};
    else
        bad = put(reader);
    if (bad) return rejects_.add(std::move(*bad), reader.texts());
    remarks_.add(values_.remarks(), reader.line());
}

} // namespace clientela::exchange
