#include "backup/Sealing.h"

#include "backup/BackupProblem.h"
#include "storage/FileCheck.h"

#include <QCoreApplication>
#include <QFile>

#include <sodium.h>

namespace clientela::backup {

namespace {

constexpr qint64 kChunk = 1 << 20;
constexpr qint64 kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

QByteArray magic() { return QByteArray(storage::kSealedMagic, storage::kMagicSize); }

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

} // namespace

void sealFile(const QString& from, const QString& to, const Vault& vault, JobControl& control) {
    const DiskFile plain(from, DiskFile::Mode::Read);
    const qint64 size = plain.size();
    QFile::remove(to);
    DiskFile sealed(to, DiskFile::Mode::Append);
    const Vault::Key key = vault.keyFor(Vault::Use::Snapshots);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(kHeader, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header), key.data());
    qint64 at = 0;
    const auto write = [&](const QByteArray& bytes) {
        sealed.write(at, bytes);
        at += bytes.size();
    };
    write(magic() + header);
    const QByteArray context = magic();
    for (qint64 offset = 0;;) {
        const QByteArray block = plain.read(offset, kChunk);
        offset += block.size();
        const bool last = block.size() < kChunk;
        QByteArray chunk(block.size() + kExtra, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(chunk), nullptr, raw(block), static_cast<unsigned long long>(block.size()), raw(context),
            static_cast<unsigned long long>(context.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        write(chunk);
        if (last) break;
        control.report(QCoreApplication::translate("Backup", "Encrypting a backup"), offset, size);
        control.check();
    }
    sealed.sync();
}

struct SealedReader::State {
    const DiskFile& file;
    crypto_secretstream_xchacha20poly1305_state stream;
    qint64 size = 0;
    qint64 at = 0;
    bool ended = false;
};

SealedReader::SealedReader(const DiskFile& file, const Vault& vault)
    : state_(new State{file, {}, file.size(), kHeader + storage::kMagicSize, false}) {
    const QByteArray head = file.read(0, state_->at);
    const Vault::Key key = vault.keyFor(Vault::Use::Snapshots);
    if (head.size() != state_->at || !head.startsWith(magic()) ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state_->stream, raw(head) + storage::kMagicSize, key.data()) !=
            0)
        throw damaged(file.path(), QStringLiteral("no sealed file"));
}

SealedReader::~SealedReader() { sodium_memzero(&state_->stream, sizeof state_->stream); }

std::optional<QByteArray> SealedReader::next() {
    State& state = *state_;
    if (state.ended) {
        if (state.at != state.size) throw damaged(state.file.path(), QStringLiteral("bytes behind the last chunk"));
        return std::nullopt;
    }
    const QByteArray chunk = state.file.read(state.at, kChunk + kExtra);
    if (chunk.size() < kExtra) throw damaged(state.file.path(), QStringLiteral("its end is missing"));
    QByteArray plain(chunk.size() - kExtra, Qt::Uninitialized);
    const QByteArray context = magic();
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state.stream, raw(plain), nullptr, &tag, raw(chunk),
                                                   static_cast<unsigned long long>(chunk.size()), raw(context),
                                                   static_cast<unsigned long long>(context.size())) != 0)
        throw damaged(state.file.path(), QStringLiteral("a chunk is not as it was sealed"));
    state.at += chunk.size();
    state.ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return plain;
}

void unsealFile(const QString& from, const QString& to, const Vault& vault, JobControl& control) {
    const DiskFile sealed(from, DiskFile::Mode::Read);
    SealedReader reader(sealed, vault);
    QFile::remove(to);
    DiskFile plain(to, DiskFile::Mode::Append);
    qint64 at = 0;
    while (const auto block = reader.next()) {
        plain.write(at, *block);
        at += block->size();
        control.report(QCoreApplication::translate("Backup", "Decrypting a backup"), at, sealed.size());
        control.check();
    }
}

} // namespace clientela::backup
