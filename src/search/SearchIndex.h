#pragma once

#include "storage/DerivedData.h"

namespace clientela::search {

/// The words and the digits of every card, for the search box: customer_search (full text over folded words) and
/// customer_digits (trigrams over phone digits). The last of the derived data, because it reads the others.
class SearchIndex : public storage::DerivedData {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList sources() const override;
    void refresh(storage::Connection& connection) override;

protected:
    void clear(storage::Connection& connection) override;
};

} // namespace clientela::search
