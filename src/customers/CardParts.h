#pragma once

#include "customers/Card.h"

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

/// The rows that belong to a card, read and written part by part. Writing takes the part as it was and as it shall be
/// and touches only rows that differ.
namespace clientela::customers {

std::vector<ContactPoint> loadContactPoints(storage::Connection& connection, CustomerId id);
std::vector<Address> loadAddresses(storage::Connection& connection, CustomerId id);
QStringList loadTags(storage::Connection& connection, CustomerId id);
std::vector<Link> loadLinks(storage::Connection& connection, CustomerId id);
std::vector<StageEvent> loadStages(storage::Connection& connection, CustomerId id);
Consents loadConsents(storage::Connection& connection, CustomerId id);

void saveContactPoints(storage::Connection& connection, CustomerId id, const std::vector<ContactPoint>& before,
                       const std::vector<ContactPoint>& after);
void saveAddresses(storage::Connection& connection, CustomerId id, const std::vector<Address>& before,
                   const std::vector<Address>& after);
void saveTags(storage::Connection& connection, CustomerId id, const QStringList& before, const QStringList& after);
void saveLinks(storage::Connection& connection, CustomerId id, const std::vector<Link>& before,
               const std::vector<Link>& after);
/// Consents are never overwritten: each change is one more event. `source` says where it came from ("card", "import").
void saveConsents(storage::UnitOfWork& work, CustomerId id, const Consents& before, const Consents& after,
                  const QString& source);

/// The id of a tag by its name, compared folded; made where there is none.
qint64 tagId(storage::Connection& connection, const QString& name);

} // namespace clientela::customers
