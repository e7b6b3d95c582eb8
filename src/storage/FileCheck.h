#pragma once

#include "base/Problem.h"

#include <optional>

namespace clientela::storage {

/// "Clnt": application_id of a customer file, at offset 68 of its head.
inline constexpr int kApplicationId = 0x436c6e74;

/// What a sealed backup begins with (backup/Sealing.h), so that whoever opens one as a customer file is told what it
/// is.
inline constexpr char kSealedMagic[] = "Clientela sealed";
inline constexpr int kMagicSize = 16;

/// Looks at a file without SQLite, before anything could be written to it: there, a file, readable (and writable, with
/// its folder, if asked), not empty, a customer file by its head, not cut off. Nothing if all is well.
std::optional<Problem> checkBeforeOpening(const QString& path, bool forWriting);

/// What is in the way of making a new file there. Nothing if all is well.
std::optional<Problem> checkBeforeCreating(const QString& path);

} // namespace clientela::storage
