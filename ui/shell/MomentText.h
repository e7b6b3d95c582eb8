#pragma once

#include "formats/DateText.h"

#include <QDateTime>
#include <QLocale>

namespace clientela::ui {

/// A moment in the person's own time: "12 Nov 2025, 10:42". Keep `dates` and `locale` of one language.
inline QString momentText(const formats::DateText& dates, const QLocale& locale, const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return dates.shortForm(local.date()) + QStringLiteral(", ") + locale.toString(local.time(), QLocale::ShortFormat);
}

} // namespace clientela::ui
