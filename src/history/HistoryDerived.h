#pragma once

#include "storage/DerivedData.h"

namespace clientela::history {

/// Keeps customer_history, and the consents in customer_derived; refreshed after customers::CustomerDerived.
class HistoryDerived : public storage::DerivedData {
public:
    [[nodiscard]] QString name() const override;
    void refresh(storage::Connection& connection) override;

protected:
    void clear(storage::Connection& connection) override;
};

} // namespace clientela::history
