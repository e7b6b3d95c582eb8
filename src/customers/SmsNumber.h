#pragma once

#include <QString>

namespace clientela::customers {

/// Finds the one number of a customer that an SMS goes to, offered their phones in order: the first that is a mobile,
/// by its label or by the numbering plan; else the first that may be one, as in North America, where the plan does not
/// tell mobiles and landlines apart. A label wins over the plan: a fax is never it, "mobile" always.
class SmsNumber {
public:
    /// `label`, `value` and `e164` as ContactPoint has them; each may be empty.
    void offer(const QString& label, const QString& value, const QString& e164);
    /// As typed on the card; empty: there is none.
    [[nodiscard]] const QString& value() const { return sure_.isEmpty() ? maybe_ : sure_; }

private:
    QString sure_;
    QString maybe_;
};

} // namespace clientela::customers
