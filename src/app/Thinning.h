#pragma once

#include "storage/LogThinning.h"

#include <QLocale>
#include <QStringList>

namespace clientela::app {

/// The kind of the action that thins the log, and its title: "Log thinned before 1 Jan 2024, 3,200 changes".
inline constexpr auto kThin = "thin";
QString thinTitle(const storage::ThinnedLog& thinned, const QLocale& locale = QLocale());

/// "12,345 changes, 3 MB, 254 bytes a change".
QString logText(const storage::LogFigures& figures, const QLocale& locale = QLocale());

/// What a person has to know before the log is thinned, in sentences: what becomes free, what can no longer be undone,
/// what stays, where it still is.
QStringList thinningWords(const storage::ThinnedLog& plan, const QLocale& locale = QLocale());

/// Setting of the file: how many years every detail is kept, as somebody chose; 0: for ever, until one is asked.
inline constexpr auto kKeepYearsSetting = "log.keep_years";
int keepYears(storage::Connection& connection);

/// The beginning of the day that lies so many years back.
QDateTime thinnedBefore(QDate today, int years);

} // namespace clientela::app
