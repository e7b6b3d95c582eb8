#include "backup/Vault.h"

#include "base/Failure.h"
#include "storage/Connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <sodium.h>

namespace clientela::backup {

namespace {

constexpr int kFormat = 1;
constexpr quint64 kMostMemory = quint64{2} << 30; // of a text that anybody may have written
constexpr quint64 kMostOperations = 32;
const QByteArray kWrapContext = QByteArrayLiteral("clientela passphrase 1");
constexpr char kKdfContext[] = "clientel"; // eight bytes

static_assert(Vault::kOverhead ==
              crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

/// Before anything of the library is used; harmless to call again.
void requireLibrary() {
    static const bool works = sodium_init() >= 0;
    if (!works)
        throw Failure({tr("Encryption does not work on this computer."), tr("Nothing was changed."),
                       tr("Install Clientela again from its package.")},
                      QStringLiteral("sodium_init"));
}

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

QByteArray sealWith(const Vault::Key& key, const QByteArray& plain, const QByteArray& context) {
    QByteArray out(plain.size() + Vault::kOverhead, Qt::Uninitialized);
    randombytes_buf(out.data(), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, nullptr,
                                               raw(plain), static_cast<unsigned long long>(plain.size()), raw(context),
                                               static_cast<unsigned long long>(context.size()), nullptr, raw(out),
                                               key.data());
    return out;
}

std::optional<QByteArray> unsealWith(const Vault::Key& key, const QByteArray& sealed, const QByteArray& context) {
    if (sealed.size() < Vault::kOverhead) return std::nullopt;
    QByteArray out(sealed.size() - Vault::kOverhead, Qt::Uninitialized);
    constexpr auto kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(out), nullptr, nullptr, raw(sealed) + kNonce, static_cast<unsigned long long>(sealed.size()) - kNonce,
            raw(context), static_cast<unsigned long long>(context.size()), raw(sealed), key.data()) != 0)
        return std::nullopt;
    return out;
}

/// The key that a passphrase is stretched to. What is typed on one keyboard must open on another, so its form is one.
Vault::Key stretched(const QString& passphrase, const QByteArray& salt, const Vault::Cost& cost) {
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    Vault::Key key{};
    if (crypto_pwhash(key.data(), key.size(), text.constData(), static_cast<unsigned long long>(text.size()), raw(salt),
                      cost.operations, static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Failure({tr("There is not enough memory to try the passphrase."), tr("Nothing was changed."),
                       tr("Close other programs and try again.")},
                      QStringLiteral("crypto_pwhash"));
    return key;
}

QByteArray identityOfKey(const Vault::Key& key) {
    Vault::Key derived{};
    crypto_kdf_derive_from_key(derived.data(), derived.size(), static_cast<uint64_t>(Vault::Use::Identity), kKdfContext,
                               key.data());
    return QByteArray(reinterpret_cast<const char*>(derived.data()), 16).toHex();
}

QByteArray wrap(const Vault::Key& key, const QString& passphrase, const Vault::Cost& cost) {
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    const QByteArray plain(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    const QJsonObject text{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("stretched_by"), QStringLiteral("argon2id13")},
        {QStringLiteral("operations"), static_cast<qint64>(cost.operations)},
        {QStringLiteral("memory"), static_cast<qint64>(cost.memory)},
        {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())},
        {QStringLiteral("key"),
         QString::fromLatin1(sealWith(stretched(passphrase, salt, cost), plain, kWrapContext).toBase64())},
        {QStringLiteral("identity"), QString::fromLatin1(identityOfKey(key))},
        {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
    };
    return QJsonDocument(text).toJson();
}

struct Wrapped {
    Vault::Cost cost;
    QByteArray salt;
    QByteArray key;
    QByteArray identity;
};

std::optional<Wrapped> readWrapped(const QByteArray& text) {
    const QJsonObject in = QJsonDocument::fromJson(text).object();
    const auto bytes = [&](const char* key) {
        return QByteArray::fromBase64(in.value(QLatin1String(key)).toString().toLatin1());
    };
    Wrapped wrapped{{static_cast<quint64>(in.value(QLatin1String("operations")).toInteger()),
                     static_cast<quint64>(in.value(QLatin1String("memory")).toInteger())},
                    bytes("salt"),
                    bytes("key"),
                    in.value(QLatin1String("identity")).toString().toLatin1()};
    const bool whole =
        in.value(QLatin1String("format")).toInteger() == kFormat &&
        in.value(QLatin1String("stretched_by")).toString() == QLatin1String("argon2id13") &&
        wrapped.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && wrapped.cost.operations <= kMostOperations &&
        wrapped.cost.memory >= crypto_pwhash_MEMLIMIT_MIN && wrapped.cost.memory <= kMostMemory &&
        wrapped.salt.size() == crypto_pwhash_SALTBYTES &&
        wrapped.key.size() == static_cast<qsizetype>(Vault::kKeySize) + Vault::kOverhead && !wrapped.identity.isEmpty();
    return whole ? std::optional(wrapped) : std::nullopt;
}

bool hasVaults(storage::Connection& connection) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'backup_vault'"));
    return rows.next();
}

} // namespace

Vault::Vault(const Key& key, QByteArray wrapped, bool seals) : key_(key), wrapped_(std::move(wrapped)), seals_(seals) {}

Vault::~Vault() { sodium_memzero(key_.data(), key_.size()); }

std::shared_ptr<const Vault> Vault::make(const QString& passphrase) { return make(passphrase, Cost{}); }

std::shared_ptr<const Vault> Vault::make(const QString& passphrase, const Cost& cost) {
    requireLibrary();
    Key key{};
    randombytes_buf(key.data(), key.size());
    return std::shared_ptr<const Vault>(new Vault(key, wrap(key, passphrase, cost), true));
}

Result<std::shared_ptr<const Vault>> Vault::open(const QByteArray& wrapped, const QString& passphrase) {
    requireLibrary();
    const auto parts = readWrapped(wrapped);
    if (!parts)
        return Problem{
            tr("The file passphrase.key of the backups is damaged."), tr("The backups were not changed."),
            tr("Bring it back from another copy of the folder, or open the customer file, which has the key.")};
    const auto plain = unsealWith(stretched(passphrase, parts->salt, parts->cost), parts->key, kWrapContext);
    if (!plain || plain->size() != static_cast<qsizetype>(kKeySize))
        return Problem{tr("This is not the passphrase of these backups."), tr("Nothing was changed."),
                       tr("Mind capital letters, spaces and the language of the keyboard.")};
    Key key{};
    std::memcpy(key.data(), plain->constData(), key.size());
    return std::shared_ptr<const Vault>(new Vault(key, wrapped, true));
}

std::shared_ptr<const Vault> Vault::of(storage::Connection& connection) {
    if (!hasVaults(connection)) return nullptr;
    storage::Rows rows = connection.query(QStringLiteral("SELECT key, wrapped, sealed FROM backup_vault WHERE id = 1"));
    if (!rows.next() || rows.bytes(0).size() != static_cast<qsizetype>(kKeySize)) return nullptr;
    requireLibrary();
    Key key{};
    std::memcpy(key.data(), rows.bytes(0).constData(), key.size());
    return std::shared_ptr<const Vault>(new Vault(key, rows.text(1).toUtf8(), rows.flag(2)));
}

std::shared_ptr<const Vault> Vault::behind(const QString& passphrase) const {
    const auto parts = readWrapped(wrapped_);
    return std::shared_ptr<const Vault>(new Vault(key_, wrap(key_, passphrase, parts ? parts->cost : Cost{}), true));
}

bool Vault::opensWith(const QString& passphrase) const { return open(wrapped_, passphrase).ok(); }

QByteArray Vault::identity() const { return identityOfKey(key_); }

QByteArray Vault::identityOf(const QByteArray& wrapped) {
    const auto parts = readWrapped(wrapped);
    return parts ? parts->identity : QByteArray();
}

QString Vault::timeOf(const QByteArray& wrapped) {
    return QJsonDocument::fromJson(wrapped).object().value(QLatin1String("time")).toString();
}

Vault::Key Vault::keyFor(Use use) const {
    Key derived{};
    crypto_kdf_derive_from_key(derived.data(), derived.size(), static_cast<uint64_t>(use), kKdfContext, key_.data());
    return derived;
}

QByteArray Vault::seal(Use use, const QByteArray& plain, const QByteArray& context) const {
    return sealWith(keyFor(use), plain, context);
}

std::optional<QByteArray> Vault::unseal(Use use, const QByteArray& sealed, const QByteArray& context) const {
    return unsealWith(keyFor(use), sealed, context);
}

void Vault::keepIn(storage::Connection& connection) const {
    connection.execute(QStringLiteral("DELETE FROM backup_vault"));
    connection.execute(QStringLiteral("INSERT INTO backup_vault (id, key, wrapped, sealed) VALUES (1, ?, ?, ?)"),
                       QByteArray(reinterpret_cast<const char*>(key_.data()), static_cast<qsizetype>(key_.size())),
                       QString::fromUtf8(wrapped_), seals_);
}

void Vault::stopSealing(storage::Connection& connection) {
    connection.execute(QStringLiteral("UPDATE backup_vault SET sealed = 0"));
}

std::optional<Problem> passphraseProblem(const QString& passphrase) {
    if (passphrase.size() >= kShortestPassphrase) return std::nullopt;
    return Problem{tr("The passphrase is shorter than %1 characters.").arg(kShortestPassphrase),
                   tr("Nothing was changed."), tr("Take four or five words that nobody would guess.")};
}

Result<QString> passphraseIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{tr("The passphrase file %1 could not be read: %2.").arg(path, file.errorString()),
                       tr("Nothing was changed."), tr("Check the name and who may read it.")};
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    if (line.isEmpty())
        return Problem{tr("The passphrase file %1 has no passphrase in its first line.").arg(path),
                       tr("Nothing was changed."),
                       {}};
    return QString::fromUtf8(line);
}

Problem lockedProblem(const QString& folder) {
    return {tr("The backups in %1 are encrypted, and this file does not have their key.")
                .arg(QDir::toNativeSeparators(folder)),
            tr("Nothing in them was changed."),
            tr("Give their passphrase: File, Backups in the window, --passphrase-file F on the command line.")};
}

} // namespace clientela::backup
