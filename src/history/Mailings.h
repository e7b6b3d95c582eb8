#pragma once

#include "base/Ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace clientela {
class JobControl;
}
namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::history {

/// Something that went out to many at once: a campaign in the list language.
struct Mailing {
    QString name;    ///< "Christmas letter 2025"; not blank; case and accents do not tell two apart
    QString channel; ///< "post", "email", "sms"
    QDate day;
    bool operator==(const Mailing&) const = default;
};

/// Which campaign it is, as `campaigns(...)` of the list language asks for it.
QString campaignFilter(const Mailing& mailing);
/// Whether one of that name and way went out on that day already, whoever it went to.
bool isNoted(storage::Connection& connection, const Mailing& mailing);

/// A name that no mailing of that day has yet, for a list that has none of its own: two such lists are two mailings.
/// "Labels", "Labels 2".
QString freeMailingName(storage::Connection& connection, const QString& wanted, QDate day);

/// Notes on the cards of `customers` that it went out to them, so that they are not written to again too soon. A
/// mailing of the same name, way and day is gone on with: a sheet that is printed twice is one letter. Returns how many
/// cards it was noted on that did not have it. `control` (may be null) is told and cancels.
qint64 noteMailing(storage::UnitOfWork& work, const Mailing& mailing, const std::vector<qint64>& customers,
                   JobControl* control = nullptr);

} // namespace clientela::history
