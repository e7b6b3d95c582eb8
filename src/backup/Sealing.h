#pragma once

#include "backup/DiskFile.h"
#include "backup/Vault.h"
#include "base/Job.h"

namespace clientela::backup {

// A sealed snapshot is a secretstream of libsodium (XChaCha20-Poly1305) over the plain one:
//
//   file  := magic(16 bytes, storage::kSealedMagic) header(24 bytes) chunk*
//   chunk := 1 MiB of the plain file, sealed (17 bytes more); the last is shorter or empty, and marked as the last
//
// so that a chunk that is missing, moved or cut off at the end is noticed. Manifests and the frames of segments are
// sealed each by itself (Vault::seal), because segments are appended to.

/// Writes `to` as the sealed form of `from`, on the disk when it returns. Throws Failure or Cancelled.
void sealFile(const QString& from, const QString& to, const Vault& vault, JobControl& control);

/// Reads a sealed file from its beginning.
class SealedReader {
public:
    /// `file` must outlive it.
    SealedReader(const DiskFile& file, const Vault& vault);
    ~SealedReader();
    SealedReader(const SealedReader&) = delete;
    SealedReader& operator=(const SealedReader&) = delete;

    /// The next plain bytes; nothing after the last. Throws Failure (damaged) where a chunk is not as it was sealed, or
    /// the file ends before its last.
    std::optional<QByteArray> next();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Writes `to` as the plain form of a sealed file, mode 0600, not synced. Throws Failure or Cancelled.
void unsealFile(const QString& from, const QString& to, const Vault& vault, JobControl& control);

} // namespace clientela::backup
