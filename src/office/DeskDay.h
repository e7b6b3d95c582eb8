#pragma once

#include "storage/UnitOfWork.h"

#include <QDate>
#include <QDateTime>

namespace clientela::office {

/// The day that whoever has the file open works on. Not always that of the clock: a demonstration, or a look at another
/// day, has its own (`--today`). Until it is said it is the clock's.
void setDeskDay(storage::Connection& connection, QDate day);

/// What a person means by "now" (UTC): the desk's day at the clock's time of day. For everything that is dated by
/// "today", such as a contact, a stage, a consent or a task that is done; the log's own times are UnitOfWork::now().
[[nodiscard]] QDateTime deskNow(const storage::UnitOfWork& work);

} // namespace clientela::office
