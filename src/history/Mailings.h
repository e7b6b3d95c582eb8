#pragma once

#include "base/Ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace clientela {
class JobControl;
}
namespace clientela::storage {
class UnitOfWork;
}

namespace clientela::history {

/// Something that went out to many at once: a campaign in the list language.
struct Mailing {
    QString name;    ///< "Christmas letter 2025"; not blank
    QString channel; ///< "post", "email", "sms"
    QDate day;
    bool operator==(const Mailing&) const = default;
};

/// Notes on the cards of `customers` that it went out to them, so that they are not written to again too soon. A
/// mailing of the same name, way and day is gone on with: a sheet that is printed twice is one letter. Returns how many
/// cards it was noted on that did not have it. `control` (may be null) is told and cancels.
qint64 noteMailing(storage::UnitOfWork& work, const Mailing& mailing, const std::vector<qint64>& customers,
                   JobControl* control = nullptr);

} // namespace clientela::history
