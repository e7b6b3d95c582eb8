#pragma once

#include "fields/Field.h"

namespace clientela::fields {

/// What a field is looked for by besides its label: its other names, and its choices with theirs ("woman").
QStringList otherWords(const Field& field);

} // namespace clientela::fields
