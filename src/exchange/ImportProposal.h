#pragma once

#include "exchange/ImportMapping.h"

#include <functional>

namespace clientela::exchange {

/// Maps the columns by their heads' names and by what their values look like; what is not sure is left out.
ImportMapping proposeMapping(ImportKind kind, const CsvGuess& guess, const fields::Catalogues& catalogues);
/// What a file seems to hold: the kind whose import is possible and that most columns find a field in.
ImportKind likelyKind(const CsvGuess& guess, const fields::Catalogues& catalogues);

/// Says of a head whether it is the very name of a field of any kind of import, in any of its languages: for
/// CsvChoices. Keeps the names; may be used on another thread.
std::function<bool(const QString&)> fieldNames(const fields::Catalogues& catalogues);

} // namespace clientela::exchange
