#pragma once

#include "storage/Salvage.h"

#include <QLocale>
#include <QStringList>

namespace clientela::app {

/// Derived data of all rooms, and an empty card that stands in for one that is lost.
storage::SalvageOptions salvageOptions();

/// What was saved and what is lost, a line each, for a person; the first says how it stands as a whole.
QStringList salvageReport(const storage::Salvaged& salvaged, const QLocale& locale = QLocale());

} // namespace clientela::app
