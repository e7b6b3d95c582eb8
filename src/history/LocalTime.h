#pragma once

#include <QDateTime>

namespace clientela::history {

/// Local time of the business without a zone, as interactions and tasks keep it: a call at ten stays a call at ten.
/// Empty for an invalid time.
inline QString localText(const QDateTime& time) {
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) : QString();
}

} // namespace clientela::history
