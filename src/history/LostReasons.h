#pragma once

#include "base/Ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

// Why a customer was lost: a note beside the change of stage, in the same action, whose outcome it is (decision 0098).
namespace clientela::history {

struct LostReason {
    QString about; ///< what such notes are about, in words: "Lost because"
    QString reason;
    QString by;
    QDateTime at; ///< local time of the business
};

void noteLost(storage::UnitOfWork& work, CustomerId customer, const LostReason& why);
/// The reasons that the newest thousand notes about that say, the most frequent first.
QStringList lostReasons(storage::Connection& connection, const QString& about, int most);

} // namespace clientela::history
