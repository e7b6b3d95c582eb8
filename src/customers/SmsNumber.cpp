#include "customers/SmsNumber.h"

#include "formats/Phone.h"

namespace clientela::customers {

void SmsNumber::offer(const QString& label, const QString& value, const QString& e164) {
    if (!sure_.isEmpty() || label == QLatin1String("fax")) return;
    if (label == QLatin1String("mobile")) {
        sure_ = value;
        return;
    }
    if (e164.isEmpty()) return;
    // An E.164 number names its country itself. Asking the plan is what costs: not where the answer is known.
    switch (formats::phoneKindOf(e164)) {
    case formats::PhoneKind::Mobile: sure_ = value; break;
    case formats::PhoneKind::MobileOrFixed:
        if (maybe_.isEmpty()) maybe_ = value;
        break;
    case formats::PhoneKind::FixedLine:
    case formats::PhoneKind::Unknown: break;
    }
}

} // namespace clientela::customers
