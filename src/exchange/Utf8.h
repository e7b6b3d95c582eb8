#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clientela::exchange {

/// Where the first byte stands that is no text: NUL, or not well-formed UTF-8 (Unicode 15, table 3-7), or, if
/// `replacementIsBad`, U+FFFD. npos if all is well. Plain ASCII is checked eight bytes at a time.
size_t firstByteThatIsNoText(std::string_view bytes, bool replacementIsBad = false);

/// Columns a text takes on a terminal: wide and full-width characters two, marks that combine and formats none.
size_t displayWidth(std::string_view utf8);

/// Appends `utf8` without what may not stand in XML 1.0 or would steer a terminal: control characters (`keepBreaks`:
/// but tab and line breaks), U+FFFE, U+FFFF and bytes that are no UTF-8. `replacement` stands in for each.
void appendPrintable(std::string& out, std::string_view utf8, bool keepBreaks, std::string_view replacement);

} // namespace clientela::exchange
