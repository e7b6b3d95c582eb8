#pragma once

#include "exchange/ImportRow.h"
#include "sales/Products.h"

#include <QHash>

namespace clientela::exchange {

/// Makes products of rows, or, with a match by code or name, updates those that the rows mean. By code also means the
/// product of the row's name that has no code yet, as sales make them.
class ProductTaker : public RowTaker {
public:
    /// All must outlive it.
    ProductTaker(storage::UnitOfWork& work, const ImportMapping& mapping, const fields::Catalogue& catalogue,
                 const Currency& currency, QDate today, Rejects& rejects);

    void take(const CsvReader& reader) override;

    [[nodiscard]] qint64 added() const { return added_; }
    [[nodiscard]] qint64 updated() const { return updated_; }
    [[nodiscard]] qint64 unchanged() const { return unchanged_; }

private:
    [[nodiscard]] std::optional<BadRow> put(const CsvReader& reader);
    void apply(sales::Product& product) const;

    storage::UnitOfWork& work_;
    RowValues values_;
    QString match_;
    QHash<QString, qint64> known_;    ///< by the matched field, folded; -1: several
    QHash<QString, qint64> codeless_; ///< by name, folded, where rows are matched by code: products that have none
    Rejects& rejects_;
    qint64 added_ = 0;
    qint64 updated_ = 0;
    qint64 unchanged_ = 0;
};

} // namespace clientela::exchange
