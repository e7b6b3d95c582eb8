#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace clientela {

/// The text whose order by bytes is the order in which people look names up, for sorting only (never for comparing,
/// searching or showing). It is fold() (base/Fold.h), and besides:
///   ñ is a letter of its own after n; і ї, є, ґ, ў of Ukrainian and Belarusian stand after и, е, г, у;
///   quotation marks count for nothing (« Ромашка » under Р), typographic apostrophes and dashes as the plain ones;
///   numbers stand by their value: 2 before 10, and before all letters.
/// It depends on nothing but the text: the same on every machine, in every language of the program, in every version of
/// its libraries, so that it can be stored (decisions/0029). Empty stays empty.
QString alphabetic(QStringView text);

/// The same from UTF-8 to UTF-8, for what SQL sorts. Replaces what is in `out`.
void alphabeticUtf8(std::string_view text, std::string& out);

} // namespace clientela
