#pragma once

#include "storage/DerivedData.h"

namespace clientela::customers {

/// Keeps customer_derived: shown and folded names, primary phone and e-mail, billing address. The first of the derived
/// data; history adds the consents to its rows.
class CustomerDerived : public storage::DerivedData {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList sources() const override;
    void refresh(storage::Connection& connection) override;

protected:
    void clear(storage::Connection& connection) override;
};

} // namespace clientela::customers
