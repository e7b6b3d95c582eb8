#pragma once

#include "fields/Field.h"
#include "fields/Value.h"

#include <QVariant>

namespace clientela::fields {

/// What a file keeps for a value: integers, ISO text, times in UTC, several values one a line; null for nothing.
QVariant storedForm(const Value& value);

/// The value of a field of this type that a file keeps as `stored`. What does not fit the type is kept as text, so that
/// nothing is lost.
Value valueFrom(const QVariant& stored, Type type);

/// The text of a value without any dress: ISO dates, plain integers, several values joined by ", ".
QString plainText(const Value& value);

} // namespace clientela::fields
