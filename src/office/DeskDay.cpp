#include "office/DeskDay.h"

#include "storage/FileMemory.h"

#include <atomic>

namespace clientela::office {

namespace {

/// How far the desk's day is from the clock's; jobs ask on threads of their own.
struct DeskDay {
    std::atomic<qint64> away = 0;
};

} // namespace

void setDeskDay(storage::Connection& connection, QDate day) {
    connection.memory().of<DeskDay>()->away = day.isValid() ? QDate::currentDate().daysTo(day) : 0;
}

QDateTime deskNow(const storage::UnitOfWork& work) {
    const qint64 away = work.connection().memory().of<DeskDay>()->away;
    // Of local days: at half past midnight it still is yesterday in Greenwich.
    return away == 0 ? work.now() : work.now().toLocalTime().addDays(away).toUTC();
}

} // namespace clientela::office
