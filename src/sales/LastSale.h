#pragma once

#include "base/Ids.h"

#include <QDate>
#include <QString>

namespace clientela::storage {
class Connection;
}

namespace clientela::sales {

/// What a customer bought last, in the words one would use on the phone.
struct LastSale {
    DocumentId id; ///< null: nothing yet
    QString kind;
    QString number;
    QDate date;
    qint64 charged = 0; ///< minor units of the file's currency
    QString mainLine;   ///< what most of it was paid for; empty: its lines have no words
    qint64 lines = 0;
    bool operator==(const LastSale&) const = default;
};

/// The newest invoice or receipt, by key: for a call, and cheap enough for every card that opens.
LastSale lastSale(storage::Connection& connection, CustomerId customer);

} // namespace clientela::sales
