#pragma once

#include "base/Result.h"

#include <QStringList>

namespace clientela::ui {

class Appearance;
class Preferences;
struct CommandLine;

/// Saves pictures of the real pages of `line.file` into `line.pictures`; pages that are not built are passed over.
/// `scratch` is a folder for files that are shown and thrown away. Returns the paths of the pictures.
[[nodiscard]] Result<QStringList> makePictures(Appearance& appearance, Preferences& preferences,
                                               const CommandLine& line, const QString& scratch);

} // namespace clientela::ui
