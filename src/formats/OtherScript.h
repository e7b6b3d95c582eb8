#pragma once

#include <QStringList>

namespace clientela::formats {

/// How a folded word (base/Fold.h) of Russian letters is written in Latin ones, or the other way round: "кузнецов"
/// gives kuznetsov and kuznecov, "melnikov" мелников and мельников. The spellings of passports, of everyday use and of
/// scholars (ISO 9 without its marks), a handful, the likeliest first; the beginning of a word gives beginnings. Empty
/// for a word of other letters, or of both.
QStringList inOtherScript(const QString& folded);

} // namespace clientela::formats
