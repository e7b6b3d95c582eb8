#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "customers/CustomField.h"

/// What a person does to the fields of their own, beyond writing a row (CustomField.h).
namespace clientela::customers {

/// How many cards say something in a custom field.
qint64 cardsWith(storage::Connection& connection, qint64 fieldId);

/// A key for a label that no field, built in or custom (archived ones too), has: "x_shoe_size_2" where the first is
/// taken.
QString freeCustomKey(storage::Connection& connection, const QString& label);

/// Stores a field whose type may be another than it was, turning what cards hold into the new type: "12.50" is a
/// number, 3 is a text, a date stays a date. A choice that has no choices yet gets those words that cards hold. Where a
/// value does not fit, a Problem names it and how many more; the unit is abandoned and nothing is changed. Returns how
/// many cards hold a value of it.
Result<qint64> changeCustomField(storage::UnitOfWork& work, const CustomField& after, const Currency& currency);

/// The cards that changeCustomField() would refuse for, at most so many; none where the type stays.
std::vector<qint64> cardsThatDoNotFit(storage::Connection& connection, const CustomField& after,
                                      const Currency& currency, size_t most);

/// Takes a field away with what cards hold in it; undone as a whole. Returns how many cards that were.
qint64 removeCustomField(storage::UnitOfWork& work, qint64 fieldId);

/// Puts the fields into this order; those not named keep their places behind.
void orderCustomFields(storage::UnitOfWork& work, const std::vector<qint64>& ids);

} // namespace clientela::customers
