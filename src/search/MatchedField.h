#pragma once

#include "base/Ids.h"
#include "search/SearchText.h"

namespace clientela::storage {
class Connection;
}

namespace clientela::search {

/// Where on a card stands what was typed and `shown` (its name and town) does not tell: the phone, e-mail, street, tag
/// or piece of the notes, at most two, as they are written there. Empty where `shown` says it all. By key. On the
/// connection's thread. Throws StorageFailure.
QString matchedField(storage::Connection& connection, CustomerId id, const SearchText& text, const QString& shown);

} // namespace clientela::search
