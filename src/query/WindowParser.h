#pragma once

#include "query/Cursor.h"

namespace clientela::query {

/// Whether the next words are a window rather than a condition on a field.
bool windowBegins(const Cursor& cursor);
/// Reads a window; false with an error at the cursor.
bool readWindow(Cursor& cursor, Window& made);

} // namespace clientela::query
