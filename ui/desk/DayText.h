#pragma once

#include "formats/DateText.h"

namespace clientela::ui {

/// "today", "yesterday", "5 days ago" up to 14 days, then the date.
QString agoText(const QDate& day, const QDate& today, const formats::DateText& dates);
/// "Fri 28 Nov" within the next 7 days, then the date.
QString soonText(const QDate& day, const QDate& today, const formats::DateText& dates);

} // namespace clientela::ui
