#pragma once

#include "fields/Field.h"
#include "fields/Value.h"

namespace clientela::storage {
class NativeStatement;
}

namespace clientela::query {

/// The typed value in a column of a running statement, written by SqlWriter for `field`. Times come in the zone they
/// are kept in: UTC for `created` and `updated`, else local.
fields::Value rowValue(const storage::NativeStatement& row, int column, const fields::Field& field);

/// A field that is shown as all of its values in order, rather than one: tags.
bool showsSeveral(const fields::Field& field);

} // namespace clientela::query
