#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace clientela {

/// The one text folding of the program, for comparing, sorting and searching (never for showing): case folded; marks
/// stripped on Latin and Greek letters only (й is not и); ё = е; ß = ss, ł = l, ø = o, æ = ae, œ = oe, đ = d; white
/// space runs become one space, none at the ends. Empty stays empty.
QString fold(QStringView text);

/// The same from UTF-8 to UTF-8, for texts that are no QStrings: what SQL folds. Replaces what is in `out`.
void foldUtf8(std::string_view text, std::string& out);

} // namespace clientela
