#pragma once

#include "fields/Catalogue.h"

namespace clientela::test {

/// Catalogues of a few fields of every type and source, for tests that need no file: kinds "customer", "document" and
/// "sale" (lines), "address" (no date).
fields::Catalogues smallCatalogues();

} // namespace clientela::test
