#pragma once

#include "base/Ids.h"
#include "storage/Erasure.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace clientela::app {

/// What a person has to know before somebody is erased, in sentences: what goes, what the law keeps (nothing: no such
/// sentence), until when backups hold it, that nothing brings it back. `today`: the day on which it is done.
QStringList erasureWords(const storage::ErasurePlan& plan, QDate today, const QLocale& locale = QLocale());

/// The kind of an action that erases; its title names nobody.
inline constexpr auto kErase = "erase";
QString erasureTitle(const std::vector<CustomerId>& customers);

/// The rows of the customers, as storage wants them.
std::vector<qint64> idsOf(const std::vector<CustomerId>& customers);

} // namespace clientela::app
