#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

// Backups can be sealed: nobody reads of them more than when they were made and how large they are. One random key
// seals everything in a folder; the passphrase, stretched by Argon2id, wraps that key, so that it can be changed
// without sealing anything anew. The wrapped key stands in the folder (`passphrase.key`), for the day on which the
// customer file is gone; the key itself in the customer file, which holds all that the backups hold anyway, so that
// nobody is asked at every change. Ciphers are libsodium's XChaCha20-Poly1305 (Sealing.h says which part by which).

/// The key of sealed backups. Immutable; any thread. The memory is wiped when it goes.
class Vault {
public:
    static constexpr size_t kKeySize = 32;
    using Key = std::array<unsigned char, kKeySize>;
    /// Each use has a key of its own, derived from the one. The numbers are part of the format.
    enum class Use { Snapshots = 1, Segments = 2, Manifests = 3, Identity = 4 };
    /// What one guess at the passphrase costs; kept beside the wrapped key.
    struct Cost {
        quint64 operations = 3;
        quint64 memory = 256 << 20; ///< bytes
    };

    /// A new key behind a passphrase.
    static std::shared_ptr<const Vault> make(const QString& passphrase);
    static std::shared_ptr<const Vault> make(const QString& passphrase, const Cost& cost);
    /// The key in a wrapped one. A Problem for another passphrase, and where the text is damaged.
    static Result<std::shared_ptr<const Vault>> open(const QByteArray& wrapped, const QString& passphrase);
    /// The key that the customer file holds, null if there is none.
    static std::shared_ptr<const Vault> of(storage::Connection& connection);
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    /// The same key behind another passphrase.
    [[nodiscard]] std::shared_ptr<const Vault> behind(const QString& passphrase) const;

    /// Whether it is this very passphrase that wraps the key. Takes as long as a guess.
    [[nodiscard]] bool opensWith(const QString& passphrase) const;

    /// Backups are to be sealed by it; false: they are plain again, and it opens those that were sealed before.
    [[nodiscard]] bool seals() const { return seals_; }
    [[nodiscard]] const QByteArray& wrapped() const { return wrapped_; }
    /// Which key it is, for telling keys apart; says nothing about it.
    [[nodiscard]] QByteArray identity() const;
    /// The same of a wrapped key; empty where the text is damaged.
    static QByteArray identityOf(const QByteArray& wrapped);
    /// When it was put behind its passphrase, ISO, UTC: the later one counts.
    static QString timeOf(const QByteArray& wrapped);
    [[nodiscard]] Key keyFor(Use use) const;

    /// Seals a few bytes with a random nonce, bound to `context`, which must be the same for opening.
    [[nodiscard]] QByteArray seal(Use use, const QByteArray& plain, const QByteArray& context) const;
    /// Nothing where the bytes, the context or the key is another one.
    [[nodiscard]] std::optional<QByteArray> unseal(Use use, const QByteArray& sealed, const QByteArray& context) const;
    /// By how much seal() makes bytes longer.
    static constexpr qint64 kOverhead = 40;

    /// Puts the key into the customer file (a connection that may write, outside or inside of a transaction), or says
    /// that backups are to be plain again. Not recorded: no log and no older backup ever holds it.
    void keepIn(storage::Connection& connection) const;
    static void stopSealing(storage::Connection& connection);

private:
    Vault(const Key& key, QByteArray wrapped, bool seals);

    Key key_;
    QByteArray wrapped_;
    bool seals_ = true;
};

/// The least number of characters of a passphrase.
inline constexpr int kShortestPassphrase = 8;
/// What is wrong with a new passphrase, if anything.
std::optional<Problem> passphraseProblem(const QString& passphrase);
/// The passphrase in a file: its first line. Problems: no such file, empty.
Result<QString> passphraseIn(const QString& path);
/// For every file and folder that cannot be opened for want of the passphrase.
Problem lockedProblem(const QString& folder);

} // namespace clientela::backup
