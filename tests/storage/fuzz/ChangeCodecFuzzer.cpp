// A part of a revision is read, or refused as damaged, whatever bytes it has: what stands inside the compression, since
// zstd checks its own frame. Both directions find the same changes.
#include "storage/ChangeCodec.h"
#include "storage/StorageFailure.h"

#include <cstdint>
#include <cstdlib>

#include <zstd.h>

using namespace clientela::storage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

namespace {

/// How many changes were read; -1: damaged.
int changes(const QByteArray& part, ChangeReader::Order order) {
    int count = 0;
    try {
        ChangeReader reader(part, order);
        RowChange change;
        while (reader.next(change)) {
            if (change.key.empty() || change.table.isNull()) std::abort();
            if (change.inverse().inverse() != change) std::abort();
            ++count;
        }
    } catch (const StorageFailure&) {
        return -1;
    }
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    QByteArray part(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t used = ZSTD_compress(part.data(), static_cast<size_t>(part.size()), data, size, 1);
    if (ZSTD_isError(used)) std::abort();
    part.resize(static_cast<qsizetype>(used));
    const int done = changes(part, ChangeReader::Order::Done);
    const int undone = changes(part, ChangeReader::Order::Undone);
    if (done >= 0 && undone >= 0 && done != undone) std::abort();
    (void)changes(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)),
                  ChangeReader::Order::Done); // as if it were a frame
    return 0;
}
