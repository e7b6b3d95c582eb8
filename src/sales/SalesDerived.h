#pragma once

#include "storage/DerivedData.h"

namespace clientela::sales {

/// Keeps document_open (what is still to be paid) and customer_sales (spent, revenue, purchases, balance due).
class SalesDerived : public storage::DerivedData {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList sources() const override;
    void refresh(storage::Connection& connection) override;

protected:
    void clear(storage::Connection& connection) override;
};

} // namespace clientela::sales
