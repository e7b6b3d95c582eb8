#pragma once

#include "base/Ids.h"

#include <QString>

#include <vector>

namespace clientela::storage {
class Connection;
}

/// Cards by what files and people call them; archived ones are not found, unless they are asked for. Each by an index,
/// ids ascending.
namespace clientela::customers {

enum class Archived { LeftOut, Included };

std::vector<CustomerId> findByExternalId(storage::Connection& connection, const QString& externalId);
std::vector<CustomerId> findByEmail(storage::Connection& connection, const QString& address,
                                    Archived archived = Archived::LeftOut);
/// By the E.164 form ("+390552189400").
std::vector<CustomerId> findByPhone(storage::Connection& connection, const QString& e164,
                                    Archived archived = Archived::LeftOut);
/// By the shown name, compared folded; family name first is understood too.
std::vector<CustomerId> findByName(storage::Connection& connection, const QString& name,
                                   Archived archived = Archived::LeftOut);

/// External id, else e-mail, else name: the first that anything fits. More than one id: the name is not unique.
std::vector<CustomerId> findByAnything(storage::Connection& connection, const QString& text);

} // namespace clientela::customers
