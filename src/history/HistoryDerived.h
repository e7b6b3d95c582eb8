#pragma once

#include "storage/DerivedData.h"

namespace clientela::history {

/// Keeps the consents in customer_derived; refreshed after customers::CustomerDerived, which makes its rows anew.
class ConsentDerived : public storage::DerivedData {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList sources() const override;
    void refresh(storage::Connection& connection) override;

protected:
    void clear(storage::Connection& connection) override;
};

/// Keeps customer_history: last contact, next task, satisfaction, complaints.
class HistoryDerived : public storage::DerivedData {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList sources() const override;
    void refresh(storage::Connection& connection) override;

protected:
    void clear(storage::Connection& connection) override;
};

} // namespace clientela::history
